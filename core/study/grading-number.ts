import { parseNumber } from '@/core/facts/common/render-quantity';
import type { QuantityValue } from '@/core/facts/fact';
import { LANGUAGES } from '@/core/language';
import { fold, tidy } from './grading-words';

/** Reading a quantity as learners type it, and comparing it by value: "3,5 millions" = "3.5 million" = "3500000". */

/** One number, with every value that its figures may have in the two languages. */
interface TypedNumber {
  readonly values: readonly number[];
  readonly hasScale: boolean;
  readonly scales: readonly number[];
}

/** What a word multiplies by; "billion" is a thousand times more in French. */
const SCALES: ReadonlyMap<string, readonly number[]> = new Map([
  ...scale('cent cents hundred hundreds', [100]),
  ...scale('mille millier milliers thousand thousands k', [1e3]),
  ...scale('million millions mio mn m', [1e6]),
  ...scale('milliard milliards mrd mrds md mds bn', [1e9]),
  ...scale('billion billions', [1e9, 1e12]),
  ...scale('trillion trillions', [1e12, 1e18]),
]);

/** Words before a number that it may do without. */
const AROUND = new Set(
  'environ about around some approximately roughly quelque pres nearly almost the les'.split(' '),
);

/** A spelled number and its unit are never longer. */
const MOST_WORDS = 16;

/** Words that change neither the number nor what is counted. */
const FILLERS = new Set(
  `environ about around some approximately roughly quelque quelques pres nearly almost entre between et and a to
   de d des du la le les l the of an en in on`.split(/\s+/u),
);

/** `\d` with groups: each group is parted from the next by one sign, so the expression is linear. */
const FIGURES = /(?<![\p{L}\d])\d{1,15}(?:[ .,']\d{1,15}){0,7}/gu;

function scale(words: string, values: readonly number[]): [string, readonly number[]][] {
  return words.split(' ').map((word) => [word, values]);
}

/**
 * Whether a typed quantity is the asked one: the same number, and no unit or one that names the asked unit.
 *
 * @param typed as typed
 * @param asked the value
 * @param rightTexts the answer's renderings: their words are the words of the unit
 */
export function isSameQuantity(typed: string, asked: QuantityValue, rightTexts: readonly string[]): boolean {
  const known = new Set([...rightTexts.flatMap(unitWordsOf), ...namesOfUnit(asked.unit)].map(singular));
  const isUnit = (words: readonly string[]) =>
    words.every((word) => FILLERS.has(word) || known.has(singular(word)));
  const { numbers, words } = readQuantity(typed);
  if (numbers.length === 0) return asked.to === undefined && isSpelled(typed, asked.number, isUnit);
  const bounds = asked.to === undefined ? [asked.number] : [asked.number, asked.to];
  return numbers.length === bounds.length && isEveryBound(numbers, bounds) && isUnit(words);
}

/** A number in words ("environ quarante migrants"): the fewest words that say it, then nothing but the unit. */
function isSpelled(typed: string, asked: number, isUnit: (words: readonly string[]) => boolean): boolean {
  const words = plain(typed).slice(0, 200).split(' ');
  const begin = words.findIndex((word) => !AROUND.has(fold(word)));
  const told = words.slice(Math.max(0, begin), Math.max(0, begin) + MOST_WORDS);
  return LANGUAGES.some((language) => {
    const last = told.findIndex(
      (_, index) => parseNumber(told.slice(0, index + 1).join(' '), language) === asked,
    );
    return last !== -1 && isUnit(wordsIn(told.slice(last + 1).join(' ')));
  });
}

/** Whether each typed number may be its bound; in "1,5 à 2 millions" the first number takes the second's scale. */
function isEveryBound(numbers: readonly TypedNumber[], bounds: readonly number[]): boolean {
  const shared = numbers.at(-1)?.scales ?? [1];
  return bounds.every((bound, index) => {
    const number = numbers[index];
    if (number === undefined) return false;
    const scales = number.hasScale ? number.scales : [1, ...shared];
    return number.values.some((value) => scales.some((times) => isClose(value * times, bound)));
  });
}

/** Equal but for the noise of binary fractions (1.1 × 1,000,000). */
function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * 1e-9;
}

type Token = string | { readonly figures: string };

/** A text cut into its numbers in figures and the words that are left. */
function readQuantity(typed: string): { numbers: TypedNumber[]; words: string[] } {
  const text = plain(typed);
  const tokens: Token[] = [];
  let read = 0;
  for (const match of text.matchAll(FIGURES)) {
    tokens.push(...wordsIn(text.slice(read, match.index)), { figures: match[0] });
    read = match.index + match[0].length;
  }
  tokens.push(...wordsIn(text.slice(read)));
  return gather(tokens);
}

/** The expressions of several words that would be read as something else: "40 pour cent" is not 40 × 100. */
function plain(text: string): string {
  return tidy(text).replace(/\b(?:pour|per)[ -]cents?\b/giu, '%');
}

function wordsIn(text: string): string[] {
  return fold(text).match(/\p{L}+|[%€$£¥]/gu) ?? [];
}

function gather(tokens: readonly Token[]): { numbers: TypedNumber[]; words: string[] } {
  const numbers: TypedNumber[] = [];
  const words: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (typeof token !== 'string') {
      numbers.push({ values: valuesOf(token.figures), hasScale: false, scales: [1] });
      continue;
    }
    const times = SCALES.get(token);
    const last = numbers.at(-1);
    if (times !== undefined && last !== undefined && isAfterNumber(tokens, index)) {
      const scales = last.scales.flatMap((before) => times.map((by) => before * by));
      numbers[numbers.length - 1] = { values: last.values, hasScale: true, scales };
    } else if (!FILLERS.has(token)) {
      words.push(token);
    }
  }
  return { numbers, words };
}

