import { isAbsolute, resolve } from 'node:path';
import { type Speak, speakerFor, terminalLanguage } from './speak';

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
export function plainValues(
  values: Readonly<Record<string, string | number>>,
): Record<string, string | number> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, plain(value)]));
}

/** What a command is handed: its arguments, its voice, and where it prints. */
export interface Call {
  readonly args: readonly string[];
  readonly speak: Speak;
  readonly print: (text: string) => void;
  /** A sentence that speaks against what was asked: the command goes on, and will end with exit code 1. */
  readonly complain: (sentence: string) => void;
}

export type Command = (call: Call) => Promise<void>;

/**
 * Runs a command and gives its exit code: 1 after a complaint or a `CommandFault`, whose sentence is printed.
 * Any other error is a fault of ours and is thrown.
 */
export async function codeOf(
  command: Command,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  streams: { readonly out: (text: string) => void; readonly err: (text: string) => void },
): Promise<number> {
  const speak = speakerFor(terminalLanguage(env));
  let code = 0;
  const complain = (sentence: string): void => {
    streams.err(`${sentence}\n`);
    code = 1;
  };
  try {
    await command({ args, speak, print: streams.out, complain });
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    complain(speak(`make:${error.key}`, plainValues(error.values)));
  }
  return code;
}

/** Runs a command as this process: its arguments, its environment, its streams, its exit code. */
export async function runCommand(command: Command): Promise<void> {
  // `make … | head` closes the pipe early: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await codeOf(command, process.argv.slice(2), process.env, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
