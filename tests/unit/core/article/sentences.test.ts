import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readArticle } from '@/core/article/read-article';
import { splitSentences } from '@/core/article/sentences';
import { LANGUAGES, type Language } from '@/core/language';

// Many texts are read on machines that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

function split(text: string, language: Language, bodyStart = 0): string[] {
  const article = { id: 'a', language, title: 't', text, bodyStart };
  return splitSentences(article).map(({ start, end }) => text.slice(start, end));
}

const FRENCH: readonly (readonly string[])[] = [
  ['M. Retailleau est venu.', 'Il repart.'],
  ['MM. Dupont et Durand ont vu Mme. Martin.', 'Fin.'],
  ['J.-M. Le Pen et J. K. Rowling se sont vus.', 'Fin.'],
  ['Le Dr. Martin et le Pr. Durand sont là.', 'Oui.'],
  ['César est mort en 44 av. J.-C. à Rome.', 'Il avait 55 ans.'],
  ['Voir art. 3 et p. 12.', 'Fin.'],
  ['Il vaut 3.5 millions, soit 12.10 de plus.', 'Fin.'],
  ['Le 1er mai est férié.', 'Le 2 non.'],
  ['Il a dit : « Quoi ! » puis il est parti.', 'Fin.'],
  ['« C’est fini. »', 'Il est parti.'],
  ['Il a dit\u00a0: «\u202fC’est fini.\u202f»', 'Puis il est parti.'],
  ['Il hésite… puis il part.', 'Fin.'],
  ['Quoi ?!', 'Oui.'],
  ['Il habite à St. Malo.', 'Fin.'],
  ['C’est le plan B. Le ministre le sait.'],
  ['Les fruits, légumes, etc. sont chers.', 'Il le dit.'],
  ['Il cite le site lemonde.fr et l’adresse a@b.fr.', 'Fin.'],
  ['Une dynamique partagée.', 'pic.twitter.com/LHejyWS61q'],
  ['Lisez ceci.', 'https://exemple.fr/a?b=c.d'],
];

const ENGLISH: readonly (readonly string[])[] = [
  ['Mr. Smith met Mrs. Jones and Dr. Brown.', 'They left.'],
  ['The U.S. Navy left at 5 p.m. on Jan. 5.', 'It came back.'],
  ['He came from the U.S.', 'The rest stayed.'],
  ['He works for Acme Inc. in London.', 'She does not.'],
  ['J. K. Rowling and George W. Bush met.', 'They talked.'],
  ['"It works," he said.', '"Yes!" she said.'],
  ['“It works.”', 'He left.'],
  ['It costs $3.5 million.', 'It is dear.'],
  ['See p. 12 and No. 5.', 'The end.'],
  ['Gen. Smith, Sen. Brown and Gov. White spoke.', 'Nobody heard.'],
  ['Is it true?', 'It is.'],
  ['He said (as he often does.)', 'She left.'],
];

const without = (sentences: readonly string[]) => sentences.join(' ');

describe('sentences', () => {
  it.each(FRENCH.filter((sentences) => sentences.length > 1).map((each) => [without(each), each] as const))(
    'French: %s',
    (text, sentences) => {
      expect(split(text, 'fr')).toEqual(sentences);
    },
  );

  it.each(ENGLISH.map((each) => [without(each), each] as const))('English: %s', (text, sentences) => {
    expect(split(text, 'en')).toEqual(sentences);
  });

  it('makes each heading, list item, quotation and tweet line a sentence, without its mark', () => {
    const text =
      '# Un titre\r\n\r\n- un point\r\n* un autre. Deux.\r\n> Une citation\r\n— Jean Dupont (@jd) April 14, 2025\r\n---\r\nFin';
    expect(split(text, 'fr')).toEqual([
      ...['Un titre', 'un point', 'un autre.', 'Deux.', 'Une citation'],
      ...['— Jean Dupont (@jd) April 14, 2025', 'Fin'],
    ]);
  });

  it('goes on over the line ends of a text that is wrapped by hand', () => {
    const text =
      'Le ministre français de l’Intérieur, Bruno\nRetailleau, est arrivé lundi à Rabat pour une\nvisite officielle de deux jours. Il repart\nmercredi.';
    expect(split(text, 'fr')).toEqual([
      'Le ministre français de l’Intérieur, Bruno\nRetailleau, est arrivé lundi à Rabat pour une\nvisite officielle de deux jours.',
      'Il repart\nmercredi.',
    ]);
  });

  it('keeps a title without a full stop apart from the text below it', () => {
    expect(split('Un titre sans point\nLe ministre est venu. Il repart.', 'fr')).toEqual([
      ...['Un titre sans point', 'Le ministre est venu.', 'Il repart.'],
    ]);
  });

  it('leaves out the front matter', () => {
    const text = '---\ntitle: x\n---\nLe ministre est venu.';
    expect(split(text, 'fr', 17)).toEqual(['Le ministre est venu.']);
  });

  it('covers every letter once, in order, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('. ', '\n', '\r\n', ' « ', ' » ', 'M. ', '… ', '# ', '- ', 'A', 'le ', '"', '\u2028'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom(...LANGUAGES), (pieces, language) => {
        const text = pieces.join('');
        const sentences = splitSentences({ id: 'a', language, title: 't', text, bodyStart: 0 });
        let last = 0;
        let between = '';
        sentences.forEach(({ start, end, index }, at) => {
          expect(index).toBe(at);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          between += text.slice(last, start);
          last = end;
        });
        expect(between + text.slice(last)).not.toMatch(/[\p{L}\d]/u);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['aaaa', '((((', '1,1,', 'le le ', 'A. ', '. ', '\n', '« ', 'a\n', '-'])(
    'reads 100 KB of %j in little time',
    (unit) => {
      const text = unit.repeat(100_000 / unit.length);
      const before = performance.now();
      split(text, 'fr');
      expect(performance.now() - before).toBeLessThan(10_000);
    },
  );

  const SAMPLE = '../shared/article.fr.txt';
  it.skipIf(!existsSync(SAMPLE))('splits a real article (skipped where it is absent)', () => {
    const result = readArticle({ id: 'a', text: readFileSync(SAMPLE, 'utf8') });
    expect(result.ok && splitSentences(result.value)).toHaveLength(15);
  });
});

describe('words that are also abbreviations', () => {
  it.each([
    ['Le pilote comptait 9 000 heures de vol. Le copilote était plus jeune.', 'fr', 2],
    ['Le village se trouve à l’est. Les secours sont venus de Lyon.', 'fr', 2],
    ['Elle vend des œuvres d’art. Le musée les achète.', 'fr', 2],
    ['Voir le traité (vol. 3, p. 12) pour la suite.', 'fr', 1],
    ['The firm (est. 1912) has closed its doors.', 'en', 1],
  ] as const)('%s', (text, language, count) => {
    const read = readArticle({ id: 'a', text, language });
    expect(read.ok && splitSentences(read.value).length).toBe(count);
  });
});
