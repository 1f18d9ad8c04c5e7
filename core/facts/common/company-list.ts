/** Unions, firms, clubs, schools and the like, in the form of the list of organisations. */
export const COMPANIES = `
CGT
CFDT
Force ouvrière ~ FO
Medef = Medef
FNSEA
SNCF
RATP
EDF
Engie
TotalEnergies
Airbus
Boeing
Air France
Air France-KLM
Lufthansa
Ryanair
EasyJet ~ easyJet
British Airways
Renault
Stellantis
Peugeot
Citroën
Volkswagen
BMW
Mercedes-Benz
Toyota
Honda
Nissan
Hyundai
Tesla
Ford
General Motors
Google
Apple
Microsoft
Amazon
Meta
Facebook
Twitter
TikTok
Netflix
OpenAI
Nvidia
Intel
Samsung
Huawei
Sony
IBM
Alibaba
Tencent
Uber
Airbnb
Spotify
BNP Paribas
Société générale ~ Société Générale = Société Générale
Crédit agricole ~ Crédit Agricole = Crédit Agricole
HSBC
Barclays
Goldman Sachs
JPMorgan Chase ~ JPMorgan ~ JP Morgan
Morgan Stanley
Deutsche Bank
Credit Suisse ~ Crédit Suisse
UBS
Sanofi
Pfizer
Moderna
BioNTech
AstraZeneca
Novartis
Bayer
Nestlé
Danone
L’Oréal
LVMH
Carrefour
Leclerc
Ikea
Thales
Dassault
Dassault Aviation
Safran
Naval Group
Lockheed Martin
Gazprom
Rosneft
Shell
BP
ExxonMobil
Chevron
Orano
Areva
Veolia
Bouygues
Vinci
Alstom
Siemens
Bosch
ArcelorMittal
Paris Saint-Germain ~ PSG = Paris Saint-Germain ~ PSG
Olympique de Marseille ~ OM
Olympique lyonnais ~ OL = Olympique Lyonnais
Real Madrid
FC Barcelone ~ Barça = FC Barcelona ~ Barcelona FC
Atlético Madrid ~ Atlético de Madrid = Atlético Madrid ~ Atletico Madrid
Bayern Munich
Borussia Dortmund
Manchester United
Manchester City
Liverpool FC
Chelsea
Arsenal
Tottenham
Everton
Juventus
Inter Milan
AC Milan
Stade de Reims
Stade rennais
Stade toulousain
Stade français
Harvard ~ université Harvard ~ université de Harvard = Harvard University ~ Harvard
Sorbonne ~ La Sorbonne = Sorbonne
Sciences Po
École normale supérieure
École polytechnique
MIT ~ Massachusetts Institute of Technology
Stanford = Stanford University ~ Stanford
Louvre ~ musée du Louvre = Louvre ~ Louvre Museum
British Museum
Comédie-Française
Armée rouge = Red Army
Garde nationale = National Guard
Gardiens de la révolution = Revolutionary Guards ~ Islamic Revolutionary Guard Corps ~ IRGC
Wagner ~ groupe Wagner = Wagner Group ~ Wagner
`;
