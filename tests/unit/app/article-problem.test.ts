import { describe, expect, it } from 'vitest';
import { sayArticleProblem } from '@/app/_i18n/articleProblem';
import { LANGUAGES } from '@/core/language';
import { fileSizeProblem, MAX_FILE_BYTES } from '@/stores/article-files/problems';

describe('the sentence of a problem', () => {
  it('has its numbers as each language writes them', () => {
    const problem = { code: 'article-too-long', bytes: 1_048_577, most: 1_048_576 } as const;
    expect(sayArticleProblem('en', problem)).toContain('1,048,577 bytes');
    expect(sayArticleProblem('fr', problem)).toContain('1\u202f048\u202f577\u00a0octets');
  });

  it('is said in both languages, with nothing left to fill in', () => {
    for (const language of LANGUAGES) {
      for (const problem of [
        fileSizeProblem(MAX_FILE_BYTES + 1),
        { code: 'encoding-broken', encoding: 'UTF-8', line: 12 } as const,
        { code: 'encoding-unsupported', encoding: '$t(kind-doc) {{line}}' } as const,
        { code: 'pdf-too-many-pages', pages: 2_000, most: 300 } as const,
      ]) {
        if (problem === undefined) throw new Error('too large a file was allowed');
        const sentence = sayArticleProblem(language, problem);
        expect(sentence).not.toBe(problem.code);
        if (problem.code !== 'encoding-unsupported') expect(sentence).not.toContain('{{');
        else expect(sentence).toContain('$t(kind-doc) {{line}}');
      }
    }
  });

  it('is asked for before a file’s bytes are read', () => {
    expect(fileSizeProblem(MAX_FILE_BYTES)).toBeUndefined();
    expect(fileSizeProblem(0)).toEqual({ code: 'file-empty' });
    expect(fileSizeProblem(MAX_FILE_BYTES + 1)).toEqual({ code: 'file-too-large', megabytes: 33, most: 32 });
  });
});
