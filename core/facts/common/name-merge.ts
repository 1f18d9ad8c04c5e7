import type { NameKind } from './name-runs';
import type { NameWords } from './name-words';
import type { FoundName } from './names';
import { organisationOf } from './organisations';
import { foldWord, indexAt, isCapitalised, isJoined, type Token } from './tokens';

/** One sentence's names, with what they were found in. */
export interface NameLine {
  readonly tokens: readonly Token[];
  readonly taken: readonly boolean[];
  readonly names: readonly FoundName[];
}

/** Someone or something that the article names, with everywhere that it does. */
export interface Entity {
  readonly kind: NameKind;
  readonly value: string;
  readonly names: readonly FoundName[];
  readonly confidence: number;
}

const PLACE_BEFORE = /^(?:à|en|in|to|from|at|near|through|vers|dans)$/u;

/** The last name that a full name goes by, particles apart: "de Gaulle" is "gaulle". */
function surname(full: string): string {
  const words = foldWord(full.replaceAll('-', '‑')).split(' ');
  return words.at(-1) ?? '';
}

/** A family name keeps its hyphens: "Braun-Pivet" is one word. Its spellings in other alphabets' letters are one. */
function surnameOf(full: string): string {
  const last = full.split(/[ \u00a0]/u).at(-1) ?? full;
  return surname(last) === '' ? '' : spellingKey(foldWord(last));
}

/** What spellings of one foreign name share: "Zelensky", "Zelenskyy", "Zelenskiy"; "Sissi", "Sisi"; "Netanyahou", "Netanyahu". */
function spellingKey(folded: string): string {
  return folded
    .replaceAll('ou', 'u')
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/(?<=\p{L}{3})(?:iy|ij|yi|y|i)$/u, 'y');
}

/**
 * Joins the names of a whole article: a bare family name with the one full name it can be, an acronym with its long form,
 * and names found in one sentence with the same words in another. Two people of one family name are never merged: a bare
 * mention that could be either is dropped.
 */
export function mergeNames(lines: readonly NameLine[], words: NameWords): Entity[] {
  const fullNames = fullPersons(lines);
  const bySurname = new Map<string, Set<string>>();
  for (const full of fullNames.values()) addTo(bySurname, surnameOf(full), full);
  const groups = new Map<string, { kind: NameKind; value: string; names: FoundName[] }>();
  const put = (kind: NameKind, value: string, key: string, name: FoundName): void => {
    const group = groups.get(`${kind} ${key}`) ?? { kind, value, names: [] };
    if (group.names.length === 0) groups.set(`${kind} ${key}`, group);
    if (value.length > group.value.length && name.value === undefined) group.value = value;
    group.names.push(name);
  };
  const votes = kindVotes(lines, bySurname);
  for (const line of lines) {
    for (const name of [...line.names, ...bareSurnames(line, bySurname, words)].sort(
      (a, b) => a.start - b.start,
    )) {
      const person = isOutvoted(name, votes) ? undefined : personOf(name, line, fullNames, bySurname, words);
      if (person === 'ambiguous') continue;
      if (person !== undefined) put('person', person, foldWord(person), { ...name, kind: 'person' });
      else placeOrOrganisation(name, votes, put);
    }
  }
  return joinAcronyms([...groups.values()], lines).map((group) => ({
    ...group,
    confidence: Math.max(...group.names.map((name) => name.confidence)),
  }));
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key) ?? new Set<string>();
  set.add(value);
  map.set(key, set);
}

/** Names of two words or more, by their folded form; a longer form with the same first and last word takes the shorter's place. */
function fullPersons(lines: readonly NameLine[]): Map<string, string> {
  const names = lines
    .flatMap((line) => line.names)
    .filter((name) => name.kind === 'person' && /[ \u00a0]/u.test(name.text));
  const longest = new Map<string, string>();
  for (const { text } of names) {
    const key = endsKey(text);
    const known = longest.get(key);
    if (known === undefined || text.length > known.length) longest.set(key, text);
  }
  const full = new Map<string, string>();
  for (const { text } of names)
    full.set(foldWord(text), (longest.get(endsKey(text)) ?? text).replaceAll(/\s+/gu, ' '));
  return full;
}

function endsKey(text: string): string {
  const words = foldWord(text).split(/\s+/u);
  return `${words[0] ?? ''} ${spellingKey(words.at(-1) ?? '')}`;
}

/** Which person a name is: a full name's longest form, or the only full name with this family name. */
function personOf(
  name: FoundName,
  line: NameLine,
  fullNames: ReadonlyMap<string, string>,
  bySurname: ReadonlyMap<string, ReadonlySet<string>>,
  words: NameWords,
): string | 'ambiguous' | undefined {
  if (name.kind === 'person') {
    const full = fullNames.get(foldWord(name.text));
    if (full !== undefined) return full;
  }
  const candidates = bySurname.get(surnameOf(name.text));
  const isBare = !/[ \u00a0]/u.test(name.text);
  if (!candidates || (!isBare && name.kind !== 'person'))
    return name.kind === 'person' ? name.text : undefined;
  if (name.kind !== 'person' && !isBare) return undefined;
  const before = line.tokens[indexAt(line.tokens, name.start) - 1]?.lower ?? '';
  if (name.kind !== 'person' && PLACE_BEFORE.test(before) && !words.titles.has(before)) return undefined;
  if (name.kind === 'organisation' && name.confidence > 0.9) return undefined;
  const only = candidates.size === 1 ? [...candidates][0] : undefined;
  if (only === undefined) return name.kind === 'place' && name.value !== undefined ? undefined : 'ambiguous';
  return only;
}

