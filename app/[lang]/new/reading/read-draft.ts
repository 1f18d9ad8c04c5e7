import type { Article } from '@/core/article/article';
import { readArticle } from '@/core/article/read-article';
import type { Bank } from '@/core/bank/bank';
import { bankFromFacts, readFacts, type TrainedNames } from '@/core/bank/make-bank';
import { correct } from '@/core/bank/review/correct';
import type { Review } from '@/core/bank/review/review';
import type { Fact, FactKind } from '@/core/facts/fact';
import type { Language } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import type { Draft } from '@/core/study/draft';
import { cleanText } from '@/stores/article-files/clean-text';
import type { OwnShelf } from '@/stores/own-shelf';
import { articleInput } from './check-text';
import { knownSet } from './known-set';
import type { Answer, News, ReadProblem } from './messages';
import { wholePart } from './whole-part';

/** What reading a draft needs from outside. */
export interface ReadingTools {
  readonly shelf: OwnShelf;
  /** Loads the trained names of languages; those that can't be had are left out. */
  readonly loadNames: (languages: readonly Language[]) => Promise<TrainedNames>;
  readonly tell: (news: News) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/**
 * Reads a draft's texts and keeps the review of what was made in the draft. Expected failures are answers; nothing is
 * kept of them.
 *
 * @param again whether to read on when there is a set of this very article
 */
export async function readDraft(draft: Draft, again: boolean, tools: ReadingTools): Promise<Answer> {
  const { shelf, tell } = tools;
  tell({ type: 'stage', stage: 'text', part: 0 });
  const base = await baseOf(draft, shelf);
  if (!base.ok) return { type: 'refused', problem: base.error };
  const { set, before } = base.value;
  const articles = articlesOf(draft, set);
  if (!articles.ok) return { type: 'refused', problem: articles.error };
  const known = again || before !== undefined ? undefined : await knownSet(articles.value, shelf.sets);
  if (known !== undefined) return { type: 'known', known };
  const names = await trainedNames(articles.value, tools);
  const bank = makeOf(set, articles.value, names, tell);
  if (!bank.ok) return { type: 'refused', problem: bank.error };
  // What was edited before is done again where it still can be.
  const review = before ? correct(before, bank.value).review : { made: bank.value, edits: [] };
  return keepReview(draft, review, tools);
}

/** What a reading starts from. */
interface Base {
  /** The id that the bank is made for. */
  readonly set: string;
  /** What was made of the text before it was changed. */
  readonly before?: Review | Bank;
}

/** A corrected article's bank is made for its set, and one that is read again as it was: so questions keep their ids. */
async function baseOf(draft: Draft, shelf: OwnShelf): Promise<Result<Base, ReadProblem>> {
  const { correcting, review } = draft;
  if (correcting === undefined) {
    return ok(review ? { set: review.made.set, before: review } : { set: draft.id });
  }
  const found = await shelf.sets.open(correcting);
  if (!found.ok) return err({ code: found.error.code === 'damaged' ? 'set-gone' : found.error.code });
  if (found.value === undefined) return err({ code: 'set-gone' });
  const before = found.value.review ?? found.value.bank;
  return ok({ set: 'made' in before ? before.made.set : before.set, before });
}

/** The draft's texts as articles; the second came out when the first did, unless it says otherwise. */
function articlesOf(draft: Draft, set: string): Result<[Article, ...Article[]], ReadProblem> {
  const articles: Article[] = [];
  const texts = draft.texts.filter((text, index) => index === 0 || text.text.trim() !== '');
  for (const [index, text] of texts.entries()) {
    const read = readArticle(articleInput(set, { ...text, text: cleanText(text.text) }));
    if (!read.ok) return err({ ...read.error, text: index });
    const { language, published = articles[0]?.published } = read.value;
    if (articles.some((other) => other.language === language)) return err({ code: 'same-language' });
    articles.push({
      ...read.value,
      id: `${set}-${language}`,
      ...(published === undefined ? {} : { published }),
    });
  }
  const [first, ...others] = articles;
  return first ? ok([first, ...others]) : err({ code: 'article-empty', text: 0 });
}

async function trainedNames(
  articles: readonly Article[],
  { loadNames, tell }: ReadingTools,
): Promise<TrainedNames> {
  const languages = articles.map(({ language }) => language);
  const names = await loadNames(languages);
  const plain = languages.filter((language) => names[language] === undefined);
  if (plain.length > 0) tell({ type: 'plain', languages: plain });
  return names;
}

function makeOf(
  set: string,
  articles: readonly [Article, ...Article[]],
  names: TrainedNames,
  tell: (news: News) => void,
): Result<Bank, ReadProblem> {
  const facts = readFacts(articles, names, (stage, part, article) => {
    const language = articles.length > 1 ? articles[article]?.language : undefined;
    tell({
      type: 'stage',
      stage,
      part: wholePart(stage, part, article, articles.length),
      ...(language && { language }),
    });
  });
  if (facts.length === 0) return err({ code: 'no-facts', found: [] });
  const bank = bankFromFacts(set, articles, facts, undefined, (stage, part) =>
    tell({ type: 'stage', stage, part: wholePart(stage, part, 0, 1) }),
  );
  return bank.questions.length > 0 ? ok(bank) : err({ code: 'no-questions', found: countKinds(facts) });
}

function countKinds(facts: readonly Fact[]): [FactKind, number][] {
  const counts = new Map<FactKind, number>();
  for (const { kind } of facts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}

async function keepReview(draft: Draft, review: Review, { shelf, tell, now }: ReadingTools): Promise<Answer> {
  tell({ type: 'stage', stage: 'keeping', part: wholePart('keeping', 0, 0, 1) });
  const { facts, questions } = review.made;
  const read = { type: 'read', draft: draft.id, facts: facts.length, questions: questions.length } as const;
  // A worker's memory goes with it: the page keeps the review, when the browser does not.
  if (!shelf.isKept) return { ...read, review };
  const kept = await shelf.drafts.keep({ ...draft, changedAt: now(), review });
  return kept.ok ? read : { type: 'refused', problem: { code: kept.error.code } };
}
