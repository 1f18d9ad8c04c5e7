// @ts-check
// Writes app/_i18n/words.ts and app/_i18n/words/ from locales/: the resources of both languages, and for each
// namespace a type of its keys with the variables that each sentence needs. Fails when French and English do not say
// the same things. `--check` writes nothing and fails when the files are not what the locales would give.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = 'app/_i18n/words.ts';
const FOLDER = 'app/_i18n/words';
const MADE = '// Made by `npm run locale-types` from locales/: change those files, then run it.';
/** The formatter's own (biome.json). */
const LINE_WIDTH = 110;
const LANGUAGES = /** @type {const} */ (['fr', 'en']);
/** Namespaces that no screen speaks: the terminal's own words stay off the client. */
const OFF_SCREEN = new Set(['make']);

/** @typedef {Map<string, string>} Sentences every key of a file, nested ones joined with a dot */
/** @typedef {{ variables: Set<string>, plural: boolean }} Key */

/**
 * Every sentence of a locale file.
 * @param {unknown} node @param {string} prefix @param {Sentences} found @returns {Sentences}
 */
export function sentencesOf(node, prefix = '', found = new Map()) {
  if (typeof node === 'string') {
    found.set(prefix, node);
  } else if (typeof node === 'object' && node !== null && !Array.isArray(node)) {
    for (const [name, child] of Object.entries(node)) {
      sentencesOf(child, prefix === '' ? name : `${prefix}.${name}`, found);
    }
  } else {
    throw new Error(`"${prefix}" is neither a sentence nor a group of sentences`);
  }
  return found;
}

/** The names between {{ and }} of a sentence. @param {string} sentence */
export function variablesOf(sentence) {
  return [...sentence.matchAll(/\{\{\s{0,3}(\w{1,40})[^{}]{0,80}\}\}/g)].map((match) => String(match[1]));
}

const PLURAL = /^(.{1,200})_(zero|one|two|few|many|other)$/;

/**
 * The keys that a program may ask for: plural forms count as one key.
 * @param {Sentences} sentences @returns {Map<string, Key>}
 */
export function keysOf(sentences) {
  /** @type {Map<string, Key>} */
  const keys = new Map();
  for (const [name, sentence] of sentences) {
    const base = PLURAL.exec(name)?.[1];
    const key = keys.get(base ?? name) ?? { variables: new Set(), plural: base !== undefined };
    for (const variable of variablesOf(sentence)) key.variables.add(variable);
    if (key.plural) key.variables.add('count');
    keys.set(base ?? name, key);
  }
  return keys;
}

/**
 * What one language says and the other does not, and the plural forms that a language wants and lacks.
 * @param {string} namespace @param {Record<'fr' | 'en', Sentences>} both @returns {string[]} one sentence a fault
 */
export function differences(namespace, both) {
  /** @type {string[]} */
  const faults = [];
  const keys = { fr: keysOf(both.fr), en: keysOf(both.en) };
  for (const [here, there] of /** @type {const} */ ([
    ['fr', 'en'],
    ['en', 'fr'],
  ])) {
    for (const [name, key] of keys[here]) {
      const other = keys[there].get(name);
      if (!other) {
        faults.push(`${namespace}: "${name}" is in ${here} and not in ${there}`);
        continue;
      }
      if (key.plural !== other.plural) faults.push(`${namespace}: "${name}" is plural in one language only`);
      for (const variable of key.variables) {
        if (!other.variables.has(variable)) {
          faults.push(`${namespace}: "${name}" uses {{${variable}}} in ${here} and not in ${there}`);
        }
      }
      if (!key.plural) continue;
      for (const category of new Intl.PluralRules(here).resolvedOptions().pluralCategories) {
        if (!both[here].has(`${name}_${category}`)) {
          faults.push(`${namespace}: "${name}_${category}" is missing in ${here}`);
        }
      }
    }
  }
  return [...new Set(faults)];
}

