import type { Language } from '@/core/language';
import { MORE_COUNTED_NOUNS } from './counted-noun-list';

/** A noun that news counts: its key, and its forms in each language (singular, plural, then other words for it). */
export interface CountedNoun {
  readonly lemma: string;
  readonly forms: Readonly<Record<Language, readonly string[]>>;
}

/**
 * One a line: English forms, then French ones. The first English form is the lemma.
 * A form that means something else often ("livre", "place") is left out, and the noun then keeps its own words.
 */
const LINES = `
person, people, persons, individuals = personne, personnes, individus
man, men = homme, hommes
woman, women = femme, femmes
child, children, kids = enfant, enfants
dead, dead, killed = mort, morts, tués
death, deaths, fatalities = décès, décès
injured, injured, wounded, hurt = blessé, blessés
seriously injured, seriously injured = blessé grave, blessés graves
missing, missing = disparu, disparus
arrest, arrests = arrestation, arrestations, interpellations
victim, victims = victime, victimes
casualty, casualties = mort ou blessé, morts ou blessés
migrant, migrants = migrant, migrants
refugee, refugees = réfugié, réfugiés
asylum seeker, asylum seekers, asylum-seekers = demandeur d’asile, demandeurs d’asile
displaced person, displaced people, displaced persons = déplacé, déplacés, personnes déplacées
hostage, hostages = otage, otages
prisoner, prisoners, inmates = prisonnier, prisonniers, détenus
soldier, soldiers = soldat, soldats
civilian, civilians = civil, civils
police officer, police officers, policemen = policier, policiers
gendarme, gendarmes = gendarme, gendarmes
firefighter, firefighters = pompier, pompiers, sapeurs-pompiers
protester, protesters, demonstrators = manifestant, manifestants
passenger, passengers = passager, passagers
survivor, survivors = survivant, survivants, rescapés
patient, patients = patient, patients
worker, workers = travailleur, travailleurs
employee, employees = salarié, salariés
student, students = étudiant, étudiants
pupil, pupils, schoolchildren = élève, élèves
teacher, teachers = enseignant, enseignants
doctor, doctors = médecin, médecins
nurse, nurses = infirmier, infirmiers, infirmières
journalist, journalists = journaliste, journalistes
resident, residents, inhabitants = habitant, habitants
household, households = foyer, foyers
family, families = famille, familles
voter, voters = électeur, électeurs
member, members = membre, membres
volunteer, volunteers = bénévole, bénévoles
fighter, fighters = combattant, combattants
troops, troops = militaire, militaires
expert, experts = expert, experts
tourist, tourists = touriste, touristes
visitor, visitors = visiteur, visiteurs
spectator, spectators = spectateur, spectateurs
fan, fans, supporters = supporter, supporters
customer, customers = client, clients
user, users = utilisateur, utilisateurs
subscriber, subscribers = abonné, abonnés
pensioner, pensioners, retirees = retraité, retraités
farmer, farmers = agriculteur, agriculteurs
unemployed person, unemployed people = chômeur, chômeurs
taxpayer, taxpayers = contribuable, contribuables
foreigner, foreigners = étranger, étrangers
suspect, suspects = suspect, suspects
participant, participants = participant, participants
player, players = joueur, joueurs
athlete, athletes = athlète, athlètes
candidate, candidates = candidat, candidats
signatory, signatories = signataire, signataires
expulsion, expulsions, deportations = expulsion, expulsions
vote, votes = voix, voix, votes
MP, MPs, lawmakers, deputies = député, députés
senator, senators = sénateur, sénateurs
minister, ministers = ministre, ministres
mayor, mayors = maire, maires
judge, judges = juge, juges
lawyer, lawyers = avocat, avocats
country, countries = pays, pays
state, states = État, États
member state, member states = État membre, États membres
city, cities = ville, villes
town, towns, municipalities = commune, communes
village, villages = village, villages
region, regions = région, régions
job, jobs = emploi, emplois
post, posts, positions = poste, postes
seat, seats = siège, sièges
home, homes, dwellings, housing units = logement, logements
house, houses = maison, maisons
building, buildings = bâtiment, bâtiments, immeubles
school, schools = école, écoles
hospital, hospitals = hôpital, hôpitaux
bed, beds = lit, lits
company, companies, firms, businesses = entreprise, entreprises, sociétés
shop, shops, stores = magasin, magasins
factory, factories, plants = usine, usines
hotel, hotels = hôtel, hôtels
restaurant, restaurants = restaurant, restaurants
vehicle, vehicles = véhicule, véhicules
car, cars = voiture, voitures
bus, buses = bus, bus
lorry, lorries, trucks = camion, camions
train, trains = train, trains
plane, planes, aircraft = avion, avions
flight, flights = vol, vols
helicopter, helicopters = hélicoptère, hélicoptères
boat, boats = bateau, bateaux
ship, ships, vessels = navire, navires
drone, drones = drone, drones
missile, missiles = missile, missiles
tank, tanks = char, chars
weapon, weapons = arme, armes
strike, strikes = frappe, frappes
attack, attacks = attaque, attaques
fire, fires = incendie, incendies
case, cases = cas, cas
test, tests = test, tests
dose, doses = dose, doses
crime, crimes = crime, crimes
offence, offences = infraction, infractions
complaint, complaints = plainte, plaintes
fine, fines = amende, amendes
law, laws = loi, lois
amendment, amendments = amendement, amendements
article, articles = article, articles
measure, measures = mesure, mesures
proposal, proposals = proposition, propositions
agreement, agreements = accord, accords
meeting, meetings = réunion, réunions
visa, visas = visa, visas
application, applications = demande, demandes
request, requests = requête, requêtes
file, files = dossier, dossiers
signature, signatures = signature, signatures
question, questions = question, questions
project, projects = projet, projets
site, sites = site, sites
event, events = événement, événements
match, matches = match, matchs
goal, goals = but, buts
point, points = point, points
medal, medals = médaille, médailles
title, titles = titre, titres
victory, victories, wins = victoire, victoires
defeat, defeats, losses = défaite, défaites
game, games = jeu, jeux
film, films = film, films
song, songs = chanson, chansons
album, albums = album, albums
copy, copies = exemplaire, exemplaires
page, pages = page, pages
species, species = espèce, espèces
animal, animals = animal, animaux
tree, trees = arbre, arbres
dog, dogs = chien, chiens
cow, cows = vache, vaches
reactor, reactors = réacteur, réacteurs
satellite, satellites = satellite, satellites
barrel, barrels = baril, barils
group, groups = groupe, groupes
party, parties = parti, partis
union, unions = syndicat, syndicats
association, associations = association, associations
centre, centres, centers = centre, centres
officer, officers, civil servants = fonctionnaire, fonctionnaires
agent, agents = agent, agents
report, reports = rapport, rapports
document, documents = document, documents
message, messages = message, messages
view, views = vue, vues
${MORE_COUNTED_NOUNS}`;

