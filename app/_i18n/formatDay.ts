import { inBoth, type Language } from '@/core/language';

type Form = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'weekday' | 'day' | 'month'>;

function formats(form: Form) {
  return inBoth(
    (language) =>
      new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { ...form, timeZone: 'UTC' }),
  );
}

const LONG = formats({ dateStyle: 'long' });
const WITH_WEEKDAY = formats({ weekday: 'long', day: 'numeric', month: 'long' });
const SHORT = formats({ day: 'numeric', month: 'short' });
const MONTH = formats({ month: 'short' });
const WEEKDAY = formats({ weekday: 'short' });

function worded(day: string, language: Language, format: Intl.DateTimeFormat): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const words = format.format(date);
  // The first of a month is an ordinal in French, also after the day of the week.
  return language === 'fr' ? words.replace(/(^|\s)1(?=\s)/u, '$11er') : words;
}

/** An ISO day (`2025-04-14`) in words: "14 avril 2025", "1er mai 2025", "14 April 2025". */
export function formatDay(day: string, language: Language): string {
  return worded(day, language, LONG[language]);
}

/** An ISO day near today, in words: "lundi 14 avril", "jeudi 1er mai", "Monday 14 April". */
export function formatWeekday(day: string, language: Language): string {
  return worded(day, language, WITH_WEEKDAY[language]);
}

/** An ISO day where there is little room: "14 avr.", "14 Apr". */
export function formatShortDay(day: string, language: Language): string {
  return worded(day, language, SHORT[language]);
}

/** The month of an ISO day where there is little room: "avr.", "Apr". */
export function formatShortMonth(day: string, language: Language): string {
  return worded(day, language, MONTH[language]);
}

/** The day of the week of an ISO day where there is little room: "lun.", "Mon". */
export function formatShortWeekday(day: string, language: Language): string {
  return worded(day, language, WEEKDAY[language]);
}
