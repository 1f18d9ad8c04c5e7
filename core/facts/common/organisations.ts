import type { Language } from '@/core/language';
import { COMPANIES } from './company-list';
import { ORGANISATIONS } from './organisation-list';
import { MORE_ORGANISATIONS } from './organisation-list-more';
import { indexPhrases, type PhraseIndex } from './phrases';
import { foldWord, isAcronym } from './tokens';

/** An organisation of the list. `en` is the key by which two languages are joined. */
export interface Organisation {
  readonly fr: string;
  readonly en: string;
  /** What each language writes for short, when it does: "ONU", "UN". */
  readonly short?: Readonly<Record<Language, string>>;
}

function isShort(name: string): boolean {
  return isAcronym(name) || /^\p{Lu}[\p{L}]{2,5}$/u.test(name);
}

const byName = new Map<string, Organisation>();
const phrases: Record<Language, [string, Organisation][]> = { fr: [], en: [] };

for (const line of `${ORGANISATIONS}${MORE_ORGANISATIONS}${COMPANIES}`.split('\n')) {
  if (line.trim() === '') continue;
  const [left = '', right = left] = line.split('=');
  const frenchNames = left.split('~').map((name) => name.trim());
  const englishNames = right.split('~').map((name) => name.trim());
  const fr = frenchNames.find(isShort);
  const en = englishNames.find(isShort);
  const organisation: Organisation = {
    fr: frenchNames[0] ?? '',
    en: englishNames[0] ?? '',
    ...(fr && en ? { short: { fr, en } } : {}),
  };
  for (const name of frenchNames) phrases.fr.push([name, organisation]);
  for (const name of englishNames) phrases.en.push([name, organisation]);
  for (const name of [...frenchNames, ...englishNames]) byName.set(foldWord(name), organisation);
}

/** Finds organisations of the list in tokens: a language's own names first, then the other's ("le FBI", "Médecins sans frontières"). */
export const ORGANISATION_INDEX: Readonly<Record<Language, PhraseIndex<Organisation>>> = {
  fr: indexPhrases([...phrases.fr, ...phrases.en], true),
  en: indexPhrases([...phrases.en, ...phrases.fr], true),
};

/** The organisation that a name stands for, when the list has it. */
export function organisationOf(name: string): Organisation | undefined {
  return byName.get(foldWord(name));
}
