import { describe, expect, test } from 'vitest';
import { findWords } from '@/app/[lang]/new/review/find-words';
import { askedOf } from '@/app/[lang]/new/review/open-review';
import { isSame, sharedItems } from '@/app/[lang]/new/review/share';
import { changedSides, problemsOfSide, untyped, type WordsField } from '@/app/[lang]/new/review/words-form';
import { sentencesByLanguage } from '@/app/[lang]/sets/[set]/set-view';
import type { Article } from '@/core/article/article';
import type { EditProblem } from '@/core/bank/review/review';

describe('what has not changed stays the same object', () => {
  const idOf = ({ id }: { id: string }) => id;

  test('items that say the same are kept, wherever they moved to', () => {
    const before = [
      { id: 'a', words: ['x'] },
      { id: 'b', words: ['y'] },
    ];
    const shared = sharedItems(
      before,
      [
        { id: 'b', words: ['y'] },
        { id: 'a', words: ['x', 'z'] },
      ],
      idOf,
    );
    expect(shared[0]).toBe(before[1]);
    expect(shared[1]).toEqual({ id: 'a', words: ['x', 'z'] });
  });

  test('a list of the same items is the same list', () => {
    const before = [{ id: 'a', deep: { list: [1, { two: 2 }] } }];
    expect(sharedItems(before, [{ id: 'a', deep: { list: [1, { two: 2 }] } }], idOf)).toBe(before);
    expect(sharedItems(before, [], idOf)).not.toBe(before);
  });

  test('a key more, a key less, a list for an object are not the same', () => {
    expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isSame({ a: 1, b: undefined }, { a: 1, c: undefined })).toBe(false);
    expect(isSame([], {})).toBe(false);
    expect(isSame({ a: [1, 2] }, { a: [1] })).toBe(false);
  });
});

describe('words of the article', () => {
  const article: Article = {
    id: 'a',
    language: 'fr',
    title: 'Titre',
    text: 'L’été à Rabat. L’accord de Rabat, signé à\u00a0Rabat par Anne Rabatin. Une fin.',
    bodyStart: 0,
  };
  const texts = {
    articles: new Map([['fr' as const, article]]),
    sentences: sentencesByLanguage([article]),
  };
  const placesOf = (words: string) =>
    findWords(words, texts).map(({ mention }) => article.text.slice(mention.start, mention.end));

  test('are found whole, in every sentence that says them', () => {
    expect(placesOf('Rabat')).toEqual(['Rabat', 'Rabat', 'Rabat']);
    expect(findWords('Rabat', texts).map(({ sentence }) => sentence.index)).toEqual([0, 1, 1]);
  });

  test('case, apostrophes and kinds of space are forgiven, spelling is not', () => {
    expect(placesOf("l'été")).toEqual(['L’été']);
    expect(placesOf(' signé à rabat ')).toEqual(['signé à\u00a0Rabat']);
    expect(placesOf('Rabbat')).toEqual([]);
    expect(placesOf('  ')).toEqual([]);
  });

  test('are never found across two sentences', () => {
    expect(placesOf('Rabat. L’accord')).toEqual([]);
  });

  test('hundreds of places are not all offered', () => {
    const long = { ...article, text: 'À Rabat, il parle. '.repeat(500) };
    const found = findWords('Rabat', {
      articles: new Map([['fr' as const, long]]),
      sentences: sentencesByLanguage([long]),
    });
    expect(found).toHaveLength(8);
  });
});

describe('words that are changed', () => {
  const field: WordsField = {
    key: 'label',
    says: 'Words',
    text: { fr: 'avril', en: 'April' },
    language: { fr: 'fr', en: 'en' },
  };
  const problem = (code: EditProblem['code'], side?: 'fr' | 'en'): EditProblem => ({
    code,
    field: 'text',
    ...(side === undefined ? {} : { side }),
  });

  test('only sides that say something else are', () => {
    expect(changedSides(field, untyped([field]))).toBeUndefined();
    expect(changedSides(field, new Map([['label', { fr: 'avril ', en: 'April' }]]))).toBeUndefined();
    expect(changedSides(field, new Map([['label', { fr: 'mai', en: 'April' }]]))).toEqual({ fr: 'mai' });
    expect(changedSides(field, new Map([['label', { fr: '', en: ' May' }]]))).toEqual({ fr: '', en: 'May' });
  });

  test('a problem stands under its side, or under the first that was changed', () => {
    const problems = [problem('empty', 'fr'), problem('another-date')];
    expect(problemsOfSide(problems, 'fr', { en: 'May' })).toEqual([problems[0]]);
    expect(problemsOfSide(problems, 'en', { en: 'May' })).toEqual([problems[1]]);
    expect(problemsOfSide(problems, 'fr', undefined)).toEqual(problems);
  });
});

describe('the address of a review', () => {
  test('names a draft, or a set of one’s own', () => {
    expect(askedOf('?draft=own-abcdefghij012345')).toEqual({ draft: 'own-abcdefghij012345' });
    expect(askedOf('?of=own-abcdefghij012345')).toEqual({ of: 'own-abcdefghij012345' });
  });

  test('names nothing else', () => {
    expect(askedOf('')).toEqual({});
    expect(askedOf('?of=rabat-2025')).toEqual({});
    expect(askedOf('?draft=')).toEqual({});
    expect(askedOf(`?draft=${'x'.repeat(201)}`)).toEqual({});
  });
});