function isAfterNumber(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && (typeof before !== 'string' || SCALES.has(before));
}

/** What figures may mean: "1,234" is a thousand in English and little more than one in French. */
function valuesOf(figures: string): number[] {
  const groups = figures.split(/[ .,']/u);
  const signs = [...figures.replace(/\d+/gu, '')];
  const values: number[] = [];
  const [first = '', ...rest] = groups;
  const isGrouped = (parts: readonly string[]) =>
    first.length <= 3 && parts.every((part) => part.length === 3);
  if (isGrouped(rest) && new Set(signs).size <= 1) values.push(Number(groups.join('')));
  const last = signs.at(-1);
  const before = signs.slice(0, -1);
  const isDecimal = (last === ',' || last === '.') && !before.includes(last) && new Set(before).size <= 1;
  if (rest.length === 0) return [Number(first)];
  if (isDecimal && (before.length === 0 || isGrouped(rest.slice(0, -1)))) {
    values.push(Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`));
  }
  return values;
}

function unitWordsOf(text: string): string[] {
  return wordsIn(plain(text).replace(FIGURES, ' '));
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/u, '') : word;
}

const namesByUnit = new Map<string, readonly string[]>();

/** How either language writes a CLDR unit or an ISO 4217 currency, long and short; asked of `Intl` once a unit. */
function namesOfUnit(unit: string): readonly string[] {
  const known = namesByUnit.get(unit);
  if (known !== undefined) return known;
  const names = askNames(unit);
  namesByUnit.set(unit, names);
  return names;
}

function askNames(unit: string): string[] {
  if (unit === 'percent') return ['%', 'pour', 'cent', 'per', 'percent', 'pourcent', 'pct', 'pourcentage'];
  if (/^[A-Z]{3}$/u.test(unit)) {
    return LANGUAGES.flatMap((language) => [
      ...formatted(language, { style: 'currency', currency: unit, currencyDisplay: 'name' }, 'currency'),
      ...formatted(
        language,
        { style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' },
        'currency',
      ),
      unit.toLowerCase(),
    ]);
  }
  if (!/^[a-z]{2,30}(?:-[a-z]{2,30}){0,3}$/u.test(unit)) return [];
  return LANGUAGES.flatMap((language) =>
    (['long', 'short', 'narrow'] as const).flatMap((unitDisplay) =>
      formatted(language, { style: 'unit', unit, unitDisplay }, 'unit'),
    ),
  );
}

function formatted(language: string, options: Intl.NumberFormatOptions, part: 'unit' | 'currency'): string[] {
  try {
    const format = new Intl.NumberFormat(language, options);
    return [1, 2].flatMap((count) =>
      format
        .formatToParts(count)
        .filter(({ type }) => type === part)
        .flatMap(({ value }) => wordsIn(value)),
    );
  } catch {
    // Not a unit that this engine knows: the answer's own words must do.
    return [];
  }
}
