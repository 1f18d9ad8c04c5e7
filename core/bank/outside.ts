import { isLanguage } from '@/core/language';
import type { z } from '@/core/zod';
import type { BankProblem } from './problems';

/** Reading values from outside, whose shape nobody has promised. */

export type Path = readonly (string | number)[];

/** Own property of a value from outside, or undefined. */
export function own(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

/** A value from outside in a few characters, for a message. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 60);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null ? 'null' : typeof value;
}

/**
 * Puts one of Zod's issues in our own words.
 *
 * @param json the value that was checked
 * @param at where in the bank it lies
 */
export function problemOfIssue(issue: z.core.$ZodIssue, json: unknown, at: Path = []): BankProblem {
  const inside = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const path = [...at, ...inside];
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
      const value = inside.reduce((node: unknown, step) => own(node, step), json);
      if (value !== undefined) return { path, code: 'bank-shape', found: shown(value) };
      return { path, code: isLanguage(last) ? 'bank-missing-language' : 'bank-missing' };
    }
    default:
      return { path, code: 'bank-shape' };
  }
}
