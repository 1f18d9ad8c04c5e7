import type { Event } from '@/core/facts/event';
import type { DateFact } from '@/core/facts/fact';
import { inBoth, type Language } from '@/core/language';
import type { Evidence } from '../bank';
import { factObjection } from '../candidate';
import { spanOf } from '../date-span';
import { toLine, type Words } from '../line';
import { quote } from '../quote';
import { mentionsAt, type Reading, type Side } from '../reading';
import { hasOpenNoun, standsAlone } from '../self-contained';
import { isSenseless } from './event-sense';
import { clauseParts, DETERMINERS, spaced } from './event-words';
import { type Happening, tellsWhen } from './happening';

/** What one clause says, without when. */
interface Told {
  readonly event: Event;
  readonly date: DateFact;
  readonly words: Words;
  readonly evidence: Evidence;
}

/** More can't be taken in at a glance, beside others of its kind. */
const LONGEST = 130;
/** A past before another past is told for the sake of that one. */
const PAST_OF_PAST = /^(?:avai(?:t|ent)|étai(?:t|ent)|had)$/u;
/** What places a thing in time beside another, or again: "ten years later", "again", "pour la deuxième fois". */
const TELLS_PLACE_IN_TIME =
  /(?:^|[\s’'])(?:après|avant|depuis|ensuite|puis|déjà|encore|nouveau|plus tard|lendemain|veille|fois|after|before|since|then|already|again|later|earlier|next|once|following|first|second|third|last|premi(?:er|ère)|deuxième|troisième|dernier|dernière)(?=$|[\s,.])/iu;

/** Whether the words name somebody or something: without, they could be about anything. */
function isNamed(words: string, { subject }: Event): boolean {
  return subject.facts.length > 0 || /[\s’'(]\p{Lu}\p{L}/u.test(words.slice(1));
}

function toldBy(event: Event, side: Side, reading: Reading): Told[] {
  const { when, language, sentence } = event;
  const { text } = side.article;
  if (!when || !standsAlone(text.slice(sentence.start, sentence.end), language)) return [];
  const dates = mentionsAt(reading, language, sentence).filter(({ fact }) => fact.kind === 'date');
  const [mention] = dates;
  // With two dates in the sentence it can't be proved which of them is meant.
  if (mention?.fact.kind !== 'date' || dates.length > 1 || mention.fact.id !== when.fact) return [];
  const date = mention.fact;
  const parts = clauseParts(text, event, when.span, DETERMINERS[language]);
  if (parts.isCompound && PAST_OF_PAST.test(parts.finite)) return [];
  if (isSenseless('when', event, parts, text, when.span, mention)) return [];
  const said = spaced(parts.opening && `${parts.opening},`, parts.who, parts.verb, parts.rest);
  const words = said.charAt(0).toUpperCase() + said.slice(1);
  const isPlain = words.length <= LONGEST && !tellsWhen(words) && !TELLS_PLACE_IN_TIME.test(words);
  if (!isPlain || !isNamed(words, event) || hasOpenNoun(words, language)) return [];
  const evidence = quote(side, mention);
  return evidence ? [{ event, date, words: { text: words, language }, evidence }] : [];
}

/** Whether two clauses of parallel texts tell the same: one date, and one subject. */
function isSame(one: Told, other: Told): boolean {
  const { facts } = other.event.subject;
  return one.date.id === other.date.id && one.event.subject.facts.some((fact) => facts.includes(fact));
}

/**
 * What the clauses of an article date, each to be put in order by its own words: quoted on the side of the other language,
 * or said in both by parallel texts. Only where the sentence names no other date.
 *
 * @param events the reading's, as `eventsOf` gives them
 */
export function eventHappenings(reading: Reading, events: readonly Event[]): Happening[] {
  const [first = [], second] = [...reading.sides].map(([language, side]) =>
    events.filter((event) => event.language === language).flatMap((event) => toldBy(event, side, reading)),
  );
  return first.flatMap((told) => {
    const other = second?.find((each) => isSame(told, each));
    if (second && !other) return [];
    const all = other ? [told, other] : [told];
    const span = spanOf(told.date.value);
    if (!span || factObjection([told.date], reading) !== undefined) return [];
    const own = new Map<Language, Words>(all.map(({ words }) => [words.language, words]));
    return [
      {
        fact: told.date,
        date: told.date,
        span,
        says: inBoth((side) => toLine(side, [own.get(side) ?? told.words])),
        evidence: all.map(({ evidence }) => evidence),
      },
    ];
  });
}
