import { placeOf } from '@/core/facts/common/places';
import { renderDate } from '@/core/facts/common/render-date';
import type { Fact, MeasureFact, Mention } from '@/core/facts/fact';
import { type Bilingual, inBoth, LANGUAGES, type Language } from '@/core/language';
import type { Evidence } from '../bank';
import { type Candidate, drop, type Lines, namesPlace, type Proposal } from '../candidate';
import { comparable, containsWords } from '../comparable';
import { isSamePrecision } from '../distractors/dates';
import { neighbours } from '../distractors/places';
import { seededOrder } from '../hash';
import { labelLines, toLine } from '../line';
import { quoteAcross, quoteSpans, quoteTogether } from '../quote';
import { factByValue, factsAround, factsOf, overlaps, type Reading, sentenceOf } from '../reading';
import type { Statement } from '../statement';
import { dateOptions } from './date-options';
import { isUndatable } from './measure-doubts';
import { isTelling, nameOf, ownersOf, shortLabel } from './measure-name';
import { phrasebook } from './phrasebook';

const NOTHING = { fr: [], en: [] };

function dateLines(value: string): Lines {
  return inBoth((side) => toLine(side, [renderDate(value, side)]));
}

/** Where the date or the place of a measure is proved, and the measure's owners if the same sentences name them. */
export function proofWith(
  asks: Fact,
  fact: MeasureFact,
  reading: Reading,
): { evidence: Evidence[]; owners: Fact[] } {
  const owners = ownersOf(fact, reading);
  const plain = quoteTogether(reading, asks, [fact]);
  const full = owners.length > 0 ? quoteTogether(reading, asks, [fact, ...owners]) : [];
  return full.length > 0 && full.length === plain.length
    ? { evidence: full, owners }
    : { evidence: plain, owners: [] };
}

function when(fact: MeasureFact, date: Fact, reading: Reading): Proposal {
  const { evidence, owners } = proofWith(date, fact, reading);
  return {
    asks: date,
    about: [fact],
    template: `when:${fact.id}`,
    prompt: inBoth((side) => phrasebook(side).when(nameOf(fact, side, { date: true }, owners))),
    answer: labelLines(date),
    accepted: NOTHING,
    evidence,
    distractors: dateOptions(String(date.value), reading).map(dateLines),
    typable: true,
  };
}

/** Whether two dates may be the same time: equal, one within the other, or an interval, which this can't tell. */
function mayMeet(a: string, b: string): boolean {
  return a.includes('/') || b.includes('/') || a.startsWith(b) || b.startsWith(a) || !isSamePrecision(a, b);
}

/** Measures of the article that it dates otherwise: the only ones that are provably not the answer. */
function datedOtherwise(fact: MeasureFact, value: string, reading: Reading): MeasureFact[] {
  return factsAround(reading, 'measure', fact.id).filter(
    ({ id, value: other }) => id !== fact.id && other.date !== undefined && !mayMeet(other.date, value),
  );
}

function eventAt(fact: MeasureFact, date: Fact, reading: Reading): Proposal | undefined {
  const value = String(date.value);
  const rivals = factsOf(reading, 'measure').filter(
    (other) => other.id !== fact.id && other.value.date === value,
  );
  if (rivals.length > 0) return undefined;
  return {
    asks: fact,
    about: [date],
    template: `event:${date.id}`,
    prompt: inBoth((side) => {
      const book = phrasebook(side);
      return book.eventAt(book.whenPhrase(value, date.label[side]));
    }),
    answer: inBoth((side) => toLine(side, [shortLabel(fact, side, { date: true })])),
    accepted: NOTHING,
    evidence: quoteTogether(reading, fact, [date]),
    distractors: seededOrder(datedOtherwise(fact, value, reading), fact.id, (each) => each.id).map(
      labelLines,
    ),
    typable: false,
  };
}

