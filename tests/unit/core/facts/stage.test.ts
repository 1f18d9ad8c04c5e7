import { describe, expect, test } from 'vitest';
import { readArticle } from '@/core/article/read-article';
import { makeBank } from '@/core/bank/make-bank';
import { mapTelling } from '@/core/facts/stage';

const text =
  'Le 14 avril 2025, le ministre Bruno Retailleau est arrivé à Rabat. Il y a rencontré Abdelouafi Laftit. '.repeat(
    30,
  );

describe('the stages of reading', () => {
  test('are told in order, each from its beginning, without changing what is read', () => {
    const article = readArticle({ id: 'x', text, language: 'fr' });
    if (!article.ok) throw new Error('the article is sound');
    const told: [stage: string, part: number][] = [];
    const input = { set: 'x', articles: [article.value] };
    const made = makeBank({ ...input, onStage: (stage, part) => told.push([stage, part]) });
    expect(made).toEqual(makeBank(input));
    expect([...new Set(told.map(([stage]) => stage))]).toEqual(['names', 'facts', 'questions', 'proof']);
    const order = ['names', 'facts', 'questions', 'proof'];
    const place = told.map(([stage, part]) => order.indexOf(stage) + part);
    expect(place).toEqual([...place].sort((a, b) => a - b));
    expect(told.every(([, part]) => part >= 0 && part <= 1)).toBe(true);
  });

  test('say with which of two articles they are', () => {
    const fr = readArticle({ id: 'fr', text, language: 'fr' });
    const en = readArticle({
      id: 'en',
      text: 'Bruno Retailleau went to Rabat on 14 April 2025.',
      language: 'en',
    });
    if (!fr.ok || !en.ok) throw new Error('the articles are sound');
    const told = new Set<string>();
    const onStage = (stage: string, _part: number, article: number) => told.add(`${stage} ${article}`);
    makeBank({ set: 'x', articles: [fr.value, en.value], onStage });
    expect([...told]).toEqual(['names 0', 'facts 0', 'names 1', 'facts 1', 'questions 0', 'proof 0']);
  });

  test('are told about forty times, however long the list', () => {
    for (const length of [0, 1, 39, 100, 10_000]) {
      const parts: number[] = [];
      const items = Array.from({ length }, (_, index) => index);
      expect(
        mapTelling(
          items,
          (item) => item + 1,
          (part) => parts.push(part),
        ),
      ).toEqual(items.map((item) => item + 1));
      expect(parts.length).toBeLessThan(85);
      expect(parts.length).toBeGreaterThanOrEqual(Math.min(length, 39));
    }
  });
});
