import type { Event } from '@/core/facts/event';
import type { Fact } from '@/core/facts/fact';
import type { Candidate, Proposal } from '../candidate';
import type { Reading } from '../reading';
import type { Statement } from '../statement';
import { matchQuestions } from './match';
import { measureProposals, measureStatements } from './measure';
import { orderQuestions } from './order';
import { roleProposals, roleStatements } from './role';

/** What can be asked about a fact with options or in writing. Facts of the other kinds are asked through these. */
export function proposalsFor(fact: Fact, reading: Reading): (Proposal | Candidate)[] {
  if (fact.kind === 'role') return roleProposals(fact, reading);
  return fact.kind === 'measure' ? measureProposals(fact, reading) : [];
}

/** What can be asked of several facts of a reading at once: their order in time, and who holds which office. */
export function questionsAcross(reading: Reading, events: readonly Event[]): Candidate[] {
  return [...orderQuestions(reading, events), ...matchQuestions(reading)];
}

/** The statements that a fact gives, each to be judged true or false. */
export function statementsFor(fact: Fact, reading: Reading): (Statement | Candidate)[] {
  if (fact.kind === 'role') return roleStatements(fact, reading);
  return fact.kind === 'measure' ? measureStatements(fact, reading) : [];
}
