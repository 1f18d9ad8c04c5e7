import { QUESTION_FORMS } from '@/core/bank/forms';
import { FACT_KINDS } from '@/core/facts/fact';
import { err, ok, type Result } from '@/core/result';
import {
  COUNT,
  DIFFICULTY,
  MAX_SETS,
  MINUTES,
  PLAYS,
  QUIZ_MODES,
  type QuizOptions,
  type QuizTime,
  SECONDS,
} from './quiz-options';

/**
 * What an address says of a quiz. Extra time is not in it: whoever takes the quiz has their own, and nobody else need
 * know of it.
 */
export type QuizAddress = Omit<QuizOptions, 'extraTime'>;

/** The parameters of an address, each with what it says. */
export const ADDRESS_FIELDS = ['set', 'n', 'forms', 'kinds', 'level', 'in', 'time', 'mode', 'seed'] as const;
type AddressField = (typeof ADDRESS_FIELDS)[number];

/**
 * What is wrong with one parameter; the rest of the address stands. Each code is a locale key of the `quiz` namespace.
 *
 * - `address-unknown`: a value that isn't one of those that can be chosen
 * - `address-number`: not a whole number, or out of bounds
 * - `address-too-many`: more values than are taken
 * - `address-twice`: said twice, and not the same
 * - `address-empty`: nothing is said
 */
export const ADDRESS_PROBLEMS = [
  'address-unknown',
  'address-number',
  'address-too-many',
  'address-twice',
  'address-empty',
] as const;

export interface AddressProblem {
  readonly field: AddressField;
  readonly code: (typeof ADDRESS_PROBLEMS)[number];
  /** What stood there, short enough to be shown, as text. */
  readonly found: string;
}

export interface ParsedAddress {
  /** The parameters that were there and good; for the others the usual ones stand. */
  readonly address: Partial<QuizAddress>;
  readonly problems: readonly AddressProblem[];
}

const MAX_VALUE = 500;
const SHOWN = 60;

/**
 * Writes a quiz as the parameters of an address, in a fixed order and without what is as usual and can't change:
 * `n=10&time=30s&mode=exam&seed=k3x`. Read back by `parseQuizAddress`, and then the same quiz on any machine that has
 * the same banks.
 *
 * @param home the set whose page the address is of: it needs no parameter when it is the only one
 */
export function encodeQuizAddress(options: QuizAddress, home?: string): string {
  const { sets, count, forms, kinds, difficulty, play, time, mode, seed } = options;
  const isHome = sets.length === 1 && sets[0] === home;
  const { min, max } = difficulty;
  const isAnyLevel = min === DIFFICULTY.min && max === DIFFICULTY.max;
  const fields: [AddressField, string][] = [
    ...(isHome ? [] : sets.map((set): [AddressField, string] => ['set', set])),
    ['n', `${count}`],
    ...optional('forms', forms === 'all' ? '' : forms.join(',')),
    ...optional('kinds', kinds === 'all' ? '' : kinds.join(',')),
    ...optional('level', isAnyLevel ? '' : min === max ? `${min}` : `${min}-${max}`),
    ...optional('in', play === 'screen' ? '' : play),
    ['time', timeText(time)],
    ['mode', mode],
    ['seed', seed],
  ];
  return fields.map(([field, value]) => `${field}=${escaped(value)}`).join('&');
}

function optional(field: AddressField, value: string): [AddressField, string][] {
  return value === '' ? [] : [[field, value]];
}

function timeText(time: QuizTime): string {
  if (time.per === 'none') return 'none';
  return time.per === 'question' ? `${time.seconds}s` : `${time.minutes}min`;
}

/** Commas may stand in a query as they are, and read better so. A lone half of a character can't be written. */
function escaped(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',');
}

/**
 * Reads the parameters of an address, each on its own: what is wrong is named and left out, the rest stands. Parameters
 * that mean nothing here are nobody's fault and are passed over.
 *
 * @param params the parameters, decoded: a `URLSearchParams` will do
 * @param home the set whose page the address is of
 */
export function parseQuizAddress(params: Iterable<readonly [string, string]>, home?: string): ParsedAddress {
  const given = gathered(params);
  const problems: AddressProblem[] = [];
  const read = <T>(field: AddressField, parse: (value: string) => Parsed<T>): T | undefined => {
    const values = given.get(field);
    const [value] = values ?? [];
    if (values === undefined || value === undefined) return undefined;
    const parsed = parseOne(values, value, parse);
    if (parsed.ok) return parsed.value;
    problems.push({ field, code: parsed.error, found: value.slice(0, SHOWN) });
    return undefined;
  };
  const sets = readSets(given.get('set'), home, problems);
  const address = withoutUndefined({
    sets,
    count: read('n', parseCount),
    forms: read('forms', (value) => parseList(value, QUESTION_FORMS)),
    kinds: read('kinds', (value) => parseList(value, FACT_KINDS)),
    difficulty: read('level', parseLevel),
    play: read('in', (value) => oneOf(value, PLAYS)),
    time: read('time', parseTime),
    mode: read('mode', (value) => oneOf(value, QUIZ_MODES)),
    seed: read('seed', parseSeed),
  });
  return { address, problems };
}

