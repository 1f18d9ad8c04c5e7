import type { Fact } from '@/core/facts/fact';
import type { Evidence } from '../bank';
import { leansOnItsDay } from '../leaning-days';
import { sentenceText } from '../quote';
import { mentionsAt, type Reading, type Side } from '../reading';
import { hasNounOfText, standsAfter } from '../self-contained';
import { isWholeSentence } from '../whole-sentence';

/** What tells where a passage is from. */
export interface Context {
  /** The title of its article. */
  readonly title: string;
  /** The day on which the article came out (ISO 8601), where the passage says "jeudi" or "last month". */
  readonly published?: string;
  /** Whether the passage is more than one sentence. */
  readonly isLed: boolean;
}

/** Words with a hole: their quotation, and what is shown around it. */
export interface Passage {
  readonly evidence: Evidence;
  readonly before: string;
  readonly after: string;
  /** What else is told, where the passage leans on it. */
  readonly context?: Context;
}

/** A title of fewer words doesn't say what an article is about; a longer one, in letters, is too much to read with a question. */
const TELLING_WORDS = 4;
const LONGEST_TITLE = 120;

/** How many sentences are shown before a sentence at most. */
const MOST_BEFORE = 2;

/**
 * The passage of a sentence that leans on what its article is about or on the day it came out, which are told with it. One or two
 * sentences of its paragraph are shown before it where it leans on their words: the first of them leans on nobody's, and names something.
 * Undefined when that isn't enough.
 */
export function inContext(evidence: Evidence, side: Side, reading: Reading): Passage | undefined {
  const { language, title } = side.article;
  if (title.split(/\s+/u).length < TELLING_WORDS || title.length > LONGEST_TITLE) return undefined;
  const sentence = sentenceText(evidence);
  const isClear = standsAfter('', sentence, language);
  if (isClear && !hasNounOfText(title, sentence, language)) return told(evidence, side, '');
  for (let back = 1; back <= (isClear ? 1 : MOST_BEFORE); back += 1) {
    const lead = leadOf(evidence, side, reading, back);
    if (lead !== undefined && standsAfter(lead, sentence, language)) return told(evidence, side, lead);
  }
  return isClear ? told(evidence, side, '') : undefined;
}

/** The words of so many sentences before a quotation's, when they are of its paragraph and can open a passage. */
function leadOf(evidence: Evidence, side: Side, reading: Reading, back: number): string | undefined {
  const { language, text } = side.article;
  const end = evidence.start - evidence.prefix.length;
  const at = side.sentences.findIndex((each) => each.start <= evidence.start && evidence.start < each.end);
  const first = side.sentences[at - back];
  if (first === undefined) return undefined;
  const opening = text.slice(first.start, first.end).trim();
  const lead = text.slice(first.start, end);
  if (/[\n\r]/u.test(lead) || !isWholeSentence(opening, language)) return undefined;
  const names = mentionsAt(reading, language, { start: first.start, end }).filter(({ fact }) =>
    isNamed(fact),
  );
  return names.length > 0 && standsAfter('', opening, language) ? lead : undefined;
}

function isNamed({ kind }: Fact): boolean {
  return kind !== 'date' && kind !== 'quantity' && kind !== 'measure';
}

/** A sentence with what is shown before it and what else is told; undefined when it needs a day that isn't known. */
function told(evidence: Evidence, { article }: Side, lead: string): Passage | undefined {
  const { language, title, published } = article;
  const before = lead + evidence.prefix;
  const needsDay = leansOnItsDay(lead + sentenceText(evidence), language);
  if (needsDay && published === undefined) return undefined;
  const day = needsDay && published !== undefined ? { published } : {};
  const context = { title, ...day, isLed: lead !== '' };
  return { evidence: { ...evidence, prefix: before }, before, after: evidence.suffix, context };
}
