import type { FoundName } from './names';
import type { OfficePhrase } from './offices';
import type { OfficePack } from './roles';
import { indexAt, isCapitalised, isJoined, type Token } from './tokens';

/** A sentence as holders are sought in it: its persons only. */
export interface HolderLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly persons: readonly FoundName[];
  readonly pack: OfficePack;
}

/** Who holds an office, as its sentence says: those named right before it, in apposition or as a subject, else right after it. */
export function holdersOf(
  line: HolderLine,
  phrase: OfficePhrase,
  used: ReadonlySet<FoundName>,
): readonly FoundName[] {
  const first = lastNameBefore(line, phrase);
  const candidate = line.persons[first];
  const previous = candidate && !used.has(candidate) && isBefore(line, candidate, phrase) ? first : -1;
  const after = followers(line, phrase, first + 1).filter((name) => !used.has(name));
  const holders = previous < 0 ? [] : withCompanions(line, previous, phrase, used);
  if (holders.length > 0 && !hasDefinite(line, phrase)) return holders;
  return after.length > 0 ? after : holders;
}

/** The place in the list of the last name that ends before an office; -1 when there is none. */
function lastNameBefore(line: HolderLine, phrase: OfficePhrase): number {
  const start = line.tokens[phrase.from]?.start ?? 0;
  let low = 0;
  let high = line.persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line.persons[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "le ministre" introduces who comes after; "ministre" alone says more of who came before. */
function hasDefinite(line: HolderLine, phrase: OfficePhrase): boolean {
  const before = line.tokens[phrase.from - 1];
  return (
    before !== undefined && isJoined(line.tokens[phrase.from]) && /^(?:le|la|l'|les|the)$/u.test(before.lower)
  );
}

/** For several holders named before the office: "X et Y, ministres de…". */
function withCompanions(
  line: HolderLine,
  index: number,
  phrase: OfficePhrase,
  used: ReadonlySet<FoundName>,
): FoundName[] {
  const last = line.persons[index];
  if (!last) return [];
  const found = [last];
  for (let at = index - 1; phrase.plural && at >= 0; at -= 1) {
    const name = line.persons[at];
    const next = found[0];
    if (!name || !next || used.has(name) || !areListed(line, name, next)) break;
    found.unshift(name);
  }
  return found;
}

function areListed(line: HolderLine, one: FoundName, next: FoundName): boolean {
  if (next.start - one.end > 12) return false;
  const between = line.text.slice(one.end, next.start).trim().toLowerCase();
  return (
    between === ',' ||
    line.pack.roleWords.and.has(between) ||
    line.pack.roleWords.and.has(between.replace(/^, ?/u, ''))
  );
}

/** The name, or for a plural office the names, right after it. */
function followers(line: HolderLine, phrase: OfficePhrase, index: number): FoundName[] {
  const office = line.tokens[phrase.to - 1];
  const first = line.persons[index];
  if (!office || !first || first.start < office.end) return [];
  const between = line.text.slice(office.end, Math.min(first.start, office.end + 25));
  const gap = between.length > 24 ? 'far' : untitled(between, line.pack);
  const isBeside = /^(?:[,:]? | \()$/u.test(gap) || isSaidAfter(line, phrase, first);
  if (!isBeside || isCutShort(line, first)) return [];
  if (!phrase.plural) return [first];
  const found = [first];
  for (let at = index + 1; at < line.persons.length; at += 1) {
    const name = line.persons[at];
    const last = found.at(-1);
    if (!name || !last || !areListed(line, last, name)) break;
    found.push(name);
  }
  return found;
}

/** "Le premier ministre était alors | X", "the president at the time was | X", "le ministre, alors | X": said the other way round. */
function isSaidAfter(line: HolderLine, phrase: OfficePhrase, name: FoundName): boolean {
  const between = line.tokens.slice(phrase.to, indexAt(line.tokens, name.start));
  const words = between.map((token) => token.lower).join(' ');
  const isAside = /^(?:alors|then)$/u.test(words) && /^, ?$/u.test(between[0]?.gap ?? '');
  const isJoinedUp = [...between.slice(isAside ? 1 : 0), line.tokens[indexAt(line.tokens, name.start)]].every(
    isJoined,
  );
  return isJoinedUp && hasDefinite(line, phrase) && (isAside || SAID_OF.test(words));
}

/** What may stand between an office and its holder when a verb says who that is. */
const SAID_OF =
  /^(?:(?:at the time|then) )?(?:is|was|remains|est|était|fut|reste|demeure)(?: (?:now|then|still|alors|toujours|encore|désormais|aujourd'hui))?$/u;

/** "Prince Sultan | Air Base", "Princess Elisabeth | Antarctica": a capital that follows makes it another name. */
function isCutShort(line: HolderLine, name: FoundName): boolean {
  if (
    / (?:Base|Complex|Stadium|Airport|Hospital|Bridge|Street|Square|Park|School|Prize|Award|Cup)$/u.test(
      name.text,
    )
  )
    return true;
  const next = line.tokens[indexAt(line.tokens, name.end)];
  return next !== undefined && isJoined(next) && isCapitalised(next.text) && !/^I$/u.test(next.text);
}

/** What stands between without titles, spaces made one: ", M. " is ", ". */
function untitled(between: string, pack: OfficePack): string {
  const words = between.replaceAll(/[\u00a0\u202f]/gu, ' ').split(' ');
  return words
    .filter((word) => {
      const lower = word.toLowerCase();
      return word === '' || !(pack.nameWords.titles.has(lower) || pack.nameWords.ranks.has(lower));
    })
    .join(' ')
    .replace(/ {2,8}/gu, ' ');
}

/** Whether a name before the office holds it: apposition, a verb that says so, or an appointment. */
function isBefore(line: HolderLine, name: FoundName, phrase: OfficePhrase): boolean {
  const office = line.tokens[phrase.from];
  if (!office || name.end > office.start || office.start - name.end > 60) return false;
  const from = indexAt(line.tokens, name.end);
  const between = line.tokens.slice(from, phrase.from);
  const gaps = between.map((token) => token.gap).concat(office.gap);
  if (/^(?:, ?| \(|,? [–—-] )$/u.test(gaps[0] ?? ''))
    return isApposition(line, between, gaps, phrase) || isRelative(line, between, gaps);
  if (!gaps.every((gap) => /^[ \u00a0]?$/u.test(gap))) return false;
  return isSaid(line, between) || isAppointed(line, name, between);
}

/** "X, ministre", "X, 52 ans, maire", "X (the mayor)". */
function isApposition(
  line: HolderLine,
  between: readonly Token[],
  gaps: readonly string[],
  phrase: OfficePhrase,
): boolean {
  const { determiners, fillers } = line.pack.roleWords;
  const isAge = between.length >= 1 && /^\d{1,3}$/u.test(between[0]?.text ?? '');
  const rest = isAge ? between.slice(/^ans$/u.test(between[1]?.lower ?? '') ? 2 : 1) : between;
  return (
    rest.length <= 2 &&
    rest.every((token) => determiners.has(token.lower) || fillers.has(token.lower)) &&
    gaps.slice(1).every((gap) => /^(?:,? | ?|)$/u.test(gap)) &&
    closes(line, phrase)
  );
}

/** "X, who served as governor": a clause about X that says it. */
function isRelative(line: HolderLine, between: readonly Token[], gaps: readonly string[]): boolean {
  return (
    /^(?:who|qui)$/u.test(between[0]?.lower ?? '') &&
    gaps.slice(1).every((gap) => /^[ \u00a0]?$/u.test(gap)) &&
    isSaid(line, between.slice(1))
  );
}

/** "X est", "X was elected", "X resigned as". */
function isSaid(line: HolderLine, between: readonly Token[]): boolean {
  const { determiners, copulas, fillers } = line.pack.roleWords;
  const saysSo = between.some((token) => copulas.has(token.lower));
  return (
    saysSo &&
    between.every(
      (token) => copulas.has(token.lower) || determiners.has(token.lower) || fillers.has(token.lower),
    )
  );
}

/** "a nommé X ministre", "elected X as its chief": a verb of appointment before the name. */
function isAppointed(line: HolderLine, name: FoundName, between: readonly Token[]): boolean {
  const { determiners, fillers, appointers } = line.pack.roleWords;
  if (!between.every((token) => determiners.has(token.lower) || fillers.has(token.lower))) return false;
  const first = indexAt(line.tokens, name.start);
  return line.tokens
    .slice(Math.max(0, first - 3), first)
    .some((token) => appointers.has(token.lower) && isJoined(token));
}

/** An apposition ends: with punctuation, with its sentence, or with "et", "qui"…, not with another capital. */
function closes(line: HolderLine, phrase: OfficePhrase): boolean {
  const next = line.tokens[phrase.to];
  return next === undefined || !isJoined(next) || !isCapitalised(next.text);
}
