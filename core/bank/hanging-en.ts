/** What an English verb or office leaves unsaid, because a sentence before has said it. */

/** "Peru and Ecuador have accepted": what? Verbs of answering, without what they answer. */
const ANSWERS =
  /\b(?:accept(?:s|ed)?|agree[ds]?|disagree[ds]?|refuse[ds]?|repl(?:ies|ied)|respond(?:s|ed)?|compl(?:ies|ied)|consent(?:s|ed)|object(?:s|ed)|follow(?:s|ed) suit|d(?:id|one) (?:so|the same)|d(?:id|oes|o) not)[,.;]/u;

/** "has been mayor since 2009": of which town? Offices of one body, as a predicate that doesn’t name it. */
const OFFICE_OF_WHAT =
  /\b(?:been|became|become|becoming|is|was|as|elected|appointed|named|chosen|made) (?:the )?(?:(?:deputy|acting|vice|head|team|club|executive|managing|general|artistic|finance) ){0,2}(?:mayor|director|chair|chairman|chairwoman|chairperson|coach|captain|governor|headmaster|headmistress|chief executive|manager|leader|principal|rector|dean)(?:[,.;]| (?:since|in \d{4}|from|until|when|after|before|on \d{1,2}|and|but|for \p{Ll}{2,10} years)\b)/u;

/** Whether an English sentence says that somebody accepted or was mayor, and not what or of what. */
export function hangsInEnglish(sentence: string): boolean {
  return ANSWERS.test(sentence) || OFFICE_OF_WHAT.test(sentence);
}
