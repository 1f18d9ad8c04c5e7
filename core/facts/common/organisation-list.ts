/**
 * Organisations that newspapers name in both languages, written for this project, one a line:
 * "French ~ other French names = English ~ other English names". Acronyms count as other names. A single name serves both.
 * The English name is the key by which two languages are joined.
 */
export const ORGANISATIONS = `
Organisation des Nations unies ~ ONU ~ Nations unies ~ Nations Unies = United Nations ~ UN ~ U.N.
Organisation du traité de l’Atlantique nord ~ OTAN ~ Otan ~ Alliance atlantique = North Atlantic Treaty Organization ~ NATO ~ Nato
Union européenne ~ UE = European Union ~ EU ~ E.U.
Fonds monétaire international ~ FMI = International Monetary Fund ~ IMF
Banque mondiale = World Bank
Organisation mondiale de la santé ~ OMS = World Health Organization ~ World Health Organisation ~ WHO
Organisation mondiale du commerce ~ OMC = World Trade Organization ~ WTO
Organisation internationale du travail ~ OIT = International Labour Organization ~ ILO
Organisation internationale pour les migrations ~ OIM = International Organization for Migration ~ IOM
Haut-Commissariat des Nations unies pour les réfugiés ~ HCR ~ UNHCR = UNHCR ~ UN refugee agency
Programme alimentaire mondial ~ PAM = World Food Programme ~ WFP
Organisation des Nations unies pour l’alimentation et l’agriculture ~ FAO = Food and Agriculture Organization ~ FAO
Agence internationale de l’énergie atomique ~ AIEA = International Atomic Energy Agency ~ IAEA
Agence internationale de l’énergie ~ AIE = International Energy Agency ~ IEA
Organisation de coopération et de développement économiques ~ OCDE = Organisation for Economic Co-operation and Development ~ OECD
Organisation des pays exportateurs de pétrole ~ Opep ~ OPEP = Organization of the Petroleum Exporting Countries ~ OPEC ~ Opec
Organisation pour la sécurité et la coopération en Europe ~ OSCE = Organization for Security and Co-operation in Europe ~ OSCE
Cour pénale internationale ~ CPI = International Criminal Court ~ ICC
Cour internationale de justice ~ CIJ = International Court of Justice ~ ICJ
Cour européenne des droits de l’homme ~ CEDH = European Court of Human Rights ~ ECHR
Cour de justice de l’Union européenne ~ CJUE = Court of Justice of the European Union ~ European Court of Justice ~ CJEU ~ ECJ
Union africaine ~ UA = African Union ~ AU
Ligue arabe = Arab League
Conseil de sécurité de l’ONU ~ Conseil de sécurité des Nations unies ~ Conseil de sécurité = UN Security Council ~ United Nations Security Council ~ Security Council
Conseil de l’Europe = Council of Europe
Conseil européen = European Council
Commission européenne = European Commission
Parlement européen = European Parliament
Banque centrale européenne ~ BCE = European Central Bank ~ ECB
Réserve fédérale ~ Fed ~ Réserve fédérale américaine = Federal Reserve ~ Fed ~ US Federal Reserve
Banque de France
Banque d’Angleterre = Bank of England
Banque africaine de développement ~ BAD = African Development Bank ~ AfDB
Banque européenne d’investissement ~ BEI = European Investment Bank ~ EIB
Communauté économique des États de l’Afrique de l’Ouest ~ Cédéao ~ CEDEAO = Economic Community of West African States ~ ECOWAS ~ Ecowas
Alliance des États du Sahel ~ AES = Alliance of Sahel States
Association des nations de l’Asie du Sud-Est ~ Asean ~ ASEAN ~ Anase = Association of Southeast Asian Nations ~ ASEAN ~ Asean
Mercosur = Mercosur
Conseil de coopération du Golfe ~ CCG = Gulf Cooperation Council ~ GCC
G7
G20
Brics ~ BRICS = BRICS ~ Brics
Croix-Rouge = Red Cross
Croissant-Rouge = Red Crescent
Comité international de la Croix-Rouge ~ CICR = International Committee of the Red Cross ~ ICRC
Médecins sans frontières ~ MSF = Doctors Without Borders ~ Médecins Sans Frontières ~ MSF
Reporters sans frontières ~ RSF = Reporters Without Borders ~ RSF
Amnesty International
Human Rights Watch ~ HRW
Greenpeace
Oxfam
WWF
Transparency International
Save the Children
Interpol
Europol
Frontex
Eurostat
Unesco ~ UNESCO
Unicef ~ UNICEF
Onusida = UNAIDS
Comité international olympique ~ CIO = International Olympic Committee ~ IOC
Fédération internationale de football association ~ Fifa ~ FIFA = FIFA ~ Fifa
UEFA ~ Uefa
Confédération africaine de football ~ CAF = Confederation of African Football ~ CAF
Agence mondiale antidopage ~ AMA = World Anti-Doping Agency ~ WADA
Groupe d’experts intergouvernemental sur l’évolution du climat ~ Giec ~ GIEC = Intergovernmental Panel on Climate Change ~ IPCC
Organisation météorologique mondiale ~ OMM = World Meteorological Organization ~ WMO
Météo-France
Agence spatiale européenne ~ ESA = European Space Agency ~ ESA
Nasa ~ NASA = NASA ~ Nasa
SpaceX
Assemblée nationale = National Assembly
Sénat = Senate
Conseil constitutionnel = Constitutional Council
Conseil d’État = Council of State
Cour de cassation = Court of Cassation
Cour des comptes = Court of Auditors
Cour suprême = Supreme Court
Élysée ~ Elysée = Élysée ~ Elysee ~ Élysée Palace
Matignon
Quai d’Orsay
Maison-Blanche ~ Maison Blanche = White House
Kremlin
Pentagone = Pentagon
Capitole = Capitol
Congrès américain = US Congress
Chambre des représentants = House of Representatives
Chambre des communes = House of Commons
Chambre des lords = House of Lords
Downing Street
Bundestag
Bundesrat
Knesset
Douma = Duma
Saint-Siège = Holy See
Centre national de la recherche scientifique ~ CNRS = CNRS
Institut national de la statistique et des études économiques ~ Insee ~ INSEE = INSEE ~ Insee
Institut national de la santé et de la recherche médicale ~ Inserm = INSERM ~ Inserm
Institut Pasteur = Pasteur Institute ~ Institut Pasteur
Agence France-Presse ~ AFP = Agence France-Presse ~ AFP
Reuters
Associated Press ~ AP
Bloomberg
Le Monde
Nature
The Lancet
Le Figaro
Libération
Le Parisien
Les Échos = Les Echos
Mediapart
France Inter
France Info ~ Franceinfo
France Télévisions
France 24
Radio France
RFI
TF1
BFMTV ~ BFM-TV
CNews
TV5 Monde
L’Équipe
Ouest-France
Le Soir
RTBF
The New York Times ~ New York Times
The Washington Post ~ Washington Post
The Wall Street Journal ~ Wall Street Journal
The Guardian ~ Guardian
The Times
The Economist
The Financial Times ~ Financial Times
The Daily Telegraph ~ Daily Telegraph
BBC
CNN
Fox News
CBS
NBC
ABC News
Sky News
Al-Jazeera ~ Al Jazeera = Al Jazeera ~ Al-Jazeera
Jeune Afrique
El Watan
Der Spiegel
El País
Corriere della Sera
CIA
FBI
NSA
MI5
MI6
DGSE
DGSI
Mossad
FSB
GRU
Scotland Yard
Crown Prosecution Service
National Health Service ~ NHS
Internal Revenue Service ~ IRS
Environmental Protection Agency ~ EPA
Food and Drug Administration ~ FDA
Centers for Disease Control and Prevention ~ CDC
Securities and Exchange Commission ~ SEC
Parti socialiste ~ PS = Socialist Party
Parti communiste français ~ PCF = French Communist Party
Les Républicains
Rassemblement national ~ RN = National Rally
Front national ~ FN = National Front
La France insoumise ~ LFI = La France Insoumise ~ France Unbowed
Renaissance
MoDem
Horizons
Europe Écologie-Les Verts ~ EELV
Parti travailliste = Labour Party ~ Labour
Parti conservateur = Conservative Party ~ Conservatives ~ Tories ~ Tory Party
Parti républicain = Republican Party
Parti démocrate = Democratic Party
Liberal Democrats ~ Lib Dems
Parti communiste chinois = Chinese Communist Party ~ Communist Party of China
AfD
CDU
CSU
SPD
Podemos
Vox
Hamas
Hezbollah
Fatah
Front Polisario ~ Polisario = Polisario Front ~ Polisario
Talibans = Taliban
Al-Qaïda ~ Al-Qaida = Al-Qaeda ~ Al Qaeda ~ al-Qaeda
État islamique ~ Daech = Islamic State ~ ISIS
Boko Haram
M23
`;
