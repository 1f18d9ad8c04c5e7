/** English verbs of decision: past form, third person, base; the noun with its preposition; "!" when it is sure. */
export const TOLD_VERBS = `
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
amended amends amend | amendment of !
annexed annexes annex | annexation of !
axed axes axe | scrapping of
allocated allocates allocate | allocation of
blacklisted blacklists blacklist | blacklisting of !
commissioned commissions commission | commissioning of
criminalised criminalises criminalise | criminalisation of !
criminalized criminalizes criminalize | criminalization of !
curbed curbs curb | curbing of
curtailed curtails curtail | curtailing of
decommissioned decommissions decommission | decommissioning of !
decriminalised decriminalises decriminalise | decriminalisation of !
decriminalized decriminalizes decriminalize | decriminalization of !
deferred defers defer | deferral of
demoted demotes demote | demotion of
deregulated deregulates deregulate | deregulation of !
devalued devalues devalue | devaluation of !
disbanded disbands disband | disbanding of !
disbarred disbars disbar | disbarment of !
discontinued discontinues discontinue | discontinuation of
dismantled dismantles dismantle | dismantling of
doubled doubles double | doubling of
enacted enacts enact | enactment of !
enforced enforces enforce | enforcement of
excluded excludes exclude | exclusion of
exempted exempts exempt | exemption of !
exonerated exonerates exonerate | exoneration of !
expanded expands expand | expansion of
expropriated expropriates expropriate | expropriation of !
forbade forbids forbid | ban on !
funded funds fund | funding of
furloughed furloughs furlough | furlough of !
grounded grounds ground | grounding of
instituted institutes institute | introduction of
invalidated invalidates invalidate | invalidation of !
licensed licenses license | licensing of
lifted lifts lift | lifting of
loosened loosens loosen | loosening of
mandated mandates mandate | mandating of !
mothballed mothballs mothball | mothballing of !
nominated nominates nominate | nomination of
nullified nullifies nullify | nullification of !
overhauled overhauls overhaul | overhaul of
overruled overrules overrule | overruling of !
paroled paroles parole | parole for !
paused pauses pause | pause in
prorogued prorogues prorogue | prorogation of !
quarantined quarantines quarantine | quarantine for !
rationed rations ration | rationing of !
readmitted readmits readmit | readmission of
reappointed reappoints reappoint | reappointment of !
reclassified reclassifies reclassify | reclassification of
redeployed redeploys redeploy | redeployment of
reimposed reimposes reimpose | reimposition of !
reintroduced reintroduces reintroduce | reintroduction of
relaxed relaxes relax | relaxation of
remanded remands remand | remand of !
renationalised renationalises renationalise | renationalisation of !
renewed renews renew | renewal of
reopened reopens reopen | reopening of
repatriated repatriates repatriate | repatriation of !
resettled resettles resettle | resettlement of
resumed resumes resume | resumption of
reversed reverses reverse | reversal of
shelved shelves shelve | shelving of !
shortened shortens shorten | shortening of
shuttered shutters shutter | closure of
stripped strips strip | stripping of
terminated terminates terminate | termination of
toughened toughens toughen | toughening of
tripled triples triple | tripling of
voided voids void | voiding of !
withheld withholds withhold | withholding of
built builds build | construction of
stopped stops stop | end to
pledged pledges pledge | pledge of
promised promises promise | promise of
kept keeps keep | keeping of
left leaves leave | leaving of
held holds hold | holding of
moved moves move | moving of
called calls call | calling of
`;

/** Verbs with a small word: past form, third person, base, participle, form in -ing. */
export const TOLD_WITH_PARTICLE = `
struck strikes strike struck striking | down | striking down of !
put puts put put putting | off | postponement of
called calls call called calling | off | cancellation of !
laid lays lay laid laying | off | laying-off of !
set sets set set setting | up | creation of
phased phases phase phased phasing | out | phasing-out of !
phased phases phase phased phasing | in | phasing-in of !
threw throws throw thrown throwing | out | dismissal of
shut shuts shut shut shutting | down | closure of
closed closes close closed closing | down | closure of
ruled rules rule ruled ruling | out | exclusion of
rolled rolls roll rolled rolling | back | rolling back of
rolled rolls roll rolled rolling | out | roll-out of
broke breaks break broken breaking | off | breaking off of
scaled scales scale scaled scaling | back | scaling back of
cut cuts cut cut cutting | back | cutting back of
wound winds wind wound winding | up | winding-up of
brought brings bring brought bringing | in | introduction of
brought brings bring brought bringing | back | return of
turned turns turn turned turning | down | rejection of
voted votes vote voted voting | down | rejection of
put puts put put putting | up | rise in
bailed bails bail bailed bailing | out | bailout of !
stood stands stand stood standing | down | standing-down of !
`;
