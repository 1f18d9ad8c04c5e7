import { type NameWords, wordSet } from '../common/name-words';

const QUALIFIER_ENDINGS =
  /(?:al|ale|aux|ales|ien|ienne|iens|ais|aise|ois|oise|ain|aine|an|ane|ique|iques|if|ive|el|elle|elles|aire|aires|éen|éenne|iste|istes|ier|ière|é|ée|és|ées|eur|eure|eures|icole|ible)$/u;
const QUALIFIERS = wordSet(
  'suprême unie unies uni libre grand haute haut mondiale monde libres publique public publics',
);

/** What French names are told by. */
export const FRENCH_NAME_WORDS: NameWords = {
  stopWords:
    wordSet(`le la les l' l un une des du de d' au aux à en y et ou où mais donc or ni car ce cet cette ces c' ça cela ceci celui celle ceux celles
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j' tu il elle on nous vous ils elles me m' te t' se s' lui moi toi soi eux
    qui que qu' quoi dont quel quelle quels quelles quand comment pourquoi combien si s'il comme lorsque lorsqu' puisque puisqu' quoique tandis alors
    ne n' pas plus moins très trop peu assez bien mal tout toute tous toutes chaque plusieurs certains certaines aucun aucune nul nulle autre autres même mêmes
    dans par pour sur sous sans avec chez contre entre vers depuis pendant durant avant après dès jusque jusqu' selon malgré parmi outre hors sauf via près loin face
    grâce suite lors aussi ainsi enfin ensuite puis déjà encore toujours jamais souvent parfois hier aujourd'hui demain ici là voici voilà cependant toutefois
    pourtant néanmoins notamment surtout seulement peut-être oui non merci bonjour bref certes désormais autrefois jadis plusieurs beaucoup quelques quelque
    est était sont être avoir a ont faut-il est-ce deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent cents mille premier première dernière dernier nouvelle nouveau nouveaux nouvelles
    interrogé interrogée né née arrivé arrivée élu élue nommé nommée accusé accusée condamné condamnée selon d'après parce afin personne rien quant vu
    avoir faire dire voir aller vivre devant derrière derrièrement faute mieux pire tant tel telle autant plutôt presque quelqu'un chacun autour lequel laquelle
    monsieur madame messieurs mesdames maître docteur saint sainte`),
  titles: wordSet(
    'm. m mm. mm mme mmes mlle mlles dr dr. pr pr. me mgr maître monsieur madame mademoiselle messieurs mesdames docteur sir lord lady frère sœur père mère',
  ),
  particles: wordSet(
    "de du des d' la le von van der den bin ben ibn al el da dos di della y e te ter zu af wa do ould",
  ),
  organisationHeads:
    wordSet(`université ministère parti assemblée conseil cour tribunal commission comité fédération association confédération
    syndicat fondation organisation office institut école lycée collège hôpital académie armée gendarmerie ligue front rassemblement union alliance
    parlement sénat chambre autorité musée orchestre opéra préfecture mairie agence banque observatoire direction secrétariat haut-commissariat chu clinique
    brigade mouvement coalition centre bureau caisse fonds coopérative théâtre bibliothèque société compagnie ordre chambre régie rectorat parquet bourse stade club racing olympique fc as us sc ac rc ogc asse afp groupement collectif mutuelle consortium laboratoire`),
  organisationCues:
    wordSet(`groupe société entreprise compagnie journal quotidien hebdomadaire magazine chaîne radio ong firme géant start-up constructeur opérateur
    club parti mouvement laboratoire cabinet syndicat association réseau plateforme enseigne marque éditeur filiale équipementier distributeur armateur assureur milice`),
  placeHeads:
    wordSet(`mont lac rivière fleuve rue avenue boulevard place quai pont île îles golfe baie col vallée forêt canal mer océan cap aéroport gare
    détroit péninsule montagne monts massif plaine désert archipel parc château port plage route autoroute stade quartier faubourg presqu'île glacier barrage`),
  placeCues:
    wordSet(`ville village commune région province département port capitale île quartier localité district banlieue wilaya canton comté état
    gouvernorat préfecture oblast bourg bourgade bastion station camp prison aéroport frontière ville-frontière métropole gare hameau`),
  placePrepositions: wordSet('à en'),
  links: wordSet("de du des d' la l' le les et pour en à sur sous aux au"),
  ranks: wordSet(
    'colonel général capitaine commandant lieutenant amiral sergent maréchal princesse prince baron baronne comte duc imam évêque archevêque cardinal rabbin',
  ),
  sayingVerbs:
    wordSet(`déclare déclaré dit affirme affirmé explique expliqué ajoute ajouté assure assuré estime estimé annonce annoncé rappelle rappelé souligne
    souligné précise précisé indique indiqué confie confié raconte reconnaît reconnu répond répondu regrette regretté juge jugé ironise soupire lance martèle insiste résume note observe plaide tweete réagit`),
  notNames:
    wordSet(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    noël pâques ramadan aïd toussaint internet web covid covid-19 pib tva smic adn vih sida tgv ceo pdg rsa co2 gps ia csg hlm ufc ok tv dvd jo vtc sms vip qg
    république etat état états premier première ministre président présidente église dieu bourse terre lune soleil nord sud est ouest histoire constitution révolution
    coran bible nobel oscar césar ballon coupe championnat mondial jeux tour grand prix guerre traité accord accords code plan loi article acte convention brexit
    hexagone gouvernement administration chancellerie palais monsieur madame sa son leur saint-sylvestre mossad2 xixe xxe xxie ii iii iv vi vii viii ix xi xii xiii xiv xv xvi rafale`),
  mayQualify: (word) => QUALIFIERS.has(word) || (word.length > 4 && QUALIFIER_ENDINGS.test(word)),
  directions: wordSet('nord sud est ouest grand grande haut haute bas basse nouvelle nouveau saint sainte'),
};
