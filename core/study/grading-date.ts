import { fold } from './grading-words';

/** Reading a date as learners type it, in words or in figures, in either language, and comparing it by value. */

/** What a typed date says; a part that it leaves out is absent. */
interface TypedDate {
  readonly year?: number;
  /** The last two figures of a year ("14/04/25"). */
  readonly shortYear?: number;
  readonly month?: number;
  readonly day?: number;
  /** EDTF season: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season?: number;
  /** First year of a decade ("the 2020s"). */
  readonly decade?: number;
  /** 0 (Sunday) to 6. */
  readonly weekday?: number;
}

type Part = Exclude<keyof TypedDate, 'shortYear'>;

const MONTHS = numbered(
  `janvier janv january jan|fevrier fevr fev february feb|mars march mar|avril avr april apr|mai may|juin june jun
   |juillet juil july jul|aout august aug|septembre september sept sep|octobre october oct|novembre november nov
   |decembre december dec`,
  1,
);
const SEASONS = numbered('printemps spring|ete summer|automne autumn fall|hiver winter', 21);
const WEEKDAYS = numbered(
  `dimanche dim sunday sun|lundi lun monday mon|mardi tuesday tue tues|mercredi mer wednesday wed|jeudi jeu thursday thu thurs
   |vendredi ven friday fri|samedi sam saturday sat`,
  0,
);
const DECADES = new Set(['annees', 'decennie', 'decade']);
/** Words that say nothing of when. */
const FILLERS = new Set(
  'le la l the of on in en au a de d du er st nd rd th e an annee year mois month'.split(' '),
);

function numbered(rows: string, from: number): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [index, row] of rows.split('|').entries()) {
    for (const word of row.split(/\s+/u)) if (word !== '') words.set(word, index + from);
  }
  return words;
}

/**
 * Compares a typed date with an EDTF value at the precision of the value: of a day the year may be left out, a month
 * and a season need theirs; a date more precise than what is known is not right.
 *
 * @param typed as typed: "14 avril", "14/04/2025", "April 14", "the 14th of April 2025"
 * @param value `2025-04-14`, `2025-03`, `2025`, `2024-22` or `202X`
 * @returns `same`, `weekday` when all is right but the day of the week, `other`, or `unread` when it is not a date
 *   that can be compared by its parts (then only its words can be)
 */
export function compareDate(typed: string, value: string): 'same' | 'weekday' | 'other' | 'unread' {
  const asked = partsOfValue(value);
  const readings = readDate(typed);
  if (asked === undefined || readings.length === 0) return 'unread';
  const right = readings.filter((reading) => isSameDate(reading, asked));
  if (right.length === 0) return 'other';
  return right.some((reading) => isRightWeekday(reading, asked)) ? 'same' : 'weekday';
}

function partsOfValue(value: string): TypedDate | undefined {
  const decade = /^(\d{3})X$/u.exec(value);
  if (decade !== null) return { decade: Number(decade[1]) * 10 };
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(value);
  if (parts === null) return undefined;
  const [, year, second, day] = parts;
  if (second === undefined) return { year: Number(year) };
  const month = Number(second);
  if (month > 20) return { year: Number(year), season: month };
  return { year: Number(year), month, ...(day === undefined ? {} : { day: Number(day) }) };
}

function isSameDate(typed: TypedDate, asked: TypedDate): boolean {
  const parts: readonly Part[] = ['month', 'day', 'season', 'decade'];
  if (parts.some((part) => typed[part] !== asked[part])) return false;
  if (typed.year !== undefined) return typed.year === asked.year;
  if (typed.shortYear !== undefined) return asked.year !== undefined && typed.shortYear === asked.year % 100;
  return asked.day !== undefined || asked.decade !== undefined;
}

function isRightWeekday(typed: TypedDate, { year, month, day }: TypedDate): boolean {
  if (typed.weekday === undefined || year === undefined || month === undefined || day === undefined)
    return true;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() === typed.weekday;
}

/** Every way to read a typed date: "04/05/2025" is a day of May in Paris and of April in New York. */
function readDate(typed: string): TypedDate[] {
  const tokens = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (tokens.length === 0 || tokens.length > 12) return [];
  return tokens.every((token) => /^\d{1,4}$/u.test(token)) ? readFigures(tokens) : readWords(tokens);
}

function readFigures(tokens: readonly string[]): TypedDate[] {
  const [first = '', second = '', third] = tokens;
  const [one, two] = [Number(first), Number(second)];
  if (tokens.length > 3) return [];
  if (tokens.length === 1) return first.length === 4 ? [{ year: one }] : [];
  if (third === undefined) {
    if (second.length === 4) return real([{ month: one, year: two }]);
    if (first.length === 4) return real([{ month: two, year: one }]);
    return real([
      { day: one, month: two },
      { day: two, month: one },
    ]);
  }
  const three = Number(third);
  if (first.length === 4) return real([{ year: one, month: two, day: three }]);
  const year = third.length === 4 ? { year: three } : third.length === 2 ? { shortYear: three } : undefined;
  if (year === undefined) return [];
  return real([
    { day: one, month: two, ...year },
    { day: two, month: one, ...year },
  ]);
}

function real(readings: readonly TypedDate[]): TypedDate[] {
  return readings.filter(({ month = 1, day = 1 }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
}

/** Word by word; a word that no date has, or a part said twice, and it is not read as a date. */
function readWords(tokens: readonly string[]): TypedDate[] {
  let date: TypedDate = {};
  const isDecade = tokens.some((token) => DECADES.has(token));
  for (const token of tokens) {
    const said = partOf(token, date, isDecade);
    if (said === undefined) return [];
    if (Object.keys(said).some((part) => Object.hasOwn(date, part))) return [];
    date = { ...date, ...said };
  }
  const isYearTwice = date.year !== undefined && date.shortYear !== undefined;
  return Object.keys(date).length === 0 || isYearTwice ? [] : real([date]);
}

function partOf(token: string, date: TypedDate, isDecade: boolean): TypedDate | undefined {
  if (FILLERS.has(token) || DECADES.has(token)) return {};
  const month = MONTHS.get(token);
  if (month !== undefined) return { month };
  const season = SEASONS.get(token);
  if (season !== undefined) return { season };
  const weekday = WEEKDAYS.get(token);
  if (weekday !== undefined) return { weekday };
  const figures = /^(\d{1,4})(st|nd|rd|th|er|e|s)?$/u.exec(token);
  if (figures === null) return undefined;
  const [, digits = '', suffix] = figures;
  if (suffix === 's' || isDecade) return decadeOf(digits);
  if (digits.length === 4) return { year: Number(digits) };
  if (digits.length === 3) return undefined;
  return date.day === undefined ? { day: Number(digits) } : { shortYear: Number(digits) };
}

function decadeOf(digits: string): TypedDate | undefined {
  const year = Number(digits);
  if (digits.length !== 4 || year % 10 !== 0) return undefined;
  return { decade: year };
}
