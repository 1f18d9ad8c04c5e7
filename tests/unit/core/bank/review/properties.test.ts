import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBank } from '@/core/bank/parse-bank';
import { proveQuestions } from '@/core/bank/proof';
import { applyEdit, undoEdit } from '@/core/bank/review/apply-edit';
import { bankOf } from '@/core/bank/review/bank-of';
import { parseReview } from '@/core/bank/review/parse-review';
import { remake } from '@/core/bank/review/remake';
import type { AddedFact, Edit, Review, Sides } from '@/core/bank/review/review';
import { reviewed } from '@/core/bank/review/reviewed';
import { FACT_KINDS } from '@/core/facts/fact';
import { lirac } from './lirac';

const start = lirac();
const { made } = start;
const length = made.articles[0]?.text.length ?? 0;

const fact = fc.constantFrom(...made.facts.map(({ id }) => id), '__proto__', 'date:1789');
const question = fc.constantFrom(...made.questions.map(({ id }) => id), 'constructor');
/** Words of the set itself meet its checks more often than any others. */
const said = fc.constantFrom(
  ...made.facts.flatMap(({ label }) => [label.fr, label.en]),
  ...made.questions.flatMap(({ prompt }) =>
    [prompt.fr, prompt.en].map((line) => line.map(({ text }) => text).join('')),
  ),
);
const word = fc.oneof(said, fc.string({ maxLength: 60, unit: 'grapheme' }), fc.constant('Quand, qui ?'));
const sides: fc.Arbitrary<Sides> = fc.oneof(
  fc.record({ fr: word, en: word }),
  word.map((fr) => ({ fr })),
  word.map((en) => ({ en })),
  word.map((both) => ({ fr: both, en: both })),
);
const mention = fc
  .record({ at: fc.integer({ min: 0, max: length + 5 }), size: fc.integer({ min: 0, max: 40 }) })
  .map(({ at, size }) => ({ language: 'fr' as const, start: at, end: at + size }));
/** Whole words, too: a span at random seldom is one. */
const whole = fc.constantFrom(
  ...[...(made.articles[0]?.text ?? '').matchAll(/\p{L}[\p{L}’-]{3,30}/gu)].map((match) => ({
    language: 'fr' as const,
    start: match.index,
    end: match.index + match[0].length,
  })),
);
const added: fc.Arbitrary<AddedFact> = fc
  .record({
    kind: fc.constantFrom(...FACT_KINDS),
    mention: fc.oneof(mention, whole),
    others: fc.array(fact, { maxLength: 2 }),
  })
  .map(({ kind, mention: at, others }): AddedFact => {
    if (kind === 'role') return { type: 'add-fact', kind, mention: at, holders: others };
    if (kind === 'measure') return { type: 'add-fact', kind, mention: at, actors: others };
    return { type: 'add-fact', kind, mention: at };
  });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constantFrom('drop-fact', 'keep-fact', 'confirm-fact'), fact }),
  fc.record({ type: fc.constant('label'), fact, text: sides }),
  added,
  fc.record({ type: fc.constantFrom('drop-question', 'keep-question'), question }),
  fc.record({ type: fc.constantFrom('prompt', 'answer'), question, text: sides }),
  fc.record({ type: fc.constant('distractor'), question, index: fc.nat(3), text: sides }),
  fc.record({ type: fc.constant('title'), text: sides }),
);
const edits = fc.array(edit, { minLength: 1, maxLength: 8 });

/** The review after those of the edits that are taken. */
function taken(list: readonly Edit[]): Review {
  return list.reduce((review, each) => {
    const next = applyEdit(review, each);
    return next.ok ? next.value : review;
  }, start);
}

/** The review as any other process would find it: nothing that was kept at hand. */
function fresh(review: Review): Review {
  const read = parseReview(JSON.parse(JSON.stringify(review)));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('any edits in any order', () => {
  it('come to a bank that is sound and proved, or say why not', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const review = taken(list);
        const bank = bankOf(review, 'own-0123456789abcdef');
        if (!bank.ok) expect(bank.error).toEqual({ code: 'no-questions' });
        else {
          expect(parseBank(JSON.parse(JSON.stringify(bank.value)))).toEqual({ ok: true, value: bank.value });
          expect(proveQuestions(bank.value)).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are undone one by one, to the byte', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const steps: Review[] = [start];
        for (const each of list) {
          const before = steps.at(-1) ?? start;
          const next = applyEdit(before, each);
          if (next.ok && next.value !== before) steps.push(next.value);
        }
        let review = steps.at(-1) ?? start;
        for (const step of steps.reverse()) {
          expect(JSON.stringify(review)).toBe(JSON.stringify(step));
          review = undoEdit(review);
        }
        expect(review.edits).toEqual([]);
        expect(undoEdit(review)).toBe(review);
      }),
      { numRuns: 25 },
    );
  });

  it('give the same when they are stored and done again', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const review = taken(list);
        const again = fresh(review);
        expect(remake(again)).toEqual(remake(review));
        expect(reviewed(again)).toEqual(reviewed(review));
        expect(bankOf(again, 'x')).toEqual(bankOf(review, 'x'));
      }),
      { numRuns: 15 },
    );
  });

  it('never alter the reading, and never throw when none of them was checked', () => {
    const bytes = JSON.stringify(made);
    fc.assert(
      fc.property(edits, (list) => {
        const review: Review = { made, edits: list };
        const bank = bankOf(review, 'x');
        if (bank.ok) expect(parseBank(JSON.parse(JSON.stringify(bank.value))).ok).toBe(true);
        const { facts, questions, counts } = reviewed(review);
        expect(counts.facts + counts.factsDropped).toBe(facts.length);
        expect(counts.questions + counts.questionsDropped).toBe(questions.length);
        expect(JSON.stringify(made)).toBe(bytes);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is shown', () => {
  it('has "please check" first, each part in the order of the text', () => {
    const { facts, questions } = reviewed(start);
    const states = facts.map(({ state }) => state === 'check');
    expect(states.lastIndexOf(true)).toBe(states.filter(Boolean).length - 1);
    expect(states[0]).toBe(true);
    const rest = facts
      .filter(({ state }) => state !== 'check')
      .map(({ fact: each }) => each.mentions[0]?.start ?? 0);
    expect(rest).toEqual([...rest].sort((a, b) => a - b));
    const places = questions.map((each) => Math.min(...each.question.evidence.map(({ start: at }) => at)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
