import { describe, expect, it } from 'vitest';
import type { Span } from '@/core/article/article';
import { readArticle } from '@/core/article/read-article';
import { splitSentences } from '@/core/article/sentences';
import { findEvents } from '@/core/facts/events';
import { extractFacts } from '@/core/facts/extract-facts';
import type { Language } from '@/core/language';

/** The events of a text, their spans as words. */
function eventsOf(text: string, language: Language) {
  const read = readArticle({ id: 'events', text, language, published: '2025-06-30' });
  if (!read.ok) throw new Error(read.error.code);
  const article = read.value;
  const sentences = splitSentences(article);
  const facts = extractFacts(article, sentences);
  const words = (span: Span | undefined) => span && article.text.slice(span.start, span.end).trim();
  return findEvents(article, sentences, facts).map((event) => ({
    event,
    kind: event.subject.kind,
    isPlural: event.subject.isPlural,
    gender: event.subject.gender,
    subject: words(event.subject.span),
    verb: words(event.verb.span),
    finite: words(event.verb.finite),
    rest: words(event.rest),
    opening: words(event.opening),
    when: words(event.when?.span),
    where: words(event.where?.span),
  }));
}

describe('what happened, in French', () => {
  it.each([
    [
      'Le lundi 14 avril 2025, le ministre français de l’Intérieur, Bruno Retailleau, a entamé une visite officielle à Rabat, marquant une étape.',
      {
        subject: 'Bruno Retailleau',
        kind: 'person',
        gender: 'm',
        verb: 'a entamé',
        rest: 'une visite officielle à Rabat',
        when: 'Le lundi 14 avril 2025',
        where: 'à Rabat',
      },
    ],
    [
      'Le tribunal correctionnel de Lyon a condamné la société Durandal, lundi 3 mars 2025, pour tromperie.',
      {
        subject: 'Le tribunal correctionnel de Lyon',
        kind: 'organisation',
        verb: 'a condamné',
        when: 'lundi 3 mars 2025',
      },
    ],
    [
      'En mars 2025, les ministres de la Justice des deux pays, Abdelatif Ouahbi et Gérald Darmanin, avaient signé une déclaration conjointe.',
      {
        subject: 'Abdelatif Ouahbi et Gérald Darmanin',
        isPlural: true,
        gender: 'm',
        verb: 'avaient signé',
        when: 'En mars 2025',
      },
    ],
    [
      'Un séisme de magnitude 6,8 a frappé le Maroc dans la nuit du vendredi 8 septembre 2023.',
      {
        subject: 'Un séisme de magnitude 6,8',
        kind: 'thing',
        gender: 'm',
        verb: 'a frappé',
        when: 'dans la nuit du vendredi 8 septembre 2023',
      },
    ],
    [
      'La prochaine assemblée des Nations unies aura lieu à Genève en septembre 2027.',
      { kind: 'thing', gender: 'f', where: 'à Genève' },
    ],
    [
      'À la fin de 2020, 108 États avaient aboli la peine de mort.',
      { subject: '108 États', kind: 'quantity', isPlural: true, when: 'À la fin de 2020' },
    ],
    [
      'Claire Fontaine s’est rendue à Dakar le 12 mai 2025.',
      {
        subject: 'Claire Fontaine',
        gender: 'f',
        verb: 's’est rendue',
        finite: 'est',
        where: 'à Dakar',
        when: 'le 12 mai 2025',
      },
    ],
  ])('%s', (text, expected) => {
    const [found, other] = eventsOf(text, 'fr');
    expect(other).toBeUndefined();
    expect(found).toMatchObject(expected);
  });

  it.each([
    ['a date that belongs to a noun', 'Paul Durand a salué la victoire de novembre 2019 à Lyon.'],
    ['a date that is foretold', 'Paul Durand a annoncé des élections le 3 mai 2026 en Corse.'],
    ['a date of a participle', 'Paul Durand a présenté une étude publiée en mars 2024 à Lyon.'],
    ['a date after which', 'Paul Durand dirige le musée depuis le 3 mai 2019 sans salaire.'],
    ['two dates', 'Paul Durand a quitté Lyon en 2019 et Marseille en 2021.'],
  ])('no moment from %s', (_, text) => {
    for (const { when } of eventsOf(text, 'fr')) expect(when).toBeUndefined();
  });

  it.each([
    ['a pronoun', 'Il a signé la déclaration à Rabat le 3 mars 2025.'],
    ['a quotation', 'Paul Durand a déclaré « nous irons à Rabat » le 3 mars 2025.'],
    ['a question', 'Paul Durand a-t-il signé la déclaration le 3 mars 2025 ?'],
    ['a negation', 'Paul Durand n’a pas signé la déclaration le 3 mars 2025.'],
    ['two verbs of one subject', 'Paul Durand a signé la déclaration le 3 mars 2025 et a quitté Rabat.'],
    ['no verb', 'Une belle journée de printemps à Rabat, le 3 mars 2025.'],
    [
      'a relative clause before the verb',
      'Le maire qui a signé la déclaration a quitté Rabat le 3 mars 2025.',
    ],
    ['an unclosed apposition', 'Le maire, élu de Rabat a signé la déclaration le 3 mars 2025.'],
  ])('nothing from %s', (_, text) => {
    expect(
      eventsOf(`${text} Le Maroc et la France sont voisins de l’Espagne.`, 'fr').filter(({ when }) => when),
    ).toEqual([]);
  });
});

