import { err, ok, type Result } from '@/core/result';
import { admit, jsonOf, MAX_DROPPED } from './admission';
import { Bank, GroundingReport } from './bank';
import { own, problemOfIssue } from './outside';
import { MAX_PROBLEMS } from './parse-bank';
import type { BankProblem } from './problems';
import { MAX_PROOF_COST, proofCost } from './proof-cost';
import { checkGround } from './sense';
import {
  provedQuestions,
  readItem,
  type Skip,
  type SkippedItem,
  type SoundFacts,
  sensibleQuestions,
  skippedItem,
  soundFacts,
} from './sound-items';

export type { SkippedItem } from './sound-items';

/** A set's file, read: what is sound of it, and what was left out. */
export interface ReadSet {
  readonly bank: Bank;
  readonly skipped: readonly SkippedItem[];
}

type Ground = Pick<Bank, 'format' | 'version' | 'set' | 'title' | 'titleLanguage' | 'articles'>;

/** A set as a file that can be passed on: the bank's JSON, articles included. */
export function writeSetFile(bank: Bank): string {
  return `${JSON.stringify(bank, null, 2)}\n`;
}

/** A list, or nothing: what is no list is left to the schema to refuse. */
function emptied(value: unknown): unknown {
  return Array.isArray(value) ? [] : value;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Title and articles, on which everything stands: with a fault in them nothing can be proved. */
function groundOf(json: object): Result<Ground, BankProblem[]> {
  const parsed = Bank.safeParse({
    ...json,
    facts: emptied(own(json, 'facts')),
    questions: emptied(own(json, 'questions')),
    report: { kept: 0, dropped: [] },
  });
  if (!parsed.success)
    return err(parsed.error.issues.slice(0, MAX_PROBLEMS).map((issue) => problemOfIssue(issue, json)));
  const problems: BankProblem[] = [];
  checkGround(parsed.data, (problem) => problems.push(problem));
  return problems.length > 0 ? err(problems) : ok(parsed.data);
}

/** What the file says was dropped when it was made, as far as it is about facts that are still there. */
function droppedBefore(report: unknown, { facts }: SoundFacts, skip: Skip): GroundingReport['dropped'] {
  if (!Array.isArray(own(report, 'dropped'))) {
    skip({ what: 'report', path: ['report'], code: report === undefined ? 'bank-missing' : 'bank-shape' });
  }
  return listOf(own(report, 'dropped')).flatMap((item, index) => {
    const path = ['report', 'dropped', index];
    const read = readItem(GroundingReport.shape.dropped.element, item, path);
    if (read.ok && facts.has(read.value.asks)) return [read.value];
    const problem: BankProblem = read.ok
      ? { path: [...path, 'asks'], code: 'report-unknown-fact', found: read.value.asks }
      : read.error;
    skip(skippedItem('report', problem));
    return [];
  });
}

/**
 * Reads a set's file from outside. What is wrong with the file as a whole (no JSON, another format or version, too large,
 * too deep, hostile names, no sound article) refuses it; what is wrong with one fact or question leaves that one out,
 * with all that leans on it. Every question is proved again. The bank that is given passes `parseBank`.
 *
 * Time and memory are bounded whatever comes in. When nothing can be asked, the file is refused with the reasons.
 */
export function readSetFile(text: string): Result<ReadSet, readonly (BankProblem | SkippedItem)[]> {
  const json = jsonOf(text);
  const admitted = json.ok ? admit(json.value) : json;
  if (!admitted.ok) return err([admitted.error]);
  const ground = groundOf(admitted.value);
  if (!ground.ok) return ground;
  const texts = new Map(ground.value.articles.map((article) => [article.language, article.text]));
  const skipped: SkippedItem[] = [];
  const skip: Skip = (item) => skipped.push(item);
  const asked = listOf(own(admitted.value, 'questions'));
  const sound = soundFacts(listOf(own(admitted.value, 'facts')), texts, skip);
  const placed = sensibleQuestions(asked, sound, texts, skip);
  const sensible = placed.map(([, question]) => question);
  if (proofCost(sensible, sound.facts) > MAX_PROOF_COST) {
    return err([{ path: ['questions'], code: 'bank-too-many', limit: MAX_PROOF_COST }]);
  }
  const { proved, refuted } = provedQuestions(placed, sound, texts, skip);
  if (proved.length === 0 && asked.length > 0) {
    return err([{ path: [], code: 'bank-nothing-left' }, ...skipped.slice(0, MAX_PROBLEMS - 1)]);
  }
  const dropped = [
    ...droppedBefore(own(admitted.value, 'report'), sound, skip),
    ...refuted.map(([{ asks, form }, reason]) => ({ asks, form, reason })),
  ];
  const report = { kept: proved.length, dropped: dropped.slice(0, MAX_DROPPED) };
  const bank = { ...ground.value, facts: [...sound.facts.values()], questions: proved, report };
  return ok({ bank, skipped });
}
