import type { Sentence, Span } from '@/core/article/article';
import { splitSentences } from '@/core/article/sentences';
import type { FactKind } from '@/core/facts/fact';
import { isSelectionProblem, type Selection, selectedFact } from '@/core/facts/selected-fact';
import { err, ok, type Result } from '@/core/result';
import type { BankArticle, BankFact } from '../bank';
import { comparable, containsWords } from '../comparable';
import { familyName, overlaps } from '../reading';
import { toStored } from '../stored';
import { type FactsState, withFact } from './facts-state';
import { checkLabel, withLabel } from './label-check';
import type { AddedFact, EditProblem } from './review';
import { isNothing, LONGEST, typedSides } from './typed-words';

/** The longest selection, in UTF-16 code units: more names nothing. */
const LONGEST_SELECTION = 300;

const sentencesOf = new WeakMap<BankArticle, readonly Sentence[]>();

/** An article's sentences, cut once: every added fact of a review asks for them. */
export function sentencesIn(article: BankArticle): readonly Sentence[] {
  const known = sentencesOf.get(article);
  if (known) return known;
  const cut = splitSentences(article);
  sentencesOf.set(article, cut);
  return cut;
}

/** Whether an offset lies inside a word, or inside a number with a decimal sign or a separator. */
function isInWord(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  if (/[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(after)) return true;
  return /\d$/.test(before) ? /^[.,]\d/.test(after) : /\d[.,]$/.test(before) && /^\d/.test(after);
}

/** A span without the spaces at its ends: selections often take one along. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}

function problem(code: EditProblem['code'], found?: string): Result<never, EditProblem[]> {
  return err([{ code, field: 'selection', ...(found === undefined ? {} : { found }) }]);
}

/** The selected words where they stand: in an article, whole, in one sentence. */
function place(
  { mention }: AddedFact,
  articles: readonly BankArticle[],
): Result<Pick<Selection, 'article' | 'sentence' | 'span'>, EditProblem[]> {
  const article = articles.find(({ language }) => language === mention.language);
  const { start, end } = mention;
  if (!article || start < article.bodyStart || start >= end || end > article.text.length)
    return problem('outside-text');
  if (end - start > LONGEST_SELECTION)
    return err([{ code: 'too-long', field: 'selection', limit: LONGEST_SELECTION }]);
  const span = trimmed(article.text, mention);
  if (!/[\p{L}\p{N}]/u.test(article.text.slice(span.start, span.end))) return problem('empty');
  if (isInWord(article.text, span.start) || isInWord(article.text, span.end)) return problem('half-word');
  const sentence = sentencesIn(article).find((each) => each.start <= span.start && span.end <= each.end);
  return sentence ? ok({ article, sentence, span }) : problem('across-sentences');
}

/** Facts that are kept, by their ids. */
function kept(state: FactsState, id: string): BankFact | undefined {
  return state.marks.get(id)?.isDropped ? undefined : state.facts.get(id);
}

const NAMES: ReadonlySet<FactKind> = new Set(['person', 'place', 'organisation']);

type Links = Pick<Selection, 'holders' | 'actors' | 'date' | 'place'>;

/** The other facts that a role or a measure names: they must be there, and of the right kind. */
function links(edit: AddedFact, state: FactsState): Result<Links, EditProblem[]> {
  if (edit.kind === 'role') {
    const holders = edit.holders.map((id) => kept(state, id));
    const people = holders.flatMap((fact) => (fact?.kind === 'person' ? [fact.value] : []));
    if (edit.holders.length === 0) return err([{ code: 'no-holder', field: 'holders' }]);
    if (people.length < edit.holders.length) return err([{ code: 'holder-not-there', field: 'holders' }]);
    return ok({ holders: [...new Set(people)] });
  }
  if (edit.kind !== 'measure') return ok({});
  const actors = edit.actors.map((id) => kept(state, id));
  const names = actors.flatMap((fact) => (fact && NAMES.has(fact.kind) ? [String(fact.value)] : []));
  const date = edit.date === undefined ? undefined : kept(state, edit.date);
  const where = edit.place === undefined ? undefined : kept(state, edit.place);
  const isThere = edit.date === undefined || date?.kind === 'date';
  if (names.length < edit.actors.length || !isThere || (edit.place !== undefined && where?.kind !== 'place'))
    return err([{ code: 'holder-not-there', field: 'actors' }]);
  return ok({
    actors: [...new Set(names)],
    ...(date?.kind === 'date' ? { date: date.value } : {}),
    ...(where?.kind === 'place' ? { place: where.value } : {}),
  });
}

/** The fact that the article names elsewhere in these very words, or by a family name that no one shares. */
function knownAs(fact: BankFact, words: string, state: FactsState): BankFact | undefined {
  const same = state.facts.get(fact.id);
  if (same || !NAMES.has(fact.kind)) return same;
  const alike = [...state.facts.values()].filter((other) => {
    if (other.kind !== fact.kind || typeof other.value !== 'string') return false;
    if (comparable(other.value) === comparable(words)) return true;
    return other.kind === 'person' && comparable(familyName(other.value)) === comparable(words);
  });
  return alike.length === 1 ? alike[0] : undefined;
}

/** A kept fact that already has the place: one of the same kind, another name for the same words, or half of them. */
function inTheWay(fact: BankFact, state: FactsState): BankFact | undefined {
  const [mention] = fact.mentions;
  if (!mention) return undefined;
  return [...state.facts.values()].find((other) => {
    if (state.marks.get(other.id)?.isDropped) return false;
    return other.mentions.some((each) => {
      if (each.language !== mention.language || !overlaps(each, mention)) return false;
      if (other.kind === fact.kind) return true;
      const isSame = each.start === mention.start && each.end === mention.end;
      const holds = each.start <= mention.start && mention.end <= each.end;
      const isHeld = mention.start <= each.start && each.end <= mention.end;
      return isSame ? NAMES.has(other.kind) && NAMES.has(fact.kind) : !holds && !isHeld;
    });
  });
}

/** A fact that the article says in one more place. */
function withMention(fact: BankFact, added: BankFact): BankFact {
  const order = fact.mentions[0]?.language;
  const mentions = [...fact.mentions, ...added.mentions].sort(
    (a, b) =>
      Number(a.language !== order) - Number(b.language !== order) || a.start - b.start || a.end - b.end,
  );
  return { ...fact, mentions };
}

/**
 * The facts with one more that a person selected, or what is wrong with the selection. A fact that is known, and is said
 * there too, gets one more mention.
 */
export function addFact(state: FactsState, edit: AddedFact): Result<FactsState, EditProblem[]> {
  const placed = place(edit, state.articles);
  if (!placed.ok) return placed;
  const linked = links(edit, state);
  if (!linked.ok) return linked;
  const { article, span } = placed.value;
  const read = selectedFact({ ...placed.value, ...linked.value, kind: edit.kind });
  if (isSelectionProblem(read)) return problem(read);
  const added = toStored(read);
  const words = article.text.slice(span.start, span.end);
  const known = knownAs(added, words, state);
  if (known && state.marks.get(known.id)?.isDropped) return problem('already-dropped', known.label.fr);
  const inWay = inTheWay(added, state);
  if (inWay) {
    const isIt = inWay.id === known?.id || containsWords(inWay.label[article.language], words);
    return problem(isIt ? 'already-known' : 'overlaps', inWay.label[article.language]);
  }
  const fact = known ? withMention(known, added) : added;
  const typed = typedSides(edit.label ?? {}, LONGEST.label, () => '');
  if (!typed.ok) return typed;
  const labelled = isNothing(typed.value) ? fact : withLabel(fact, typed.value);
  const problems = checkLabel(labelled, typed.value, fact, state.articles);
  if (problems.length > 0 && !isNothing(typed.value)) return err(problems);
  return ok(withFact(state, labelled, { ...state.marks.get(labelled.id), isAdded: true }));
}
