import type { Span } from '@/core/article/article';
import type { Fact, Mention } from '@/core/facts/fact';
import type { Evidence } from './bank';
import { mentionsIn, overlaps, type Reading, type Side, sentenceOf } from './reading';

const MAX_CONTEXT = 2_000;

/** Quotes a span with the rest of its sentence around it; undefined when it isn't inside one sentence. */
export function quote(side: Side, span: Span): Evidence | undefined {
  const sentence = sentenceOf(side, span);
  if (!sentence || span.start >= span.end) return undefined;
  const { text, language } = side.article;
  const from = Math.max(sentence.start, span.start - MAX_CONTEXT);
  const to = Math.min(sentence.end, span.end + MAX_CONTEXT);
  return {
    language,
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(from, span.start),
    suffix: text.slice(span.end, to).trimEnd(),
  };
}

/** How far apart an office and its holder may stand for a sentence to be read as joining them. */
const NEAR = 120;

function isWithin(a: Span, b: Span, distance: number): boolean {
  return a.start - b.end <= distance && b.start - a.end <= distance;
}

/** The first of `spans` that shares its sentence with a mention of every one of `others`, `distance` away at most. */
function spanBeside(
  side: Side,
  spans: readonly Span[],
  others: readonly Fact[],
  distance: number,
): Span | undefined {
  return spans.find((span) => {
    const sentence = sentenceOf(side, span);
    return (
      sentence !== undefined &&
      others.every((other) =>
        mentionsIn(other, side.article.language).some(
          (mention) => overlaps(mention, sentence) && isWithin(mention, span, distance),
        ),
      )
    );
  });
}

/** Quotes, in each article, the first of the given spans that shares its sentence with all the others. */
export function quoteSpans(
  reading: Reading,
  spans: readonly Mention[],
  others: readonly Fact[],
  distance = Number.POSITIVE_INFINITY,
): Evidence[] {
  const found: Evidence[] = [];
  for (const [language, side] of reading.sides) {
    const own = spans.filter((span) => span.language === language);
    const span = spanBeside(side, own, others, distance);
    const evidence = span && quote(side, span);
    if (evidence) found.push(evidence);
  }
  return found;
}

/**
 * Quotes, in each article that has it, the first sentence that names both the fact and all the others: what
 * such a sentence says of them together is its proof. Empty when no sentence of any article does.
 */
export function quoteTogether(reading: Reading, fact: Fact, others: readonly Fact[]): Evidence[] {
  return quoteSpans(reading, fact.mentions, others);
}

/** As `quoteTogether`, where the words must also stand near each other: a person and an office. */
export function quoteNear(reading: Reading, fact: Fact, others: readonly Fact[]): Evidence[] {
  return quoteSpans(reading, fact.mentions, others, NEAR);
}

/**
 * Quotes, in each article, the stretch that runs from one fact to the other in the first sentence that names
 * both, and the others too: the words of a statement that joins the two.
 */
export function quoteAcross(reading: Reading, one: Fact, two: Fact, others: readonly Fact[]): Evidence[] {
  const found: Evidence[] = [];
  for (const [language, side] of reading.sides) {
    const first = spanBeside(side, mentionsIn(one, language), [two, ...others], Number.POSITIVE_INFINITY);
    const sentence = first && sentenceOf(side, first);
    const second = sentence && mentionsIn(two, language).find((mention) => overlaps(mention, sentence));
    if (!first || !second) continue;
    const span = { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
    const evidence = quote(side, span);
    if (evidence) found.push(evidence);
  }
  return found;
}

/** The whole sentence of a quotation. */
export function sentenceText(evidence: Pick<Evidence, 'prefix' | 'exact' | 'suffix'>): string {
  return evidence.prefix + evidence.exact + evidence.suffix;
}
