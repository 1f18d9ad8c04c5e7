/**
 * The commonest short words of each language, the first ones weighing most because no neighbour has them.
 * Frequencies of ordinary prose; a word that two languages share stands under both.
 */
export type Tongue = 'fr' | 'en' | 'es' | 'de' | 'it' | 'pt' | 'nl';

const WORDS: Record<Tongue, string> = {
  fr: `le les des est et du au aux une dans qui pour sur avec ce cette ces il elle ils elles nous vous je ne pas plus sont
    été être leur leurs ses sa son mais ou où comme selon entre depuis lors sous sans après avant contre chez très aussi
    ont avait était fait dont donc ainsi cet celui celle tout tous toute toutes même deux trois notre votre nos vos mon
    ma mes leur lui moi ici déjà encore alors puis quand parce afin vers pendant selon jamais rien peu trop fut furent
    l d j qu c n s jusqu lorsqu puisqu aujourd hui en un de la a à que se par y`,
  en: `the and of to is was for that with as by at from it his he she they their be are were has have had which this but
    not or its also been who after more will would when than into about said there we you i my our your her him them
    these those what where how why can could should may might must do does did if then over under between against during
    before because while though only other some any all many most no an one two three new up out off down just now still
    through until since without within towards amid near in on a s t`,
  es: `el los las del una y es con por para que se su sus al como más pero fue son ha han este esta estos ser entre cuando
    muy sin sobre también hasta desde nos ya lo le les si porque donde quien todo la de en un no a o e`,
  de: `der die das und ist nicht ein eine einen einem einer mit auf für von dem den des zu sich auch als an es im war bei
    aus nach wie wird sind oder aber hat haben über zum zur noch nur ich wir sie er werden wurde vor durch in am um so`,
  it: `il lo gli della del dei delle degli di che è un una per con non sono come più anche alla al dal dalla nel nella ha
    ma questo questa si da su le la i e ed o se era essere stato hanno tra fra loro in a`,
  pt: `o os as um uma do da dos das no na nos nas em que com não por para mais como mas foi ele ela são ao à pelo pela é
    também já entre sua seu seus quando muito há está isso esta de e a se ou ser`,
  nl: `de het een en van is dat niet op te zijn voor met die er aan als ook maar bij om uit dan naar werd door over wordt
    heeft hebben was deze dit nog wel geen meer ze hij ik je we zij tegen in`,
};

/** What a tongue's words look like when no common one is there: endings, groups of letters, letters of its own. */
const LOOKS: readonly (readonly [Tongue, RegExp, number])[] = [
  ['fr', /[éèêâîôûùëïœ]/u, 0.5],
  ['fr', /ç/u, 0.4],
  [
    'fr',
    /(?:eau|eaux|eux|euse|oir|oire|ère|ée|ées|és|ement|ité|ités|ique|iques|aire|aires|isme|ois|ais|ait|aient|ions|elle|ette)$/u,
    0.4,
  ],
  ['fr', /qu|oi|ou|eu|ill|gn|œu/u, 0.15],
  [
    'en',
    /(?:ing|ings|ed|ly|ness|ght|ghts|ship|ful|less|ity|ities|tion|tions|ers|ies|ous|ment|ry|ck|sh|th|ey|ow|wn|ld)$/u,
    0.35,
  ],
  ['en', /th|wh|sh|ck|oo|ee|wr|ew|gh|ay|y$|k|w/u, 0.2],
  ['es', /[ñ¿¡]|(?:ción|ciones|ado|ados|idad|ía|ías|miento|eron)$|[íóú]/u, 0.6],
  ['de', /[äöüß]|(?:ung|ungen|lich|isch|keit|heit|sch|cht)$|sch|tz|pf/u, 0.6],
  ['it', /[ìòà]$|(?:zione|zioni|ità|gli|mento|ato|ati|ata|are|ere|ire)$|zz|cch|ggi/u, 0.5],
  ['pt', /[ãõ]|(?:ção|ções|dade|ões|eiro|inho)$|lh|nh/u, 0.6],
  ['nl', /(?:ijk|lijk|heid|ing|aan|oor|eel)$|ij|aa|oo|uu|sch|cht/u, 0.35],
];

/** For each word the tongues that have it, with what it weighs in each. */
export const TONGUES_OF_WORD: ReadonlyMap<string, ReadonlyMap<Tongue, number>> = weighWords();

function weighWords(): Map<string, Map<Tongue, number>> {
  const found = new Map<string, Map<Tongue, number>>();
  for (const [tongue, list] of Object.entries(WORDS) as [Tongue, string][]) {
    for (const word of list.split(/\s+/u)) {
      const tongues = found.get(word) ?? new Map<Tongue, number>();
      tongues.set(tongue, 1);
      found.set(word, tongues);
    }
  }
  for (const tongues of found.values()) {
    for (const tongue of tongues.keys()) tongues.set(tongue, tongues.size === 1 ? 1.5 : 1 / tongues.size);
  }
  return found;
}

/** How much the look of a word, in lower case, speaks for each tongue. */
export function looksOf(word: string): readonly (readonly [Tongue, number])[] {
  return LOOKS.flatMap(([tongue, look, weight]) => (look.test(word) ? [[tongue, weight] as const] : []));
}
