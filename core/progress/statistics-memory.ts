import type { Language } from '@/core/language';
import type { StudyCalendar, StudyDay } from './calendar';
import { type FactKnowledge, languagesKnown } from './knowledge';
import { isAskable } from './marks';
import type { Progress } from './progress';
import { isDue, type Memory } from './scheduler';

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

/** What the log says of cards, as far as it decides when they come back. */
type Coming = Pick<Progress, 'memories' | 'marks'>;

/**
 * How many of the cards are to be asked again: met before, due, and neither suspended nor buried.
 *
 * @param now epoch milliseconds
 * @param dayEnds when the study day ends, epoch milliseconds: a card due later today is asked now
 */
export function dueOf(cards: Iterable<string>, progress: Coming, now: number, dayEnds: number): number {
  let due = 0;
  for (const card of cards) {
    const memory = progress.memories.get(card);
    if (memory !== undefined && isDue(memory, now, dayEnds) && isAskable(progress.marks.get(card), now))
      due += 1;
  }
  return due;
}

/**
 * How many of the cards may still be met for the first time today: neither suspended nor buried, and within the day's
 * limit.
 *
 * @param now epoch milliseconds
 * @param left how many the day still allows
 */
export function freshOf(cards: Iterable<string>, progress: Coming, now: number, left: number): number {
  let fresh = 0;
  for (const card of cards) {
    if (!progress.memories.has(card) && isAskable(progress.marks.get(card), now)) fresh += 1;
  }
  return Math.max(0, Math.min(fresh, left));
}

/** How many cards come back on a day. */
export interface DueDay {
  readonly day: StudyDay;
  readonly due: number;
}

/**
 * How many of the cards come back on each of the next `days` days. Today, the first, has also those that are overdue;
 * what comes later than the last day is left out, and so is what is suspended. A buried card comes when it is free.
 */
export function forecast(
  cards: Iterable<string>,
  { memories, marks }: Coming,
  { dayOf }: Pick<StudyCalendar, 'dayOf'>,
  today: StudyDay,
  days: number,
): DueDay[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const card of cards) {
    const memory = memories.get(card);
    const mark = marks.get(card);
    if (memory === undefined || mark?.suspended) continue;
    const ahead = Math.max(0, dayOf(Math.max(memory.due, mark?.buriedUntil ?? 0)) - today);
    const before = counts[ahead];
    if (before !== undefined) counts[ahead] = before + 1;
  }
  return counts.map((due, ahead) => ({ day: today + ahead, due }));
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
