import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bank } from '@/core/bank/bank';
import { parseBank } from '@/core/bank/parse-bank';
import { pathToText } from '@/core/bank/problems';
import { readSetFile, writeSetFile } from '@/core/bank/set-file';
import { HOSTILE_FILES } from './hostile-files';
import { soundBank } from './sound-bank';
import { SPOILT_ITEMS } from './spoilt-items';

/** What became of a file: one line for each reason, and what is left. */
function fateOf(text: string): { refused: string[]; skipped: string[]; bank?: Bank } {
  const read = readSetFile(text);
  const line = (each: { path: readonly (string | number)[]; code: string }) =>
    `${pathToText(each.path)}: ${each.code}`;
  if (!read.ok) return { refused: read.error.map(line), skipped: [] };
  return { refused: [], skipped: read.value.skipped.map(line), bank: read.value.bank };
}

describe("a set's file", () => {
  it.each(['rabat-2025', 'maroc-2023', 'notre-dame-2024'])('gives %s back as it was written', (set) => {
    const bank = JSON.parse(readFileSync(`quiz-data/${set}/bank.json`, 'utf8'));
    expect(fateOf(writeSetFile(bank))).toEqual({ refused: [], skipped: [], bank });
  });

  it('is read with a byte order mark, and of the first version', () => {
    const text = writeSetFile(soundBank());
    expect(fateOf(`\uFEFF${text}`)).toEqual({ refused: [], skipped: [], bank: soundBank() });
    expect(fateOf(text.replace(/"version": \d/, '"version": 1')).bank).toEqual(soundBank());
  });

  it.each(HOSTILE_FILES)('is refused whole: $name', ({ text, refused }) => {
    const before = performance.now();
    expect(fateOf(text())).toEqual({ refused, skipped: [] });
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each(SPOILT_ITEMS)('loses only what is wrong: $name', ({ change, skipped, left }) => {
    const bank = soundBank();
    change(bank);
    const fate = fateOf(JSON.stringify(bank));
    expect(fate).toMatchObject({ refused: [], skipped });
    expect(fate.bank?.questions.map(({ id }) => id)).toEqual(left);
    expect(fate.bank?.report.kept).toBe(left.length);
    expect(parseBank(fate.bank).ok).toBe(true);
  });

  it('says in its own words what was left out', () => {
    const bank = soundBank();
    const [first] = bank.questions;
    if (first) first.difficulty = 9;
    const read = readSetFile(JSON.stringify(bank));
    expect(read.ok && read.value.skipped).toEqual([
      {
        what: 'question',
        path: ['questions', 0, 'difficulty'],
        code: 'bank-length',
        says: { fr: 'Quand le pont a-t-il ouvert ?', en: 'When did the bridge open?' },
      },
    ]);
  });

  it('enters what no longer stands its proof in the grounding report', () => {
    const bank = soundBank();
    bank.facts.forEach((fact) => {
      if (fact.id === 'person-1') fact.confidence = 0.2;
    });
    const { bank: read } = fateOf(JSON.stringify(bank));
    expect(read?.report).toEqual({
      kept: 3,
      dropped: [...soundBank().report.dropped, { asks: 'person-1', form: 'typed', reason: 'uncertain' }],
    });
  });

  it('that leaves nothing to ask is refused, with the reasons', () => {
    const bank = soundBank();
    bank.facts = [];
    expect(fateOf(JSON.stringify(bank)).refused.slice(0, 2)).toEqual([
      'bank: bank-nothing-left',
      'questions[0].asks: asks-unknown-fact',
    ]);
  });

  it('never had a question, and is taken so', () => {
    const bank = { ...soundBank(), questions: [], report: { kept: 0, dropped: [] } };
    expect(fateOf(writeSetFile(bank))).toEqual({ refused: [], skipped: [], bank });
  });
});
