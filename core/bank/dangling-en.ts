import { listed } from '@/core/facts/common/phrases';
import { placeNamed } from '@/core/facts/common/places';
import { ENGLISH_CLAUSES } from '@/core/facts/en/clauses';
import { ENGLISH_DEMONYMS } from '@/core/facts/en/demonyms';
import { wordSet } from './word-list';

/**
 * What there is one of, what is meant in general ("the press", "the poor"), and times of a day or year. With a hyphen: two
 * words ("the death penalty").
 */
const ONE_OF_ITS_KIND = wordSet(
  `abdomen ability absence afternoon age air air-force art arts atmosphere attention autumn back ball bench bible
  bottom brain century chance climate cold courtroom crown danger dark dark-web dawn day dead death-penalty decade
  desert devil dinar disabled dollar dusk earth east edge elderly environment equator euro euro-area evening
  event-horizon eye eyes face fact fall field fight floor forest franc front future galaxy gospel ground guitar
  habit hand hands head heart heat highest holocaust homeless hope horizon hour human-body hungry hunt ice idea
  importance injured internet jungle kind koran krona krone kuna lack latter lead left lira lungs mainland
  majority media middle middle-class mind minority moment moon morning most national-anthem need net night
  north northeast northwest number occasion odds oldest olympics one opportunity others past penny peso piano pill
  planet-earth police polls poor pope possibility pound presence present press privacy public purpose queen qur'an
  rain rand rate real reason record reformation renaissance responsibility rest rich right risk rouble ruble rupee
  sake same sea seas shekel side sides skies sky snow solar-system sort soul south southeast southwest space
  spirit spotlight spring stake status-quo street streets summer sun supernatural sword telephone time times top
  torah truth type unemployed universe unknown use vatican verge violin way weather web weekend west whole wild
  wind winter world wounded wrong yen young youth yuan zloty`,
);

/** What a country has one of: told by a country or a people that the sentence names before. */
const OF_A_COUNTRY = wordSet(
  `government country nation parliament army military navy capital state economy population constitution opposition border borders
  authorities people kingdom republic island president coast countryside presidency throne monarchy senate`,
);
/** Written with a capital where a text means the one that it has named before: "The President", "the Court". */
const CAPITAL_COMMON = wordSet(
  `president minister court government council commission board committee ministry party company university union act
  bill treaty agreement state kingdom republic chancellor governor mayor secretary chairman director administrator
  administration institute foundation association agency department school college church group bank authority
  judge king queen prince princess duke emperor parliament assembly senate congress house city district province county fund
  federation league club team museum centre center report law charter constitution convention accord army embassy`,
);

/** What comes after a noun and says which one it is. */
const COMPLETING = wordSet(
  'of for between that which who whose whom where why against about near called named whether how',
);
/** What completes a noun where a name follows: "the fire at Notre-Dame", "the crowd in Boston". */
const PLACING = wordSet(
  'in at from by on with over under across around outside inside into behind beside off opposite along through',
);
/** Where a phrase ends: none of these is a noun or an adjective. */
const STOPS = wordSet(
  `and or but nor as than then so if when while because since until before after during within without despite among
  is are was were be been being has have had do does did will would can could may might shall should must cannot
  it he she they we you i his her its their our my your this that these those a an the not no also only just even
  still already again later earlier ago once twice however too to said says told saw ran won lost took gave made went came became began met held
  left led found got set cut hit put let rose fell grew drew broke spoke wrote chose sold bought sent spent built kept meant felt brought
  thought caught taught fought sought paid read lay lie sat stood comes goes means remains seems becomes`,
);
/** Nouns that an infinitive completes. */
const TAKES_INFINITIVE = wordSet(
  'ability attempt authority bid campaign capacity chance decision desire duty effort efforts failure freedom intention move need obligation offer opportunity permission plan plans pledge pledges power powers promise proposal proposals race refusal request right rights tendency vote willingness wish',
);
/** "the largest", "the most read": only one is. */
const SUPERLATIVE =
  /^(?:\p{Ll}{2,20}est|most|least|only|best|worst|first-ever|so-called|more|sooner|longer|better|less|fewer)$/u;
const NOT_SUPERLATIVE = wordSet(
  'west forest interest guest request protest conquest harvest arrest contest inquest quest chest priest tempest unrest latest rest test',
);
/** "the 1990s", "the 12th", "the second": counted, and the noun after it tells. */
const COUNTED =
  /^(?:\d|first|second|third|fourth|fifth|last|next|two|three|four|five|six|seven|eight|nine|ten|dozen)/u;

