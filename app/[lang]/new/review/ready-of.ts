import { changesBetween } from '@/core/bank/review/correct';
import { factEdits, remake } from '@/core/bank/review/remake';
import type { FactChange, Remade, Review } from '@/core/bank/review/review';
import type { Order } from '../reading/messages';
import { createReader, startWorker } from '../reading/reader';
import type { OpenedReview } from './open-review';
import type { ReadyReview } from './ready-review';

/** The longest text, in UTF-16 code units, whose questions the page itself makes again where the worker can't. */
const SHORT = 30_000;

interface Made {
  readonly remade: Remade;
  readonly changes?: readonly FactChange[];
}

type RemakeOrder = Extract<Order, { type: 'remake' }>;

/**
 * All that it takes to go on with a review that was opened; `end` lets go of it. Questions are made in a worker, so that
 * the page stays quick; rejects when they can't be made.
 */
export async function readyOf(opened: OpenedReview): Promise<{ ready: ReadyReview; end: () => void }> {
  const { draft, before, review } = opened;
  const reader = createReader(startWorker);
  const ask = async (order: RemakeOrder): Promise<Made> => {
    const outcome = await reader.ask(order);
    if (outcome.type === 'remade') return outcome;
    throw new Error('detail' in outcome ? outcome.detail : outcome.type);
  };
  /** What the worker gives or, where it can't and the text is short, what the page makes itself. */
  const madeBy = async (order: RemakeOrder): Promise<Made> => {
    try {
      return await ask(order);
    } catch (thrown) {
      if (textLength(order.review) <= SHORT) return madeHere(order);
      throw thrown;
    }
  };
  const isCorrected = draft.correcting !== undefined && before !== undefined;
  const first: Made =
    isCorrected || factEdits(review).length > 0
      ? await madeBy({
          type: 'remake',
          review,
          ...(isCorrected ? { before: before.review ?? before.bank } : {}),
        })
      : { remade: remake(review) };
  return {
    ready: {
      ...opened,
      remade: first.remade,
      remake: async (next) => (await madeBy({ type: 'remake', review: next })).remade,
      changes: first.changes,
    },
    end: reader.cancel,
  };
}

function madeHere({ review, before }: RemakeOrder): Made {
  const remade = remake(review);
  return before === undefined ? { remade } : { remade, changes: changesBetween(before, review.made) };
}

function textLength({ made }: Review): number {
  return made.articles.reduce((length, { text }) => length + text.length, 0);
}
