import type { DateValue } from '@/core/facts/fact';
import { inBoth, type Language } from '@/core/language';

const SEASONS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['printemps', 'été', 'automne', 'hiver'],
  en: ['spring', 'summer', 'autumn', 'winter'],
};

/** The names that a language gives to days, in order. Making a formatter is slow, so all are asked for once. */
function namesFor(language: Language, style: 'month' | 'weekday', dates: readonly Date[]): string[] {
  const format = new Intl.DateTimeFormat(language, { [style]: 'long', timeZone: 'UTC' });
  return dates.map((date) => format.format(date));
}

const MONTHS = inBoth((language) =>
  namesFor(
    language,
    'month',
    Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1))),
  ),
);
/** From Sunday, as `getUTCDay` counts; 7 January 2024 was one. */
const WEEKDAYS = inBoth((language) =>
  namesFor(
    language,
    'weekday',
    Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 7 + day))),
  ),
);

/** The parts of a date that a sentence may spell out. */
interface Parts {
  readonly year: string;
  readonly day?: string;
  readonly words: readonly string[];
}

function partsOf(value: DateValue, language: Language): Parts | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!found) return undefined;
  const [, year = '', part, day] = found;
  if (part === undefined) return { year, words: [] };
  const season = SEASONS[language][Number(part) - 21];
  if (season !== undefined) return { year, words: [season] };
  if (Number(part) > 12) return undefined;
  const month = MONTHS[language][Number(part) - 1];
  if (month === undefined) return undefined;
  if (day === undefined) return { year, words: [month] };
  const weekday = new Date(Date.UTC(Number(year), Number(part) - 1, Number(day))).getUTCDay();
  return { year, day: String(Number(day)), words: [month, WEEKDAYS[language][weekday] ?? ''] };
}

function ordinal(day: string): string {
  const number = Number(day);
  if (number % 10 === 1 && number !== 11) return `${day}st`;
  if (number % 10 === 2 && number !== 12) return `${day}nd`;
  return number % 10 === 3 && number !== 13 ? `${day}rd` : `${day}th`;
}

/** The day as the sentence writes days: "1er" in French, "14th" in English where the sentence has it so. */
function dayLike(written: string, day: string, language: Language): string {
  if (language === 'fr') return day === '1' ? '1er' : day;
  return /[a-z]$/i.test(written) ? ordinal(day) : day;
}

/** Whether a word keeps its capital in the sentence ("Monday"), or takes one because it opens it. */
function casedLike(written: string, word: string): string {
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/**
 * Rewrites a date as an article words it ("Monday 14 April 2025") into another date of the same precision, by
 * changing only the parts that differ. Undefined when a part that differs isn't in the words as expected.
 */
export function rewriteDate(
  words: string,
  from: DateValue,
  to: DateValue,
  language: Language,
): string | undefined {
  const [old, next] = [partsOf(from, language), partsOf(to, language)];
  if (!old || !next || old.words.length !== next.words.length) return undefined;
  let seen = 0;
  const wanted = (old.year === next.year ? 0 : 1) + (old.day === next.day ? 0 : 1);
  const swapped = words.replace(/[\p{L}\p{N}]+/gu, (token) => {
    if (token === old.year) {
      if (old.year !== next.year) seen += 1;
      return next.year;
    }
    const digits = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(token)?.[1];
    if (digits !== undefined && old.day === String(Number(digits)) && next.day !== undefined) {
      if (old.day !== next.day) seen += 1;
      return dayLike(token, next.day, language);
    }
    const at = old.words.findIndex((word) => word.toLowerCase() === token.toLowerCase());
    return at < 0 ? token : casedLike(token, next.words[at] ?? token);
  });
  // A month or a season that differs must have been there to be changed; a weekday may be left out.
  const [oldName = '', nextName = ''] = [old.words[0], next.words[0]];
  const isNamed = oldName === nextName || swapped.toLowerCase().includes(nextName.toLowerCase());
  return seen === wanted && isNamed && swapped !== words ? swapped : undefined;
}
