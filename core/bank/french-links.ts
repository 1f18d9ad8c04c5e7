/** What links a French sentence to the one before it: out of its text it hangs on nothing. */

function phrases(list: string): string {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' ').replaceAll("'", "[’']").replaceAll('_', ','))
    .join('|');
}

/** Openers that carry something over ("par ailleurs" only adds), separated by commas ("_" stands for a comma of their own). */
const OPENING = new RegExp(
  `^(?:${phrases(`notamment, de même, d'autre part, d'une part, par conséquent, dès lors, du coup, de son côté,
    de leur côté, quant à, quant au, quant aux, pour sa part, pour leur part, au contraire, en fait, résultat, au final, à noter, à l'inverse,
    inversement, dans la foulée, dans un second temps, dans un premier temps, dans un deuxième temps, idem, seul, seule, seuls,
    seules, autre, autres, à nouveau, outre, malgré tout, en conséquence, désormais, auparavant, jusque-là, là, en tout, au total,
    comme prévu, pas moins, côté, coté, au même moment, au même instant, dans le même temps, en même temps, dans l'ensemble,
    dès le départ, dès le début, depuis le début, depuis le départ, depuis peu, depuis longtemps, depuis lors, depuis_, à part,
    a part, hormis, excepté, par la suite, en effet, par contre, en plus_, de plus_, malheureusement,
    heureusement, finalement, pour autant, du reste, à ce stade, dans la soirée, dans la matinée, dans l'après-midi,
    dans la nuit_, tout a, tout avait, tout est, tout était, tout commence, tout bascule, tous deux, toutes deux,
    peu avant_, peu après, juste avant_, juste après_, rien n', car`)})(?![\\p{L}])`,
  'iu',
);

/** What leans on an earlier sentence wherever it stands: "a alors renoncé", "à son tour", "toujours en 2005", "les mêmes". */
const WITHIN = new RegExp(
  `(?:^|[\\s(])(?:alors(?! qu)|(?:le|la|les) mêmes?(?! (?:temps|jour|année|mois))|précité\\p{L}{0,2}|susdit\\p{L}{0,2}|${phrases(
    `par exemple, que c'était, que c'étaient, à son tour, à leur tour, à cette, aussitôt, ci-dessous, ci-dessus, ci-contre,
    d'entre eux, d'entre elles, en question, suivant, suivants, suivante, suivantes, précédent, précédents, précédente,
    précédentes, également, pour sa part, pour leur part, quant à lui, quant à elle, quant à eux, quant à elles, lui aussi,
    elle aussi, eux aussi, elles aussi, de son côté, de leur côté, d'ailleurs, en effet, par contre,
    a depuis, ont depuis, avait depuis, toujours en, toujours à, toujours au, depuis_, depuis lors, dans un premier temps, dans un second temps, parmi eux,
    parmi elles, comparable, comparables`,
  )})(?=[\\s,.]|$|(?<=,))`,
  'iu',
);

/** "a, elle, maintenu", "pour les financer.": who, whom? */
const MEANT_BEFORE =
  /\s(?:a|ont|est|sont|avait|avaient), (?:lui|elle|eux|elles), |\s(?:pour|de|à|sans) (?:les|lui|y) \p{L}{2,20}(?:er|ir|re)[.!?]$/iu;
/** "Les deux autres", "trois autres incidents": other than those of an earlier sentence. */
const OTHERS =
  /(?:^|[\s’'])(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,3}|plusieurs|les|des|une?|quelques) (?:\p{Ll}{2,12} )?autres?(?! (?:part|côté|que|qu[’']|chose))(?=[\s,.])/iu;
/** "les 200 morts", "des 120 000 euros nécessaires": a number of which an earlier sentence says what it is of. */
const COUNTED_BEFORE =
  /(?:^|[\s’'])(?:les|des|aux) \d[\d\s\u202f]{0,10} \p{Ll}[\p{Ll}-]{2,20}(?: \p{Ll}{3,20}[sx])?(?=[,.]| (?:ont|sont|seront|auront|étaient|avaient|doivent|peuvent|et|ou|par|pour)(?=\s))/iu;

/** Whether a French sentence goes on from the one before it, by the words that link them. */
export function isLinkedInFrench(sentence: string): boolean {
  return (
    OPENING.test(sentence) ||
    WITHIN.test(sentence) ||
    OTHERS.test(sentence) ||
    COUNTED_BEFORE.test(sentence) ||
    MEANT_BEFORE.test(sentence) ||
    /\sdepuis[.!?]/iu.test(sentence)
  );
}
