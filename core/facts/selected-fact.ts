import type { Article, Sentence, Span } from '@/core/article/article';
import type { Language } from '@/core/language';
import { findDates } from './common/dates';
import { quantityKey } from './common/gather';
import { factId } from './common/ids';
import { type Label, labelInBoth, labelInOne, organisationLabel, placeLabel } from './common/labels';
import type { LanguagePack } from './common/pack';
import { placeNamed } from './common/places';
import { findQuantities } from './common/quantities';
import { parseDate, renderDate } from './common/render-date';
import { renderQuantity } from './common/render-quantity';
import { mergeRoles } from './common/role-merge';
import { findOffices } from './common/roles';
import { tokensOf } from './common/tokens';
import { ENGLISH_PACK } from './en/pack';
import type { DateFact, Fact, FactKind, MeasureFact, QuantityFact, RoleFact } from './fact';
import { FRENCH_PACK } from './fr/pack';

const PACKS: Readonly<Record<Language, LanguagePack>> = { fr: FRENCH_PACK, en: ENGLISH_PACK };

/** Words that a person selected in an article, all inside one sentence, and what they are said to be. */
export interface Selection {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly span: Span;
  readonly kind: FactKind;
  /** Of a role, who holds it: `PersonValue`s. */
  readonly holders?: readonly string[];
  /** Of a measure, who did it: values of persons, places and organisations. */
  readonly actors?: readonly string[];
  /** Of a measure, when and where it was. */
  readonly date?: string;
  readonly place?: string;
}

/** Why selected words aren't a fact of the kind that they are said to be. */
export type SelectionProblem = 'not-a-date' | 'not-a-quantity' | 'not-a-name';

/** Whether a reading gave no fact. */
export function isSelectionProblem(read: Fact | SelectionProblem): read is SelectionProblem {
  return typeof read === 'string';
}

/**
 * The fact that selected words are, read as the engine itself would read them: a date by the language's grammar, a
 * quantity as number and unit, a place by the lists, an office by the lexicon, else in its own words. Its one mention
 * is what was read, else the selection. A person chose it, so it is sure (confidence 1); a relative date stays implied.
 */
export function selectedFact(selection: Selection): Fact | SelectionProblem {
  const words = oneLine(selection);
  switch (selection.kind) {
    case 'date':
      return selectedDate(selection, words);
    case 'quantity':
      return selectedQuantity(selection, words);
    case 'role':
      return selectedRole(selection, words);
    case 'measure':
      return selectedMeasure(selection, words);
    default:
      return selectedName(selection, selection.kind, words);
  }
}

function oneLine({ article, span }: Selection): string {
  return article.text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ').trim();
}

/** What every selected fact has. */
function base(
  { article, kind }: Selection,
  key: string,
  label: Label,
  { start, end }: Span,
): Omit<DateFact, 'kind' | 'value'> {
  return {
    id: factId(kind, key),
    ...label,
    mentions: [{ start, end, language: article.language }],
    confidence: 1,
    basis: 'read',
  };
}

/** The only one of the things found in a sentence that the selection touches; undefined for none or several. */
function touched<T extends Span>(found: readonly T[], span: Span): T | undefined {
  const hit = found.filter(({ start, end }) => start < span.end && span.start < end);
  return hit.length === 1 ? hit[0] : undefined;
}

function selectedDate(selection: Selection, words: string): DateFact | SelectionProblem {
  const { article, sentence, span } = selection;
  const found = touched(findDates(article.text, sentence, article.language, article.published), span);
  const value = found?.value ?? parseDate(words, article.language);
  if (value === undefined) return 'not-a-date';
  const label = labelInBoth((side) => renderDate(value, side));
  const basis = found?.basis ?? 'read';
  return { ...base(selection, value, label, found ?? span), kind: 'date', value, basis };
}

function selectedQuantity(selection: Selection, words: string): QuantityFact | SelectionProblem {
  const { article, sentence, span } = selection;
  const { text, language } = article;
  const dates = findDates(text, sentence, language, article.published);
  const alone = findQuantities(words, { start: 0, end: words.length }, language, []);
  const inText = touched(findQuantities(text, sentence, language, dates), span);
  const value = inText?.value ?? (alone.length === 1 ? alone[0]?.value : undefined);
  if (value === undefined) return 'not-a-quantity';
  const place = inText ?? span;
  const [fr, en] = [renderQuantity(value, 'fr'), renderQuantity(value, 'en')];
  const own = oneLine({ ...selection, span: place });
  const label =
    fr === undefined || en === undefined
      ? labelInOne(own, language)
      : labelInBoth((side) => ({ fr, en })[side]);
  return { ...base(selection, quantityKey(value), label, place), kind: 'quantity', value };
}

/** What may stand before an office in a selection of it. */
const ARTICLE = /^(?:(?:l[ea]|les|une?|s(?:on|a)|the|an?|his|her|their)\s|l[’'])?$/iu;

/** An office that the lexicon has whole is told in both languages; another one in the article's own words. */
function selectedRole(selection: Selection, words: string): RoleFact {
  const { article, sentence, span, holders = [] } = selection;
  const { text, language } = article;
  const tokens = tokensOf(text, sentence, language);
  const offices = findOffices(text, tokens, PACKS[language]).flatMap((phrase) => {
    const [first, last] = [tokens[phrase.from], tokens[phrase.wordsTo - 1]];
    return first && last ? [{ start: first.start, end: last.end, phrase }] : [];
  });
  const office = touched(offices, span);
  // "garde-barrière en chef" is more than the "chef" of the lexicon.
  const isAllOfIt =
    office &&
    span.end <= office.end &&
    ARTICLE.test(text.slice(span.start, Math.max(span.start, office.start)));
  const isWhole = isAllOfIt && office.phrase.isCut !== true && !office.phrase.plural;
  if (office && isWhole) {
    const found = { ...office, holders: [], confidence: 1, isCounterpart: false };
    const gender = office.phrase.gender;
    const own = oneLine({ ...selection, span: office });
    const read = { found: gender ? { ...found, gender } : found, holders, words: own };
    const [role] = mergeRoles([read], language);
    if (role) return role;
  }
  const label = labelInOne(words, language);
  const key = [words, ...holders].join('/');
  return { ...base(selection, key, label, span), kind: 'role', value: { office: words, holders } };
}

function selectedMeasure(selection: Selection, words: string): MeasureFact {
  const { article, span, actors = [], date, place } = selection;
  const value = {
    act: words,
    actors,
    ...(place === undefined ? {} : { place }),
    ...(date === undefined ? {} : { date }),
  };
  const key = [words, place ?? '', date ?? ''].filter(Boolean).join('/');
  return { ...base(selection, key, labelInOne(words, article.language), span), kind: 'measure', value };
}

function selectedName(
  selection: Selection,
  kind: 'person' | 'place' | 'organisation',
  words: string,
): Fact | SelectionProblem {
  const { article, span } = selection;
  // A name has a capital somewhere: "el-Sissi", "easyJet", "ONU".
  if (!/\p{Lu}|\p{Lo}/u.test(words)) return 'not-a-name';
  if (kind === 'person')
    return {
      ...base(
        selection,
        words,
        labelInBoth(() => words),
        span,
      ),
      kind,
      value: words,
    };
  if (kind === 'organisation')
    return {
      ...base(selection, words, organisationLabel(words, article.language), span),
      kind,
      value: words,
    };
  const value = placeNamed(words, article.language)?.value ?? words;
  return { ...base(selection, value, placeLabel(value, article.language), span), kind, value };
}
