/** What is being done with an article, in this order: its names, what else it says, what can be asked, what is proved. */
export type ReadingStage = 'names' | 'facts' | 'questions' | 'proof';

/** Is told now and then how far a stage has come: `part` goes from 0 to 1. */
export type OnStage = (stage: ReadingStage, part: number) => void;

/** How often a stage is told of at most: a bar shows no more. */
const TIMES = 40;

/**
 * `items.map(work)`, telling about forty times how much of it is done.
 * @param tell is given the part that is done, from 0 to 1; when left out, nothing is told
 */
export function mapTelling<Item, Made>(
  items: readonly Item[],
  work: (item: Item, index: number) => Made,
  tell: ((part: number) => void) | undefined,
): Made[] {
  if (tell === undefined) return items.map(work);
  const step = Math.max(1, Math.floor(items.length / TIMES));
  return items.map((item, index) => {
    if (index % step === 0) tell(index / items.length);
    return work(item, index);
  });
}
