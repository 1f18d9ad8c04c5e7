import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '@/core/article/article';
import type { Language } from '@/core/language';

/** A sentence with what it says between brackets, and the values of that; no brackets: a trap that says nothing. */
export interface GoldRow {
  readonly text: string;
  /** The day that relative dates count from. */
  readonly reference: string;
  readonly marks: readonly (Span & { readonly value: string })[];
}

/**
 * Reads a line of a gold list, `values<TAB>day<TAB>sentence with [brackets]`: as many values, apart by " | ", as brackets,
 * "-" for none. Throws when the two differ.
 */
export function readGoldRow(line: string): GoldRow {
  const [cell = '', reference = '', marked = '', more] = line.split('\t');
  const values = cell === '-' ? [] : cell.split(' | ');
  const spans: Span[] = [];
  let text = '';
  for (const part of marked.split(/(?=\[)|(?<=\])/u)) {
    const words = part.startsWith('[') && part.endsWith(']') ? part.slice(1, -1) : undefined;
    if (words !== undefined) spans.push({ start: text.length, end: text.length + words.length });
    text += words ?? part;
  }
  if (spans.length !== values.length || more !== undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(reference))
    throw new Error(`No row of a gold list: ${line}`);
  return {
    text,
    reference,
    marks: spans.map((span, at) => ({ ...span, value: values[at] ?? '' })),
  };
}

/** The rows of `tests/bench/gold-<list>.<language>.tsv`; lines that start with `#` are remarks. */
export function readGold(root: string, list: 'dates' | 'quantities', language: Language): GoldRow[] {
  return readFileSync(join(root, 'tests', 'bench', `gold-${list}.${language}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(readGoldRow);
}
