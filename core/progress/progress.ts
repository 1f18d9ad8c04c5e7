import { countsSince, type DayCounts, standingLog } from './log';
import { type CardMarks, marksOf } from './marks';
import { type Practice, practiceOf } from './practice';
import type { ProgressEvent } from './progress-event';
import { type Memory, memoriesOf } from './scheduler';

/** All that the log says of some cards, by card id. */
export interface Progress {
  readonly memories: ReadonlyMap<string, Memory>;
  readonly marks: ReadonlyMap<string, CardMarks>;
  readonly practice: ReadonlyMap<string, Practice>;
  readonly today: DayCounts;
}

/** What a log without an event says. */
export const NO_PROGRESS: Progress = {
  memories: new Map(),
  marks: new Map(),
  practice: new Map(),
  today: { introduced: 0, reviewed: 0 },
};

export interface ReadingOptions {
  /** The chance of recall aimed at, 0.70 to 0.97. */
  readonly retention: number;
  /** The start of the study day, epoch milliseconds (`StudyCalendar`). */
  readonly today: number;
}

/**
 * Replays a log. Any order of the events, and any event twice, give the same: each counts once, in the order of
 * what happened.
 */
export function readProgress(
  events: Iterable<ProgressEvent>,
  { retention, today }: ReadingOptions,
): Progress {
  const { recalls, marks } = standingLog(events);
  return {
    memories: memoriesOf(recalls, retention),
    marks: marksOf(marks),
    practice: practiceOf(recalls),
    today: countsSince(recalls, today),
  };
}