function where(fact: MeasureFact, place: Fact, reading: Reading): Proposal {
  const value = String(place.value);
  const { evidence, owners } = proofWith(place, fact, reading);
  const own = factsAround(reading, 'place', place.id).filter(
    (other) => placeOf(other.value)?.kind === placeOf(value)?.kind,
  );
  const pool = [...new Set([...own.map((other) => other.value), ...neighbours(value, fact.id)])];
  const others = pool.filter((each) => each !== value && placeOf(each) !== undefined);
  return {
    asks: place,
    about: [fact],
    template: `where:${fact.id}`,
    prompt: inBoth((side) => phrasebook(side).where(nameOf(fact, side, { place: true }, owners))),
    answer: labelLines(place),
    accepted: NOTHING,
    evidence,
    distractors: others.map((each) => inBoth((side) => toLine(side, [placeOf(each)?.[side] ?? each]))),
    typable: true,
  };
}

/** Purposes that can be read alone: none that says "their return" without saying whose. */
function readablePurposes(fact: MeasureFact, reading: Reading): Mention[] {
  return (fact.value.purposes ?? []).filter((purpose) => {
    const text = reading.sides.get(purpose.language)?.article.text.slice(purpose.start, purpose.end) ?? '';
    const words = comparable(text).split(' ');
    const leans =
      /^(?:leurs?|son|sa|ses|ce|cet|cette|ces|celui|celle|ceux|y|their|theirs|his|her|hers|its|this|that|these|those|them|it)$/;
    return (
      words.length >= 3 &&
      text.length <= 160 &&
      !words.some((word) => leans.test(word)) &&
      !/[\n\r]/.test(text)
    );
  });
}

/** The measure's mentions, in the sentences that also say the purpose. */
function beside(fact: MeasureFact, purpose: Mention, reading: Reading): Mention[] {
  const side = reading.sides.get(purpose.language);
  const sentence = side && sentenceOf(side, purpose);
  if (!sentence) return [];
  return fact.mentions.filter(
    (mention) => mention.language === purpose.language && overlaps(mention, sentence),
  );
}

function measureFor(fact: MeasureFact, reading: Reading): Proposal | undefined {
  const readable = readablePurposes(fact, reading).filter(
    (purpose) => beside(fact, purpose, reading).length > 0,
  );
  const first = readable[0];
  if (!first) return undefined;
  const purposeOn = (side: Language): Mention =>
    readable.find((purpose) => purpose.language === side) ?? first;
  const quotedWords = inBoth((side) => {
    const { language, start, end } = purposeOn(side);
    return { text: reading.sides.get(language)?.article.text.slice(start, end) ?? '', language };
  });
  const used = [...new Set([purposeOn('fr'), purposeOn('en')])];
  const evidence: Evidence[] = used.flatMap((purpose) =>
    quoteSpans(reading, beside(fact, purpose, reading), []),
  );
  const others = factsAround(reading, 'measure', fact.id).filter(
    (other) => other.id !== fact.id && used.every((purpose) => beside(other, purpose, reading).length === 0),
  );
  return {
    asks: fact,
    about: [],
    template: 'purpose',
    prompt: inBoth((side) => phrasebook(side).measureFor(quotedWords[side])),
    answer: labelLines(fact),
    accepted: NOTHING,
    evidence,
    distractors: seededOrder(others, fact.id, (each) => each.id).map(labelLines),
    typable: false,
  };
}

const PLACE_LEFT_OUT = '…';
/** An act must say this much without its place, in words of four letters or more: "aid to …" says nothing. */
const LEAST_WORDS = 3;

function tellsEnough(label: string): boolean {
  return (label.match(/\p{L}{4,}/gu) ?? []).length >= LEAST_WORDS;
}

/** The label of an act without a place that it names, on both sides; undefined where a side doesn't name it in its words. */
function labelsWithout(fact: MeasureFact, place: Fact): Bilingual<string> | undefined {
  const labels = inBoth((side) => {
    const { text, language } = shortLabel(fact, side, { date: true });
    return language === side ? text.replace(place.label[side], PLACE_LEFT_OUT) : text;
  });
  return LANGUAGES.every(
    (side) =>
      labels[side].includes(PLACE_LEFT_OUT) &&
      tellsEnough(labels[side]) &&
      !containsWords(labels[side], place.label[side]),
  )
    ? labels
    : undefined;
}

