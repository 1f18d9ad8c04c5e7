import { describe, expect, it } from 'vitest';
import { knowledgeOf, languagesKnown } from '@/core/progress/knowledge';
import { NOON, review, undo } from './events';

describe('knowing a fact', () => {
  it('is told apart from knowing it in a language', () => {
    const facts = knowledgeOf([
      review({ id: 'a', rating: 3, answerLanguage: 'fr', at: NOON }),
      review({ id: 'b', rating: 1, answerLanguage: 'en', at: NOON + 1 }),
      review({ id: 'c', rating: 4, answerLanguage: 'fr', at: NOON + 2 }),
    ]);
    const known = facts.get('f1');
    if (known === undefined) throw new Error('the fact was reviewed');
    expect(known.inAny).toEqual({ asked: 3, recalled: 2, lastRecalled: true });
    expect(known.inEach.fr).toEqual({ asked: 2, recalled: 2, lastRecalled: true });
    expect(known.inEach.en).toEqual({ asked: 1, recalled: 0, lastRecalled: false });
    expect(languagesKnown(known)).toEqual(['fr']);
  });

  it('counts for the language of the answer, whatever the language of the question', () => {
    const facts = knowledgeOf([review({ id: 'a', language: 'fr', answerLanguage: 'en', rating: 3 })]);
    const known = facts.get('f1');
    expect(known && languagesKnown(known)).toEqual(['en']);
  });

  it('gathers the cards of one fact, and forgets what was undone', () => {
    const log = [
      review({ id: 'a', card: 'q1', rating: 3 }),
      review({ id: 'b', card: 'q2', rating: 1, at: NOON + 1 }),
      undo('u', 'b'),
    ];
    expect(knowledgeOf(log).get('f1')?.inAny).toEqual({ asked: 1, recalled: 1, lastRecalled: true });
    expect(knowledgeOf([]).size).toBe(0);
  });
});
