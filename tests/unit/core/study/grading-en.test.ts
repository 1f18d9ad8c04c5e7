import { describe, expect, test, vi } from 'vitest';
import { outcome, rows } from './grading-table';

// The grammar of dates is made ready at its first use, which a busy machine takes its time over.
vi.setConfig({ testTimeout: 60_000 });

const TYPED = rows(`
  date:visit | April 14 | ok
  date:visit | April 14, 2025 | ok
  date:visit | 14 April 2025 | ok
  date:visit | the 14th of April 2025 | ok
  date:visit | the 14th of April | ok
  date:visit | April 14th | ok
  date:visit | Monday 14 April 2025 | ok
  date:visit | Mon, Apr 14 2025 | ok
  date:visit | Friday, April 14, 2025 | mind
  date:visit | 04/14/2025 | ok
  date:visit | 4/14/25 | ok
  date:visit | 14/04/2025 | ok
  date:visit | 14 avril 2025 | ok
  date:visit | 2025/04/14 | ok
  date:visit | on 14 april 2025 | ok
  date:visit | April 2025 | no
  date:visit | 15 April 2025 | no
  date:visit | 14 April 2052 | no
  date:visit | 14 May 2025 | no
  date:visit | 14 Apirl 2025 | no
  date:visit | 14 | no
  date:declaration | March 2025 | ok
  date:declaration | in March 2025 | ok
  date:declaration | march, 2025 | ok
  date:declaration | Mar 2025 | ok
  date:declaration | 3/2025 | ok
  date:declaration | mars 2025 | ok
  date:declaration | March | no
  date:declaration | March 14 2025 | no
  date:declaration | May 2025 | no
  date:recognition | summer 2024 | ok
  date:recognition | the summer of 2024 | ok
  date:recognition | Summer 2024 | ok
  date:recognition | in the summer of 2024 | ok
  date:recognition | été 2024 | ok
  date:recognition | spring 2024 | no
  date:recognition | summer | no
  date:recognition | summmer 2024 | no
  date:treaty | 1999 | ok
  date:treaty | in 1999 | ok
  date:treaty | the year 1999 | ok
  date:treaty | 1989 | no
  date:decade | the 2020s | ok
  date:decade | 2020s | ok
  date:decade | 2030s | no
  date:talks | 14-16 April 2025 | ok
  date:talks | 14–16 April 2025 | ok
  date:talks | 14-17 April 2025 | no
  person:retailleau | Bruno Retailleau | ok
  person:retailleau | Mr Retailleau | ok
  person:retailleau | Mr. Bruno Retailleau | ok
  person:retailleau | Retailleau | ok
  person:retailleau | RETAILLEAU | mind
  person:retailleau | bruno retailleau | mind
  person:retailleau | Bruno Retaileau | mind
  person:retailleau | Bruno Retilau | no
  person:retailleau | Minister Retailleau | ok
  person:retailleau | Bruno | no
  person:laftit | Abdelouafi Laftit | ok
  person:laftit | Laftit Abdelouafi | mind
  person:laftit | Laftitt | mind
  person:laftit | Ouahbi | no
  person:ouahbi | Abdellatif Ouahbi | mind
  person:ouahbi | Abdelatif | no
  person:darmanin | Darmanin | ok
  person:darmanin | darmanin | mind
  person:darmanin | Gérald Darmanin | ok
  person:leyen | Ms von der Leyen | ok
  person:leyen | Von der Leyen | ok
  person:leyen | Ursula Von Der Leyen | mind
  person:king | King Mohammed VI | ok
  person:king | Mohammed vi | mind
  person:king | Mohammed V | no
  person:marine | Marine Le Pen | ok
  person:marine | Le Pen | no
  person:sissi | el-Sisi | ok
  person:sissi | Abdel Fattah al Sissi | mind
  place:rabat | Rabat | ok
  place:rabat | RABAT | mind
  place:rabat | Robat | no
  place:morocco | Morocco | ok
  place:morocco | Marocco | mind
  place:morocco | morroco | no
  place:morocco | Maroc | ok
  place:morocco | Monaco | no
  place:sahara | Western Sahara | ok
  place:sahara | the Western Sahara | ok
  place:sahara | western sahara | mind
  place:sahara | Wester Sahara | mind
  place:sahara | Eastern Sahara | no
  place:gambia | The Gambia | ok
  place:gambia | Zambia | no
  place:cote | Ivory Coast | no
  organisation:oeuvre | Oeuvre des Coeurs | mind
  quantity:euros | 3.5 million | ok
  quantity:euros | 3.5 million euros | ok
  quantity:euros | €3.5 million | ok
  quantity:euros | €3.5m | ok
  quantity:euros | 3500000 | ok
  quantity:euros | 3,500,000 | ok
  quantity:euros | 3,500,000.00 | ok
  quantity:euros | EUR 3,500,000 | ok
  quantity:euros | 3,5 millions | ok
  quantity:euros | 3.5 billion | no
  quantity:euros | $3.5 million | no
  quantity:euros | 3.5 | no
  quantity:euros | 350,000 | no
  quantity:percent | 12.5% | ok
  quantity:percent | 12.5 percent | ok
  quantity:percent | 12.5 per cent | ok
  quantity:percent | 12,5 | ok
  quantity:percent | 12.5 euros | no
  quantity:percent | 1.25% | no
  quantity:migrants | forty | ok
  quantity:migrants | about 40 | ok
  quantity:migrants | around forty migrants | ok
  quantity:migrants | forty-one | no
  quantity:migrants | 40 lawyers | no
  quantity:range | 1.5 to 2 million kilometers | ok
  quantity:range | between 1.5 million and 2 million km | ok
  quantity:range | 1.5 to 2 million miles | no
  quantity:range | 1.5 million km | no
  role:interior | French Minister of the Interior | ok
  role:interior | the French minister of the interior | mind
  role:interior | French Minister of Justice | no
  role:interior | Mr Retailleau | ok | Bruno Retailleau
  role:justice | Ouahbi and Darmanin | ok | Abdelatif Ouahbi and Gérald Darmanin
  role:justice | Darmanin & Ouahbi | ok | Abdelatif Ouahbi and Gérald Darmanin
  role:justice | Ouahbi and Retailleau | no | Abdelatif Ouahbi and Gérald Darmanin
  measure:group | creation of a joint working group | ok
  measure:group | the creation of a joint working group | ok
  measure:group | creation of a joint workin group | mind
  measure:group | creation of a working group | no
  measure:group | legal migration | no | illegal migration
`);

