import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/core/language';
import { ROOT } from '@/scripts/set-up.mjs';
import { readGold, readGoldRow } from '../../bench/facts/gold';
import { readIob } from '../../bench/facts/iob';
import { HELD_ASIDE, type Marked, readMarked, readTraining } from '../../bench/facts/marked';
import { isQuantity } from '../../bench/facts/quantities';

/** Each mark as "label words". */
function shown({ text, marks }: Marked): string[] {
  return marks.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);
}

describe('sentences with inline marks', () => {
  it('lose their marks, and keep where they were', () => {
    const read = readMarked('L’[ONU|ORG] à [Rabat|LOC], [lundi|DATE].');
    expect(read.text).toBe('L’ONU à Rabat, lundi.');
    expect(shown(read)).toEqual(['ORG ONU', 'LOC Rabat', 'DATE lundi']);
  });

  it.each(['a [b', 'a b]', '[b]', '[b|XXX]', '[a [b|PER]|ORG]', '[|PER]', '[a|PER|LOC]'])(
    'are refused when they are marked amiss: %s',
    (line) => {
      expect(() => readMarked(line)).toThrow();
    },
  );

  it('are read whole from the files that are held aside', () => {
    for (const language of LANGUAGES) {
      const read = readTraining(ROOT, HELD_ASIDE[language]);
      expect(read.length).toBeGreaterThan(200);
      for (const { text, marks } of read)
        for (const { start, end } of marks) expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/u);
    }
  });
});

describe('documents in IOB2', () => {
  const tsv = (rows: string): string => rows.replaceAll(' ', '\t').replaceAll('|', '\n');

  it('are written again as French has its spaces', () => {
    const rows = tsv(
      "L' O|ONU B-ORG|, O|« O|Bruno B-PER|Retailleau I-PER|» O|: O|12 O|% O|( O|Rabat B-LOC|) O|. O",
    );
    const [read, more] = readIob(`# doc a\n${rows}\n`, 'fr');
    expect(read?.text).toBe("L'ONU, « Bruno Retailleau » : 12 % (Rabat).");
    expect(read && shown(read)).toEqual(['ORG ONU', 'PER Bruno Retailleau', 'LOC Rabat']);
    expect(more).toBeUndefined();
  });

  it('are written again as English has its spaces', () => {
    const rows = tsv(
      '" O|Obama B-PER|\'s O|18 O|- O|year O|plan O|, O|" O|he O|did O|n\'t O|say O|: O|$ O|5 O|% O',
    );
    expect(readIob(rows, 'en')[0]?.text).toBe('"Obama\'s 18-year plan," he didn\'t say: $5%');
  });

  it('keep neighbours apart, leave other kinds out, and begin with an I where nothing is open', () => {
    const rows = tsv('Ann B-PER|Bob B-PER|Expo B-MISC|Rome I-LOC||Paris I-LOC');
    const [read] = readIob(`# doc a\n${rows}\n\n# doc b\nX\tO\n`, 'en');
    expect(read?.text).toBe('Ann Bob Expo Rome\n\nParis');
    expect(read && shown(read)).toEqual(['PER Ann', 'PER Bob', 'LOC Rome', 'LOC Paris']);
    expect(readIob(`# doc a\n${rows}\n\n# doc b\nX\tO\n`, 'en')).toHaveLength(2);
  });
});

describe('gold lists', () => {
  it('put a value to each bracket', () => {
    const row = readGoldRow('2025-04 | 2026\t2025-01-01\tDe [avril] à [2026].');
    expect(row.text).toBe('De avril à 2026.');
    expect(row.marks).toEqual([
      { start: 3, end: 8, value: '2025-04' },
      { start: 11, end: 15, value: '2026' },
    ]);
    expect(readGoldRow('-\t2025-01-01\tMais non.').marks).toEqual([]);
  });

  it.each(['2025\t2025-01-01\tRien.', '-\t2025-01-01\t[Un].', '2025\tlundi\t[2025]'])('refuse %s', (line) => {
    expect(() => readGoldRow(line)).toThrow();
  });

  it('have rows enough, each sentence once', () => {
    for (const language of LANGUAGES)
      for (const [list, least] of [
        ['dates', 120],
        ['quantities', 80],
      ] as const) {
        const rows = readGold(ROOT, list, language);
        expect(rows.length).toBeGreaterThanOrEqual(least);
        expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
      }
  });
});

describe('values of quantities', () => {
  it('are right by number and unit, however the time is cut', () => {
    expect(isQuantity({ number: 2.5, unit: 'hour' }, '150 minute')).toBe(true);
    expect(isQuantity({ number: 2.5, unit: 'EUR' }, '2.5 USD')).toBe(false);
    expect(isQuantity({ number: 700, unit: 'noun:person' }, '700 noun')).toBe(true);
    expect(isQuantity({ number: 700, unit: 'EUR' }, '700 noun')).toBe(false);
    expect(isQuantity({ number: 10, to: 15, unit: 'percent' }, '10..15 percent')).toBe(true);
    expect(isQuantity({ number: 10, unit: 'percent' }, '10..15 percent')).toBe(false);
    expect(isQuantity({ number: 10, to: 15, unit: 'percent' }, '10 percent')).toBe(false);
  });
});
