import { BANK_VERSION, type Bank, type Evidence } from '@/core/bank/bank';
import type { Language } from '@/core/language';

const TEXTS: Record<Language, string> = {
  fr: 'La maire, Inès Valmont, a ouvert le pont de Lirac le 3 mai 2024. Le pont a coûté 12 millions d’euros.\n',
  en: 'The mayor, Inès Valmont, opened the Lirac bridge on 3 May 2024. The bridge cost 12 million euros.\n',
};

const SENTENCES: Record<Language, string> = {
  fr: 'La maire, Inès Valmont, a ouvert le pont de Lirac le 3 mai 2024.',
  en: 'The mayor, Inès Valmont, opened the Lirac bridge on 3 May 2024.',
};

function quote(language: Language, exact: string): Evidence {
  const start = TEXTS[language].indexOf(exact);
  const sentence = SENTENCES[language];
  const at = sentence.indexOf(exact);
  return {
    language,
    start,
    end: start + exact.length,
    exact,
    prefix: sentence.slice(0, at),
    suffix: sentence.slice(at + exact.length),
  };
}

function mention(language: Language, exact: string): { language: Language; start: number; end: number } {
  const start = TEXTS[language].indexOf(exact);
  return { language, start, end: start + exact.length };
}

function both(fr: string, en: string): { fr: { text: string }[]; en: { text: string }[] } {
  return { fr: [{ text: fr }], en: [{ text: en }] };
}

/** A small bank, sound in shape and sense, with one question of each form; a fresh copy at each call. */
export function soundBank(): Bank {
  const dates = { fr: '3 mai 2024', en: '3 May 2024' };
  const base = {
    confidence: 0.9,
    basis: 'read' as const,
    labelLanguage: { fr: 'fr' as const, en: 'en' as const },
  };
  const cloze = {
    fr: quote('fr', dates.fr),
    en: quote('en', dates.en),
  };
  return {
    format: 'recto-verso-bank',
    version: BANK_VERSION,
    set: 'pont-de-lirac',
    title: { fr: 'Le pont de Lirac', en: 'The Lirac bridge' },
    titleLanguage: { fr: 'fr', en: 'en' },
    articles: [
      { id: 'a-fr', language: 'fr', title: 'Le pont de Lirac', text: TEXTS.fr, bodyStart: 0 },
      { id: 'a-en', language: 'en', title: 'The Lirac bridge', text: TEXTS.en, bodyStart: 0 },
    ],
    facts: [
      {
        kind: 'date',
        value: '2024-05-03',
        id: 'date-1',
        label: dates,
        mentions: [mention('fr', dates.fr), mention('en', dates.en)],
        ...base,
      },
      {
        kind: 'person',
        value: 'Inès Valmont',
        id: 'person-1',
        label: { fr: 'Inès Valmont', en: 'Inès Valmont' },
        mentions: [mention('fr', 'Inès Valmont'), mention('en', 'Inès Valmont')],
        ...base,
      },
    ],
    questions: [
      {
        form: 'choice',
        id: 'q-1',
        asks: 'date-1',
        prompt: both('Quand le pont a-t-il ouvert ?', 'When did the bridge open?'),
        evidence: [cloze.fr, cloze.en],
        difficulty: 2,
        why: [],
        worth: 50,
        answer: both(dates.fr, dates.en),
        accepted: { fr: [], en: ['May 3, 2024'] },
        distractors: [
          both('10 mai 2024', '10 May 2024'),
          both('17 mai 2024', '17 May 2024'),
          both('26 avril 2024', '26 April 2024'),
        ],
      },
      {
        form: 'typed',
        id: 'q-2',
        asks: 'person-1',
        prompt: both('Qui a ouvert le pont ?', 'Who opened the bridge?'),
        evidence: [quote('fr', 'Inès Valmont'), quote('en', 'Inès Valmont')],
        difficulty: 3,
        why: [],
        worth: 50,
        answer: both('Inès Valmont', 'Inès Valmont'),
        accepted: { fr: ['Valmont'], en: ['Valmont'] },
      },
      {
        form: 'cloze',
        id: 'q-3',
        asks: 'date-1',
        prompt: both('Quelle date manque dans cette phrase ?', 'Which date is missing from this sentence?'),
        evidence: [cloze.fr, cloze.en],
        difficulty: 3,
        why: [],
        worth: 50,
        answer: both(dates.fr, dates.en),
        accepted: { fr: [], en: [] },
        passage: {
          fr: { language: 'fr', before: cloze.fr.prefix, after: cloze.fr.suffix },
          en: { language: 'en', before: cloze.en.prefix, after: cloze.en.suffix },
        },
        distractors: [],
      },
      {
        form: 'true-false',
        id: 'q-4',
        asks: 'date-1',
        prompt: both('Le pont a ouvert le 10 mai 2024.', 'The bridge opened on 10 May 2024.'),
        evidence: [cloze.fr, cloze.en],
        difficulty: 1,
        why: [],
        worth: 50,
        truth: false,
        answer: both('Le pont a ouvert le 3 mai 2024.', 'The bridge opened on 3 May 2024.'),
      },
    ],
    report: { kept: 4, dropped: [{ asks: 'person-1', form: 'cloze', reason: 'duplicate' }] },
  };
}
