import { describe, expect, test, vi } from 'vitest';
import { outcome, rows } from './grading-table';

// The grammar of dates is made ready at its first use, which a busy machine takes its time over.
vi.setConfig({ testTimeout: 60_000 });

const TYPED = rows(`
  date:visit | 14 avril 2025 | ok
  date:visit | 14 Avril 2025 | ok
  date:visit | le 14 avril 2025 | ok
  date:visit | lundi 14 avril 2025 | ok
  date:visit | le lundi 14 avril | ok
  date:visit | mardi 14 avril 2025 | mind
  date:visit | 14 avril | ok
  date:visit | 14/04/2025 | ok
  date:visit | 14/4/2025 | ok
  date:visit | 14/04/25 | ok
  date:visit | 14-04-2025 | ok
  date:visit | 14.04.2025 | ok
  date:visit | 2025-04-14 | ok
  date:visit | 14/04 | ok
  date:visit | 14 avr. 2025 | ok
  date:visit | 14_avril_2025 | ok
  date:visit | 15 avril 2025 | no
  date:visit | 14 avril 2024 | no
  date:visit | 14/05/2025 | no
  date:visit | avril 2025 | no
  date:visit | 2025 | no
  date:visit | 14 avrli 2025 | no
  date:visit | 41 avril 2025 | no
  date:visit | le 14 | no
  date:declaration | mars 2025 | ok
  date:declaration | Mars 2025 | ok
  date:declaration | en mars 2025 | ok
  date:declaration | au mois de mars 2025 | ok
  date:declaration | 03/2025 | ok
  date:declaration | 2025-03 | ok
  date:declaration | mars | no
  date:declaration | 5 mars 2025 | no
  date:declaration | mars 2024 | no
  date:declaration | mai 2025 | no
  date:recognition | été 2024 | ok
  date:recognition | l'été 2024 | ok
  date:recognition | à l’été 2024 | ok
  date:recognition | Ete 2024 | ok
  date:recognition | summer 2024 | ok
  date:recognition | été 2025 | no
  date:recognition | hiver 2024 | no
  date:recognition | été | no
  date:recognition | juillet 2024 | no
  date:recognition | 22/2024 | no
  date:visit | 32 avril 2025 | no
  date:treaty | en 1999 | ok
  date:treaty | 1998 | no
  date:treaty | 99 | no
  date:decade | les années 2020 | ok
  date:decade | années 2020 | ok
  date:decade | les années 2010 | no
  date:decade | 2020 | no
  date:talks | du 14 au 16 avril 2025 | ok
  date:talks | du 14 au 15 avril 2025 | no
  person:retailleau | Bruno Retailleau | ok
  person:retailleau | M. Retailleau | ok
  person:retailleau | monsieur Bruno Retailleau | ok
  person:retailleau | Retailleau | ok
  person:retailleau | retailleau | mind
  person:retailleau | BRUNO RETAILLEAU | mind
  person:retailleau | Retailleau Bruno | mind
  person:retailleau | Retaileau | mind
  person:retailleau | Bruno Retailaeu | mind
  person:retailleau | Retalieu | no
  person:retailleau | Bruno | no
  person:retailleau | Bruno Le Maire | no
  person:retailleau | Abdelouafi Laftit | no
  person:retailleau | Laftit | no
  person:laftit | Laftit | ok
  person:laftit | Lafitt | mind
  person:laftit | Abdelwafi Laftit | mind
  person:laftit | Abdelatif Laftit | no
  person:laftit | Abdelatif Ouahbi | no
  person:darmanin | Gerald Darmanin | mind
  person:darmanin | Gérald Darmanin | ok
  person:darmanin | Darmanin | ok
  person:darmanin | Dаrmanin | no
  person:leyen | von der Leyen | ok
  person:leyen | Leyen | ok
  person:leyen | Mme von der Leyen | ok
  person:leyen | Ursula | no
  person:king | Mohammed VI | ok
  person:king | le roi Mohammed VI | ok
  person:king | Mohammed V | no
  person:king | Mohammed VII | no
  person:king | Mohamed VI | mind
  person:king | VI | no
  person:marine | Marine Le Pen | ok
  person:marine | Le Pen | no
  person:marine | Jean-Marie Le Pen | no
  person:jean-marie | Jean Marie Le Pen | mind
  person:sissi | al-Sissi | ok
  person:sissi | Sissi | ok
  place:rabat | Rabat | ok
  place:rabat | à Rabat | ok
  place:rabat | rabat | mind
  place:rabat | Raba | no
  place:morocco | le Maroc | ok
  place:morocco | au Maroc | ok
  place:morocco | maroc | mind
  place:morocco | Macro | no
  place:morocco | Monaco | no
  place:sahara | le Sahara occidental | ok
  place:sahara | Sahara Occidental | mind
  place:sahara | Sahara ocidental | mind
  place:sahara | Sahara oriental | no
  place:gambia | Gambie | ok
  place:gambia | Zambie | no
  place:gambia | la Gambbie | mind
  place:cote | Cote d'Ivoire | mind
  place:cote | Côte d'Ivoire | ok
  place:cote | la Côte d’Ivoire | ok
  organisation:oeuvre | Œuvre des Cœurs | ok
  organisation:oeuvre | l'Oeuvre des Coeurs | mind
  organisation:oeuvre | oeuvre des coeurs | mind
  quantity:euros | 3,5 millions d’euros | ok
  quantity:euros | 3,5 millions | ok
  quantity:euros | 3 500 000 | ok
  quantity:euros | 3␣500␣000_€ | ok
  quantity:euros | 3500000 euros | ok
  quantity:euros | 3,5 M€ | ok
  quantity:migrants | quarante migrants | ok
  quantity:migrants | environ quarante avocats | no
  quantity:euros | 3,5 milliards d’euros | no
  quantity:euros | 3,5 millions de dollars | no
  quantity:euros | 35 millions d’euros | no
  quantity:euros | 3,6 millions | no
  quantity:percent | 12,5 % | ok
  quantity:percent | 12,5␣% | ok
  quantity:percent | 12,5 pour cent | ok
  quantity:percent | 12,5 | ok
  quantity:percent | 12 % | no
  quantity:percent | 125 % | no
  quantity:migrants | 40 | ok
  quantity:migrants | quarante | ok
  quantity:migrants | une quarantaine | ok
  quantity:migrants | environ 40 migrants | ok
  quantity:migrants | quarante-deux | no
  quantity:migrants | 40 avocats | no
  quantity:migrants | 40 pour cent | no
  quantity:range | 1,5 à 2 millions de kilomètres | ok
  quantity:range | entre 1,5 et 2 millions de km | ok
  quantity:range | 2 millions de km | no
  role:interior | ministre français de l'Intérieur | ok
  role:interior | le ministre francais de l'interieur | mind
  role:interior | ministre marocain de l'Intérieur | no
  role:interior | Bruno Retailleau | ok | Bruno Retailleau
  role:interior | Retailleau | ok | Bruno Retailleau
  role:interior | Laftit | no | Bruno Retailleau
  role:justice | Darmanin et Ouahbi | ok | Abdelatif Ouahbi et Gérald Darmanin
  role:justice | Ouahbi, Darmanin | ok | Abdelatif Ouahbi et Gérald Darmanin
  role:justice | Gerald Darmanin & Abdelatif Ouahbi | mind | Abdelatif Ouahbi et Gérald Darmanin
  role:justice | Darmanin | no | Abdelatif Ouahbi et Gérald Darmanin
  role:justice | Darmanin et Laftit | no | Abdelatif Ouahbi et Gérald Darmanin
  measure:group | la création d'un groupe de travail conjoint | ok
  measure:group | creation d'un groupe de travail conjoint | mind
  measure:group | création d'un groupe de travail | no
  measure:group | migration légale | no | migration illégale
`);

