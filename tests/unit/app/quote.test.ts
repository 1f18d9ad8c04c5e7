import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortenPrefix, shortenSuffix } from '@/app/_ui/shortenContext';

describe('the words around a quotation', () => {
  test('stay whole when they are short', () => {
    expect(shortenPrefix('depuis que Paris a reconnu, ', 40)).toBe('depuis que Paris a reconnu, ');
    expect(shortenSuffix(', la souveraineté du Maroc.', 40)).toBe(', la souveraineté du Maroc.');
  });

  test('are cut between words and say so', () => {
    expect(shortenPrefix('Ce voyage confirme que Paris a reconnu, ', 20)).toBe('… Paris a reconnu, ');
    expect(shortenSuffix(', la souveraineté du Maroc sur ce territoire.', 20)).toBe(', la souveraineté …');
  });

  test('always are the end and the beginning of what they were', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 1, max: 200 }), (text, limit) => {
        expect(text.endsWith(shortenPrefix(text, limit).replace(/^… /u, ''))).toBe(true);
        expect(text.startsWith(shortenSuffix(text, limit).replace(/ …$/u, ''))).toBe(true);
        expect(shortenPrefix(text, limit).length).toBeLessThanOrEqual(Math.max(text.length, limit + 2));
      }),
    );
  });
});
