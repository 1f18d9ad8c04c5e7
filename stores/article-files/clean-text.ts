/** Marks on one letter beyond this are a prank, and putting them in order takes ever longer. */
const MOST_MARKS = 8;

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Seen by no reader, and in the midst of words: soft hyphens, zero-width spaces and joiners, byte order marks. */
const UNSEEN = /\u034f|[\u00ad\u061c\u180e\u200b\u200c\u2060-\u2064\ufeff]|(?<=[\p{L}\p{M}])\u200d/gu;
/** What turns the direction of writing round: French and English have no use for it, and it can show other words. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const CONTROLS = /(?![\t\n])\p{Cc}|[\ufff9-\ufffb]/gu;
const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');

/**
 * Makes a text from outside ready to be kept: the one moment at which a text is altered, before any offset is
 * taken. What comes out is the article's text, letter for letter, from then on (decision 018).
 *
 * Line ends become `\n`; what is seen by no reader (soft hyphens, zero-width signs, marks of byte order and of
 * direction, controls) goes; letters are composed (NFC); a lone surrogate becomes U+FFFD. Spaces of every width
 * (U+00A0, U+202F) stay. Cleaning a clean text changes nothing. Linear in the length.
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(UNSEEN, '')
    .replace(TURNING, '')
    .replace(CONTROLS, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(TOO_MANY_MARKS, '$1')
    .normalize('NFC');
}
