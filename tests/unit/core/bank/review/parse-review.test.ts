import { describe, expect, it } from 'vitest';
import { MOST_EDITS } from '@/core/bank/review/apply-edit';
import { EDIT_PROBLEM_CODES } from '@/core/bank/review/edit-problems';
import { parseFactChanges, parseReview } from '@/core/bank/review/parse-review';
import type { Edit, FactChange } from '@/core/bank/review/review';
import en from '@/locales/en/review.json';
import fr from '@/locales/fr/review.json';
import { at, lirac, problems } from './lirac';

const review = lirac();
const mention = at(review.made, 'vieux bac');
const EVERY: readonly Edit[] = [
  { type: 'drop-fact', fact: 'place:rabat' },
  { type: 'keep-fact', fact: 'place:rabat' },
  { type: 'confirm-fact', fact: 'date:2024-08' },
  { type: 'label', fact: 'place:rabat', text: { en: 'Rabat' } },
  { type: 'add-fact', kind: 'place', mention, label: { en: 'old ferry' } },
  { type: 'add-fact', kind: 'role', mention, holders: ['person:paul-renaud'] },
  { type: 'add-fact', kind: 'measure', mention, actors: [], date: 'date:2024-03', place: 'place:lyon' },
  { type: 'drop-question', question: 'q-1' },
  { type: 'keep-question', question: 'q-1' },
  { type: 'prompt', question: 'q-1', text: { fr: 'Qui ?', en: 'Who?' } },
  { type: 'answer', question: 'q-1', text: { fr: 'Lui' } },
  { type: 'distractor', question: 'q-1', index: 2, text: {} },
  { type: 'title', text: { en: 'The new bridge' } },
];

/** A review as it comes from outside, with one thing put otherwise. */
function stored(change: (json: { made: Record<string, unknown>; edits: unknown[] }) => void): unknown {
  const json = JSON.parse(JSON.stringify({ ...review, edits: EVERY }));
  change(json);
  return json;
}

function codes(json: unknown): string[] {
  const read = parseReview(json);
  return read.ok ? [] : read.error.map(({ code, path }) => `${path.slice(0, 3).join('.')} ${code}`);
}

describe('a stored review', () => {
  it('is read back as it was, with every sort of edit', () => {
    const whole = { ...review, edits: EVERY };
    expect(parseReview(JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, value: whole });
  });

  it.each([
    ['nothing', undefined, ' bank-format'],
    ['null', null, ' bank-format'],
    ['a list', [], ' bank-format'],
    ['no bank', { edits: [] }, ' bank-format'],
  ])('is refused: %s', (_, json, code) => {
    expect(codes(json)).toEqual([`made${code}`]);
  });

  it.each<[string, (json: { made: Record<string, unknown>; edits: unknown[] }) => void, string]>([
    ['no edits', (json) => Reflect.deleteProperty(json, 'edits'), 'edits bank-missing'],
    ['edits that are no list', (json) => Object.assign(json, { edits: {} }), 'edits bank-shape'],
    [
      'an unknown sort of edit',
      (json) => json.edits.push({ type: 'burn' }),
      'edits.13.type bank-unknown-form',
    ],
    [
      'an unknown kind of fact',
      (json) => json.edits.push({ ...EVERY[4], kind: 'god' }),
      'edits.13.kind bank-unknown-kind',
    ],
    ['a key too many', (json) => json.edits.push({ ...EVERY[0], more: 1 }), 'edits.13 bank-unknown-key'],
    [
      'words of a third language',
      (json) => json.edits.push({ type: 'title', text: { de: 'x' } }),
      'edits.13.text bank-unknown-key',
    ],
    [
      'words too long',
      (json) => json.edits.push({ type: 'title', text: { fr: 'x'.repeat(2_401) } }),
      'edits.13.text bank-length',
    ],
    [
      'a place before the text',
      (json) => json.edits.push({ ...EVERY[4], mention: { ...mention, start: -1 } }),
      'edits.13.mention bank-length',
    ],
    [
      'too many holders',
      (json) => json.edits.push({ ...EVERY[5], holders: Array(51).fill('a') }),
      'edits.13.holders bank-length',
    ],
    [
      'too many edits',
      (json) => Object.assign(json, { edits: Array(MOST_EDITS + 1).fill(EVERY[0]) }),
      'edits bank-length',
    ],
    [
      'an unsound bank',
      (json) => Object.assign(json.made, { title: { fr: ' ', en: 'x' } }),
      'made.title.fr blank-text',
    ],
    ['a bank of tomorrow', (json) => Object.assign(json.made, { version: 99 }), 'made.version bank-version'],
  ])('is refused: %s', (_, change, code) => {
    expect(codes(stored(change))).toContain(code);
  });

  it('with keys that would reach other objects is refused', () => {
    const json = JSON.stringify(stored(() => undefined));
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const hostile = JSON.parse(json.replace('"edits":[', `"edits":[{"type":"title","${key}":{"text":1}},`));
      expect(codes(hostile)).toEqual([`edits.0.${key} bank-hostile-key`]);
    }
    let deep = '1';
    for (let level = 0; level < 10_000; level += 1) deep = `[${deep}]`;
    expect(codes({ made: review.made, edits: JSON.parse(deep) })[0]).toContain('bank-too-deep');
  });
});

describe('stored changes', () => {
  const changes: readonly FactChange[] = [
    { type: 'added', kind: 'place', fact: 'place:rabat', label: { fr: 'Rabat', en: 'Rabat' } },
    {
      type: 'changed',
      kind: 'date',
      fact: 'date:2025',
      was: 'date:2024',
      before: { fr: '2024', en: '2024' },
      after: { fr: '2025', en: '2025' },
      follows: 'date:2023',
    },
  ];

  it('are read back as they were, or refused', () => {
    expect(parseFactChanges(JSON.parse(JSON.stringify(changes)))).toEqual({ ok: true, value: changes });
    for (const wrong of [undefined, {}, [{ type: 'changed' }], [{ ...changes[0], kind: 'god' }], [null]])
      expect(parseFactChanges(wrong).ok).toBe(false);
  });
});

describe('what is wrong with an edit', () => {
  it('has a sentence in each language', () => {
    for (const code of EDIT_PROBLEM_CODES) {
      expect(fr.problem[code], code).toMatch(/[.!]$/);
      expect(en.problem[code], code).toMatch(/[.!]$/);
    }
  });

  it('is said once a review is full', () => {
    const full = { ...review, edits: Array<Edit>(MOST_EDITS).fill({ type: 'drop-fact', fact: 'x' }) };
    expect(problems(full, { type: 'title', text: { fr: 'Un pont' } })).toEqual([
      { code: 'too-many-edits', field: 'text', limit: MOST_EDITS },
    ]);
  });
});
