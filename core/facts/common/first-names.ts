/** First names that newspapers meet, written for this project: enough to tell a person from a firm, no more. */
const WOMEN = `Adèle Adriana Agathe Agnès Aïcha Aïssatou Alexandra Alice Alicia Alix Amandine Amanda Amélie Amina Aminata Amy Ana Anaïs Andrea Angela Angélique
  Anita Ann Anna Anne Annalena Annick Annie Antoinette Apolline Ariane Asma Assia Astrid Audrey Aurélie Aurore Aya Ayşe Barbara Béatrice Beatriz Bella Bénédicte Berthe
  Beth Bintou Brigitte Camila Camille Carla Carmen Carole Caroline Catherine Cathy Cécile Céline Chantal Charlotte Chiara Chimamanda Chloé Christelle Christiane
  Christine Claire Clara Clarisse Claudia Claudine Clémence Clémentine Clotilde Colette Constance Coralie Corinne Cynthia Daisy Dalila Daniela Danielle Deborah Delphine Denise
  Diana Diane Dominique Donna Dorothée Edith Édith Elena Eleanor Éléonore Elisa Élisabeth Elisabeth Elizabeth Élise Ella Ellen Éloïse Elsa Emily Emma Emmanuelle Erika
  Esther Eugénie Eva Ève Évelyne Fabienne Fadila Fanny Fanta Farida Fatima Fatma Fatou Fatoumata Félicité Fernande Fiona Flora Florence Fleur France Françoise Frédérique Gabriela
  Gabrielle Gaëlle Geneviève Germaine Ghislaine Gina Giorgia Gisèle Giulia Gloria Grace Greta Gwenaëlle Habiba Hala Hannah Hanane Harriet Heather Heidi Helen Hélène Hillary Houda
  Huguette Ibtissam Ida Imane Inès Ingrid Irène Irina Iris Isabel Isabelle Jacqueline Jade Jamila Jane Janet Janine Jasmine Jeanne Jennifer Jessica Jill Joan Joanna Jocelyne
  Joëlle Josephine Joséphine Josiane Joyce Judith Julia Julie Juliette Justine Kaja Kamala Karen Karima Karin Karine Katarina Kate Katherine Kathleen Katia Keiko Kelly Khadija Kim Kimberly Kristalina
  Laetitia Laila Lara Latifa Laura Laure Laurence Laurie Léa Leïla Leila Lena Léna Léonie Leslie Liliane Lina Linda Lisa Lise Louise Lucia Lucie Lucy Ludivine Lydia Lydie
  Madeleine Madison Maeva Magali Magdalena Maïté Malika Manon Manuela Margaret Margaux Margot Marguerite Maria María Mariam Mariama Marianne Marie Marilyn Marina Marine Marion Marlène
  Marta Martha Marthe Martine Mary Maryam Maryse Mathilde Maud Maude Maureen Meera Meghan Mélanie Mélissa Melissa Mercy Meryem Mia Michelle Mila Milena Mireille Miriam Mona Monica Monique Morgane
  Muriel Myriam Nabila Nada Nadège Nadia Nadine Nancy Naomi Natacha Natalia Natalie Natasha Nathalie Ndèye Nicole Nina Noémie Nora Noura Océane Odile Olga Olivia Ophélie Oumou Pamela Patricia
  Paula Pauline Peggy Penelope Perrine Priscilla Priti Rabia Rachel Rachida Raphaëlle Raquel Rebecca Régine Reine Renée Rihanna Rita Roberta Romane Rosa Rosalie Rose Roselyne Roxana Roxane Ruth Sabine Sabrina
  Salima Salma Samantha Samia Samira Sandra Sandrine Sanna Sara Sarah Ségolène Séverine Shakira Sharon Shirley Sibylle Silvia Simone Solange Sonia Sophia Sophie Soraya Stacy Stella Stéphanie Susan Suzanne Sylvie
  Tamara Tania Tatiana Teresa Thérèse Theresa Tiana Tiffany Tina Ursula Valentina Valérie Valentine Vanessa Vera Véronique Victoria Violette Virginia Virginie Viviane Wanda Wendy Whitney
  Xiomara Yasmina Yasmine Yolande Yulia Yvette Yvonne Zahra Zeinab Zineb Zoé Zohra Aigerim Siobhán Aoife Niamh Ngozi Nkechi Amaka Wanjiru Wangari Priya Sunita Indira Lakshmi Mei Sakura Yuki Haruka Hanako Nguyệt Linh
  Gülşen Elif Zeynep Emine Svetlana Oksana Olena Yulia Nadezhda Ludmila Ewa Agnieszka Małgorzata Katarzyna Zuzana Jana Ilse Sigrid Astou Khady Rokia Djamila Lalla Claudia Ginevra Francesca Federica Alessandra Lucía Sofía Pilar Mercedes Dolores Guadalupe
  Ruby Scarlett Taylor Serena Simona Megan Bridget Sheila Dorothy Betty Helena Lydie Ingeborg Greta Frida Gertrude Hortense Marcelle Raymonde Lucette Ginette Paulette Odette Yaël Noa Tzipi Golda Rania Asmaa Hafsa Sana Maha Dina
  Deirdre Gráinne Sinéad Róisín Orla Saoirse Ciara Maeve Bronwen Sian Carys Chioma Chiamaka Wanjiku Njeri Achieng Tigist Selam Nomsa Thandiwe Lindiwe Zanele Nkosazana Lerato Naledi Ama Akosua Abena Efua Yaa Adwoa Esi Salimata
  Aminatou Penda Coumba Adji Awa Ramatoulaye Hadiza Haoua Zeynab Aïssata Kadiatou Nafissatou Hawa Maïmouna Shabnam Nasreen Ayesha Zainab Fatemeh Leyla Shirin Parisa Narges Mahsa Nasrin Golnaz Benazir Deepa Anjali Kavita Meena
  Lalita Radha Sita Gita Shreya Neha Pooja Divya Aditi Ananya Nirmala Mamata Smriti Yoko Yoshiko Naoko Tomoko Akiko Michiko Kazuko Misaki Aiko Emi Mariko Sanae Ji-hye Min-ji Seo-yeon Soo-jin Geun-hye Eun-bi Yi-ting Meiling Lili
  Siti Aminah Megawati Retno Dewi Imelda Leni Cristina Evita Dilma Marielle Joana Fernanda Bruna Letícia Renata Ángeles Marisol Rocío Consuelo Ximena Catalina Valeria Violeta Ulrike Anke Heike Anneliese Annegret Saskia Marjolein
  Elke Femke Griet Lieve Jolanda Ingebjørg Solveig Ragnhild Gro Erna Kirsten Pia Inger Lone Helle Freja Katrín Halla Ania Beata Hanna Ilona Ágnes Katalin Ioana Andreea Hristina Gergana Vesna Milica Jelena Kolinda Nataša Iveta
  Darya Ekaterina Galina Larisa Lidia Natalya Polina Tatyana Yelena Iryna Salome Mehriban Dariga Gulnara Najla Olfa Sihem Emna Wafa Saïda Nezha Mbarka Hakima Touria Zoubida Louisa Nouria Ashley Kayla Lauren Allison Courtney
  Stephanie Tonya Latoya Condoleezza Oprah Beyoncé Sloane Ketanji Alexandria Ilhan Rashida Ayanna Tammy Gretchen Nikki Tulsi Kristi Letitia Fani Melania Ivanka`;