/** What keyboards, phones and pastes do to the same answers: apostrophes, ligatures, spaces, capitals, parted accents. */
const QUIRKS = rows(`
  date:visit | 14␣April␣2025 | ok
  date:visit | 14_April_2025 | ok
  date:visit |  14  April  2025  | ok
  date:visit | 14 APRIL 2025 | ok
  date:visit | APRIL 14, 2025 | ok
  date:visit | April 14 2025. | ok
  date:visit | 14th April 2025 | ok
  date:visit | 2025-04-14 | ok
  date:visit | on 04/14/2025 | ok
  date:visit | Monday, 14/04/2025 | ok
  date:visit | on 15/04/2025 | no
  date:visit | fourteen April 2025 | no
  date:declaration | MARCH 2025 | ok
  date:declaration | March␣2025 | ok
  date:recognition | SUMMER 2024 | ok
  date:recognition | summer of 2024 | ok
  date:recognition | ete 2024 | ok
  date:decade | 2020's | ok
  date:decade | the 2020’s | ok
  person:darmanin | Gerald Darmanin | mind
  person:darmanin | Gérald Darmanin | ok
  person:darmanin | GERALD DARMANIN | mind
  person:darmanin | Gérald_Darmanin | ok
  person:darmanin | Gérald␣Darmanin | ok
  person:darmanin | “Gérald Darmanin” | ok
  person:darmanin | "Gérald Darmanin" | ok
  person:darmanin | Mr␣Darmanin | ok
  person:darmanin | Mr. Darmanin. | ok
  person:darmanin | Gèrald Darmanin | mind
  person:jean-marie | Jean‑Marie Le Pen | ok
  person:jean-marie | Jean–Marie Le Pen | ok
  person:jean-marie | JEAN-MARIE LE PEN | mind
  person:leyen | Mrs. von der Leyen | ok
  person:laftit | Abdelouafi_Laftit | ok
  person:ouahbi | Mr Ouahbi | ok
  person:ouahbi | OUAHBI | mind
  place:cote | Côte d'Ivoire | ok
  place:cote | Cote d'Ivoire | mind
  place:cote | Côte d’Ivoire | ok
  place:cote | Côte d\`Ivoire | ok
  place:cote | Côte d´Ivoire | ok
  place:cote | cote d'ivoire | mind
  place:cote | COTE D'IVOIRE | mind
  place:gambia | the gambia | mind
  place:gambia | Gambia. | ok
  place:morocco | MOROCCO | mind
  place:sahara | Western_Sahara | ok
  place:sahara | Western␣Sahara | ok
  organisation:oeuvre | Œuvre des Cœurs | ok
  organisation:oeuvre | oeuvre des coeurs | mind
  organisation:oeuvre | the Œuvre des Cœurs | ok
  organisation:oeuvre | OEUVRE DES COEURS | mind
  quantity:euros | 3.5␣million␣euros | ok
  quantity:euros | 3.50 million euros | ok
  quantity:euros | € 3.5 million | ok
  quantity:euros | 3,5 million euros | ok
  quantity:euros | 3_500_000 euros | ok
  quantity:euros | 3.5 Million Euros | ok
  quantity:percent | 12.5 % | ok
  quantity:percent | 12,5% | ok
  quantity:percent | 12.50% | ok
  quantity:percent | 12·5% | ok
  quantity:migrants | Forty | ok
  quantity:migrants | FORTY | ok
  role:interior | French Minister of the Interior. | ok
  role:interior | FRENCH MINISTER OF THE INTERIOR | mind
  measure:group | Creation of a joint working group | ok
  measure:group | creation of a joint working-group | mind
`);

describe('typed answers, as English is typed', () => {
  test.each(TYPED)('%s: "%s" is %s %s', (asks, typed, expected, answer) => {
    expect(outcome(asks, typed, 'en', answer)).toBe(expected);
  });

  test.each(QUIRKS)('%s: "%s" is %s %s, whatever the keyboard', (asks, typed, expected, answer) => {
    expect(outcome(asks, typed, 'en', answer)).toBe(expected);
  });

  test('two hundred of them', () => {
    expect(
      new Set([...TYPED, ...QUIRKS].map(([asks, typed]) => `${asks} ${typed}`)).size,
    ).toBeGreaterThanOrEqual(200);
  });
});
