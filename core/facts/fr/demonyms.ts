/** Adjectives of nationality, masculine singular, with the country's ISO code. The other forms follow from the grammar. */
export const FRENCH_DEMONYMS = `FR français, MA marocain, DZ algérien, TN tunisien, LY libyen, EG égyptien, MR mauritanien, EH sahraoui, SN sénégalais,
  ML malien, NE nigérien, NG nigérian, BF burkinabè~burkinabé, CI ivoirien, GH ghanéen, TG togolais, BJ béninois, GN guinéen, GM gambien, SL sierra-léonais, LR libérien,
  CM camerounais, GA gabonais, TD tchadien, CF centrafricain, CD congolais, RW rwandais, BI burundais, UG ougandais, KE kényan, TZ tanzanien, ET éthiopien,
  ER érythréen, DJ djiboutien, SO somalien, SD soudanais, SS sud-soudanais, ZA sud-africain, NA namibien, BW botswanais, ZW zimbabwéen, ZM zambien,
  MZ mozambicain, AO angolais, MG malgache, MU mauricien, KM comorien, CV cap-verdien, GB britannique, IE irlandais, BE belge, NL néerlandais, LU luxembourgeois,
  DE allemand, AT autrichien, CH suisse, IT italien, ES espagnol, PT portugais, MT maltais, GR grec, CY chypriote, TR turc, BG bulgare, RO roumain,
  MD moldave, HU hongrois, CZ tchèque, SK slovaque, PL polonais, UA ukrainien, RU russe, BY biélorusse, LT lituanien, LV letton, EE estonien, FI finlandais,
  SE suédois, NO norvégien, DK danois, IS islandais, RS serbe, HR croate, SI slovène, BA bosnien, ME monténégrin, MK macédonien, AL albanais, XK kosovar,
  GE géorgien, AM arménien, AZ azerbaïdjanais, KZ kazakh, UZ ouzbek, KG kirghize, TJ tadjik, TM turkmène, IL israélien, PS palestinien, LB libanais,
  SY syrien, JO jordanien, IQ irakien, IR iranien, SA saoudien, AE émirati, QA qatari~qatarien, KW koweïtien, BH bahreïni, OM omanais, YE yéménite, AF afghan,
  PK pakistanais, IN indien, BD bangladais, NP népalais, LK sri-lankais, MM birman, TH thaïlandais, KH cambodgien, LA laotien, VN vietnamien, MY malaisien,
  SG singapourien, ID indonésien, PH philippin, TW taïwanais, CN chinois, MN mongol, JP japonais, KP nord-coréen, KR sud-coréen, AU australien, NZ néo-zélandais,
  FJ fidjien, PG papou, US américain, CA canadien, MX mexicain, GT guatémaltèque, HN hondurien, SV salvadorien, NI nicaraguayen, CR costaricien, PA panaméen, CU cubain,
  HT haïtien, DO dominicain, JM jamaïcain, CO colombien, VE vénézuélien, EC équatorien, PE péruvien, BO bolivien, CL chilien, AR argentin, UY uruguayen,
  PY paraguayen, BR brésilien, MC monégasque, EU européen`;

/** Nationalities of parts of countries and groups of them: adjectives too, never names, but no country's. */
export const FRENCH_OTHER_DEMONYMS = `écossais, gallois, anglais, breton, corse, catalan, basque, québécois, flamand, wallon, bavarois, parisien, londonien,
  new-yorkais, marseillais, lyonnais, africain, asiatique, maghrébin, latino-américain, nord-américain, sud-américain, arabe, kurde, tchétchène, tibétain, ouïghour, berbère,
  amazigh, kabyle, touareg, rohingya, rom, juif, musulman, chrétien, catholique, protestant, sunnite, chiite, occidental, oriental, scandinave, balte, balkanique, soviétique,
  tatar, peul, hutu, tutsi, mapuche, inuit, maori, zoulou, parisiennes, coréen, roumanophone, francophone, anglophone, germanophone`;

/** Forms that the rules of the feminine don't give. */
export const FRENCH_IRREGULAR_FEMININES: ReadonlyMap<string, string> = new Map([
  ['turc', 'turque'],
  ['grec', 'grecque'],
  ['letton', 'lettone'],
  ['nigérian', 'nigériane'],
  ['afghan', 'afghane'],
  ['kényan', 'kényane'],
  ['philippin', 'philippine'],
  ['argentin', 'argentine'],
  ['émirati', 'émiratie'],
  ['qatari', 'qatarie'],
  ['bahreïni', 'bahreïnie'],
  ['ouzbek', 'ouzbèke'],
  ['tadjik', 'tadjike'],
  ['breton', 'bretonne'],
  ['public', 'publique'],
  ['long', 'longue'],
  ['nouveau', 'nouvelle'],
  ['bas', 'basse'],
  ['gros', 'grosse'],
  ['secret', 'secrète'],
  ['complet', 'complète'],
  ['blanc', 'blanche'],
]);
