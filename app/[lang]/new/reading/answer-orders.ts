import { changesBetween } from '@/core/bank/review/correct';
import { remake } from '@/core/bank/review/remake';
import { fetchNameModels } from '@/stores/name-models';
import { openOwnShelf } from '@/stores/own-shelf';
import { checkText } from './check-text';
import type { Answer, FromWorker, News, Order, ToWorker } from './messages';
import { readDraft } from './read-draft';
import { type WarmUp, warmUp } from './warm-up';

/** What the worker needs of its global scope. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
  postMessage(message: FromWorker): void;
}

/** Answers each order that comes to the worker, one after the other; a fault of ours is an answer too. */
export function answerOrders(scope: WorkerScope): void {
  let last: Promise<void> = Promise.resolve();
  const warm = warmUp(fetchNameModels);
  scope.addEventListener('message', ({ data: { number, ...order } }) => {
    const tell = (news: News) => scope.postMessage({ ...news, number });
    last = last
      .then(() => answerOne(order, tell, warm))
      .catch((thrown: unknown): Answer => ({ type: 'failed', detail: String(thrown) }))
      .then((answer) => {
        scope.postMessage({ ...answer, number });
        // In nobody's way: the next order does not wait for names to be loaded. A fault shows when the text is read.
        if (order.type === 'check' && answer.type === 'checked')
          warm.begin(order.text).catch(() => undefined);
      });
  });
}

async function answerOne(order: Order, tell: (news: News) => void, { loadNames }: WarmUp): Promise<Answer> {
  switch (order.type) {
    case 'check':
      return { type: 'checked', check: checkText(order.text) };
    case 'remake': {
      const { review, before } = order;
      const changes = before === undefined ? undefined : changesBetween(before, review.made);
      return { type: 'remade', remade: remake(review), ...(changes && { changes }) };
    }
    case 'read': {
      const shelf = await openOwnShelf();
      const tools = { shelf, tell, loadNames, now: Date.now };
      try {
        return await readDraft(order.draft, order.again, tools);
      } finally {
        shelf.close();
      }
    }
  }
}
