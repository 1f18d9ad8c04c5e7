const KEY = 'recto-verso-answer';

/** An answer that was being typed when the page went away. */
export interface AnswerDraft {
  readonly set: string;
  readonly card: string;
  readonly text: string;
}

/** Nobody types more; what is longer was not written here. */
const LONGEST = 2_000;

/** The answer that was being typed on this tab; undefined when there is none, or none can be kept. */
export function readAnswerDraft(): AnswerDraft | undefined {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what is being typed, letter by letter, for this tab alone: two tabs may ask one card. It is written at once,
 * which a database can't promise to a page that is being left. A browser that refuses keeps it as long as the page.
 */
export function keepAnswerDraft(draft: AnswerDraft | undefined): void {
  try {
    if (draft === undefined || draft.text === '') window.sessionStorage.removeItem(KEY);
    else window.sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Nothing else depends on it.
  }
}

function isDraft(value: unknown): value is AnswerDraft {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'set' in value &&
    typeof value.set === 'string' &&
    'card' in value &&
    typeof value.card === 'string' &&
    'text' in value &&
    typeof value.text === 'string' &&
    value.text.length <= LONGEST
  );
}
