// `npm run bench:facts`: how good and how fast the fact engine is, beside other libraries, in one run.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from '@/scripts/set-up.mjs';
import { givenCorpora, ownCorpora } from './facts/corpus';
import { dateTables } from './facts/dates';
import { missList } from './facts/misses';
import { nameTables } from './facts/names';
import { readOrder, type Section, USAGE } from './facts/order';
import { quantityTables } from './facts/quantities';
import { roleTables } from './facts/roles';
import { speedTables } from './facts/speed';
import { type Table, tableToText } from './facts/table';
import { workerTables } from './facts/worker';

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n${USAGE}`);
  process.exit(1);
}

const order = readOrder(process.argv.slice(2));
if (typeof order === 'string') stop(order);
const data = order.data === undefined ? undefined : resolve(process.env.INIT_CWD ?? '.', order.data);
if (data !== undefined && !existsSync(data)) stop(`There is no folder ${data}.`);

const own = ownCorpora(ROOT, order.tuning);
const given = data === undefined ? [] : givenCorpora(data);
const { note, lines } = missList(order.misses);

const PARTS: Readonly<Record<Section, () => Table[] | Promise<Table[]>>> = {
  names: () => nameTables([...own, ...given], note),
  dates: () => dateTables(ROOT, own, note),
  quantities: () => quantityTables(ROOT, own, note),
  roles: () => roleTables(own, note),
  speed: () => speedTables(ROOT),
  worker: () => workerTables(ROOT),
};

for (const section of order.sections) {
  for (const table of await PARTS[section]()) process.stdout.write(`${tableToText(table)}\n`);
}
for (const line of lines) process.stdout.write(`${line}\n`);
