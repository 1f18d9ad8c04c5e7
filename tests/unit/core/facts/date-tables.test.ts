import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDates } from '@/core/facts/common/dates';
import { renderDate } from '@/core/facts/common/render-date';
import { LANGUAGES, type Language } from '@/core/language';

interface Expected {
  readonly mention: string;
  /** EDTF; `?` marks what was worked out, `@` comes before the hour. */
  readonly value: string;
  readonly fr: string;
  readonly en: string;
}

/** The rows of a table: see the first line of each file. */
function rowsOf(language: Language): (readonly [text: string, dates: readonly Expected[]])[] {
  const file = new URL(`./tables/dates.${language}.txt`, import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const [text = '', ...cells] = line.split(' | ');
    const dates: Expected[] = [];
    for (let at = 0; at < cells.length; at += 4) {
      const [mention = '', value = '', fr = '', en = ''] = cells.slice(at, at + 4);
      dates.push({ mention, value, fr, en });
    }
    return [text, dates];
  });
}

/** What a text says on Wednesday 16 April 2025. */
function read(text: string, language: Language): Expected[] {
  return findDates(text, { start: 0, end: text.length }, language, '2025-04-16').map(
    ({ start, end, value, basis, time }) => ({
      mention: text.slice(start, end),
      value: `${value}${basis === 'implied' ? '?' : ''}${time === undefined ? '' : `@${time}`}`,
      fr: renderDate(value, 'fr'),
      en: renderDate(value, 'en'),
    }),
  );
}

describe.each(LANGUAGES)('the table of dates (%s)', (language) => {
  const rows = rowsOf(language);

  it('holds enough rows, about half of them traps', () => {
    const traps = rows.filter(([, dates]) => dates.length === 0).length;
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(traps / rows.length).toBeGreaterThan(0.4);
    expect(traps / rows.length).toBeLessThan(0.6);
  });

  it.each(rows)('%s', (text, dates) => {
    expect(read(text, language)).toEqual(dates);
  });
});
