import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bank } from '@/core/bank/bank';
import { parseBank } from '@/core/bank/parse-bank';
import { proveQuestions } from '@/core/bank/proof';
import { readSetFile, writeSetFile } from '@/core/bank/set-file';
import { soundBank } from './sound-bank';

const shipped = (set: string): Bank => JSON.parse(readFileSync(`quiz-data/${set}/bank.json`, 'utf8'));
const RABAT = shipped('rabat-2025');

/** What is taken of a file is sound in every way, and the report tells of what is missing. */
function expectSound(text: string): void {
  const read = readSetFile(text);
  if (!read.ok) {
    expect(read.error.length).toBeGreaterThan(0);
    expect(read.error.length).toBeLessThanOrEqual(100);
    return;
  }
  const { bank, skipped } = read.value;
  expect(parseBank(JSON.parse(writeSetFile(bank)))).toEqual({ ok: true, value: bank });
  expect(proveQuestions(bank)).toEqual([]);
  const given: unknown = JSON.parse(text);
  const asked = (given as Bank).questions.length;
  expect(bank.questions.length + skipped.filter(({ what }) => what === 'question').length).toBe(asked);
  expect(readSetFile(writeSetFile(bank))).toEqual({ ok: true, value: { bank, skipped: [] } });
}

type Node = Record<string, unknown> | unknown[];

/** Every place in a JSON value, as the container that it is in and its key. */
function placesIn(node: unknown, found: [Node, string][] = []): [Node, string][] {
  if (typeof node !== 'object' || node === null) return found;
  for (const key of Object.keys(node)) {
    found.push([node as Node, key]);
    placesIn((node as Record<string, unknown>)[key], found);
  }
  return found;
}

const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  how: fc.oneof(
    fc.constantFrom('delete', 'twice', 'swap', 'longer', 'shorter', 'fact', 'question'),
    fc.jsonValue().map((value) => ({ value })),
  ),
});

type Damage = typeof damage extends fc.Arbitrary<infer Each> ? Each : never;

/** Breaks one place of a bank. */
function spoil(bank: unknown, { at, how }: Damage): void {
  const places = placesIn(bank);
  const [node, key] = places[Math.floor(at * places.length)] ?? [];
  if (node === undefined || key === undefined) return;
  const holder = node as Record<string, unknown>;
  const value = holder[key];
  if (typeof how === 'object') holder[key] = how.value;
  else if (how === 'delete') delete holder[key];
  else if (how === 'twice' && Array.isArray(node)) node.push(value);
  else if (how === 'swap' && Array.isArray(node)) node.reverse();
  else if (how === 'fact') holder[key] = RABAT.facts[Math.floor(at * RABAT.facts.length)]?.id;
  else if (how === 'question') holder[key] = RABAT.questions[Math.floor(at * RABAT.questions.length)];
  else if (typeof value === 'string') holder[key] = how === 'longer' ? `${value} 2024` : value.slice(1);
  else if (typeof value === 'number') holder[key] = how === 'longer' ? value + 1 : value - 1;
}

describe('a damaged file', () => {
  it.each([
    ['the small bank', soundBank()],
    ['the Rabat set', RABAT],
  ])(
    'of %s never throws, and gives a sound bank or none',
    (_name, bank) => {
      fc.assert(
        fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) => {
          const copy = structuredClone(bank);
          for (const each of damages) spoil(copy, each);
          const text = JSON.stringify(copy);
          if (!Array.isArray((copy as Partial<Bank>).questions)) expect(readSetFile(text).ok).toBe(false);
          else expectSound(text);
        }),
        { numRuns: 300 },
      );
    },
    60_000,
  );

  it('cut or scribbled on is refused, or read', () => {
    const sound = writeSetFile(soundBank());
    fc.assert(
      fc.property(fc.nat(sound.length), fc.nat(30), fc.string({ maxLength: 5 }), (at, cut, put) => {
        expect(() => readSetFile(sound.slice(0, at) + put + sound.slice(at + cut))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it.each([
    ['an order', 'rabat-2025'],
    ['a match', 'maroc-2023'],
  ])('loses %s with any fact that it refers to', (name, set) => {
    const bank = shipped(set);
    const form = name === 'an order' ? 'order' : 'match';
    const index = bank.questions.findIndex((question) => question.form === form);
    const question = bank.questions[index];
    const last = question?.form === 'order' ? question.items.at(-1)?.date : undefined;
    const lost = question?.form === 'match' ? question.pairs.at(-1)?.person : last;
    expect(lost).toBeDefined();
    for (const fact of bank.facts) if (fact.id === lost) fact.confidence = 2;
    const read = readSetFile(JSON.stringify(bank));
    const found = read.ok ? read.value.skipped : [];
    expect(found).toContainEqual(
      expect.objectContaining({
        what: 'question',
        code: 'asks-skipped-fact',
        found: lost,
        path: expect.arrayContaining(['questions', index, form === 'order' ? 'items' : 'pairs']),
      }),
    );
  });
});

describe('a file made to be slow', () => {
  const timed = (text: string): number => {
    const before = performance.now();
    readSetFile(text);
    return performance.now() - before;
  };

  it('is proved in bounded time, though its words repeat without end', () => {
    const words = 'le '.repeat(600);
    const text = `${words.repeat(500)}fin`;
    const bank = soundBank();
    const [question] = bank.questions;
    if (question?.form !== 'choice') throw new Error('the bank has changed');
    const proof = { language: 'fr' as const, start: 1_800, end: 1_802, exact: 'le' };
    const option = (end: string) => ({
      fr: [{ text: `${words}${end}` }],
      en: [{ text: `${words}${end}` }],
    });
    bank.articles = [{ id: 'a', language: 'fr', title: 'Le', text, bodyStart: 0 }];
    bank.facts = [
      {
        kind: 'measure',
        id: 'm',
        value: { act: 'le', actors: [] },
        label: { fr: 'le', en: 'the' },
        labelLanguage: { fr: 'fr', en: 'en' },
        mentions: [{ language: 'fr', start: 1_800, end: 1_802 }],
        confidence: 1,
        basis: 'read',
      },
    ];
    const evidence = { ...proof, prefix: words, suffix: text.slice(1_802, 3_600) };
    bank.questions = Array.from({ length: 700 }, (_, index) => ({
      ...question,
      id: `q${index}`,
      asks: 'm',
      prompt: { fr: [{ text: 'Quoi ?' }], en: [{ text: 'What?' }] },
      answer: { fr: [{ text: 'lu' }], en: [{ text: 'lu' }] },
      accepted: { fr: [], en: [] },
      evidence: [evidence, evidence],
      distractors: [option('a'), option('b'), option('c'), option('d'), option('e')],
    }));
    expect(timed(JSON.stringify(bank))).toBeLessThan(20_000);
  }, 60_000);

  it('with 5,000 questions is read in a few seconds', () => {
    const bank = soundBank();
    bank.questions = Array.from({ length: 1_250 }, (_, index) =>
      bank.questions.map((question) => ({ ...question, id: `${question.id}-${index}` })),
    ).flat();
    const text = JSON.stringify(bank);
    expect(timed(text)).toBeLessThan(20_000);
    const read = readSetFile(text);
    expect(read.ok && read.value.bank.questions.length).toBe(5_000);
  }, 60_000);
});
