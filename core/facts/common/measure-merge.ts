import type { Article } from '@/core/article/article';
import type { Language } from '@/core/language';
import type { MeasureFact, MeasureValue } from '../fact';
import { readDateParts } from './edtf';
import { factId } from './ids';
import { type Label, labelInOne } from './labels';
import type { FoundMeasure } from './measure-line';
import type { MeasureWords } from './measure-words';
import type { Act } from './noun-words';
import { renderDate } from './render-date';

/** How each language puts a measure into words. */
export type MeasureRenderers = Readonly<Record<Language, Pick<MeasureWords, 'render'>>>;

interface Draft {
  readonly found: FoundMeasure;
  readonly mentions: FoundMeasure[];
}

/** Acts that are papers: their date belongs to their name ("déclaration conjointe de mars 2025"). */
const PAPERS: ReadonlySet<Act> = new Set([
  'agreement',
  'treaty',
  'pact',
  'convention',
  'declaration',
  'statement',
  'memorandum',
  'law',
  'decree',
  'resolution',
  'directive',
  'charter',
  'protocol',
  'contract',
]);

/** Joins what several sentences say of one measure; a bare "cette visite" joins the only visit that it can be. */
export function mergeMeasures(
  article: Article,
  found: readonly FoundMeasure[],
  actorOf: (start: number) => string | undefined,
  renderers: MeasureRenderers,
): MeasureFact[] {
  const drafts: Draft[] = [];
  for (const measure of found.filter((each) => !each.isBare)) {
    const same = drafts.find((draft) => isSame(draft.found, measure));
    if (same) same.mentions.push(measure);
    else drafts.push({ found: measure, mentions: [measure] });
  }
  const kept = drafts.filter(
    (draft) =>
      !drafts.some(
        (other) =>
          other !== draft && isVaguer(draft.found, other.found) && other.mentions.push(draft.found) > 0,
      ),
  );
  for (const measure of found.filter((each) => each.isBare)) {
    const before = kept.filter(
      (draft) => draft.found.head === measure.head && draft.found.start < measure.start,
    );
    const only = before.length === 1 ? before[0] : undefined;
    if (only) only.mentions.push(measure);
  }
  return kept.map((draft) => toFact(article, draft, actorOf, renderers));
}

function isSame(one: FoundMeasure, other: FoundMeasure): boolean {
  return (
    one.act === other.act &&
    (one.place ?? other.place) === (other.place ?? one.place) &&
    (one.date?.value ?? other.date?.value) === (other.date?.value ?? one.date?.value)
  );
}

/** "la visite de X à Rabat" says less than "une visite officielle à Rabat": the same one, when nothing tells them apart. */
function isVaguer(vague: FoundMeasure, exact: FoundMeasure): boolean {
  if (vague.head !== exact.head || !vague.phrase || !exact.phrase || vague.start < exact.start) return false;
  const adjectives = new Set(exact.phrase.adjectives);
  const fewer =
    vague.phrase.adjectives.length < exact.phrase.adjectives.length &&
    vague.phrase.adjectives.every((adjective) => adjectives.has(adjective));
  const samePlace = vague.place === undefined || exact.place === undefined || vague.place === exact.place;
  const sameDate =
    vague.date === undefined || exact.date === undefined || vague.date.value === exact.date.value;
  return fewer && samePlace && sameDate && vague.phrase.complements.length === 0;
}

function toFact(
  article: Article,
  draft: Draft,
  actorOf: (start: number) => string | undefined,
  renderers: MeasureRenderers,
): MeasureFact {
  const { language } = article;
  const { found, mentions } = draft;
  const main = mentions.find((mention) => mention.actors.length > 0) ?? found;
  const actors = [...new Set(main.actors.flatMap((name) => actorOf(name.start) ?? name.value ?? []))];
  const place = found.place ?? mentions.find((mention) => mention.place !== undefined)?.place;
  const date = found.date ?? mentions.find((mention) => mention.date)?.date;
  const purposes = (mentions.find((mention) => mention.purposes.length > 0)?.purposes ?? []).map((span) => ({
    ...span,
    language,
  }));
  const value: MeasureValue = {
    act: found.act,
    actors,
    ...(place === undefined ? {} : { place }),
    ...(date === undefined || date.basis === 'implied' ? {} : { date: date.value }),
    ...(purposes.length === 0 ? {} : { purposes }),
  };
  const isDated =
    date !== undefined && date.basis === 'read' && found.head !== undefined && PAPERS.has(found.head);
  const inside = date !== undefined && date.start >= found.start && date.end <= found.end;
  return {
    id: factId('measure', [found.act, place ?? '', value.date ?? ''].filter(Boolean).join('/')),
    kind: 'measure',
    value,
    ...measureLabel(found, language, renderers, isDated ? date.value : undefined, inside),
    mentions: mentions.map(({ start, end }) => ({ start, end, language })).sort((a, b) => a.start - b.start),
    confidence: Math.max(...mentions.map((mention) => mention.confidence)),
    basis: 'read',
  };
}

/** The article's own words on its side; the other side is composed, or absent and marked so. */
function measureLabel(
  found: FoundMeasure,
  language: Language,
  renderers: MeasureRenderers,
  date: string | undefined,
  isInside: boolean,
): Label {
  const own = withDate(oneLine(found.words), isInside ? undefined : date, language);
  const other: Language = language === 'fr' ? 'en' : 'fr';
  const words = found.phrase && renderers[other].render(found.phrase, found.place);
  if (words === undefined) return labelInOne(own, language);
  const composed = withDate(words, date, other);
  return {
    label: language === 'fr' ? { fr: own, en: composed } : { fr: composed, en: own },
    labelLanguage: { fr: 'fr', en: 'en' },
  };
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

/** "de mars 2025", "du 14 avril 2025", "de l’été 2024"; "of March 2025". */
function withDate(words: string, date: string | undefined, language: Language): string {
  if (date === undefined) return words;
  const shown = renderDate(date, language);
  if (language === 'en') return `${words} of ${shown}`;
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(date) && readDateParts(date) !== undefined;
  if (isDay) return `${words} du ${shown}`;
  return `${words} ${/^[aeéo]/iu.test(shown) ? (/^(?:été|automne|hiver)/u.test(shown) ? 'de l’' : 'd’') : 'de '}${shown}`;
}
