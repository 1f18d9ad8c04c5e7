/** What can be measured alone. */
const SECTIONS = ['names', 'dates', 'quantities', 'roles', 'speed', 'worker'] as const;

export type Section = (typeof SECTIONS)[number];

/** What the command line asks for. */
export interface Order {
  readonly sections: readonly Section[];
  /** Kinds whose misses and false finds are listed. */
  readonly misses: readonly string[];
  /** Whether our other sentences are read instead of those that are held aside. */
  readonly tuning: boolean;
  /** A folder with `{fr,en}.dev.tsv`. */
  readonly data?: string;
}

/** What `--misses` takes: a kind's mark, a section's name for all of its kinds, or `DATE-VALUE` and `QTY-VALUE` for the lists. */
const MISSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['names', ['PER', 'LOC', 'ORG']],
  ['dates', ['DATE', 'DATE-VALUE']],
  ['quantities', ['QTY', 'QTY-VALUE']],
  ['roles', ['ROLE', 'ACT']],
  ...['PER', 'LOC', 'ORG', 'DATE', 'DATE-VALUE', 'QTY', 'QTY-VALUE', 'ROLE', 'ACT'].map(
    (kind): [string, readonly string[]] => [kind, [kind]],
  ),
]);

export const USAGE = `npm run bench:facts [-- [DATA] [--only ${SECTIONS.join('|')}] [--misses KIND] [--tuning]]
  DATA      a folder with fr.dev.tsv and en.dev.tsv (IOB2: token, tab, label)
  --only    one part; may be given again
  --tuning  on the sentences that one may tune to, not on those held aside
  --misses  lists what was missed and falsely found: ${[...MISSES.keys()].join(', ')}
`;

/** Reads the command line; a sentence that says what is wrong with it otherwise. */
export function readOrder(args: readonly string[]): Order | string {
  const sections: Section[] = [];
  const misses: string[] = [];
  let data: string | undefined;
  let tuning = false;
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    const value = args[at + 1] ?? '';
    if (argument === '--only') {
      const section = SECTIONS.find((each) => each === value);
      if (section === undefined) return `--only takes one of ${SECTIONS.join(', ')}.`;
      sections.push(section);
      at += 1;
    } else if (argument === '--misses') {
      const kinds = MISSES.get(value);
      if (kinds === undefined) return `--misses takes one of ${[...MISSES.keys()].join(', ')}.`;
      misses.push(...kinds);
      at += 1;
    } else if (argument === '--tuning') tuning = true;
    else if (argument.startsWith('-') || data !== undefined) return `What is “${argument}”?`;
    else data = argument;
  }
  return {
    sections: sections.length > 0 ? sections : SECTIONS,
    misses,
    tuning,
    ...(data === undefined ? {} : { data }),
  };
}
