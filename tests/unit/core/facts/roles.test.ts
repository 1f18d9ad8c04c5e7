import { describe, expect, it } from 'vitest';
import type { Language } from '@/core/language';
import { factsOf, factsOfKind } from './reading';

/** text, office, country, holders, French label, English label */
type Row = readonly [string, string, string | undefined, string, string, string];

const FRENCH: readonly Row[] = [
  [
    'Le ministre français de l’Intérieur, Bruno Retailleau, a parlé.',
    'minister:interior',
    'FR',
    'Bruno Retailleau',
    'ministre français de l’Intérieur',
    'French Minister of the Interior',
  ],
  [
    'Bruno Retailleau, ministre de l’Intérieur, a parlé.',
    'minister:interior',
    undefined,
    'Bruno Retailleau',
    'ministre de l’Intérieur',
    'Minister of the Interior',
  ],
  [
    'Le ministre de l’Intérieur de la France, Bruno Retailleau, a parlé.',
    'minister:interior',
    'FR',
    'Bruno Retailleau',
    'ministre français de l’Intérieur',
    'French Minister of the Interior',
  ],
  [
    'La ministre marocaine de la Transition écologique, Leïla Benali, était absente.',
    'minister:ecology',
    'MA',
    'Leïla Benali',
    'ministre marocaine de l’Écologie',
    'Moroccan Minister of Ecology',
  ],
  [
    'Le Premier ministre britannique Keir Starmer a répondu.',
    'prime-minister',
    'GB',
    'Keir Starmer',
    'Premier ministre britannique',
    'British Prime Minister',
  ],
  [
    'La Première ministre italienne, Giorgia Meloni, a répondu.',
    'prime-minister',
    'IT',
    'Giorgia Meloni',
    'Première ministre italienne',
    'Italian Prime Minister',
  ],
  [
    'L’ancien président brésilien Jair Bolsonaro a été entendu.',
    'former-president',
    'BR',
    'Jair Bolsonaro',
    'ancien président brésilien',
    'former Brazilian President',
  ],
  [
    'L’ex-président Nicolas Sarkozy a été entendu.',
    'former-president',
    undefined,
    'Nicolas Sarkozy',
    'ancien président',
    'former President',
  ],
  [
    'Le président par intérim, Cheikh Diop, a signé.',
    'acting-president',
    undefined,
    'Cheikh Diop',
    'président par intérim',
    'acting President',
  ],
  ['Le président Macron a signé.', 'president', undefined, 'Macron', 'président', 'President'],
  [
    'Le roi du Maroc, Mohammed VI, a reçu Brigitte Macron.',
    'king',
    'MA',
    'Mohammed VI',
    'roi du Maroc',
    'King of Morocco',
  ],
  [
    'Grégory Doucet, maire de Lyon, a réagi.',
    'mayor@Lyon',
    undefined,
    'Grégory Doucet',
    'maire de Lyon',
    'Mayor of Lyon',
  ],
  [
    'La maire de Paris, Anne Hidalgo, a réagi.',
    'mayor@Paris',
    undefined,
    'Anne Hidalgo',
    'maire de Paris',
    'Mayor of Paris',
  ],
  [
    'Le maire de Londres, Sadiq Khan, a réagi.',
    'mayor@London',
    undefined,
    'Sadiq Khan',
    'maire de Londres',
    'Mayor of London',
  ],
  [
    'Patrick Pouyanné, PDG de TotalEnergies, a réagi.',
    'chief-executive@TotalEnergies',
    undefined,
    'Patrick Pouyanné',
    'PDG de TotalEnergies',
    'chief executive of TotalEnergies',
  ],
  [
    'Le secrétaire général de l’ONU, António Guterres, a réagi.',
    'secretary-general@United Nations',
    undefined,
    'António Guterres',
    'secrétaire général de l’Organisation des Nations unies',
    'Secretary-General of the United Nations',
  ],
  [
    'Ajay Banga, président de la Banque mondiale, a réagi.',
    'president@World Bank',
    undefined,
    'Ajay Banga',
    'président de la Banque mondiale',
    'President of the World Bank',
  ],
  [
    'Le ministre de l’Économie et des Finances, Bruno Le Maire, a réagi.',
    'minister:economy+finance',
    undefined,
    'Bruno Le Maire',
    'ministre de l’Économie et des Finances',
    'Minister of the Economy and Finance',
  ],
  [
    'L’ambassadrice du Pérou, María Quispe, a été reçue.',
    'ambassador',
    'PE',
    'María Quispe',
    'ambassadrice du Pérou',
    'ambassador of Peru',
  ],
  [
    'L’ambassadeur d’Irak, Ali Hassan, a été reçu.',
    'ambassador',
    'IQ',
    'Ali Hassan',
    'ambassadeur d’Irak',
    'ambassador of Iraq',
  ],
  [
    'Le garde des Sceaux, Gérald Darmanin, a réagi.',
    'minister:justice',
    undefined,
    'Gérald Darmanin',
    'ministre de la Justice',
    'Minister of Justice',
  ],
  [
    'La cheffe de la diplomatie allemande, Annalena Baerbock, a réagi.',
    'minister:foreign-affairs',
    'DE',
    'Annalena Baerbock',
    'ministre allemande des Affaires étrangères',
    'German Minister of Foreign Affairs',
  ],
  [
    'Le chancelier allemand, Olaf Scholz, a réagi.',
    'chancellor',
    'DE',
    'Olaf Scholz',
    'chancelier allemand',
    'German Chancellor',
  ],
  [
    'Olaf Scholz est chancelier depuis 2021.',
    'chancellor',
    undefined,
    'Olaf Scholz',
    'chancelier',
    'Chancellor',
  ],
  [
    'Rachida Dati a été nommée ministre de la Culture.',
    'minister:culture',
    undefined,
    'Rachida Dati',
    'ministre de la Culture',
    'Minister of Culture',
  ],
  [
    'Les ministres de la Justice, Abdelatif Ouahbi et Gérald Darmanin, ont signé.',
    'minister:justice',
    undefined,
    'Abdelatif Ouahbi+Gérald Darmanin',
    'ministres de la Justice',
    'Ministers of Justice',
  ],
  [
    'Le secrétaire américain à la Défense, Lloyd Austin, a réagi.',
    'secretary:defence',
    'US',
    'Lloyd Austin',
    'secrétaire américain à la Défense',
    'American Defence Secretary',
  ],
  [
    'Le gouverneur de Californie, Gavin Newsom, a réagi.',
    'governor@California',
    undefined,
    'Gavin Newsom',
    'gouverneur de Californie',
    'Governor of California',
  ],
  ['Le sénateur Bernie Sanders a réagi.', 'senator', undefined, 'Bernie Sanders', 'sénateur', 'Senator'],
  ['Le pape François a béni la foule.', 'pope', undefined, 'François', 'pape', 'Pope'],
  [
    'Le sélectionneur des Bleus, Didier Deschamps, a choisi.',
    'sélectionneur des Bleus',
    undefined,
    'Didier Deschamps',
    'sélectionneur des Bleus',
    'sélectionneur des Bleus',
  ],
  [
    'Le procureur de la République, Marc Lenoir, a requis.',
    'public-prosecutor',
    undefined,
    'Marc Lenoir',
    'procureur de la République',
    'public prosecutor',
  ],
];

