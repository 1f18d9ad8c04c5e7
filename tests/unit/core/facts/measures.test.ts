import { describe, expect, it } from 'vitest';
import type { Language } from '@/core/language';
import { factsOf, factsOfKind } from './reading';

/** text, French label, English label; one label for both when only the article's language has words for it */
type Row = readonly [string, string, string];

const FRENCH: readonly Row[] = [
  [
    'Les deux ministres ont convenu de la création d’un groupe de travail conjoint.',
    'création d’un groupe de travail conjoint',
    'creation of a joint working group',
  ],
  [
    'Le ministre a entamé une visite officielle à Rabat.',
    'visite officielle à Rabat',
    'official visit to Rabat',
  ],
  ['Il a entamé une visite officielle au Maroc.', 'visite officielle au Maroc', 'official visit to Morocco'],
  ['Ils ont signé une déclaration conjointe.', 'déclaration conjointe', 'joint declaration'],
  [
    'La signature, en mars 2025, d’une déclaration conjointe a compté.',
    'déclaration conjointe de mars 2025',
    'joint declaration of March 2025',
  ],
  [
    'Elle rappelle la reconnaissance par la France de la souveraineté marocaine sur le Sahara occidental.',
    'reconnaissance par la France de la souveraineté marocaine sur le Sahara occidental',
    'France’s recognition of Moroccan sovereignty over Western Sahara',
  ],
  [
    'La France a reconnu la souveraineté marocaine sur le Sahara occidental.',
    'reconnaissance de la souveraineté marocaine sur le Sahara occidental',
    'recognition of Moroccan sovereignty over Western Sahara',
  ],
  ['L’Espagne a reconnu la Palestine.', 'reconnaissance de la Palestine', 'recognition of Palestine'],
  [
    'Bruxelles a imposé des sanctions contre la Russie.',
    'sanctions contre la Russie',
    'sanctions against Russia',
  ],
  ['La levée des sanctions a été votée.', 'levée des sanctions', 'lifting of sanctions'],
  [
    'Le gouvernement a annoncé un moratoire sur les pesticides.',
    'moratoire sur les pesticides',
    'moratorium on pesticides',
  ],
  ['Le Parlement a adopté une taxe sur les importations.', 'taxe sur les importations', 'tax on imports'],
  [
    'Le gouvernement a promis une hausse du salaire minimum.',
    'hausse du salaire minimum',
    'increase in the minimum wage',
  ],
  ['Il propose un gel des loyers.', 'gel des loyers', 'freeze on rents'],
  [
    'Paris a suspendu les livraisons d’armes.',
    'suspension des livraisons d’armes',
    'suspension of arms deliveries',
  ],
  [
    'Le conseil a décidé de suspendre les négociations.',
    'suspension des négociations',
    'suspension of negotiations',
  ],
  ['La mairie a décidé d’interdire la corrida.', 'interdiction de la corrida', 'ban on bullfighting'],
  ['Ils ont conclu un accord commercial.', 'accord commercial', 'commercial agreement'],
  [
    'Ils ont signé un accord bilatéral sur la pêche.',
    'accord bilatéral sur la pêche',
    'bilateral agreement on fishing',
  ],
  ['Un cessez-le-feu immédiat est réclamé.', 'cessez-le-feu immédiat', 'immediate ceasefire'],
  ['Le président a décrété un couvre-feu national.', 'couvre-feu national', 'national curfew'],
  [
    'L’abolition de la peine de mort a été votée.',
    'abolition de la peine de mort',
    'abolition of the death penalty',
  ],
  ['Le Sénat a rejeté la réforme des retraites.', 'réforme des retraites', 'reform of pensions'],
  [
    'L’Assemblée a voté la prolongation de l’état d’urgence.',
    'prolongation de l’état d’urgence',
    'extension of the state of emergency',
  ],
  [
    'La banque a annoncé une baisse des taux directeurs.',
    'baisse des taux directeurs',
    'reduction in key rates',
  ],
  ['Le gouvernement prévoit une augmentation de la TVA.', 'augmentation de la TVA', 'increase in VAT'],
];

