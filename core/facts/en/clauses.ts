import type { ClauseWords, FoundVerb } from '../common/clause-words';
import { wordSet } from '../common/name-words';
import { isJoined, type Token } from '../common/tokens';

const SINGULAR = wordSet('was has is');
const PLURAL = wordSet('were have are');
const EITHER = wordSet('had will would could must may might should');

/** Irregular pasts that differ from the infinitive and are no common noun. */
const PAST = wordSet(
  `beat became began bought broke brought built came chose drew drove fell fled flew fought found gave got grew held hit
  kept knew laid led left lent lost made met paid put ran rose said sang sank saw sent set shot shook shut sold
  spent spoke stood stole struck swam swore taught threw told took tore understood went withdrew woke won wrote ate froze
  heard hid overcame overthrew overtook rebuilt rode shrank slept sought sprang swept undertook underwent withheld wore`,
);
const PARTICIPLES = wordSet(
  `beaten become begun bought broken brought built chosen come cut done drawn driven fallen fled flown fought found given
  gone grown held hit hurt kept known laid led left lent lost made met paid put read ridden risen run said seen sent
  set shot shaken shut sold spent spoken stolen struck sworn taught thrown told taken torn understood withdrawn won
  woken worn written born been dealt eaten forbidden forgotten frozen heard hidden hung overcome overthrown overtaken rebuilt
  shown shrunk slept sought spread sunk sung swept swum undergone undertaken withheld`,
);
const REGULAR = /^\p{L}{2,20}ed$/u;
/** Words in -ed that are none of it, or adjectives more often. */
const NO_VERB = wordSet(
  'need indeed speed seed feed breed deed weed bed red united armed so-called unprecedented',
);
const ADVERB = /^(?:\p{L}{2,20}ly|also|already|then|later|first|now|still|since|again)$/u;
const THIRD_PERSON =
  wordSet(`accounts aims applies asks believes belongs bans calls claims comes contains costs covers defends demands
  employs expects explains exports faces fears follows forbids gives goes has hopes includes invests keeps
  lies lives looks makes means meets needs opens owns pays plans plays produces protects provides publishes
  receives remains replaces represents requires runs says sees sells serves shares shows speaks stands starts
  stays supports takes teaches thinks uses wants weighs wins works writes`);

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 2 && isJoined(tokens[next]) && ADVERB.test(tokens[next]?.lower ?? '')) next += 1;
  return next;
}

function isParticiple(token: Token | undefined): boolean {
  if (token === undefined || !isJoined(token)) return false;
  return (REGULAR.test(token.lower) && !NO_VERB.has(token.lower)) || PARTICIPLES.has(token.lower);
}

const MODALS = wordSet('will would could must may might should');

/** "was fined", "had been told", "will meet", "has signed". */
function compoundAt(tokens: readonly Token[], at: number): FoundVerb | undefined {
  const word = tokens[at]?.lower ?? '';
  const isKnown = SINGULAR.has(word) || PLURAL.has(word) || EITHER.has(word);
  if (!isKnown) return undefined;
  const isPlural = SINGULAR.has(word) ? false : PLURAL.has(word) ? true : undefined;
  let next = skipAdverbs(tokens, at + 1);
  if (MODALS.has(word)) {
    const base = tokens[next];
    if (!base || !isJoined(base) || !/^\p{Ll}{2,20}$/u.test(base.text)) return undefined;
    if (base.lower === 'be' && isParticiple(tokens[next + 1])) next += 1;
    return { from: at, finite: at, to: next + 1, isCompound: true, isPlural };
  }
  if (tokens[next]?.lower === 'been' && isParticiple(tokens[next + 1])) next += 1;
  if (!isParticiple(tokens[next])) return undefined;
  return { from: at, finite: at, to: next + 1, isCompound: true, isPlural };
}

/** English main clauses. */
export const ENGLISH_CLAUSES: ClauseWords = {
  determiners: new Map([
    ['the', {}],
    ['a', { isPlural: false }],
    ['an', { isPlural: false }],
  ]),
  openers: wordSet(
    `in on at after before during for with by under despite according to throughout until from early late monday tuesday
    wednesday thursday friday saturday sunday`,
  ),
  subordinators: wordSet(
    `who whom whose which that where when while because if as although though since until before after so than whether
    unless to for against according without`,
  ),
  coordinators: wordSet('and or but'),
  barred: wordSet(
    `he she it they i we you this that these those him them not never no nor neither there last next both other such
    another`,
  ),
  whenWords: wordSet('on in'),
  whereWords: wordSet('in at'),
  binders: wordSet('of and or'),
  foretelling: wordSet(
    `announced announce announces promised promise promises proposed proposes planned plans expected expects expect demanded
    demands called calls scheduled schedule set ordered decided suggested wanted wants hopes hoped fears feared
    asked asks urged urges warned requires required`,
  ),
  groups: wordSet(
    `group laboratory laboratories company house family foundation law affair plan party government administration team clan
    bank factory trial report institute centre center hospital prize museum school college stadium theatre campaign
    presidency cabinet island islands river lake mountains peninsula strait street square bridge airport`,
  ),
  isParticiple: (word) => (REGULAR.test(word) && !NO_VERB.has(word)) || PARTICIPLES.has(word),
  gerund: /^\p{L}{2,20}ing$/u,
  partOfDay: { words: wordSet('night evening morning afternoon'), leads: wordSet('the on in') },
  verbAt(tokens, at) {
    const token = tokens[at];
    if (!token || token.text !== token.text.toLowerCase()) return undefined;
    const compound = compoundAt(tokens, at);
    if (compound) return compound;
    const { lower } = token;
    const isPast = PAST.has(lower) || (REGULAR.test(lower) && !NO_VERB.has(lower));
    if (!isPast && !THIRD_PERSON.has(lower)) return undefined;
    return { from: at, finite: at, to: at + 1, isCompound: false, isPlural: isPast ? undefined : false };
  },
};
