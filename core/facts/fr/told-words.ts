import type { ToldVerb, ToldWords } from '../common/measure-told';
import type { PhraseSource } from '../common/phrase-source';
import { tokenAfter } from '../common/phrase-source';
import { isJoined } from '../common/tokens';
import { withPreposition } from './inflection';

/** Regular verbs: stem, noun, "!" when it is sure; "à" after the noun when that is its preposition. */
const REGULAR = `
limoge limogeage !
graci grâce accordée à !
acquitt acquittement !
relax relaxe !
destitu destitution !
révoqu révocation !
condamn condamnation !
naturalis naturalisation !
extrad extradition !
expuls expulsion
licenci licenciement !
incarcér incarcération !
nomm nomination !
légalis légalisation !
nationalis nationalisation !
privatis privatisation !
abrog abrogation !
promulgu promulgation !
ratifi ratification !
report report !
amnisti amnistie !
dépénalis dépénalisation !
réhabilit réhabilitation !
ajourn ajournement !
rationn rationnement !
évinc éviction !
rétrograd rétrogradation !
exonér exonération !
réintégr réintégration !
sanctionn sanction
indemnis indemnisation
attribu attribution
octroy octroi
réform réforme
généralis généralisation
restitu restitution
libér libération
subventionn subvention
class classement
ferm fermeture
augment augmentation
baiss baisse
abaiss baisse
relev relèvement
limit limitation
fix fixation
annul annulation
supprim suppression
remani remaniement
délivr délivrance
autoris autorisation
cré création
désign désignation
refus refus
retir retrait
prolong prolongation
bloqu blocage
approuv approbation
adopt adoption
valid validation
évacu évacuation
impos imposition
instaur instauration
confisqu confiscation
plafonn plafonnement
repouss report
doubl doublement
écart mise à l’écart
débloqu déblocage
réquisitionn réquisition
censur censure
`;
/** Others: participle, singular and plural of the present, of the future; the noun. */
const IRREGULAR = `
suspendu suspend suspendent suspendra suspendront | suspension !
interdit interdit interdisent interdira interdiront | interdiction !
dissous dissout dissolvent dissoudra dissoudront | dissolution !
ouvert ouvre ouvrent ouvrira ouvriront | ouverture
rouvert rouvre rouvrent rouvrira rouvriront | réouverture
réduit réduit réduisent réduira réduiront | réduction
démis démet démettent démettra démettront | destitution !
réélu réélit réélisent réélira rééliront | réélection
promu promeut promeuvent promouvra promouvront | promotion
restreint restreint restreignent restreindra restreindront | restriction !
libéré libère libèrent libérera libéreront | libération
élu élit élisent élira éliront | élection
choisi choisit choisissent choisira choisiront | choix
rétabli rétablit rétablissent rétablira rétabliront | rétablissement
durci durcit durcissent durcira durciront | durcissement
démoli démolit démolissent démolira démoliront | démolition
étendu étend étendent étendra étendront | extension
rappelé rappelle rappellent rappellera rappelleront | rappel
rejeté rejette rejettent rejettera rejetteront | rejet
levé lève lèvent lèvera lèveront | levée
déployé déploie déploient déploiera déploieront | déploiement
gelé gèle gèlent gèlera gèleront | gel
`;
const STOP =
  /^(?:qui|que|qu'|dont|où|est|sont|a|ont|et|ou|mais|donc|car|si|comme|lorsque|quand|après|avant|depuis|selon|dès|lors|afin|pour|par|dans|ne|se|s'|il|elle|ils|elles|on|en|avec|sans|sous|sur|contre|vers|chez|à|au|aux|ce|faute|jusque|jusqu'|pendant|ainsi|notamment|hier|aujourd'hui|y|tandis|alors)$/u;
const NO_OBJECT =
  /^(?:qui|que|qu'|à|au|aux|en|par|pour|dans|sur|avec|sans|sous|contre|vers|de|d'|du|et|ou|mais|si|comme|lui|se|s'|il|elle|ils|elles|plus|moins|très|bien|ne|n'|hier|ici|là|y|pas)$/u;

function tables(): Pick<ToldWords, 'finite' | 'bases' | 'participles'> {
  const finite = new Map<string, ToldVerb>();
  const participles = new Map<string, ToldVerb>();
  const add = (participle: string, forms: readonly string[], verb: ToldVerb): void => {
    for (const ending of ['', 'e', 's', 'es']) participles.set(`${participle}${ending}`, verb);
    for (const form of forms) finite.set(form, verb);
  };
  for (const row of REGULAR.trim().split('\n')) {
    const isSure = row.endsWith('!');
    const [stem = '', ...rest] = row.replace(' !', '').split(' ');
    const preposition = rest.at(-1) === 'à' ? 'à' : 'de';
    const noun = (preposition === 'à' ? rest.slice(0, -1) : rest).join(' ');
    const bare = stem.replace(/e$/u, '');
    add(
      `${stem.endsWith('ge') ? stem.slice(0, -1) : stem}é`,
      [`${bare}e`, `${bare}ent`, `${bare}era`, `${bare}eront`],
      {
        noun,
        preposition,
        isSure,
      },
    );
  }
  for (const row of IRREGULAR.trim().split('\n')) {
    const [forms = '', label = ''] = row.split(' | ');
    const [participle = '', ...others] = forms.split(' ');
    add(participle, others, {
      noun: label.replace(' !', ''),
      preposition: 'de',
      isSure: label.endsWith('!'),
    });
  }
  // "les prix baissent", "rappelle le ministre": these tell of anything.
  for (const form of [
    'classe',
    'classent',
    'baissent',
    'doublent',
    'désigne',
    'désignent',
    'rappelle',
    'rappellent',
  ])
    finite.delete(form);
  return { finite, bases: new Map(), participles };
}

/** "ses sites", "son taux", "Friedrich Merz", "19 673 personnes", "le mandat du maire": up to a clause, a preposition other than "de", or a stop. */
function objectEnd(source: PhraseSource, from: number): number | undefined {
  const { tokens } = source;
  if (NO_OBJECT.test(tokens[from]?.lower ?? '') || source.dateAt.has(from)) return undefined;
  const isNamed = source.nameAt.has(from) || source.quantityAt.has(from);
  const isArticled =
    /^(?:le|la|l'|les|un|une|des|son|sa|ses|leur|leurs|ce|cet|cette|ces|tout|toute|tous|toutes|trois|quatre|deux)$/u.test(
      tokens[from]?.lower ?? '',
    );
  if (!isNamed && !isArticled) return undefined;
  let at = from;
  while (at < tokens.length && at - from < 9 && isJoined(tokens[at])) {
    const token = tokens[at];
    if (!token || STOP.test(token.lower) || source.dateAt.has(at)) break;
    const thing = source.nameAt.get(at) ?? source.quantityAt.get(at);
    at = thing ? Math.max(at + 1, tokenAfter(source, at, thing.end)) : at + 1;
  }
  while (at > from && /^(?:de|d'|du|des|la|le|l'|les|un|une|son|sa|ses)$/u.test(tokens[at - 1]?.lower ?? ''))
    at -= 1;
  return at > from ? at : undefined;
}

/** French verbs that tell of decisions by themselves. */
export const FRENCH_TOLD: ToldWords = {
  ...tables(),
  objectEnd,
  nominal: ({ noun, preposition }, words) => `${noun} ${withPreposition(preposition, words)}`,
};
