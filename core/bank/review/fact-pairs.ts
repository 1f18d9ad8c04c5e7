import type { Language } from '@/core/language';
import type { BankArticle, BankFact } from '../bank';
import { standsIn, wordsOf } from '../proof-words';
import { sentencesIn } from './add-fact';

/** A fact, and the sentences that say it without the words for it: what two readings of one article have in common. */
interface Placed {
  readonly fact: BankFact;
  readonly contexts: readonly Context[];
}

interface Context {
  readonly language: Language;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** How many of a fact's mentions are looked at, and how many facts of one kind are paired. */
const MOST_CONTEXTS = 6;
const MOST_PAIRED = 300;
/** How alike two sentences must be, 0 to 1: of the words of both, those that both have. */
const LEAST_ALIKE = 0.6;

function contextsOf(fact: BankFact, articles: readonly BankArticle[]): Context[] {
  return fact.mentions.slice(0, MOST_CONTEXTS).flatMap(({ language, start, end }): Context[] => {
    const article = articles.find((each) => each.language === language);
    const sentence = article && sentenceAt(article, start);
    if (!article || !sentence) return [];
    return [
      {
        language,
        before: wordsOf(article.text.slice(sentence.start, start)),
        after: wordsOf(article.text.slice(end, Math.max(end, sentence.end))),
      },
    ];
  });
}

function sentenceAt(article: BankArticle, at: number): { start: number; end: number } | undefined {
  const sentences = sentencesIn(article);
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return undefined;
    if (at >= sentence.end) low = middle + 1;
    else if (at < sentence.start) high = middle - 1;
    else return sentence;
  }
  return undefined;
}

/** Dice's coefficient of two lists of words: twice those in common, over all of them; each as often as it stands there. */
function alikeness(one: readonly string[], other: readonly string[]): number {
  const total = one.length + other.length;
  if (total === 0) return 0;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      common += 1;
      left.set(word, count - 1);
    }
  }
  return (2 * common) / total;
}

/** How many words on end are the same, counted from where two lists meet their fact. */
function sameNear(one: readonly string[], other: readonly string[], isBefore: boolean): number {
  let count = 0;
  const at = (words: readonly string[]): string | undefined =>
    isBefore ? words[words.length - 1 - count] : words[count];
  while (count < 4 && at(one) !== undefined && at(one) === at(other)) count += 1;
  return count;
}

/**
 * How alike the places of two facts are: 0 when their sentences differ too much, else up to 2. The words right beside
 * the fact count again, so that of two dates in one sentence each finds its own.
 */
function likeness(one: Placed, other: Placed): number {
  let best = 0;
  for (const a of one.contexts) {
    for (const b of other.contexts) {
      if (a.language !== b.language) continue;
      const alike = alikeness([...a.before, ...a.after], [...b.before, ...b.after]);
      if (alike < LEAST_ALIKE) continue;
      const near = sameNear(a.before, b.before, true) + sameNear(a.after, b.after, false);
      best = Math.max(best, alike + near / 8);
    }
  }
  return best;
}

/** Two facts' words have something in common: the longer name of a person, the same measure in other words. */
function shareLabel(one: BankFact, other: BankFact): boolean {
  const [a, b] = [wordsOf(one.label.fr), wordsOf(other.label.fr)];
  return standsIn(a, b) || standsIn(b, a);
}

/**
 * Pairs facts that are gone with facts that are new: of the same kind, said in sentences that are otherwise alike. The
 * most alike come first, and each fact is paired once.
 *
 * @param gone facts of the article as it was, in `before`
 * @param come facts of the article as it is, in `after`
 */
export function pairFacts(
  gone: readonly BankFact[],
  come: readonly BankFact[],
  before: readonly BankArticle[],
  after: readonly BankArticle[],
): ReadonlyMap<BankFact, BankFact> {
  const pairs: { was: BankFact; is: BankFact; score: number }[] = [];
  for (const kind of new Set(gone.map((fact) => fact.kind))) {
    const placed = (facts: readonly BankFact[], articles: readonly BankArticle[]): Placed[] =>
      facts
        .filter((fact) => fact.kind === kind)
        .slice(0, MOST_PAIRED)
        .map((fact) => ({ fact, contexts: contextsOf(fact, articles) }));
    const news = placed(come, after);
    for (const old of placed(gone, before)) {
      for (const each of news) {
        const score = likeness(old, each);
        const more = score > 0 && shareLabel(old.fact, each.fact) ? 0.5 : 0;
        if (score > 0) pairs.push({ was: old.fact, is: each.fact, score: score + more });
      }
    }
  }
  const order = new Map([...gone, ...come].map((fact, index) => [fact, index]));
  const place = (fact: BankFact): number => order.get(fact) ?? 0;
  pairs.sort((a, b) => b.score - a.score || place(a.was) - place(b.was) || place(a.is) - place(b.is));
  const paired = new Map<BankFact, BankFact>();
  const taken = new Set<BankFact>();
  for (const { was, is } of pairs) {
    if (paired.has(was) || taken.has(is)) continue;
    paired.set(was, is);
    taken.add(is);
  }
  return paired;
}
