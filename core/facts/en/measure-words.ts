import type { DecidedVerb } from '../common/measure-clauses';
import type { MeasureWords } from '../common/measure-words';
import { wordSet } from '../common/name-words';
import type { Act } from '../common/noun-words';
import { type PhraseSource, tokenAfter } from '../common/phrase-source';
import { isJoined, type Token } from '../common/tokens';
import { ENGLISH_ACT_VERBS, ENGLISH_PASSIVES } from './measure-verbs';
import { ENGLISH_NOUNS, englishNoun, englishPhraseAt } from './noun-phrases';
import { renderEnglishPhrase } from './render-phrase';
import { ENGLISH_TOLD } from './told-words';

const STOP =
  wordSet(`that which who whom whose where when while because although though if unless and or but nor so yet as than is are was were be been being has have had will would could can may might must shall should does do did not
  said says told after before since until by from at during despite under amid takes took take comes came come remains remained ended ends failed fails passed passes means meant drew sparked entered enters expires expired starts started begins began
  also only even still already yesterday today tomorrow he she it they we you i his her its their to later earlier early late last next this these those now if once monday tuesday wednesday thursday friday saturday sunday`);
const LINK = /^(?:of|on|for|against|with|between|over)$/u;
const ARTICLE = /^(?:the|a|an|all|its|their|some|most|any|two|three|other|more)$/u;

/** Goes over "on single-use plastics", "of gas to factories": preposition, article, up to four words, and again. */
function complementEnd(source: PhraseSource, at: number): number | undefined {
  const { tokens } = source;
  let to = at;
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const link = tokens[to];
    if (!link || !isJoined(link) || !LINK.test(link.lower) || source.dateAt.has(to + 1)) break;
    const end = nounsEnd(source, to + 1);
    if (end === undefined) break;
    to = end;
  }
  if (to === at) return undefined;
  const rest = tokens[to];
  return rest && isJoined(rest) && /^\p{Ll}+ed$/u.test(rest.lower) && rounds(to, at) > 4 ? undefined : to;
}

function rounds(to: number, at: number): number {
  return to - at;
}

