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
réquisitionn réquisition
censur censure
bloqu blocage
débloqu déblocage
amend amendement !
annex annexion !
confin confinement !
criminalis criminalisation !
dépénalis dépénalisation !
dévalu dévaluation !
diminu diminution
dispens dispense accordée à
encadr encadrement
entérin entérinement !
expropri expropriation !
homologu homologation !
infirm infirmation !
invalid invalidation !
institu institution
lanc lancement
liquid liquidation !
major majoration
normalis normalisation
prohib prohibition !
prononc prononcé
radi radiation !
réclass reclassement
régularis régularisation !
renationalis renationalisation !
renforc renforcement
résili résiliation !
revaloris revalorisation
révis révision
simplifi simplification
tripl triplement
transpos transposition
vot vote
`;
/** Others: participle, infinitive, singular and plural of the present, of the future; the noun. */
const IRREGULAR = `
suspendu suspendre suspend suspendent suspendra suspendront | suspension !
interdit interdire interdit interdisent interdira interdiront | interdiction !
dissous dissoudre dissout dissolvent dissoudra dissoudront | dissolution !
ouvert ouvrir ouvre ouvrent ouvrira ouvriront | ouverture
rouvert rouvrir rouvre rouvrent rouvrira rouvriront | réouverture
réduit réduire réduit réduisent réduira réduiront | réduction
démis démettre démet démettent démettra démettront | destitution !
réélu réélire réélit réélisent réélira rééliront | réélection
promu promouvoir promeut promeuvent promouvra promouvront | promotion
restreint restreindre restreint restreignent restreindra restreindront | restriction !
libéré libérer libère libèrent libérera libéreront | libération
élu élire élit élisent élira éliront | élection
choisi choisir choisit choisissent choisira choisiront | choix
rétabli rétablir rétablit rétablissent rétablira rétabliront | rétablissement
durci durcir durcit durcissent durcira durciront | durcissement
démoli démolir démolit démolissent démolira démoliront | démolition
étendu étendre étend étendent étendra étendront | extension
rappelé rappeler rappelle rappellent rappellera rappelleront | rappel
rejeté rejeter rejette rejettent rejettera rejetteront | rejet
levé lever lève lèvent lèvera lèveront | levée
déployé déployer déploie déploient déploiera déploieront | déploiement
gelé geler gèle gèlent gèlera gèleront | gel
aboli abolir abolit abolissent abolira aboliront | abolition !
accordé accorder accorde accordent accordera accorderont | octroi
allégé alléger allège allègent allégera allégeront | allègement
allongé allonger allonge allongent allongera allongeront | allongement
alourdi alourdir alourdit alourdissent alourdira alourdiront | alourdissement
assoupli assouplir assouplit assouplissent assouplira assoupliront | assouplissement
banni bannir bannit bannissent bannira banniront | bannissement !
démantelé démanteler démantèle démantèlent démantèlera démantèleront | démantèlement
élargi élargir élargit élargissent élargira élargiront | élargissement
exclu exclure exclut excluent exclura excluront | exclusion !
interrompu interrompre interrompt interrompent interrompra interrompront | interruption
infligé infliger inflige infligent infligera infligeront | sanction
promis promettre promet promettent promettra promettront | promesse
introduit introduire introduit introduisent introduira introduiront | introduction
maintenu maintenir maintient maintiennent maintiendra maintiendront | maintien
octroyé octroyer octroie octroient octroiera octroieront | octroi
raccourci raccourcir raccourcit raccourcissent raccourcira raccourciront | raccourcissement
reconduit reconduire reconduit reconduisent reconduira reconduiront | reconduction
renouvelé renouveler renouvelle renouvellent renouvellera renouvelleront | renouvellement
renvoyé renvoyer renvoie renvoient renverra renverront | renvoi
réintroduit réintroduire réintroduit réintroduisent réintroduira réintroduiront | réintroduction
transféré transférer transfère transfèrent transférera transféreront | transfert
`;
/** Verbs that tell of a decision about some things only. */
const ONLY_WITH: ReadonlyMap<string, RegExp> = new Map([
  [
    'rappel',
    /(?:^|[\s’'])(?:\d[\d\s]{0,12}|camions?|véhicules?|voitures?|modèles?|produits?|lots?|médicaments?|ambassadeurs?|ambassadrice|réservistes)(?=\s|$)/u,
  ],
  ['promesse', /(?:^|\s)(?:millions?|milliards?|euros|dollars|francs)(?=\s|$)/u],
  [
    'blocage',
    /(?:^|[\s’'])(?:accord|avoirs|comptes?|fonds|fusion|loi|prix|projet|rachat|résolution|site|texte|vente)(?=\s|$)/u,
  ],
  [
    'déblocage',
    /(?:^|[\s’'])(?:aides?|avoirs|crédits?|fonds|millions?|milliards?|euros|dollars|francs|prêt)(?=\s|$)/u,
  ],
]);
const STOP =
  /^(?:qui|que|qu'|dont|où|est|sont|a|ont|et|ou|mais|donc|car|si|comme|lorsque|quand|après|avant|depuis|selon|dès|lors|afin|pour|par|dans|ne|se|s'|il|elle|ils|elles|on|en|avec|sans|sous|sur|contre|vers|chez|à|au|aux|ce|faute|jusque|jusqu'|pendant|ainsi|notamment|hier|aujourd'hui|y|tandis|alors)$/u;
const NO_OBJECT =
  /^(?:qui|que|qu'|à|au|aux|en|par|pour|dans|sur|avec|sans|sous|contre|vers|de|d'|du|et|ou|mais|si|comme|lui|se|s'|il|elle|ils|elles|plus|moins|très|bien|ne|n'|hier|ici|là|y|pas)$/u;

function tables(): Pick<ToldWords, 'finite' | 'afterName' | 'bases' | 'participles' | 'gerunds'> {
  const finite = new Map<string, ToldVerb>();
  const participles = new Map<string, ToldVerb>();
  const bases = new Map<string, ToldVerb>();
  const add = (participle: string, infinitive: string, forms: readonly string[], verb: ToldVerb): void => {
    for (const ending of ['', 'e', 's', 'es']) participles.set(`${participle}${ending}`, verb);
    for (const form of forms) finite.set(form, verb);
    bases.set(infinitive, verb);
  };
  for (const row of REGULAR.trim().split('\n')) {
    const isSure = row.endsWith('!');
    const [stem = '', ...rest] = row.replace(' !', '').split(' ');
    const preposition = rest.at(-1) === 'à' ? 'à' : 'de';
    const noun = (preposition === 'à' ? rest.slice(0, -1) : rest).join(' ');
    const only = ONLY_WITH.get(noun);
    const bare = stem.replace(/e$/u, '');
    add(
      `${stem.endsWith('ge') ? stem.slice(0, -1) : stem}é`,
      `${bare}er`,
      [`${bare}e`, `${bare}ent`, `${bare}era`, `${bare}eront`],
      {
        noun,
        preposition,
        isSure,
        ...(only ? { only } : {}),
      },
    );
  }
  for (const row of IRREGULAR.trim().split('\n')) {
    const [forms = '', label = ''] = row.split(' | ');
    const [participle = '', infinitive = '', ...others] = forms.split(' ');
    const only = ONLY_WITH.get(label.replace(' !', ''));
    add(participle, infinitive, others, {
      noun: label.replace(' !', ''),
      preposition: 'de',
      isSure: label.endsWith('!'),
      ...(only ? { only } : {}),
    });
  }
  // "les prix baissent": these tell of anything.
  for (const form of ['classe', 'classent', 'baissent', 'doublent', 'désigne', 'désignent'])
    finite.delete(form);
  return { finite, afterName: new Map(), bases, participles, gerunds: new Map() };
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
  while (at < tokens.length && at - from < 9 && (at === from || isJoined(tokens[at]))) {
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
