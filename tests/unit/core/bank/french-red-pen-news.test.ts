import { describe, expect, it } from 'vitest';
import { hasBareNoun } from '@/core/bank/bare-nouns';
import { lineText } from '@/core/bank/comparable';
import { isLinkedInFrench } from '@/core/bank/french-links';
import { isSelfContained, standsAlone } from '@/core/bank/self-contained';
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
    'Les deux autres, un portrait de Lucie Armand et une lettre, sont à Guéret.',
    'Deux autres ponts de la Creuse ont été fermés le 12 mai 2014.',
    'Car rapidement Lucie Armand a fermé douze ponts à Guéret.',
    'Guéret a, elle, maintenu son prix à 12 euros le 19 mai 2014.',
    'Lucie Armand a proposé d’emprunter 12 millions d’euros pour les financer.',
    'Lucie Armand a depuis remplacé 12 ponts à Guéret.',
    'Parmi eux, Lucie Armand a refusé de quitter Guéret.',
    'Guéret avait connu un accident comparable le 3 mai 2018.',
    'La Creuse paiera la moitié des 120 000 euros nécessaires.',
    'Les 200 arbres ont été abattus par Lucie Armand à Guéret.',
    'Une panne a dans un premier temps été évoquée à Guéret par Lucie Armand.',
  ])('%s', (sentence) => {
    expect(isLinkedInFrench(sentence)).toBe(true);
    expect(isSelfContained(sentence, 'fr')).toBe(false);
  });

  it.each([
    'Depuis mai 2014, la Creuse a construit un réseau de 140 citernes.',
    'Lucie Armand vit en Creuse depuis une dizaine d’années.',
    'La Creuse a fermé douze ponts, alors que Limoges en ouvrait.',
    'Tout le monde connaît Lucie Armand à Guéret.',
    'Les 640 habitants du village de Saint-Vaury ont été évacués.',
    'Lucie Armand a fermé 200 ponts à Guéret, entre autres.',
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

  it('does not cut a count before its adjective', () => {
    const text = 'Un tramway de Guéret a déraillé le 12 mai 2014, faisant quatorze blessés légers.';
    expect(holes(text).filter((each) => each.includes('… légers'))).toEqual([]);
  });

  it('does not stand in half of a name', () => {
    const sea = 'Marc Tessier a fermé douze tours de Paris la Défense le 12 mai 2014.';
    expect(holes(sea).filter((each) => each.includes('… la Défense'))).toEqual([]);
  });

  it('offers about what is to come only what is to come', () => {
    const text = `Lucie Armand a promis 12 millions d’euros à Guéret d’ici à 2030. En 2018, la Creuse a perdu deux ponts.
En 2023, Limoges a gagné une usine.`;
    const asked = questionsIfAny(text, 'fr', '2024-03-12').find(
      (question) => question.form === 'cloze' && lineText(question.answer.fr) === '2030',
    );
    const options = asked?.form === 'cloze' ? asked.distractors.map(({ fr }) => Number(lineText(fr))) : [];
    expect(options.length).toBe(3);
    expect(options.filter((year) => year <= 2024)).toEqual([]);
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
    expect(prompts(text).filter((each) => /^(?:Qui|D’après).*conseiller/u.test(each))).toEqual([]);
  });

  it('is not asked for when only its day tells which it is', () => {
    const text =
      'Les familles accusent le préfet de l’époque, Marc Tessier, d’avoir fermé deux ponts à Guéret.';
    expect(prompts(text).filter((each) => each.includes('époque'))).toEqual([]);
  });

  it('is not asked for when it is of something that its words leave open', () => {
    const text = 'Stéphane Brasseur, directeur de la centrale, a fermé 12 ponts à Guéret le 12 mai 2014.';
    expect(prompts(text).filter((each) => each.includes('centrale'))).toEqual([]);
  });

  it('of a delegate minister is no vice-minister’s', () => {
    const text =
      'Le ministre délégué aux Comptes publics, Thomas Cazenave, a fermé 12 ponts à Guéret en 2014.';
    const said = JSON.stringify(questionsIfAny(text, 'fr'));
    expect(said).not.toContain('vice-ministre');
  });

  it('is a woman’s where her first name or its own word says so', () => {
    const spoken =
      'Selon Marie Vidal, porte-parole du ministère des Transports, 12 ponts ont fermé à Guéret.';
    expect(prompts(spoken).join()).not.toMatch(/le porte-parole/u);
    const vice = 'Marie Vidal, vice-présidente du Conseil de Guéret, a fermé 12 ponts le 12 mai 2014.';
    expect(prompts(vice).join()).not.toMatch(/le vice-présidente/iu);
  });

  it('of a cardinal is a title', () => {
    const text = 'Le cardinal Marc Tessier a fermé douze ponts de Guéret le 12 mai 2014.';
    expect(prompts(text).filter((each) => /« ?cardinal|est cardinal/u.test(each))).toEqual([]);
  });

  it('is of no sea', () => {
    const asked = questionsIfAny('Le préfet de la Manche, Jacques Witkowski, a fermé douze ponts.', 'fr');
    const english = asked.map(({ prompt }) => lineText(prompt.en)).join();
    expect(english).toContain('Manche');
    expect(english).not.toContain('Channel');
  });

  it('has the article of initials that English spells', () => {
    expect(organisationPhrase('CIA', 'en')).toBe('of the CIA');
    expect(organisationPhrase('NASA', 'en')).toBe('of NASA');
  });
});

describe('a clause in French', () => {
  it('is not half a sentence', () => {
    expect(standsAlone('Alors que Lucie Armand attend toujours la rénovation de Guéret.', 'fr')).toBe(false);
    expect(standsAlone('Alors que Lucie Armand attend, Guéret a fermé la rue de Limoges.', 'fr')).toBe(true);
  });

  it('says not which one by naming who was given it', () => {
    expect(hasBareNoun('Lucie Armand a remis la toile au maire de Guéret.')).toBe(true);
    expect(hasBareNoun('Lucie Armand a défendu le droit au logement à Guéret.')).toBe(false);
  });

  it('is not asked for by when it is to be', () => {
    const text = 'Lucie Armand veut doubler la taille de Guéret d’ici à 2026.';
    expect(prompts(text).filter((each) => /quelle année/u.test(each))).toEqual([]);
  });

  it('is not asked where something was that its place is followed by', () => {
    const text = 'La Seine est descendue à 7 mètres à Paris, son plus bas niveau depuis 2011.';
    expect(prompts(text).filter((each) => /^Où /u.test(each))).toEqual([]);
  });

  it('that compares two years is not asked for one of them', () => {
    const text = 'D’après Lucie Armand, 43 piscines ont fermé en France en 2024, contre 18 en 2020.';
    expect(prompts(text).filter((each) => /où |quelle année/u.test(each))).toEqual([]);
  });
});

describe('a decision in French', () => {
  it('is not asked for when its words stop amid a phrase', () => {
    const text =
      'En février 2023, la cour d’appel de Bordeaux a annulé l’autorisation de cinq d’entre elles à Guéret.';
    expect(prompts(text).filter((each) => /annulation/u.test(each))).toEqual([]);
  });

  it('is not asked for when its words stop at a participle', () => {
    const text =
      'Le 14 février 2025, le gouvernement a supprimé le bonus de 400 euros accordé aux acheteurs de vélos électriques.';
    expect(prompts(text).filter((each) => /accordé (?:le|en|\?)/u.test(each))).toEqual([]);
  });
});
