/** The processor's time that work takes, in milliseconds: on a busy machine it says more than the clock on the wall. */
export function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** The middle of some numbers; of an even number of them, the lower of the two middles. `NaN` of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
}

/**
 * The median time of several works, in milliseconds, each done so many times after a first time that does not count.
 * They take turns, so that a busy moment of the machine strikes all of them alike.
 */
export function medians(works: readonly (() => void)[], times: number): number[] {
  const taken = works.map((): number[] => []);
  for (const work of works) work();
  for (let round = 0; round < times; round += 1)
    works.forEach((work, at) => {
      taken[at]?.push(timed(work));
    });
  return taken.map(median);
}
