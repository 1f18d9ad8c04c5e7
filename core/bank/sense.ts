import type { FactKind } from '@/core/facts/fact';
import { LANGUAGES, type Language } from '@/core/language';
import type { Bank, BankFact, Evidence, Line, Question } from './bank';
import { comparable, containsWords, lineText } from './comparable';
import type { BankProblem } from './problems';
import { checkPlaces } from './sense-places';

type Path = readonly (string | number)[];
type Report = (problem: BankProblem) => void;
/** What the articles say, by language. */
export type Texts = ReadonlyMap<Language, string>;

/** Reports each id that an earlier item of the list already has. */
function checkIds(
  items: readonly { readonly id: string }[],
  path: string,
  code: 'article-id-twice' | 'fact-id-twice' | 'question-id-twice',
  report: Report,
): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (seen.has(item.id)) report({ path: [path, index, 'id'], code, found: item.id });
    seen.add(item.id);
  });
}

/** Checks what the rest of a bank stands on, its title and its articles, and gives their texts. */
export function checkGround(bank: Pick<Bank, 'title' | 'articles'>, report: Report): Texts {
  for (const side of LANGUAGES) {
    if (bank.title[side].trim() === '') report({ path: ['title', side], code: 'blank-text' });
  }
  const texts = new Map<Language, string>();
  bank.articles.forEach((article, index) => {
    if (texts.has(article.language)) {
      report({
        path: ['articles', index, 'language'],
        code: 'article-language-twice',
        found: article.language,
      });
    }
    if (article.bodyStart > article.text.length) {
      report({ path: ['articles', index, 'bodyStart'], code: 'body-start-outside' });
    }
    texts.set(article.language, article.text);
  });
  checkIds(bank.articles, 'articles', 'article-id-twice', report);
  return texts;
}

/** A span must be of an article that is there, not empty, and end before that article does. */
function checkSpan(
  span: { readonly language: Language; readonly start: number; readonly end: number },
  texts: Texts,
  path: Path,
  report: Report,
): void {
  const text = texts.get(span.language);
  if (text === undefined) report({ path, code: 'mention-no-article', found: span.language });
  else if (span.start >= span.end || span.end > text.length)
    report({ path, code: 'mention-outside-article' });
}

/** Checks one fact: its spans lie in the articles, and it has words in both languages. */
export function checkFact(fact: BankFact, index: number, texts: Texts, report: Report): void {
  const path = ['facts', index];
  fact.mentions.forEach((mention, m) => {
    checkSpan(mention, texts, [...path, 'mentions', m], report);
  });
  if (fact.kind === 'measure') {
    fact.value.purposes?.forEach((purpose, p) => {
      checkSpan(purpose, texts, [...path, 'value', 'purposes', p], report);
    });
  }
  for (const side of LANGUAGES) {
    if (fact.label[side].trim() === '') report({ path: [...path, 'label', side], code: 'blank-text' });
  }
}

function checkEvidence(evidence: Evidence, texts: Texts, path: Path, report: Report): void {
  const text = texts.get(evidence.language);
  if (text === undefined) {
    report({ path: [...path, 'language'], code: 'evidence-no-article', found: evidence.language });
    return;
  }
  const { start, end, exact, prefix, suffix } = evidence;
  if (end > text.length || text.slice(start, end) !== exact) {
    report({ path, code: 'evidence-not-in-article', found: exact.slice(0, 60) });
    return;
  }
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  if (before !== prefix) report({ path: [...path, 'prefix'], code: 'evidence-context' });
  if (after !== suffix) report({ path: [...path, 'suffix'], code: 'evidence-context' });
}

function checkLine(line: Line, path: Path, report: Report): void {
  if (lineText(line).trim() === '') report({ path, code: 'blank-text' });
}