const MEN = `Aaron Abdallah Abdel Abdelatif Abdelaziz Abdelhak Abdelilah Abdelkader Abdellah Abdellatif Abdelmadjid Abdelouafi Abdou Abdoulaye Abdul Abdullah Abel Abraham Achille Adama Adam Adel Adolf Adrian Adrien Agustín Ahmad
  Ahmed Ahmet Aimé Akira Alain Alan Alassane Albert Alberto Alejandro Aleksandr Alessandro Alex Alexander Alexandre Alexei Alexeï Alexis Alfred Ali Alioune Alphonse Amadou Ameth Amine Amir Amos Anatole Anders André Andreas Andrei Andreï
  Andrés Andrew Andy Ángel Anthony Antoine Anton Antonio António Antony Antonín Aristide Armand Arnaud Arnold Arsène Arthur Aubin Auguste Augustin Aurélien Axel Ayman Aziz Babacar Baptiste Barack Bart Bashar Basile Bassirou Bastien Ben Benedict
  Benjamin Benoît Bernard Bernd Bernie Bertrand Bill Billy Bob Bola Boris Bouba Brad Brahim Brandon Brendan Brian Brice Bruce Bruno Bryan Carl Carlos Cédric Célestin César Chad Charles Charlie Chedly Cheikh Chérif Chris Christian Christoph Christophe
  Christopher Claude Claudio Clément Clive Colin Connor Constantin Corentin Cristiano Cyril Cyrille Damien Dan Daniel Danny Dario David Dean Denis Dennis Désiré Didier Diego Dieter Dimitri Dmitry Dmitri Dmytro Donald Doug Douglas Driss Duncan
  Dylan Ed Éric Éric Eddy Edgar Édouard Edmond Eduardo Edward Edwin Egon Eli Elias Élie Elliot Elon Émile Emmanuel Emmerson Enrico Enzo Eric Erik Ernest Ernesto Esteban Étienne Eugène Evan Évariste Fabien Fabio Fabrice Fadi Faisal Farid Faustin Fayçal
  Federico Felipe Félix Felix Ferdinand Fernando Fidel Firmin Florent Florian Francesco Francis Francisco Franck François Frank Franklin Franz Fred Frédéric Frederick Friedrich Fritz Gabriel Gaël Gary Gaspard Gaston Gautier Geoffrey Geoffroy
  George Georges Gérald Gerald Gérard Gerhard Germain Ghislain Gianni Gilbert Gilles Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg Grégoire Gregory Grégory Guillaume Gustave Gustavo Guy Gyorgy Habib Hakim Hamid Hamza Hans Harold Harry Harvey Hassan Hector Heinrich
  Henri Henrik Henry Herbert Hervé Hichem Hicham Hiroshi Hocine Hugo Hugues Humphrey Hussein Ian Ibrahim Idriss Idrissa Ignacio Igor Ilham Ilya Imran Isaac Isaïe Ismaël Ismail Issa Ivan Iván Jack Jackson Jacob Jacques Jafar Jaime Jair Jake Jalal Jamal James Jamie Jan Jared Jason Javier
  Jay Jean Jeff Jeffrey Jens Jérémie Jérémy Jeremy Jérôme Jerry Jesse Jesús Jim Jimmy Joachim Joaquín Joe Joël Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordan Jorge José Joseph Josh Joshua Juan Julien Julian Julius Jürgen Junichiro
  Justin Kaïs Kais Kamel Karim Karl Kassym Keir Keith Kemal Ken Kenji Kenneth Kevin Kévin Khaled Khalid Khalifa Kirk Klaus Kofi Konstantin Kurt Kwame Kylian Kyle Lamine Lance Larry Lars László Laurent Laurence Lawrence Léo Leo Léon Leon Léonard Leonardo Léopold Lev Lewis Liam Lionel
  Loïc Logan Lorenzo Louis Luc Luca Lucas Lucien Ludovic Luigi Luis Luka Lukas Luke Macky Magnus Mahamadou Mahamat Mahdi Mahmoud Malcolm Malick Mamadou Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Marius Mark Martin Marvin Massimo Mateo Mateusz Mathias Mathieu Mats Matt Matteo
  Matthew Matthias Matthieu Maurice Max Maxime Mehdi Mehmet Melvin Michael Michaël Michel Miguel Mike Mikhail Mikhaïl Milan Miloš Mitch Modibo Moez Mohamed Mohammad Mohammed Mohand Moïse Moncef Morgan Moses Mouloud Moussa Mourad Moustapha Muhammad Muhammadu Mustafa Mustapha Nabil Nana Narendra
  Nasser Nathan Nelson Nestor Nicholas Nick Nicolas Nicolás Niels Nigel Nikola Nikolai Nikol Noah Noël Norbert Norman Octave Olaf Oleg Oleksandr Olivier Oliver Omar Orlando Oscar Osama Ousmane Owen Pablo Paolo Pascal Patrice Patrick Paul Paulo Pavel Pedro Percy Peter Petro
  Phil Philip Philippe Pierre Piotr Qasim Quentin Rachid Rafael Rafic Ralph Ramón Ramzan Raoul Raphaël Raúl Ray Raymond Recep Régis Reinhard Rémi Rémy Renaud René Ricardo Riccardo Richard Rick Rishi Roberto Rob Robert Robin Roch Rodolphe Rodrigo Rodrigue Roger Roland
  Romain Roman Romano Ron Ronald Ronan Ross Roy Ruben Rudolf Rudy Russell Ryan Saad Sacha Sadio Said Saïd Salah Salif Salim Salman Salvador Sam Samir Samuel Samy Sébastien Sean Selim Serge Sergei Sergueï Sergey Sergio Serhiy Seth Seydou Sharif Shimon Shinzo Sidney Siméon Simon Slim Soumaïla
  Souleymane Stanislas Steve Steven Stefan Stephen Stéphane Stuart Sundar Sven Sylvain Taha Tariq Ted Terry Théo Theo Theodore Thierry Thomas Thibault Tim Timothée Timothy Tidjane Toby Todd Tom Tomás Tomasz Tommy Tony Toshiro Trevor Tristan Ulrich Umar Umberto Urbain Valentin Valéry Vasily
  Viktor Victor Vincent Vladimir Volodymyr Volker Walid Walter Warren Wayne Werner Wilfried Wilhelm Will William Willy Winston Wolfgang Xavier Xi Yacine Yann Yannick Yasser Yassine Yoann Yoon Yoshihide Youcef Youri Youssef Youssouf Yuri Yusuf Yvan Yves Yvon Zacharie Zied Zakaria Zine Zinedine
  Obiageli Chukwuemeka Emeka Chidi Oluwaseun Olusegun Tunde Babatunde Kwabena Kojo Yaw Thabo Cyril Sipho Jomo Uhuru Raila Tendai Joram Faure Gnassingbé Patrice Évode Sanjay Rahul Amit Arvind Rajesh Vijay Ravi Anil Suresh Kumar Imtiaz Wei Jian Jun Feng Hiroki Takeshi Kazuo Satoshi Ji-won Min-jun
  Nguyễn Nguyen Trần Phạm Bambang Joko Prabowo Ferdinand Rodrigo Benigno Aung Anwar Mahathir Lech Donald Andrzej Jarosław Jacek Mateusz Viktor Orban Zoltán Gábor Ferenc Václav Petr Andrej Miroslav Zoran Aleksandar Slobodan Radovan Ivica Franjo Nicos Kyriakos Alexis Georgios Yannis Stavros Recep Süleyman Bülent Hakan Orhan
  Enrique Gonzalo Ollanta Evo Luiz Lula Jair Nayib Gustavo Iván Nicolás Hugo Álvaro Andrés Vicente Felipe Baltasar Anselmo Ramiro Lionel Neymar Zlatan Luka Kylian Antoine Ousmane Didier Achraf Hakim Sofiane Riyad Tariq Nizar Bachar Rafiq Saad Najib Hassan Nouri Haider Mohsen Masoud Ebrahim Ruhollah Benyamin Benjamin Yitzhak Ehud Ariel Naftali Yair Avigdor
  Taro Fumio Shigeru Shohei Kim Park Tanaka Jens Stoltenberg Mette Lars Bjarne Geir Kjell Björn Ole Olav Jonas Gudrun Ulf Stefan Göran Sauli Alexander Jüri Toomas Gitanas Egils Edgars Kersti`;

