import { BANK_VERSION } from '@/core/bank/bank';
import { soundBank } from './sound-bank';

/** Any JSON, changed by path: these break banks in ways that their type forbids. */
// biome-ignore lint/suspicious/noExplicitAny: broken banks have no type
type Broken = any;

interface HostileFile {
  readonly name: string;
  readonly text: () => string;
  /** Every reason, with its place. */
  readonly refused: readonly string[];
}

const JSON_TEXT = JSON.stringify(soundBank(), null, 2);

function changed(change: (bank: Broken) => void): () => string {
  return () => {
    const bank: Broken = soundBank();
    change(bank);
    return JSON.stringify(bank);
  };
}

/** A bank of many copies of its first question, each with an id of its own. */
function crowd(count: number): string {
  const bank = soundBank();
  const [first] = bank.questions;
  if (first === undefined) throw new Error('the bank is empty');
  bank.questions = Array.from({ length: count }, (_, index) => ({ ...first, id: `q${index}` }));
  return JSON.stringify(bank);
}

/** A sound bank whose proof would compare each of many quotations with each of many mentions. */
function costly(): string {
  const bank = soundBank();
  const [question] = bank.questions;
  const [fact] = bank.facts;
  const [proof] = question?.evidence ?? [];
  const [mention] = fact?.mentions ?? [];
  if (!question || !fact || !proof || !mention) throw new Error('the bank is empty');
  question.evidence = Array(20_000).fill(proof);
  fact.mentions = Array(20_000).fill({ ...mention, start: 0, end: 1 });
  return JSON.stringify(bank);
}

const nested = (open: string, close: string) => `${open.repeat(10_000)}${close.repeat(10_000)}`;

/** Files that no part of is taken, with every reason that is given. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  { name: 'nothing at all', text: () => '', refused: ['bank: json-empty'] },
  { name: 'spaces and a byte order mark', text: () => '\uFEFF  \r\n', refused: ['bank: json-empty'] },
  {
    name: 'an error page saved as .json',
    text: () => '<!DOCTYPE html>\n<title>404</title>',
    refused: ['bank: json-html'],
  },
  {
    name: 'a page that a browser saved',
    text: () => '<!-- saved from url=(0014)about:internet -->\n<html></html>',
    refused: ['bank: json-html'],
  },
  { name: 'a file cut in half', text: () => JSON_TEXT.slice(0, 2_000), refused: ['bank: json-truncated'] },
  {
    name: 'a trailing comma',
    text: () => JSON_TEXT.replace(/\}\n$|\}$/, ',}'),
    refused: ['bank: json-syntax'],
  },
  { name: 'two banks in one file', text: () => JSON_TEXT + JSON_TEXT, refused: ['bank: json-syntax'] },
  {
    name: 'NaN',
    text: () => JSON_TEXT.replace('"confidence": 0.9', '"confidence": NaN'),
    refused: ['bank: json-syntax'],
  },
  { name: 'a programme', text: () => 'alert("hello")', refused: ['bank: json-syntax'] },
  {
    name: 'a picture renamed',
    text: () => '\u0089PNG\r\n\u001A\n\u0000\u0000',
    refused: ['bank: json-syntax'],
  },
  { name: 'a list', text: () => '[]', refused: ['bank: bank-format'] },
  { name: 'a number', text: () => '12', refused: ['bank: bank-format'] },
  { name: 'null', text: () => 'null', refused: ['bank: bank-format'] },
  {
    name: 'JSON of another kind',
    text: () => '{"name":"recto-verso","version":2}',
    refused: ['bank: bank-format'],
  },
  {
    name: 'a back-up',
    text: () => '{"format":"recto-verso-back-up","version":1}',
    refused: ['bank: bank-format'],
  },
  {
    name: 'a version to come',
    text: changed((bank) => (bank.version = BANK_VERSION + 1)),
    refused: ['version: bank-version'],
  },
  {
    name: 'a version in words',
    text: changed((bank) => (bank.version = '2')),
    refused: ['version: bank-version'],
  },
  {
    name: '34 million characters',
    text: () => JSON_TEXT + ' '.repeat(34_000_000),
    refused: ['bank: bank-too-large'],
  },
  {
    name: 'lists 10,000 deep',
    text: () => JSON_TEXT.replace('"accepted": {', `"deep": ${nested('[', ']')}, "accepted": {`),
    refused: [`questions[0].deep${'[0]'.repeat(9)}: bank-too-deep`],
  },
  {
    name: 'lists 10,000 deep and nothing else',
    text: () => nested('[', ']'),
    refused: ['bank: bank-format'],
  },
  { name: 'a million brackets', text: () => '['.repeat(1_000_000), refused: ['bank: json-truncated'] },
  {
    name: 'a key that reaches for the prototype',
    text: () => JSON_TEXT.replace('{', '{"__proto__": {"polluted": 1},'),
    refused: ['__proto__: bank-hostile-key'],
  },
  {
    name: 'a constructor in a question',
    text: () => JSON_TEXT.replace('"form"', '"constructor": {"prototype": {"polluted": 1}}, "form"'),
    refused: ['questions[0].constructor: bank-hostile-key'],
  },
  {
    name: '10,000 questions',
    text: () => crowd(10_000),
    refused: ['questions: bank-too-many'],
  },
  {
    name: '50,000 questions',
    text: changed((bank) => (bank.questions = Array(50_000).fill({}))),
    refused: ['questions: bank-too-many'],
  },
  {
    name: '60,000 facts',
    text: changed((bank) => (bank.facts = Array(60_000).fill(1))),
    refused: ['facts: bank-too-many'],
  },
  {
    name: 'three million numbers',
    text: changed((bank) => (bank.more = Array(3_000_000).fill(1))),
    refused: ['bank: bank-too-many'],
  },
  { name: 'proofs without end', text: costly, refused: ['questions: bank-too-many'] },
  { name: 'no article', text: changed((bank) => (bank.articles = [])), refused: ['articles: bank-length'] },
  {
    name: 'an article over 1 MB',
    text: changed((bank) => (bank.articles[0].text = 'a'.repeat(1_048_577))),
    refused: ['articles[0].text: bank-length'],
  },
  {
    name: 'two articles in French',
    text: changed((bank) => (bank.articles[1].language = 'fr')),
    refused: ['articles[1].language: article-language-twice'],
  },
  {
    name: 'two articles under one id',
    text: changed((bank) => (bank.articles[1].id = 'a-fr')),
    refused: ['articles[1].id: article-id-twice'],
  },
  {
    name: 'a title in one language',
    text: changed((bank) => delete bank.title.en),
    refused: ['title.en: bank-missing-language'],
  },
  {
    name: 'a blank title',
    text: changed((bank) => (bank.title.fr = ' ')),
    refused: ['title.fr: blank-text'],
  },
  {
    name: 'questions that are no list',
    text: changed((bank) => (bank.questions = { 0: bank.questions[0] })),
    refused: ['questions: bank-shape'],
  },
  { name: 'no facts at all', text: changed((bank) => delete bank.facts), refused: ['facts: bank-missing'] },
  {
    name: 'a set without an id',
    text: changed((bank) => (bank.set = 12)),
    refused: ['set: bank-shape'],
  },
  {
    name: 'more than a bank has',
    text: changed((bank) => (bank.run = 'x')),
    refused: ['bank: bank-unknown-key'],
  },
];

interface SpoiltItem {
  readonly name: string;
  readonly change: (bank: Broken) => void;
  /** Each thing that is left out, with its place and the reason. */
  readonly skipped: readonly string[];
  /** The ids of the questions that are left. */
  readonly left: readonly string[];
}

