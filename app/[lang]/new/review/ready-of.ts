import { remake } from '@/core/bank/review/remake';
import type { OpenedReview } from './open-review';
import type { ReadyReview } from './ready-review';

/** All that it takes to go on with a review that was opened; `end` lets go of it. */
export async function readyOf(opened: OpenedReview): Promise<{ ready: ReadyReview; end: () => void }> {
  const { review } = opened;
  return {
    ready: { ...opened, remade: remake(review), remake: async (next) => remake(next), changes: undefined },
    end: () => {},
  };
}
