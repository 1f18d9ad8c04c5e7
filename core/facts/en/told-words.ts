import type { ToldVerb, ToldWords } from '../common/measure-told';
import type { PhraseSource } from '../common/phrase-source';
import { tokenAfter } from '../common/phrase-source';
import { isJoined } from '../common/tokens';

/** Past form, participle where it differs, third person, base; the noun with its preposition; "!" when it is sure. */
const VERBS = `
sentenced sentences sentence | sentencing of !
jailed jails jail | jailing of !
imprisoned imprisons imprison | imprisonment of !
acquitted acquits acquit | acquittal of !
convicted convicts convict | conviction of !
pardoned pardons pardon | pardon for !
impeached impeaches impeach | impeachment of !
extradited extradites extradite | extradition of !
deported deports deport | deportation of !
disqualified disqualifies disqualify | disqualification of !
sacked sacks sack | dismissal of !
fined fines fine | fine for !
evicted evicts evict | eviction of !
outlawed outlaws outlaw | ban on !
legalised legalises legalise | legalisation of !
legalized legalizes legalize | legalization of !
reinstated reinstates reinstate | reinstatement of !
appointed appoints appoint | appointment of !
prohibited prohibits prohibit | prohibition of !
censured censures censure | censure of !
vetoed vetoes veto | veto on !
waived waives waive | waiver of
slashed slashes slash | cut in
hiked hikes hike | rise in
increased increases increase | increase in
barred bars bar | exclusion of
renamed renames rename | renaming of
designated designates designate | designation of
relocated relocates relocate | relocation of
reprimanded reprimands reprimand | reprimand for
rescinded rescinds rescind | rescinding of !
ratified ratifies ratify | ratification of !
abolished abolishes abolish | abolition of !
declassified declassifies declassify | declassification of !
cleared clears clear | clearing of
commuted commutes commute | commuting of
ousted ousts oust | removal of
dismissed dismisses dismiss | dismissal of
fired fires fire | dismissal of
elected elects elect | election of
named names name | naming of
promoted promotes promote | promotion of
expelled expels expel | expulsion of !
banned bans ban | ban on !
suspended suspends suspend | suspension of !
postponed postpones postpone | postponement of !
cancelled cancels cancel | cancellation of
canceled cancels cancel | cancellation of
abandoned abandons abandon | abandonment of
withdrew withdraws withdraw | withdrawal of
pulled pulls pull | withdrawal of
dropped drops drop | end of
ended ends end | end of
halted halts halt | halt to
opened opens open | opening of
closed closes close | closure of
shut shuts shut | closure of
cut cuts cut | cut in
raised raises raise | rise in
lowered lowers lower | cut in
reduced reduces reduce | reduction in
halved halves halve | halving of
extended extends extend | extension of
tightened tightens tighten | tightening of
eased eases ease | easing of
restricted restricts restrict | restriction of
limited limits limit | limiting of
capped caps cap | cap on
froze freezes freeze | freeze on
seized seizes seize | seizure of
confiscated confiscates confiscate | confiscation of
demolished demolishes demolish | demolition of
redrew redraws redraw | redrawing of
nationalised nationalises nationalise | nationalisation of !
nationalized nationalizes nationalize | nationalization of !
privatised privatises privatise | privatisation of !
recalled recalls recall | recall of
granted grants grant | granting of
refused refuses refuse | refusal of
rejected rejects reject | rejection of
blocked blocks block | blocking of
approved approves approve | approval of
authorised authorises authorise | authorisation of
authorized authorizes authorize | authorization of
adopted adopts adopt | adoption of
endorsed endorses endorse | endorsement of
imposed imposes impose | imposition of
introduced introduces introduce | introduction of
overturned overturns overturn | overturning of
upheld upholds uphold | upholding of
quashed quashes quash | quashing of
annulled annuls annul | annulment of
dissolved dissolves dissolve | dissolution of
revoked revokes revoke | revocation of
repealed repeals repeal | repeal of !
scrapped scraps scrap | scrapping of
created creates create | creation of
founded founds found | founding of
established establishes establish | creation of
deployed deploys deploy | deployment of
released releases release | release of
freed frees free | release of
evacuated evacuates evacuate | evacuation of
ordered orders order | order for
delayed delays delay | delay to
restored restores restore | restoration of
boycotted boycotts boycott | boycott of
`;
/** Verbs with a small word. */
const WITH_PARTICLE = `
struck down | striking down of
strikes down | striking down of
put off | postponement of
puts off | postponement of
called off | cancellation of
calls off | cancellation of
laid off | laying-off of
lays off | laying-off of
set up | creation of
sets up | creation of
phased out | phasing-out of
threw out | dismissal of
throws out | dismissal of
shut down | closure of
ruled out | exclusion of
rules out | exclusion of
rolled back | rolling back of
broke off | breaking off of
`;
/** Forms that are nouns as often, or that tell of anything. */
const NOT_FINITE =
  /^(?:sentences|fines|cuts|bans|names|caps|limits|fires|orders|ends|drops|grants|blocks|delays|shut|opens|extends|pardons|recalls|rises|bars|censure|veto|increases|hikes|designates|clears|releases)$/u;
