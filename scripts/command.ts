import { isAbsolute, resolve } from 'node:path';
import { speakerFor, type Speak, terminalLanguage } from './speak';

/** An expected failure of a command: a sentence of `locales/{fr,en}/make.json` and what goes into it. */
export class CommandFault extends Error {
  constructor(
    readonly key: string,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
  }
}

/**
 * A file's path as the person who typed it means it. npm runs scripts in the project's root and keeps the
 * folder from which it was called in INIT_CWD.
 */
export function typedPath(path: string): string {
  if (isAbsolute(path)) return path;
  const { INIT_CWD, npm_lifecycle_event: event } = process.env;
  const calledFrom = (event === 'make' || event === 'check') && INIT_CWD ? INIT_CWD : process.cwd();
  return resolve(calledFrom, path);
}

/** Whatever the file system or a file may put into a message, without control characters that move a terminal. */
function plain(value: string | number): string | number {
  return typeof value === 'number' ? value : value.replace(/[\p{Cc}\p{Cf}]/gu, '�');
}

/** Makes every value safe to print on a terminal. */
export function plainValues(values: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, plain(value)]));
}

/**
 * Runs a command in the terminal's language. A `CommandFault` becomes one sentence on stderr and exit code 1;
 * anything else is a fault of ours and keeps its trace.
 */
export async function runCommand(command: (args: string[], speak: Speak) => Promise<void>): Promise<void> {
  const speak = speakerFor(terminalLanguage(process.env));
  // `make … | head` closes the pipe early: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await command(process.argv.slice(2), speak);
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    process.stderr.write(`${speak(`make:${error.key}`, plainValues(error.values))}\n`);
    process.exitCode = 1;
  }
}
