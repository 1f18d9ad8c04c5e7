import { NATIONALITY_INDEX } from '../common/nationality';
import {
  OFFICE_HEADS,
  type OfficeHead,
  type OfficeQualifier,
  PORTFOLIOS,
  type Portfolio,
} from '../common/office-words';
import type { OfficeBody } from '../common/offices';
import { ORGANISATION_INDEX } from '../common/organisations';
import { indexPhrases, type PhraseIndex } from '../common/phrases';
import { PLACE_INDEX } from '../common/places';
import { foldedWords, isCapitalised, isJoined, type Token } from '../common/tokens';
import { pluralNoun } from './inflection';
import { ENGLISH_OFFICES, ENGLISH_PORTFOLIOS, ENGLISH_WHOLE_OFFICES } from './office-words';

interface HeadForm {
  readonly head: OfficeHead;
  readonly plural: boolean;
  readonly portfolio?: Portfolio;
}

function headForms(): [string, HeadForm][] {
  const forms: [string, HeadForm][] = [];
  const addForm = (words: string, form: HeadForm): void => {
    forms.push([words, form], [pluralNoun(words), { ...form, plural: true }]);
  };
  for (const head of OFFICE_HEADS)
    for (const words of ENGLISH_OFFICES[head].split('/')) addForm(words, { head, plural: false });
  for (const [words, head, portfolio] of ENGLISH_WHOLE_OFFICES)
    addForm(words, { head, plural: false, portfolio });
  return forms;
}

const HEADS: PhraseIndex<HeadForm> = indexPhrases(headForms(), true);

export const PORTFOLIO_INDEX: PhraseIndex<Portfolio> = indexPhrases(
  PORTFOLIOS.filter((portfolio) => portfolio !== 'home' && portfolio !== 'state').flatMap((portfolio) =>
    ENGLISH_PORTFOLIOS[portfolio]
      .split(/[/|]/u)
      .map((words): [string, Portfolio] => [words.replace(/^the /u, ''), portfolio]),
  ),
  true,
);

const QUALIFIERS = new Map<string, OfficeQualifier>([
  ['former', 'former'],
  ['ex', 'former'],
  ['acting', 'acting'],
  ['shadow', 'shadow'],
  ['interim', 'acting'],
  ['outgoing', 'outgoing'],
  ['future', 'future'],
  ['incoming', 'future'],
  ['onetime', 'former'],
]);
export const WITH_PORTFOLIO: ReadonlySet<OfficeHead> = new Set([
  'minister',
  'deputy-minister',
  'secretary-of-state',
  'secretary',
  'commissioner',
  'european-commissioner',
  'deputy-prime-minister',
  'senator',
]);

export interface Before {
  at: number;
  qualifier?: OfficeQualifier;
  country?: string;
  body?: OfficeBody;
  portfolios: Portfolio[];
  isEuropean?: true;
}

/** A head may be glued to "-elect" ("President-elect") or to "ex-". */
export function headAt(
  tokens: readonly Token[],
  before: Before,
): { length: number; value: HeadForm } | undefined {
  const hit = HEADS.at(tokens, before.at);
  const token = tokens[before.at];
  // "the first minister of culture" counts ministers; "First Minister" is an office.
  if (hit?.value.head === 'first-minister' && token?.lower === token?.text) return undefined;
  if (hit) return hit;
  const glued = /^(ex-|vice-)?(.+?)(-elect)?$/u.exec(token?.lower ?? '');
  if (!token || !glued || (!glued[1] && !glued[3])) return undefined;
  const bare: Token = {
    ...token,
    text: glued[2] ?? '',
    lower: glued[2] ?? '',
    folded: foldedWords(glued[2] ?? ''),
  };
  if (glued[1] === 'ex-') before.qualifier = 'former';
  return HEADS.at([bare], 0);
}

