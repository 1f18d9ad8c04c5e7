import { type CardRecord, type Meeting, packed, unpacked, WIDTH } from './card-record';
import { isKeyed } from './event-fields';
import { type DayCounts, type RecallEvent, standingLog } from './log';
import { isWording, type MarkEvent } from './mark-event';
import { type CardMarks, marked, marksOf } from './marks';
import { type Practice, practiceOf, practised } from './practice';
import type { Progress, ReadingOptions } from './progress';
import type { ProgressEvent } from './progress-event';
import { type Memory, memoriesOf, remember, schedulerModel } from './scheduler';

/** The version of a snapshot; one of any other version is thrown away. */
const SNAPSHOT_VERSION = 1;

/**
 * What a log said at a moment, so that the next opening needn't replay it all. The log stays the truth: a snapshot
 * counts only as long as it fits the log, and can always be thrown away.
 */
export interface Snapshot {
  readonly version: typeof SNAPSHOT_VERSION;
  /** The scheduler and the retention that the due dates are made with. */
  readonly model: string;
  /** How many events the log had. */
  readonly count: number;
  /** The latest of them, epoch milliseconds. */
  readonly lastAt: number;
  readonly cards: readonly string[];
  /** `WIDTH` numbers for each card. */
  readonly numbers: Float64Array;
  readonly marks: readonly (readonly [string, CardMarks])[];
  /** Events taken back before they arrived from another device. */
  readonly awaited: readonly string[];
}

/** Takes a snapshot of a log; each event once. */
export function takeSnapshot(events: readonly ProgressEvent[], retention: number): Snapshot {
  const { recalls, marks } = standingLog(events);
  const memories = memoriesOf(recalls, retention);
  const practice = practiceOf(recalls);
  const cards = [...practice.keys()];
  const numbers = new Float64Array(cards.length * WIDTH);
  for (const [index, [card, known]] of [...practice].entries()) {
    const meeting = (recalls.get(card) ?? []).reduce<Meeting | undefined>(met, undefined);
    numbers.set(packed({ memory: memories.get(card), practice: known, meeting }), index * WIDTH);
  }
  const ids = new Set(events.map(({ id }) => id));
  return {
    version: SNAPSHOT_VERSION,
    model: schedulerModel(retention),
    count: ids.size,
    lastAt: events.reduce((last, { at }) => Math.max(last, at), 0),
    cards,
    numbers,
    marks: [...marksOf(marks)],
    awaited: events.flatMap((event) => (event.kind === 'undo' && !ids.has(event.undoes) ? event.undoes : [])),
  };
}

/** Whether a value from a store is a snapshot that fits this scheduler and retention. */
export function isSnapshot(value: unknown, retention: number): value is Snapshot {
  return (
    isKeyed(value) &&
    value.version === SNAPSHOT_VERSION &&
    value.model === schedulerModel(retention) &&
    typeof value.count === 'number' &&
    typeof value.lastAt === 'number' &&
    Array.isArray(value.cards) &&
    value.cards.every((card) => typeof card === 'string') &&
    value.numbers instanceof Float64Array &&
    value.numbers.length === value.cards.length * WIDTH &&
    value.numbers.every(Number.isFinite) &&
    Array.isArray(value.marks) &&
    value.marks.every(isMarkedCard) &&
    Array.isArray(value.awaited)
  );
}

function isMarkedCard(value: unknown): boolean {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false;
  const marks: unknown = value[1];
  return (
    isKeyed(marks) &&
    typeof marks.suspended === 'boolean' &&
    typeof marks.flagged === 'boolean' &&
    typeof marks.buriedUntil === 'number' &&
    typeof marks.lastMark === 'number' &&
    isWording(marks.wording)
  );
}

/**
 * What a log says, from its snapshot and what came after it.
 *
 * @param tail all events that the snapshot has not
 * @returns undefined when the tail reaches back into what the snapshot has summed up: the log must be replayed
 */
export function progressFrom(
  snapshot: Snapshot,
  tail: readonly ProgressEvent[],
  { retention, today }: ReadingOptions,
): Progress | undefined {
  const awaited = new Set(snapshot.awaited);
  const reaches = (event: ProgressEvent) =>
    event.at <= snapshot.lastAt || event.kind === 'undo' || awaited.has(event.id);
  if (tail.some(reaches)) return undefined;
  const records = new Map<string, CardRecord>();
  for (const [index, card] of snapshot.cards.entries()) {
    records.set(card, unpacked(snapshot.numbers, index * WIDTH));
  }
  const { recalls, marks } = standingLog(tail);
  for (const [card, ofCard] of recalls) {
    const after = ofCard.reduce<CardRecord | undefined>(
      (record, recall) => recordAfter(record, recall, retention),
      records.get(card),
    );
    if (after !== undefined) records.set(card, after);
  }
  return progressOf(records, new Map(snapshot.marks), marks, today);
}

function progressOf(
  records: ReadonlyMap<string, CardRecord>,
  marks: Map<string, CardMarks>,
  newMarks: readonly MarkEvent[],
  today: number,
): Progress {
  const memories = new Map<string, Memory>();
  const practice = new Map<string, Practice>();
  for (const [card, record] of records) {
    if (record.memory !== undefined) memories.set(card, record.memory);
    practice.set(card, record.practice);
  }
  for (const mark of newMarks) marks.set(mark.card, marked(marks.get(mark.card), mark));
  return { memories, practice, marks, today: countsOf(records.values(), today) };
}

function recordAfter(before: CardRecord | undefined, recall: RecallEvent, retention: number): CardRecord {
  const isCram = recall.kind === 'review' && recall.cram === true;
  const rated = { at: recall.at, rating: recall.kind === 'lapse' ? (1 as const) : recall.rating };
  return {
    memory: isCram ? before?.memory : remember(before?.memory, rated, retention),
    practice: practised(before?.practice, recall),
    meeting: met(before?.meeting, recall),
  };
}

function met(before: Meeting | undefined, recall: RecallEvent): Meeting | undefined {
  if (recall.kind === 'review' && recall.cram) return before;
  const isReview = recall.kind === 'review';
  return {
    firstAt: before?.firstAt ?? recall.at,
    firstIsReview: before?.firstIsReview ?? isReview,
    lastReviewAt: isReview ? recall.at : (before?.lastReviewAt ?? 0),
  };
}

/** The counts of `countsSince`, from the meetings alone. */
function countsOf(records: Iterable<CardRecord>, since: number): DayCounts {
  let introduced = 0;
  let reviewed = 0;
  for (const { meeting } of records) {
    if (meeting === undefined || meeting.lastReviewAt === 0 || meeting.lastReviewAt < since) continue;
    if (meeting.firstAt < since) reviewed += 1;
    else if (meeting.firstIsReview) introduced += 1;
  }
  return { introduced, reviewed };
}
