/** A part of the output: a heading, rows of one width, and what must be said with them. */
export interface Table {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes?: readonly string[];
}

/** A share as per cent with one decimal, "–" when there is none to speak of. */
export function percent(share: number): string {
  return Number.isFinite(share) ? (share * 100).toFixed(1) : '–';
}

/** A number with so many decimals, "–" when it is none. */
export function decimals(number: number, digits: number): string {
  return Number.isFinite(number) ? number.toFixed(digits) : '–';
}

/** Writes a table for a terminal: the first column to the left, the others to the right. */
export function tableToText({ heading, columns, rows, notes = [] }: Table): string {
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const write = (row: readonly string[]): string =>
    widths
      .map((width, at) => (at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width)))
      .join('  ')
      .trimEnd();
  const line = widths.map((width) => '─'.repeat(width)).join('  ');
  return [heading, write(columns), line, ...rows.map(write), ...notes.map((note) => `  ${note}`), ''].join(
    '\n',
  );
}
