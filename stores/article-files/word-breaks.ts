/** Hyphens that are only ever put in to break a word: the soft hyphen and U+2010. */
const BREAKING = /[\u00ad\u2010]$/u;

/** French words that hang on a verb by a hyphen ("est-il", "celui-ci"): the hyphen is theirs. */
const HANGING = new Set(
  'il elle on ils elles je tu nous vous ce t là ci même mêmes moi toi le la les lui leur y en deux trois'.split(
    ' ',
  ),
);

/** First halves of words that are written with a hyphen in both languages. */
const LEADING = new Set('ex vice non semi mi demi anti pro post pré sous self co all half well'.split(' '));

/**
 * Gives what joins a paragraph's lines into one, undoing hyphens at line ends. A hyphen that may be the word's own is
 * kept when the word is written with it elsewhere in the text, before a capital or a figure ("Saint-\nAubin"), and
 * where grammar puts one. Takes all the lines of the text, from which it learns its words.
 */
export function wordJoiner(lines: readonly string[]): (paragraph: readonly string[]) => string {
  const hyphened = new Set<string>();
  const plain = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{M}]{1,60}(?:-[\p{L}\p{M}]{1,60}){0,4}/gu)) {
      (word.includes('-') ? hyphened : plain).add(word);
    }
  }
  const isOwn = (first: string, second: string): boolean => {
    if (hyphened.has(`${first}-${second}`)) return true;
    if (plain.has(first + second)) return false;
    return HANGING.has(second) || LEADING.has(first);
  };
  return (paragraph) =>
    paragraph.reduce((text, line) => joinedLine(text, line, isOwn), '').replace(/ {2,}/gu, ' ');
}

function joinedLine(text: string, line: string, isOwn: (first: string, second: string) => boolean): string {
  if (text === '') return line;
  if (BREAKING.test(text)) return text.replace(/[\u00ad\u2010]{1,3}$/u, '') + line;
  const first = /(?:^|[^\p{L}\p{M}])([\p{L}\p{M}]{1,60})-$/u.exec(text.slice(-64))?.[1];
  if (first === undefined) return /[\p{L}\p{M}\p{N}]-$/u.test(text) ? text + line : `${text} ${line}`;
  const second = /^[\p{Ll}\p{M}]{1,60}/u.exec(line)?.[0];
  if (second === undefined || isOwn(first.toLowerCase(), second)) return text + line;
  return text.slice(0, -1) + line;
}
