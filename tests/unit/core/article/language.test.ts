import { describe, expect, it, vi } from 'vitest';
import { detectLanguage } from '@/core/article/language';

// Many texts are read on machines that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const FRENCH =
  `Le ministre de l’Intérieur est arrivé lundi à Rabat pour une visite officielle de deux jours avec son homologue marocain.
Les pompiers ont maîtrisé dans la nuit un incendie qui menaçait plusieurs habitations près de la forêt communale du village.
Après trois semaines de débats, les députés ont adopté hier soir le projet de loi sur la fin de vie en première lecture.
Selon les chercheurs, cette espèce disparue depuis un siècle pourrait encore vivre dans les profondeurs du lac, loin des regards humains.
La banque centrale a décidé de laisser ses taux inchangés malgré la baisse de l’inflation observée dans la zone euro depuis janvier.
Les grévistes réclament une hausse des salaires et de meilleures conditions de travail, mais la direction refuse toujours de les recevoir.
Il a remporté la course devant deux coureurs espagnols au terme d’une étape de montagne marquée par la pluie et le froid.
Une quarantaine de personnes ont été évacuées de l’immeuble après la découverte d’une fuite de gaz au deuxième étage mardi matin.`.split(
    '\n',
  );

const ENGLISH =
  `The interior minister arrived in Rabat on Monday for a two-day official visit with his Moroccan counterpart and several senior aides.
Firefighters brought a blaze under control overnight after it had threatened several homes near the edge of the village and its forest.
After three weeks of debate, lawmakers passed the bill on assisted dying at its first reading late on Tuesday night in parliament.
Researchers say the species, thought lost for a century, may still live in the depths of the lake, far from human eyes.
The central bank has decided to leave its rates unchanged despite the fall in inflation seen across the euro zone since January.
Strikers are calling for higher pay and better working conditions, but the management still refuses to meet any of them this week.
He won the race ahead of two Spanish riders at the end of a mountain stage marked by rain and bitter cold.
About forty people were moved out of the building after a gas leak was found on the second floor early on Tuesday morning.`.split(
    '\n',
  );

const OTHER =
  `El ministro del Interior llegó el lunes a Rabat para una visita oficial de dos días con su homólogo marroquí.
Der Innenminister ist am Montag zu einem zweitägigen Besuch in Rabat eingetroffen und hat seinen Kollegen getroffen.
Il ministro dell’Interno è arrivato lunedì a Rabat per una visita ufficiale di due giorni con il suo omologo marocchino.
O ministro do Interior chegou na segunda-feira a Rabat para uma visita oficial de dois dias com o seu homólogo marroquino.
De minister van Binnenlandse Zaken is maandag in Rabat aangekomen voor een officieel bezoek van twee dagen.
Министр внутренних дел прибыл в понедельник в Рабат с официальным визитом.
وصل وزير الداخلية يوم الاثنين إلى الرباط في زيارة رسمية
内政大臣は月曜日にラバトに到着した。
const total = items.map((item) => item.price * 2).reduce((a, b) => a + b, 0);
| 12 | 13,5 | 14 | 2024 | 100 |`.split('\n');

/** Every run of some words of a text. */
function runs(texts: readonly string[], length: number): string[] {
  return texts.flatMap((text) => {
    const words = text.split(' ');
    return words.slice(0, words.length - length + 1).map((_, at) => words.slice(at, at + length).join(' '));
  });
}

function share(texts: readonly string[], language: string): number {
  return texts.filter((text) => detectLanguage(text).language === language).length / texts.length;
}

describe('language', () => {
  it.each([
    ['fr', FRENCH],
    ['en', ENGLISH],
  ] as const)('%s is known from 20 words, nearly always from 8, mostly from 3', (language, texts) => {
    expect(share(runs(texts, 20), language)).toBe(1);
    expect(share(runs(texts, 8), language)).toBeGreaterThanOrEqual(0.98);
    expect(share(runs(texts, 3), language)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(OTHER)('is another: %s', (text) => {
    expect(detectLanguage(text).language).toBe('other');
  });

  it.each(['', '   ', '12 13 14', '😀', '!!!', 'https://example.com/the-news-of-the-day'])(
    'is none: %j',
    (text) => {
      expect(detectLanguage(text).language).toBe('other');
    },
  );

  it('is known in capitals, decomposed, and without accents', () => {
    for (const text of FRENCH) {
      expect(detectLanguage(text.toUpperCase()).language).toBe('fr');
      expect(detectLanguage(text.normalize('NFD')).language).toBe('fr');
      expect(detectLanguage(text.normalize('NFD').replace(/\p{M}/gu, '')).language).toBe('fr');
    }
  });

  it('is surer of a long text than a coin toss', () => {
    expect(detectLanguage(FRENCH.join(' ')).certainty).toBeGreaterThan(0.5);
    expect(detectLanguage(ENGLISH.join(' ')).certainty).toBeGreaterThan(0.5);
  });
});
