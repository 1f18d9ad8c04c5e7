import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/core/article/read-article';
import { makeBank } from '@/core/bank/make-bank';
import { parseBankText } from '@/core/bank/parse-bank';
import { proveQuestions } from '@/core/bank/proof';
import { loadNameModels } from '@/stores/name-model-files';

const SETS = join(import.meta.dirname, '../../quiz-data');
const sets = readdirSync(SETS).filter((set) => existsSync(join(SETS, set, 'bank.json')));

describe('the study sets that ship', () => {
  it('are there', () => {
    expect(sets).toContain('rabat-2025');
  });

  it.each(sets)('%s is what its articles give, to the byte', async (set) => {
    const articles = (['fr', 'en'] as const).map((language) => {
      const text = readFileSync(join(SETS, set, `article.${language}.md`), 'utf8');
      const article = readArticle({ id: `${set}-${language}`, text });
      if (!article.ok) throw new Error(article.error.code);
      return article.value;
    });
    const made = makeBank({ set, articles, names: await loadNameModels() });
    const shipped = readFileSync(join(SETS, set, 'bank.json'), 'utf8');
    expect(made.ok && `${JSON.stringify(made.value, null, 2)}\n`).toBe(shipped);
  });

  it.each(sets)('%s stands its own check', (set) => {
    const bank = parseBankText(readFileSync(join(SETS, set, 'bank.json'), 'utf8'));
    expect(bank.ok ? proveQuestions(bank.value) : bank.error).toEqual([]);
  });
});
