import { type NameWords, wordSet } from '../common/name-words';

/** What English names are told by. */
export const ENGLISH_NAME_WORDS: NameWords = {
  stopWords:
    wordSet(`the a an this that these those my your his her its our their i you he she it we they me him us them who whom whose which what when where why how
    and or but nor so yet for if then than as at by from in into of off on onto out over to up with within without about above across after against along among around
    before behind below beneath beside besides between beyond during except inside near outside past per since through throughout toward towards under underneath until
    unlike upon via is are was were be been being has have had do does did will would can could may might must shall should not no yes some any many much more most
    few several all both each every either neither other another such same only also just even still already again ever never always often sometimes soon now here there
    today yesterday tomorrow however moreover meanwhile nevertheless therefore thus instead perhaps maybe although though because while whereas whether once twice
    one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand first second third last next new old another according despite
    following including asked born speaking let's it's he's she's i'm we're they're there's that's what's don't didn't can't won't isn't nobody nothing everyone everything anyone someone something people
    earlier later recently currently officials critics experts researchers scientists analysts prosecutors residents lawmakers witnesses doctors teachers workers farmers firefighters
    thousands hundreds dozens millions billions half nearly almost about roughly around less least very too quite rather under amid aboard like unlike well good bad big small great
    not why yes no please thank thanks hello dear former late elected appointed named accused convicted editor's breaking exclusive opinion analysis live update watch updated correction photo video`),
  titles: wordSet(
    'mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame prof prof. rev rev. reverend sheikh hon. capt. capt sgt. sgt lt. lt col. col gen. gen sen. sen rep. rep gov. gov madam brother sister father mother uncle aunt saint attorney assistant detective inspector superintendent',
  ),
  particles: wordSet(
    "de du des d' la le von van der den bin ben ibn al el da dos di della y e te ter zu af bint binti abu wa do ap te",
  ),
  organisationHeads:
    wordSet(`university ministry department bank party court council commission committee agency authority association federation union league institute institution school
    college academy hospital museum church group company corp corp. corporation inc inc. ltd ltd. plc llc holdings industries airlines airways motors securities partners
    foundation trust fund office bureau board parliament senate congress assembly army navy police force forces club united fc orchestra times news press television radio
    network society service services systems technologies pharmaceuticals energy ministries confederation organization organisation alliance coalition movement brigade
    laboratory laboratories observatory clinic treasury tribunal guard administration exchange chamber consortium cooperative co. co bros brewery theatre theater gallery library
    rovers wanderers athletic hotspur raiders lions tigers eagles giants warriors kings studios pictures records entertainment media daily tribune herald gazette telegraph chronicle journal review magazine
    command corps taskforce directorate secretariat embassy consulate ballet opera choir cathedral synagogue monastery rail railways railway petroleum oil steel bancorp insurance capital ventures labs software electronics foods`),
  organisationCues: wordSet(
    'firm company group retailer broadcaster newspaper carmaker airline lender startup start-up operator bank publisher charity union regulator contractor',
  ),
  placeHeads:
    wordSet(`mount mt mt. lake river street st road avenue lane square bridge island islands isle bay gulf strait sea ocean valley county province state park airport
    station stadium arena tower hill hills mountain mountains desert peninsula canal harbour harbor port beach cape creek forest falls castle prison highway boulevard glacier reef
    fort camp oblast district region prefecture canyon plateau basin delta coast heights village town city hall palace field ground rock point plaza dam prefecture governorate voivodeship parish`),
  placeCues: wordSet(
    'city town village region province district port capital island county state suburb neighbourhood neighborhood municipality hamlet township',
  ),
  placePrepositions: wordSet('in near'),
  links: wordSet('of the and for &'),
  ranks:
    wordSet(`colonel councillor congresswoman congressman admiral rear vice grandmaster princess prince baroness baron count countess duke duchess earl sheriff seismologist detective inspector superintendent chief magistrate justice imam caliph
    archbishop bishop cardinal professor general captain major lieutenant sergeant commander marshal brigadier corporal private judge coach sultan emperor king queen pope rabbi sister brother don dame sprinter actor actress singer novelist historian astronaut meteorologist officer constable ambassador midfielder striker goalkeeper defender winger senator governor mayor president chancellor premier minister secretary`),
  sayingVerbs:
    wordSet(`said says told tells added adds recalled recalls explained explains argued argues wrote writes announced insisted warned admitted conceded replied joked
    noted tweeted claimed believes thinks thought testified shrugged laughed smiled declared stated observed asked scored died resigned retired married grew painted directed sang pleaded swam studied taught recalls remembers sighed apologised apologized confessed knelt wept lives lived dreamed dreams wants`),
  notNames:
    wordSet(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan eid passover diwali thanksgiving internet web covid covid-19 gdp vat dna hiv aids ceo cfo
    coo co2 gps ai tv dvd ok pm am mp mps mep meps id god earth moon sun north south east west republic constitution bible koran quran nobel oscar cup championship olympics olympic games tour
    grand prix war treaty accord act article bill code plan law brexit prime minister president chancellor mr mrs ms dr spring summer autumn fall winter day week new year's eve
    boxing monday's tuesday's wednesday's thursday's friday's saturday's sunday's ii iii iv vi vii viii ix xi xii i'm i'd i'll i've phd ba ma md gop lng ev evs suv hq usb uk-based us-based pow q1 q2 q3 q4 a-level talks room phase chapter season hurricane typhoon storm cyclone hole mine`),
  mayQualify: () => false,
  directions: wordSet(
    'north south east west northern southern eastern western central greater upper lower new old northeast northwest southeast southwest north-east north-west south-east south-west inner outer mid',
  ),
};
