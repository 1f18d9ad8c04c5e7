/** The id of a question's entry on the set's page. */
export function questionId(question: string): string {
  return `q-${question}`;
}

/** Opens a question of the list, brings it into view and puts the focus on it. */
export function revealQuestion(question: string): void {
  const entry = document.getElementById(questionId(question));
  if (!(entry instanceof HTMLDetailsElement)) return;
  entry.open = true;
  entry.scrollIntoView({ block: 'center' });
  entry.querySelector('summary')?.focus({ preventScroll: true });
}
