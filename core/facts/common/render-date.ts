import type { Language } from '@/core/language';
import { ENGLISH_DATE_WORDS } from '../en/date-words';
import { ENGLISH_DATE_WRITER } from '../en/date-writer';
import type { DateValue } from '../fact';
import { FRENCH_DATE_WORDS } from '../fr/date-words';
import { FRENCH_DATE_WRITER } from '../fr/date-writer';
import { type DateWords, foldDateWord } from './date-rule';
import type { DateWriter } from './date-writer';
import { readWholeDate } from './dates';
import { intervalEnds, isValidDate, readDateParts, writeDate } from './edtf';

const WRITERS: Record<Language, DateWriter> = { fr: FRENCH_DATE_WRITER, en: ENGLISH_DATE_WRITER };
const WORDS: Record<Language, DateWords> = { fr: FRENCH_DATE_WORDS, en: ENGLISH_DATE_WORDS };

/** A typed date is never longer. */
const LONGEST_TYPED = 120;

/**
 * Writes a date as running text of a language: "1er mai 2024", "1 May 2024", "été 2024", "du 8 au 13 juin 2025".
 * Takes a valid EDTF value (see `edtf.ts`); gives anything else back as it is.
 */
export function renderDate(value: DateValue, language: Language): string {
  const writer = WRITERS[language];
  const ends = intervalEnds(value);
  if (ends === undefined) {
    const parts = readDateParts(value);
    return parts === undefined ? value : writer.one(parts);
  }
  const [from, to] = [readDateParts(ends[0]), readDateParts(ends[1])];
  return from === undefined || to === undefined ? value : writer.interval(from, to);
}

/**
 * Reads a date that someone typed, the inverse of `renderDate` and kinder than it: "14 avril", "14/04/2025",
 * "the 14th of April 2025", "le 14.4.2025", whatever the case. Without a year the value has none
 * (`XXXX-04-14`). Figures alone are day first in both languages, as the app writes dates, unless they can't be.
 * Gives `undefined` for what is no date.
 */
export function parseDate(text: string, language: Language): DateValue | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  let words = text
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
    .replace(/[.,;!?]+$/u, (mark, at: number) => (/[CJ]$/u.test(text.trim().slice(0, at)) ? mark : ''));
  for (let dropped = 0; dropped < 4 && words !== ''; dropped += 1) {
    const value = parseWords(words, language);
    if (value !== undefined) return value;
    const shorter = words.replace(WRITERS[language].leading, '');
    if (shorter === words) return undefined;
    words = shorter;
  }
  return undefined;
}

function parseWords(words: string, language: Language): DateValue | undefined {
  return parseOne(words, language) ?? parseInterval(words, language);
}

function parseOne(words: string, language: Language): DateValue | undefined {
  const year = /^\d{3,4}$/u.exec(words);
  if (year) return writeDate(Number(words));
  const month = WORDS[language].months.get(foldDateWord(words));
  if (month !== undefined) return writeDate(undefined, month);
  const figures = /^(\d{1,2})[/.](\d{1,2})$/u.exec(words);
  if (figures) return validOrNone(writeDate(undefined, Number(figures[2]), Number(figures[1])));
  return readWholeDate(words, language);
}

function parseInterval(words: string, language: Language): DateValue | undefined {
  const ends = WRITERS[language].ends.exec(words);
  const from = ends?.[1] === undefined ? undefined : parseOne(ends[1], language);
  const to = ends?.[2] === undefined ? undefined : parseOne(ends[2], language);
  return from === undefined || to === undefined ? undefined : validOrNone(`${from}/${to}`);
}

function validOrNone(value: DateValue): DateValue | undefined {
  return isValidDate(value) ? value : undefined;
}
