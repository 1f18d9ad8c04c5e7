import { runCommand } from './command';
import { makeCommand } from './make-command';

await runCommand(makeCommand);
