/** What a character may be to a word, as far as one look tells. */
const UNSURE = 0;
const LETTER = 1;
const DIGIT = 2;
/** Belongs to no word. */
const STOP = 3;
/** Joins two parts of a word: hyphens, apostrophes, the middle dot. */
const JOINER = 4;

/** Below this all letters are Latin, and each is one code unit. */
const LATIN_END = 0x250;
const JOINERS = "-‐‑'’·";
const STOPS = '\t\n\r !"#$%&()*+,./:;<=>?@[]^`{|}~\u00a0£§©«°»\u2009–—‘“”…\u202f€';

const LATIN = new Uint8Array(LATIN_END);
for (let code = 0x41; code < LATIN_END; code += 1) {
  const isLetter = code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : code >= 0xc0;
  if (isLetter && code !== 0xd7 && code !== 0xf7) LATIN[code] = LETTER;
}
for (let code = 0x30; code <= 0x39; code += 1) LATIN[code] = DIGIT;
const others = new Map<number, number>();
for (const [marks, kind] of [
  [STOPS, STOP],
  [JOINERS, JOINER],
] as const)
  for (const mark of marks) {
    const code = mark.charCodeAt(0);
    if (code < LATIN_END) LATIN[code] = kind;
    else others.set(code, kind);
  }

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < LATIN_END) return LATIN[code] ?? UNSURE;
  return code === 0x2019 ? JOINER : Number.isNaN(code) ? STOP : (others.get(code) ?? UNSURE);
}

/** The elided words of French, whatever letter follows; the capitals are elided before a small letter only ("N'Golo"). */
const ELIDED = new Set(
  'l d j m t s c n L D qu Qu jusqu Jusqu lorsqu Lorsqu puisqu Puisqu quoiqu Quoiqu'.split(' '),
);
const ELIDED_CAPITALS = /^[JMTSCN]$/;
const AFTER_ELISION = /^["«“]$/;

/** The most parts that joiners add to a word, as in the pattern for words. */
const MOST_JOINED = 20;

/** Where the next word begins: past all that belongs to none. Stops at whatever needs a closer look. */
export function skipStops(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind !== STOP && kind !== JOINER) break;
    at += 1;
  }
  return at;
}

/**
 * Where the word ends that begins at an offset, for the words that most words are: letters of French or English, joined or
 * elided, and whole numbers without marks. Gives what the pattern for words gives, many times as fast; -1 when only the
 * pattern can tell (acronyms, dates, decimals, addresses, other scripts).
 * @param at after `skipStops`
 * @param elides whether the language has elisions
 */
export function wordEnd(text: string, at: number, elides: boolean): number {
  const first = kindAt(text, at);
  if (first === DIGIT) return numberEnd(text, at);
  if (first !== LETTER) return -1;
  let end = partEnd(text, at);
  let kind = kindAt(text, end);
  if (kind === JOINER && elides) {
    const elided = elisionEnd(text, at, end);
    if (elided !== 0) return elided;
  }
  for (let parts = 0; kind === JOINER && parts < MOST_JOINED; parts += 1) {
    const next = kindAt(text, end + 1);
    if (next === UNSURE) return -1;
    if (next !== LETTER && next !== DIGIT) return end;
    end = partEnd(text, end + 1);
    kind = kindAt(text, end);
  }
  // A letter and a full stop may be an initial or an acronym.
  return kind === UNSURE || (end === at + 1 && text.charCodeAt(end) === 0x2e) ? -1 : end;
}

/** The end of a row of letters and digits. */
function partEnd(text: string, from: number): number {
  let at = from + 1;
  for (let kind = kindAt(text, at); kind === LETTER || kind === DIGIT; kind = kindAt(text, at)) at += 1;
  return at;
}

/** A whole number: no letter is part of it, and no digit follows the mark behind it. */
function numberEnd(text: string, from: number): number {
  let at = from + 1;
  while (kindAt(text, at) === DIGIT) at += 1;
  const kind = kindAt(text, at);
  if (kind === LETTER || kind === UNSURE) return -1;
  return kindAt(text, at + 1) === DIGIT ? -1 : at;
}

/** Past the apostrophe of an elided word; 0 when the word is none, -1 when only the pattern can tell. */
function elisionEnd(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(end);
  if ((mark !== 0x27 && mark !== 0x2019) || end - at > 6) return 0;
  const before = at === 0 ? STOP : kindAt(text, at - 1);
  if (before === UNSURE) return -1;
  if (before === LETTER || before === DIGIT) return 0;
  const word = text.slice(at, end);
  const next = kindAt(text, end + 1);
  if (ELIDED.has(word)) {
    if (next === UNSURE) return -1;
    return next === LETTER || next === DIGIT || AFTER_ELISION.test(text.charAt(end + 1)) ? end + 1 : 0;
  }
  if (!ELIDED_CAPITALS.test(word)) return 0;
  const code = text.charCodeAt(end + 1);
  if (next === UNSURE || code >= 0x100) return -1;
  return (code >= 0x61 && code <= 0x7a) || code >= 0xdf ? end + 1 : 0;
}
