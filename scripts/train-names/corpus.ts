import { LABELLED_KINDS } from '@/core/facts/common/name-tagger/labels';

/** A part of a text with the index of its kind in `LABELLED_KINDS`, -1 for what may or may not be a name. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

/** A sentence of the training or development data: its text, its names, and where it comes from. */
export interface MarkedSentence {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly source: string;
}

const KINDS = new Map([
  ['PER', LABELLED_KINDS.indexOf('person')],
  ['LOC', LABELLED_KINDS.indexOf('place')],
  ['ORG', LABELLED_KINDS.indexOf('organisation')],
]);

/** Punctuation before which no space is written, and after which none is. */
const CLOSES = /^(?:[.,;:!?)\]%”…]|['’](?:s|S|re|ve|ll|d|m)|n['’]t|['’])$/u;
const OPENS = /^(?:[([“$£€#]|.{0,8}['’])$/u;

/** Writes tokens as a text, with spaces where print has them, and says where each token starts. */
function printed(tokens: readonly string[]): { text: string; starts: number[] } {
  let text = '';
  let quoted = false;
  let glue = true;
  const starts = tokens.map((token, at) => {
    const closesQuote = token === '"' && quoted;
    const isHyphen =
      token === '-' && /[\p{L}\d]$/u.test(tokens[at - 1] ?? '') && /^[\p{L}\d]/u.test(tokens[at + 1] ?? '');
    if (!glue && !CLOSES.test(token) && !closesQuote && !isHyphen) text += ' ';
    const start = text.length;
    text += token;
    glue = OPENS.test(token) || (token === '"' && !quoted) || isHyphen;
    if (token === '"') quoted = !quoted;
    return start;
  });
  return { text, starts };
}

function fromTokens(tokens: readonly string[], labels: readonly string[], source: string): MarkedSentence {
  const { text, starts } = printed(tokens);
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const kind = labels[at]?.startsWith('B-') ? KINDS.get(labels[at]?.slice(2) ?? '') : undefined;
    if (kind === undefined) continue;
    let last = at;
    while (labels[last + 1] === `I-${labels[at]?.slice(2)}`) last += 1;
    marks.push({ start: starts[at] ?? 0, end: (starts[last] ?? 0) + (tokens[last] ?? '').length, kind });
    at = last;
  }
  return { text, marks, source };
}

/** Reads `token<TAB>label` lines (IOB2), a blank line after each sentence, `# doc ID` before each document. */
export function readLabelled(file: string): MarkedSentence[] {
  const sentences: MarkedSentence[] = [];
  let source = '';
  let tokens: string[] = [];
  let labels: string[] = [];
  for (const line of `${file}\n`.split('\n')) {
    const [token, label] = line.split('\t');
    if (token && label) {
      tokens.push(token);
      labels.push(label);
      continue;
    }
    if (tokens.length > 0) sentences.push(fromTokens(tokens, labels, source));
    tokens = [];
    labels = [];
    if (line.startsWith('# doc ')) source = line.slice(6);
  }
  return sentences;
}

/** Reads one sentence a line with marks in it: `[Rabat|LOC]`. What other marks hold may or may not be a name. */
export function readMarked(file: string, source: string): MarkedSentence[] {
  return file
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const marks: Mark[] = [];
      let text = '';
      let last = 0;
      for (const match of line.matchAll(/\[([^[\]|]{1,400})\|([A-Z]{2,4})\]/gu)) {
        text += line.slice(last, match.index);
        const words = match[1] ?? '';
        marks.push({
          start: text.length,
          end: text.length + words.length,
          kind: KINDS.get(match[2] ?? '') ?? -1,
        });
        text += words;
        last = match.index + match[0].length;
      }
      return { text: text + line.slice(last), marks, source };
    });
}
