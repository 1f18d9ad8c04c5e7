import { describe, expect, it } from 'vitest';
import { readArticle } from '@/core/article/read-article';
import { splitSentences } from '@/core/article/sentences';
import { hasBareNoun } from '@/core/bank/bare-nouns';
import { lineText } from '@/core/bank/comparable';
import { makeBank } from '@/core/bank/make-bank';
import { isSelfContained, standsAlone } from '@/core/bank/self-contained';
import { questionsIfAny } from './bank-of';

/** Classes of faults that a red pen found in questions made from French news that nobody had tuned to. */

function answers(text: string): string[] {
  return questionsIfAny(text, 'fr').flatMap((question) =>
    'answer' in question ? [lineText(question.answer.fr)] : [],
  );
}

function prompts(text: string): string[] {
  return questionsIfAny(text, 'fr').map(({ prompt }) => lineText(prompt.fr).replaceAll('\u202f', ' '));
}

describe('a definite noun that nothing completes', () => {
  it.each([
    'Lucie Armand a rejoint le peloton près de Guéret.',
    'Après la seconde transition, Lucie Armand a pris trois minutes d’avance.',
    'Lucie Armand a déposé une plainte auprès de la préfète.',
    'Lucie Armand a autorisé le transfert en réponse à deux lettres de Guéret.',
  ])('%s', (sentence) => expect(hasBareNoun(sentence)).toBe(true));

  it.each([
    'Lucie Armand a rejoint le peloton du Tour de Bretagne.',
    'La santé publique coûte 3 milliards d’euros à la Norvège.',
    'Le chômage a baissé en Norvège, selon la presse.',
    'La signature, en mars 2025, d’un traité de paix a surpris Oslo.',
  ])('is none in: %s', (sentence) => expect(hasBareNoun(sentence)).toBe(false));
});

describe('a French sentence that hangs on another', () => {
  it.each([
    'Vers 17h45, trois cents personnes ont défilé à Guéret avec Lucie Armand.',
    'Invaincue depuis mai 2014, elle a remporté six courses à Guéret.',
    'Le 29 avril dernier, Lucie Armand a visité Guéret avec deux élus.',
    'Lucie Armand a annoncé une marche à Guéret jeudi 9.',
    'Lucie Armand a alors renoncé à se présenter à Guéret.',
    'Notamment, la fin du bail de Lucie Armand à Guéret en mai 2014.',
    'Lucie Armand a déclaré que c’était pour gagner Guéret en mai 2014.',
    'Lucie Armand a ouvert une librairie à Guéret en mai 2014 (voir les photographies).',
    'Lire aussi : Lucie Armand a renoncé à se présenter à Guéret.',
  ])('%s', (sentence) => expect(isSelfContained(sentence, 'fr')).toBe(false));

  it('is none without a conjugated verb', () => {
    expect(standsAlone('La fin du bail signé par Lucie Armand à Guéret en mai 2014.', 'fr')).toBe(false);
    expect(standsAlone('Lucie Armand a signé la fin du bail à Guéret en mai 2014.', 'fr')).toBe(true);
  });

  it('stands alone with its day', () => {
    expect(
      isSelfContained('Ce vendredi 3 février, un homme a attaqué des gendarmes à Guéret, en Creuse.', 'fr'),
    ).toBe(true);
    expect(
      isSelfContained('Le 3 février, vers 17h45, trois cents personnes ont défilé à Guéret.', 'fr'),
    ).toBe(true);
  });
});

describe('a dateline', () => {
  it.each(['12 mai 2025. – ', 'Guéret, lundi 12 mai 2025 — '])('is no part of its sentence: %s', (line) => {
    const text = `${line}Lucie Armand a ouvert une librairie à Guéret.`;
    const read = readArticle({ id: 'a', text, language: 'fr' });
    if (!read.ok) throw new Error(read.error.code);
    const sentences = splitSentences(read.value).map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual([line.trim(), 'Lucie Armand a ouvert une librairie à Guéret.']);
  });

  it('is not asked for', () => {
    expect(answers('12 mai 2025. – Lucie Armand a ouvert une librairie à Guéret.')).not.toContain(
      '12 mai 2025',
    );
  });
});

describe('a hole', () => {
  it('is not one of a list', () => {
    const text =
      'Anne Vidal, Lucie Armand, Marc Tessier et Paul Girard ont signé une lettre à Guéret en mai 2014.';
    expect(answers(text).filter((each) => /Armand|Tessier/u.test(each))).toEqual([]);
  });

  it('is not half of a street’s or a building’s name', () => {
    const text = 'Le 12 mai 2014, trois cents personnes ont défilé rue Victor Hugo, de Guéret à Limoges.';
    expect(answers(text)).not.toContain('Victor Hugo');
  });

  it('is not the maker in the name of what it made', () => {
    const text = 'Le Boeing 737, parti de Limoges le 12 mai 2014, transportait 55 passagers et 12 marins.';
    expect(answers(text)).not.toContain('Boeing');
  });

  it('does not hide a country beside its own town', () => {
    expect(answers('Lucie Armand a gagné une course au Japon à Yokohama en mai 2014.')).not.toContain(
      'Japon',
    );
  });
});

describe('when and where', () => {
  it('are not those of an event that the sentence only refers to', () => {
    const text = 'Lucie Armand a fermé deux ports après l’invasion suédoise en Norvège en 2014.';
    expect(prompts(text).filter((each) => /^(?:Où|Quand|En quelle année)/u.test(each))).toEqual([]);
  });
});

describe('an office', () => {
  it('is not asked for when it goes on', () => {
    const text = 'Selon Lucie Armand, juge suppléante au palais de Guéret, 12 lacs ont gelé en Creuse.';
    expect(prompts(text).filter((each) => each.includes('juge'))).toEqual([]);
  });

  it('is not his who gave it', () => {
    const text = 'Lucie Armand a été nommée par François Hollande première ministre le 12 mai 2014.';
    expect(prompts(text).join()).not.toContain('François Hollande ?');
  });
});

describe('a statement about an office', () => {
  const text = `Le ministre des Transports, Philippe Tabarot, assistait à la fête de Guéret avec le préfet du Doubs, Rémi Bastille. La maire
de Guéret, Lucie Armand, a inauguré un pont le 12 mai 2014.`;
  const judged = (set: string) => {
    const read = readArticle({ id: 'a', text, language: 'fr', published: '2025-06-30' });
    const made = read.ok ? makeBank({ set, articles: [read.value] }) : read;
    return made.ok ? made.value.questions.filter(({ form }) => form === 'true-false') : [];
  };

  it('is made whatever the set’s name: no wrong one names who stands in the same sentence', () => {
    const counts = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'].map((set) => judged(set).length);
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(1);
    const truths = ['un', 'deux', 'trois', 'quatre'].flatMap((set) =>
      judged(set).map((question) => (question.form === 'true-false' ? question.truth : undefined)),
    );
    expect(new Set(truths)).toEqual(new Set([true, false]));
  });
});

describe('a measure', () => {
  const dated = (text: string): string[] =>
    prompts(text).filter((each) => each.startsWith('L’article situe la fermeture'));

  it('is asked for when it is told, and not when it is wished for', () => {
    expect(dated('La Norvège a annoncé la fermeture de la centrale de Halden le 12 mai 2014.')).not.toEqual(
      [],
    );
    expect(
      dated('Selon une rumeur, la Norvège a annoncé la fermeture de la centrale de Halden le 12 mai 2014.'),
    ).toEqual([]);
  });
});