/** Reads what stands before the head: qualifier, nationality or "France’s", body ("UEFA"), portfolio ("Finance and Economy"). */
export function readBefore(text: string, tokens: readonly Token[], from: number): Before {
  const before: Before = { at: from, portfolios: [] };
  for (let step = 0; step < 5; step += 1) {
    const token = tokens[before.at];
    if (!token || (before.at > from && !isJoined(token))) return before;
    if (HEADS.at(tokens, before.at) && !PORTFOLIO_INDEX.at(tokens, before.at)) return before;
    const qualifier = QUALIFIERS.get(token.lower);
    const nation = NATIONALITY_INDEX.en.at(tokens, before.at);
    const place = isCapitalised(token.text) ? PLACE_INDEX.en.at(tokens, before.at) : undefined;
    if (qualifier) {
      before.qualifier = qualifier;
      before.at += 1;
    } else if (nation?.value === 'EU' && startsOffice(tokens, before.at + nation.length)) {
      before.isEuropean = true;
      before.at += nation.length;
    } else if (
      nation &&
      nation.value !== '' &&
      nation.value !== 'EU' &&
      isCapitalised(token.text) &&
      before.country === undefined
    ) {
      before.country = nation.value;
      before.at += nation.length;
    } else if (
      place &&
      before.country === undefined &&
      before.body === undefined &&
      startsOffice(tokens, before.at + place.length)
    ) {
      const end = before.at + place.length;
      if (place.value.kind === 'country') before.country = place.value.value;
      else
        before.body = {
          value: place.value.value,
          words: `of ${text.slice(token.start, tokens[end - 1]?.end ?? token.end)}`,
          kind: 'place',
        };
      before.at = end + (/^['’]s$/u.test(tokens[end]?.text ?? '') ? 1 : 0);
    } else if (!readOrganisation(text, tokens, before) && !readPortfolio(tokens, before)) return before;
  }
  return before;
}

/** Whether an office starts here, after a place's "’s" if any: else "Paris" is only Paris. */
function startsOffice(tokens: readonly Token[], at: number): boolean {
  const start = /^['’]s$/u.test(tokens[at]?.text ?? '') ? at + 1 : at;
  if (start === at && !isJoined(tokens[at])) return false;
  if (HEADS.at(tokens, start) || QUALIFIERS.has(tokens[start]?.lower ?? '')) return true;
  const portfolio = PORTFOLIO_INDEX.at(tokens, start);
  return portfolio !== undefined && HEADS.at(tokens, start + portfolio.length) !== undefined;
}

function readOrganisation(text: string, tokens: readonly Token[], before: Before): boolean {
  const token = tokens[before.at];
  if (!token || !isCapitalised(token.text) || before.body) return false;
  const hit = ORGANISATION_INDEX.en.at(tokens, before.at);
  if (!hit || !startsOffice(tokens, before.at + hit.length)) return false;
  const end = before.at + hit.length;
  before.body = {
    value: hit.value.en,
    words: `of ${text.slice(token.start, tokens[end - 1]?.end ?? token.end)}`,
    kind: 'organisation',
  };
  before.at = end + (/^['’]s$/u.test(tokens[end]?.text ?? '') ? 1 : 0);
  return true;
}

/** "Finance and Economy Minister": portfolios joined by "and" before a head. */
function readPortfolio(tokens: readonly Token[], before: Before): boolean {
  const found: Portfolio[] = [];
  let at = before.at;
  for (;;) {
    const hit = PORTFOLIO_INDEX.at(tokens, at);
    if (!hit) return false;
    found.push(hit.value);
    at += hit.length;
    if (!isJoined(tokens[at])) return false;
    const head = HEADS.at(tokens, at);
    if (head) {
      if (!WITH_PORTFOLIO.has(head.value.head)) return false;
      before.portfolios.push(...found);
      before.at = at;
      return true;
    }
    if (tokens[at]?.lower !== 'and') return false;
    at += 1;
  }
}
