import { ENGLISH_CLAUSES } from '@/core/facts/en/clauses';
import type { Fact, Mention } from '@/core/facts/fact';
import { FRENCH_CLAUSES } from '@/core/facts/fr/clauses';
import { LANGUAGES } from '@/core/language';
import type { Evidence } from '../bank';
import { comparable, containsWords } from '../comparable';
import { hasDanglingNoun } from '../dangling';
import { hashNumber } from '../hash';
import { leansOnItsDay } from '../leaning-days';
import { quote, sentenceText } from '../quote';
import { familyName, isPartOfName, mentionsAt, mentionsIn, type Reading, type Side } from '../reading';
import { isSelfContained } from '../self-contained';
import { isWholeSentence } from '../whole-sentence';
import { inContext, type Passage } from './context';
import { isUnclear } from './hole-doubts';
import { isUnclearInFrench } from './hole-doubts-fr';
import { isGivenAway, isHalfOfName, isOfList, isPassingNumber } from './hole-sense';
import { shortLabel } from './measure-name';

/** A passage with a hole, and the fact whose words fill it. */
export interface Hole extends Passage {
  readonly fact: Fact;
}

/** How often each sentence has a hole already, by language and offset: no sentence is asked over and over. */
export type SentenceUses = Map<string, number>;

/** A fact that nothing else asks may take a sentence that has more holes than the others may. */
const MOST_HOLES = { usual: 2, needed: 3 };

/** What a sentence is counted by. */
export function sentenceKey({ language, end, suffix }: Evidence): string {
  return `${language}${end + suffix.length}`;
}

/** Words of the answer that must not be read anywhere else in the passage: all of them, and a family name. */
function isShownBeside({ fact, evidence, before, after }: Hole): boolean {
  const shown = [evidence.exact];
  if (fact.kind === 'person') shown.push(familyName(fact.value));
  if (fact.kind === 'place') shown.push(...LANGUAGES.map((side) => fact.label[side]));
  return shown.some((words) => containsWords(before, words) || containsWords(after, words));
}

/** Whether a mention of a measure is its name, and not a verb that tells it ("a reconnu la souveraineté…"). */
function isName({ fact, evidence }: Hole): boolean {
  if (fact.kind !== 'measure') return true;
  const names = [{}, { date: true }, { date: true, place: true }].map(
    (hidden) => shortLabel(fact, evidence.language, hidden).text,
  );
  return names.some((name) => comparable(name) === comparable(evidence.exact));
}

const PLURAL = /(?:s|people|police|men|children)$/u;
const COUNTED_NEXT = /^ (?!across|towards|overseas)\p{Ll}{3,20}[^\P{Ll}s]s(?=[\s,.;]|$)/u;

/** Whether what is counted is all in the hole: not of "some 40 heads" in "some 40 heads of state". */
function isWholeCount({ fact, evidence, after }: Hole): boolean {
  if (fact.kind !== 'quantity' || !fact.value.unit.startsWith('noun:')) return true;
  // "600 lorry | journeys": what is counted comes next.
  if (evidence.language === 'en' && !PLURAL.test(evidence.exact) && COUNTED_NEXT.test(after)) return false;
  // "378 gardes à vue" is cut as well; "133 blessés à la gare" isn't.
  return !/^\s(?:of|de|du|des)\s|^\sd[’']|^\sà (?!l[a’'])\p{Ll}|^\s?\//u.test(after);
}

