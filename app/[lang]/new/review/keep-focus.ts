/** How many frames an entry may take to leave the list, once its edit is done. */
const FRAMES = 6;

/**
 * Keeps the focus in its place when the entry that has it goes elsewhere: on the entry that follows, else the one
 * before, else the heading above. Called before the edit; what it gives is called after.
 */
export function keepFocus(entry: HTMLElement | null): () => void {
  const heading = entry?.closest('section')?.querySelector<HTMLElement>('[data-heading]');
  const near = [entry?.nextElementSibling, entry?.previousElementSibling]
    .map((each) => each?.querySelector<HTMLElement>('[data-entry]'))
    .concat(heading)
    .filter((each) => each !== undefined && each !== null);
  const isLost = () => document.activeElement === null || document.activeElement === document.body;
  const look = (frames: number) => {
    if (isLost()) near.find((each) => each.isConnected)?.focus();
    else if (frames > 0) requestAnimationFrame(() => look(frames - 1));
  };
  return () => requestAnimationFrame(() => look(FRAMES));
}

/** The id of a fact's entry in the list: where the article's underlines lead. */
export function entryId(fact: string): string {
  return `fact-${fact}`;
}

/** Brings a fact's entry into view and puts the focus on it. */
export function showEntry(fact: string): void {
  const entry = document.getElementById(entryId(fact));
  entry?.scrollIntoView({ block: 'center' });
  entry?.querySelector<HTMLElement>('[data-entry]')?.focus({ preventScroll: true });
}
