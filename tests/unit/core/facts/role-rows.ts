import type { Language } from '@/core/language';
import { factsOf, factsOfKind } from './reading';

/** The rows of a table written as text: one a line, cells separated by " | ". */
export function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** The roles of a text as rows of such a table. */
export function roleRows(text: string, language: Language): string[][] {
  return factsOfKind(factsOf(text, language), 'role').map(({ value, label }) => [
    text,
    value.office,
    value.country ?? '',
    value.holders.join('+'),
    label.fr,
    label.en,
  ]);
}
