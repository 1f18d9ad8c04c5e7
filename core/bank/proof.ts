import type { Language } from '@/core/language';
import type { AnsweredQuestion, Bank, BankFact, DropReason, Line, Question } from './bank';
import { objectionToOrder } from './proof-order';
import { objectionToMatch } from './proof-places';
import { monthsOf, numbersOf, standsIn, wordsOf } from './proof-words';

type Texts = ReadonlyMap<Language, string>;

/** A question that doesn't stand its proof, and why. */
export interface Objection {
  readonly index: number;
  readonly id: string;
  readonly reason: DropReason;
}

const SIDES: readonly Language[] = ['fr', 'en'];
const LEAST_SURE = 0.6;

/** The words of a line that are in one language, joined. */
function spoken(line: Line, side: Language, wanted: Language): string {
  return line.flatMap(({ text, lang }) => ((lang ?? side) === wanted ? [text] : [])).join(' ');
}

function whole(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** A name's last word: what is left of it when the article names a person again. */
function lastName(name: string): string[] {
  return wordsOf(name).slice(-1);
}

/** Each quotation must stand in its article, word for word and with its surroundings. */
function isQuoted(question: Question, texts: Texts): boolean {
  return question.evidence.every(({ language, start, end, exact, prefix, suffix }) => {
    const text = texts.get(language);
    return (
      text?.substring(start - prefix.length, end + suffix.length) === prefix + exact + suffix &&
      end - start === exact.length
    );
  });
}

/** The people that a fact names. */
function peopleOf(fact: BankFact): readonly string[] {
  if (fact.kind === 'person') return [fact.value];
  return fact.kind === 'role' ? fact.value.holders : [];
}

/** A quotation proves a fact when it covers words that say it, or when its sentence names the people of it. */
function isProved(question: Question, fact: BankFact): boolean {
  return question.evidence.every((evidence) => {
    const covers = fact.mentions.some(
      (mention) =>
        mention.language === evidence.language &&
        mention.start < evidence.end &&
        evidence.start < mention.end,
    );
    if (covers) return true;
    const sentence = wordsOf(evidence.prefix + evidence.exact + evidence.suffix);
    return peopleOf(fact).some((name) => standsIn(lastName(name), sentence));
  });
}

/** The answer must be in what is quoted: its digits, for a date or a number; its name, for a person. */
function isAnswerQuoted(question: AnsweredQuestion, fact: BankFact): boolean {
  if (question.form === 'true-false') return true;
  return question.evidence.every(({ language, exact, prefix, suffix }) => {
    const sentence = prefix + exact + suffix;
    const line = question.answer[language];
    const answer = spoken(line, language, language) || whole(line);
    if (fact.kind === 'person') return standsIn(lastName(whole(line)), wordsOf(sentence));
    if (fact.kind === 'date') {
      const months = monthsOf(sentence, language);
      const digits = numbersOf(fact.mentions.length > 0 ? sentence : '', language);
      const said = numbersOf(answer, language).filter((number) => number.length < 3);
      return (
        said.every((number) => digits.includes(number)) &&
        monthsOf(answer, language).every((month) => months.includes(month))
      );
    }
    return true;
  });
}

/** The two sides of a question must say the same numbers and months. */
function doSidesAgree(fr: Line, en: Line): boolean {
  const values = (line: Line, side: Language): string => {
    const numbers = line.flatMap(({ text, lang }) => numbersOf(text, lang ?? side)).sort();
    const months = line.flatMap(({ text, lang }) => monthsOf(text, lang ?? side)).sort((a, b) => a - b);
    return JSON.stringify([numbers, months]);
  };
  return values(fr, 'fr') === values(en, 'en');
}

function linesOf(question: Question): readonly { readonly fr: Line; readonly en: Line }[] {
  const options = question.form === 'choice' || question.form === 'cloze' ? question.distractors : [];
  if (question.form === 'order') return [question.prompt, ...question.items.map(({ says }) => says)];
  if (question.form === 'match') {
    return [question.prompt, ...question.pairs.flatMap(({ name, role }) => [name, role])];
  }
  return [question.prompt, question.answer, ...options];
}

/** A wrong option must not be said by the sentence that proves the right one, nor be an accepted answer. */
function areOptionsWrong(question: Question): boolean {
  if (question.form !== 'choice' && question.form !== 'cloze') return true;
  return question.distractors.every((option) =>
    SIDES.every((side) => {
      const words = wordsOf(whole(option[side]));
      const right = [whole(question.answer[side]), ...question.accepted[side]].map(wordsOf);
      const isRight = right.some((answer) => answer.join(' ') === words.join(' '));
      const isSaid = question.evidence.some((each) =>
        standsIn(words, wordsOf(each.prefix + each.exact + each.suffix)),
      );
      return words.length > 0 && !isRight && !isSaid;
    }),
  );
}

/** Whether a prompt can be read without being told the answer. */
function isAnswerHidden(question: AnsweredQuestion): boolean {
  if (question.form === 'true-false') return true;
  return SIDES.every((side) => {
    const prompt = wordsOf(whole(question.prompt[side]));
    return !standsIn(wordsOf(whole(question.answer[side])), prompt);
  });
}

/** A false statement must differ from what is right in one stretch of words, and the article must not say it. */
function isStatementSound(question: Question): boolean {
  if (question.form !== 'true-false') return true;
  return SIDES.every((side) => {
    const [said, right] = [wordsOf(whole(question.prompt[side])), wordsOf(whole(question.answer[side]))];
    if (question.truth) return said.join(' ') === right.join(' ');
    let from = 0;
    while (from < said.length && said[from] === right[from]) from += 1;
    let back = 0;
    while (back < Math.min(said.length, right.length) - from && said.at(-1 - back) === right.at(-1 - back))
      back += 1;
    const wrong = said.slice(from, said.length - back);
    const words = question.evidence.map((each) => wordsOf(each.prefix + each.exact + each.suffix));
    return wrong.length > 0 && words.every((sentence) => !standsIn(wrong, sentence));
  });
}

/**
 * Why a question must not be asked, or undefined when it is proved.
 *
 * @param facts the bank's, by id
 */
export function objectionTo(
  question: Question,
  facts: ReadonlyMap<string, BankFact>,
  texts: Texts,
): DropReason | undefined {
  const fact = facts.get(question.asks);
  if (!fact || !isQuoted(question, texts)) return 'not-proved';
  if (!linesOf(question).every(({ fr, en }) => doSidesAgree(fr, en))) return 'no-rendering';
  if (question.form === 'order') return objectionToOrder(question, facts);
  if (question.form === 'match') return objectionToMatch(question, facts);
  return objectionToAnswered(question, fact);
}

function objectionToAnswered(question: AnsweredQuestion, fact: BankFact): DropReason | undefined {
  if (fact.confidence < LEAST_SURE) return 'uncertain';
  if (fact.basis === 'implied') return 'implied-value';
  if (!isProved(question, fact) || !isAnswerQuoted(question, fact)) return 'not-proved';
  if (!isAnswerHidden(question)) return 'answer-in-prompt';
  return areOptionsWrong(question) && isStatementSound(question) ? undefined : 'ambiguous';
}

/** Proves every question of a bank again, from its articles and facts alone. Gives those that don't stand. */
export function proveQuestions(bank: Pick<Bank, 'articles' | 'facts' | 'questions'>): Objection[] {
  const texts = new Map(bank.articles.map((article) => [article.language, article.text]));
  const facts = new Map(bank.facts.map((fact) => [fact.id, fact]));
  return bank.questions.flatMap((question, index) => {
    const reason = objectionTo(question, facts, texts);
    return reason ? [{ index, id: question.id, reason }] : [];
  });
}
