import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/core/article/read-article';
import type { Bank, BankFact, Question } from '@/core/bank/bank';
import { lineText } from '@/core/bank/comparable';
import { factsAsked } from '@/core/bank/forms';
import { makeBank } from '@/core/bank/make-bank';
import { parseBankText } from '@/core/bank/parse-bank';
import { proveQuestions } from '@/core/bank/proof';
import { shippedModel } from '../facts/name-tagger/shipped';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
/** Beside the project, or beside its parent when this is a second working tree of it. */
const REAL = ['../../../../../shared/article.fr.txt', '../../../../../../shared/article.fr.txt']
  .map(path)
  .find(existsSync);
if (REAL === undefined) console.log('Skipped: the real article is not beside the project.');

function realBank(): Bank {
  const read = readArticle({ id: 'a', text: readFileSync(REAL ?? '', 'utf8') });
  if (!read.ok) throw new Error(read.error.code);
  const made = makeBank({ set: 'real', articles: [read.value], names: { fr: shippedModel('fr') } });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

function shippedBank(): Bank {
  const parsed = parseBankText(readFileSync(path('../../../../quiz-data/rabat-2025/bank.json'), 'utf8'));
  if (!parsed.ok) throw new Error('rabat-2025');
  return parsed.value;
}

/** What the two articles are about: each is to be asked for, by its value. */
const WANTED: [kind: BankFact['kind'], told: string][] = [
  ['date', '2025-04-14'],
  ['date', '2024-22'],
  ['date', '2025-03'],
  ['person', 'Bruno Retailleau'],
  ['person', 'Abdelouafi Laftit'],
  ['person', 'Abdelatif Ouahbi'],
  ['person', 'Gérald Darmanin'],
  ['place', 'FR'],
  ['place', 'MA'],
  ['place', 'Rabat'],
  ['place', 'EH'],
  ['role', 'minister:interior FR'],
  ['role', 'minister:interior MA'],
  ['role', 'minister:justice '],
  ['measure', 'visit.official'],
  ['measure', 'recognition:sovereignty'],
  ['measure', 'creation:working-group'],
  ['measure', 'declaration.joint'],
];

function tells(fact: BankFact): string {
  if (fact.kind === 'role') return `${fact.value.office} ${fact.value.country ?? ''}`;
  return fact.kind === 'measure' ? fact.value.act : String(fact.value);
}

/** A question as it is read: its words, and what is to be answered. */
function read(question: Question): string {
  const passage = question.form === 'cloze' ? question.passage.fr.before + question.passage.fr.after : '';
  const places = question.form === 'order' ? question.items.map(({ says }) => lineText(says.fr)).join() : '';
  return [question.form, lineText(question.prompt.fr), passage, places].join('|');
}

const BANKS: [name: string, bank: (() => Bank) | undefined][] = [
  ['the shipped set', shippedBank],
  ['the real article', REAL === undefined ? undefined : realBank],
];

describe.each(BANKS)('%s', (_name, make) => {
  const bank = make?.();

  it.skipIf(!bank).each(WANTED)('asks for %s %s', (kind, told) => {
    const facts = bank?.facts.filter((fact) => fact.kind === kind && tells(fact).startsWith(told)) ?? [];
    expect(facts.length).toBeGreaterThan(0);
    const asked = new Set(bank?.questions.flatMap(factsAsked));
    expect(facts.some(({ id }) => asked.has(id))).toBe(true);
  });

  it.skipIf(!bank)('asks at least 25 different questions, each proved', () => {
    expect(new Set(bank?.questions.map(read)).size).toBeGreaterThanOrEqual(25);
    expect(bank && proveQuestions(bank)).toEqual([]);
  });
});
