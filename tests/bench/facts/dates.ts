import type { Corpus } from './corpus';
import { type GoldRow, readGold } from './gold';
import type { Note } from './misses';
import { ourFinds } from './ours';
import { CHRONO } from './peers/chrono';
import type { Table } from './table';
import { goldCells, markCells, VALUE_COLUMNS, type Valued } from './valued';

/** Dates: where the marked sentences have them, and their values on our list, beside chrono-node. */
export function dateTables(root: string, corpora: readonly Corpus[], note: Note): Table[] {
  return corpora.map((corpus) => {
    const { language } = corpus;
    const rows = readGold(root, 'dates', language);
    const ours = (text: string, reference?: string): Valued[] =>
      ourFinds(text, language, reference).flatMap(({ start, end, fact }) =>
        fact.kind === 'date' ? [{ start, end, value: fact.value }] : [],
      );
    const theirs = (text: string, reference = '2025-11-14'): Valued[] =>
      CHRONO[language].dates?.(text, reference) ?? [];
    const isRight = (find: Valued, value: string): boolean => find.value === value;
    const row = (
      name: string,
      find: (text: string, reference?: string) => Valued[],
      take?: Note,
    ): string[] => [
      name,
      ...markCells(corpus, 'DATE', find, take),
      ...goldCells(language, 'DATE', rows, find, isRight, take),
    ];
    return {
      heading: `Dates, ${language}: marks of ${corpus.name}; values on ${described(rows)} (%)`,
      columns: VALUE_COLUMNS,
      rows: [row('Recto Verso', ours, note), row('chrono-node', theirs)],
      notes: [
        'Marks hold hours and festivals too, which are no dates to the engine. chrono-node: EDTF of what it calls certain.',
      ],
    };
  });
}

/** A gold list in words. */
export function described(rows: readonly GoldRow[]): string {
  const traps = rows.filter(({ marks }) => marks.length === 0).length;
  return `${rows.length} sentences of our own, ${traps} of them traps`;
}
