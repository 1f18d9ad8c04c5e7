import { saveFile } from '@/app/_ui/saveFile';
import type { Bank } from '@/core/bank/bank';
import { writeSetFile } from '@/core/bank/set-file';

/** The longest part of a title that a file's name takes. */
const LONGEST = 60;

/** Hands a set over as a file, which the shelf takes in again. */
export function saveSetFile(bank: Bank): void {
  const [article] = bank.articles;
  const title = bank.title[article?.language ?? 'fr'];
  const name = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .toLowerCase();
  saveFile(`${name || 'recto-verso'}.json`, new Blob([writeSetFile(bank)], { type: 'application/json' }));
}
