import { describe, expect, it } from 'vitest';
import { roleRows, rowsOf } from './role-rows';

/** text | office | country | holders | French label | English label */
const ROLES = `
Le ministre français de l’Intérieur, Bruno Retailleau, a parlé. | minister:interior | FR | Bruno Retailleau | ministre français de l’Intérieur | French Minister of the Interior
Bruno Retailleau, ministre de l’Intérieur, a parlé. | minister:interior |  | Bruno Retailleau | ministre de l’Intérieur | Minister of the Interior
Le ministre de l’Intérieur de la France, Bruno Retailleau, a parlé. | minister:interior | FR | Bruno Retailleau | ministre français de l’Intérieur | French Minister of the Interior
La ministre marocaine de la Transition écologique, Leïla Benali, était absente. | minister:ecological-transition | MA | Leïla Benali | ministre marocaine de la Transition écologique | Moroccan Minister of the Ecological Transition
Le Premier ministre britannique Keir Starmer a répondu. | prime-minister | GB | Keir Starmer | Premier ministre britannique | British Prime Minister
La Première ministre italienne, Giorgia Meloni, a répondu. | prime-minister | IT | Giorgia Meloni | Première ministre italienne | Italian Prime Minister
L’ancien président brésilien Jair Bolsonaro a été entendu. | former-president | BR | Jair Bolsonaro | ancien président brésilien | former Brazilian President
L’ex-président Nicolas Sarkozy a été entendu. | former-president |  | Nicolas Sarkozy | ancien président | former President
Le président par intérim, Cheikh Diop, a signé. | acting-president |  | Cheikh Diop | président par intérim | acting President
Le président Macron a signé. | president |  | Macron | président | President
Le roi du Maroc, Mohammed VI, a reçu Brigitte Macron. | king | MA | Mohammed VI | roi du Maroc | King of Morocco
Grégory Doucet, maire de Lyon, a réagi. | mayor@Lyon |  | Grégory Doucet | maire de Lyon | Mayor of Lyon
La maire de Paris, Anne Hidalgo, a réagi. | mayor@Paris |  | Anne Hidalgo | maire de Paris | Mayor of Paris
Le maire de Londres, Sadiq Khan, a réagi. | mayor@London |  | Sadiq Khan | maire de Londres | Mayor of London
Patrick Pouyanné, PDG de TotalEnergies, a réagi. | chief-executive@TotalEnergies |  | Patrick Pouyanné | PDG de TotalEnergies | chief executive of TotalEnergies
Le secrétaire général de l’ONU, António Guterres, a réagi. | secretary-general@United Nations |  | António Guterres | secrétaire général de l’Organisation des Nations unies | Secretary-General of the United Nations
Ajay Banga, président de la Banque mondiale, a réagi. | president@World Bank |  | Ajay Banga | président de la Banque mondiale | President of the World Bank
Le ministre de l’Économie et des Finances, Bruno Le Maire, a réagi. | minister:economy+finance |  | Bruno Le Maire | ministre de l’Économie et des Finances | Minister of the Economy and Finance
L’ambassadrice du Pérou, María Quispe, a été reçue. | ambassador | PE | María Quispe | ambassadrice du Pérou | ambassador of Peru
L’ambassadeur d’Irak, Ali Hassan, a été reçu. | ambassador | IQ | Ali Hassan | ambassadeur d’Irak | ambassador of Iraq
Le garde des Sceaux, Gérald Darmanin, a réagi. | minister:justice |  | Gérald Darmanin | ministre de la Justice | Minister of Justice
La cheffe de la diplomatie allemande, Annalena Baerbock, a réagi. | minister:foreign-affairs | DE | Annalena Baerbock | ministre allemande des Affaires étrangères | German Minister of Foreign Affairs
Le chancelier allemand, Olaf Scholz, a réagi. | chancellor | DE | Olaf Scholz | chancelier allemand | German Chancellor
Olaf Scholz est chancelier depuis 2021. | chancellor |  | Olaf Scholz | chancelier | Chancellor
Rachida Dati a été nommée ministre de la Culture. | minister:culture |  | Rachida Dati | ministre de la Culture | Minister of Culture
Les ministres de la Justice, Abdelatif Ouahbi et Gérald Darmanin, ont signé. | minister:justice |  | Abdelatif Ouahbi+Gérald Darmanin | ministres de la Justice | Ministers of Justice
Le secrétaire américain à la Défense, Lloyd Austin, a réagi. | secretary:defence | US | Lloyd Austin | secrétaire américain à la Défense | American Defence Secretary
Le gouverneur de Californie, Gavin Newsom, a réagi. | governor@California |  | Gavin Newsom | gouverneur de Californie | Governor of California
Le sénateur Bernie Sanders a réagi. | senator |  | Bernie Sanders | sénateur | Senator
Le pape François a béni la foule. | pope |  | François | pape | Pope
Le sélectionneur des Bleus, Didier Deschamps, a choisi. | sélectionneur des Bleus |  | Didier Deschamps | sélectionneur des Bleus | sélectionneur des Bleus
Le procureur de la République, Marc Lenoir, a requis. | public-prosecutor |  | Marc Lenoir | procureur de la République | public prosecutor
Le capitaine de Nantes, Paul Ferrand, est blessé. | captain@Nantes |  | Paul Ferrand | capitaine de Nantes | captain of Nantes
Un message de l’ambassadeur russe en Finlande, Pavel Kouznetsov, est arrivé. | ambassador@to:FI | RU | Pavel Kouznetsov | ambassadeur de Russie en Finlande | ambassador of Russia to Finland
L’ambassadeur de France au Bhoutan, Marc Lenoir, a été reçu. | ambassador@to:BT | FR | Marc Lenoir | ambassadeur de France au Bhoutan | ambassador of France to Bhutan
La commissaire européenne à l’Environnement, Anna Berger, a réagi. | european-commissioner:environment |  | Anna Berger | commissaire européenne à l’Environnement | European Commissioner for the Environment
Paul Ferrand, président de l’institution, a démissionné. | president |  | Paul Ferrand | président | President
L’ancien maire de Verviers Paul Ferrand a réagi. | former-mayor@Verviers |  | Paul Ferrand | ancien maire de Verviers | former Mayor of Verviers
Le ministre de l’Eau et de l’Irrigation, Paul Ferrand, a réagi. | ministre de l’Eau et de l’Irrigation |  | Paul Ferrand | ministre de l’Eau et de l’Irrigation | ministre de l’Eau et de l’Irrigation
Claire Dumas, chercheuse au CNRS, a réagi. | researcher@CNRS |  | Claire Dumas | chercheuse au Centre national de la recherche scientifique | researcher at CNRS
Le patron de la compagnie, Marc Lenoir, a réagi. | boss |  | Marc Lenoir | patron | boss
Le Premier ministre a nommé Claire Dumas ministre de la Culture. | minister:culture |  | Claire Dumas | ministre de la Culture | Minister of Culture
Marc Lenoir, directeur sportif du club, a réagi. | sporting-director |  | Marc Lenoir | directeur sportif | sporting director
La présidente de l’Assemblée nationale, Claire Dumas, a réagi. | president@National Assembly |  | Claire Dumas | présidente de l’Assemblée nationale | President of the National Assembly
Le directeur exécutif de Nuagea, Marc Lenoir, a réagi. | executive-director@Nuagea |  | Marc Lenoir | directeur exécutif de Nuagea | executive director of Nuagea
La juge constitutionnelle Claire Dumas a réagi. | juge constitutionnelle |  | Claire Dumas | juge constitutionnelle | juge constitutionnelle
La représentante spéciale de l’ONU pour la Libye, Claire Dumas, a réagi. | représentante spéciale de l’ONU pour la Libye |  | Claire Dumas | représentante spéciale de l’ONU pour la Libye | représentante spéciale de l’ONU pour la Libye
Le député écologiste Marc Lenoir a réagi. | member-of-parliament |  | Marc Lenoir | député | member of parliament
`;

/** Sentences that say of no one which office they hold. */
const NONE = `
Une grève générale a paralysé le pays.
Le général hiver est arrivé.
Le ministère de l’Intérieur a publié un communiqué.
Les deux ministres se sont vus.
Le conseil régional a voté.
Pavel Kouznetsov, juge ces accusations absurdes.
Marc Lenoir, juge que tout va bien.
Le texte garde toute sa force.
Le doyen des Français, Marc Auvray, est mort.
Des chercheurs de l’Institut Pasteur ont parlé.
Le chef Marc Lenoir cuisine.
Un avocat de Sousse a parlé.
Le Premier ministre a parlé.
L’ancien maire de Lyon a parlé.
Le directeur marocain a parlé.
`;

describe('French offices', () => {
  it.each(rowsOf(ROLES).map((row) => [row[0] ?? '', row] as const))('%s', (text, row) => {
    expect(roleRows(text, 'fr')).toEqual([row]);
  });

  it.each(rowsOf(NONE).map(([text = '']) => text))('says no office: %s', (text) => {
    expect(roleRows(text, 'fr')).toEqual([]);
  });
});
