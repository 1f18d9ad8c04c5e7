import type { RescuedDraft } from '@/stores/draft-rescue';
import { takeRescue } from '@/stores/draft-rescue';
import type { OwnShelf } from '@/stores/own-shelf';

/**
 * Stores what the last page of this tab could not store before it went: over the draft that is there, whose review
 * stays. Gives its id and whether its address named it; undefined when nothing was left, nothing sound or nothing new.
 */
export async function landRescue(
  shelf: OwnShelf,
): Promise<{ readonly id: string; readonly isNamed: boolean } | undefined> {
  const left = takeRescue();
  if (!isRescued(left)) return undefined;
  const [{ parseDraft }, { OWN_SET_VERSION }] = await Promise.all([
    import('@/core/study/parse-own-set'),
    import('@/core/study/own-set'),
  ]);
  const typed = parseDraft({ ...left.draft, review: undefined, version: OWN_SET_VERSION });
  if (!typed.ok) return undefined;
  const { id } = typed.value;
  const stored = await shelf.drafts.open(id);
  const review = stored.ok ? stored.value?.review : undefined;
  // A copied tab brings a copy of what the first one has long stored.
  if (stored.ok && stored.value !== undefined && stored.value.changedAt >= typed.value.changedAt)
    return undefined;
  const kept = await shelf.drafts.keep({ ...typed.value, ...(review && { review }) });
  return kept.ok ? { id, isNamed: left.isNamed } : undefined;
}

function isRescued(left: unknown): left is RescuedDraft {
  return (
    typeof left === 'object' &&
    left !== null &&
    'draft' in left &&
    typeof left.draft === 'object' &&
    left.draft !== null &&
    'isNamed' in left &&
    typeof left.isNamed === 'boolean'
  );
}
