import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineScriptHashes } from '@/scripts/after-build.mjs';

const hash = (code: string) => `sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}`;

describe('the hashes of a page', () => {
  test('are those of its inline scripts, byte for byte', () => {
    // From the specification of CSP 2: the hash of this very text.
    expect(inlineScriptHashes("<script>alert('Hello, world.');</script>")).toEqual([
      'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
    ]);
    expect(inlineScriptHashes('<script>« é »\n\u202f!</script>')).toEqual([hash('« é »\n\u202f!')]);
  });

  test('leave out scripts that have an address, and count the same script once', () => {
    const html = '<script src="/a.js" async=""></script><script id="x">a</script><p>b</p><script>a</script>';
    expect(inlineScriptHashes(html)).toEqual([hash('a')]);
  });

  test('of a page cut short are those of what is whole', () => {
    expect(inlineScriptHashes('<script>a</script><script>b')).toEqual([hash('a')]);
    expect(inlineScriptHashes('no script at all')).toEqual([]);
  });

  test('are found in linear time', () => {
    const started = performance.now();
    expect(inlineScriptHashes('<script'.repeat(200_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
