import { comparable } from '@/core/bank/comparable';
import { LANGUAGES, type Language } from '@/core/language';
import type { SetProgress } from '../sets/useSetProgress';
import type { SheetView } from './shelf-view';

/** `recent`: studied or changed last first. `due`: most cards due first. */
export const SHELF_ORDERS = ['recent', 'title', 'due'] as const;
export type ShelfOrder = (typeof SHELF_ORDERS)[number];

/** What is known of a set's progress, where it is known yet. */
type ProgressOf = (sheet: SheetView) => SetProgress | undefined;

/** When a set was last studied or changed, epoch milliseconds; 0 for a shipped one never begun. */
function lastUse(sheet: SheetView, progress: SetProgress | undefined): number {
  return Math.max(sheet.changedAt ?? 0, progress?.lastAt ?? 0);
}

/** The sheets in an order; those that are equal in it stay as they were. */
export function sortSheets(
  sheets: readonly SheetView[],
  order: ShelfOrder,
  progressOf: ProgressOf,
  language: Language,
): SheetView[] {
  if (order === 'title') {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return [...sheets].sort((one, other) => compare(one.title[language], other.title[language]));
  }
  const rank = (sheet: SheetView) =>
    order === 'due' ? (progressOf(sheet)?.due ?? 0) : lastUse(sheet, progressOf(sheet));
  const ranks = new Map(sheets.map((sheet) => [sheet.set, rank(sheet)]));
  return [...sheets].sort((one, other) => (ranks.get(other.set) ?? 0) - (ranks.get(one.set) ?? 0));
}

/** The words that are looked for, as they are compared. */
export function wordsSought(typed: string): string[] {
  return comparable(typed.slice(0, 200)).split(' ').filter(Boolean);
}

/** Whether a title, in either language, has words that begin with each of those looked for. */
export function hasTitle({ title }: SheetView, sought: readonly string[]): boolean {
  return LANGUAGES.some((side) => {
    const words = ` ${comparable(title[side])}`;
    return sought.every((word) => words.includes(` ${word}`));
  });
}
