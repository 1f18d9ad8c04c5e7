import type { Language } from '@/core/language';
import { type CountedNoun, nounOfForm, opensNoun } from './counted-nouns';
import { looksLikeYear, type NumberRead, readNumber } from './numbers';
import { type QuantityScan, wordsBetween } from './quantity-tokens';
import { isReference, skipLink } from './quantity-unit';
import { unitOfForm } from './units';

/** What a number counts. */
export interface CountedRead {
  /** `noun:<lemma>` for a noun of the lexicon, `noun:<language>:<words>` for any other. */
  readonly unit: string;
  /** Indexes of its first token and of the token after it. */
  readonly from: number;
  readonly next: number;
}

const LONGEST_NOUN = 4;

/** "state-of-the-art": no word has more parts. */
const MOST_PARTS = 5;

/** From here on a number in words counts even after "the": "the fourteen ministers". Below it mostly refers. */
const MANY = 10;

/** Reads the noun after a number, or nothing when the number is a year, a name's, or a mere reference. */
export function readCounted(scan: QuantityScan, number: NumberRead, at: number): CountedRead | undefined {
  const isPlainWords = number.form === 'words' && number.scale === 1;
  if (isPlainWords && (number.value < 2 || (number.value < MANY && isKnownAlready(scan, at))))
    return undefined;
  if (isNamed(scan, number, at) || isOutOf(scan, at)) return undefined;
  const part = partOf(scan, number);
  const counts =
    part === undefined ? undefined : (readKnown(scan, part, number) ?? readUnknown(scan, part, number, at));
  if (counts !== undefined) return counts;
  const start = skipLink(scan, number);
  const from = scan.pack.more.has(scan.tokens[start]?.lower ?? '') ? start + 1 : start;
  const isOpen = from === start || isSetApart(scan, start, number);
  const counted = (isOpen ? readKnown(scan, from, number) : undefined) ?? readUnknown(scan, from, number, at);
  return counted === undefined || isShare(scan, number, counted.next) ? undefined : counted;
}

