import { describe, expect, it } from 'vitest';
import { isSelfContained } from '@/core/bank/self-contained';

describe('a sentence that stands alone', () => {
  it.each([
    ['fr', 'La Commission européenne a proposé en février 2025 de créer une flotte de navires.'],
    ['fr', 'Le maire de Lyon, Grégory Doucet, a présenté un plan de sobriété.'],
    ['fr', 'Le taux de mortalité infantile a reculé dans tout le pays depuis dix ans.'],
    ['fr', 'En mars 2025, les deux ministres avaient signé une déclaration conjointe.'],
    ['fr', 'à l’été 2024, la France avait reconnu la souveraineté marocaine sur le Sahara.'],
    ['fr', 'Le Parlement européen a adopté le texte de la Constitution à Strasbourg.'],
    ['fr', 'La France a signé le traité franco-italien du Quirinal en novembre 2021.'],
    ['fr', 'Irène Frachon a témoigné au procès Servier devant le tribunal de Paris.'],
    ['fr', 'La France a signé un traité avec le Maroc, puis ratifié le traité en 2026.'],
    ['fr', 'Au lycée de Troyes, Marie Curie a enseigné la physique dès l’âge de 24 ans.'],
    ['en', 'The European Parliament adopted the law on artificial intelligence in 2024.'],
    ['en', 'Croatia adopted the euro on Sunday 1 January 2023, after a vote in Zagreb.'],
    ['en', 'The European Parliament adopted the text of the Treaty of Nice in Strasbourg in 2000.'],
    ['en', 'On Sunday 5 March 2023, Estonia held elections to its parliament in Tallinn.'],
    ['en', 'Joe Biden signed an order on the safety of artificial intelligence in 2023.'],
    ['en', 'Bill Nelson, of NASA, said it would take NASA ten years to return to the Moon.'],
    ['en', 'The mayor of Lyon, Grégory Doucet, presented a plan to save water.'],
    ['fr', 'Bruno Retailleau a promis qu’il reviendrait à Rabat avant la fin de 2025.'],
    ['fr', 'Le lundi 14 avril 2025, le ministre français de l’Intérieur a entamé une visite à Rabat.'],
    ['fr', 'Le 9 octobre 1981, la France a renoncé à la peine de mort par une loi.'],
    ['fr', 'En France, il faut environ 12 mètres cubes d’eau par habitant et par an.'],
    ['fr', 'Emmanuel Macron a signé un décret le 9 octobre et l’a transmis au Sénat.'],
    ['en', 'In Paris Emmanuel Macron said he would meet Kristen Michal before June 2026.'],
    ['en', 'Ursula von der Leyen met nine ministers and thanked them for their work.'],
    ['en', 'In Paris, Emmanuel Macron met the Prime Minister of Estonia, Kristen Michal.'],
  ] as const)('%s: %s', (language, sentence) => {
    expect(isSelfContained(sentence, language)).toBe(true);
  });

  it.each([
    ['fr', 'Il a promis de poursuivre dans cette voie avec le Maroc dès 2025.'],
    ['fr', 'Cette mesure vise à améliorer l’efficacité des procédures d’expulsion en France.'],
    ['fr', 'Dans ce contexte, la France cherche à s’appuyer sur l’expertise du Maroc.'],
    ['fr', 'Les deux ministres ont convenu de la création d’un groupe de travail conjoint.'],
    ['fr', 'Le royaume a la réputation d’un pays stable, qui pèse dans la région.'],
    ['fr', 'Les réparations ont duré près de sept mois et coûté fort cher.'],
    ['fr', '« Nous devons agir avant l’été 2026 », a-t-elle déclaré à Lyon.'],
    ['fr', 'Le secrétaire général de l’OTAN, Mark Rutte, a salué cet accord.'],
    ['fr', 'Bruno Retailleau est arrivé hier à Rabat pour une visite officielle.'],
    ['fr', '— Bruno Retailleau (@BrunoRetailleau) April 14, 2025, à Rabat au Maroc'],
    ['fr', 'Le Mali et la Guinée étudient une mesure semblable depuis mars 2024.'],
    ['fr', 'En 2007, elle avait remarqué un nombre anormal de maladies chez des patients.'],
    ['fr', 'En janvier 1977, à Troyes, il avait obtenu que Patrick Henry échappe à la mort.'],
    ['fr', 'Depuis 2010 ils dirigent ensemble le laboratoire de Grenoble, en Isère.'],
    ['fr', 'Selon elle, la société Servier connaissait depuis 1995 les dangers du produit.'],
    ['fr', 'Le Parlement, réuni en congrès à Versailles, l’avait votée par 828 voix contre 26.'],
    ['fr', 'Environ cinq millions de personnes en ont pris entre 1976 et 2009.'],
    ['fr', 'Hamida Djandoubi y avait été guillotiné le 10 septembre 1977 au matin.'],
    ['fr', 'Le lendemain, les députés adoptaient le texte par 363 voix contre 117.'],
    ['fr', 'La France était alors le dernier pays de la Communauté à exécuter des condamnés.'],
    ['fr', 'Le diocèse attend environ 15 millions de visiteurs dès 2026.'],
    ['fr', 'De 1976 à 1980, il avait défendu avec succès six hommes que la peine menaçait.'],
    ['fr', 'Jacques Chirac, député de la Corrèze et maire de Paris, l’avait voté en 1981.'],
    ['fr', 'François Mitterrand avait pourtant annoncé sa position le 16 mars 1981.'],
    ['fr', 'Le Parlement européen a adopté le texte à Strasbourg le 13 mars 2024.'],
    ['fr', 'Robert Badinter a présenté le projet de loi à l’Assemblée nationale en 1981.'],
    ['fr', 'Jacques Nienaber a quitté son poste après la finale pour rejoindre le Leinster.'],
    ['fr', 'Siya Kolisi a soulevé le trophée pour la deuxième fois à Saint-Denis.'],
    ['fr', 'Une troisième équipe a trouvé de l’eau dans une région de Mars.'],
    ['fr', 'Aux Sables-d’Olonne, une grande messe a été célébrée samedi, devant 170 évêques.'],
    ['fr', 'Trop court pour être lu.'],
    ['en', 'The Council of the European Union had approved the change on 12 July 2022.'],
    ['en', 'NASA built the telescope with the European Space Agency and others in 2021.'],
    ['en', 'More than 600 firefighters fought the flames and saved the two towers.'],
    ['en', 'Twelve million people visited the cathedral in 2017, before it closed.'],
    ['en', 'An Ariane 5 rocket carried it away from Kourou, in French Guiana, in 2021.'],
    ['en', 'Another shows five galaxies known to astronomers as Stephan’s Quintet.'],
    ['en', 'A third instrument found the signature of water in the atmosphere of WASP-96b.'],
    ['en', 'A solemn Mass was celebrated on Sunday, in front of 170 bishops from France.'],
    ['en', 'Andrej Plenković paid for a coffee in euros in Zagreb on the first morning.'],
    ['en', 'He was beginning an official visit devoted to security in Morocco.'],
    ['en', 'The group will be asked to establish the nationality of migrants.'],
    ['en', 'The metropolitan area hopes to cut its water use considerably soon.'],
    ['en', '“We must act before the summer of 2026,” she said in Lyon on Thursday.'],
    ['en', 'Mark Rutte welcomed these agreements and promised further support to Estonia.'],
    ['en', 'On 12 September he visited the university hospital in Marrakesh, in Morocco.'],
    ['en', 'After the match, in Saint-Denis, they praised the captain of South Africa.'],
    ['en', 'Philippe Jost took over from him in August 2023, in the middle of the work.'],
    ['en', 'The Economy Minister, Davor Filipović, warned that the government would fine them.'],
    ['en', 'Inflation was a worry nonetheless: prices in Croatia rose by 13.5% in a year.'],
    ['en', 'The bans apply from 2 February 2025 in every country of the Union.'],
    ['en', 'The diocese expects 15 million visitors a year from Easter onwards.'],
    ['en', 'Thirty days later, on 24 January 2022, Webb reached its orbit around the Sun.'],
    ['en', 'Read it all at https://example.org/articles/2025 before Paris wakes up.'],
  ] as const)('%s, leaning: %s', (language, sentence) => {
    expect(isSelfContained(sentence, language)).toBe(false);
  });

  it('is judged in linear time', () => {
    const before = performance.now();
    for (const piece of ['a', '1,', ' le', 'L’', '« ']) isSelfContained(piece.repeat(50_000), 'fr');
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
