import { describe, expect, test } from 'vitest';
import type { FromWorker, News, ToWorker } from '@/app/[lang]/new/reading/messages';
import { createReader, type ReadingWorker } from '@/app/[lang]/new/reading/reader';

/** A worker in the test's hands. */
class TestWorker implements ReadingWorker {
  readonly got: ToWorker[] = [];
  isEnded = false;
  onmessage: Worker['onmessage'] = null;
  onerror: Worker['onerror'] = null;
  onmessageerror: Worker['onmessageerror'] = null;

  postMessage(message: ToWorker): void {
    this.got.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: FromWorker): void {
    this.onmessage?.call({} as Worker, { data } as MessageEvent);
  }
}

function desk() {
  const workers: TestWorker[] = [];
  const reader = createReader(() => {
    const worker = new TestWorker();
    workers.push(worker);
    return worker;
  });
  return { reader, workers };
}

const CHECK = { type: 'check', text: { text: 'Un texte.' } } as const;
const CHECKED = { type: 'checked', check: { words: 2, language: 'fr' } } as const;

describe('the reader', () => {
  test('starts no worker before it is asked, and one only for all orders', async () => {
    const { reader, workers } = desk();
    expect(workers).toHaveLength(0);
    const both = [reader.ask(CHECK), reader.ask(CHECK)];
    expect(workers).toHaveLength(1);
    workers[0]?.say({ ...CHECKED, number: 2 });
    workers[0]?.say({ ...CHECKED, number: 1 });
    expect(await Promise.all(both)).toEqual([CHECKED, CHECKED]);
  });

  test('hands news to the order that they are about', async () => {
    const { reader, workers } = desk();
    const heard: [order: number, News][] = [];
    const one = reader.ask(CHECK, (news) => heard.push([1, news]));
    void reader.ask(CHECK, (news) => heard.push([2, news]));
    const stage = { type: 'stage', stage: 'names', part: 0.5 } as const;
    workers[0]?.say({ ...stage, number: 2 });
    workers[0]?.say({ ...CHECKED, number: 1 });
    await one;
    workers[0]?.say({ ...stage, number: 1 });
    expect(heard).toEqual([[2, stage]]);
  });

  test('says of every order that its worker died, and takes a fresh one next', async () => {
    const { reader, workers } = desk();
    const both = [reader.ask(CHECK), reader.ask(CHECK)];
    workers[0]?.onerror?.call({} as Worker, { message: 'out of memory' } as ErrorEvent);
    const died = { type: 'died', detail: 'out of memory' };
    expect(await Promise.all(both)).toEqual([died, died]);
    expect(workers[0]?.isEnded).toBe(true);
    const again = reader.ask(CHECK);
    workers[1]?.say({ ...CHECKED, number: 3 });
    expect(await again).toEqual(CHECKED);
  });

  test('says so when the worker’s script can’t be had, or no worker can be made', async () => {
    const { reader, workers } = desk();
    const asked = reader.ask(CHECK);
    workers[0]?.onerror?.call({} as Worker, { type: 'error' } as ErrorEvent);
    expect(await asked).toEqual({ type: 'died', detail: 'error' });
    const none = createReader(() => {
      throw new Error('refused by policy');
    });
    expect(await none.ask(CHECK)).toEqual({ type: 'died', detail: 'Error: refused by policy' });
  });

  test('ends the worker when it is cancelled; a late answer of it is no answer to the next order', async () => {
    const { reader, workers } = desk();
    let isSettled = false;
    void reader.ask(CHECK).then(() => {
      isSettled = true;
    });
    reader.cancel();
    expect(workers[0]?.isEnded).toBe(true);
    const next = reader.ask(CHECK);
    workers[0]?.say({ ...CHECKED, number: 1 });
    workers[1]?.say({ ...CHECKED, number: 2 });
    expect(await next).toEqual(CHECKED);
    expect(isSettled).toBe(false);
  });
});