/** More of both, where French grammar needs no gender. */
const OTHERS = `Sadiq Declan Jude Rhys Dafydd Gareth Alun Owain Niall Eoin Ciarán Conor Cormac Fergus Hamish Angus Iain Ewan Callum Alistair Lachlan Finlay Rory Seamus Padraig Cillian Oisín   Olumide Olusola Adebayo Adewale Ayodele Chinedu Chinua Ifeoma Ifeanyi Ngugi Kamau Otieno Kipchoge Eliud Haile Abiy Meles Tesfaye Dawit Abebe Yohannes Kebede Amanuel Fikru Themba Sizwe Jabulani Bongani Mandla Tshepo Kagiso
  Kwasi Kofi Kwaku Mensah Moctar Issoufou Boubacar Djibril Oumar Sékou Lansana Alpha Tiken Youssoupha Ismaila Samba Demba Bintou   Usman Imran Faisal Fahad Sultan Bilal Zubair Junaid Shahid Waqar Asif Naveed Reza Hossein Hassan Javad Mehran Siavash Dariush Kamran Farhad Babak Arash Bahram Ashraf Hamid Gholam Abbas Mirza Nawaz Shehbaz Bilawal   Kiran Arjun Rohan Vikram Siddharth Ashok Dinesh Ganesh Mukesh Naresh Prakash Praveen Rajiv Sandeep Sunil Vinod Yogi Amitabh Shashi Manmohan Subramaniam Venkatesh Krishna Gopal Harish Jagdish
  Haruki Kenzaburo Keiko Naomi Makoto Masato Hideki Hideo Kenta Daisuke Ryo Sho Takashi Toru Yasuo Shinji Tetsuya Yoshiro Hyun-woo Ji-ho Yoon-ji Jae-in Tae-ho Yun-gyeong Jong-un Suk-yeol Xiaoping Zedong Jinping Li-wei Wenqi Guoliang Xiaoming Hong Mai Thanh Minh Hải Phúc Đức Bảo Anh Dung Lan Huong Nur Ahmad Hafiz Azlan Sukarno Suharto Budi Agus Sri Wayan Made Ketut Putu Corazon Manny Jejomar
  Michelle Jaime Joaquim Thiago Tiago João Inês Rui Nuno Marcelo Aníbal Beatriz Otávio Luiz Camila Rodrigo Matías Facundo Lautaro Luz Esperanza Gustavo Hernán Germán Efraín Evaristo Gabino Melchor Claudine Hiram Delacroix Sonny Lupe Ramona Rigoberta Chavela
  Jurgen Sabrina Dietmar Detlef Gerd Helmut Horst Lothar Manfred Norbert Rainer Ralf Reiner Uwe Wolfram Geert Wim Jaap Joost Pieter Ruud Sjoerd Thijs Hendrik Cornelia Wouter Maarten Mark Astrid Jonas Trond Knut Håkon Haakon Sverre Tor Bjørn Anders Søren Jeppe Rasmus Emil Mikkel Guðni Bjarni Sigurður Ólafur   Jacek Zbigniew Wojciech Stanisław Krzysztof Bogdan Bronisław Grzegorz Tadeusz Kazimierz Małgorzata Joanna Judit Béla Imre Attila Sándor István József Ilie Ion Mihai Radu Traian Klaus Simona Nadia Elena Boyko Rumen Kiril Stefan Hristo Dimitar Todor Georgi Kristalina Ivaylo Ana Dragan Goran Nenad Novak Zlatko Josip Borut Janez Zuzana Ľudovít Robert Tomio
  Maria Marina Valentina Yulia Alexandr Aleksei Anatoly Arkady Artyom Denis Evgeny Fyodor Gennady Grigory Igor Kirill Leonid Maxim Maksim Nikita Pyotr Roman Ruslan Stanislav Timur Vadim Vasyl Vitaly Vitali Vyacheslav Yaroslav Yevgeny Mykhailo Andriy Oleksii Rustem Valeriy Zoryana Nino Mikheil Bidzina Irakli Nikol Serzh Armen Ilham Kassym-Jomart Nursultan Shavkat Sadyr Emomali
  Chedly Kaïs Rached Béji Moncef Youssef Elyes Habib Raouf Lotfi Noureddine Abdelmajid Abdeljalil Abdelmalek Abdelkrim Abderrahmane Abderrahim Aziz Fouad Driss Hamid Noureddine Malika Nabila Latifa Fathallah Nasser Chakib Rachid Fettah Abdelhamid Tebboune Houari Ahmed Lakhdar Mouloud Zohra Djamila Hocine Saïd Amara Belkacem Larbi Slimane Brahim Messali
  Brittany Angela Kamala Whoopi Serena Venus Simone Naomi Coco LeBron Kobe Shaquille Darnell Tyrell Jamal DeShawn Marcus Malik Tyrone Wesley Clarence Sonia Elena Ruth Antonin Brett Neil Amy Mitch Chuck Nancy Hakeem Kevin Marjorie Ted Marco Lindsey Lisa Susan Amy Pete Gavin Greg Ron Vivek Kash Pam Marjory Zohran Eric Alvin Rudy Hunter Jared Barron`;

