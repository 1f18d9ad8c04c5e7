import type { Answer, FromWorker, News, Order, ToWorker } from './messages';

/** The part of a Worker that is used, so that tests may give another. */
export type ReadingWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

/** An order's end: its answer, or that the worker died before it gave one. */
export type Outcome = Answer | { readonly type: 'died'; readonly detail: string };

/** A worker that reads articles, made when it is first needed and made anew after a death or a cancel. */
export interface Reader {
  /**
   * Gives the worker an order; orders are answered in turn.
   *
   * @param onNews is told how far it has come
   * @returns the outcome; it never comes when the order is cancelled
   */
  ask(order: Order, onNews?: (news: News) => void): Promise<Outcome>;
  /** Ends the worker and forgets every order. */
  cancel(): void;
}

interface Waiting {
  readonly onNews: ((news: News) => void) | undefined;
  readonly settle: (outcome: Outcome) => void;
}

/** @param makeWorker starts a worker that runs `answerOrders`; may throw */
export function createReader(makeWorker: () => ReadingWorker): Reader {
  let worker: ReadingWorker | undefined;
  let orders = 0;
  const waiting = new Map<number, Waiting>();

  const end = () => {
    worker?.terminate();
    worker = undefined;
  };

  /** Every order that waits ends here: what killed the worker killed them all. */
  const die = (detail: string) => {
    end();
    const left = [...waiting.values()];
    waiting.clear();
    for (const { settle } of left) settle({ type: 'died', detail });
  };

  const take = ({ number, ...message }: FromWorker) => {
    const order = waiting.get(number);
    if (order === undefined) return;
    if (message.type === 'stage' || message.type === 'plain') {
      order.onNews?.(message);
      return;
    }
    waiting.delete(number);
    order.settle(message);
  };

  const start = (): ReadingWorker => {
    const made = makeWorker();
    made.onmessage = ({ data }: MessageEvent<FromWorker>) => take(data);
    // Its script could not be fetched, or it threw where nothing caught it.
    made.onerror = (event) => die(event.message ?? event.type);
    made.onmessageerror = () => die('messageerror');
    return made;
  };

  return {
    ask: (order, onNews) =>
      new Promise((settle) => {
        orders += 1;
        waiting.set(orders, { onNews, settle });
        try {
          worker ??= start();
          worker.postMessage({ ...order, number: orders } satisfies ToWorker);
        } catch (thrown) {
          die(String(thrown));
        }
      }),
    cancel: () => {
      waiting.clear();
      end();
    },
  };
}

/** The worker of the browser: one file of our own (scripts/build-worker.mjs), as the content security policy wants it. */
export function startWorker(): ReadingWorker {
  return new Worker('/reading-worker.js');
}
