import { saveFile } from '@/app/_ui/saveFile';
import type { Bilingual, Language } from '@/core/language';
import type { Result } from '@/core/result';
import type { OwnSet } from '@/core/study/own-set';
import type { ActionProblem } from './own-set-actions';
import { forgetRemoved, rememberRemoved, tellShelf } from './shelf-news';

const load = () => import('./own-set-actions');
type Actions = Awaited<ReturnType<typeof load>>;

/** Does something with a set, and says so on the shelf when it could not be done. Gives what came of it. */
async function attempt<T>(
  work: (actions: Actions) => Promise<Result<T, ActionProblem>>,
): Promise<T | undefined> {
  const done = await load()
    .then(work)
    .catch((): Result<T, ActionProblem> => ({ ok: false, error: 'store-failed' }));
  if (done.ok) return done.value;
  tellShelf({ what: 'failed', problem: done.error });
  return undefined;
}

/** Gives a set another title. */
export async function renameOwnSet(id: string, title: Bilingual<string>): Promise<void> {
  const set = await attempt(({ renameSet }) => renameSet(id, title, Date.now()));
  if (set) tellShelf({ what: 'renamed', of: set.bank });
}

/** Makes a copy of a set. */
export async function duplicateOwnSet(id: string): Promise<void> {
  const copy = await attempt(({ duplicateSet }) => duplicateSet(id, Date.now()));
  if (copy) tellShelf({ what: 'copied', of: copy.bank });
}

/** Hands a set over as a file. */
export async function exportOwnSet(id: string, language: Language): Promise<void> {
  const made = await attempt(({ exportSet }) => exportSet(id, language));
  if (!made) return;
  saveFile(made.name, new Blob([made.text], { type: 'application/json' }));
  tellShelf({ what: 'exported', of: made.set.bank, name: made.name });
}

/** Deletes a set, which can be undone as long as the page is open. */
export async function removeOwnSet(id: string): Promise<void> {
  const set = await attempt(({ removeSet }) => removeSet(id));
  if (set) rememberRemoved(set);
}

/** Brings a deleted set back, with all that was learnt. */
export async function restoreOwnSet(set: OwnSet): Promise<void> {
  const back = await attempt(({ keepSet }) => keepSet(set));
  if (!back) return;
  forgetRemoved(set.id);
  tellShelf({ what: 'restored', of: set.bank });
}
