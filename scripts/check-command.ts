import type { Bank } from '@/core/bank/bank';
import { parseBankText } from '@/core/bank/parse-bank';
import { type BankProblem, pathToText } from '@/core/bank/problems';
import { proveQuestions } from '@/core/bank/proof';
import { MAX_BANK_BYTES, readTextFile } from '@/stores/bank-files';
import { type Call, CommandFault, plainValues, typedPath } from './command';
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

async function checkFile(file: string, { speak, print }: Call): Promise<string[]> {
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
    print(`${speak('make:checked', values)}\n`);
  }
  return faults;
}

/** `check`: proves banks again, prints one line for each good one and one for each problem of the others. */
export async function checkCommand(call: Call): Promise<void> {
  const { args, speak, print, complain } = call;
  if (args.includes('--help')) {
    print(`${speak('make:check-usage')}\n`);
    return;
  }
  const option = args.find((argument) => argument.startsWith('-'));
  if (option !== undefined) throw new CommandFault('unknown-option', { argument: option });
  if (args.length === 0) throw new CommandFault('no-bank');
  for (const file of args) {
    for (const sentence of await checkFile(file, call)) complain(sentence);
  }
}
