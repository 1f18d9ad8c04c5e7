import { findJsonFault } from '@/core/bank/json-fault';
import { type DamageReason, damageOf, type ProgressEvent, readEvent } from '@/core/progress/progress-event';
import { err, ok, type Result } from '@/core/result';
import { z } from '@/core/zod';
import type { Draft } from './draft';
import { findExcess } from './json-excess';
import type { OwnSet } from './own-set';
import { parseDraft, parseOwnSet } from './parse-own-set';
import { type Attempt, parseAttempt } from './quiz-attempt';

const BACK_UP_FORMAT = 'recto-verso-back-up';

/**
 * The version of the back-up's format that this code writes and reads. Own sets and drafts came later and changed no
 * older part: each of their records says its own version, and an app that doesn't know them takes the rest.
 */
const BACK_UP_VERSION = 1;

/** The longest back-up that is read, UTF-16 code units: 500 own sets with what they were made of, and 280,000 reviews. */
export const MAX_BACK_UP_LENGTH = 256 * 1024 * 1024;

/** A back-up is 12 levels deep (file, sets, set, review, and the 8 of a bank). */
const MAX_DEPTH = 16;
const MAX_NODES = 20_000_000;

/** A preference of this device; its reader checks the value. */
export interface Preference {
  readonly key: string;
  readonly value: unknown;
}

/** All that the stores hold, as it stands there: what this version can't read is backed up too. */
export interface Kept {
  readonly events: readonly unknown[];
  readonly attempts: readonly unknown[];
  readonly preferences: readonly Preference[];
  readonly sets: readonly unknown[];
  readonly drafts: readonly unknown[];
}

/** What a back-up brings, checked. */
export interface BackUpContent {
  readonly events: readonly ProgressEvent[];
  readonly attempts: readonly Attempt[];
  readonly preferences: readonly Preference[];
  /** Sets of one's own. */
  readonly sets: readonly OwnSet[];
  readonly drafts: readonly Draft[];
}

/** The parts of a back-up, in the words of its file. */
type BackUpPart = 'events' | 'attempts' | 'preferences' | 'sets' | 'drafts';

/** Records of one part that were left out, for one reason. */
export interface Skipped {
  readonly part: BackUpPart;
  readonly reason: DamageReason;
  readonly count: number;
}

export interface ReadBackUp {
  readonly version: number;
  /** When it was made, epoch milliseconds. */
  readonly madeAt: number;
  /** Id of the device that made it. */
  readonly device: string;
  readonly content: BackUpContent;
  readonly skipped: readonly Skipped[];
}

/**
 * Why a file is no back-up that can be read.
 *
 * - `back-up-too-large`: longer than `limit` code units
 * - `back-up-empty`, `back-up-not-json` (with its place), `back-up-cut-short`: not whole
 * - `back-up-excess`: nested or filled as no back-up is
 * - `back-up-format`: JSON, but something else
 * - `back-up-newer`, `back-up-older`: of a version (`found`) that this app doesn't read
 * - `back-up-damaged`: a part is missing, or is no list
 */
type BackUpProblemCode =
  | 'back-up-too-large'
  | 'back-up-empty'
  | 'back-up-not-json'
  | 'back-up-cut-short'
  | 'back-up-excess'
  | 'back-up-format'
  | 'back-up-newer'
  | 'back-up-older'
  | 'back-up-damaged';

export interface BackUpProblem {
  readonly code: BackUpProblemCode;
  readonly limit?: number;
  readonly found?: number;
  /** Where the fault lies in the file, both from 1. */
  readonly line?: number;
  readonly column?: number;
}

const Envelope = z.object({
  format: z.literal(BACK_UP_FORMAT),
  version: z.literal(BACK_UP_VERSION),
  madeAt: z.iso.datetime(),
  device: z.string().max(200),
  events: z.array(z.unknown()),
  attempts: z.array(z.unknown()),
  preferences: z.array(z.unknown()),
  sets: z.array(z.unknown()),
  /** Back-ups that are older than drafts have none. */
  drafts: z.array(z.unknown()).default([]),
});

const PreferenceRecord = z.object({ key: z.string().min(1).max(100), value: z.json() });

/**
 * What stays on its device: its id, or two devices would write as one, and what can be computed anew.
 */
function isOwnToDevice(key: string): boolean {
  return key === 'device' || key.startsWith('snapshot:');
}

