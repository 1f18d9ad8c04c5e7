import { formatDuration } from '@/app/_i18n/formatNumber';
import type { Language } from '@/core/language';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

// Plain English, not British: its short minutes have no plural ("6 min").
const LOCALES = { fr: 'fr', en: 'en' } as const;

type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** An interval in the unit that says it best: days up to two months, so that no rating looks like another. */
function inBestUnit(milliseconds: number): { readonly amount: number; readonly unit: Unit } {
  const size = Math.max(0, milliseconds);
  if (size < 59.5 * MINUTE) return { amount: Math.max(1, Math.round(size / MINUTE)), unit: 'minute' };
  if (size < 23.5 * HOUR) return { amount: Math.round(size / HOUR), unit: 'hour' };
  if (size < 60.5 * DAY) return { amount: Math.round(size / DAY), unit: 'day' };
  if (size < 11.5 * MONTH) return { amount: Math.round(size / MONTH), unit: 'month' };
  return { amount: Math.round((size / YEAR) * 10) / 10, unit: 'year' };
}

/** How long until a card comes back, for a button: "6 min", "2 j", "8 days", "3 mois". */
export function shortInterval(milliseconds: number, language: Language): string {
  const { amount, unit } = inBestUnit(milliseconds);
  // The short forms of months ("2 m.", "3 mths") could be read as minutes.
  const unitDisplay = unit === 'month' || unit === 'year' ? 'long' : 'short';
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay }).format(amount);
}

/** How long until a card comes back, in a sentence: "dans 6 minutes", "in 2 days". */
export function spokenInterval(milliseconds: number, language: Language): string {
  const { amount, unit } = inBestUnit(milliseconds);
  return new Intl.RelativeTimeFormat(LOCALES[language]).format(amount, unit);
}

/** The first moment of the day that `now` is in, where the reader is; both in epoch milliseconds. */
export function startOfDay(now: number): number {
  return new Date(now).setHours(0, 0, 0, 0);
}

/**
 * When something is due, by the reader's calendar: "dans 10 minutes", "demain", "in 3 days".
 * @param due epoch milliseconds @param now epoch milliseconds
 */
export function whenDue(due: number, now: number, language: Language): string {
  const days = daysBetween(now, due);
  if (days <= 0) return spokenInterval(due - now, language);
  if (days > 60) return spokenInterval(due - now, language);
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(days, 'day');
}

/** Calendar days from one moment to another; rounded, for a day may have 23 or 25 hours. */
export function daysBetween(from: number, to: number): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / DAY);
}

/** Time spent on cards: "8 s" under a minute, then minutes; a second at least. */
export function spokenDuration(milliseconds: number, language: Language): string {
  if (milliseconds >= 59_500) return formatDuration(milliseconds, language);
  const seconds = Math.max(1, Math.round(milliseconds / 1_000));
  const format = new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
  });
  return format.format(seconds);
}
