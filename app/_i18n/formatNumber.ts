import { inBoth, type Language } from '@/core/language';

// Plain English, not British: its short units have no plural ("6 min").
const LOCALES = { fr: 'fr', en: 'en' } as const;

const PLAIN = inBoth((language) => new Intl.NumberFormat(LOCALES[language]));
const PERCENT = inBoth((language) => new Intl.NumberFormat(LOCALES[language], { style: 'percent' }));

const inUnit = (unit: 'hour' | 'minute') =>
  inBoth(
    (language) => new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'short' }),
  );
const HOURS = inUnit('hour');
const MINUTES = inUnit('minute');

/** A number with its thousands set apart: "12 500", "12,500". */
export function formatCount(count: number, language: Language): string {
  return PLAIN[language].format(count);
}

/** A part of a whole, from 0 to 1: "87 %", "87%". */
export function formatPercent(part: number, language: Language): string {
  return PERCENT[language].format(part);
}

/** Time spent, in hours and minutes: "3 h 20 min", "12 min"; a minute at least, when there was any. */
export function formatDuration(milliseconds: number, language: Language): string {
  const minutes = milliseconds <= 0 ? 0 : Math.max(1, Math.round(milliseconds / 60_000));
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return MINUTES[language].format(minutes);
  const rest = minutes % 60;
  return rest === 0
    ? HOURS[language].format(hours)
    : `${HOURS[language].format(hours)} ${MINUTES[language].format(rest)}`;
}

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** An amount of storage, in the unit that says it best: "340 ko", "1.2 GB". Thousands, as makers of disks count. */
export function formatBytes(bytes: number, language: Language): string {
  let amount = Math.max(0, bytes);
  let size = 0;
  while (amount >= 999.5 && size < SIZES.length - 1) {
    amount /= 1_000;
    size += 1;
  }
  const unit = SIZES[size] ?? 'byte';
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: amount < 10 && size > 0 ? 1 : 0,
  }).format(amount);
}