/** Files that lose a part, with what is left. */
export const SPOILT_ITEMS: readonly SpoiltItem[] = [
  {
    name: 'a question of an unknown form',
    change: (bank) => (bank.questions[0].form = 'essay'),
    skipped: ['questions[0].form: bank-unknown-form'],
    left: ['q-2', 'q-3', 'q-4'],
  },
  {
    name: 'a question that is null, one that is a number, one that is a list',
    change: (bank) => bank.questions.unshift(null, 12, []),
    skipped: ['questions[0]: bank-shape', 'questions[1]: bank-shape', 'questions[2]: bank-shape'],
    left: ['q-1', 'q-2', 'q-3', 'q-4'],
  },
  {
    name: 'a question without French',
    change: (bank) => delete bank.questions[1].answer.fr,
    skipped: ['questions[1].answer.fr: bank-missing-language'],
    left: ['q-1', 'q-3', 'q-4'],
  },
  {
    name: 'a number in words',
    change: (bank) => (bank.questions[0].difficulty = '2'),
    skipped: ['questions[0].difficulty: bank-shape'],
    left: ['q-2', 'q-3', 'q-4'],
  },
  {
    name: 'an unknown key in a question',
    change: (bank) => (bank.questions[3].onclick = 'alert(1)'),
    skipped: ['questions[3]: bank-unknown-key'],
    left: ['q-1', 'q-2', 'q-3'],
  },
  {
    name: 'the same question twice',
    change: (bank) => bank.questions.push(bank.questions[0]),
    skipped: ['questions[4].id: question-id-twice'],
    left: ['q-1', 'q-2', 'q-3', 'q-4'],
  },
  {
    name: 'a question about nothing',
    change: (bank) => (bank.questions[1].asks = 'nobody'),
    skipped: ['questions[1].asks: asks-unknown-fact'],
    left: ['q-1', 'q-3', 'q-4'],
  },
  {
    name: 'a fact id that every object has',
    change: (bank) => (bank.questions[1].asks = 'hasOwnProperty'),
    skipped: ['questions[1].asks: asks-unknown-fact'],
    left: ['q-1', 'q-3', 'q-4'],
  },
  {
    name: 'evidence that the article does not have',
    change: (bank) => (bank.questions[1].evidence[0].exact = 'Inès Valmond'),
    skipped: ['questions[1].evidence[0]: evidence-not-in-article'],
    left: ['q-1', 'q-3', 'q-4'],
  },
  {
    name: 'evidence beyond the end',
    change: (bank) => (bank.questions[1].evidence[0].end = 9_007_199_254_740_991),
    skipped: ['questions[1].evidence[0]: evidence-not-in-article'],
    left: ['q-1', 'q-3', 'q-4'],
  },
  {
    name: 'evidence with other words around it',
    change: (bank) => (bank.questions[1].evidence[0].prefix = 'Le maire, '),
    skipped: ['questions[1].evidence[0].prefix: evidence-context'],
    left: ['q-1', 'q-3', 'q-4'],
  },
  {
    name: 'the answer among the wrong ones',
    change: (bank) => (bank.questions[0].distractors[1].fr[0].text = '3 MAI 2024'),
    skipped: ['questions[0].distractors[1].fr: answer-among-distractors'],
    left: ['q-2', 'q-3', 'q-4'],
  },
  {
    name: 'two wrong answers alike',
    change: (bank) => (bank.questions[0].distractors[2].en[0].text = '10 May  2024'),
    skipped: ['questions[0].distractors[2].en: distractors-alike'],
    left: ['q-2', 'q-3', 'q-4'],
  },
  {
    name: 'a gap that does not fit',
    change: (bank) => (bank.questions[2].passage.fr.before = 'Elle a ouvert le '),
    skipped: ['questions[2].passage.fr: cloze-not-in-article'],
    left: ['q-1', 'q-2', 'q-4'],
  },
  {
    name: 'a truth that is none',
    change: (bank) => (bank.questions[3].truth = true),
    skipped: ['questions[3].answer.fr: statement-inconsistent'],
    left: ['q-1', 'q-2', 'q-3'],
  },
  {
    name: 'an answer that the proof refutes',
    change: (bank) => {
      bank.questions[0].answer.fr[0].text = '4 mai 2024';
      bank.questions[0].answer.en[0].text = '4 May 2024';
    },
    skipped: ['questions[0]: not-proved'],
    left: ['q-2', 'q-3', 'q-4'],
  },
  {
    name: 'a prompt that gives its answer away',
    change: (bank) => (bank.questions[1].prompt.en[0].text = 'Who is Inès Valmont?'),
    skipped: ['questions[1]: answer-in-prompt'],
    left: ['q-1', 'q-3', 'q-4'],
  },
  {
    name: 'sides that say different numbers',
    change: (bank) => (bank.questions[0].prompt.en[0].text = 'When did bridge 7 open?'),
    skipped: ['questions[0]: no-rendering'],
    left: ['q-2', 'q-3', 'q-4'],
  },
  {
    name: 'a fact of an unknown kind, with what asks it',
    change: (bank) => (bank.facts[1].kind = 'mood'),
    skipped: [
      'facts[1].kind: bank-unknown-kind',
      'questions[1].asks: asks-skipped-fact',
      'report.dropped[0].asks: report-unknown-fact',
    ],
    left: ['q-1', 'q-3', 'q-4'],
  },
  {
    name: 'the same fact twice',
    change: (bank) => bank.facts.push({ ...bank.facts[0], value: '1999-01-01' }),
    skipped: ['facts[2].id: fact-id-twice'],
    left: ['q-1', 'q-2', 'q-3', 'q-4'],
  },
  {
    name: 'a fact that is mentioned nowhere',
    change: (bank) => {
      for (const mention of bank.facts[1].mentions) mention.end = 99_999;
    },
    skipped: [
      'facts[1].mentions[0]: mention-outside-article',
      'questions[1].asks: asks-skipped-fact',
      'report.dropped[0].asks: report-unknown-fact',
    ],
    left: ['q-1', 'q-3', 'q-4'],
  },
  {
    name: 'one mention of a fact that lies nowhere',
    change: (bank) => bank.facts[1].mentions.push({ language: 'fr', start: 90_000, end: 90_004 }),
    skipped: ['facts[1].mentions[2]: mention-outside-article'],
    left: ['q-1', 'q-2', 'q-3', 'q-4'],
  },
  {
    name: 'a fact with a blank name',
    change: (bank) => (bank.facts[1].label.fr = '\u00a0'),
    skipped: [
      'facts[1].label.fr: blank-text',
      'questions[1].asks: asks-skipped-fact',
      'report.dropped[0].asks: report-unknown-fact',
    ],
    left: ['q-1', 'q-3', 'q-4'],
  },
  {
    name: 'a wrong count in the report',
    change: (bank) => (bank.report.kept = 400),
    skipped: [],
    left: ['q-1', 'q-2', 'q-3', 'q-4'],
  },
  {
    name: 'no report',
    change: (bank) => delete bank.report,
    skipped: ['report: bank-missing'],
    left: ['q-1', 'q-2', 'q-3', 'q-4'],
  },
  {
    name: 'an unknown reason in the report',
    change: (bank) => (bank.report.dropped[0].reason = 'boring'),
    skipped: ['report.dropped[0].reason: bank-shape'],
    left: ['q-1', 'q-2', 'q-3', 'q-4'],
  },
];