/** Past the words between a part and its whole: "two | of the five | laureates", « douze | de ses | écoles ». */
function partOf(scan: QuantityScan, number: NumberRead): number | undefined {
  const { tokens, language } = scan;
  if (number.scale !== 1 || number.form === 'round' || number.value < 2) return undefined;
  const [one, two] = [tokens[number.next]?.lower ?? '', tokens[number.next + 1]?.lower ?? ''];
  const isLinked =
    language === 'en'
      ? one === 'of' && /^(?:the|its|their|his|her|these|those)$/u.test(two)
      : /^(?:de|d')$/u.test(one) && /^(?:ses|leurs|ces)$/u.test(two);
  const isContracted = language === 'fr' && one === 'des';
  if (!isLinked && !isContracted) return undefined;
  const start = number.next + (isContracted ? 1 : 2);
  return readNumber(scan, start)?.next ?? start;
}

/** "les deux ministres", "her two deputies", "the last two laps": things that the text has spoken of. */
function isKnownAlready(scan: QuantityScan, at: number): boolean {
  return isReference(scan, at) || scan.pack.selecting.has(scan.tokens[at - 1]?.lower ?? '');
}

function readKnown(scan: QuantityScan, from: number, number: NumberRead): CountedRead | undefined {
  if (!opensNoun(scan.tokens[from]?.lower ?? '', scan.language)) return undefined;
  for (let next = Math.min(from + LONGEST_NOUN, scan.tokens.length); next > from; next -= 1) {
    const form = wordsBetween(scan, from, next);
    const noun = nounOfForm(form, scan.language);
    if (noun === undefined || goesOn(scan, next)) continue;
    // "a 210-page memoir" says how many; a number in words before a hyphen is often a name ("two-state solution").
    const isHyphened = number.form === 'figures' && from > number.next;
    const isOne = isOnlySingular(noun, form, scan) && number.value >= 2 && !isHyphened;
    if (isOne || (noun.lemma === 'time' && isTimesMore(scan, next))) return undefined;
    return { unit: `noun:${noun.lemma}`, from, next };
  }
  return undefined;
}

/** "60,000 job cuts", "12-man team": a singular after several belongs to another noun. */
function isOnlySingular(noun: CountedNoun, form: string, { language }: QuantityScan): boolean {
  const [one, ...many] = noun.forms[language].map((each) => each.toLowerCase().replaceAll('’', "'"));
  return form === one && !many.includes(form) && many.length > 0;
}

/** "trois fois plus", "ten times larger": a comparison. */
function isTimesMore({ tokens, pack }: QuantityScan, next: number): boolean {
  const word = tokens[next]?.lower ?? '';
  return pack.comparing.has(word) || (pack.comparing.has('more') && /^\p{L}{3,10}er$/u.test(word));
}

/** "person-hours", "morts-vivants": the word is longer than the noun. */
function goesOn({ tokens }: QuantityScan, next: number): boolean {
  const [sign, more] = [tokens[next], tokens[next + 1]];
  if (sign?.isGlued !== true) return false;
  return sign.kind === 'word' || (/^[-‑]$/u.test(sign.text) && more?.isGlued === true);
}

/** "Apollo 13 missions", "France 24 journalists": the number belongs to the name before it. */
function isNamed({ tokens }: QuantityScan, number: NumberRead, at: number): boolean {
  const before = tokens[at - 1];
  const isShort = number.form === 'figures' && number.scale === 1 && number.value < 1000;
  return isShort && at > 1 && before?.kind === 'word' && /^\p{Lu}/u.test(before.text) && !tokens[at]?.isGlued;
}

/** "one in four Americans", "six Français sur dix": a share of all, no count. */
function isOutOf(scan: QuantityScan, at: number): boolean {
  const { tokens, pack } = scan;
  for (const words of [2, 1]) {
    if (!pack.outOf.has(wordsBetween(scan, at - words, at))) continue;
    const before = tokens[at - words - 1];
    if (before?.kind === 'figures' || pack.numberWords.has(before?.lower ?? '')) return true;
  }
  return false;
}

/** "8 élèves sur 10", "one school in three": the noun is followed by the number that it is a share of. */
function isShare(scan: QuantityScan, number: NumberRead, next: number): boolean {
  for (const words of [2, 1]) {
    if (!scan.pack.outOf.has(wordsBetween(scan, next, next + words))) continue;
    const whole = readNumber(scan, next + words);
    const after = scan.tokens[whole?.next ?? 0];
    if (whole !== undefined && whole.value > number.value && whole.value <= 1000) {
      return after === undefined || after.kind === 'sign' || !isPlural(after.text, scan.language);
    }
  }
  return false;
}

/** A plural that the lexicon lacks, in small letters, after at most the words that the language puts before it. */
function readUnknown(
  scan: QuantityScan,
  from: number,
  number: NumberRead,
  at: number,
): CountedRead | undefined {
  if (number.value < 2 || (number.scale === 1 && looksLikeYear(scan, at))) return undefined;
  if (from > number.next && /^[-‑]$/u.test(scan.tokens[number.next]?.text ?? '')) return undefined;
  if (!isSetApart(scan, from, number)) return undefined;
  const { pack, tokens, language } = scan;
  let next = from;
  for (let words = 0; words <= pack.wordsBeforeNoun; words += 1) {
    const token = tokens[next];
    if (token === undefined || !mayBeNoun(scan, next)) return undefined;
    const known = next === from ? undefined : readKnown(scan, next, number);
    const end = known?.next ?? compoundEnd(scan, next);
    const isAdjective = pack.adjectives.has(token.lower);
    const isNoun = known !== undefined || isPlural(tokens[end - 1]?.text ?? '', language);
    const isPeople =
      next === from && PEOPLES[language].test(token.text) && /^[^\p{Lu}]/u.test(tokens[at]?.text ?? '');
    if (!isAdjective && (isNoun || isPeople) && !goesOn(scan, end)) {
      const isFew = number.form === 'words' && number.value < MANY;
      if (isFew && pack.abstract.has(tokens[end - 1]?.lower ?? '')) return undefined;
      return { unit: `noun:${language}:${ownWords(scan, from, end)}`, from, next: end };
    }
    if (!(language === 'fr' ? isAdjective : token.text.length > 2)) return undefined;
    next = end;
  }
  return undefined;
}

/** Past "pick-up", "hand-painted": words with hyphens are one. */
function compoundEnd({ tokens }: QuantityScan, at: number): number {
  let end = at + 1;
  for (let parts = 1; parts < MOST_PARTS; parts += 1) {
    const isHyphen = /^[-‑]$/u.test(tokens[end]?.text ?? '') && tokens[end]?.isGlued;
    if (!isHyphen || !tokens[end + 1]?.isGlued) break;
    end += 2;
  }
  return end;
}

/** "80,000 Syrians", "217 Democrats": a people's name keeps its capital. */
const PEOPLES: Record<Language, RegExp> = {
  fr: /^\p{Lu}\p{Ll}{1,30}(?:iens|éens|ains|istes|iques|ands|gnols)$/u,
  en: /^\p{Lu}\p{Ll}{1,30}(?:ans|ers|ors|ists|ats|ics|ees|ants|ents|ites)$/u,
};

/** Whether a word may be the counted noun or stand before it. */
function mayBeNoun({ pack, tokens, language }: QuantityScan, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || pack.notNouns.has(token.lower) || pack.streets.has(token.lower)) return false;
  // An hour of the day, which is no duration, is no count either.
  if (unitOfForm(token.lower, language) !== undefined) return false;
  if (pack.numberWords.has(token.lower) || pack.scales.has(token.lower)) return false;
  return !(tokens[at + 1]?.isGlued && tokens[at + 1]?.kind === 'word');
}

/** The article's own words, with plain spaces. */
function ownWords({ tokens, words }: QuantityScan, from: number, end: number): string {
  const own = words.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  return own.normalize('NFC').replace(/\s+/gu, ' ');
}

/** A space, or the words that were passed over, stand between the number and the word. */
function isSetApart({ tokens }: QuantityScan, at: number, number: NumberRead): boolean {
  return tokens[at]?.isGlued === false || at > number.next;
}

const ENGLISH_PLURALS = /(?:men|women|children|people|feet|teeth|mice|geese|sheep)$/u;

function isPlural(word: string, language: string): boolean {
  if (!/^\p{Ll}{3,40}$/u.test(word.normalize('NFC'))) return false;
  if (language === 'fr') return word.length > 3 && /[sxz]$/u.test(word);
  if (ENGLISH_PLURALS.test(word)) return true;
  return word.length > 3 && /(?<![su])s$/u.test(word) && !/(?:is|ous|less|ness)$/u.test(word);
}
