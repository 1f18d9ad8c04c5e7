import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleView, articleViewer } from '@/app/[lang]/sets/[set]/article-view';
import { sortKeyOfDate, timelineOf } from '@/app/[lang]/sets/[set]/timeline';
import { placeOfHash, sentenceId } from '@/app/[lang]/sets/[set]/useReader';
import type { Article } from '@/core/article/article';
import type { BankFact } from '@/core/bank/bank';
import type { FactKind } from '@/core/facts/fact';

const article = (text: string, title = 'Titre'): Article => ({
  id: 'a',
  language: 'fr',
  title,
  text,
  bodyStart: 0,
});

const fact = (id: string, kind: FactKind, ...spans: [number, number][]) => ({
  id,
  kind,
  mentions: spans.map(([start, end]) => ({ language: 'fr' as const, start, end })),
});

const piecesOf = (text: string, ...facts: ReturnType<typeof fact>[]) =>
  articleView(article(text), [{ index: 0, start: 0, end: text.length }], facts).paragraphs.flatMap(
    ({ sentences }) => sentences.flatMap(({ pieces }) => pieces),
  );

describe('an article with its facts marked', () => {
  test('gives a nested mention its own piece, and names both facts on it', () => {
    // "reconnu sur le Sahara ici": the measure spans all, the place lies in it.
    const pieces = piecesOf(
      'reconnu sur le Sahara ici',
      fact('m', 'measure', [0, 25]),
      fact('p', 'place', [15, 21]),
    );
    expect(pieces).toEqual([
      { text: 'reconnu sur le ', facts: ['m'], kind: 'measure', opens: true },
      { text: 'Sahara', facts: ['p', 'm'], kind: 'place', opens: true },
      { text: ' ici', facts: ['m'], kind: 'measure', opens: false },
    ]);
  });

  test('shown again with other facts, a paragraph that is marked as before is the same object', () => {
    const text = 'Un maire à Lyon.\n\nUn marché à Nice.';
    const sentences = [
      { index: 0, start: 0, end: 16 },
      { index: 1, start: 18, end: 35 },
    ];
    const view = articleViewer(article(text), sentences);
    const [lyon, nice] = [fact('l', 'place', [11, 15]), fact('n', 'place', [30, 34])];
    const before = view([lyon, nice]);
    const after = view([lyon]);
    expect(after.paragraphs[0]).toBe(before.paragraphs[0]);
    expect(after.paragraphs[1]).not.toBe(before.paragraphs[1]);
    expect(after).toEqual(articleView(article(text), sentences, [lyon]));
    expect(view([lyon, nice])).toEqual(before);
  });

  test('cuts crossing mentions where they cross', () => {
    const pieces = piecesOf('abcdef', fact('x', 'role', [0, 4]), fact('y', 'person', [2, 6]));
    expect(pieces.map((piece) => [piece.text, piece.facts])).toEqual([
      ['ab', ['x']],
      ['cd', ['x', 'y']],
      ['ef', ['y']],
    ]);
  });

  test('takes time in proportion to the length of the text', () => {
    const millis = (sentences: number) => {
      const text = 'Le ministre est à Rabat.\n\n'.repeat(sentences);
      const starts = Array.from({ length: sentences }, (_, index) => index * 26);
      const places = starts.map((start, index) => fact(`f${index}`, 'place', [start + 18, start + 23]));
      const cut = starts.map((start, index) => ({ index, start, end: start + 24 }));
      const begun = performance.now();
      const view = articleView(article(text), cut, places);
      expect(view.paragraphs).toHaveLength(sentences);
      return performance.now() - begun;
    };
    millis(2_000);
    // Ten times the text: about ten times the time, where each sentence looking at every mention would take a hundred.
    expect(millis(20_000)).toBeLessThan(45 * Math.max(2, millis(2_000)));
  });

  test('keeps every word of every paragraph, whatever the mentions and sentences', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b) + 1]);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: fc.constantFrom('a', ' ', '\n', '«', 'é') }),
        fc.array(span, { maxLength: 5 }),
        fc.array(span, { maxLength: 4 }),
        (text, spans, cuts) => {
          const facts = spans.map((each, index) => fact(`f${index}`, 'place', each));
          let last = 0;
          const sentences = cuts
            .sort((a, b) => a[0] - b[0])
            .flatMap(([start, end], index) => {
              if (start < last || end > text.length) return [];
              last = end;
              return [{ index, start, end }];
            });
          const view = articleView(article(text), sentences, facts);
          const words = view.paragraphs.map((paragraph) =>
            paragraph.sentences.flatMap((sentence) => sentence.pieces.map((piece) => piece.text)).join(''),
          );
          expect(words.join('').replaceAll('\n', '')).toBe(
            text
              .split('\n')
              .filter((line) => line.trim() !== '')
              .join(''),
          );
        },
      ),
    );
  });

  test('shows a Markdown heading as one, and the title only once', () => {
    const view = articleView(article('# Titre\n\n## La suite\n\nDu texte.'), [], []);
    const shown = view.paragraphs.map(({ heading, sentences }) => [heading, sentences[0]?.pieces[0]?.text]);
    expect(shown).toEqual([
      [true, 'La suite'],
      [false, 'Du texte.'],
    ]);
  });
});