/** Adjectives of nationality: "French", "Ivorian". */
const DEMONYMS = new Set(listed(ENGLISH_DEMONYMS).flatMap((item) => item.slice(3).split('~')));

/** Whether a word names a country or its people: after one, "the government" is its. */
function isNation(word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  return (
    DEMONYMS.has(word.replace(/s$/u, '')) || DEMONYMS.has(word) || placeNamed(word, 'en')?.kind === 'country'
  );
}

/** "When the talks were over, Bruno Retailleau and Abdelouafi Laftit…": theirs, whom the sentence goes on to name. */
const MEETING = wordSet('talks meeting discussions negotiations');
const OPENS_WHEN = /^(?:When|After|Before|During|As|At the end of|Following) $/u;

/** How many words after an article are looked at. */
const PHRASE_WORDS = 12;

/** A definite article that opens a phrase, and what follows it. */
const DEFINITE = /(?:^|[\s("“‘])[Tt]he (?=([^\n]{1,160}))/gu;

/** A word without its possessive and what it is bracketed with, and whether a mark ends the phrase after it. */
interface Word {
  readonly text: string;
  readonly lower: string;
  readonly isEnd: boolean;
  readonly isPossessive: boolean;
}

function toWord(token: string): Word {
  const isPossessive = /(?:[’']s|s[’'])[,.;:!?)”"]{0,3}$/u.test(token);
  const text = token
    .replace(/^[(“"‘]+/u, '')
    .replace(/[’']s?[,.;:!?)”"]{0,3}$/u, '')
    .replace(/[,.;:!?)”"’]{1,4}$/u, '');
  return {
    text,
    lower: text.toLowerCase(),
    isEnd: /[,.;:!?)”"]$/u.test(token) || /^[–—-]$/u.test(token),
    isPossessive,
  };
}

function isVerbForm({ lower }: Word): boolean {
  return ENGLISH_CLAUSES.isParticiple(lower);
}

/** What stands for a name that is asked for. */
const HOLE = '____';

function isCapital({ text }: Pick<Word, 'text'>): boolean {
  return /^\p{Lu}|^\d|^____/u.test(text);
}

/** The noun phrase after an article: up to a stop, a mark, or a verb that follows a noun. */
function phraseOf(all: readonly Word[]): number {
  for (const [index, word] of all.entries()) {
    // "the striker ____" isn't told by what it hides; "the ____ trial" has a name.
    if (index > 0 && word.text.startsWith(HOLE)) return index;
    if (STOPS.has(word.lower) || COMPLETING.has(word.lower) || PLACING.has(word.lower)) return index;
    if (index > 0 && isVerbForm(word) && !COUNTED.test(all[index - 1]?.lower ?? '')) {
      // "the newly elected president": a participle with a noun after it is an adjective, after an adverb.
      if (!/ly$/u.test(all[index - 1]?.lower ?? '')) return index;
    }
    if (word.isEnd) return index + 1;
  }
  return all.length;
}

const LINKS_VERB = /^(?:and|or|but|which|who|that|where|when|while|after|before|as)$/u;

/**
 * Whether a verb is still to come for a noun that a participle follows: "the law adopted by Estonia in 2019 took effect"; not
 * "the plant opened in 1967 and employed 30 people", where the first one was it.
 */
function hasMainVerb(after: readonly Word[]): boolean {
  const verb = after.findIndex(
    (word) => isVerbForm(word) || /^(?:is|are|was|were|has|had|will)$/u.test(word.lower),
  );
  return verb >= 0 && !after.slice(0, verb).some(({ lower }) => LINKS_VERB.test(lower));
}

/** Whether what follows a noun says which one it is. */
function isCompletedBy(next: Word | undefined, after: readonly Word[], noun: Word | undefined): boolean {
  if (next === undefined || noun === undefined) return false;
  // "the vaccine, known as RTS,S".
  if (noun.isEnd) return /^(?:known|called|named|nicknamed|dubbed)$/u.test(next.lower);
  if (COMPLETING.has(next.lower)) {
    const first = after[0];
    // "for the second time", "for 12 days", "that he…": nothing about which one.
    if (next.lower === 'for')
      return (
        first !== undefined &&
        !/^(?:\d|second|third|first)/u.test(first.lower) &&
        !COUNTED.test(after[1]?.lower ?? '')
      );
    return true;
  }
  // "the law on artificial intelligence".
  if (next.lower === 'on' && /^\p{Ll}/u.test(after[0]?.text ?? '')) return true;
  // "the road to Rome", "the plan to build…"; not "the team to travel…", "the road to the carmaker".
  if (next.lower === 'to') return /^\p{Lu}/u.test(after[0]?.text ?? '') || TAKES_INFINITIVE.has(noun.lower);
  // "the law adopted by Estonia".
  if (isVerbForm(next))
    return (
      /^(?:by|in|at|on|from|to|for|as|during|against)$/u.test(after[0]?.lower ?? '') &&
      after.slice(1, 4).some(isCapital) &&
      hasMainVerb(after.slice(1))
    );
  // "proposed the city in Sharm el-Sheikh": there it was proposed.
  if (!PLACING.has(next.lower) || /^(?:city|town|country|state|village|capital|region)$/u.test(noun.lower))
    return false;
  const [first, second, third] = after;
  const named = [first, second, third].find((word) => word !== undefined && !/^\p{Ll}/u.test(word.text));
  return (
    named !== undefined &&
    /^\p{Lu}/u.test(named.text) &&
    !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(
      named.text,
    )
  );
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/u, '') : word;
}

function isKnown(word: Word): boolean {
  return ONE_OF_ITS_KIND.has(word.lower);
}

/** "the death penalty", "the solar system". */
function isKnownPair(phrase: readonly Word[]): boolean {
  return ONE_OF_ITS_KIND.has(
    phrase
      .slice(-2)
      .map(({ lower }) => lower)
      .join('-'),
  );
}

/** "The mayor, Anne Hidalgo, …", "the capital, Kabul"; not "At the ceremony, Anne Hidalgo…". */
function isNamedAfter(before: string, rest: string, length: number): boolean {
  const tokens = rest.split(/\s+/);
  const isAdjunct = /^[\s“"]{0,3}\p{Lu}\p{Ll}{0,20}$/u.test(before) && before.trim() !== '';
  // "the company's owner, Anne Hidalgo": of which company? "A film about the club, …": the film's name.
  if (isAdjunct || /[’']s?\s/u.test(tokens.slice(0, length).join(' ')) || /\b(?:about|on)$/u.test(before))
    return false;
  return (
    /\p{L},$/u.test(tokens[length - 1] ?? '') &&
    /^\p{Lu}/u.test(tokens[length] ?? '') &&
    !tokens[length]?.startsWith(HOLE)
  );
}

/**
 * Whether an English sentence has a definite noun that only an earlier sentence explains: "the spire", "the six-member
 * team", "The President". Any noun does, unless something completes it ("the spire of Notre-Dame"), a name is part of it ("the
 * Afghan team"), the sentence has named it before, or there is one of it for everybody ("the sea", "the press"), or for a country that it has named ("the
 * government").
 *
 * @param sentence what is asked for may be hidden in it as "____", and then completes nothing
 */
export function hasDanglingEnglish(sentence: string): boolean {
  const lower = sentence.toLowerCase();
  return [...sentence.matchAll(DEFINITE)].some((found) => {
    const all = (found[1] ?? '').split(/\s+/).slice(0, PHRASE_WORDS).map(toWord);
    const length = phraseOf(all);
    const phrase = all.slice(0, length);
    const noun = phrase.at(-1);
    if (noun === undefined) return false;
    const capitals = phrase.filter(isCapital);
    if (
      capitals.some(({ text, lower: small }) => /^(?:\p{Lu}|____)/u.test(text) && !CAPITAL_COMMON.has(small))
    )
      return false;
    if (capitals.length > 1 || /^\d{4}s?$/u.test(phrase[0]?.text ?? '')) return false;
    // "the sea covers": a verb may stand where the noun is looked for.
    const nouns = /s$/u.test(noun.lower) ? phrase.slice(-2) : [noun];
    if (nouns.some(isKnown) || isKnownPair(phrase)) return false;
    if (
      phrase.some(
        ({ lower: word }) => SUPERLATIVE.test(word) && !NOT_SUPERLATIVE.has(word) && !word.endsWith('forest'),
      )
    )
      return false;
    // "the first banknotes": there are none before them.
    if (phrase[0]?.lower === 'first' && /[^s]s$/u.test(noun.lower)) return false;
    if (isCompletedBy(all[length], all.slice(length + 1), noun)) return false;
    const before = lower.slice(0, found.index);
    if (nouns.some((word) => before.includes(singular(word.lower)))) return false;
    if (
      nouns.some((word) => OF_A_COUNTRY.has(word.lower)) &&
      sentence
        .slice(0, found.index)
        .split(/[\s,.]+/)
        .some((word) => isNation(word.replace(/[’']s?$/u, '')))
    )
      return false;
    if (MEETING.has(noun.lower) && OPENS_WHEN.test(sentence.slice(0, found.index + 1))) return false;
    return !isNamedAfter(sentence.slice(0, found.index), found[1] ?? '', length);
  });
}
