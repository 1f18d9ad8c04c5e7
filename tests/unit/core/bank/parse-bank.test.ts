import { describe, expect, it } from 'vitest';
import { MAX_QUESTIONS } from '@/core/bank/admission';
import { DIFFICULTY_REASONS, DROP_REASONS, USUAL_WORTH } from '@/core/bank/bank';
import { QUESTION_FORMS } from '@/core/bank/forms';
import { parseBank, parseBankText } from '@/core/bank/parse-bank';
import { BANK_PROBLEM_CODES, type BankProblemCode, pathToText } from '@/core/bank/problems';
import enWords from '@/locales/en/bank.json';
import frWords from '@/locales/fr/bank.json';
import { soundBank } from './sound-bank';

/** Any JSON, changed by path: the tests break banks in ways that their type forbids. */
// biome-ignore lint/suspicious/noExplicitAny: broken banks have no type
type Broken = any;

function broken(change: (bank: Broken) => void): unknown {
  const bank: Broken = soundBank();
  change(bank);
  return bank;
}

function problemsOf(json: unknown): string[] {
  const parsed = parseBank(json);
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${pathToText(path)}: ${code}`);
}

/** Each way of breaking a bank, with the code it must give and where. */
const BREAKAGES: [code: BankProblemCode, path: string, change: (bank: Broken) => void][] = [
  ['bank-format', 'bank', (b) => (b.format = 'other')],
  ['bank-version', 'version', (b) => (b.version = 4)],
  ['bank-missing', 'questions[0].worth', (b) => delete b.questions[0].worth],
  ['bank-length', 'questions[1].worth', (b) => (b.questions[1].worth = 101)],
  ['bank-shape', 'questions[1].why[0]', (b) => (b.questions[1].why = ['dull'])],
  ['bank-shape', 'facts[0].confidence', (b) => (b.facts[0].confidence = '0.9')],
  ['bank-shape', 'facts[0].confidence', (b) => (b.facts[0].confidence = Number.NaN)],
  ['bank-missing', 'questions[0].evidence', (b) => delete b.questions[0].evidence],
  ['bank-missing-language', 'questions[1].answer.en', (b) => delete b.questions[1].answer.en],
  ['bank-unknown-key', 'questions[2]', (b) => (b.questions[2].extra = 1)],
  ['bank-unknown-form', 'questions[0].form', (b) => (b.questions[0].form = 'essay')],
  ['bank-unknown-kind', 'facts[1].kind', (b) => (b.facts[1].kind = 'mood')],
  ['bank-length', 'questions[0].distractors', (b) => b.questions[0].distractors.pop()],
  ['bank-length', 'questions[0].difficulty', (b) => (b.questions[0].difficulty = 6)],
  ['bank-length', 'title.fr', (b) => (b.title.fr = '')],
  ['bank-too-many', 'questions', (b) => (b.questions = Array(MAX_QUESTIONS + 1).fill(b.questions[0]))],
  ['blank-text', 'questions[0].prompt.fr', (b) => (b.questions[0].prompt.fr = [{ text: ' ' }])],
  ['article-id-twice', 'articles[1].id', (b) => (b.articles[1].id = 'a-fr')],
  ['body-start-outside', 'articles[0].bodyStart', (b) => (b.articles[0].bodyStart = 9_999)],
  ['fact-id-twice', 'facts[1].id', (b) => (b.facts[1].id = 'date-1')],
  ['mention-outside-article', 'facts[0].mentions[0]', (b) => (b.facts[0].mentions[0].end = 9_999)],
  ['mention-outside-article', 'facts[0].mentions[0]', (b) => (b.facts[0].mentions[0].end = 0)],
  ['question-id-twice', 'questions[1].id', (b) => (b.questions[1].id = 'q-1')],
  ['asks-unknown-fact', 'questions[1].asks', (b) => (b.questions[1].asks = 'nobody')],
  [
    'evidence-not-in-article',
    'questions[1].evidence[0]',
    (b) => (b.questions[1].evidence[0].exact = 'Inès Valmond'),
  ],
  ['evidence-not-in-article', 'questions[1].evidence[0]', (b) => (b.questions[1].evidence[0].start += 1)],
  ['evidence-not-in-article', 'questions[1].evidence[0]', (b) => (b.questions[1].evidence[0].end = 99_999)],
  [
    'evidence-context',
    'questions[1].evidence[0].prefix',
    (b) => (b.questions[1].evidence[0].prefix = 'Le maire, '),
  ],
  [
    'evidence-context',
    'questions[1].evidence[1].suffix',
    (b) => (b.questions[1].evidence[1].suffix += ' More.'),
  ],
  [
    'answer-among-distractors',
    'questions[0].distractors[1].fr',
    (b) => (b.questions[0].distractors[1].fr[0].text = '3 MAI 2024'),
  ],
  [
    'answer-among-distractors',
    'questions[0].distractors[1].en',
    (b) => (b.questions[0].distractors[1].en[0].text = 'May 3, 2024'),
  ],
  [
    'distractors-alike',
    'questions[0].distractors[2].en',
    (b) => (b.questions[0].distractors[2].en[0].text = '10 May  2024'),
  ],
  [
    'cloze-not-in-article',
    'questions[2].passage.fr',
    (b) => (b.questions[2].passage.fr.before = 'Elle a ouvert le '),
  ],
  [
    'cloze-not-in-article',
    'questions[2].passage.en',
    (b) => (b.questions[2].answer.en[0].text = '4 May 2024'),
  ],
  ['statement-inconsistent', 'questions[3].answer.fr', (b) => (b.questions[3].truth = true)],
  ['report-count', 'report.kept', (b) => (b.report.kept = 3)],
  ['report-unknown-fact', 'report.dropped[0].asks', (b) => (b.report.dropped[0].asks = 'nobody')],
];

describe('a bank from outside', () => {
  it('is taken as it is when it is sound', () => {
    const parsed = parseBank(JSON.parse(JSON.stringify(soundBank())));
    expect(parsed).toEqual({ ok: true, value: soundBank() });
  });

  it.each([1, 2])('of version %i is read as one of today', (version) => {
    const bank = soundBank();
    const older = bank.questions.map(({ worth: _worth, why: _why, ...question }) => question);
    const parsed = parseBank({ ...bank, version, questions: older });
    const weighed = bank.questions.map((question) => ({ ...question, why: [], worth: USUAL_WORTH }));
    expect(parsed).toEqual({ ok: true, value: { ...bank, questions: weighed } });
  });

  it.each(BREAKAGES)('is refused with %s at %s', (code, path, change) => {
    expect(problemsOf(broken(change))).toContain(`${path}: ${code}`);
  });

  it('names an article that is missing', () => {
    const problems = problemsOf(broken((bank) => bank.articles.pop()));
    expect(problems).toContain('questions[0].evidence[1].language: evidence-no-article');
    expect(problems).toContain('facts[0].mentions[1]: mention-no-article');
  });

  it('refuses two articles in one language', () => {
    expect(problemsOf(broken((bank) => (bank.articles[1].language = 'fr')))).toContain(
      'articles[1].language: article-language-twice',
    );
  });

  it('refuses a hole whose answer can be read beside it', () => {
    const json = broken((bank) => {
      const text = 'Lirac a un pont, le pont de Lirac, que la ville aime.\n';
      bank.articles[0].text = text;
      const question = bank.questions[2];
      const evidence = {
        language: 'fr',
        start: 0,
        end: 5,
        exact: 'Lirac',
        prefix: '',
        suffix: text.slice(5, -1),
      };
      question.evidence[0] = evidence;
      question.answer.fr[0].text = 'Lirac';
      question.passage.fr = { language: 'fr', before: '', after: evidence.suffix };
    });
    expect(problemsOf(json)).toContain('questions[2].passage.fr: cloze-answer-shown');
  });

  it.each([null, undefined, 3, 'bank', [], [[]], {}, Number.NaN, () => 1])('refuses %s', (json) => {
    expect(parseBank(json).ok).toBe(false);
  });

  it('names every problem with a key of both locales', () => {
    for (const words of [frWords, enWords]) {
      expect(Object.keys(words)).toEqual(
        expect.arrayContaining([...BANK_PROBLEM_CODES, ...DROP_REASONS, ...QUESTION_FORMS]),
      );
      expect(Object.keys(words.why)).toEqual([...DIFFICULTY_REASONS]);
    }
  });

  it('has a test for every code', () => {
    const elsewhere: BankProblemCode[] = [
      'json-empty',
      'json-html',
      'json-syntax',
      'json-truncated',
      'bank-too-large',
      'bank-too-deep',
      'bank-hostile-key',
      'article-language-twice',
      'mention-no-article',
      'evidence-no-article',
      'cloze-answer-shown',
      // In set-file.test.ts.
      'asks-skipped-fact',
      'bank-nothing-left',
      // In places.test.ts.
      'asks-another-fact',
      'fact-of-another-kind',
      'places-alike',
    ];
    const tested = new Set([...BREAKAGES.map(([code]) => code), ...elsewhere]);
    expect([...tested].sort()).toEqual([...BANK_PROBLEM_CODES].sort());
  });
});

describe('hostile banks', () => {
  it('refuses keys that reach for a prototype, and touches none', () => {
    const json = JSON.parse(JSON.stringify(soundBank()).replace('{', '{"__proto__":{"polluted":1},'));
    expect(problemsOf(json)).toEqual(['__proto__: bank-hostile-key']);
    expect(problemsOf(broken((bank) => (bank.facts[0].constructor = { prototype: {} })))).toEqual([
      'facts[0].constructor: bank-hostile-key',
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('refuses deep nesting without recursing into it', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    expect(problemsOf(broken((bank) => (bank.questions[0].prompt.fr = JSON.parse(deep))))[0]).toMatch(
      /bank-too-deep$/,
    );
  });

  it('refuses 50,000 questions at once', () => {
    const [question] = soundBank().questions;
    const before = performance.now();
    expect(problemsOf(broken((bank) => (bank.questions = Array(50_000).fill(question))))).toEqual([
      'questions: bank-too-many',
    ]);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('gives at most 100 problems', () => {
    const parsed = parseBank(broken((bank) => (bank.questions = Array(4_000).fill({ form: 'typed' }))));
    expect(parsed.ok ? 0 : parsed.error.length).toBe(100);
  });

  it('shortens what it quotes from the file', () => {
    const parsed = parseBank(broken((bank) => (bank.questions[1].asks = 'x'.repeat(190))));
    expect(parsed.ok ? [] : parsed.error.map(({ found }) => (found ?? '').length <= 200)).not.toContain(
      false,
    );
  });
});

describe("a bank's text", () => {
  const sound = JSON.stringify(soundBank(), null, 2);

  it('is read with a byte order mark and without', () => {
    expect(parseBankText(sound).ok).toBe(true);
    expect(parseBankText(`\uFEFF${sound}`).ok).toBe(true);
  });

  it.each([
    ['', 'json-empty', undefined, undefined],
    ['\uFEFF \n', 'json-empty', undefined, undefined],
    ['\n<!DOCTYPE html><html></html>', 'json-html', 1, undefined],
    ['{\n  "a": 1,\n}', 'json-syntax', 3, 1],
    ['{\n  "a": [1, 2,\n', 'json-truncated', 3, 1],
    ['{"a": NaN}', 'json-syntax', 1, 7],
    ['{"a": "line\nbreak"}', 'json-syntax', 1, 12],
    ['{"a": "bad \\x escape, and more"}', 'json-syntax', 1, 12],
    ['{"a": "unfinished', 'json-truncated', 1, 18],
    ['{"a": tru', 'json-truncated', 1, 10],
    ['{"a" 1}', 'json-syntax', 1, 6],
    ["{'a': 1}", 'json-syntax', 1, 2],
    ['{"a": 1} {"b": 2}', 'json-syntax', 1, 10],
    ['[1 2]', 'json-syntax', 1, 4],
    ['[01]', 'json-syntax', 1, 3],
  ])('%j is refused with %s at line %s, column %s', (text, code, line, column) => {
    const parsed = parseBankText(text);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.error).toHaveLength(1);
    expect(parsed.error[0]).toMatchObject({ code, ...(line && { line }), ...(column && { column }) });
  });

  it('is refused beyond its size, before it is read', () => {
    const parsed = parseBankText(' '.repeat(32 * 1024 * 1024 + 1));
    expect(parsed.ok ? [] : parsed.error.map(({ code }) => code)).toEqual(['bank-too-large']);
  });

  it('is searched for its fault in linear time', () => {
    for (const text of ['"'.padEnd(200_000, 'a'), '['.repeat(200_000), `[${'1,'.repeat(200_000)}`]) {
      const before = performance.now();
      expect(parseBankText(text).ok).toBe(false);
      expect(performance.now() - before).toBeLessThan(2_000);
    }
  });
});
