/**
 * Rivers, seas, counties and French departments, whose French name never goes without its article: "de la Seine",
 * "dans le Var", where a region says "de Bretagne", "en Bretagne". Written as `region-list.ts` is.
 */
export const BOUND_REGIONS = `
la Seine=the Seine, le Rhône=the Rhône~Rhone, le Rhin=the Rhine, la Garonne=the Garonne, la Tamise=the Thames, le Danube=the Danube, le Nil=the Nile, l'Euphrate=the Euphrates,
le Tigre=the Tigris, la Volga=the Volga, le Dniepr=the Dnieper~Dnipro River, l'Amazone=the Amazon River, le Mékong=the Mekong, le Gange=the Ganges, l'Indus=the Indus,
le Yangtsé=the Yangtze, la Vistule=the Vistula, l'Elbe=the Elbe, l'Oder=the Oder, le Pô=the Po, le Tage=the Tagus, le Saint-Laurent=the St. Lawrence River, le Rio Grande=the Rio Grande,
la Meuse=the Meuse, l'Escaut=the Scheldt, le Tibre=the Tiber, l'Arno=the Arno, l'Èbre=the Ebro, le Douro=the Douro, le Guadalquivir=the Guadalquivir, le Dniestr=the Dniester,
le Niger=the Niger River, le Zambèze=the Zambezi, le Brahmapoutre=the Brahmaputra, l'Irrawaddy=the Irrawaddy, le fleuve Jaune=the Yellow River, l'Orénoque=the Orinoco,
la Manche=the English Channel~Channel, la Méditerranée=the Mediterranean~Mediterranean Sea, la Baltique=the Baltic, la mer Ionienne=the Ionian Sea, la mer Tyrrhénienne=the Tyrrhenian Sea,
la mer de Barents=the Barents Sea, la mer de Béring=the Bering Sea, la mer d’Oman=the Arabian Sea, la mer de Chine orientale=the East China Sea, la mer du Japon=the Sea of Japan,
la mer Jaune=the Yellow Sea, la mer des Caraïbes=the Caribbean Sea, la mer d’Irlande=the Irish Sea, la mer de Galilée=the Sea of Galilee, le golfe de Gascogne=the Bay of Biscay,
le golfe du Bengale=the Bay of Bengal, le golfe d’Oman=the Gulf of Oman, le golfe de Finlande=the Gulf of Finland, le détroit de Bab el-Mandeb=the Bab el-Mandeb Strait,
le détroit de Béring=the Bering Strait, le détroit de Malacca=the Strait of Malacca, l'océan Arctique=the Arctic Ocean, l'océan Austral=the Southern Ocean,
le lac de Constance=Lake Constance, le lac Majeur=Lake Maggiore, le lac de Côme=Lake Como, le lac Baïkal=Lake Baikal, le lac Tanganyika=Lake Tanganyika, le lac Kivu=Lake Kivu,
le Var=Var, le Gard=Gard, le Tarn=Tarn, le Jura=Jura, le Finistère=Finistère, le Morbihan=Morbihan, le Vaucluse=Vaucluse, le Puy-de-Dôme=Puy-de-Dôme, le Pas-de-Calais=Pas-de-Calais,
le Calvados=Calvados, le Loiret=Loiret, le Doubs=Doubs, le Bas-Rhin=Bas-Rhin, le Haut-Rhin=Haut-Rhin, le Gers=Gers, le Lot-et-Garonne=Lot-et-Garonne, le Cantal=Cantal,
le Maine-et-Loire=Maine-et-Loire, le Loir-et-Cher=Loir-et-Cher, le Tarn-et-Garonne=Tarn-et-Garonne, le Val-de-Marne=Val-de-Marne, le Val-d’Oise=Val-d’Oise,
l'Aude=Aude, l'Ardèche=Ardèche, l'Hérault=Hérault, l'Aveyron=Aveyron, l'Isère=Isère, l'Essonne=Essonne, l'Aisne=Aisne, l'Oise=Oise, l'Yonne=Yonne, l'Eure-et-Loir=Eure-et-Loir,
la Drôme=Drôme, la Loire=Loire, la Sarthe=Sarthe, la Mayenne=Mayenne, la Marne=Marne, la Somme=Somme, la Nièvre=Nièvre, la Lozère=Lozère, la Haute-Garonne=Haute-Garonne,
la Haute-Loire=Haute-Loire, la Haute-Marne=Haute-Marne, la Haute-Saône=Haute-Saône, la Côte-d’Or=Côte-d’Or,
le Kent=Kent, le Yorkshire=Yorkshire, le Sussex=Sussex, l'Essex=Essex, le Devon=Devon, le Lancashire=Lancashire, le Norfolk=Norfolk, le Suffolk=Suffolk`;

