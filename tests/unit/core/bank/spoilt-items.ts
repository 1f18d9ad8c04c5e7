/** Any JSON, changed by path: these break banks in ways that their type forbids. */
// biome-ignore lint/suspicious/noExplicitAny: broken banks have no type
type Broken = any;

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
