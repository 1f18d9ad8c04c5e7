import { describe, expect, test } from 'vitest';
import { checkText } from '@/app/[lang]/new/reading/check-text';

const FRENCH =
  'Paris et Rabat parlent sécurité. Le lundi 14 avril 2025, Bruno Retailleau est arrivé à Rabat pour y rencontrer son homologue.';

describe('a text that is being typed', () => {
  test('shows its words, its language, and what stands in for its title and its day', () => {
    expect(checkText({ text: FRENCH })).toEqual({
      words: 21,
      language: 'fr',
      title: 'Paris et Rabat parlent sécurité.',
      firstDate: '2025-04-14',
    });
  });

  test('gives what its front matter says, whatever is typed into the fields', () => {
    const text = `---\ntitle: Un titre\nsource: Le Journal\npublished: 2025-04-15\n---\n${FRENCH}`;
    const seen = checkText({ text, title: 'Autre chose', published: '2001-01-01', source: 'x' });
    expect(seen).toMatchObject({ title: 'Un titre', source: 'Le Journal', published: '2025-04-15' });
    expect(seen.firstDate).toBeUndefined();
  });

  test('says why it can’t be read', () => {
    const problem = (text: string) => checkText({ text }).problem?.code;
    expect(problem(' \n\u200b')).toBe('article-empty');
    expect(problem('Bonjour')).toBe('article-too-short');
    expect(
      problem('El presidente llegó ayer a Madrid para reunirse con los ministros de la Comunidad.'),
    ).toBe('article-unknown-language');
    expect(problem('mot '.repeat(300_000))).toBe('article-too-long');
  });

  test('is read in the language that was chosen, and still says what its words say', () => {
    const seen = checkText({ text: 'Lorem ipsum dolor sit amet consectetur.', language: 'fr' });
    expect(seen.problem).toBeUndefined();
    expect(seen.language).toBe('other');
  });

  test('shows letters that are lost or were decoded as another encoding', () => {
    expect(checkText({ text: `${FRENCH} \ufffd` }).letters).toBe('lost');
    expect(checkText({ text: `${FRENCH} \ud800` }).letters).toBe('lost');
    const garbled = Buffer.from('Le général a été arrêté à l’aéroport', 'utf8').toString('latin1');
    expect(checkText({ text: garbled, language: 'fr' }).letters).toBe('garbled');
    expect(checkText({ text: `${FRENCH} Il a dit « Ã© ».` }).letters).toBeUndefined();
  });

  test('is looked at in linear time, whatever it is', () => {
    for (const unit of ['a', '(', '1,', 'le ', 'Ã©', '# ', '\u0301', '12 avril 2025']) {
      const started = performance.now();
      checkText({ text: unit.repeat(Math.floor(200_000 / unit.length)), language: 'fr' });
      expect(performance.now() - started, unit).toBeLessThan(8_000);
    }
  });
});
