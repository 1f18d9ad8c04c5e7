import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToPersist, storageRoom } from '@/stores/storage-room';

afterEach(() => vi.unstubAllGlobals());

describe('the room that a browser gives', () => {
  it('is what the browser says', async () => {
    const storage = {
      persisted: async () => false,
      estimate: async () => ({ usage: 10, quota: 100 }),
      persist: async () => true,
    };
    vi.stubGlobal('navigator', { storage });
    expect(await storageRoom()).toEqual({ persisted: false, usedBytes: 10, quotaBytes: 100 });
    expect(await askToPersist()).toBe(true);
  });

  it('is unknown where the browser does not say, or fails to', async () => {
    const unknown = { persisted: undefined, usedBytes: undefined, quotaBytes: undefined };
    vi.stubGlobal('navigator', {});
    expect(await storageRoom()).toEqual(unknown);
    expect(await askToPersist()).toBeUndefined();
    const refuses = async () => {
      throw new TypeError('not here');
    };
    vi.stubGlobal('navigator', { storage: { persisted: refuses, estimate: refuses, persist: refuses } });
    expect(await storageRoom()).toEqual(unknown);
    expect(await askToPersist()).toBeUndefined();
  });
});
