import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/core/article/read-article';
import { makeBank } from '@/core/bank/make-bank';
import { parseBankText } from '@/core/bank/parse-bank';
import { proveQuestions } from '@/core/bank/proof';
import { loadNameModels } from '@/stores/name-model-files';

const SETS = join(import.meta.dirname, '../../quiz-data');
const sets = readdirSync(SETS)
  .filter((set) => existsSync(join(SETS, set, 'bank.json')))
  .sort();

/** The languages of a set's articles, the one it is made from first: that of which another is the parallel is French. */
function languagesOf(set: string) {
  return (['fr', 'en'] as const).filter((language) => existsSync(join(SETS, set, `article.${language}.md`)));
}

describe('the study sets that ship', () => {
  it('are there', () => {
    expect(sets).toEqual([
      'ai-act-2024',
      'badinter-1981',
      'croatia-euro-2023',
      'maroc-2023',
      'mediator-2021',
      'notre-dame-2024',
      'rabat-2025',
      'rugby-2023',
      'webb-2021',
    ]);
  });

  it.each(sets)('%s is what its articles give, to the byte', async (set) => {
    const articles = languagesOf(set).map((language) => {
      const text = readFileSync(join(SETS, set, `article.${language}.md`), 'utf8');
      const article = readArticle({ id: `${set}-${language}`, text });
      if (!article.ok) throw new Error(article.error.code);
      return article.value;
    });
    const made = makeBank({ set, articles, names: await loadNameModels() });
    const shipped = readFileSync(join(SETS, set, 'bank.json'), 'utf8');
    expect(made.ok && `${JSON.stringify(made.value, null, 2)}\n`).toBe(shipped);
  });

  it.each(sets)('%s asks at least twenty questions', (set) => {
    const bank = parseBankText(readFileSync(join(SETS, set, 'bank.json'), 'utf8'));
    expect(bank.ok && bank.value.questions.length).toBeGreaterThanOrEqual(20);
  });

  it.each(sets)('%s stands its own check', (set) => {
    const bank = parseBankText(readFileSync(join(SETS, set, 'bank.json'), 'utf8'));
    expect(bank.ok ? proveQuestions(bank.value) : bank.error).toEqual([]);
  });
});