const ENGLISH: readonly Row[] = [
  [
    'The two ministers agreed to create a joint working group.',
    'création d’un groupe de travail conjoint',
    'creation of a joint working group',
  ],
  [
    'They announced the creation of a joint working group.',
    'création d’un groupe de travail conjoint',
    'creation of a joint working group',
  ],
  ['He began an official visit to Rabat.', 'visite officielle à Rabat', 'official visit to Rabat'],
  [
    'He began an official visit to the United States.',
    'visite officielle aux États-Unis',
    'official visit to the United States',
  ],
  ['They signed a joint declaration.', 'déclaration conjointe', 'joint declaration'],
  [
    'She welcomed France’s recognition of Moroccan sovereignty over Western Sahara.',
    'reconnaissance par la France de la souveraineté marocaine sur le Sahara occidental',
    'France’s recognition of Moroccan sovereignty over Western Sahara',
  ],
  ['Brussels imposed sanctions against Russia.', 'sanctions contre la Russie', 'sanctions against Russia'],
  [
    'Brussels announced new sanctions against Iraq.',
    'nouvelles sanctions contre l’Irak',
    'new sanctions against Iraq',
  ],
  [
    'The government announced a moratorium on pesticides.',
    'moratoire sur les pesticides',
    'moratorium on pesticides',
  ],
  ['Parliament passed a tax on imports.', 'taxe sur les importations', 'tax on imports'],
  [
    'The government promised an increase in the minimum wage.',
    'hausse du salaire minimum',
    'increase in the minimum wage',
  ],
  [
    'Parliament voted to ban single-use plastics.',
    'interdiction des plastiques à usage unique',
    'ban on single-use plastics',
  ],
  [
    'They agreed to suspend arms deliveries.',
    'suspension des livraisons d’armes',
    'suspension of arms deliveries',
  ],
  ['They signed a free-trade agreement.', 'accord sur le libre-échange', 'free-trade agreement'],
  ['Ministers agreed an immediate ceasefire.', 'cessez-le-feu immédiat', 'immediate ceasefire'],
  ['The president imposed a national curfew.', 'couvre-feu national', 'national curfew'],
  ['Senators rejected the pension reform.', 'réforme des retraites', 'pension reform'],
  ['The council approved a rent freeze.', 'gel des loyers', 'rent freeze'],
  ['The bank announced a cut in interest rates.', 'baisse des taux d’intérêt', 'cut in interest rates'],
  ['They signed a nuclear treaty.', 'traité nucléaire', 'nuclear treaty'],
  [
    'The city passed an outright ban on advertising.',
    'interdiction totale de la publicité',
    'outright ban on advertising',
  ],
  [
    'Parliament passed a levy on plastic packaging.',
    'levy on plastic packaging',
    'levy on plastic packaging',
  ],
  ['Unions will fight a pay freeze.', 'pay freeze', 'pay freeze'],
];

function rows(language: Language, table: readonly Row[]): (readonly [Language, ...Row])[] {
  return table.map((row) => [language, ...row] as const);
}

describe('what was decided', () => {
  it.each([...rows('fr', FRENCH), ...rows('en', ENGLISH)].filter((row) => row[2] !== ''))(
    '%s: %s',
    (language, text, fr, en) => {
      const measures = factsOfKind(factsOf(text, language), 'measure');
      expect(measures.map((measure) => measure.label)).toEqual([{ fr, en }]);
    },
  );

  it.each([
    ['fr', 'La coopération est bonne et le contexte tendu.'],
    ['fr', 'Les discussions ont repris malgré des efforts.'],
    ['fr', 'Aucun accord commercial n’a été trouvé.'],
    ['fr', 'Ils sont repartis sans accord.'],
    ['fr', 'La hausse des prix inquiète.'],
    ['fr', 'Il visite Rabat chaque été.'],
    ['fr', 'Il est d’accord avec elle.'],
    ['fr', 'La ministre a reconnu des erreurs.'],
    ['fr', 'Le plan est bon.'],
    ['en', 'No trade agreement was found.'],
    ['en', 'They left without a deal.'],
    ['en', 'Rising prices are a worry.'],
    ['en', 'The ministry plans to move.'],
    ['en', 'She visits Rabat every summer.'],
    ['en', 'In order to win, he ran.'],
    ['en', 'The law is the law.'],
    ['en', 'He recognised his brother.'],
  ] as const)('%s: no measure in "%s"', (language, text) => {
    expect(factsOfKind(factsOf(text, language), 'measure')).toEqual([]);
  });

  it.each([
    [
      'fr',
      'La France et le Maroc ont signé un accord bilatéral sur la pêche à Rabat en mars 2025, afin de protéger les fonds marins.',
      ['FR', 'MA'],
      'Rabat',
      '2025-03',
      ['protéger les fonds marins'],
    ],
    [
      'en',
      'France and Morocco signed a bilateral agreement on fishing in Rabat in March 2025 to protect the seabed.',
      ['FR', 'MA'],
      'Rabat',
      '2025-03',
      ['protect the seabed'],
    ],
  ] as const)('%s: who, where, when and what for', (language, text, actors, place, date, purposes) => {
    const [measure] = factsOfKind(factsOf(text, language), 'measure');
    expect(measure?.value.actors).toEqual(actors);
    expect(measure?.value.place).toBe(place);
    expect(measure?.value.date).toBe(date);
    expect(measure?.value.purposes?.map((purpose) => text.slice(purpose.start, purpose.end))).toEqual(
      purposes,
    );
  });

  it('names no actor when the subject is more than the name that stands before the verb', () => {
    const text =
      'He and his Moroccan counterpart, Abdelouafi Laftit, agreed to create a joint working group.';
    const [measure] = factsOfKind(factsOf(text, 'en'), 'measure');
    expect(measure?.value.actors).toEqual([]);
  });

  it('takes "cette visite" for the only visit said before', () => {
    const text = 'Le ministre a entamé une visite officielle à Rabat. Cette visite est la première.';
    const measures = factsOfKind(factsOf(text, 'fr'), 'measure');
    expect(measures).toHaveLength(1);
    expect(measures[0]?.mentions.map((mention) => text.slice(mention.start, mention.end))).toEqual([
      'visite officielle à Rabat',
      'visite',
    ]);
  });
});
