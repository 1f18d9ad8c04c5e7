import { createEmptyCard, fsrs, generatorParameters, type Card as PeerCard } from 'ts-fsrs';
import { type Progress, readProgress } from '@/core/progress/progress';
import type { ReviewEvent } from '@/core/progress/review-event';
import { DEFAULT_RETENTION, replay } from '@/core/progress/scheduler';
import { type Card, dueCards } from '@/core/study/deck';
import { beginSession } from '@/core/study/deck-session';
import { makeCards, makeLog, OPENED_AT, SET } from './log';

const RUNS = 3;
const DAY = 86_400_000;

/** A figure of the bench: its name and the median of its runs, milliseconds. */
export interface Figure {
  readonly name: string;
  readonly ms: number;
}

/** What the others are compared with. */
export const PEER = '100,000 reviews, ts-fsrs next()';

/** The median of three runs, milliseconds. */
export async function medianOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

/** ts-fsrs alone, as its guide shows it: one `next` for each review, cards in a map. */
function replayWithNext(log: readonly ReviewEvent[]): Map<string, PeerCard> {
  const peer = fsrs(generatorParameters({ enable_fuzz: false }));
  const cards = new Map<string, PeerCard>();
  for (const { card, at, rating } of [...log].sort((a, b) => a.at - b.at)) {
    cards.set(card, peer.next(cards.get(card) ?? createEmptyCard(at), at, rating).card);
  }
  return cards;
}

/** ts-fsrs's formulas alone: no due dates, no steps, no order. The least that any replay can cost. */
function replayWithFormulas(log: readonly ReviewEvent[]): number {
  const peer = fsrs(generatorParameters({ enable_fuzz: false }));
  const cards = new Map<string, { stability: number; difficulty: number; at: number }>();
  for (const { card, at, rating } of log) {
    const before = cards.get(card);
    const days = before === undefined ? 0 : Math.max(0, Math.floor((at - before.at) / DAY));
    const { stability, difficulty } = peer.next_state(before ?? null, days, rating);
    cards.set(card, { stability, difficulty, at });
  }
  return cards.size;
}

/** How the bench reads a log. */
export const READING = { retention: DEFAULT_RETENTION, today: OPENED_AT };

/** What a deck does when it knows what the log says: choose the cards, and show the first. */
export function begin(cards: readonly Card[], progress: Progress): number {
  const limits = {
    newPerDay: 20,
    reviewsPerDay: 9_999,
    done: progress.today,
    dayEnds: OPENED_AT + DAY,
  };
  const due = dueCards(cards, progress, OPENED_AT, limits);
  return beginSession(SET, due, progress, OPENED_AT).total;
}

/** The figures that need no browser. */
export async function measureStudy(): Promise<Figure[]> {
  const cards = makeCards(10_000);
  const log = makeLog(cards, 100_000);
  const short = makeLog(cards, 10_000);
  const works: [string, () => unknown][] = [
    [PEER, () => replayWithNext(log)],
    ['100,000 reviews, ts-fsrs next_state() alone', () => replayWithFormulas(log)],
    ['100,000 reviews, our replay', () => replay(log)],
    ['10,000 cards, 100,000 reviews: replay, choose, begin', () => begin(cards, readProgress(log, READING))],
    ['10,000 cards, 10,000 reviews: replay, choose, begin', () => begin(cards, readProgress(short, READING))],
  ];
  const figures: Figure[] = [];
  for (const [name, work] of works) figures.push({ name, ms: await medianOf(work) });
  return figures;
}
