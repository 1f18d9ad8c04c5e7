import type { Language } from '@/core/language';
import { err, ok, type Result } from '@/core/result';
import type { BankFact } from '../bank';
import { addFact } from './add-fact';
import { type FactsState, withFact } from './facts-state';
import { checkLabel, withLabel } from './label-check';
import type { EditProblem, FactEdit } from './review';
import { isNothing, LONGEST, typedSides } from './typed-words';

/**
 * The facts after an edit, or what is wrong with it. An edit that changes nothing gives the same state.
 * A confirmed fact is as good as read outright; its questions must still be proved by the article's words.
 */
export function editFact(state: FactsState, edit: FactEdit): Result<FactsState, EditProblem[]> {
  if (edit.type === 'add-fact') return addFact(state, edit);
  const fact = state.facts.get(edit.fact);
  if (!fact) return err([{ code: 'unknown-fact', field: 'fact' }]);
  const { isDropped, ...marks } = state.marks.get(fact.id) ?? {};
  switch (edit.type) {
    case 'drop-fact':
      return ok(isDropped ? state : withFact(state, fact, { ...marks, isDropped: true }));
    case 'keep-fact':
      return ok(isDropped ? withFact(state, fact, marks) : state);
    case 'confirm-fact': {
      if (marks.isConfirmed && !isDropped) return ok(state);
      const sure: BankFact = { ...fact, confidence: 1, basis: 'read' };
      return ok(withFact(state, sure, { ...marks, isConfirmed: true }));
    }
    case 'label': {
      const typed = typedSides(edit.text, LONGEST.label, (side) => standing(fact, side));
      if (!typed.ok) return typed;
      if (isNothing(typed.value)) return ok(state);
      const labelled = withLabel(fact, typed.value);
      const problems = checkLabel(labelled, typed.value, fact, state.articles);
      if (problems.length > 0) return err(problems);
      const dropped = isDropped ? { isDropped } : {};
      return ok(withFact(state, labelled, { ...marks, ...dropped, isEdited: true }));
    }
  }
}

/** What a side says in its own language: typing the other language's words again says that they serve for both. */
function standing(fact: BankFact, side: Language): string {
  return fact.labelLanguage[side] === side ? fact.label[side] : '';
}