type ProblemCode = AddressProblem['code'];
type Parsed<T> = Result<T, ProblemCode>;

/** The values of the known parameters. As many of one as could ever be good are looked at. */
function gathered(params: Iterable<readonly [string, string]>): Map<AddressField, string[]> {
  const given = new Map<AddressField, string[]>();
  for (const [name, value] of params) {
    const field = ADDRESS_FIELDS.find((each) => each === name);
    if (field === undefined) continue;
    const values = given.get(field) ?? [];
    if (values.length <= MAX_SETS) given.set(field, [...values, value]);
  }
  return given;
}

function parseOne<T>(
  values: readonly string[],
  value: string,
  parse: (value: string) => Parsed<T>,
): Parsed<T> {
  if (values.some((each) => each !== value)) return err('address-twice');
  if (value.trim() === '') return err('address-empty');
  return value.length > MAX_VALUE ? err('address-too-many') : parse(value);
}

function readSets(
  values: readonly string[] | undefined,
  home: string | undefined,
  problems: AddressProblem[],
): readonly string[] | undefined {
  const usual = home === undefined ? undefined : [home];
  if (values === undefined) return usual;
  const wrong = (code: ProblemCode, found = '') => {
    problems.push({ field: 'set', code, found: found.slice(0, SHOWN) });
    return usual;
  };
  if (values.length > MAX_SETS) return wrong('address-too-many', `${MAX_SETS}`);
  const sets = [...new Set(values)];
  const odd = sets.find((set) => set.length > 200 || hasControls(set));
  if (odd !== undefined) return wrong('address-unknown', odd);
  return sets.every((set) => set.trim() === '')
    ? wrong('address-empty')
    : sets.filter((set) => set.trim() !== '');
}

/** Control characters and lone halves of characters: no set is called so. */
function hasControls(text: string): boolean {
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
}

function oneOf<T extends string>(value: string, known: readonly T[]): Parsed<T> {
  const found = known.find((each) => each === value);
  return found === undefined ? err('address-unknown') : ok(found);
}

function parseCount(value: string): Parsed<QuizOptions['count']> {
  return value === 'all' ? ok(value) : wholeWithin(value, COUNT);
}

/** A whole number as people write it: no sign, no spaces, no exponent. */
function wholeWithin(value: string, { min, max }: { min: number; max: number }): Parsed<number> {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  return number >= min && number <= max ? ok(number) : err('address-number');
}

function parseList<T extends string>(value: string, known: readonly T[]): Parsed<'all' | readonly T[]> {
  if (value === 'all') return ok('all');
  const words = value.split(',');
  if (!words.every((word) => known.some((each) => each === word))) return err('address-unknown');
  // In our own order, so that the same choice is the same quiz and the same address.
  const chosen = known.filter((each) => words.includes(each));
  return ok(chosen.length === known.length ? 'all' : chosen);
}

function parseLevel(value: string): Parsed<QuizOptions['difficulty']> {
  const [from = '', to = from, more] = value.split('-');
  const [min, max] = [wholeWithin(from, DIFFICULTY), wholeWithin(to, DIFFICULTY)];
  if (!min.ok || !max.ok || min.value > max.value || more !== undefined) return err('address-number');
  return ok({ min: min.value, max: max.value });
}

function parseTime(value: string): Parsed<QuizTime> {
  if (value === 'none') return ok({ per: 'none' });
  const [, number, unit] = /^(\d{1,6})(s|min)$/.exec(value) ?? [];
  if (number === undefined) return err('address-unknown');
  const amount = wholeWithin(number, unit === 's' ? SECONDS : MINUTES);
  if (!amount.ok) return amount;
  return ok(
    unit === 's' ? { per: 'question', seconds: amount.value } : { per: 'quiz', minutes: amount.value },
  );
}

/** Letters, digits and a few signs that need no escape, so that a seed can be read out and typed. */
function parseSeed(value: string): Parsed<string> {
  return /^[\w.~-]{1,64}$/.test(value) ? ok(value) : err('address-unknown');
}

function withoutUndefined(
  address: { [Key in keyof QuizAddress]: QuizAddress[Key] | undefined },
): Partial<QuizAddress> {
  return Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined));
}