/** Family names that stand alone where nothing else was found: "la visite de Retailleau". */
function bareSurnames(
  line: NameLine,
  bySurname: ReadonlyMap<string, ReadonlySet<string>>,
  words: NameWords,
): FoundName[] {
  const found: FoundName[] = [];
  let next = 0;
  for (let at = 0; at < line.tokens.length; at += 1) {
    const token = line.tokens[at];
    if (!token || line.taken[at] || !isCapitalised(token.text)) continue;
    while ((line.names[next]?.end ?? Number.MAX_SAFE_INTEGER) <= token.start) next += 1;
    const covering = line.names[next];
    if (covering && covering.start < token.end) continue;
    if (!isSurname(bySurname, token) || words.stopWords.has(token.lower) || words.notNames.has(token.lower))
      continue;
    if (hasCapitalBeside(line, at, words)) continue;
    found.push({ start: token.start, end: token.end, kind: 'person', text: token.text, confidence: 0.85 });
  }
  return found;
}

/** Whether a word is a known family name letter by letter: another spelling needs more than a capital to be one. */
function isSurname(bySurname: ReadonlyMap<string, ReadonlySet<string>>, token: Token): boolean {
  const word = foldWord(token.text);
  const full = bySurname.get(spellingKey(word));
  return full !== undefined && [...full].some((name) => foldWord(name).endsWith(word));
}

function hasCapitalBeside(line: NameLine, at: number, words: NameWords): boolean {
  const before = line.tokens[at - 1];
  const after = line.tokens[at + 1];
  const isName = (token: Token | undefined, index: number): boolean =>
    token !== undefined &&
    !line.taken[index] &&
    isCapitalised(token.text) &&
    !words.stopWords.has(token.lower) &&
    !words.titles.has(token.lower);
  return (isJoined(line.tokens[at]) && isName(before, at - 1)) || (isJoined(after) && isName(after, at + 1));
}

/** What most of the article's mentions of some words are, and the list's value of the place. */
interface Vote {
  readonly kind: NameKind;
  readonly value: string | undefined;
}

/** A word that looks like a person here, and is something else elsewhere in the article ("Paris refuse"). */
function isOutvoted(name: FoundName, votes: ReadonlyMap<string, Vote>): boolean {
  const vote = votes.get(foldWord(name.text));
  return (
    name.kind === 'person' && vote !== undefined && vote.kind !== 'person' && !/[ \u00a0]/u.test(name.text)
  );
}

/** The kind that most of the article's mentions of the same words have. */
function kindVotes(lines: readonly NameLine[], bySurname: ReadonlyMap<string, unknown>): Map<string, Vote> {
  const sums = new Map<string, Map<NameKind, number>>();
  const values = new Map<string, string>();
  for (const name of lines.flatMap((line) => line.names)) {
    const key = foldWord(name.text);
    if (bySurname.has(spellingKey(key))) continue;
    const kinds = sums.get(key) ?? new Map<NameKind, number>();
    kinds.set(name.kind, (kinds.get(name.kind) ?? 0) + name.confidence);
    sums.set(key, kinds);
    if (name.value !== undefined) values.set(key, name.value);
  }
  const votes = new Map<string, Vote>();
  for (const [key, kinds] of sums) {
    const best = [...kinds].sort((a, b) => b[1] - a[1])[0];
    if (best) votes.set(key, { kind: best[0], value: best[0] === 'place' ? values.get(key) : undefined });
  }
  return votes;
}

function placeOrOrganisation(
  name: FoundName,
  votes: ReadonlyMap<string, Vote>,
  put: (kind: NameKind, value: string, key: string, name: FoundName) => void,
): void {
  const vote = votes.get(foldWord(name.text));
  const kind = name.value !== undefined ? name.kind : (vote?.kind ?? name.kind);
  const value = name.value ?? vote?.value;
  const organisation = organisationOf(name.text);
  if (kind === 'person') put('person', name.text, foldWord(name.text), name);
  else if (kind === 'place') put('place', value ?? name.text, value ?? foldWord(name.text), name);
  else put('organisation', name.text, organisation ? `= ${organisation.en}` : foldWord(name.text), name);
}

interface Group {
  kind: NameKind;
  value: string;
  names: FoundName[];
}

/** "Agence ivoirienne de presse (AIP)": the acronym in brackets right after a name is the same organisation. */
function joinAcronyms(groups: readonly Group[], lines: readonly NameLine[]): Group[] {
  const acronyms = new Map<string, Group>();
  const groupOf = new Map(
    groups.flatMap((group) => group.names.map((name): [number, Group] => [name.start, group])),
  );
  for (const line of lines) {
    for (const name of line.names) {
      const after = line.tokens[indexAt(line.tokens, name.end)];
      if (after?.gap !== ' (' || !/^(?:\p{Lu}\.?){2,8}$/u.test(after.text) || name.kind !== 'organisation')
        continue;
      const group = groupOf.get(name.start);
      if (group) acronyms.set(after.text, group);
    }
  }
  const kept: Group[] = [];
  for (const group of groups) {
    const long = group.kind === 'organisation' ? acronyms.get(group.value) : undefined;
    if (long !== undefined && long !== group) long.names.push(...group.names);
    else kept.push(group);
  }
  for (const group of kept) group.names.sort((a, b) => a.start - b.start);
  return kept;
}
