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

/** How long work takes, in milliseconds: the first time, when its code is yet to be compiled, and once it is warm. */
export interface Timing {
  readonly first: number;
  readonly warm: number;
}

/**
 * The times of several works: each one's first, and the median of `times` more after `before` that don't count.
 * They take turns, so that a busy moment of the machine strikes all of them alike.
 */
export function timings(works: readonly (() => void)[], before: number, times: number): Timing[] {
  const taken = works.map((): number[] => []);
  for (let round = 0; round < before + times; round += 1)
    works.forEach((work, at) => {
      taken[at]?.push(timed(work));
    });
  return taken.map((all) => ({ first: all[0] ?? Number.NaN, warm: median(all.slice(before)) }));
}
