import { describe, expect, it } from 'vitest';
import { factsOf, factsOfKind } from './reading';
import { rowsOf } from './role-rows';

/** language | text, published on 14 November 2025 | the values of its dates */
const DATES = `
fr | En mars 1962, les accords furent signés. Le 5 juillet, l’indépendance fut proclamée. | 1962-03 1962-07-05
fr | Le 12 juin 1940, la ville se vida. Le 14 juin, les troupes entrèrent dans Paris. | 1940-06-12 1940-06-14
fr | Le navire coula le 3 octobre 1987 ; l’enquête s’ouvrit en novembre. | 1987-10-03 1987-11
fr | En 1981, la loi fut débattue. Le 18 septembre, elle fut votée. | 1981 1981-09-18
fr | La grève éclata le 20 décembre 1995 et cessa le 9 mai. | 1995-12-20 1996-05-09
fr | Il fut arrêté le 3 mars 2021. Son procès s’ouvrira le 12 mai. | 2021-03-03 2026-05-12
fr | Élu en 2019, il a été réélu le 9 novembre. | 2019 2025-11-09
fr | Il est né le 4 mai 1960. Aujourd’hui, la ville fête le 9 novembre son retour. | 1960-05-04 2025-11-14 2025-11-09
fr | Il est né le 4 mai 1960. Elle est partie en octobre dernier. | 1960-05-04 2025-10
en | In March 1962 the accords were signed. On 5 July, independence was proclaimed. | 1962-03 1962-07-05
en | On 12 June 1940 the city emptied. On 14 June the troops entered. | 1940-06-12 1940-06-14
en | The ship sank on 3 October 1987; the inquiry opened in November. | 1987-10-03 1987-11
en | The firm, founded in 1998, said on 3 November that it would close. | 1998 2025-11-03
en | He was arrested on 3 March 2021. He will be tried on 12 May. | 2021-03-03 2026-05-12
`;

const valuesOf = (text: string, language: string) =>
  factsOfKind(factsOf(text, language === 'fr' ? 'fr' : 'en', '2025-11-14'), 'date');

describe('days without a year in a paragraph that tells of another year', () => {
  it.each(rowsOf(DATES))('%s: %s', (language = '', text = '', values = '') => {
    const found = valuesOf(text, language).map(({ value }) => value);
    expect(found.sort()).toEqual(values.split(' ').sort());
  });

  it('are implied, and a new paragraph tells of its own time', () => {
    const dates = valuesOf('Le 12 juin 1940, tout finit.\n\nLe 9 novembre, on en parla.', 'fr');
    expect(dates.map(({ value, basis }) => [value, basis])).toEqual([
      ['1940-06-12', 'read'],
      ['2025-11-09', 'implied'],
    ]);
    expect(valuesOf('Le 12 juin 1940, tout finit. Le 14 juin, rien.', 'fr')[1]?.basis).toBe('implied');
  });
});
