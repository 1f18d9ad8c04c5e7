/** Comparing words as a fair teacher does: what is forgiven, what counts as a slip, what is another word. */

/** How close a typed text is to a right one. */
export type Closeness = 'same' | 'spelling' | 'other';

/** One word in its two shapes: as it should be written, and as it is compared. */
interface Word {
  readonly written: string;
  readonly folded: string;
}

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[’‘ʼ`´′]/gu;
const SPACES = /[\s\u00a0\u202f\u2009]+/gu;
const HYPHENS = /[-\u2010-\u2015\u2212]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Articles and the small words around nouns ("à Rabat"): adding or forgetting one is no mistake of spelling. */
const SMALL = new Set('le la les l un une des du de d au aux en the of a an in at'.split(' '));

/** Titles before a name, folded. */
const TITLES = new Set(
  `m mm mr mme mmes mlle mrs ms miss dr pr me monsieur madame mademoiselle messieurs docteur doctor professeur professor prof
   maitre sir lord lady president presidente ministre minister roi reine king queen prince princess princesse pape
   pope general generale colonel juge judge`.split(/\s+/u),
);

/** Prefixes that turn a word into its contrary: "légal" is never a slip for "illégal". */
const CONTRARY = 'a im in il ir un non anti dis de des mal mis sur sous sub over under pre post'.split(' ');

/** What keyboards and layout write in several ways, and readers see as one: NFC, apostrophes, spaces, soft hyphens. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHES, "'").replace(SPACES, ' ').trim();
}

/** Lower case, without accents and ligatures: what is left when spelling is forgiven. */
export function fold(text: string): string {
  return tidy(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replace(HYPHENS, ' ');
}

/**
 * The words of a text that carry its meaning: articles and leading titles are left out, unless nothing else is
 * there ("The The"). Words end at spaces, apostrophes and signs; a hyphen stays inside the written shape.
 */
function wordsOf(text: string): Word[] {
  const all = tidy(text)
    .split(/[^\p{L}\p{M}\p{N}\-\u2010-\u2015]+/u)
    .map((written) => ({ written: written.replace(HYPHENS, '-'), folded: fold(written).trim() }))
    .filter(({ folded }) => folded !== '');
  const heavy = all.filter(({ folded }) => !SMALL.has(folded));
  const meant = heavy.length > 0 ? heavy : all;
  const firstName = meant.findIndex(({ folded }) => !TITLES.has(folded));
  return firstName > 0 ? meant.slice(firstName) : meant;
}

/** The folded words of a text that carry its meaning; hyphens part words here. */
export function meaningfulWords(text: string): string[] {
  return wordsOf(text).flatMap(({ folded }) => folded.split(' '));
}

/** One string for all texts that `isSameWords` takes for the same. */
export function wordsKey(text: string): string {
  return meaningfulWords(text).join('');
}

/** Whether two texts are the same words once case, accents, hyphens, ligatures, articles and titles are forgiven. */
export function isSameWords(one: string, other: string): boolean {
  return wordsKey(one) === wordsKey(other);
}

/** The digits of a text in order: they must be right, whatever is forgiven around them. */
function digitsOf(text: string): string {
  return text.replace(/\P{Nd}+/gu, ' ').trim();
}

/** Roman numerals count as digits: Mohammed V is not Mohammed VI. A first word is a word ("Le Mix"). */
function numeralsOf(words: readonly Word[]): string {
  return words
    .slice(1)
    .map(({ written }) => written)
    .filter((written) => /^[IVXLCDM]{1,8}(?:e|er|th|st|nd|rd)?$/u.test(written))
    .join(' ');
}

function isNumeral(word: string): boolean {
  return /^[ivxlcdm]{1,8}$/u.test(word);
}

/**
 * Compares a typed text with a right one.
 *
 * @param typed what was typed
 * @param right the right words, spelt as they should be
 * @returns `same` when only articles, titles, apostrophes or a leading capital differ; `spelling` when case, accents,
 *   hyphens, ligatures or a slip do (at most one edit per six letters, never in digits); `other` otherwise
 */
export function closenessOf(typed: string, right: string): Closeness {
  const typedWords = wordsOf(typed);
  const rightWords = wordsOf(right);
  if (typedWords.length === 0 || digitsOf(typed) !== digitsOf(right)) return 'other';
  if (isWrittenAlike(typedWords, rightWords)) return 'same';
  const typedFolded = typedWords.flatMap(({ folded }) => folded.split(' '));
  const rightFolded = rightWords.flatMap(({ folded }) => folded.split(' '));
  if (typedFolded.join('') === rightFolded.join('')) return 'spelling';
  if (numeralsOf(rightWords) !== '' && !hasNumerals(typedFolded, numeralsOf(rightWords))) return 'other';
  return isSlip(typedFolded, rightFolded) ? 'spelling' : 'other';
}

/** Letter by letter, but for a capital where the answer begins: every sentence begins with one. */
function isWrittenAlike(typed: readonly Word[], right: readonly Word[]): boolean {
  return (
    typed.length === right.length &&
    typed.every(({ written }, index) => {
      const should = right[index]?.written ?? '';
      return written === should || (index === 0 && written === capitalised(should));
    })
  );
}

function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}

function hasNumerals(typed: readonly string[], numerals: string): boolean {
  return (
    typed
      .slice(1)
      .filter((word) => isNumeral(word))
      .join(' ') === numerals.toLowerCase()
  );
}

/** Whether the words differ by slips alone: word for word, within the allowance of the whole. */
function isSlip(typed: readonly string[], right: readonly string[]): boolean {
  if (typed.length !== right.length) return false;
  const allowance = Math.floor(right.reduce((letters, word) => letters + lettersOf(word), 0) / 6);
  let edits = 0;
  for (const [index, should] of right.entries()) {
    const word = typed[index] ?? '';
    if (word === should) continue;
    edits += slipsIn(word, should);
    if (edits > allowance) return false;
  }
  return true;
}

function lettersOf(word: string): number {
  return [...word].filter((sign) => /\p{L}/u.test(sign)).length;
}

/** How many slips make `word` out of `should`; infinitely many when it is another word. */
function slipsIn(word: string, should: string): number {
  const no = Number.POSITIVE_INFINITY;
  const allowed = Math.max(1, Math.round(should.length / 6));
  if (should.length < 4 || /\p{N}/u.test(should) || isOtherAlphabet(word, should)) return no;
  if (CONTRARY.some((prefix) => word === prefix + should || should === prefix + word)) return no;
  const edits = editsBetween(word, should, allowed);
  return edits > allowed ? no : edits;
}

/**
 * Edits between two words: letters put in, left out, replaced, and two neighbours swapped (optimal string alignment,
 * Damerau 1964, Wagner and Fischer 1974). Stops counting past `limit`.
 */
function editsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? limit + 1;
}

/**
 * Whether `typed` has letters of an alphabet that `right` has not: a Cyrillic "а" looks like the Latin one, and is
 * another letter.
 */
export function isOtherAlphabet(typed: string, right: string): boolean {
  const hasLatinOnly = !/(?!\p{Script=Latin})\p{L}/u.test(right);
  return hasLatinOnly && /(?!\p{Script=Latin})\p{L}/u.test(typed.normalize('NFC'));
}
