import type { RoleFact } from '@/core/facts/fact';
import { LANGUAGES, type Language } from '@/core/language';
import { mentionsIn, type Reading } from '../reading';

/**
 * What the words around an office tell against asking for it: it goes on beyond its mention, it is one of several, or who
 * stands by it is only who gave it.
 */

/** What goes on: "secrétaire d’État | auprès du ministre", "professeur | associé", "directrice | adjointe". */
const GOES_ON: Readonly<Record<Language, RegExp>> = {
  fr: /^ (?:auprès|chargée?s?|déléguée?s?|adjointe?s?|associée?s?|suppléante?s?|exécuti(?:f|ve)|titulaires?|général(?:e|es)?|régional(?:e|es)?|nation(?:al|ale|aux)|départemental(?:e|es)?|de la|de l[’']|du|des|de (?=\p{Ll})|d[’'](?=\p{Ll})|en (?=\p{Ll})|à la|à l[’']|au|aux)(?![\p{L}])/u,
  en: /^ (?:of (?:the )?\p{Ll}|in charge|responsible for|for (?:the )?\p{L})/u,
};

/** One of several: "les trois députés", "plusieurs conseillers", "one of the two directors". */
const SEVERAL: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|\s)(?:les|des|deux|trois|quatre|cinq|six|sept|huit|\d{1,3}|plusieurs|certains|certaines|quelques|nombreux|nombreuses|un des|une des|autres?) $/iu,
  en: /(?:^|\s)(?:two|three|four|five|six|\d{1,3}|several|some|many|other|another|one of the) $/iu,
};

/** "nommé par | Anna Blum | première ministre": who names somebody else. */
const GIVEN_BY: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|\s)par (?:l[ea] |l[’'])?(?:\p{Ll}{2,20} ){0,2}\p{Lu}[\p{L}’'-]{0,30}(?: \p{Lu}[\p{L}’'-]{0,30}){0,3} (?:comme |au poste de )?$/u,
  en: /(?:^|\s)by \p{Lu}[\p{L}’'-]{0,30}(?: \p{Lu}[\p{L}’'-]{0,30}){0,3} as (?:the )?$/u,
};

/** "le conseiller du président américain | Donald Trump": the name is that of the last office, or may be. */
const LAST_OFFICE =
  /(?:^|\s)(?:du|de la|de l[’']|d[’'])\s?(?:ancien(?:ne)? |ex-|premi(?:er|ère) |vice-)?(?:président|ministre|maire|chef|cheffe|direct(?:eur|rice)|roi|reine|prince|princesse|pape|chanceli(?:er|ère)|gouverneur|préfet|sénat(?:eur|rice)|député|candidat|secrétaire|commissaire|patron|premier|général|avocat|procureur|chant(?:eur|euse)|milliardaire)e?(?: (?:de |du |des |d[’'])?\p{L}{3,20}){0,2}$/u;

function isAnothers(fact: RoleFact, text: string): boolean {
  const { holders } = fact.value;
  // A French "ministre délégué" is nobody's "vice-ministre".
  if (
    mentionsIn(fact, 'fr').some(({ start, end }) => /^ministres? déléguée?s?/iu.test(text.slice(start, end)))
  )
    return true;
  return mentionsIn(fact, 'fr').some(
    ({ start, end }) =>
      LAST_OFFICE.test(text.slice(start, end)) &&
      holders.some((name) => text.slice(end + 1, end + 1 + name.length) === name),
  );
}

/** Whether any article's words around an office make it doubtful that its holder holds just that. */
export function isDoubtful(fact: RoleFact, reading: Reading): boolean {
  const { office, country, holders } = fact.value;
  const isOfSomething = country !== undefined || /[:@]/u.test(office) || holders.length > 1;
  const isUnsure = LANGUAGES.some((side) => {
    const text = reading.sides.get(side)?.article.text ?? '';
    return mentionsIn(fact, side).some(({ start, end }) => {
      const before = text.slice(Math.max(0, start - 120), start);
      const isPlural = holders.length < 2 && SEVERAL[side].test(before);
      const isCut = !isOfSomething && GOES_ON[side].test(text.slice(end, end + 40));
      return isPlural || isCut || GIVEN_BY[side].test(before);
    });
  });
  return isUnsure || isAnothers(fact, reading.sides.get('fr')?.article.text ?? '');
}
