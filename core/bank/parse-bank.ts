import { isLanguage } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import type { z } from '@/core/zod';
import { BANK_VERSION, Bank } from './bank';
import { findJsonFault } from './json-fault';
import type { BankProblem } from './problems';
import { checkSense } from './sense';

/** The longest bank file that is read, in UTF-16 code units: two articles of 1 MB and their questions. */
export const MAX_BANK_LENGTH = 32 * 1024 * 1024;
/** The most questions in one bank; a long article makes a few hundred. */
export const MAX_QUESTIONS = 5_000;

/** Banks of this version lack nothing that is needed today: they are read as they stand. */
const FIRST_VERSION = 1;
const MAX_FACTS = 50_000;
const MAX_DROPPED = 50_000;
/** A bank is 8 levels deep (bank, questions, question, distractors, option, side, fragment, words). */
const MAX_DEPTH = 12;
const MAX_NODES = 2_000_000;
/** Enough to mend a file by; a hostile one could give millions. */
const MAX_PROBLEMS = 100;
const HOSTILE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

type Path = (string | number)[];

interface Pending {
  readonly value: object;
  readonly depth: number;
  readonly path: Path;
}

/** Walks the value without recursion and refuses what no bank needs: great depth, great size, hostile keys. */
function findHostile(json: unknown): BankProblem | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const pending: Pending[] = [{ value: json, depth: 1, path: [] }];
  let nodes = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.depth > MAX_DEPTH) return { path: next.path, code: 'bank-too-deep', limit: MAX_DEPTH };
    const isArray = Array.isArray(next.value);
    for (const [key, value] of Object.entries(next.value)) {
      nodes += 1;
      if (nodes > MAX_NODES) return { path: [], code: 'bank-too-many', limit: MAX_NODES };
      if (!isArray && HOSTILE_KEYS.has(key)) {
        return { path: [...next.path, key], code: 'bank-hostile-key', found: key };
      }
      if (typeof value === 'object' && value !== null) {
        const step = isArray ? Number(key) : key;
        pending.push({ value, depth: next.depth + 1, path: [...next.path, step] });
      }
    }
  }
  return undefined;
}

/** Own property of a value from outside, or undefined. */
function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
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

/** A value from outside in a few characters, for a message. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 60);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null ? 'null' : typeof value;
}

function findForeign(json: unknown): BankProblem | undefined {
  const format = own(json, 'format');
  if (format !== 'recto-verso-bank') return { path: [], code: 'bank-format', found: shown(format) };
  const version = own(json, 'version');
  if (version !== BANK_VERSION && version !== FIRST_VERSION) {
    return { path: ['version'], code: 'bank-version', found: shown(version) };
  }
  return undefined;
}

/** A bank of version 1 as one of today; called only once nothing hostile was found in it. */
function inTodaysVersion(json: unknown): unknown {
  const isFirst = typeof json === 'object' && json !== null && own(json, 'version') === FIRST_VERSION;
  return isFirst ? { ...json, version: BANK_VERSION } : json;
}

/** Puts one of Zod's issues in our own words. */
function fromIssue(issue: z.core.$ZodIssue, json: unknown): BankProblem {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const last = path.at(-1);
  switch (issue.code) {
    case 'unrecognized_keys':
      return { path, code: 'bank-unknown-key', found: issue.keys.join(', ').slice(0, 60) };
    case 'invalid_union':
      return { path, code: last === 'kind' ? 'bank-unknown-kind' : 'bank-unknown-form' };
    case 'too_big':
    case 'too_small':
      return { path, code: 'bank-length' };
    case 'invalid_type': {
      const value = path.reduce((node: unknown, step) => own(node, String(step)), json);
      if (value !== undefined) return { path, code: 'bank-shape', found: shown(value) };
      return { path, code: isLanguage(last) ? 'bank-missing-language' : 'bank-missing' };
    }
    default:
      return { path, code: 'bank-shape' };
  }
}

/**
 * Reads a bank from outside: its shape first, then its sense. Gives the bank, or what is wrong with it (at
 * most 100 problems, each with its path). Time and memory are bounded whatever comes in.
 */
export function parseBank(json: unknown): Result<Bank, BankProblem[]> {
  const refused = findForeign(json) ?? findTooMany(json) ?? findHostile(json);
  if (refused) return err([refused]);
  const parsed = Bank.safeParse(inTodaysVersion(json));
  if (!parsed.success)
    return err(parsed.error.issues.slice(0, MAX_PROBLEMS).map((issue) => fromIssue(issue, json)));
  const problems: BankProblem[] = [];
  checkSense(parsed.data, (problem) => {
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
  });
  return problems.length > 0 ? err(problems) : ok(parsed.data);
}

/**
 * Reads a bank from a file's text (a byte order mark is forgiven). Text that isn't JSON gives one problem
 * with its line and column.
 */
export function parseBankText(text: string): Result<Bank, BankProblem[]> {
  if (text.length > MAX_BANK_LENGTH)
    return err([{ path: [], code: 'bank-too-large', limit: MAX_BANK_LENGTH }]);
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return err([{ path: [], code: 'json-empty' }]);
  if (/^\s{0,100}<(?:!doctype|html|\?xml)/i.test(json))
    return err([{ path: [], code: 'json-html', line: 1 }]);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const fault = findJsonFault(json) ?? { line: 1, column: 1, truncated: false };
    const code = fault.truncated ? 'json-truncated' : 'json-syntax';
    return err([{ path: [], code, line: fault.line, column: fault.column }]);
  }
  return parseBank(value);
}
