import type { Language } from '@/core/language';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

/** An hour of the day as it is written: "4 h", "04:00". */
export function hourOf(hour: number, language: Language): string {
  const moment = Date.UTC(2025, 0, 1, hour);
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    ...(language === 'fr' ? { hour: 'numeric' } : { hour: '2-digit', minute: '2-digit' }),
  });
  // French writes no zero before an hour.
  return language === 'fr' ? format.format(moment).replace(/^0(?=\d)/u, '') : format.format(moment);
}
