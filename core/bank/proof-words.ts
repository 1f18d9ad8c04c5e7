import type { Language } from '@/core/language';

/**
 * The proof's own reading of words. It shares nothing with what makes the questions, on purpose: a fault in
 * one must not hide in the other.
 */

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'janvier',
    'fevrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'aout',
    'septembre',
    'octobre',
    'novembre',
    'decembre',
  ],
  en: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
};

/** Lower-case letters and digits without accents, in words. */
export function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether one list of words stands in another, side by side. */
export function standsIn(inner: readonly string[], outer: readonly string[]): boolean {
  // As one text: the engine's search stays linear where comparing word by word would not ("le le le le").
  return inner.length > 0 && ` ${outer.join(' ')} `.includes(` ${inner.join(' ')} `);
}

/** The numbers of a text, written so that both languages compare: "1er" is 1, "1,5" and "1.5" meet. */
export function numbersOf(text: string, language: Language): string[] {
  const plain =
    language === 'fr'
      ? text.replace(/(\d)[\u0020\u00a0\u202f](?=\d{3}(?!\d))/g, '$1').replace(/(\d),(?=\d)/g, '$1.')
      : text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  return (plain.match(/\d+(?:\.\d+)?/g) ?? []).map((number) => String(Number(number))).sort();
}

/** The months that a text names, from 1. */
export function monthsOf(text: string, language: Language): number[] {
  const found = wordsOf(text).map((word) => MONTHS[language].indexOf(word) + 1);
  // "may" is a verb more often than a month: only a capital makes it one.
  const isMay = language === 'en' && !/\bMay\b/.test(text);
  return found.filter((month) => month > 0 && !(isMay && month === 5)).sort((a, b) => a - b);
}