/** Compared in each language: an option must differ from the answer, and from each other option. */
function checkDistractors(
  question: Extract<Question, { form: 'choice' | 'cloze' }>,
  path: Path,
  report: Report,
): void {
  for (const side of LANGUAGES) {
    const right = new Set([lineText(question.answer[side]), ...question.accepted[side]].map(comparable));
    const seen = new Set<string>();
    question.distractors.forEach((distractor, index) => {
      const place = [...path, 'distractors', index, side];
      checkLine(distractor[side], place, report);
      const option = comparable(lineText(distractor[side]));
      const found = lineText(distractor[side]).slice(0, 60);
      if (right.has(option)) report({ path: place, code: 'answer-among-distractors', found });
      else if (seen.has(option)) report({ path: place, code: 'distractors-alike', found });
      seen.add(option);
    });
  }
}

/** The passage with its hole filled must stand in the article, at a place that the evidence names. */
function checkCloze(
  question: Extract<Question, { form: 'cloze' }>,
  texts: Texts,
  path: Path,
  report: Report,
): void {
  for (const side of LANGUAGES) {
    const { language, before, after } = question.passage[side];
    const answer = lineText(question.answer[side]);
    const text = texts.get(language) ?? '';
    const stands = question.evidence.some(
      (each) =>
        each.language === language &&
        each.exact === answer &&
        text.slice(Math.max(0, each.start - before.length), each.start) === before &&
        text.slice(each.end, each.end + after.length) === after,
    );
    const place = [...path, 'passage', side];
    if (!stands) report({ path: place, code: 'cloze-not-in-article' });
    if (containsWords(before, answer) || containsWords(after, answer)) {
      report({ path: place, code: 'cloze-answer-shown', found: answer.slice(0, 60) });
    }
  }
}

/** A true statement is its own answer; a false one is put right by its answer, in both languages. */
function checkStatement(
  question: Extract<Question, { form: 'true-false' }>,
  path: Path,
  report: Report,
): void {
  for (const side of LANGUAGES) {
    const same = comparable(lineText(question.prompt[side])) === comparable(lineText(question.answer[side]));
    if (same !== question.truth) report({ path: [...path, 'answer', side], code: 'statement-inconsistent' });
  }
}

/**
 * Checks what one question means: what it asks about is there, what it quotes stands, its options differ.
 *
 * @param index its place in the bank, for the paths of what is reported
 * @param facts the kind of each of the bank's facts, by id
 * @param texts the articles' texts
 */
export function checkQuestion(
  question: Question,
  index: number,
  facts: ReadonlyMap<string, FactKind>,
  texts: Texts,
  report: Report,
): void {
  const path = ['questions', index];
  if (!facts.has(question.asks)) {
    report({ path: [...path, 'asks'], code: 'asks-unknown-fact', found: question.asks });
  }
  question.evidence.forEach((each, e) => {
    checkEvidence(each, texts, [...path, 'evidence', e], report);
  });
  for (const side of LANGUAGES) {
    checkLine(question.prompt[side], [...path, 'prompt', side], report);
    if ('answer' in question) checkLine(question.answer[side], [...path, 'answer', side], report);
  }
  checkPlaces(question, facts, path, report);
  if (question.form === 'choice' || question.form === 'cloze') checkDistractors(question, path, report);
  if (question.form === 'cloze') checkCloze(question, texts, path, report);
  if (question.form === 'true-false') checkStatement(question, path, report);
}

/**
 * Checks what a bank means, once its shape is known to be right: every reference leads somewhere, every
 * quotation stands in its article, every option differs. Hands each problem to `report`, in the bank's order.
 */
export function checkSense(bank: Bank, report: Report): void {
  const texts = checkGround(bank, report);
  checkIds(bank.facts, 'facts', 'fact-id-twice', report);
  checkIds(bank.questions, 'questions', 'question-id-twice', report);
  bank.facts.forEach((fact, index) => {
    checkFact(fact, index, texts, report);
  });
  const facts = new Map(bank.facts.map(({ id, kind }) => [id, kind]));
  bank.questions.forEach((question, index) => {
    checkQuestion(question, index, facts, texts, report);
  });
  if (bank.report.kept !== bank.questions.length) {
    report({ path: ['report', 'kept'], code: 'report-count', found: String(bank.report.kept) });
  }
  bank.report.dropped.forEach((dropped, index) => {
    if (!facts.has(dropped.asks)) {
      report({
        path: ['report', 'dropped', index, 'asks'],
        code: 'report-unknown-fact',
        found: dropped.asks,
      });
    }
  });
}