const ENGLISH: readonly Row[] = [
  [
    'French Interior Minister Bruno Retailleau spoke.',
    'minister:interior',
    'FR',
    'Bruno Retailleau',
    'ministre français de l’Intérieur',
    'French Minister of the Interior',
  ],
  [
    'The Interior Minister of France, Bruno Retailleau, spoke.',
    'minister:interior',
    'FR',
    'Bruno Retailleau',
    'ministre français de l’Intérieur',
    'French Minister of the Interior',
  ],
  [
    'France’s interior minister, Bruno Retailleau, spoke.',
    'minister:interior',
    'FR',
    'Bruno Retailleau',
    'ministre français de l’Intérieur',
    'French Minister of the Interior',
  ],
  [
    'Bruno Retailleau, the interior minister, spoke.',
    'minister:interior',
    undefined,
    'Bruno Retailleau',
    'ministre de l’Intérieur',
    'Minister of the Interior',
  ],
  [
    'Bruno Retailleau is the French interior minister.',
    'minister:interior',
    'FR',
    'Bruno Retailleau',
    'ministre français de l’Intérieur',
    'French Minister of the Interior',
  ],
  [
    'British Prime Minister Keir Starmer answered.',
    'prime-minister',
    'GB',
    'Keir Starmer',
    'Premier ministre britannique',
    'British Prime Minister',
  ],
  [
    'Former Brazilian president Jair Bolsonaro was heard.',
    'former-president',
    'BR',
    'Jair Bolsonaro',
    'ancien président brésilien',
    'former Brazilian President',
  ],
  [
    'President-elect Donald Trump was heard.',
    'elect-president',
    undefined,
    'Donald Trump',
    'président élu',
    'President-elect',
  ],
  [
    'U.S. Defense Secretary Lloyd Austin answered.',
    'secretary:defence',
    'US',
    'Lloyd Austin',
    'secrétaire américain à la Défense',
    'American Defence Secretary',
  ],
  [
    'Home Secretary Yvette Cooper answered.',
    'secretary:home',
    undefined,
    'Yvette Cooper',
    'secrétaire à l’Intérieur',
    'Home Secretary',
  ],
  [
    'Sadiq Khan, the mayor of London, answered.',
    'mayor@London',
    undefined,
    'Sadiq Khan',
    'maire de Londres',
    'Mayor of London',
  ],
  [
    'The former mayor of London, Boris Johnson, answered.',
    'former-mayor@London',
    undefined,
    'Boris Johnson',
    'ancien maire de Londres',
    'former Mayor of London',
  ],
  [
    'The president of the World Bank, Ajay Banga, answered.',
    'president@World Bank',
    undefined,
    'Ajay Banga',
    'président de la Banque mondiale',
    'President of the World Bank',
  ],
  [
    'UN Secretary-General António Guterres answered.',
    'secretary-general@United Nations',
    undefined,
    'António Guterres',
    'secrétaire général de l’Organisation des Nations unies',
    'Secretary-General of the United Nations',
  ],
  [
    'Texas Governor Greg Abbott answered.',
    'governor@Texas',
    undefined,
    'Greg Abbott',
    'gouverneur du Texas',
    'Governor of Texas',
  ],
  [
    'Greg Abbott, the governor of Texas, answered.',
    'governor@Texas',
    undefined,
    'Greg Abbott',
    'gouverneur du Texas',
    'Governor of Texas',
  ],
  ['King Charles visited a school.', 'king', undefined, 'Charles', 'roi', 'King'],
  [
    'The king of Morocco, Mohammed VI, visited a school.',
    'king',
    'MA',
    'Mohammed VI',
    'roi du Maroc',
    'King of Morocco',
  ],
  ['Chancellor Olaf Scholz answered.', 'chancellor', undefined, 'Olaf Scholz', 'chancelier', 'Chancellor'],
  [
    'Christine Lagarde, president of the European Central Bank, answered.',
    'president@European Central Bank',
    undefined,
    'Christine Lagarde',
    'présidente de la Banque centrale européenne',
    'President of the European Central Bank',
  ],
  [
    'Tim Cook, chief executive of Apple, answered.',
    'chief-executive@Apple',
    undefined,
    'Tim Cook',
    'PDG d’Apple',
    'chief executive of Apple',
  ],
  [
    'Acting foreign minister Hamid Nazari answered.',
    'acting-minister:foreign-affairs',
    undefined,
    'Hamid Nazari',
    'ministre des Affaires étrangères par intérim',
    'acting Minister of Foreign Affairs',
  ],
  [
    'The minister of economy and finance, Paul Martin, answered.',
    'minister:economy+finance',
    undefined,
    'Paul Martin',
    'ministre de l’Économie et des Finances',
    'Minister of the Economy and Finance',
  ],
  [
    'Justice Ministers Abdelatif Ouahbi and Gérald Darmanin signed.',
    'minister:justice',
    undefined,
    'Abdelatif Ouahbi+Gérald Darmanin',
    'ministres de la Justice',
    'Ministers of Justice',
  ],
  ['Sarah Jones was elected president.', 'president', undefined, 'Sarah Jones', 'présidente', 'President'],
  [
    'Sarah Jones became the first minister of culture.',
    'minister:culture',
    undefined,
    'Sarah Jones',
    'ministre de la Culture',
    'Minister of Culture',
  ],
  ['Senator Bernie Sanders answered.', 'senator', undefined, 'Bernie Sanders', 'sénateur', 'Senator'],
  [
    'Mary Coles, 54, director of the Fitzwilliam Museum, answered.',
    'director of the Fitzwilliam Museum',
    undefined,
    'Mary Coles',
    'director of the Fitzwilliam Museum',
    'director of the Fitzwilliam Museum',
  ],
  [
    'The Moroccan ambassador to Chile, Karim Alaoui, answered.',
    'ambassador',
    'MA',
    'Karim Alaoui',
    'ambassadeur du Maroc',
    'ambassador of Morocco',
  ],
  ['Pope Francis blessed the crowd.', 'pope', undefined, 'Francis', 'pape', 'Pope'],
];

