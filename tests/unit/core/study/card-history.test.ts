import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '@/core/progress/progress-event';
import { cardHistory } from '@/core/study/card-history';

const base = { set: 's', device: 'd' };
const review = (id: string, card: string, at: number): ProgressEvent => ({
  ...base,
  version: 1,
  kind: 'review',
  id,
  card,
  fact: 'f',
  language: 'fr',
  answerLanguage: 'fr',
  rating: 3,
  at,
  durationMs: 1_000,
  model: 'm',
});

describe('the history of a card', () => {
  it('is its own events, the latest first, without what was taken back', () => {
    const events: ProgressEvent[] = [
      review('one', 'c', 1_000),
      review('other card', 'o', 2_000),
      review('undone', 'c', 3_000),
      { ...base, version: 1, kind: 'undo', id: 'u', undoes: 'undone', at: 3_500 },
      { ...base, version: 2, kind: 'flag', id: 'flag', card: 'c', at: 4_000 },
    ];
    expect(cardHistory(events, 'c').map(({ id }) => id)).toEqual(['flag', 'one']);
    expect(cardHistory([...events].reverse(), 'c').map(({ id }) => id)).toEqual(['flag', 'one']);
    expect(cardHistory(events, 'nobody')).toEqual([]);
  });
});
