import { describe, expect, it } from 'vitest';
import { factsOf, factsOfKind } from './reading';

/** language | text | the office in French | in English */
const OFFICES = `
fr | Le président de la République Emmanuel Macron a reçu les élus. | président de la République | président de la République
fr | Le président de la Catalogne Carles Puigdemont est parti. | président de Catalogne | President of Catalonia
fr | Le secrétaire général de la CGT, Philippe Martinez, a parlé. | secrétaire général de la CGT | Secretary-General of CGT
fr | Le porte-parole de l’Élysée, Bruno Petit, a parlé. | porte-parole de l’Élysée | spokesperson of the Élysée
fr | Le député de LFI Éric Coquerel est venu. | député de La France insoumise | member of parliament of La France Insoumise
en | Crown prosecutor Mark Tedeschi spoke. | procureur | prosecutor
en | The shadow chancellor, Mel Stride, spoke. | chancelier fantôme | shadow Chancellor
fr | Le directeur de la Fondation Louis Vuitton, Jean Morel, parle. | directeur de la Fondation Louis Vuitton | directeur de la Fondation Louis Vuitton
`;
/** A text in French that names no office. */
const NONE = `
Au classement général, Christopher Froome est premier.
`;

const linesOf = (table: string): string[] => table.trim().split('\n');

describe('offices as the news writes them', () => {
  it.each(linesOf(OFFICES).map((line) => line.split(' | ')))('%s: %s', (language, text = '', fr, en) => {
    const roles = factsOfKind(factsOf(text, language === 'fr' ? 'fr' : 'en'), 'role');
    expect(roles.map(({ label }) => label)).toContainEqual({ fr, en });
  });

  it.each(linesOf(NONE))('no office in "%s"', (text) => {
    expect(factsOfKind(factsOf(text, 'fr'), 'role')).toEqual([]);
  });
});
