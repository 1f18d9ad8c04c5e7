import type { Language } from '@/core/language';
import { firstName } from './first-names';
import { mayBeNamed, type NameContext, type NamedRun, plainRun } from './name-runs';
import { ORGANISATION_INDEX } from './organisations';
import type { PhraseHit } from './phrases';
import { CONTRACTED_CITIES, PLACE_INDEX, type Place } from './places';
import { isCapitalised, isJoined } from './tokens';

/** Common words that are organisations' names only with a capital in mid-sentence or in full. */
const NEEDS_CONTEXT =
  /^(?:Meta|Apple|Ford|Shell|Orange|Vox|Horizons|Renaissance|Uber|Labour|Conservatives|Chelsea|Arsenal|Wagner|Vinci|Leclerc|PS|OM|OL|AMA|PAM|UA|AU|EU|BAD|CAF|Safran|Intel|Guardian|Stanford|Dassault|Renault|Peugeot|Citroën|Bayer|Bosch|Siemens|Honda|Barclays|Boeing|WHO|FO|AP|SEC|Reuters|Capitole|Sénat|Senate|Horizon)$/u;

/**
 * The longest name of the lists that starts at a token. A listed name inside a longer run of capitals is left to
 * the run, which says what it is ("London Bridge", "Gerald Ford").
 */
export function listedName(context: NameContext, at: number, language: Language): NamedRun | undefined {
  const token = context.tokens[at];
  if (token === undefined || context.taken[at] || !hasCapitalAhead(context, at)) return undefined;
  const organisation = ORGANISATION_INDEX[language].at(context.tokens, at);
  const place = PLACE_INDEX[language].at(context.tokens, at) ?? contractedCity(context, at, language);
  if (
    organisation &&
    organisation.length >= (place?.length ?? 0) &&
    isFree(context, at, organisation.length)
  ) {
    if (isWhole(context, at, organisation.length) && !isCommonOpening(context, at, organisation.length)) {
      return { from: at, to: at + organisation.length, kind: 'organisation', confidence: 0.93 };
    }
  }
  if (place && isFree(context, at, place.length) && hasCapital(context, at, place.length)) {
    if (context.nationality[at] && place.length === 1) return undefined;
    if (isWhole(context, at, place.length)) {
      return { from: at, to: at + place.length, kind: 'place', confidence: 0.93, value: place.value.value };
    }
  }
  return undefined;
}

function contractedCity(context: NameContext, at: number, language: Language): PhraseHit<Place> | undefined {
  const isContracted = language === 'fr' && /^(?:au|aux|du|des)$/u.test(context.tokens[at - 1]?.lower ?? '');
  return isContracted && isJoined(context.tokens[at]) ? CONTRACTED_CITIES.at(context.tokens, at) : undefined;
}

function hasCapital(context: NameContext, at: number, length: number): boolean {
  return context.tokens.slice(at, at + length).some((token) => isCapitalised(token.text));
}

/** A listed name needs a capital: "le Monde" and "le monde" differ. */
function hasCapitalAhead(context: NameContext, at: number): boolean {
  const token = context.tokens[at];
  if (token && isCapitalised(token.text)) return true;
  return /^(?:conseil|cour|banque|groupe|université|musée|easyjet|al-qaeda|mer|bande|plateau|golfe|détroit|canal|océan|mont|lac|tour|place|pays|outre-mer|pas|gulf|strait)$/u.test(
    token?.lower ?? '',
  );
}

function isFree(context: NameContext, at: number, length: number): boolean {
  for (let index = at; index < at + length; index += 1) if (context.taken[index]) return false;
  return true;
}

/** Whether the capitals stop where the listed name does, or what follows is another name of its own. */
function isWhole(context: NameContext, at: number, length: number): boolean {
  const end = at + length;
  const next = context.tokens[end];
  if (next === undefined || !isJoined(next) || !isCapitalised(next.text) || !mayBeNamed(context, end))
    return true;
  const run = plainRun(context, end);
  return run.to - run.from >= 2 && firstName(next.text) === 'sure';
}

/** "Orange juice is…", "Apple trees…": a sentence's first word that is common in the article or a doubtful firm. */
function isCommonOpening(context: NameContext, at: number, length: number): boolean {
  if (length > 1) return false;
  const token = context.tokens[at];
  if (token === undefined) return true;
  if (context.words.stopWords.has(token.lower) && (context.headline || !/^\p{Lu}\.?\p{Lu}/u.test(token.text)))
    return true;
  return (
    context.smallWords.has(token.lower) && NEEDS_CONTEXT.test(token.text) && !/^\p{Lu}{2,}$/u.test(token.text)
  );
}
