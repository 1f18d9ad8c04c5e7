import { describe, expect, it } from 'vitest';
import { factsOf, factsOfKind } from './reading';

/** language | text | quantities in the text's own words */
const QUANTITIES = `
en | Two of the five laureates were still looking. | Two of the five laureates
en | Twelve of its schools will stay shut. | Twelve of its schools
fr | Deux des cinq lauréats sont absents. | Deux des cinq lauréats
fr | Douze de ses écoles resteront fermées. | Douze de ses écoles
en | The ground sold out in an hour. | an hour
en | The town was rubble a decade ago. | a decade
en | He lives a mile from the gate. | a mile
en | They spoke for a quarter of a century. | a quarter of a century
fr | Il a attendu un quart de siècle. | un quart de siècle
en | There will be four more trains a day from March. | four more trains
en | It happened in a year when prices fell. |
en | He came a second time. |
`;

describe('parts of a whole, and one unit of a measure', () => {
  const rows = QUANTITIES.trim().split('\n');
  it.each(rows.map((line) => line.split('|').map((cell) => cell.trim())))(
    '%s: %s',
    (side, text = '', own = '') => {
      const found = factsOfKind(factsOf(text, side === 'fr' ? 'fr' : 'en'), 'quantity');
      const words = found.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
      expect(words.join(' ; ')).toBe(own);
    },
  );
});
