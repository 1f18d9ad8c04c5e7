import { describe, expect, it } from 'vitest';
import { lineText } from '@/core/bank/comparable';
import { isLinkedInFrench } from '@/core/bank/french-links';
import { isSelfContained } from '@/core/bank/self-contained';
import { organisationPhrase } from '@/core/facts/common/organisation-phrase';
import { questionsIfAny } from './bank-of';

/** More classes of faults that a red pen found in questions made from French news that nobody had tuned to. */

/** The sentences with a hole that a text gives, the hole as "…". */
function holes(text: string): string[] {
  return questionsIfAny(text, 'fr').flatMap((question) =>
    question.form === 'cloze' ? [`${question.passage.fr.before}…${question.passage.fr.after}`] : [],
  );
}

function prompts(text: string): string[] {
  return questionsIfAny(text, 'fr').map(({ prompt }) => lineText(prompt.fr).replaceAll('\u202f', ' '));
}

describe('a French sentence that goes on from another', () => {
  it.each([
    'Au total, 212 ponts ont été fermés en 2022 à Guéret.',
    'Au même moment, Lucie Armand ouvrait une librairie à Guéret.',
    'Depuis, la Creuse a construit un réseau de 140 citernes.',
    'Lucie Armand voudrait également supprimer une taxe à Guéret.',
    'Lucie Armand souhaite pour sa part fermer deux ponts à Guéret.',
    'Toujours en 2005, Lucie Armand a ouvert une librairie à Guéret.',
    'Lucie Armand s’est d’ailleurs associée à Marc Tessier en 2005.',
    'Tout a changé avec l’arrivée de Lucie Armand à Guéret.',
    'À part Lucie Armand, personne n’a voté contre à Guéret.',
    'La Creuse compte 300 ponts, dont douze ont fermé depuis.',
  ])('%s', (sentence) => {
    expect(isLinkedInFrench(sentence)).toBe(true);
    expect(isSelfContained(sentence, 'fr')).toBe(false);
  });

  it.each([
    'Depuis mai 2014, la Creuse a construit un réseau de 140 citernes.',
    'Lucie Armand vit en Creuse depuis une dizaine d’années.',
    'La Creuse a fermé douze ponts, alors que Limoges en ouvrait.',
    'Tout le monde connaît Lucie Armand à Guéret.',
  ])('is none in: %s', (sentence) => expect(isLinkedInFrench(sentence)).toBe(false));
});

describe('a hole in a French sentence', () => {
  it('is not the age of somebody without a name', () => {
    const aged = 'Une habitante de 74 ans a été hospitalisée à Guéret le 12 mai 2014, selon la Creuse.';
    expect(holes(aged).filter((each) => each.includes('habitante de …'))).toEqual([]);
    const lasting = 'Une mission de 74 ans a été confiée à Lucie Armand à Guéret le 12 mai 2014.';
    expect(holes(lasting).filter((each) => each.includes('mission de …'))).not.toEqual([]);
  });

  it('is not a number in a sentence that names nothing', () => {
    expect(holes('Une période d’observation de six mois a été ouverte. Guéret est en Creuse.')).toEqual([]);
  });

  it('is not one of two examples', () => {
    const text =
      'Plusieurs villes de montagne, telles que Grenoble ou Annecy, ont fermé 12 ponts en mai 2014.';
    expect(holes(text).filter((each) => /que … ou|ou …/u.test(each))).toEqual([]);
  });

  it('does not cut what is counted', () => {
    const text = 'À Guéret, on a compté 412 arrestations et 378 gardes à vue le 12 mai 2014.';
    expect(holes(text).filter((each) => each.includes('… à vue'))).toEqual([]);
  });

  it('is not a length of time told roughly', () => {
    const text = 'Lucie Armand dirige une librairie à Guéret depuis une dizaine d’années.';
    expect(holes(text).filter((each) => each.includes('depuis …'))).toEqual([]);
  });
});

describe('an office in French', () => {
  it('is not given to the holder of the office that it serves', () => {
    const text =
      'Le conseiller à la sécurité nationale du président américain Donald Trump a démissionné à Guéret le 12 mai 2014.';
    expect(prompts(text).filter((each) => each.includes('conseiller'))).toEqual([]);
  });

  it('is not asked for when only its day tells which it is', () => {
    const text =
      'Les familles accusent le préfet de l’époque, Marc Tessier, d’avoir fermé deux ponts à Guéret.';
    expect(prompts(text).filter((each) => each.includes('époque'))).toEqual([]);
  });

  it('has the article of initials that English spells', () => {
    expect(organisationPhrase('CIA', 'en')).toBe('of the CIA');
    expect(organisationPhrase('NASA', 'en')).toBe('of NASA');
  });
});

describe('a decision in French', () => {
  it('is not asked for when its words stop at a participle', () => {
    const text =
      'Le 14 février 2025, le gouvernement a supprimé le bonus de 400 euros accordé aux acheteurs de vélos électriques.';
    expect(prompts(text).filter((each) => /accordé (?:le|en|\?)/u.test(each))).toEqual([]);
  });
});