function rows(language: Language, table: readonly Row[]): (readonly [Language, ...Row])[] {
  return table.map((row) => [language, ...row] as const);
}

describe('who holds which office', () => {
  it.each([...rows('fr', FRENCH), ...rows('en', ENGLISH)])(
    '%s: %s',
    (language, text, office, country, holders, fr, en) => {
      const roles = factsOfKind(factsOf(text, language), 'role');
      expect(roles).toHaveLength(1);
      const [role] = roles;
      expect(role?.value.office).toBe(office);
      expect(role?.value.country).toBe(country);
      expect(role?.value.holders.join('+')).toBe(holders);
      expect(role?.label.fr).toBe(fr);
      expect(role?.label.en).toBe(en);
    },
  );

  it.each([
    ['fr', 'Une grève générale a paralysé le pays.'],
    ['fr', 'Le général hiver est arrivé.'],
    ['fr', 'Le ministère de l’Intérieur a publié un communiqué.'],
    ['fr', 'Les deux ministres se sont vus.'],
    ['fr', 'Le conseil régional a voté.'],
    ['en', 'A general strike was called.'],
    ['en', 'General Motors closed a plant.'],
    ['en', 'The ministers met twice.'],
    ['en', 'He will head home tomorrow.'],
    ['en', 'The prince and the pauper is a novel.'],
  ] as const)('%s: no office in "%s"', (language, text) => {
    expect(factsOfKind(factsOf(text, language), 'role')).toEqual([]);
  });

  it('keeps two offices of two people apart', () => {
    const text =
      'Bruno Retailleau, ministre de l’Intérieur, Gérald Darmanin, ministre de la Justice, et Catherine Vautrin, ministre de la Santé, étaient là.';
    const roles = factsOfKind(factsOf(text, 'fr'), 'role').map(
      (role) => `${role.value.office} ${role.value.holders.join()}`,
    );
    expect(roles).toEqual([
      'minister:interior Bruno Retailleau',
      'minister:justice Gérald Darmanin',
      'minister:health Catherine Vautrin',
    ]);
  });

  it.each([
    [
      'fr',
      'La France et le Maroc avancent. Le ministre français de l’Intérieur, Bruno Retailleau, a vu son homologue marocain, Abdelouafi Laftit.',
    ],
    [
      'en',
      'France and Morocco are closer. French Interior Minister Bruno Retailleau met his Moroccan counterpart, Abdelouafi Laftit.',
    ],
  ] as const)('%s: a counterpart has the same office, of another country', (language, text) => {
    const role = factsOfKind(factsOf(text, language), 'role').find(
      (each) => each.value.counterpartOf !== undefined,
    );
    expect(role?.value).toEqual({
      office: 'minister:interior',
      country: 'MA',
      counterpartOf: 'Bruno Retailleau',
      holders: ['Abdelouafi Laftit'],
    });
    expect(role?.label.fr).toBe('homologue marocain de Bruno Retailleau (ministre de l’Intérieur)');
    expect(role?.label.en).toBe('Moroccan counterpart of Bruno Retailleau (Minister of the Interior)');
  });

  it('never says which of two ministers is whose', () => {
    const text =
      'La France et le Maroc avancent. Les ministres de la Justice des deux pays, Abdelatif Ouahbi et Gérald Darmanin, ont signé.';
    const [role] = factsOfKind(factsOf(text, 'fr'), 'role');
    expect(role?.value).toEqual({
      office: 'minister:justice',
      holders: ['Abdelatif Ouahbi', 'Gérald Darmanin'],
      sharedBy: ['FR', 'MA'],
    });
  });

  it('leaves the two countries open when three are named as often', () => {
    const text =
      'La France, le Maroc et l’Espagne avancent. Les ministres de la Justice des deux pays, Abdelatif Ouahbi et Gérald Darmanin, ont signé.';
    const [role] = factsOfKind(factsOf(text, 'fr'), 'role');
    expect(role?.value.sharedBy).toBeUndefined();
  });
});
