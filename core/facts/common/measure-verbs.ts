import { actorsBefore } from './measure-actors';
import { dateOfMeasure } from './measure-dates';
import { endOf, type MeasureLine, type Read } from './measure-line';
import { purposesAfter } from './measure-purposes';
import type { FoundName } from './names';
import { isAct, type Phrase, phraseKey, type ReadPhrase, weightOf } from './noun-phrase';
import type { Act } from './noun-words';
import { tokenAfter } from './phrase-source';
import { isJoined } from './tokens';

/** "a suspendu les livraisons d’armes", "agreed to create a joint working group". */
export function byVerb(line: MeasureLine, at: number): Read | undefined {
  const { tokens, words } = line;
  const token = tokens[at];
  if (!token || !isJoined(token)) return undefined;
  const past = words.verbs.get(token.lower);
  const infinitive = words.infinitives.get(token.lower);
  const act =
    past && isToldOf(line, at) ? past : infinitive && isAfterDecision(line, at) ? infinitive : undefined;
  if (!act) return undefined;
  let start = at + 1;
  const next = tokens[start];
  if (!next || !isJoined(next)) return undefined;
  const article = words.articles.get(next.lower);
  if (article !== undefined) start += 1;
  const read = words.phraseAt(line.source, start, article ?? 'none');
  const actors = actorsBefore(line, at);
  if (read?.isWhole && (article !== undefined || read.phrase.plural || weightOf(read) > 0))
    return told(line, at, act, read, actors);
  const name = line.source.nameAt.get(start);
  if (name?.kind === 'place' && act === 'recognition' && name.value) {
    const phrase: Phrase = {
      noun: act,
      plural: false,
      article: 'def',
      adjectives: [],
      complements: [{ relation: 'object', of: [{ kind: 'place', value: name.value }] }],
    };
    return tell(line, at, tokenAfter(line.source, start, name.end), act, phrase, actors, undefined);
  }
  return undefined;
}

/** A past form with its auxiliary (French), or with its subject right before it (English). */
function isToldOf(line: MeasureLine, at: number): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    /(?:ment|ly)$/u.test(line.tokens[before]?.lower ?? '') &&
    isJoined(line.tokens[before + 1])
  )
    before -= 1;
  const token = line.tokens[before];
  if (!token || !isJoined(line.tokens[before + 1])) return false;
  if (line.words.auxiliaries.has(token.lower))
    return (
      !/^(?:été|been)$/u.test(line.tokens[at - 1]?.lower ?? '') && line.tokens[before - 1]?.lower !== "n'"
    );
  return line.words.modifiersBefore && line.source.nameEndingAt.has(before);
}

/** An infinitive after a verb of decision: "décidé de suspendre", "voted to ban". */
function isAfterDecision(line: MeasureLine, at: number): boolean {
  const link = line.tokens[at - 1];
  const verb = line.tokens[at - 2];
  if (!link || !isJoined(line.tokens[at])) return false;
  if (line.words.deciders.has(link.lower)) return /^(?:will|va|vont|veut|veulent)$/u.test(link.lower);
  if (!/^(?:de|d'|à|to)$/u.test(link.lower) || !verb || !isJoined(link)) return false;
  const denied = line.words.negations.has(line.tokens[at - 3]?.lower ?? '');
  return line.words.deciders.has(verb.lower) && !denied;
}

function told(
  line: MeasureLine,
  at: number,
  act: Act,
  read: ReadPhrase,
  actors: readonly FoundName[],
): Read | undefined {
  if (
    act === 'recognition' &&
    !/^(?:sovereignty|independence|state|right-to-vote|same-sex-marriage)$/u.test(read.phrase.noun)
  )
    return undefined;
  if (isAct(read.phrase.noun) && weightOf(read) === 0) return undefined;
  const phrase: Phrase = {
    noun: act,
    plural: false,
    article: 'def',
    adjectives: [],
    complements: [{ relation: 'object', of: [{ kind: 'phrase', phrase: read.phrase }] }],
  };
  return tell(line, at, read.to, act, phrase, actors, read.place);
}

function tell(
  line: MeasureLine,
  at: number,
  to: number,
  act: Act,
  phrase: Phrase,
  actors: readonly FoundName[],
  place: string | undefined,
): Read | undefined {
  const first = line.tokens[at];
  const last = line.tokens[to - 1];
  const object = line.tokens[at + 1];
  if (!first || !last || !object) return undefined;
  const date = dateOfMeasure(line, at, to, true);
  return {
    to,
    measure: {
      start: first.start,
      end: endOf(line, at, to),
      head: act,
      phrase,
      act: phraseKey(phrase),
      words: line.words.nominalise(act, line.text.slice(object.start, endOf(line, at, to))),
      actors,
      ...(place === undefined ? {} : { place }),
      ...(date ? { date } : {}),
      purposes: purposesAfter(line, to),
      isBare: false,
      confidence: actors.length > 0 ? 0.9 : 0.75,
    },
  };
}
