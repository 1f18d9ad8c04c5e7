import type { NamedLine } from '../line';
import type { FoundName, NamePack } from '../names';
import { NATIONALITY_INDEX } from '../nationality';
import { ORGANISATION_INDEX } from '../organisations';
import { CONTRACTED_CITIES, PLACE_INDEX } from '../places';
import { isAcronym, isJoined } from '../tokens';
import { LEAST_SURE_NAME } from './calibration';
import { FAMILY_NAMES } from './family-names';
import type { TaggedName } from './tag-sentence';

/** Names less sure than this are dropped: nothing is better than a wrong one. */
const LEAST_CONFIDENCE = 0.35;

/** A name inside an office must be surer than that. */
const LEAST_INSIDE = 0.6;

/** "Inc.", "Jr.": the full stop is part of the name. */
const KEEPS_STOP = /^(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|St)$/u;

/**
 * The tagger's names as the rest of the engine takes names: without titles, weekdays and the words that offices and dates
 * took, with the lists' value where they know the place.
 */
export function namesOfTagged(
  text: string,
  line: NamedLine,
  tagged: readonly TaggedName[],
  pack: NamePack,
): FoundName[] {
  return tagged.flatMap((name) => {
    const trimmed = trim(line, name, pack);
    if (!trimmed || trimmed.confidence < LEAST_CONFIDENCE) return [];
    const first = line.tokens[trimmed.from];
    const last = line.tokens[trimmed.to - 1];
    if (!first || !last) return [];
    if (isNoName(line, trimmed, pack)) return [];
    const hasStop = text[last.end] === '.' && KEEPS_STOP.test(last.text);
    const drops = last.text.endsWith('.') && trimmed.kind === 'person' && !isAcronym(last.text);
    const end = hasStop ? last.end + 1 : drops ? last.end - 1 : last.end;
    const kind = isListedPlace(line, trimmed, pack) ? 'place' : trimmed.kind;
    const value = kind === 'place' ? placeValue(line, trimmed, pack) : undefined;
    return [
      {
        start: first.start,
        end,
        kind,
        text: text.slice(first.start, end),
        confidence: trimmed.confidence,
        ...(value === undefined ? {} : { value }),
      },
    ];
  });
}

/** Cuts off what belongs to an office, a date or a title; undefined when nothing whole is left. */
function trim(line: NamedLine, name: TaggedName, pack: NamePack): TaggedName | undefined {
  const { titles, notNames } = pack.nameWords;
  let { from, to } = name;
  if (isInsideOffice(line, name) && isOwnName(line, name, pack)) return name;
  const lower = (at: number): string => line.tokens[at]?.lower ?? '';
  while (from < to && (line.taken[from] || (name.kind === 'person' && titles.has(lower(from))))) from += 1;
  while (to > from && line.taken[to - 1]) to -= 1;
  for (let at = from; at < to; at += 1) if (line.taken[at]) return undefined;
  if (
    to === from ||
    (to - from === 1 && notNames.has(lower(from)) && !isAcronym(line.tokens[from]?.text ?? ''))
  )
    return undefined;
  return { ...name, from, to };
}

/** "Kuwait’s emir", "le président de Radio France": the body or country of an office, read as part of it. */
function isInsideOffice(line: NamedLine, { from, to }: TaggedName): boolean {
  return line.offices.some(
    (office) => office.from <= from && to <= office.to && to - from < office.to - office.from,
  );
}

/** A place, or a body with a name of its own: what an office is in charge of ("Intérieur") is none. */
function isOwnName(line: NamedLine, name: TaggedName, pack: NamePack): boolean {
  if (name.confidence < LEAST_INSIDE) return false;
  if (name.kind !== 'organisation') return name.kind === 'place';
  const isListed =
    ORGANISATION_INDEX[pack.language].at(line.tokens, name.from)?.length === name.to - name.from;
  return isListed || (name.to - name.from === 1 && isAcronym(line.tokens[name.from]?.text ?? ''));
}

/** "croate", "Physics": a people's adjective, or what is taught and studied, is no name, whatever stands around it. */
function isNoName(line: NamedLine, name: TaggedName, pack: NamePack): boolean {
  const word = line.tokens[name.from];
  if (word === undefined || name.to - name.from !== 1 || name.kind === 'person') return false;
  if (STUDIED.test(word.lower)) return true;
  return (
    /^\p{Ll}/u.test(word.text) && NATIONALITY_INDEX[pack.language].at(line.tokens, name.from) !== undefined
  );
}

const STUDIED =
  /^(?:physics|chemistry|medicine|literature|economics|mathematics|maths|biology|physiology|geography|philosophy|sociology|physique|chimie|médecine|littérature|mathématiques|biologie|physiologie|géographie|philosophie|sociologie)$/u;

/** "Paris refuse": what the tagger, unsure, takes for a person, and the lists for a place that is no family name. */
function isListedPlace(line: NamedLine, name: TaggedName, pack: NamePack): boolean {
  if (name.kind !== 'person' || name.to - name.from > 1 || name.confidence >= LEAST_SURE_NAME) return false;
  const word = line.tokens[name.from]?.folded.join(' ') ?? '';
  return !FAMILY_NAMES.has(word) && placeValue(line, name, pack) !== undefined;
}

/** The list's value of the place that a name is, when it is one of the lists from end to end. */
function placeValue(line: NamedLine, name: TaggedName, pack: NamePack): string | undefined {
  const { tokens } = line;
  const length = name.to - name.from;
  const hit = PLACE_INDEX[pack.language].at(tokens, name.from);
  if (hit?.length === length) return hit.value.value;
  const before = tokens[name.from - 1]?.lower ?? '';
  if (pack.language !== 'fr' || !/^(?:au|aux|du|des)$/u.test(before) || !isJoined(tokens[name.from]))
    return undefined;
  const city = CONTRACTED_CITIES.at(tokens, name.from);
  return city?.length === length ? city.value.value : undefined;
}