/** Which country an act is about: "recognition of Moroccan sovereignty over …". */
function placesIn(fact: MeasureFact, reading: Reading): Proposal[] {
  return factsOf(reading, 'place').flatMap((place) => {
    const labels =
      namesPlace(fact, place.value) && fact.value.place !== place.value
        ? labelsWithout(fact, place)
        : undefined;
    if (labels === undefined) return [];
    return [
      {
        asks: place,
        about: [fact],
        template: `part:${fact.id}`,
        prompt: inBoth((side) => phrasebook(side).completes({ text: labels[side], language: side })),
        answer: labelLines(place),
        accepted: NOTHING,
        evidence: quoteTogether(reading, place, [fact]),
        // The little word before the gap would tell the wrong ones: "sur le …".
        distractors: [],
        typable: true,
      },
    ];
  });
}

function dateOf(fact: MeasureFact, reading: Reading): Fact | undefined {
  return fact.value.date === undefined ? undefined : factByValue(reading, 'date', fact.value.date);
}

function placeFactOf(fact: MeasureFact, reading: Reading): Fact | undefined {
  return fact.value.place === undefined ? undefined : factByValue(reading, 'place', fact.value.place);
}

/** What somebody claims, hopes or asks for, or what may yet be: no act that one can date as done. */
const HEARSAY: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:d[’']après|selon|à en croire)\s|(?:^|\s)(?:rumeurs?|aurait|auraient|serait|seraient|pourrait|pourraient|devrait|devraient|réclamée?s?|réclament|demandée?s?|demande|demandent|souhaite|souhaitent|espère|espèrent|envisage|envisagent|propose|proposent|menace|menacent|refuse|refusent)(?=[\s,.])/iu,
  en: /^according to\s|(?:^|\s)(?:rumou?rs?|allegedly|reportedly|might|could|would|calls? for|called for|demands?|demanded|hopes?|threatens?|threatened)(?=[\s,.])/iu,
};

/** Whether each sentence that says a measure says it as hearsay or as a wish. */
function isHearsay(fact: MeasureFact, reading: Reading): boolean {
  const said = fact.mentions.flatMap((mention) => {
    const side = reading.sides.get(mention.language);
    const sentence = side && sentenceOf(side, mention);
    return sentence
      ? [HEARSAY[mention.language].test(side.article.text.slice(sentence.start, sentence.end))]
      : [];
  });
  return said.length > 0 && said.every(Boolean);
}

/** What can be asked about a measure: when, where, what for; and which measure it was. */
export function measureProposals(fact: MeasureFact, reading: Reading): (Proposal | Candidate)[] {
  if (isHearsay(fact, reading)) return [drop(fact, 'choice', 'uncertain')];
  const date = isUndatable(fact, reading) ? undefined : dateOf(fact, reading);
  const place = placeFactOf(fact, reading);
  const purpose = isTelling(fact) ? measureFor(fact, reading) : undefined;
  const event = date && isTelling(fact, { date: true }) ? eventAt(fact, date, reading) : undefined;
  const found = [
    ...(date && isTelling(fact, { date: true }) ? [when(fact, date, reading)] : []),
    ...(event ? [event] : []),
    ...(place && isTelling(fact, { place: true }) ? [where(fact, place, reading)] : []),
    ...(purpose ? [purpose] : []),
    ...(isTelling(fact) ? placesIn(fact, reading) : []),
  ];
  return found.length > 0
    ? found
    : [drop(fact, 'choice', isTelling(fact) ? 'not-proved' : 'not-self-contained')];
}

/** Statements of when a measure was. */
export function measureStatements(fact: MeasureFact, reading: Reading): (Statement | Candidate)[] {
  const date = dateOf(fact, reading);
  if (!date || !isTelling(fact, { date: true })) return [];
  if (isHearsay(fact, reading) || isUndatable(fact, reading)) return [];
  const value = String(date.value);
  const { owners } = proofWith(date, fact, reading);
  const claim = (when: string): Lines =>
    inBoth((side) => {
      const book = phrasebook(side);
      return book.happened(
        nameOf(fact, side, { date: true }, owners),
        book.whenPhrase(when, renderDate(when, side)),
      );
    });
  const isShown = LANGUAGES.some((side) =>
    containsWords(shortLabel(fact, side, { date: true }).text, date.label[side]),
  );
  if (isShown) return [drop(fact, 'true-false', 'answer-in-prompt')];
  return [
    {
      asks: fact,
      about: [date],
      template: `happened:${date.id}`,
      right: claim(value),
      wrong: dateOptions(value, reading).map(claim),
      evidence: quoteAcross(reading, fact, date, owners),
    },
  ];
}
