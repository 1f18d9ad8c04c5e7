import type { RoleValue } from '@/core/facts/fact';
import { wordSet } from '../word-list';

/** Offices that many hold at once, of one country or body: nobody is "the American senator". The words of every list here. */

/** Known offices, by their ids. */
const IDS = wordSet(
  `senator member-of-parliament mep representative professor lawyer judge investigating-judge councillor federal-councillor
  prosecutor deputy-prosecutor journalist researcher engineer adviser expert economist minister deputy-minister lieutenant
  lieutenant-general major-general brigadier-general lieutenant-colonel vice-admiral rear-admiral general colonel admiral
  bishop priest imam rabbi pastor curate parish-priest member`,
);

/** Words anywhere in an office that keeps the article's own: "professor of linguistics". */
const WORDS = wordSet(
  'professor lecturer instructor senator researcher fellow teacher scientist representative detective',
);

/** How the first word of an office of many begins, in both languages: a body has several ("professeur à l’université de Nantes"). */
const HEADS =
  /^(?:professeure?|enseignante?|chercheur|chercheuse|députée?|sénateur|sénatrice|conseill|avocate?|économiste|membre|journaliste|élue?|docteur|médecin|juge|adjointe?|étudiante?|ingénieure?|spécialiste|expert|historien|analyste|chroniqueu|champion|joueu|athlète|ancien|professor|lecturer|researcher|lawyer|member|economist|journalist|analyst|expert|senator|councill|player)(?=\p{L}{0,6}(?:[ @:]|$))/u;

const QUALIFIER = /^(?:former|acting|future|outgoing|elect)[- ]/;

/** Whether many hold an office at once: it takes "a", and to name its country tells nobody who is meant. */
export function isOneOfMany({ office }: Pick<RoleValue, 'office'>): boolean {
  const head = (office.split('@')[0] ?? '').replace(QUALIFIER, '');
  return (
    IDS.has(head) ||
    head
      .toLowerCase()
      .split(' ')
      .some((word) => WORDS.has(word))
  );
}

/** Whether many hold an office, or the body that it names has several who do. */
export function isOneAmongMany({ office }: Pick<RoleValue, 'office'>): boolean {
  return isOneOfMany({ office }) || HEADS.test(office);
}
