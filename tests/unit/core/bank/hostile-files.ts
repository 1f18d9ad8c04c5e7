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
