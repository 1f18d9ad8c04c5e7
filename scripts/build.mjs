// Builds the app. Also says whether the build is older than the sources (for `npm start`).
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, ensureInstalled, fail, ROOT, run } from './set-up.mjs';

const DIST = process.env.NEXT_DIST ?? '.next';
const STAMP = join(ROOT, DIST, 'built-from');
const SOURCES = [
  'app',
  'core',
  'stores',
  'locales',
  'quiz-data',
  'public',
  'scripts/after-build.mjs',
  'scripts/build-worker.mjs',
  'scripts/locale-types.mjs',
  'proxy.ts',
  'next.config.js',
  'tsconfig.json',
  'package-lock.json',
];

/** Made by the build itself. */
const MADE = new Set(['public/reading-worker.js']);

/** @param {string} path @returns {Generator<string>} */
function* filesUnder(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return;
  let entries;
  try {
    entries = readdirSync(full, { withFileTypes: true });
  } catch {
    yield path;
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(child);
    else yield child;
  }
}

/** The sources' fingerprint. Contents, not dates: a fresh clone or a branch switch changes every date. */
function sourcesFingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(source))
      if (!MADE.has(file)) hash.update(file).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

/** Builds when the sources have changed since the last build, or when there is none. */
export function ensureBuilt() {
  const wanted = sourcesFingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  process.stdout.write('Building the app…\n');
  const steps = [
    [join(ROOT, 'scripts/locale-types.mjs'), '--check'],
    [join(ROOT, 'scripts/build-worker.mjs')],
    [bin('next/dist/bin/next'), 'build'],
    [join(ROOT, 'scripts/after-build.mjs')],
  ];
  for (const step of steps) {
    if (run(process.execPath, step, { env: { NODE_ENV: 'production' } }) !== 0)
      fail('The build failed: see the lines above.');
  }
  writeFileSync(STAMP, wanted);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  ensureBuilt();
}
