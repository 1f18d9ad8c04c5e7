import { describe, expect, it } from 'vitest';
import { inertSource } from '@/stores/article-files/inert-source';

describe('a page without what runs or loads', () => {
  it.each([
    ['<p class=a id="b" onclick="x()">un</p>', '<p class="a" id="b">un</p>'],
    ['<p\n  CLASS = \'say "a"\' data-x>un</P >', '<p class="say &quot;a&quot;">un</p>'],
    ['<p title="a > b" lang=fr/>un', '<p lang="fr/">un'],
    ['<img src=x onerror=y>deux', '<img>deux'],
    [
      '<base href="http://x"><link rel=stylesheet href=y><link rel="canonical" href="z">',
      '<link rel="canonical" href="z">',
    ],
    ['a<script>if (a < b) "</p>"</script>b<STYLE>p{}</STYLE >c', 'abc'],
    ['a<iframe src=x><p>no</p></iframe>b<noscript><img src=y></noscript>c', 'abc'],
    [
      '<script type="application/ld+json">{"a":"<p>"}</script>b',
      '<script type="application/ld+json">{"a":"<p>"}</script>b',
    ],
    ['<!-- <p>no</p> -->a<!doctype html>b<?php x ?>c', 'abc'],
    ['<div style="color: red; display:none">a</div>', '<div hidden="">a</div>'],
    ['1 < 2 and <3 a<b>c', '1 &lt; 2 and &lt;3 a<b>c'],
    ['<a href="x', '<a href="">'],
    ['a</', 'a'],
    ['a<p', 'a<p>'],
    ['<script>never closed <p>no</p>', ''],
    ['İ<SCRIPT>x</SCRIPT>a', 'İa'],
  ])('%s', (html, inert) => {
    expect(inertSource(html)).toBe(inert);
  });

  it('is made in linear time', () => {
    for (const unit of ['<', '<a ', '<a "', "<a b='", '<!--', '<script>', '</', '<a =', '<p class="x" ']) {
      const started = performance.now();
      inertSource(unit.repeat(300_000 / unit.length));
      expect(performance.now() - started, unit).toBeLessThan(5_000);
    }
  });
});
