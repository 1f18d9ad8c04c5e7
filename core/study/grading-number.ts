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

const SIMPLE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...counted(
    'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    0,
  ),
  ...counted(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    0,
  ),
  ...counted('sixteen seventeen eighteen nineteen twenty', 16),
  ...tens('vingt trente quarante cinquante soixante'),
  ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
  ['une', 1],
  ['septante', 70],
  ['huitante', 80],
  ['nonante', 90],
  ['dozen', 12],
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
]);

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

function counted(words: string, from: number): [string, number][] {
  return words.split(' ').map((word, index) => [word, index + from]);
}

function tens(words: string): [string, number][] {
  return words.split(' ').map((word, index) => [word, (index + 2) * 10]);
}

/**
 * Whether a typed quantity is the asked one: the same number, and no unit or one that names the asked unit.
 *
 * @param typed as typed
 * @param asked the value
 * @param rightTexts the answer's renderings: their words are the words of the unit
 */
export function isSameQuantity(typed: string, asked: QuantityValue, rightTexts: readonly string[]): boolean {
  const { numbers, words } = readQuantity(typed);
  const bounds = asked.to === undefined ? [asked.number] : [asked.number, asked.to];
  if (numbers.length !== bounds.length || !isEveryBound(numbers, bounds)) return false;
  const known = new Set([...rightTexts.flatMap(unitWordsOf), ...namesOfUnit(asked.unit)].map(singular));
  return words.every((word) => known.has(singular(word)));
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

/** A text cut into its numbers and the words that are left. */
function readQuantity(typed: string): { numbers: TypedNumber[]; words: string[] } {
  const text = plain(typed);
  const tokens: (string | { figures: string })[] = [];
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
  return tidy(text)
    .replace(/\b(?:pour|per)[ -]cents?\b/giu, '%')
    .replace(/\bquatre[ -]vingts?\b/giu, 'huitante');
}

function wordsIn(text: string): string[] {
  return fold(text).match(/\p{L}+|[%€$£¥]/gu) ?? [];
}

function gather(tokens: readonly (string | { figures: string })[]): {
  numbers: TypedNumber[];
  words: string[];
} {
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
      continue;
    }
    if (FILLERS.has(token)) continue;
    const simple = SIMPLE_NUMBERS.get(token) ?? times?.[0];
    if (simple === undefined) words.push(token);
    else if (!isArticle(token, tokens[index + 1])) addWord(numbers, tokens[index - 1], simple);
  }
  return { numbers, words };
}

/** "une quarantaine", "a dozen": before another number "une" is an article; before "million" it is the number. */
function isArticle(token: string, next: string | { figures: string } | undefined): boolean {
  if (token !== 'un' && token !== 'une') return false;
  return typeof next === 'string' && SIMPLE_NUMBERS.has(next);
}

/** "quarante-deux", "forty-two": a ten and a unit side by side are one number. */
function addWord(
  numbers: TypedNumber[],
  before: string | { figures: string } | undefined,
  value: number,
): void {
  const last = numbers.at(-1);
  const [ten] = last?.values ?? [];
  const follows = typeof before === 'string' && (SIMPLE_NUMBERS.has(before) || before === 'et');
  if (last !== undefined && ten !== undefined && follows && isSum(ten, value) && !last.hasScale) {
    numbers[numbers.length - 1] = { ...last, values: [ten + value] };
  } else {
    numbers.push({ values: [value], hasScale: false, scales: [1] });
  }
}

/** soixante + douze, quarante + deux; not deux + trois. */
function isSum(ten: number, unit: number): boolean {
  return ten >= 10 && ten % 10 === 0 && unit < (ten === 60 || ten === 80 ? 20 : 10) && unit > 0;
}

function isAfterNumber(tokens: readonly (string | { figures: string })[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    before !== undefined && (typeof before !== 'string' || SIMPLE_NUMBERS.has(before) || SCALES.has(before))
  );
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

/** How either language writes a CLDR unit or an ISO 4217 currency, long and short. */
function namesOfUnit(unit: string): string[] {
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