describe('the timeline', () => {
  test('puts dates of every precision in order', () => {
    const dates = [
      '2025-04-14',
      '2024-22',
      '2025',
      '2024-05',
      '2025-04',
      '202X',
      '2024-07',
      '2025-03/2025-06',
    ];
    const sorted = [...dates].sort((a, b) => (sortKeyOfDate(a) < sortKeyOfDate(b) ? -1 : 1));
    expect(sorted).toEqual([
      '202X',
      '2024-05',
      '2024-22',
      '2024-07',
      '2025',
      '2025-03/2025-06',
      '2025-04',
      '2025-04-14',
    ]);
  });

  test('has the dated measures alone, each with the date as the bank words it', () => {
    const shared = {
      mentions: [{ language: 'fr' as const, start: 0, end: 1 }],
      confidence: 1,
      basis: 'read' as const,
    };
    const label = (words: string) => ({
      label: { fr: words, en: words },
      labelLanguage: { fr: 'fr' as const, en: 'fr' as const },
    });
    const facts: BankFact[] = [
      {
        id: 'later',
        kind: 'measure',
        value: { act: 'visit', actors: [], date: '2025-04-14' },
        ...label('visite à Rabat'),
        ...shared,
      },
      { id: 'undated', kind: 'measure', value: { act: 'plan', actors: [] }, ...label('plan'), ...shared },
      {
        id: 'sooner',
        kind: 'measure',
        value: { act: 'sign', actors: [], date: '2025-03' },
        ...label('signature du traité'),
        ...shared,
      },
      {
        id: 'bare',
        kind: 'measure',
        value: { act: 'euro', actors: [], date: '2025-03' },
        ...label('euro'),
        ...shared,
      },
      { id: 'd', kind: 'date', value: '2025-03', ...label('mars 2025'), ...shared },
    ];
    const entries = timelineOf({ facts }, (value) => `le ${value}`);
    expect(entries.map((entry) => [entry.fact, entry.date.fr])).toEqual([
      ['sooner', 'mars 2025'],
      ['later', 'le 2025-04-14'],
    ]);
  });
});

describe('the address of a sentence', () => {
  test('leads back to it; anything else leads nowhere', () => {
    expect(placeOfHash(`#${sentenceId({ language: 'en', index: 12 })}`)).toEqual({
      language: 'en',
      index: 12,
    });
    for (const hash of ['', '#s-de-1', '#s-fr-', '#s-fr-123456', '#s-fr-1x', '#constructor']) {
      expect(placeOfHash(hash)).toBeUndefined();
    }
  });
});