/** Words that are first names and too much else: they count only before a family name that nothing else explains. */
const DOUBTFUL = `Alpha Sultan Venus Coco Hunter Brittany Luz Made Hong Dung Lan Anh Nur Sri Esperanza Marina Alice Alicia Ben April May June August Avril Juin France Rose Grace Fleur Iris Reine Daisy Ruby Ray Bill Will Mark Dean Guy Jordan Salvador Milan Florence Chad Kim Park Taylor Logan Lance Mercy Félicité Constance
  Victoria Virginia Charlotte Valentine Madison Sydney Paris London Chelsea Brooklyn Austin Dallas Jackson Lincoln Washington Mercedes Dolores Guadalupe Aurore Violette Olive Orlando Colombe Avril Prudence Aimé Nana Morgan Orban Stoltenberg Lula Kumar Desire Rob Pat Art Jade Xi Jun Feng Reed Valence Santiago Diego Israel Vienna Sofia`;

const women = new Set(WOMEN.split(/\s+/u).filter(Boolean));
const men = new Set(MEN.split(/\s+/u).filter(Boolean));
const others = new Set(OTHERS.split(/\s+/u).filter(Boolean));
const doubtful = new Set(DOUBTFUL.split(/\s+/u).filter(Boolean));

/** How surely a word is a first name: 'sure', 'doubtful' (a rose, a country too), or not known as one. */
export function firstName(word: string): 'sure' | 'doubtful' | undefined {
  const normal = word.normalize('NFC');
  if (doubtful.has(normal)) return 'doubtful';
  if (women.has(normal) || men.has(normal) || others.has(normal)) return 'sure';
  const [before, after] = normal.split(/[-‑]/u);
  if (before && after && (women.has(before) || men.has(before) || others.has(before))) return 'sure';
  return undefined;
}

/** The gender that a first name tells in French grammar, when it tells one: for "la ministre", "le ministre". */
export function genderOfFirstName(word: string): 'm' | 'f' | undefined {
  const first = word.normalize('NFC').split(/[-‑]/u)[0] ?? '';
  const isWoman = women.has(first);
  if (isWoman === men.has(first)) return undefined;
  return isWoman ? 'f' : 'm';
}
