import { describe, expect, it } from 'vitest';
import { findAddresses, mayHoldAddress } from '@/core/article/addresses';

describe('addresses in a sentence', () => {
  it.each([
    ['Voir https://exemple.fr/12.', 'https://exemple.fr/12'],
    ['Voir www.exemple', 'www.exemple'],
    ['Write to a.b@example.org.', 'a.b@example.org'],
    ['See pic.twitter.com/x9 now.', 'pic.twitter.com/x9'],
    ['On lemonde.fr. Fin.', 'lemonde.fr'],
    ['Said @mary12 in #rabat.', '@mary12 #rabat'],
  ])('are found whole: %s', (text, found) => {
    const spans = findAddresses(text, { start: 0, end: text.length });
    expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(found);
    for (const address of found.split(' ')) expect(mayHoldAddress(address)).toBe(true);
  });

  it('are none where full stops end sentences, numbers or initials', () => {
    for (const text of ['Il part. Elle reste.', 'It cost 3.5 million.', 'J.-M. Dupont, U.S. envoy.', ''])
      expect(findAddresses(text, { start: 0, end: text.length })).toEqual([]);
  });
});