/** @param {string} language @param {string} namespace @returns {Sentences} */
function readSentences(language, namespace) {
  const file = path.join('locales', language, `${namespace}.json`);
  try {
    return sentencesOf(JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @param {string} language */
function namespacesOf(language) {
  return readdirSync(path.join(ROOT, 'locales', language))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((name) => !OFF_SCREEN.has(name))
    .sort();
}

/** @param {string} name as a property of a TypeScript object, quoted only where it must be */
const property = (name) => (/^[A-Za-z_$][\w$]{0,80}$/.test(name) ? name : `'${name}'`);

/** @param {string} text as an identifier: drop-reasons → dropReasons */
const camel = (text) => text.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** @param {string} language @param {string} namespace */
const imported = (language, namespace) => camel(`${language}-${namespace}`);

/** @param {string} namespace the name of its type: bank → BankWords */
const typeOf = (namespace) => `${namespace.charAt(0).toUpperCase()}${camel(namespace).slice(1)}Words`;

/** @param {string[]} namespaces what brings the resources and all types together */
function renderWords(namespaces) {
  const resources = [...LANGUAGES]
    .sort()
    .flatMap((language) =>
      namespaces.map(
        (name) => `import ${imported(language, name)} from '@/locales/${language}/${name}.json';`,
      ),
    );
  const types = namespaces.map((name) => `import type { ${typeOf(name)} } from './words/${name}';`);
  const both = LANGUAGES.flatMap((language) => [
    `  ${language}: {`,
    ...namespaces.map((name) => `    ${property(name)}: ${imported(language, name)},`),
    '  },',
  ]);
  return [
    MADE,
    '',
    ...resources,
    ...types,
    '',
    'export const RESOURCES = {',
    ...both,
    '} as const;',
    '',
    '/** Every key of every namespace, with the variables that its sentence needs; null when it needs none. */',
    'export interface Words {',
    ...namespaces.map((name) => `  ${property(name)}: ${typeOf(name)};`),
    '}',
    '',
  ].join('\n');
}

/** @param {string} namespace @param {Map<string, Key>} keys the type of one namespace */
function renderNamespace(namespace, keys) {
  const lines = [...keys].map(([name, key]) => {
    const variables = [...key.variables]
      .sort()
      .map((variable) => `${variable}: ${key.plural && variable === 'count' ? 'number' : 'string | number'}`);
    const type = variables.length === 0 ? 'null' : `{ ${variables.join('; ')} }`;
    const line = `  ${property(name)}: ${type};`;
    // As the formatter breaks it: what is made here is never formatted again.
    if (line.length <= LINE_WIDTH) return line;
    const each = variables.map((variable) => `    ${variable};`);
    return [`  ${property(name)}: {`, ...each, '  };'].join('\n');
  });
  return [MADE, '', `export interface ${typeOf(namespace)} {`, ...lines, '}', ''].join('\n');
}

/** The files that the locales give, each with its text, and what is wrong in the locales. */
export function generate() {
  const namespaces = namespacesOf('fr');
  const faults = namespacesOf('en')
    .filter((name) => !namespaces.includes(name))
    .map((name) => `locales/fr/${name}.json is missing`);
  /** @type {Map<string, string>} */
  const files = new Map([[OUTPUT, renderWords(namespaces)]]);
  for (const namespace of namespaces) {
    const both = { fr: readSentences('fr', namespace), en: readSentences('en', namespace) };
    faults.push(...differences(namespace, both));
    files.set(`${FOLDER}/${namespace}.ts`, renderNamespace(namespace, keysOf(both.fr)));
  }
  return { files, faults };
}

/** Files of the folder that no namespace gives. @param {Map<string, string>} files */
function leftOver(files) {
  const folder = path.join(ROOT, FOLDER);
  const there = existsSync(folder) ? readdirSync(folder) : [];
  return there.map((name) => `${FOLDER}/${name}`).filter((file) => !files.has(file));
}

/** @param {Map<string, string>} files */
function write(files) {
  mkdirSync(path.join(ROOT, FOLDER), { recursive: true });
  for (const file of leftOver(files)) rmSync(path.join(ROOT, file));
  for (const [file, text] of files) writeFileSync(path.join(ROOT, file), text);
}

/** The files that are not what they should be. @param {Map<string, string>} files */
export function staleFiles(files) {
  const isStale = (/** @type {string} */ file) =>
    !existsSync(path.join(ROOT, file)) || readFileSync(path.join(ROOT, file), 'utf8') !== files.get(file);
  return [...[...files.keys()].filter(isStale), ...leftOver(files)];
}

function main() {
  const { files, faults } = generate();
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exitCode = 1;
    return;
  }
  if (!process.argv.includes('--check')) {
    write(files);
    return;
  }
  const stale = staleFiles(files);
  if (stale.length > 0) {
    console.error(
      `Not what locales/ would give: ${stale.join(', ')}. Run "npm run locale-types" and commit the result.`,
    );
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
