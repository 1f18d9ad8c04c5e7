import { inBoth, type Language } from '@/core/language';

const FORMATS = inBoth(
  (language) =>
    new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
);

/** An ISO day (`2025-04-14`) in words: "14 avril 2025", "1er mai 2025", "14 April 2025". */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const words = FORMATS[language].format(date);
  return language === 'fr' ? words.replace(/^1 /u, '1er ') : words;
}
