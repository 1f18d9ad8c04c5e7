/** Where JSON stops being JSON, both from 1. `truncated` when the text simply ends too soon. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly truncated: boolean;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACES = /[ \t\n\r]*/y;
const ESCAPED = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORDS = ['true', 'false', 'null'];

/** Matches a sticky pattern at an offset and gives the end of the match, or the offset itself. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/**
 * The offset after the string whose opening quote is at `at`, or its fault as -(offset) - 1. A loop, since a
 * pattern that repeats over megabytes would exhaust the engine's stack.
 */
function afterString(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length) {
    const code = text.charCodeAt(next);
    if (code === 0x22) return next + 1;
    if (code < 0x20) return -next - 1;
    if (code === 0x5c) {
      const end = endOf(ESCAPED, text, next);
      if (end === next) return text.length - next < 6 ? -text.length - 1 : -next - 1;
      next = end;
    } else next += 1;
  }
  return -text.length - 1;
}

/** The offset after the scalar at `at`, or its fault as -(offset) - 1. */
function afterScalar(text: string, at: number): number {
  if (text[at] === '"') return afterString(text, at);
  const word = WORDS.find((each) => text.startsWith(each, at));
  if (word) return at + word.length;
  const cut = WORDS.some((each) => at < text.length && each.startsWith(text.slice(at, at + 5)));
  if (cut) return -text.length - 1;
  const end = endOf(NUMBER, text, at);
  return end > at ? end : -at - 1;
}

type Expecting = 'value' | 'first-item' | 'key' | 'first-key' | 'next';

/** The offset of the first fault, or undefined when the text is one JSON value and nothing else. */
function faultOffset(text: string): number | undefined {
  const open: ('[' | '{')[] = [];
  let expecting: Expecting = 'value';
  let at = endOf(SPACES, text, 0);
  while (open.length > 0 || expecting !== 'next') {
    const character = text[at];
    const top = open.at(-1);
    const closes =
      (character === ']' && top === '[' && (expecting === 'first-item' || expecting === 'next')) ||
      (character === '}' && top === '{' && (expecting === 'first-key' || expecting === 'next'));
    if (closes) {
      open.pop();
      expecting = 'next';
      at += 1;
    } else if (expecting === 'next') {
      if (character !== ',') return at;
      expecting = top === '{' ? 'key' : 'value';
      at += 1;
    } else if (expecting === 'key' || expecting === 'first-key') {
      if (character !== '"') return at;
      const end = afterScalar(text, at);
      if (end < 0) return -end - 1;
      at = endOf(SPACES, text, end);
      if (text[at] !== ':') return at;
      expecting = 'value';
      at += 1;
    } else if (character === '[' || character === '{') {
      open.push(character);
      expecting = character === '[' ? 'first-item' : 'first-key';
      at += 1;
    } else {
      const end = afterScalar(text, at);
      if (end < 0) return -end - 1;
      expecting = 'next';
      at = end;
    }
    at = endOf(SPACES, text, at);
  }
  return at < text.length ? at : undefined;
}

/**
 * Finds the first fault of a text that `JSON.parse` has refused: engines word the place differently, or
 * leave it out. Linear in the text, whatever its nesting. Gives undefined when the text is sound JSON.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const offset = faultOffset(text);
  if (offset === undefined) return undefined;
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    truncated: offset >= text.length,
  };
}
