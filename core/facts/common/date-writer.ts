import type { DateParts } from './edtf';

/** How one language writes dates; what each takes has been checked. */
export interface DateWriter {
  /** One date that is no interval. */
  readonly one: (parts: DateParts) => string;
  /** From one date to a later one of the same precision. */
  readonly interval: (from: DateParts, to: DateParts) => string;
  /** Words that may stand before a typed date and say nothing of it ("le", "on the"). */
  readonly leading: RegExp;
  /** Parts a typed interval: groups 1 and 2 are its ends. */
  readonly ends: RegExp;
}
