import { memoryDraftStore } from '@/stores/memory-draft-store';
import { memoryOwnSetStore } from '@/stores/memory-own-set-store';
import type { OwnShelf } from '@/stores/own-shelf';

/** A shelf with nothing on it, in memory. */
export const shelf = (): OwnShelf => ({
  sets: memoryOwnSetStore(),
  drafts: memoryDraftStore(),
  isKept: true,
  close: () => {},
});