/**
 * The text of a back-up: everything that is kept, in one JSON document.
 *
 * @param madeAt epoch milliseconds
 * @param device id of this device
 */
export function writeBackUp(kept: Kept, madeAt: number, device: string): string {
  const backUp: z.infer<typeof Envelope> = {
    format: BACK_UP_FORMAT,
    version: BACK_UP_VERSION,
    madeAt: new Date(madeAt).toISOString(),
    device,
    events: [...kept.events],
    attempts: [...kept.attempts],
    preferences: kept.preferences.filter(({ key }) => !isOwnToDevice(key)),
    sets: [...kept.sets],
    drafts: [...kept.drafts],
  };
  return JSON.stringify(backUp);
}

/**
 * Reads a back-up from a file's text (a byte order mark is forgiven). Records that can't be read are left out and
 * counted, the others are taken; a file of another kind or version is refused. Time and memory are bounded.
 */
export function readBackUp(text: string): Result<ReadBackUp, BackUpProblem> {
  if (text.length > MAX_BACK_UP_LENGTH) return err({ code: 'back-up-too-large', limit: MAX_BACK_UP_LENGTH });
  const json = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (!json.ok) return json;
  if (findExcess(json.value, { depth: MAX_DEPTH, nodes: MAX_NODES })) return err({ code: 'back-up-excess' });
  const foreign = findForeign(json.value);
  if (foreign !== undefined) return err(foreign);
  const envelope = Envelope.safeParse(json.value);
  if (!envelope.success) return err({ code: 'back-up-damaged' });
  const { version, madeAt, device } = envelope.data;
  const { content, skipped } = contentOf(envelope.data);
  return ok({ version, madeAt: Date.parse(madeAt), device, content, skipped });
}

function parseJson(text: string): Result<unknown, BackUpProblem> {
  if (text.trim() === '') return err({ code: 'back-up-empty' });
  try {
    return ok(JSON.parse(text));
  } catch {
    const fault = findJsonFault(text);
    if (fault === undefined) return err({ code: 'back-up-excess' });
    const { line, column, truncated } = fault;
    return err({ code: truncated ? 'back-up-cut-short' : 'back-up-not-json', line, column });
  }
}

function findForeign(json: unknown): BackUpProblem | undefined {
  const head = z.object({ format: z.literal(BACK_UP_FORMAT), version: z.int() }).safeParse(json);
  if (!head.success) return { code: 'back-up-format' };
  const { version } = head.data;
  if (version > BACK_UP_VERSION) return { code: 'back-up-newer', found: version };
  return version < BACK_UP_VERSION ? { code: 'back-up-older', found: version } : undefined;
}

/** Reads each record on its own: one that is damaged costs no other. */
function contentOf(envelope: z.infer<typeof Envelope>): Pick<ReadBackUp, 'content' | 'skipped'> {
  const left = new Map<string, Skipped>();
  const skip = (part: BackUpPart, reason: DamageReason) => {
    const count = (left.get(`${part} ${reason}`)?.count ?? 0) + 1;
    left.set(`${part} ${reason}`, { part, reason, count });
  };
  const events: ProgressEvent[] = [];
  for (const record of envelope.events) {
    const event = readEvent(record);
    if (event === undefined) skip('events', damageOf(record));
    else events.push(event);
  }
  const attempts: Attempt[] = [];
  for (const record of envelope.attempts) {
    const attempt = parseAttempt(record);
    if (attempt.ok) attempts.push(attempt.value);
    else skip('attempts', attempt.error === 'newer-version' ? 'newer' : 'damaged');
  }
  const preferences: Preference[] = [];
  for (const record of envelope.preferences) {
    const preference = PreferenceRecord.safeParse(record);
    if (!preference.success) skip('preferences', 'damaged');
    else if (!isOwnToDevice(preference.data.key)) preferences.push(preference.data);
  }
  const sets = readAll(envelope.sets, parseOwnSet, (reason) => skip('sets', reason));
  const drafts = readAll(envelope.drafts, parseDraft, (reason) => skip('drafts', reason));
  return { content: { events, attempts, preferences, sets, drafts }, skipped: [...left.values()] };
}

function readAll<T>(
  records: readonly unknown[],
  parse: (record: unknown) => Result<T, DamageReason>,
  skip: (reason: DamageReason) => void,
): T[] {
  return records.flatMap((record) => {
    const read = parse(record);
    if (read.ok) return [read.value];
    skip(read.error);
    return [];
  });
}
