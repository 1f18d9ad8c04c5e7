import { nounOfForm } from './counted-nouns';
import { looksLikeYear, type NumberRead } from './numbers';
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

/** Below this a number in words mostly refers ("deux pays") rather than counts. */
const MANY = 10;

/** Reads the noun after a number, or nothing when the number is a year, a name's, or a mere reference. */
export function readCounted(scan: QuantityScan, number: NumberRead, at: number): CountedRead | undefined {
  if (number.form === 'words' && number.scale === 1 && (number.value < 2 || isReference(scan, at)))
    return undefined;
  const from = skipLink(scan, number);
  const isFew = number.form === 'words' && number.value < MANY;
  if (isNamed(scan, number, at)) return undefined;
  const known = readKnown(scan, from, isFew);
  if (known !== undefined) return known;
  if (isFew || (number.scale === 1 && looksLikeYear(scan, at))) return undefined;
  return readPlural(scan, from, number);
}

function readKnown(scan: QuantityScan, from: number, isFew: boolean): CountedRead | undefined {
  for (let next = Math.min(from + LONGEST_NOUN, scan.tokens.length); next > from; next -= 1) {
    const noun = nounOfForm(wordsBetween(scan, from, next), scan.language);
    if (noun === undefined || goesOn(scan, next)) continue;
    return noun.countsWhenFew || !isFew ? { unit: `noun:${noun.lemma}`, from, next } : undefined;
  }
  return undefined;
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

/** A plural that the lexicon lacks, in small letters, after at most the words that the language puts before it. */
function readPlural(scan: QuantityScan, from: number, number: NumberRead): CountedRead | undefined {
  const { pack, tokens, language } = scan;
  for (let next = from; next <= from + pack.wordsBeforeNoun; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || pack.notNouns.has(token.lower)) return undefined;
    // An hour of the day, which is no duration, is no count either.
    if (unitOfForm(token.lower, language) !== undefined) return undefined;
    if (next === from && !isSetApart(scan, next, number)) return undefined;
    if (tokens[next + 1]?.isGlued && tokens[next + 1]?.kind === 'word') return undefined;
    const known = next === from ? undefined : readKnown(scan, next, false);
    const end = known?.next ?? next + 1;
    if ((known !== undefined || isPlural(token.text, language)) && !goesOn(scan, end)) {
      return { unit: `noun:${language}:${ownWords(scan, from, end)}`, from, next: end };
    }
    const isModifier =
      token.text.length > 2 && !pack.numberWords.has(token.lower) && !pack.scales.has(token.lower);
    if (!isModifier) return undefined;
  }
  return undefined;
}

/** The article's own words, with plain spaces. */
function ownWords({ tokens, words }: QuantityScan, from: number, end: number): string {
  const own = words.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  return own.normalize('NFC').replace(/\s+/gu, ' ');
}

/** A space, or the hyphen that was passed over, stands between the number and the word. */
function isSetApart({ tokens }: QuantityScan, at: number, number: NumberRead): boolean {
  return tokens[at]?.isGlued === false || at > number.next;
}

function isPlural(word: string, language: string): boolean {
  if (!/^\p{Ll}{3,40}$/u.test(word.normalize('NFC'))) return false;
  if (language === 'fr') return word.length > 3 && /[sxz]$/u.test(word);
  return word.length > 3 && /(?<![su])s$/u.test(word) && !/(?:is|ous|less|ness)$/u.test(word);
}
