import type { Bank } from '@/core/bank/bank';
import { parseBankText } from '@/core/bank/parse-bank';
import { type BankProblem, pathToText } from '@/core/bank/problems';
import { proveQuestions } from '@/core/bank/proof';
import { MAX_BANK_BYTES, readTextFile } from '@/stores/bank-files';
import { CommandFault, plainValues, runCommand, typedPath } from './command';
import type { Speak } from './speak';

/** A problem in the terminal's language. */
function problemToText({ path, code, ...rest }: BankProblem, speak: Speak): string {
  return speak(`bank:${code}`, plainValues({ path: pathToText(path), found: '', ...rest }));
}

/** Every sentence that speaks against a bank; none when it is proved again. */
function objections(file: string, bank: Bank, speak: Speak): string[] {
  return proveQuestions(bank).map(({ index, id, reason }) =>
    speak('make:question-problem', plainValues({ file, index, id, problem: speak(`bank:${reason}`) })),
  );
}

async function checkFile(file: string, speak: Speak): Promise<string[]> {
  const text = await readTextFile(typedPath(file), MAX_BANK_BYTES);
  if (!text.ok) return [speak(`make:${text.error.code}`, plainValues({ file, ...text.error }))];
  const bank = parseBankText(text.value);
  if (!bank.ok) {
    return bank.error.map((problem) =>
      speak('make:bank-problem', plainValues({ file, problem: problemToText(problem, speak) })),
    );
  }
  const faults = objections(file, bank.value, speak);
  if (faults.length === 0) {
    const values = plainValues({ file, count: bank.value.questions.length });
    process.stdout.write(`${speak('make:checked', values)}\n`);
  }
  return faults;
}

async function checkCommand(args: string[], speak: Speak): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(`${speak('make:check-usage')}\n`);
    return;
  }
  const option = args.find((argument) => argument.startsWith('-'));
  if (option !== undefined) throw new CommandFault('unknown-option', { argument: option });
  if (args.length === 0) throw new CommandFault('no-bank');
  for (const file of args) {
    for (const sentence of await checkFile(file, speak)) {
      process.stderr.write(`${sentence}\n`);
      process.exitCode = 1;
    }
  }
}

await runCommand(checkCommand);