/** What keyboards, phones and pastes do to the same answers: apostrophes, ligatures, spaces, capitals, parted accents. */
const QUIRKS = rows(`
  date:visit | LE 14 AVRIL 2025 | ok
  date:visit | 14␣avril␣2025 | ok
  date:visit |  14  avril  2025  | ok
  date:visit | 14 avril 2025. | ok
  date:visit | Le 14/04/2025 | ok
  date:visit | lundi 14/04/2025 | ok
  date:visit | le lundi 14/04 | ok
  date:visit | mardi 14/04/2025 | mind
  date:visit | le 15/04/2025 | no
  date:visit | quatorze avril 2025 | ok
  date:declaration | MARS 2025 | ok
  date:declaration | mars_2025 | ok
  date:recognition | l´été 2024 | ok
  date:recognition | été 2024 | ok
  date:recognition | ÉTÉ 2024 | ok
  date:recognition | ETE 2024 | ok
  date:decade | les annees 2020 | mind
  person:darmanin | Gérald Darmanin | ok
  person:darmanin | GÉRALD DARMANIN | mind
  person:darmanin | GERALD DARMANIN | mind
  person:darmanin | Gérald_Darmanin | ok
  person:darmanin | Gérald␣Darmanin | ok
  person:darmanin | Gérald  Darmanin | ok
  person:darmanin | M.␣Darmanin | ok
  person:darmanin | M.Darmanin | ok
  person:darmanin | « Gérald Darmanin » | ok
  person:jean-marie | Jean‑Marie Le Pen | ok
  person:jean-marie | Jean–Marie Le Pen | ok
  person:jean-marie | jean-marie le pen | mind
  person:sissi | Abdel Fattah al Sissi | mind
  place:cote | Cote d’Ivoire | mind
  place:cote | Côte d’Ivoire | ok
  place:cote | Côte d'Ivoire | ok
  place:cote | Côte d\`Ivoire | ok
  place:cote | Côte d´Ivoire | ok
  place:cote | Côte dʼIvoire | ok
  place:cote | côte d'ivoire | mind
  place:cote | CÔTE D'IVOIRE | mind
  place:cote | COTE D'IVOIRE | mind
  place:cote | Cöte d'Ivoire | mind
  organisation:oeuvre | œuvre des cœurs | mind
  organisation:oeuvre | Œuvre_des_Cœurs | ok
  organisation:oeuvre | ŒUVRE DES CŒURS | mind
  organisation:oeuvre | OEUVRE DES COEURS | mind
  organisation:oeuvre | l’Œuvre des Cœurs | ok
  organisation:oeuvre | Œuvre des Coeurs | mind
  quantity:euros | 3,5_millions_d'euros | ok
  quantity:euros | 3.5 millions d'euros | ok
  quantity:euros | 3,50 millions d’euros | ok
  quantity:euros | 3_500_000 € | ok
  quantity:euros | 3.500.000 € | ok
  quantity:euros | 3,5 Millions | ok
  quantity:percent | 12,5% | ok
  quantity:percent | 12.5 % | ok
  quantity:percent | 12,50 % | ok
  quantity:percent | 12,5_% | ok
  quantity:percent | 12;5 % | ok
  quantity:migrants | Quarante | ok
  role:interior | Ministre français de l´Intérieur | ok
  role:interior | ministre français de l'Intérieur | ok
  measure:group | création d´un groupe de travail conjoint | ok
  measure:group | Création d’un groupe de travail conjoint | ok
  measure:group | création d’un groupe de travail conjoints | mind
`);

describe('typed answers, as French is typed', () => {
  test.each(TYPED)('%s: "%s" is %s %s', (asks, typed, expected, answer) => {
    expect(outcome(asks, typed, 'fr', answer)).toBe(expected);
  });

  test.each(QUIRKS)('%s: "%s" is %s %s, whatever the keyboard', (asks, typed, expected, answer) => {
    expect(outcome(asks, typed, 'fr', answer)).toBe(expected);
  });

  test('two hundred of them', () => {
    expect(
      new Set([...TYPED, ...QUIRKS].map(([asks, typed]) => `${asks} ${typed}`)).size,
    ).toBeGreaterThanOrEqual(200);
  });
});
