import type { Article, Sentence, Span } from '@/core/article/article';
import type { FactKind, Mention } from '@/core/facts/fact';
import type { Language } from '@/core/language';

/** A stretch of text that states the same facts from end to end. */
export interface Piece {
  readonly text: string;
  /** Ids of the facts that it states, the shortest mention first: that one gives the underline. */
  readonly facts: readonly string[];
  readonly kind?: FactKind;
  /** Whether a mention begins here, so that the keyboard stops at each mention once. */
  readonly opens: boolean;
}

export interface SentenceView {
  /** The sentence's index in its article; nothing for what no sentence covers (a line of its own, a space). */
  readonly index?: number;
  readonly pieces: readonly Piece[];
}

export interface Paragraph {
  readonly heading: boolean;
  readonly sentences: readonly SentenceView[];
}

export interface ArticleView {
  readonly language: Language;
  readonly title: string;
  readonly published?: string;
  readonly source?: string;
  /** How long it takes to read, in whole minutes, at least one. */
  readonly minutes: number;
  readonly paragraphs: readonly Paragraph[];
}

interface Marked extends Span {
  readonly fact: string;
  readonly kind: FactKind;
}

/** The mentions of a text in its order, and the length of the longest: how far back one may begin that reaches a place. */
interface Marks {
  readonly inOrder: readonly Marked[];
  readonly longest: number;
}

interface FactMentions {
  readonly id: string;
  readonly kind: FactKind;
  readonly mentions: readonly Mention[];
}

const WORDS_A_MINUTE = 220;

/** The stretches between blank lines, as spans of the whole text. */
function paragraphSpans(text: string, from: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const line of text.slice(from).split('\n')) {
    const end = start + line.length;
    const last = spans.at(-1);
    if (line.trim() !== '') {
      if (last && last.end === start - 1) spans[spans.length - 1] = { start: last.start, end };
      else spans.push({ start, end });
    }
    start = end + 1;
  }
  return spans;
}

/** The first index for which `isPast` holds, in a list of which it holds from some index on; found by halving. */
function firstIndex<T>(list: readonly T[], isPast: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && isPast(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The mentions that share a character with a span. A book-long text has thousands, so they are not all looked through. */
function marksIn(span: Span, { inOrder, longest }: Marks): Marked[] {
  const from = firstIndex(inOrder, (mark) => mark.start >= span.start - longest);
  const to = firstIndex(inOrder, (mark) => mark.start >= span.end);
  return inOrder.slice(from, to).filter((mark) => mark.end > span.start);
}

/** Cuts a span wherever a mention begins or ends, and says what each piece states. */
function piecesOf(text: string, span: Span, marks: Marks): Piece[] {
  const inside = marksIn(span, marks);
  const cuts = new Set([span.start, span.end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, span.start));
    cuts.add(Math.min(mark.end, span.end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const opened = new Set<Marked>();
  return points.slice(0, -1).map((start, position) => {
    const end = points[position + 1] ?? span.end;
    const covering = inside
      .filter((mark) => mark.start <= start && mark.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const [innermost] = covering;
    const opens = innermost !== undefined && !opened.has(innermost);
    if (innermost) opened.add(innermost);
    return {
      text: text.slice(start, end),
      facts: [...new Set(covering.map((mark) => mark.fact))],
      ...(innermost ? { kind: innermost.kind } : {}),
      opens,
    };
  });
}

/** The sentences of a paragraph with their pieces, and whatever stands between them. */
function sentencesOf(
  text: string,
  paragraph: Span,
  sentences: readonly Sentence[],
  marks: Marks,
): SentenceView[] {
  const views: SentenceView[] = [];
  let at = paragraph.start;
  const between = (end: number) => {
    if (end > at) views.push({ pieces: piecesOf(text, { start: at, end }, marks) });
  };
  const first = firstIndex(sentences, (sentence) => sentence.end > paragraph.start);
  for (let index = first; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.start >= paragraph.end) break;
    const start = Math.max(sentence.start, at);
    const end = Math.min(sentence.end, paragraph.end);
    if (end <= start) continue;
    between(start);
    views.push({ index: sentence.index, pieces: piecesOf(text, { start, end }, marks) });
    at = end;
  }
  between(paragraph.end);
  return views;
}

const HEADING = /^#{1,6} +/u;

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function marksOf(facts: readonly FactMentions[], language: Language): Marks {
  const inOrder = facts
    .flatMap((fact) =>
      fact.mentions
        .filter((mention) => mention.language === language)
        .map(({ start, end }): Marked => ({ start, end, fact: fact.id, kind: fact.kind })),
    )
    .sort((a, b) => a.start - b.start);
  return { inOrder, longest: inOrder.reduce((most, { start, end }) => Math.max(most, end - start), 0) };
}

function isMarkedAlike(before: readonly Marked[], after: readonly Marked[]): boolean {
  return (
    before.length === after.length &&
    after.every((mark, index) => {
      const old = before[index];
      return old?.start === mark.start && old.end === mark.end && old.fact === mark.fact;
    })
  );
}

/**
 * Shows an article's text in paragraphs and sentences, cut so that each fact can be underlined and pressed. What it gives
 * may be asked for again as facts come and go: a paragraph that is marked as before is the same object as before.
 */
export function articleViewer(
  article: Article,
  sentences: readonly Sentence[],
): (facts: readonly FactMentions[]) => ArticleView {
  const { text, bodyStart, language, title, published, source } = article;
  const spans = paragraphSpans(text, bodyStart);
  const about = {
    language,
    title,
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
    minutes: Math.max(1, Math.round(wordCount(text.slice(bodyStart)) / WORDS_A_MINUTE)),
  };
  let shown: readonly { readonly marked: readonly Marked[]; readonly paragraph: Paragraph }[] = [];
  return (facts) => {
    const marks = marksOf(facts, language);
    shown = spans.map((span, index) => {
      const marked = marksIn(span, marks);
      const old = shown[index];
      if (old && isMarkedAlike(old.marked, marked)) return old;
      const marker = HEADING.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
      const body = { start: span.start + marker, end: span.end };
      return {
        marked,
        paragraph: { heading: marker > 0, sentences: sentencesOf(text, body, sentences, marks) },
      };
    });
    const paragraphs = shown.map(({ paragraph }) => paragraph);
    return { ...about, paragraphs: paragraphs.filter((paragraph) => !repeatsTitle(paragraph, title)) };
  };
}

/** The same, for facts that stay as they are. */
export function articleView(
  article: Article,
  sentences: readonly Sentence[],
  facts: readonly FactMentions[],
): ArticleView {
  return articleViewer(article, sentences)(facts);
}

/** A Markdown file may begin with its title as a heading, which the page shows already. */
function repeatsTitle(paragraph: Paragraph, title: string): boolean {
  if (!paragraph.heading) return false;
  const words = paragraph.sentences
    .flatMap((sentence) => sentence.pieces.map((piece) => piece.text))
    .join('');
  return words.trim() === title.trim();
}