describe('what happened, in English', () => {
  it.each([
    [
      'Croatia adopted the euro on Sunday 1 January 2023.',
      { subject: 'Croatia', kind: 'place', verb: 'adopted', when: 'on Sunday 1 January 2023' },
    ],
    [
      'In October 2023, the President of the United States, Joe Biden, signed an order on safety.',
      {
        subject: 'Joe Biden',
        kind: 'person',
        verb: 'signed',
        when: 'In October 2023',
        opening: 'In October 2023',
      },
    ],
    [
      'The European Parliament adopted the text in Strasbourg on 13 March 2024, by 523 votes to 46.',
      {
        subject: 'The European Parliament',
        kind: 'organisation',
        where: 'in Strasbourg',
        when: 'on 13 March 2024',
      },
    ],
    [
      'Bruno Retailleau began an official visit to Rabat on Monday 14 April 2025.',
      { subject: 'Bruno Retailleau', verb: 'began', when: 'on Monday 14 April 2025' },
    ],
    [
      'Twelve million people visited the cathedral in 2017.',
      { subject: 'Twelve million people', kind: 'quantity', isPlural: true, when: 'in 2017' },
    ],
    [
      'The fire had broken out on the evening of 15 April 2019.',
      { subject: 'The fire', kind: 'thing', verb: 'had broken', when: 'on the evening of 15 April 2019' },
    ],
    [
      'King Mohammed VI declared three days of national mourning.',
      { subject: 'King Mohammed VI', kind: 'person', verb: 'declared' },
    ],
  ])('%s', (text, expected) => {
    const [found, other] = eventsOf(text, 'en');
    expect(other).toBeUndefined();
    expect(found).toMatchObject(expected);
  });

  it.each([
    ['a date of a participle', 'Paul Smith praised a treaty signed in March 2024 in Geneva.'],
    ['a date that is foretold', 'Paul Smith announced elections on 3 May 2026 in Corsica.'],
    ['a date of a noun', 'Paul Smith recalled the fire of 15 April 2019 in London.'],
    ['a date since which', 'Paul Smith has led the museum since 3 May 2019.'],
  ])('no moment from %s', (_, text) => {
    for (const { when } of eventsOf(text, 'en')) expect(when).toBeUndefined();
  });

  it.each([
    ['a pronoun', 'He signed the declaration in Geneva on 3 March 2025.'],
    ['a quotation', 'Paul Smith said “we shall go to Geneva” on 3 March 2025.'],
    ['a negation', 'Paul Smith did not sign the declaration in Geneva on 3 March 2025.'],
    ['two verbs of one subject', 'Paul Smith signed the declaration on 3 March 2025 and left Geneva.'],
    ['a reduced relative', 'The man accused of the fire was jailed in London on 3 March 2025.'],
    ['a relative clause', 'The mayor who signed the declaration left Geneva on 3 March 2025.'],
  ])('nothing from %s', (_, text) => {
    expect(
      eventsOf(`${text} France and Spain are neighbours of Andorra.`, 'en').filter(({ when }) => when),
    ).toEqual([]);
  });
});

describe('any text', () => {
  it.each(['fr', 'en'] as const)('is read in linear time, in %s', (language) => {
    const piece = {
      fr: 'Le maire, Paul Durand, a signé le texte à Rabat le 3 mars 2025. ',
      en: 'The mayor, Paul Smith, signed the text in Geneva on 3 March 2025. ',
    }[language];
    const article = (times: number) => {
      const read = readArticle({ id: 'long', text: piece.repeat(times), language });
      if (!read.ok) throw new Error(read.error.code);
      const sentences = splitSentences(read.value);
      return { article: read.value, sentences, facts: extractFacts(read.value, sentences) };
    };
    const spent = ({ article: text, sentences, facts }: ReturnType<typeof article>) => {
      const before = performance.now();
      expect(findEvents(text, sentences, facts).length).toBe(sentences.length);
      return performance.now() - before;
    };
    // The best of several runs: other programs only ever make one slower.
    const best = (read: ReturnType<typeof article>) => Math.min(...[1, 2, 3, 4].map(() => spent(read)));
    const [short, long] = [article(100), article(1_000)];
    expect(best(long) / Math.max(0.5, best(short))).toBeLessThan(40);
  });
});
