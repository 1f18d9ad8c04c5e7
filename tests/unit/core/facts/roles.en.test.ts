import { describe, expect, it } from 'vitest';
import { roleRows, rowsOf } from './role-rows';

/** text | office | country | holders | French label | English label */
const ROLES = `
French Interior Minister Bruno Retailleau spoke. | minister:interior | FR | Bruno Retailleau | ministre français de l’Intérieur | French Minister of the Interior
The Interior Minister of France, Bruno Retailleau, spoke. | minister:interior | FR | Bruno Retailleau | ministre français de l’Intérieur | French Minister of the Interior
France’s interior minister, Bruno Retailleau, spoke. | minister:interior | FR | Bruno Retailleau | ministre français de l’Intérieur | French Minister of the Interior
Bruno Retailleau, the interior minister, spoke. | minister:interior |  | Bruno Retailleau | ministre de l’Intérieur | Minister of the Interior
Bruno Retailleau is the French interior minister. | minister:interior | FR | Bruno Retailleau | ministre français de l’Intérieur | French Minister of the Interior
British Prime Minister Keir Starmer answered. | prime-minister | GB | Keir Starmer | Premier ministre britannique | British Prime Minister
Former Brazilian president Jair Bolsonaro was heard. | former-president | BR | Jair Bolsonaro | ancien président brésilien | former Brazilian President
President-elect Donald Trump was heard. | elect-president |  | Donald Trump | président élu | President-elect
U.S. Defense Secretary Lloyd Austin answered. | secretary:defence | US | Lloyd Austin | secrétaire américain à la Défense | American Defence Secretary
Home Secretary Yvette Cooper answered. | secretary:home |  | Yvette Cooper | secrétaire à l’Intérieur | Home Secretary
Sadiq Khan, the mayor of London, answered. | mayor@London |  | Sadiq Khan | maire de Londres | Mayor of London
The former mayor of London, Boris Johnson, answered. | former-mayor@London |  | Boris Johnson | ancien maire de Londres | former Mayor of London
The president of the World Bank, Ajay Banga, answered. | president@World Bank |  | Ajay Banga | président de la Banque mondiale | President of the World Bank
UN Secretary-General António Guterres answered. | secretary-general@United Nations |  | António Guterres | secrétaire général de l’Organisation des Nations unies | Secretary-General of the United Nations
Texas Governor Greg Abbott answered. | governor@Texas |  | Greg Abbott | gouverneur du Texas | Governor of Texas
Greg Abbott, the governor of Texas, answered. | governor@Texas |  | Greg Abbott | gouverneur du Texas | Governor of Texas
King Charles visited a school. | king |  | Charles | roi | King
The king of Morocco, Mohammed VI, visited a school. | king | MA | Mohammed VI | roi du Maroc | King of Morocco
Chancellor Olaf Scholz answered. | chancellor |  | Olaf Scholz | chancelier | Chancellor
Christine Lagarde, president of the European Central Bank, answered. | president@European Central Bank |  | Christine Lagarde | présidente de la Banque centrale européenne | President of the European Central Bank
Tim Cook, chief executive of Apple, answered. | chief-executive@Apple |  | Tim Cook | PDG d’Apple | chief executive of Apple
Acting foreign minister Hamid Nazari answered. | acting-minister:foreign-affairs |  | Hamid Nazari | ministre des Affaires étrangères par intérim | acting Minister of Foreign Affairs
The minister of economy and finance, Paul Martin, answered. | minister:economy+finance |  | Paul Martin | ministre de l’Économie et des Finances | Minister of the Economy and Finance
Justice Ministers Abdelatif Ouahbi and Gérald Darmanin signed. | minister:justice |  | Abdelatif Ouahbi+Gérald Darmanin | ministres de la Justice | Ministers of Justice
Sarah Jones was elected president. | president |  | Sarah Jones | présidente | President
Sarah Jones became the first minister of culture. | minister:culture |  | Sarah Jones | ministre de la Culture | Minister of Culture
Senator Bernie Sanders answered. | senator |  | Bernie Sanders | sénateur | Senator
Mary Coles, 54, director of the Fitzwilliam Museum, answered. | director of the Fitzwilliam Museum |  | Mary Coles | director of the Fitzwilliam Museum | director of the Fitzwilliam Museum
The Moroccan ambassador to Chile, Karim Alaoui, answered. | ambassador@to:CL | MA | Karim Alaoui | ambassadeur du Maroc au Chili | ambassador of Morocco to Chile
Pope Francis blessed the crowd. | pope |  | Francis | pape | Pope
Chancellor of the Exchequer Rachel Reeves answered. | chancellor-exchequer |  | Rachel Reeves | chancelière de l’Échiquier | Chancellor of the Exchequer
Archbishop of Uppsala Mary Coles answered. | archbishop@Uppsala |  | Mary Coles | archevêque d’Uppsala | Archbishop of Uppsala
Governor of Jalisco Paul Martin answered. | governor@Jalisco |  | Paul Martin | gouverneur du Jalisco | Governor of Jalisco
Paul Martin resigned as head coach of Celtic on Monday. | coach@Celtic |  | Paul Martin | entraîneur de Celtic | coach of Celtic
The committee elected Sarah Jones as its chair. | chair |  | Sarah Jones | présidente | chair
Chief technology officer Sarah Jones answered. | technology-director |  | Sarah Jones | directrice technique | chief technology officer
Indonesia's police chief, Mr Paul Martin, answered. | police-chief | ID | Paul Martin | chef de la police indonésien | Indonesian police chief
EU climate commissioner Sarah Jones answered. | european-commissioner:climate |  | Sarah Jones | commissaire européenne au Climat | European Commissioner for Climate
Sarah Jones, performance director, answered. | performance director |  | Sarah Jones | performance director | performance director
Rear Admiral Paul Martin answered. | rear-admiral |  | Paul Martin | contre-amiral | Rear Admiral
Sarah Jones, head of security at Anfield, answered. | head of security at Anfield |  | Sarah Jones | head of security at Anfield | head of security at Anfield
Paul Martin, director of Tonga's National Emergency Management Office, answered. | director of Tonga's National Emergency Management Office |  | Paul Martin | director of Tonga's National Emergency Management Office | director of Tonga's National Emergency Management Office
Sarah Jones, who served as governor of Texas, answered. | governor@Texas |  | Sarah Jones | gouverneure du Texas | Governor of Texas
Sarah Jones, president of the union, answered. | president |  | Sarah Jones | présidente | President
Paul Martin was named special envoy for Libya. | envoy@for:LY |  | Paul Martin | envoyé spécial pour la Libye | special envoy for Libya
`;

/** Sentences that say of no one which office they hold. */
const NONE = `
A general strike was called.
General Motors closed a plant.
The ministers met twice.
He will head home tomorrow.
The prince and the pauper is a novel.
The UN General Assembly met.
Ukraine's General Staff said so.
The Office of the Auditor General of Canada reported.
Prince Sultan Air Base received two squadrons.
The Prime Minister spoke.
A retired Finnish judge spoke.
The former head of Eritrea's tiny church spoke.
Juventus owner Exor rejected a bid.
The Malian director Paul Martin spoke.
MINISTER QUITS OVER CONTRACT
`;

describe('English offices', () => {
  it.each(rowsOf(ROLES).map((row) => [row[0] ?? '', row] as const))('%s', (text, row) => {
    expect(roleRows(text, 'en')).toEqual([row]);
  });

  it.each(rowsOf(NONE).map(([text = '']) => text))('says no office: %s', (text) => {
    expect(roleRows(text, 'en')).toEqual([]);
  });
});
