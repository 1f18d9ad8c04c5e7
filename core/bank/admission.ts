import { err, ok, type Result } from '@/core/result';
import { BANK_VERSION, USUAL_WORTH } from './bank';
import { findJsonFault } from './json-fault';
import { own, type Path, shown } from './outside';
import type { BankProblem } from './problems';

/** What is looked at before anything is read: a file that no bank could be is turned away as a whole. */

/** The longest bank file that is read, in UTF-16 code units: two articles of 1 MB and their questions. */
export const MAX_BANK_LENGTH = 32 * 1024 * 1024;
/** The most questions in one bank; a long article makes a few hundred. */
export const MAX_QUESTIONS = 5_000;

/** Older versions that are read: the first lacks forms alone, both lack what a question is worth and why it is hard. */
const OLDER_VERSIONS: ReadonlySet<unknown> = new Set([1, 2]);
const MAX_FACTS = 50_000;
/** The most entries of a grounding report. */
export const MAX_DROPPED = 50_000;
/** A bank is 8 levels deep (bank, questions, question, distractors, option, side, fragment, words). */
const MAX_DEPTH = 12;
const MAX_NODES = 2_000_000;
const HOSTILE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A value still to be looked into. Its path is put together only when something is wrong with it: few ever are. */
interface Pending {
  readonly value: object;
  readonly depth: number;
  /** What it stands in, and under which key; undefined for the whole. */
  readonly within: Pending | undefined;
  readonly key: string;
}

function pathOf(pending: Pending): Path {
  const steps: (string | number)[] = [];
  for (let { within, key } = pending; within !== undefined; { within, key } = within) {
    steps.unshift(Array.isArray(within.value) ? Number(key) : key);
  }
  return steps;
}

/** Walks the value without recursion and refuses what no bank needs: great depth, great size, hostile keys. */
export function findHostile(json: unknown): BankProblem | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const pending: Pending[] = [{ value: json, depth: 1, within: undefined, key: '' }];
  let nodes = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.depth > MAX_DEPTH) return { path: pathOf(next), code: 'bank-too-deep', limit: MAX_DEPTH };
    const isArray = Array.isArray(next.value);
    const keys = Object.keys(next.value);
    nodes += keys.length;
    // Before they are gone through: a list of millions takes long.
    if (nodes > MAX_NODES) return { path: [], code: 'bank-too-many', limit: MAX_NODES };
    const values: unknown[] = Object.values(next.value);
    for (const [index, key] of keys.entries()) {
      const value = values[index];
      if (!isArray && HOSTILE_KEYS.has(key)) {
        return { path: [...pathOf(next), key], code: 'bank-hostile-key', found: key };
      }
      if (typeof value === 'object' && value !== null) {
        pending.push({ value, depth: next.depth + 1, within: next, key });
      }
    }
  }
  return undefined;
}

/** Counts that are refused before each item is looked at. */
function findTooMany(json: unknown): BankProblem | undefined {
  const lists: [unknown, Path, number][] = [
    [own(json, 'questions'), ['questions'], MAX_QUESTIONS],
    [own(json, 'facts'), ['facts'], MAX_FACTS],
    [own(own(json, 'report'), 'dropped'), ['report', 'dropped'], MAX_DROPPED],
  ];
  for (const [list, path, limit] of lists) {
    if (Array.isArray(list) && list.length > limit) {
      return { path, code: 'bank-too-many', limit, found: String(list.length) };
    }
  }
  return undefined;
}

function findForeign(json: unknown): BankProblem | undefined {
  const format = own(json, 'format');
  if (format !== 'recto-verso-bank') return { path: [], code: 'bank-format', found: shown(format) };
  const version = own(json, 'version');
  if (version !== BANK_VERSION && !OLDER_VERSIONS.has(version)) {
    return { path: ['version'], code: 'bank-version', found: shown(version) };
  }
  return undefined;
}

/** A question of an older version as one of today. */
function weighed(question: unknown): unknown {
  const isObject = typeof question === 'object' && question !== null && !Array.isArray(question);
  return isObject ? { why: [], worth: USUAL_WORTH, ...question } : question;
}

/** A bank of an older version as one of today; called only once nothing hostile was found in it. */
function inTodaysVersion(json: object): object {
  if (!OLDER_VERSIONS.has(own(json, 'version'))) return json;
  const questions = own(json, 'questions');
  const today = { ...json, version: BANK_VERSION };
  return Array.isArray(questions) ? { ...today, questions: questions.map(weighed) } : today;
}

/**
 * Lets a value from outside in: it says that it is a bank, of a version that is known, and is neither too large, too
 * deep nor hostile. Gives it in today's version (what older ones lack is filled in), still to be checked item by item.
 * Time and memory are bounded whatever comes in.
 */
export function admit(json: unknown): Result<object, BankProblem> {
  const refused = findForeign(json) ?? findTooMany(json) ?? findHostile(json);
  if (refused) return err(refused);
  // What is no object has no format, and is gone by now.
  if (typeof json !== 'object' || json === null) return err({ path: [], code: 'bank-format' });
  return ok(inTodaysVersion(json));
}

/**
 * The JSON of a file's text (a byte order mark is forgiven). Text that isn't JSON gives one problem, with its line and
 * column.
 */
export function jsonOf(text: string): Result<unknown, BankProblem> {
  if (text.length > MAX_BANK_LENGTH) return err({ path: [], code: 'bank-too-large', limit: MAX_BANK_LENGTH });
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return err({ path: [], code: 'json-empty' });
  if (/^\s{0,100}<[a-z!?]/i.test(json)) return err({ path: [], code: 'json-html', line: 1 });
  try {
    return ok(JSON.parse(json));
  } catch {
    const fault = findJsonFault(json) ?? { line: 1, column: 1, truncated: false };
    const code = fault.truncated ? 'json-truncated' : 'json-syntax';
    return err({ path: [], code, line: fault.line, column: fault.column });
  }
}