function nounsEnd(source: PhraseSource, from: number): number | undefined {
  const { tokens } = source;
  let at = from;
  while (isJoined(tokens[at]) && ARTICLE.test(tokens[at]?.lower ?? '')) at += 1;
  const start = at;
  while (at < tokens.length && at - start < 5 && isJoined(tokens[at])) {
    const token = tokens[at];
    if (!token || STOP.has(token.lower) || LINK.test(token.lower) || source.dateAt.has(at)) break;
    if (at > start && /(?:ed|ly)$/u.test(token.lower)) break;
    const before = tokens[at - 1]?.lower ?? '';
    if (at > start && /[^s]s$/u.test(before) && !/^['’]s$/u.test(token.text) && !source.nameAt.has(at)) break;
    const name = source.nameAt.get(at);
    at = name ? tokenAfter(source, at, name.end) : at + 1;
  }
  return at === start ? undefined : at;
}

const PURPOSE =
  /^(?:aimed at |tasked with |charged with |designed to |intended to |meant to |in order to |so as to |aiming to |with the aim of |to (?!(?:the|a|an|be|its|their|his|her|this|that|all|\d\S*) ))/u;

function purposeAt(tokens: readonly Token[], at: number): number | undefined {
  const marker = PURPOSE.exec(
    `${tokens
      .slice(at, at + 5)
      .map((token) => token.lower)
      .join(' ')} `,
  );
  if (!marker) return undefined;
  const length = marker[0].trim().split(' ').length;
  const first: Token | undefined = tokens[at + length];
  return isJoined(first) && /^\p{Ll}/u.test(first?.text ?? '') ? at + length : undefined;
}

const TO = /^to$/u;
const THAT = /^that$/u;
/** What anyone does: "decided to leave", "agreed to be" is no measure. */
const EVERYDAY = wordSet(
  `be have do go stay come take make get give keep let see say tell talk speak meet marry move become try work write read play wait follow continue start use help buy
  quit retire run walk live look feel think know ask put turn fight sit stand wear hold join visit become attend focus learn face watch call show spend eat drink drive pursue remain
  resign answer explain respond discuss consider sing perform testify appear change share act bring
  comment discuss host celebrate reach win score wait explore examine`,
);

/** "delay | stand-alone services", "allowing | electronic papers": where the object of a verb ends. */
function objectAfter(source: PhraseSource, at: number): number | undefined {
  const first = source.tokens[at + 1];
  if (
    !first ||
    !isJoined(first) ||
    /^(?:him|her|it|them|us|me|you|himself|itself|themselves)$/u.test(first.lower)
  )
    return undefined;
  const end = nounsEnd(source, at + 1);
  return end === undefined ? undefined : (complementEnd(source, end) ?? end);
}

function infinitiveEnd(source: PhraseSource, at: number): number | undefined {
  const verb = source.tokens[at];
  if (!verb || !/^\p{Ll}{3,20}$/u.test(verb.text) || EVERYDAY.has(verb.lower) || STOP.has(verb.lower))
    return undefined;
  if (/^(?:the|its|their|his|all|any|this|that|these|those|new|two|three)$/u.test(verb.lower))
    return undefined;
  const isParticle = /^(?:up|out|down|off|back)$/u.test(source.tokens[at + 1]?.lower ?? '');
  return objectAfter(source, isParticle ? at + 1 : at);
}

/** What English measures are found with. */
export const ENGLISH_MEASURE_WORDS: MeasureWords = {
  articles: new Map([
    ['the', 'def'],
    ['a', 'indef'],
    ['an', 'indef'],
    ['this', 'def'],
    ['that', 'def'],
    ['these', 'def'],
    ['those', 'def'],
    ['its', 'def'],
    ['their', 'def'],
    ['his', 'def'],
    ['her', 'def'],
    ['our', 'def'],
  ]),
  negations: wordSet('no without neither nor not'),
  openers: wordSet('of by for against on after before over about announced signed imposed'),
  governors: wordSet(
    `signed sign signs signing concluded announced announces announce adopted adopts approved approves passed passes voted enacted ratified decreed imposed imposes impose introduced introduces lifted decided agreed began began begun started
    launched launches proposed proposes demanded demands seeks rejected rejects presented unveiled unveils extended obtained granted negotiated confirmed accepted published ordered orders established suspended repealed denounced promised pledged welcomed renewed
    made paid completed reached struck sealed seal backed secured won issued issues issue tightened tightens eased eases announcing signing imposing declared declares declare scrap scraps scrapped repeal repeals abolish abolishes
    abolished restore restores restored reinstate reinstated blocked blocks block halted halts halt delayed delays delay postponed postpones overturned overturns overturn upheld uphold upholds annulled annuls quashed revoked revokes
    revoke vetoed vetoes rescinded withdrew withdraws accept accepts approve adopt introduce initialled initialed lift ratify brokered enforced enforce enforces`,
  ),
  faintGovernors: wordSet(
    'wants want wanted backs back oppose opposes opposed rejects reject mulls faces face discuss discussed review sought seek propose demand under following despite over against criticised criticized criticises defended defends ignored ignores reconsider rescue add adds violated violates breached expects',
  ),
  carriers: wordSet('signing adoption announcement conclusion signature'),
  verbs: new Map(ENGLISH_ACT_VERBS.map(([past, , act]): [string, Act] => [past, act])),
  infinitives: new Map(ENGLISH_ACT_VERBS.map(([, infinitive, act]): [string, Act] => [infinitive, act])),
  passives: ENGLISH_PASSIVES,
  deciders: wordSet('agreed decided voted plans planned promised pledged ordered vowed will chose moved'),
  auxiliaries: wordSet('has have had'),
  adverbs: wordSet(
    'also officially finally formally already immediately temporarily unanimously to on in for upon an the',
  ),
  lawVerbs: wordSet(
    `scrapped scraps repealed repeals vetoed vetoes revoked revokes legalised legalises legalized legalizes enacted enacts ratified ratifies abolished abolishes shelved shelves upheld upholds
    endorsed endorses initialled initialed adopted adopts approved approves imposed imposes outlawed outlaws  rescinded rescinds decreed decrees reinstated reinstates mandated mandates
    phased caps capped criminalised criminalises criminalized criminalizes decriminalised  voted votes protest protested protesting protests struck strikes annulled annuls quashed quashes overturned overturns rolled rolls outlawing`,
  ),
  afterLaw: wordSet('for against on down out back'),
  ownActs: wordSet(
    `decision promise pledge commitment package scheme rise rises hike hikes cut cuts swap buyback overhaul waiver waivers licence licences license safeguards toll tolls guidance guidelines shutdown halt patrols allowance allowances
    conscription reshuffle emergency mourning disaster swap felling acquittal guarantees quota legislation ordinance injunction amnesty holiday standard clampdown evictions deportations deportation stimulus fines allocation controls duty duties concordat accord surcharge rebate rebates voucher vouchers bailout framework curriculum policy codes audit screening settlement permission quarantine blockade quotas subsidies
    closures limits rules levies recommendation directive permit permits tax-break crackdown rollout rollback ruling restrictions reserve alert arrangement compact phase-out borrowing increase increases passports visas`,
  ),
  faintActs: wordSet(
    'decision promise pledge commitment emergency mourning disaster holiday standard stimulus legislation injunction quota fines allocation guarantees evictions deportations deportation reserve alert arrangement borrowing increase increases passports visas policy licence licences license permit permits permission recommendation ruling codes audit screening cut rise rises hike toll tolls controls duty duties guidance halt package settlement framework curriculum',
  ),
  sentenced: wordSet('sentenced jailed imprisoned'),
  sentenceOf: (whom, rest) => `sentencing of ${whom} ${rest}`,
  fined: wordSet('fined fines'),
  endsOwn: wordSet(
    'is are was were be been has have had will would can could may might must should and or but that which who whose than to by of on in for with at from as said says his her its their the a an not no if when while after before under over following despite',
  ),
  ownTail: (_source, at) => at,
  objectEnd: (source, at) => {
    const end = nounsEnd(source, at);
    return end === undefined ? undefined : (complementEnd(source, end) ?? end);
  },
  told: ENGLISH_TOLD,
  decidedTo: new Map<string, DecidedVerb>([
    ['agreed', { noun: 'agreement', link: TO, hasWhom: false }],
    ['decided', { noun: 'decision', link: TO, hasWhom: false }],
    ['moved', { noun: 'move', link: TO, hasWhom: false }],
    ['plans', { noun: 'plan', link: TO, hasWhom: false }],
    ['voted', { noun: 'vote', link: TO, hasWhom: false }],
    ['resolved', { noun: 'decision', link: TO, hasWhom: false }],
    ['pledged', { noun: 'pledge', link: TO, hasWhom: false }],
    ['promised', { noun: 'promise', link: TO, hasWhom: false }],
    ['vowed', { noun: 'promise', link: TO, hasWhom: false }],
    ['ordered', { noun: 'order for', link: TO, hasWhom: true }],
    ['authorised', { noun: 'permission for', link: TO, hasWhom: true }],
    ['authorized', { noun: 'permission for', link: TO, hasWhom: true }],
    ['agrees', { noun: 'agreement', link: TO, hasWhom: false }],
    ['decides', { noun: 'decision', link: TO, hasWhom: false }],
    ['votes', { noun: 'vote', link: TO, hasWhom: false }],
    ['vote', { noun: 'vote', link: TO, hasWhom: false }],
    ['plan', { noun: 'plan', link: TO, hasWhom: false }],
    ['planned', { noun: 'plan', link: TO, hasWhom: false }],
    ['intends', { noun: 'plan', link: TO, hasWhom: false }],
    ['intend', { noun: 'plan', link: TO, hasWhom: false }],
    ['chose', { noun: 'decision', link: TO, hasWhom: false }],
    ['opted', { noun: 'decision', link: TO, hasWhom: false }],
    ['refused', { noun: 'refusal', link: TO, hasWhom: false }],
    ['refuses', { noun: 'refusal', link: TO, hasWhom: false }],
    ['orders', { noun: 'order for', link: TO, hasWhom: true }],
    ['instructed', { noun: 'order for', link: TO, hasWhom: true }],
    ['allowed', { noun: 'permission for', link: TO, hasWhom: true }],
    ['permitted', { noun: 'permission for', link: TO, hasWhom: true }],
  ]),
  rulings: new Map([
    ['ruled', { noun: 'ruling that', link: THAT }],
    ['rules', { noun: 'ruling that', link: THAT }],
    ['found', { noun: 'finding that', link: THAT }],
    ['held', { noun: 'ruling that', link: THAT }],
    ['decided', { noun: 'decision that', link: THAT }],
    ['decreed', { noun: 'decree that', link: THAT }],
    ['ordered', { noun: 'order that', link: THAT }],
  ]),
  judges: wordSet(
    'court courts judge judges justice justices tribunal jury panel bench magistrate magistrates arbitrator arbitrators arbitrators regulator ombudsman council commission chamber watchdog referee cabinet board committee',
  ),
  infinitiveLink: TO,
  infinitiveEnd,
  saidEnd: objectAfter,
  clausal: wordSet('decision promise pledge commitment'),
  and: wordSet('and'),
  modifiersBefore: true,
  phraseAt: englishPhraseAt,
  nounAt: (tokens, at) => ENGLISH_NOUNS.at(tokens, at),
  complementEnd,
  purposeAt,
  render: renderEnglishPhrase,
  nominalise: (act, words) => `${englishNoun(act).noun} ${englishNoun(act).preposition} ${words}`,
};
