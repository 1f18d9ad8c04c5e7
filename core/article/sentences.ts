import type { Language } from '@/core/language';
import {
  LEADING_ABBREVIATIONS,
  MAYBE_FINAL_ABBREVIATIONS,
  MONTH_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  SENTENCE_OPENERS,
} from './abbreviations';
import type { Article, Sentence, Span } from './article';
import { splitParagraphs } from './paragraphs';

const segmenters = new Map<Language, Intl.Segmenter>();

/** A language's segmenter, made when it is first needed: to make one takes as long as to read a page. */
function segmenterOf(language: Language): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** Closing quotes and brackets that the segmenter leaves to the next sentence when a French space precedes. */
const CLOSERS = /^[\s]{0,3}[»”’"')\]]{1,4}(?![\p{L}\d])/u;

/** Where an address that hangs on the end of a sentence begins; it is a line of its own. */
const HANGING_ADDRESS = /[.!?…»”"]\s{1,3}(?=https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)/gu;

/** "24 mars 2017. – ", "Paris, 3 May 2025 — ": says of a whole dispatch when and where it was written. */
const DATELINE =
  /^\s{0,4}(?:\p{Lu}[\p{L}’' -]{1,40},\s)?(?:\p{L}{3,9},?\s)?(?:\d{1,2}(?:er)?\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2},?)\s\d{4}(?:,\s\d{1,2}\s?[h:]\s?\d{0,2})?\s?\.?\s{1,3}[–—-]{1,2}\s{1,3}/u;

/**
 * The sentences of an article's body, in order. A heading, a list item and a tweet's signature are each one.
 * So is a dateline, whose date is no part of what its sentence tells.
 * Offsets are into `article.text`; a sentence has no white space at either end, and no Markdown mark before it.
 * `Intl.Segmenter` is run on a paragraph at a time, as its time grows faster than the text's length.
 */
export function splitSentences(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of splitParagraphs(article.text, article.bodyStart)) {
    for (const span of sentencesOf(article.text, paragraph, article.language)) {
      sentences.push({ ...span, index: sentences.length });
    }
  }
  return sentences;
}

function sentencesOf(text: string, paragraph: Span, language: Language): Span[] {
  // Breaks within a paragraph are wrapped lines; the segmenter would end a sentence at each.
  const flat = text.slice(paragraph.start, paragraph.end).replace(/[\r\n\u0085\u2028\u2029]/gu, ' ');
  const spans: Span[] = [];
  let start = 0;
  const dateline = DATELINE.exec(flat.slice(0, 120))?.[0].length;
  for (const end of [...(dateline === undefined ? [] : [dateline]), ...boundaries(flat, language)]) {
    if (end <= start) continue;
    const span = trimmed(flat, start, end);
    if (span !== undefined)
      spans.push({ start: paragraph.start + span.start, end: paragraph.start + span.end });
    start = end;
  }
  return spans;
}

/** Offsets at which a sentence of the paragraph ends, in order, the paragraph's end included. */
function boundaries(flat: string, language: Language): number[] {
  const ends: number[] = [];
  let start = 0;
  let settled = 0;
  for (const { index, segment } of segmenterOf(language).segment(flat)) {
    let end = index + segment.length;
    if (end <= settled) continue;
    if (end < flat.length) {
      end += CLOSERS.exec(flat.slice(end, end + 8))?.[0].length ?? 0;
      if (!endsSentence(flat, start, end)) continue;
    }
    ends.push(...hangingAddresses(flat, start, end), end);
    start = end;
    settled = end;
  }
  return ends;
}

function hangingAddresses(flat: string, start: number, end: number): number[] {
  const sentence = flat.slice(start, end);
  return [...sentence.matchAll(HANGING_ADDRESS)].map((match) => start + match.index + match[0].length);
}

/** Whether what the segmenter took for an end is one: not an abbreviation's full stop, nor one amid a sentence. */
function endsSentence(flat: string, start: number, end: number): boolean {
  const next = /^[\s«“‘"'’([—–-]{0,8}([^\s]{0,40})/u.exec(flat.slice(end, end + 60))?.[1] ?? '';
  const isOpening = /^[\s]{0,8}["«“([—–]/u.test(flat.slice(end, end + 12));
  if (/^[,;:.!?%)\]]/u.test(next)) return false;
  if (/^\p{Ll}/u.test(next) && !isOpening) return false;
  const before = flat.slice(Math.max(start, end - 60), end).trimEnd();
  if (!before.endsWith('.')) return !/^\p{Ll}/u.test(next);
  const word = /[\p{L}\p{M}\d.°º-]{1,24}$/u.exec(before.slice(0, -1))?.[0].toLowerCase() ?? '';
  const opener = /^[\p{L}\p{M}]{1,20}/u.exec(next)?.[0] ?? '';
  if (isNumbering(flat, start, end)) return false;
  if (LEADING_ABBREVIATIONS.has(word) || /^n[°º]$/u.test(word)) return false;
  if (MONTH_ABBREVIATIONS.has(word) || NUMBERED_ABBREVIATIONS.has(word)) return !/^\d/u.test(next);
  if (MAYBE_FINAL_ABBREVIATIONS.has(word)) return SENTENCE_OPENERS.has(opener.toLowerCase());
  return !isInitial(before, opener);
}

/** "J. K. Rowling", "J.-M. Le Pen": a lone capital before a name. "Plan B. Le ministre…" ends a sentence. */
function isInitial(before: string, opener: string): boolean {
  if (!/(?:^|[\s.(«“"-])\p{Lu}\.$/u.test(before) || !/^\p{Lu}/u.test(opener)) return false;
  return /-\p{Lu}\.$/u.test(before) || !SENTENCE_OPENERS.has(opener.toLowerCase());
}

/** "1." alone at the start: the number of a list's item. */
function isNumbering(flat: string, start: number, end: number): boolean {
  return end - start < 12 && /^\s{0,4}(?:\d{1,3}|[ivxIVX]{1,4})\.\s{0,4}$/u.test(flat.slice(start, end));
}

function trimmed(flat: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && isBlank(flat, from)) from += 1;
  while (to > from && isBlank(flat, to - 1)) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}

function isBlank(flat: string, at: number): boolean {
  return /[\s\ufeff\u200b]/u.test(flat.charAt(at));
}
