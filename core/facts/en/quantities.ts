import { wordSet } from '../common/name-words';
import type { QuantityPack } from '../common/quantity-pack';
import { readEnglishWords, SMALL_NUMBERS } from './number-words';

function readFigures(text: string): number | undefined {
  const plain = text.replace(/[\u00a0\u2009\u202f]/gu, '');
  const [whole = '', decimals, more] = plain.split('.');
  if (more !== undefined) return undefined;
  const [first = '', ...groups] = whole.split(',');
  if (groups.length > 0 && (first.length > 3 || groups.some((group) => group.length !== 3))) return undefined;
  const digits = first + groups.join('');
  return decimals === undefined ? Number(digits) : Number(`${digits}.${decimals}`);
}

/** How English writes numbers and quantities. */
export const ENGLISH_QUANTITIES: QuantityPack = {
  figures:
    '\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3}){1,5}(?!\\d)|\\d{1,15}(?:,\\d{1,9}){1,5}(?:\\.\\d{1,9})?|\\d{1,15}(?:\\.\\d{1,9})?',
  readFigures,
  readWords: readEnglishWords,
  numberWords: new Set(SMALL_NUMBERS.keys()),
  linkWords: new Set(['and']),
  scales: new Map([
    ['thousand', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['billion', 1e9],
    ['billions', 1e9],
    ['trillion', 1e12],
    ['bn', 1e9],
    ['tn', 1e12],
    ['mn', 1e6],
    ['lakh', 1e5],
    ['crore', 1e7],
  ]),
  moneyScales: new Map([
    ['m', 1e6],
    ['k', 1e3],
    ['b', 1e9],
    ['mln', 1e6],
  ]),
  roundNumbers: new Map([
    ['dozen', 12],
    ['score', 20],
    ['hundred', 100],
    ['thousand', 1000],
  ]),
  one: new Set(['a', 'one', 'an']),
  half: new Set(['half']),
  andHalf: new Set(['and a half', 'and one half']),
  of: new Set(['of']),
  ranges: new Map([
    ['between', 'and'],
    ['from', 'to'],
  ]),
  to: wordSet('to or'),
  about: new Set([
    ...['about', 'around', 'some', 'roughly', 'approximately', 'nearly', 'almost', 'close to', 'circa'],
    ...['an estimated', 'an average of'],
  ]),
  definite: wordSet('the these those both other same few several many'),
  selecting: wordSet('his her its their our my your last first next past previous every each'),
  lasting: wordSet('for in within than lasted lasting lasts'),
  oneOf: wordSet('minute hour day week month year decade century mile kilometre kilometer'),
  since: wordSet('ago before later earlier away'),
  countedByOne: wordSet('year month week hour century decade'),
  numbering:
    wordSet(`article articles page pages chapter number no section paragraph line phase channel route room gate
    stage episode version group act flight highway interstate level tier grade category type formula class size mark
    volume season series figure table apollo artemis soyuz voyager boeing airbus iphone galaxy windows ubuntu agenda
    platform terminal runway ward district precinct box studio mach`),
  clock: new Set(['at', 'by', 'until', 'before', 'after']),
  notNouns:
    wordSet(`was is has does as his its this us yes times less plus across versus others perhaps always besides
    unless towards thus theirs ours minus and or of in on at by to for from with that who which when than but were are
    had have will would could after before during while since into over under through about between against the a an he
    she it they we if because though not also more most per out up down off says said may can must be been being only
    just then later ago so thanks apologies each all both other another earlier further away early late old left apart
    clear ahead behind combined among amid near inside outside around until till upon within without there here
    afterwards remains means makes goes comes takes gets hundreds thousands millions dozens
    downstairs upstairs overseas sometimes nowadays indoors outdoors halves thirds quarters fifths tenths point`),
  more: wordSet('more extra additional further other new fewer'),
  adjectives: new Set(),
  outOf: new Set(['in', 'out of', 'of every', 'in every']),
  comparing: wordSet('more less as the that what its their his her over better worse'),
  streets: wordSet('rue street avenue road boulevard lane drive square place downing st ave rd way row'),
  minus: 'minus',
  notMinus: new Set(),
  against: wordSet('to against'),
  spans: new Map([
    ['half an hour', [30, 'minute']],
    ['a half hour', [30, 'minute']],
    ['a quarter of an hour', [15, 'minute']],
    ['three quarters of an hour', [45, 'minute']],
    ['an hour and a half', [1.5, 'hour']],
    ['a year and a half', [1.5, 'year']],
    ['a month and a half', [1.5, 'month']],
    ['a week and a half', [1.5, 'week']],
    ['half a century', [50, 'year']],
    ['a half-century', [50, 'year']],
    ['a fortnight', [2, 'week']],
    ['a quarter of a century', [25, 'year']],
  ]),
  scoring:
    /^(?:beat|beats|beaten|beating|win|wins|won|winning|winner|lost|lose|loses|losing|loss|drew|draw|draws|drawn|victory|victories|defeat|defeated|defeats|score|scored|scores|scoreline|led|lead|leads|ahead|trail|trails|trailed|penalties|pens|half-time|thump|thumped|thumps|thrash|thrashed|rout|routed|edge|edged|edges|sink|sank|stun|stunned|down|match|shootout|overtime|stalemate|tie|tied|triumph)$/u,
  implied: new Map([
    ...['kill', 'kills', 'killed', 'killing', 'slain'].map((word) => [word, 'noun:dead'] as const),
    ...['injure', 'injures', 'injuring', 'wounds', 'wounding'].map((word) => [word, 'noun:injured'] as const),
    ...['population of', 'population', 'town of', 'city of', 'village of', 'island of'].map(
      (words) => [words, 'noun:resident'] as const,
    ),
  ]),
  abstract:
    wordSet(`subjects interests aspects reasons ways things sides parts kinds types sorts levels principles
    goals aims objectives priorities themes topics categories points factors criteria challenges conditions hypotheses
    scenarios options solutions possibilities examples elements pillars worlds faces dimensions ideas lessons steps
    stages phases moments fronts counts choices terms sexes ends issues strands tracks`),
  wordsBeforeNoun: 3,
};