const COUNTED_NOUNS: readonly CountedNoun[] = LINES.trim().split('\n').map(readLine);

function readLine(line: string): CountedNoun {
  const [english = '', french = ''] = line.split(' = ');
  const forms = { en: english.split(', '), fr: french.split(', ') };
  return { lemma: forms.en[0] ?? '', forms };
}

const BY_LEMMA = new Map(COUNTED_NOUNS.map((noun) => [noun.lemma, noun]));

const BY_FORM: Record<Language, ReadonlyMap<string, CountedNoun>> = { fr: formsOf('fr'), en: formsOf('en') };

function formsOf(language: Language): Map<string, CountedNoun> {
  const found = new Map<string, CountedNoun>();
  for (const noun of COUNTED_NOUNS) {
    for (const form of noun.forms[language]) {
      const key = form.toLowerCase().replaceAll('’', "'");
      if (!found.has(key)) found.set(key, noun);
    }
  }
  return found;
}

const OPENERS: Record<Language, ReadonlySet<string>> = {
  fr: openersOf(BY_FORM.fr.keys()),
  en: openersOf(BY_FORM.en.keys()),
};

function openersOf(forms: Iterable<string>): Set<string> {
  return new Set([...forms].map((form) => /^[\p{L}\p{M}]+/u.exec(form)?.[0] ?? form));
}

/** Whether a word, in lower case, begins the form of any noun of the lexicon. */
export function opensNoun(word: string, language: Language): boolean {
  return OPENERS[language].has(word);
}

/** The noun with a lemma, as in `noun:person`. */
export function nounOfLemma(lemma: string): CountedNoun | undefined {
  return BY_LEMMA.get(lemma);
}

/** The noun that has a form, in lower case with straight apostrophes: "demandeurs d'asile". */
export function nounOfForm(form: string, language: Language): CountedNoun | undefined {
  return BY_FORM[language].get(form);
}