/** More regions that go without their article after "de" and "en"; written as `region-list.ts` is. */
export const MORE_REGIONS = `
la Basse-Saxe=Lower Saxony, le Bade-Wurtemberg=Baden-Württemberg, la Rhénanie-du-Nord-Westphalie=North Rhine-Westphalia, la Rhénanie-Palatinat=Rhineland-Palatinate,
le Schleswig-Holstein=Schleswig-Holstein, le Mecklembourg-Poméranie-Occidentale=Mecklenburg-Western Pomerania, la Saxe-Anhalt=Saxony-Anhalt, la Westphalie=Westphalia,
le Tyrol=Tyrol, la Carinthie=Carinthia, la Styrie=Styria, l'Émilie-Romagne=Emilia-Romagna, la Ligurie=Liguria, l'Ombrie=Umbria, le Latium=Lazio, les Abruzzes=Abruzzo,
la Campanie=Campania, la Basilicate=Basilicata, le Frioul=Friuli, les Dolomites=the Dolomites, l'Aragon=Aragon, l'Estrémadure=Extremadura, les Asturies=Asturias, la Cantabrie=Cantabria,
la Navarre=Navarre~Navarra, l'Algarve=the Algarve, l'Alentejo=Alentejo, Minorque=Menorca~Minorca, Tenerife, Lanzarote, les Hauts-de-France=Hauts-de-France, le Grand Est=Grand Est,
l'Auvergne-Rhône-Alpes=Auvergne-Rhône-Alpes, la Bourgogne-Franche-Comté=Bourgogne-Franche-Comté, les Pays de la Loire=Pays de la Loire, la Franche-Comté=Franche-Comté,
la Gascogne=Gascony, la Haute-Savoie=Haute-Savoie, la Corrèze=Corrèze, la Charente-Maritime=Charente-Maritime, la Loire-Atlantique=Loire-Atlantique, la Seine-Maritime=Seine-Maritime,
la Seine-et-Marne=Seine-et-Marne, la Saône-et-Loire=Saône-et-Loire, l'Ille-et-Vilaine=Ille-et-Vilaine, l'Indre-et-Loire=Indre-et-Loire, la Meurthe-et-Moselle=Meurthe-et-Moselle,
les Yvelines=Yvelines, les Hauts-de-Seine=Hauts-de-Seine, les Côtes-d’Armor=Côtes-d’Armor, les Hautes-Pyrénées=Hautes-Pyrénées, les Pyrénées-Orientales=Pyrénées-Orientales, les Pyrénées-Atlantiques=Pyrénées-Atlantiques, l'Ariège=Ariège,
les Hautes-Alpes=Hautes-Alpes, la Moravie=Moravia, la Poméranie=Pomerania, la Mazurie=Masuria, la Thrace=Thrace, le Péloponnèse=the Peloponnese,
les Cyclades=the Cyclades, la Bessarabie=Bessarabia, la Carélie=Karelia, le Kamtchatka=Kamchatka, la Iakoutie=Yakutia, l'Ingouchie=Ingushetia, le Kouban=Kuban, Sakhaline=Sakhalin,
l'Équatoria=Equatoria, le Tigré=Tigray, l'Adamaoua=Adamawa, le Gourma=Gourma, l'Hindou Kouch=the Hindu Kush, l'Oural=the Urals, les Highlands=the Highlands, les Hébrides=the Hebrides,
les Orcades=Orkney, les Shetland=Shetland, la Nouvelle-Angleterre=New England, le Territoire du Nord=the Northern Territory, l'Australie-Occidentale=Western Australia, l'Australie-Méridionale=South Australia`;
