import { decodeUtf8 } from '@/core/article/utf8';
import { err, ok, type Result } from '@/core/result';
import {
  type BackUpContent,
  type BackUpProblem,
  type Kept,
  MAX_BACK_UP_LENGTH,
  type ReadBackUp,
  readBackUp,
  writeBackUp,
} from '@/core/study/back-up';
import type { MergeReport } from '@/stores/back-up-store';
import type { BrowserDatabase } from '@/stores/browser-database';
import { deviceId } from '@/stores/device';
import { indexedDbBackUpStore } from '@/stores/indexed-db-back-up-store';
import type { StoreProblem } from '@/stores/store-problem';

/** Loaded when it is asked for: it checks with Zod. */

/** Why a chosen file was not taken. */
export type FileProblem = BackUpProblem | { readonly code: 'unreadable' | 'not-utf-8' };

/** A back-up, ready to be handed over. */
export interface BackUpFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Everything that this browser keeps, as a file.
 * @param now epoch milliseconds @param day its ISO day where the reader is, for the file's name
 */
export async function makeBackUp(
  database: BrowserDatabase,
  now: number,
  day: string,
): Promise<Result<BackUpFile, StoreProblem>> {
  const device = await deviceId(database);
  const kept = await indexedDbBackUpStore(database).readAll();
  if (!kept.ok) return kept;
  // A full disk can still be read: a back-up without its device's name is as good.
  const text = writeBackUp(kept.value, now, device.ok ? device.value : '');
  return ok({ name: `recto-verso-${day}.json`, text });
}

/** Reads a file that was chosen; one that can't be a back-up for its size is not even opened. */
export async function readBackUpFile(file: Blob): Promise<Result<ReadBackUp, FileProblem>> {
  // UTF-8 takes at least a byte for a UTF-16 code unit, at most three.
  if (file.size > MAX_BACK_UP_LENGTH * 3)
    return err({ code: 'back-up-too-large', limit: MAX_BACK_UP_LENGTH });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return err({ code: 'unreadable' });
  }
  const text = decodeUtf8(bytes);
  return text.ok ? readBackUp(text.value) : err({ code: 'not-utf-8' });
}

/** What a back-up would bring. */
export interface Preview {
  readonly reviews: number;
  /** Events of the log that are no reviews. */
  readonly marks: number;
  readonly attempts: number;
  readonly preferences: number;
  /** Sets of one's own that it brings. */
  readonly ownSets: number;
  readonly drafts: number;
  /** Ids of the sets that it is about. */
  readonly sets: readonly string[];
  /** Events of the log that are not here yet. */
  readonly newHere: number;
}

/** Looks at what is here, and says what a back-up would bring. */
export async function previewOf(
  database: BrowserDatabase,
  content: BackUpContent,
): Promise<Result<Preview, StoreProblem>> {
  const kept = await indexedDbBackUpStore(database).readAll();
  return kept.ok ? ok(compared(content, kept.value)) : kept;
}

function compared({ events, attempts, preferences, sets, drafts }: BackUpContent, kept: Kept): Preview {
  const here = new Set(kept.events.map(idOf));
  const brought = new Set(events.map(({ id }) => id));
  const reviews = events.filter(({ kind }) => kind === 'review').length;
  return {
    reviews,
    marks: events.length - reviews,
    attempts: attempts.length,
    preferences: preferences.length,
    ownSets: sets.length,
    drafts: drafts.length,
    sets: [...new Set([...events.map(({ set }) => set), ...sets.map(({ id }) => id)])],
    newHere: [...brought].filter((id) => !here.has(id)).length,
  };
}

function idOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
}

/** Adds what is not here yet: all of it, or nothing. */
export function takeBackUp(
  database: BrowserDatabase,
  content: BackUpContent,
): Promise<Result<MergeReport, StoreProblem>> {
  return indexedDbBackUpStore(database).merge(content);
}
