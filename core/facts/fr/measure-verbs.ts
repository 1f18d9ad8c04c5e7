import type { PassiveWords } from '../common/measure-words';
import { wordSet } from '../common/name-words';
import type { Act } from '../common/noun-words';
import { isJoined } from '../common/tokens';

/** French verbs that are acts by themselves: past participle, infinitive, act. */
export const FRENCH_ACT_VERBS: readonly (readonly [string, string, Act])[] = [
  ['suspendu', 'suspendre', 'suspension'],
  ['interdit', 'interdire', 'ban'],
  ['levé', 'lever', 'lifting'],
  ['créé', 'créer', 'creation'],
  ['supprimé', 'supprimer', 'abolition'],
  ['aboli', 'abolir', 'abolition'],
  ['gelé', 'geler', 'freeze'],
  ['augmenté', 'augmenter', 'increase'],
  ['relevé', 'relever', 'increase'],
  ['réduit', 'réduire', 'reduction'],
  ['abaissé', 'abaisser', 'reduction'],
  ['baissé', 'baisser', 'reduction'],
  ['prolongé', 'prolonger', 'extension'],
  ['reporté', 'reporter', 'postponement'],
  ['annulé', 'annuler', 'cancellation'],
  ['reconnu', 'reconnaître', 'recognition'],
  ['nationalisé', 'nationaliser', 'nationalisation'],
  ['privatisé', 'privatiser', 'privatisation'],
  ['ratifié', 'ratifier', 'ratification'],
  ['abrogé', 'abroger', 'repeal'],
  ['dissous', 'dissoudre', 'dissolution'],
  ['rétabli', 'rétablir', 'restoration'],
  ['plafonné', 'plafonner', 'cap'],
  ['rouvert', 'rouvrir', 'reopening'],
  ['fermé', 'fermer', 'closure'],
  ['expulsé', 'expulser', 'expulsion'],
  ['libéré', 'libérer', 'release'],
  ['déployé', 'déployer', 'deployment'],
];

function participles(): Map<string, Act> {
  const forms = FRENCH_ACT_VERBS.flatMap(([participle, , act]) =>
    ['', 'e', 's', 'es'].map((ending): [string, Act] => [`${participle}${ending}`, act]),
  );
  return new Map([...forms, ['dissoute', 'dissolution'], ['dissoutes', 'dissolution']]);
}

const ADVERB = /^(?:\p{L}{2,20}ment|aussi|également|déjà|désormais|enfin|ainsi|donc|bientôt)$/u;

/** The French passive: "a été suspendu", "seront interdites", "est interdite". */
export const FRENCH_PASSIVES: PassiveWords = {
  participles: participles(),
  auxiliaryBefore(tokens, at) {
    let last = at - 1;
    while (last > 0 && ADVERB.test(tokens[last]?.lower ?? '') && isJoined(tokens[last + 1])) last -= 1;
    const word = tokens[last]?.lower ?? '';
    if (!isJoined(tokens[last + 1])) return undefined;
    if (/^(?:sera|seront)$/u.test(word)) return { from: last, tense: 'future' };
    if (/^(?:fut|furent|était|étaient)$/u.test(word)) return { from: last, tense: 'past' };
    if (/^(?:est|sont)$/u.test(word)) return { from: last, tense: 'present' };
    if (word === 'être' && isJoined(tokens[last]) && /^(?:va|vont)$/u.test(tokens[last - 1]?.lower ?? ''))
      return { from: last - 1, tense: 'future' };
    if (word !== 'été' || !isJoined(tokens[last])) return undefined;
    const have = tokens[last - 1]?.lower ?? '';
    return /^(?:a|ont|avait|avaient|aura|auront)$/u.test(have)
      ? { from: last - 1, tense: 'past' }
      : undefined;
  },
  by: wordSet('par'),
  determiners: wordSet(
    "le la les l' un une des ce cet cette ces deux trois quatre cinq six sept huit neuf dix",
  ),
  authorities: wordSet(
    `gouvernement parlement sénat assemblée congrès tribunal cour juge juges justice conseil ministère ministre ministres maire mairie préfet préfète
    préfecture région département ville commune état police autorité autorités direction fédération ligue commission agence comité président présidente
    exécutif régulateur procureur parquet rectorat syndicat union députés sénateurs élus électeurs décret arrêté loi cabinet synode municipalité actionnaires dirigeants pays jury barreau banque compagnie entreprise groupe société université club association chambre parti gouverneur
    roi reine pape diocèse opérateur constructeur assureur organisateurs musée présidence administration magistrat magistrats junte régime métropole agglomération préfets cassation instance`,
  ),
  endsSubject: wordSet(
    `qui que qu' dont où et ou mais donc car si comme lorsque quand après avant depuis selon dès jusque ainsi est sont a ont était étaient il elle ils elles on ne se s'
    été sera seront fut furent par dit affirme annonce annoncé ministre président présidente`,
  ),
  isBarePlural: () => false,
};