/** What no object starts with. */
const ONLY_OBJECTS =
  /^(?:him|her|it|them|us|me|you|himself|herself|itself|themselves|that|who|how|what|why|when|in|on|at|by|for|from|as|with|to|into|of|and|or|but|after|before|over|under|up|down|off|out|so|more|when|where|because|while|until|if|than)$/u;
const STOP =
  /^(?:that|which|who|whom|whose|where|when|while|because|although|though|if|unless|and|or|but|as|than|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|said|says|after|before|since|until|by|from|at|during|despite|amid|in|on|for|with|without|to|into|over|under|against|it|he|she|they|we|not|also|then|today|yesterday|last|next|later|again|how|what|why|so)$/u;

function tables(): Pick<ToldWords, 'finite' | 'bases' | 'participles'> {
  const finite = new Map<string, ToldVerb>();
  const bases = new Map<string, ToldVerb>();
  const participles = new Map<string, ToldVerb>([
    ['frozen', { noun: 'freeze', preposition: 'on', isSure: false }],
    ['withdrawn', { noun: 'withdrawal', preposition: 'of', isSure: false }],
    ['redrawn', { noun: 'redrawing', preposition: 'of', isSure: false }],
  ]);
  for (const row of VERBS.trim().split('\n')) {
    const [forms = '', label = ''] = row.split(' | ');
    const [past = '', third = '', base = ''] = forms.split(' ');
    const [, noun = '', preposition = ''] = /^(.+) (\S+)$/u.exec(label.replace(' !', '')) ?? [];
    const verb: ToldVerb = { noun, preposition, isSure: label.endsWith('!') };
    finite.set(past, verb);
    if (!NOT_FINITE.test(third)) finite.set(third, verb);
    bases.set(base, verb);
    if (!/^(?:froze|withdrew|redrew)$/u.test(past)) participles.set(past, verb);
  }
  finite.delete('shut');
  for (const row of WITH_PARTICLE.trim().split('\n')) {
    const [pair = '', label = ''] = row.split(' | ');
    const [, noun = '', preposition = ''] = /^(.+) (\S+)$/u.exec(label) ?? [];
    finite.set(pair, { noun, preposition, isSure: false });
  }
  return { finite, bases, participles };
}

/** "two gold mines", "its policy rate", "Prime Minister X", "the suspect’s licence": up to a preposition other than "of", a clause or a stop. */
function objectEnd(source: PhraseSource, from: number): number | undefined {
  const { tokens } = source;
  if (ONLY_OBJECTS.test(tokens[from]?.lower ?? '') || source.dateAt.has(from)) return undefined;
  let at = from;
  while (at < tokens.length && at - from < 9 && isJoined(tokens[at])) {
    const token = tokens[at];
    if (!token || STOP.test(token.lower) || source.dateAt.has(at)) break;
    if (at > from && /(?:ed|ly)$/u.test(token.lower) && !source.nameAt.has(at)) break;
    const thing = source.nameAt.get(at) ?? source.quantityAt.get(at);
    at = thing ? Math.max(at + 1, tokenAfter(source, at, thing.end)) : at + 1;
  }
  while (at > from && /^(?:of|the|a|an|its|their|his|her)$/u.test(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at > from ? at : undefined;
}

/** English verbs that tell of decisions by themselves. */
export const ENGLISH_TOLD: ToldWords = {
  ...tables(),
  objectEnd,
  nominal: ({ noun, preposition }, words) => `${noun} ${preposition} ${words}`,
};
