import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '@/core/progress/progress-event';
import { err } from '@/core/result';
import { lendableProgressStore } from '@/stores/lendable-progress-store';
import { memoryProgressStore } from '@/stores/memory-progress-store';
import type { ProgressStore } from '@/stores/progress-store';

const flag = (id: string, set = 's'): ProgressEvent => ({
  version: 2,
  kind: 'flag',
  id,
  set,
  card: 'c',
  at: 1_000,
  device: 'd',
});

/** A store whose room can be taken away. */
function narrowStore() {
  const base = memoryProgressStore();
  let isFull = false;
  const full = () => Promise.resolve(err({ code: 'store-full', detail: '' } as const));
  const store: ProgressStore = {
    ...base,
    append: (event) => (isFull ? full() : base.append(event)),
    appendAll: (events) => (isFull ? full() : base.appendAll(events)),
  };
  return { base, store, fill: (now: boolean) => (isFull = now) };
}

const idsOf = async (store: ProgressStore, set?: string) => {
  const log = await (set === undefined ? store.allEvents() : store.eventsOfSet(set));
  return log.ok ? log.value.events.map(({ id }) => id).sort() : log.error.code;
};

describe('a store that lends memory', () => {
  it('stores as long as there is room, and says when there is none', async () => {
    const { base, store, fill } = narrowStore();
    const lendable = lendableProgressStore(store);
    await lendable.append(flag('one'));
    fill(true);
    expect(await lendable.appendAll([flag('two')])).toMatchObject({ ok: false });
    expect(lendable.lent()).toBe(0);
    expect(await idsOf(base)).toEqual(['one']);
  });

  it('holds what is new once it is told to, reads both, and stores it when there is room', async () => {
    const { base, store, fill } = narrowStore();
    const lendable = lendableProgressStore(store);
    await lendable.append(flag('one'));
    fill(true);
    lendable.lend();
    expect(await lendable.appendAll([flag('two'), flag('elsewhere', 'other')])).toMatchObject({ ok: true });
    expect(lendable.lent()).toBe(2);
    expect(await idsOf(lendable, 's')).toEqual(['one', 'two']);
    expect(await idsOf(lendable)).toEqual(['elsewhere', 'one', 'two']);

    expect(await lendable.settle()).toMatchObject({ ok: false });
    expect(lendable.lent()).toBe(2);
    fill(false);
    expect(await lendable.settle()).toMatchObject({ ok: true });
    expect(lendable.lent()).toBe(0);
    expect(await idsOf(base)).toEqual(['elsewhere', 'one', 'two']);
    await lendable.append(flag('three'));
    expect(await idsOf(base)).toContain('three');
  });
});
