import { checkCommand } from './check-command';
import { runCommand } from './command';

await runCommand(checkCommand);