/** "Lloyd’s of London", and streets: the place is only a part of a name, or too small to ask for. */
function isOfName({ fact, before }: Hole): boolean {
  return fact.kind === 'place' && (/[’']s of $/u.test(before) || STREET.test(fact.value));
}

/** "le groupe Servier", "the Servier trial": the name of somebody is there, but not somebody. */
function isOfGroup({ fact, evidence, before, after }: Hole): boolean {
  if (fact.kind !== 'person') return false;
  const word = /(\p{L}{1,30})\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const next = /^\s(\p{L}{1,30})/u.exec(after)?.[1]?.toLowerCase() ?? '';
  return evidence.language === 'fr' ? FRENCH_CLAUSES.groups.has(word) : ENGLISH_CLAUSES.groups.has(next);
}

const STREET = /^(?:rue|avenue|boulevard|quai|impasse|chemin)\s|\s(?:street|road|avenue|lane)$/iu;

/** A longer name around the mention: "Paris" in "Paris Saint-Germain", "James Webb" in "James Webb Space Telescope". */
function isInsideName(mention: Mention, fact: Fact, reading: Reading): boolean {
  if (isPartOfName(mention, fact, reading)) return true;
  return mentionsAt(reading, mention.language, mention).some(
    ({ fact: other, start, end }) =>
      other.id !== fact.id &&
      (other.kind === 'person' || other.kind === 'organisation' || other.kind === fact.kind) &&
      end - start > mention.end - mention.start,
  );
}

/** Where a clause that can stand alone may begin inside a sentence. */
const CLAUSE_START = /[;:](?=\s)/g;

/** The passages that a quotation gives: its whole sentence and, where that has several, its last clause. */
function passagesOf(fact: Fact, evidence: Evidence): Hole[] {
  const { prefix, suffix } = evidence;
  const whole = { fact, evidence, before: prefix, after: suffix };
  const opening = [...prefix.matchAll(CLAUSE_START)].at(-1);
  if (!opening) return [whole];
  const before = prefix.slice(opening.index + 1).replace(/^\s{1,9}/, '');
  const opens = before === '' ? evidence.exact : before;
  // Without its sentence's opening a clause begins with a small letter: it would look torn off.
  if (/^\p{Ll}/u.test(opens)) return [whole];
  const isWhole = isWholeSentence(before + evidence.exact + suffix, evidence.language);
  return isWhole ? [whole, { fact, evidence, before, after: suffix }] : [whole];
}

/** How good a hole is: a sentence less used, then a full name, then a sentence that says more, then chance. */
function rank({ fact, evidence, before, after }: Hole, reading: Reading, uses: SentenceUses): number {
  const isWhole = comparable(evidence.exact) === comparable(fact.label[evidence.language]);
  const span = { start: evidence.start - before.length, end: evidence.end + after.length };
  const others = new Set(mentionsAt(reading, evidence.language, span).map((mention) => mention.fact.id)).size;
  const chance = hashNumber(`${fact.id}\u0000${evidence.prefix}`) / 2 ** 32;
  const used = uses.get(sentenceKey(evidence)) ?? 0;
  return (isWhole ? 8 : 0) - 4 * used + Math.min(others, 5) + chance;
}

/** Whether the words around a hole leave one answer, which they don't give away. */
function isAsked(hole: Hole, reading: Reading): boolean {
  const { fact, before, evidence, after } = hole;
  // "the striker ____": its name alone said which one, unless the article's title does.
  const isAlone = hole.context === undefined && evidence.language === 'en';
  if (isAlone && hasDanglingNoun(`${before}____${after}`, 'en')) return false;
  // "jeudi", "lundi soir": no answer that stands alone.
  if (fact.kind === 'date' && leansOnItsDay(`${evidence.exact}.`, evidence.language)) return false;
  return (
    isName(hole) &&
    isWholeCount(hole) &&
    !isOfGroup(hole) &&
    !isOfName(hole) &&
    !isShownBeside(hole) &&
    !isUnclear(hole, reading) &&
    !isUnclearInFrench(hole, reading) &&
    !isOfList(hole) &&
    !isHalfOfName(hole) &&
    !isGivenAway(hole) &&
    !isPassingNumber(hole) &&
    !/[\n\r]/.test(evidence.exact)
  );
}

/**
 * The best hole for a fact in one article: in a passage that stands alone or, for a fact that nothing else asks, in one that does once
 * its article's title is told. Undefined when there is none.
 */
export function bestHole(
  fact: Fact,
  side: Side,
  reading: Reading,
  uses: SentenceUses,
  need: keyof typeof MOST_HOLES,
): Hole | undefined {
  const { language } = side.article;
  const quotes = mentionsIn(fact, language)
    .slice(0, 50)
    .filter((mention) => !isInsideName(mention, fact, reading))
    .flatMap((mention) => quote(side, mention) ?? [])
    .filter((evidence) => isWholeSentence(sentenceText(evidence), language))
    .filter((evidence) => (uses.get(sentenceKey(evidence)) ?? 0) < MOST_HOLES[need]);
  const alone = quotes
    .flatMap((evidence) => passagesOf(fact, evidence))
    .filter(({ before, evidence, after }) => isSelfContained(before + evidence.exact + after, language));
  const best = bestOf(alone, reading, uses);
  if (best || need === 'usual') return best;
  const told = quotes.flatMap((evidence) => {
    const passage = inContext(evidence, side, reading);
    return passage ? [{ fact, ...passage }] : [];
  });
  return bestOf(told, reading, uses);
}

function bestOf(holes: readonly Hole[], reading: Reading, uses: SentenceUses): Hole | undefined {
  return holes
    .filter((hole) => isAsked(hole, reading))
    .map((hole) => ({ hole, rank: rank(hole, reading, uses) }))
    .reduce<{ hole: Hole; rank: number } | undefined>(
      (best, each) => (best && best.rank >= each.rank ? best : each),
      undefined,
    )?.hole;
}
