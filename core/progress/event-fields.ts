/**
 * The newest version of the log's format that this code writes; a greater one comes from a newer app.
 *
 * - 1: reviews, and undos of them
 * - 2: marks on cards, quiz lapses, reviews that were cramming
 *
 * An event carries the lowest version that can say it, so that an older app still reads what it knows, and names
 * the rest as newer instead of calling it damaged.
 */
export const EVENT_VERSION = 2;

/** What every event of the log has. */
export interface EventBase {
  readonly version: 1 | 2;
  /** Unique over all devices. */
  readonly id: string;
  /** Id of the study set. */
  readonly set: string;
  /** When it happened by this device's clock, epoch milliseconds. */
  readonly at: number;
  /** Which device wrote it: tells logs apart when they are merged. */
  readonly device: string;
}

/** A value from outside that has keys, none of them trusted yet. */
export type Keyed = Readonly<Record<string, unknown>>;

/** The end of the year 9999: far enough, and every date computed from it still is one. */
const LAST_MOMENT = 253_402_300_799_999;
const LONGEST_TEXT = 500;

/** Whether a value from outside has keys: no list, no null. */
export function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value from outside is a text that names something: not empty, not endless. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_TEXT;
}

/** Whether a value from outside is a moment, or a span of time, in whole milliseconds. */
export function isMoment(value: unknown): value is number {
  return Number.isInteger(value) && typeof value === 'number' && value >= 0 && value <= LAST_MOMENT;
}

/** Whether a value from outside has what every event has, in a version that this code reads. */
export function isEventBase(value: unknown): value is Keyed & EventBase {
  return (
    isKeyed(value) &&
    (value.version === 1 || value.version === 2) &&
    isName(value.id) &&
    isName(value.set) &&
    isName(value.device) &&
    isMoment(value.at)
  );
}
