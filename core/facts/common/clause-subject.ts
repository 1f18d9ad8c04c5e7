import type { EventSubject } from '../event';
import type { ClauseMention, ClauseSource, MainClause } from './clauses';
import { genderOfFirstName } from './first-names';
import { isCapitalised } from './tokens';

type Persons = readonly ClauseMention[];

function genderOf({ text }: ClauseSource, persons: Persons): 'm' | 'f' | undefined {
  const genders = persons.map(({ start, end }) =>
    genderOfFirstName(/^\S{1,40}/u.exec(text.slice(start, end))?.[0] ?? ''),
  );
  if (genders.includes('m')) return 'm';
  return genders.every((gender) => gender === 'f') ? 'f' : undefined;
}

/** Two persons and nothing else but the word that joins them. */
function isPair({ text, words }: ClauseSource, start: number, end: number, persons: Persons): boolean {
  const [one, two] = persons;
  if (!one || !two || persons.length > 2 || one.start !== start || two.end !== end) return false;
  return words.coordinators.has(text.slice(one.end, two.start).trim().toLowerCase());
}

/**
 * What the subject of a main clause is. A person may stand after an office ("King Mohammed VI") or in its apposition
 * ("Le maire, NAME,"); then it is the person who is asked for. Undefined when the words tell too little.
 */
export function subjectOf(source: ClauseSource, clause: MainClause): EventSubject | undefined {
  const { tokens, mentions, words } = source;
  const first = tokens[clause.subject];
  const last = tokens[clause.subjectEnd - 1];
  if (!first || !last) return undefined;
  const span = { start: first.start, end: last.end };
  const within = mentions.filter(({ start, end }) => start >= span.start && end <= span.end);
  const determiner = words.determiners.get(first.lower);
  const told = clause.verb.isPlural ?? determiner?.isPlural;
  const of = (kind: string): ClauseMention[] => within.filter((mention) => mention.kind === kind);

  const { apposition } = clause;
  const named =
    apposition &&
    mentions.find(
      ({ kind, start, end }) =>
        kind === 'person' &&
        start === tokens[apposition.from]?.start &&
        end === tokens[apposition.to - 1]?.end,
    );
  if (named) return personal(source, [named], named);
  const [from, to] = [apposition && tokens[apposition.from], apposition && tokens[apposition.to - 1]];
  const beside =
    from && to
      ? mentions.filter((each) => each.kind === 'person' && each.start >= from.start && each.end <= to.end)
      : [];
  if (from && to && isPair(source, from.start, to.end, beside))
    return personal(source, beside, { start: from.start, end: to.end });

  const persons = of('person');
  if (isPair(source, span.start, span.end, persons)) return personal(source, persons, span);
  const person = persons.find(({ end }) => end === span.end);
  if (person && persons.length === 1) {
    // "Le président Emmanuel Macron", "King Mohammed VI": title and name; but "Le livre d’Irène Frachon" is a book.
    const before = wordBefore(source, person);
    const isTitled = !words.binders.has(before) && !words.groups.has(before);
    if (person.start === span.start || (isTitled && (determiner !== undefined || isCapitalised(first.text))))
      return clause.verb.isPlural === true ? undefined : personal(source, [person], span);
    if (determiner === undefined) return undefined;
  }

  const whole = within.find(
    ({ kind, start, end }) =>
      end === span.end &&
      (start === span.start || (determiner !== undefined && start === tokens[clause.subject + 1]?.start)) &&
      kind !== 'measure' &&
      kind !== 'date',
  );
  if (whole?.kind === 'quantity' && whole.start === span.start && apposition === undefined)
    return { kind: 'quantity', span, facts: [whole.fact], isPlural: true };
  const number = told ?? false;
  const gender = determiner?.gender;
  if (whole?.kind === 'organisation' || whole?.kind === 'place') {
    return { kind: whole.kind, span, facts: [whole.fact], isPlural: number, ...(gender ? { gender } : {}) };
  }
  // A noun phrase of any kind: English doesn't show its number, and needs none to ask.
  if (determiner === undefined || clause.subjectEnd - clause.subject < 2) return undefined;
  return { kind: 'thing', span, facts: [], isPlural: number, ...(gender ? { gender } : {}) };
}

function wordBefore({ tokens }: ClauseSource, { start }: ClauseMention): string {
  return tokens.filter((token) => token.end <= start).at(-1)?.lower ?? '';
}

function personal(source: ClauseSource, persons: Persons, span: EventSubject['span']): EventSubject {
  const gender = genderOf(source, persons);
  return {
    kind: 'person',
    span: { start: span.start, end: span.end },
    facts: persons.map(({ fact }) => fact),
    isPlural: persons.length > 1,
    ...(gender ? { gender } : {}),
  };
}
