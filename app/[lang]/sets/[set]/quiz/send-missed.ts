import type { Attempt } from '@/core/study/quiz-attempt';
import { lapsesOf } from '@/core/study/quiz-lapses';
import type { QuizMaterial } from '@/core/study/quiz-material';

/** What became of sending the missed questions to the flashcards. `sent` counts the cards. */
export type Sending =
  | { readonly status: 'none' | 'ready' | 'failed' }
  | { readonly status: 'sent'; readonly cards: number };

/** Loaded when needed: the log is no part of a quiz. */
async function openLog() {
  const [{ browserDatabase }, { deviceId }, { indexedDbProgressStore }] = await Promise.all([
    import('@/stores/browser-database'),
    import('@/stores/device'),
    import('@/stores/indexed-db-progress-store'),
  ]);
  const database = browserDatabase();
  return { database, deviceId, store: indexedDbProgressStore(database) };
}

/** Whether an attempt's missed questions are in the log already: nothing to send, ready to be sent, or sent. */
export async function readSending(attempt: Attempt, material: QuizMaterial): Promise<Sending> {
  const lapses = lapsesOf(attempt, material, '');
  if (lapses.length === 0) return { status: 'none' };
  const { database, store } = await openLog();
  try {
    const logs = await Promise.all(
      [...new Set(lapses.map(({ set }) => set))].map((set) => store.eventsOfSet(set)),
    );
    const known = new Set(logs.flatMap((log) => (log.ok ? log.value.events.map(({ id }) => id) : [])));
    const isSent = lapses.every(({ id }) => known.has(id));
    return isSent ? { status: 'sent', cards: lapses.length } : { status: 'ready' };
  } finally {
    database.close();
  }
}

/** Sends an attempt's missed questions to the flashcards; those that are there already are not sent twice. */
export async function sendMissed(attempt: Attempt, material: QuizMaterial): Promise<Sending> {
  const { database, deviceId, store } = await openLog();
  try {
    const device = await deviceId(database);
    if (!device.ok) return { status: 'failed' };
    const lapses = lapsesOf(attempt, material, device.value);
    const added = await store.appendAll(lapses);
    return added.ok ? { status: 'sent', cards: lapses.length } : { status: 'failed' };
  } finally {
    database.close();
  }
}
