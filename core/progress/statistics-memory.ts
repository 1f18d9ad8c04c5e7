import type { Language } from '@/core/language';
import { type CalendarDay, type DayOf, dayAfter, daysFrom } from './calendar-day';
import { type FactKnowledge, languagesKnown } from './knowledge';
import type { Memory } from './scheduler';

/** How far along a card is. */
const STAGES = ['new', 'learning', 'young', 'mature'] as const;
export type Stage = (typeof STAGES)[number];

/** A memory that lasts three weeks is mature: the bound that Anki made customary, set on stability here. */
const MATURE_DAYS = 21;

/** How far along a card with this memory is; one that was never reviewed has none. */
function stageOf(memory: Memory | undefined): Stage {
  if (memory === undefined) return 'new';
  if (memory.state !== 'review') return 'learning';
  return memory.stability < MATURE_DAYS ? 'young' : 'mature';
}

/** How many cards are at each stage. */
export function stagesOf(
  cards: Iterable<string>,
  memories: ReadonlyMap<string, Memory>,
): Readonly<Record<Stage, number>> {
  const counts = { new: 0, learning: 0, young: 0, mature: 0 };
  for (const card of cards) counts[stageOf(memories.get(card))] += 1;
  return counts;
}

/** How many cards come back on a day. */
export interface DueDay {
  readonly day: CalendarDay;
  readonly due: number;
}

/**
 * How many cards come back on each of the next `days` days. Today, the first, has also those that are overdue; what
 * comes later than the last day is left out.
 */
export function forecast(
  memories: Iterable<Memory>,
  dayOf: DayOf,
  today: CalendarDay,
  days: number,
): DueDay[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const { due } of memories) {
    const ahead = Math.max(0, daysFrom(today, dayOf(due)));
    const before = counts[ahead];
    if (before !== undefined) counts[ahead] = before + 1;
  }
  return counts.map((due, ahead) => ({ day: dayAfter(today, ahead), due }));
}

/** The bounds of the histogram's bars, in days of stability: each bar ends before its bound. */
const STABILITY_BOUNDS = [1, 3, 7, 14, 30, 90, 365, Number.POSITIVE_INFINITY] as const;

/** One bar: memories whose stability is at least `from` days and less than `to`. */
export interface StabilityBar {
  readonly from: number;
  readonly to: number;
  readonly cards: number;
}

/** How long memories last: for how many days until the chance of recall falls to 90 %. */
export function stabilityHistogram(memories: Iterable<Memory>): StabilityBar[] {
  const bars = STABILITY_BOUNDS.map((to, index) => ({
    from: STABILITY_BOUNDS[index - 1] ?? 0,
    to,
    cards: 0,
  }));
  for (const { stability } of memories) {
    const bar = bars.find(({ to }) => stability < to);
    if (bar !== undefined) bar.cards += 1;
  }
  return bars;
}

/** How many facts are known, and in which languages. */
export interface FactsKnown {
  readonly facts: number;
  /** Asked at least once. */
  readonly met: number;
  /** Came to mind the last time, in whichever language. */
  readonly known: number;
  readonly inFrench: number;
  readonly inEnglish: number;
  readonly inBoth: number;
}

/** Tells knowing facts apart from knowing them in each language. `facts` are ids; each counts once. */
export function factsKnown(
  facts: Iterable<string>,
  knowledge: ReadonlyMap<string, FactKnowledge>,
): FactsKnown {
  const count = { facts: 0, met: 0, known: 0, inFrench: 0, inEnglish: 0, inBoth: 0 };
  for (const fact of new Set(facts)) {
    count.facts += 1;
    const known = knowledge.get(fact);
    if (known === undefined) continue;
    count.met += 1;
    if (known.inAny.lastRecalled) count.known += 1;
    const languages = new Set<Language>(languagesKnown(known));
    if (languages.has('fr')) count.inFrench += 1;
    if (languages.has('en')) count.inEnglish += 1;
    if (languages.size === 2) count.inBoth += 1;
  }
  return count;
}
