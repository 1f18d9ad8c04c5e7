import type { Span } from '@/core/article/article';
import type { Language } from '@/core/language';
import type { Compared } from './score';

/** Collects what went wrong with one kind, when someone asked to see it. */
export type Note = (label: string, language: Language, text: string, compared: Compared<Span, Span>) => void;

/** A note-taker for the kinds that were asked for, and the lines that it has taken. */
export function missList(kinds: readonly string[]): {
  readonly note: Note;
  readonly lines: readonly string[];
} {
  const lines: string[] = [];
  const note: Note = (label, language, text, compared) => {
    if (!kinds.includes(label)) return;
    for (const span of compared.missed) lines.push(`${language} ${label} missed  ${shown(text, span)}`);
    for (const span of compared.false) lines.push(`${language} ${label} false   ${shown(text, span)}`);
  };
  return { note, lines };
}

const AROUND = 110;

/** A span between »…« with the words around it, on one line. */
function shown(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const words = `${text.slice(from, start)}»${text.slice(start, end)}«${text.slice(end, to)}`;
  return words.replace(/\s+/gu, ' ');
}
