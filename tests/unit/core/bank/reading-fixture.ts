import type { Article } from '@/core/article/article';
import { type Reading, toReading } from '@/core/bank/reading';
import type { Fact, Mention, RoleValue } from '@/core/facts/fact';
import type { Bilingual, Language } from '@/core/language';

/** An article of a text, with nothing but what makes one. */
export function articleOf(text: string, language: Language = 'fr', published?: string): Article {
  return {
    id: `a-${language}`,
    language,
    title: 'Titre',
    text,
    bodyStart: 0,
    ...(published === undefined ? {} : { published }),
  };
}

/** Every place where a text says some words. */
export function mentionsOf(text: string, words: string, language: Language = 'fr'): Mention[] {
  const found: Mention[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push({ language, start: at, end: at + words.length });
  }
  if (found.length === 0) throw new Error(`the text doesn't say "${words}"`);
  return found;
}

type Simple = 'date' | 'person' | 'place' | 'organisation';

/** A sure, read fact with one string for a value; `words` are what the text says. */
export function factOf(
  kind: Simple,
  value: string,
  text: string,
  words: string,
  label: Bilingual<string> = { fr: words, en: words },
): Fact {
  return {
    id: `${kind}:${value}`,
    kind,
    value,
    label,
    labelLanguage: { fr: 'fr', en: 'en' },
    mentions: mentionsOf(text, words),
    confidence: 0.9,
    basis: 'read',
  };
}

/** A sure role; `words` are the office as the text says it. */
export function roleOf(value: RoleValue, text: string, words: string, label: Bilingual<string>): Fact {
  return {
    id: `role:${value.office}:${value.holders.join()}`,
    kind: 'role',
    value,
    label,
    labelLanguage: { fr: 'fr', en: 'en' },
    mentions: mentionsOf(text, words),
    confidence: 0.9,
    basis: 'read',
  };
}

/** A French reading of a text and its facts. */
export function readingOf(text: string, facts: readonly Fact[], published?: string): Reading {
  return toReading('essai', [articleOf(text, 'fr', published)], facts);
}
