import { expect, it } from 'vitest';
import { readArticle } from '@/core/article/read-article';
import type { Bank } from '@/core/bank/bank';
import { makeBank } from '@/core/bank/make-bank';
import { parseBank } from '@/core/bank/parse-bank';
import { toNodeDocument } from '@/stores/article-files/node-document';
import { readArticleFile } from '@/stores/article-files/read-article-file';

/** A sentence with a date, a place, a person and her office. */
export const FACT = 'Le 3 mai 2024, la ministre de la Culture, Rachida Dati, a inauguré le musée de Lyon.';
/** A sentence without a fact. */
export const PLAIN = 'Il fait beau et les enfants jouent dans le jardin avec le chien de la maison. ';

/** `code`: refused with it. `says`: read, its text is so, and whatever is asked about it is sound. */
type Promised = { readonly code: string } | { readonly says: string | RegExp };

/** What comes, under which name, and what is promised of it. */
export type Row = readonly [
  what: string,
  file: string,
  content: () => string | Uint8Array,
  promised: Promised,
];

/** What becomes of a file on its whole way to a study set: the code of its refusal, or its text and its bank, if any. */
export async function fateOf(content: string | Uint8Array, name: string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const found = await readArticleFile({ name, bytes }, toNodeDocument);
  if (!found.ok) return { code: found.error.code };
  const { language: _declared, ...input } = found.value;
  const article = readArticle({ id: 'a', ...input });
  if (!article.ok) return { code: article.error.code };
  const made = makeBank({ set: 'hostile', articles: [article.value] });
  return made.ok ? { text: input.text, bank: made.value } : { text: input.text };
}

/** A bank that anyone may be handed: every mention is of words, and it is sound when it is read again. */
function expectSound(bank: Bank): void {
  const texts = new Map(bank.articles.map(({ language, text }) => [language, text]));
  for (const { language, start, end } of bank.facts.flatMap(({ mentions }) => mentions)) {
    expect(texts.get(language)?.slice(start, end)).toMatch(/\S/u);
  }
  expect(parseBank(JSON.parse(JSON.stringify(bank)))).toMatchObject({ ok: true });
}

/** Tries each row: in bounded time, its promise is kept. */
export function tryAll(rows: readonly Row[]): void {
  it.each(rows)('%s', async (_what, file, content, promised) => {
    const input = content();
    const started = performance.now();
    const fate = await fateOf(input, file);
    // A bound, not a measure: what grows faster than its input takes minutes.
    expect(performance.now() - started).toBeLessThan(15_000);
    if ('code' in promised) expect(fate).toEqual(promised);
    else expect(fate.text ?? fate.code).toMatch(promised.says);
    if (fate.bank !== undefined) expectSound(fate.bank);
  });
}

/** A unit over and over, to a length in code units. */
export function long(unit: string, length = 100_000): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
