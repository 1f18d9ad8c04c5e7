import type { QuantityValue } from '../fact';
import { nounOfForm } from './counted-nouns';
import type { QuantityScan } from './quantity-tokens';
import { unitOfForm } from './units';

/** A score where the text says it: indexes of its first token and of the token after it. */
export interface ScoreRead {
  readonly from: number;
  readonly next: number;
  readonly value: QuantityValue;
}

type Pair = readonly [first: number, second: number];

const MOST_SETS = 5;

/** How far from a score a word of winning or losing may stand, in tokens. */
const CUE_BEFORE = 10;
const CUE_AFTER = 4;

/**
 * Reads the score that starts at a token: "2-1" where the sentence speaks of winning, losing or drawing or stands it
 * between two names, and "6-4, 7-5", which nothing else looks like. Two figures with a dash may also be a range, a
 * formation, ages or years: without such a sign nothing is read.
 */
export function readScore(scan: QuantityScan, at: number): ScoreRead | undefined {
  const first = pairAt(scan, at);
  if (first === undefined) return undefined;
  const sets = setsFrom(scan, at);
  if (sets !== undefined) return sets;
  const next = at + 3;
  if (isMeasured(scan, next) || !(hasCue(scan, at) || isBetweenNames(scan, at))) return undefined;
  return { from: at, next, value: { number: first[0], to: first[1], unit: 'score' } };
}

/** Two numbers under a thousand with a dash between, and nothing else glued to them. */
function pairAt({ tokens }: QuantityScan, at: number): Pair | undefined {
  const [first, dash, second, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (first?.kind !== 'figures' || second?.kind !== 'figures' || !dash?.isGlued || !second.isGlued)
    return undefined;
  if (!/^[-‑–]$/u.test(dash.text) || !/^\d{1,3}$/u.test(first.text) || !/^\d{1,3}$/u.test(second.text)) {
    return undefined;
  }
  if (first.isGlued && !/^[«“"‘'’([:]$/u.test(tokens[at - 1]?.text ?? '')) return undefined;
  const goesOn = after?.isGlued && !/^[.,;:!?)\]»”"’'…(]$/u.test(after.text);
  if (goesOn || (after?.isGlued && /^[.,:]$/u.test(after.text) && tokens[at + 4]?.isGlued)) return undefined;
  return [Number(first.text), Number(second.text)];
}

/** "6-4, 3-6, 7-6 (5)": two sets or more, as tennis and its kin count them. */
function setsFrom(scan: QuantityScan, at: number): ScoreRead | undefined {
  const sets: Pair[] = [];
  let end = at;
  for (let start = at; sets.length < MOST_SETS; start = skipComma(scan, end)) {
    const set = pairAt(scan, start);
    if (set === undefined || !isSet(set)) break;
    sets.push(set);
    end = afterTieBreak(scan, start + 3);
  }
  if (sets.length < 2) return undefined;
  const won = sets.filter(([own, other]) => own > other).length;
  return { from: at, next: end, value: { number: won, to: sets.length - won, unit: 'score', sets } };
}

/** Six games, or seven after 5-5 or 6-6; eleven points or more, two clear, in sports that count so. */
function isSet([own, other]: Pair): boolean {
  const [most, least] = own > other ? [own, other] : [other, own];
  if (most === 6) return least <= 4;
  if (most === 7) return least === 5 || least === 6;
  return most >= 8 && most <= 40 && most - least >= 2;
}

function skipComma({ tokens, pack }: QuantityScan, at: number): number {
  const token = tokens[at];
  return token !== undefined && (token.text === ',' || pack.linkWords.has(token.lower)) ? at + 1 : at;
}

function afterTieBreak({ tokens }: QuantityScan, at: number): number {
  const isTieBreak =
    tokens[at]?.text === '(' &&
    /^\d{1,2}(?:-\d{1,2})?$/u.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.text === ')';
  return isTieBreak ? at + 3 : at;
}

/** "10-15 people", "18-25 ans", "10-15 %", "3-5 million": what follows says that it is a range. */
function isMeasured({ tokens, language, pack }: QuantityScan, next: number): boolean {
  const word = tokens[next]?.lower ?? '';
  if (word === '%' || pack.scales.has(word) || unitOfForm(word, language) !== undefined) return true;
  const noun = nounOfForm(word, language);
  return noun !== undefined && word !== noun.forms[language][0]?.toLowerCase();
}

function hasCue({ tokens, pack }: QuantityScan, at: number): boolean {
  for (let near = Math.max(0, at - CUE_BEFORE); near < at + 3 + CUE_AFTER; near += 1) {
    const token = tokens[near];
    if (token?.kind === 'word' && pack.scoring.test(token.lower)) return true;
  }
  return false;
}

/** "Oxford United 1-1 Stoke City", "Auxerre – Rennes : 2-0". */
function isBetweenNames({ tokens }: QuantityScan, at: number): boolean {
  const [before, earlier, after] = [tokens[at - 1], tokens[at - 2], tokens[at + 3]];
  const isName = (text: string | undefined) => /^\p{Lu}\p{L}/u.test(text ?? '');
  if (before?.text === ':' && isName(earlier?.text)) {
    return tokens.slice(Math.max(0, at - 8), at - 1).some(({ text }) => /^[-–—]$/u.test(text));
  }
  const isEnd = after === undefined || after.text === '(';
  return isName(before?.text) && (isName(after?.text) || (isEnd && at < 8));
}
