import type { Corpus } from './corpus';
import type { Note } from './misses';
import { ourFinds } from './ours';
import type { Table } from './table';
import { markCells } from './valued';

/** Roles and measures, where the marked sentences have them. */
export function roleTables(corpora: readonly Corpus[], note: Note): Table[] {
  return [
    {
      heading: 'Roles and measures (%)',
      columns: ['', 'precision', 'recall', 'to the letter'],
      rows: corpora.flatMap((corpus) =>
        (['ROLE', 'ACT'] as const).map((label) => {
          const find = (text: string) =>
            ourFinds(text, corpus.language).filter((each) => each.label === label);
          const words = label === 'ROLE' ? 'roles' : 'measures';
          return [`${words}, ${corpus.language}: ${corpus.name}`, ...markCells(corpus, label, find, note)];
        }),
      ),
      notes: ['No peer finds either.'],
    },
  ];
}
