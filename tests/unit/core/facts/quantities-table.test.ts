import { describe, expect, it } from 'vitest';
import { findDates } from '@/core/facts/common/dates';
import { findQuantities } from '@/core/facts/common/quantities';
import { renderQuantity } from '@/core/facts/common/render-quantity';
import { LANGUAGES, type Language } from '@/core/language';
import { ENGLISH_QUANTITY_ROWS } from './tables/quantities-en';
import { ENGLISH_QUANTITY_TRAPS } from './tables/quantities-en-traps';
import { FRENCH_QUANTITY_ROWS } from './tables/quantities-fr';
import { FRENCH_QUANTITY_TRAPS } from './tables/quantities-fr-traps';
import type { QuantityRow } from './tables/quantities-row';

const ROWS: Record<Language, readonly QuantityRow[]> = {
  fr: FRENCH_QUANTITY_ROWS,
  en: ENGLISH_QUANTITY_ROWS,
};
const TRAPS: Record<Language, readonly string[]> = {
  fr: FRENCH_QUANTITY_TRAPS,
  en: ENGLISH_QUANTITY_TRAPS,
};

/** What is read in a text, dates being taken first. */
function quantitiesOf(text: string, language: Language) {
  const span = { start: 0, end: text.length };
  return findQuantities(text, span, language, findDates(text, span, language, '2025-04-16'));
}

/** Which no-break space goes where depends on the ICU version. */
function withPlainSpaces(text: string | undefined): string {
  return (text ?? '').replace(/[\u00a0\u202f]/gu, ' ');
}

describe.each(LANGUAGES)('quantities by table (%s)', (language) => {
  it('is long enough, and half traps', () => {
    expect(ROWS[language].length + TRAPS[language].length).toBeGreaterThanOrEqual(150);
    expect(TRAPS[language].length).toBeGreaterThanOrEqual(75);
    expect(ROWS[language].length).toBeGreaterThanOrEqual(75);
  });

  it.each(ROWS[language])('%s = %s', (marked, value, french, english) => {
    const text = marked.replace(/[[\]]/gu, '');
    const found = quantitiesOf(text, language);
    const wanted = [...marked.matchAll(/\[([^\]]*)\]/gu)].map(([, words]) => words);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
    const values = found.map(({ value: { approximate, number, to, unit } }) => {
      return `${approximate ? '~' : ''}${number}${to === undefined ? '' : `..${to}`} ${unit}`;
    });
    expect(values.join(' | ')).toBe(value);
    const [first] = found;
    expect(withPlainSpaces(first && renderQuantity(first.value, 'fr'))).toBe(french);
    expect(withPlainSpaces(first && renderQuantity(first.value, 'en'))).toBe(english);
  });

  it.each(TRAPS[language])('none in: %s', (text) => {
    expect(quantitiesOf(text, language)).toEqual([]);
  });
});
