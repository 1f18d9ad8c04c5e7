/** Adjectives of nationality, with the country's ISO code. */
export const ENGLISH_DEMONYMS = `FR French, MA Moroccan, DZ Algerian, TN Tunisian, LY Libyan, EG Egyptian, MR Mauritanian, EH Sahrawi~Saharawi, SN Senegalese,
  ML Malian, NE Nigerien, NG Nigerian, BF Burkinabe~Burkinabé, CI Ivorian, GH Ghanaian, TG Togolese, BJ Beninese, GN Guinean, GM Gambian, SL Sierra Leonean,
  LR Liberian, CM Cameroonian, GA Gabonese, TD Chadian, CF Central African, CD Congolese, RW Rwandan, BI Burundian, UG Ugandan, KE Kenyan, TZ Tanzanian,
  ET Ethiopian, ER Eritrean, DJ Djiboutian, SO Somali, SD Sudanese, SS South Sudanese, ZA South African, NA Namibian, BW Botswanan~Botswana's, ZW Zimbabwean,
  ZM Zambian, MZ Mozambican, AO Angolan, MG Malagasy, MU Mauritian, KM Comorian, CV Cape Verdean, GB British~UK~U.K., IE Irish, BE Belgian, NL Dutch,
  LU Luxembourgish, DE German, AT Austrian, CH Swiss, IT Italian, ES Spanish, PT Portuguese, MT Maltese, GR Greek, CY Cypriot, TR Turkish, BG Bulgarian,
  RO Romanian, MD Moldovan, HU Hungarian, CZ Czech, SK Slovak~Slovakian, PL Polish, UA Ukrainian, RU Russian, BY Belarusian, LT Lithuanian, LV Latvian,
  EE Estonian, FI Finnish, SE Swedish, NO Norwegian, DK Danish, IS Icelandic, RS Serbian, HR Croatian, SI Slovenian~Slovene, BA Bosnian, ME Montenegrin,
  MK Macedonian, AL Albanian, XK Kosovan, GE Georgian, AM Armenian, AZ Azerbaijani~Azeri, KZ Kazakh, UZ Uzbek, KG Kyrgyz, TJ Tajik, TM Turkmen, IL Israeli,
  PS Palestinian, LB Lebanese, SY Syrian, JO Jordanian, IQ Iraqi, IR Iranian, SA Saudi~Saudi Arabian, AE Emirati, QA Qatari, KW Kuwaiti, BH Bahraini, OM Omani,
  YE Yemeni, AF Afghan, PK Pakistani, IN Indian, BD Bangladeshi, NP Nepali~Nepalese, LK Sri Lankan, MM Burmese, TH Thai, KH Cambodian, LA Lao~Laotian, VN Vietnamese,
  MY Malaysian, SG Singaporean, ID Indonesian, PH Philippine~Filipino, TW Taiwanese, CN Chinese, MN Mongolian, JP Japanese, KP North Korean, KR South Korean,
  AU Australian, NZ New Zealand, FJ Fijian, PG Papua New Guinean, US American~US~U.S., CA Canadian, MX Mexican, GT Guatemalan, HN Honduran, SV Salvadoran,
  NI Nicaraguan, CR Costa Rican, PA Panamanian, CU Cuban, HT Haitian, DO Dominican, JM Jamaican, CO Colombian, VE Venezuelan, EC Ecuadorian~Ecuadorean, PE Peruvian,
  BO Bolivian, CL Chilean, AR Argentine~Argentinian, UY Uruguayan, PY Paraguayan, BR Brazilian, MC Monegasque, EU European~EU`;

/** Nationalities of parts of countries, groups, faiths and tongues: never names. */
export const ENGLISH_OTHER_DEMONYMS = `Scottish, Welsh, English, Breton, Corsican, Catalan, Basque, Flemish, Walloon, Bavarian, Parisian, Londoner, Londoners, African, Asian, Arab,
  Arabs, Arabic, Kurdish, Kurds, Kurd, Chechen, Tibetan, Uyghur, Uighur, Berber, Amazigh, Tuareg, Rohingya, Roma, Jewish, Jews, Jew, Muslim, Muslims, Christian, Christians, Catholic, Catholics, Protestant,
  Sunni, Shia, Shiite, Western, Eastern, Northern, Southern, Scandinavian, Baltic, Balkan, Soviet, Latino, Hispanic, Caribbean, Antarctic, Alpine, Nordic, Mediterranean, Tatar, Fulani, Hutu, Tutsi, Maori, Zulu,
  Inuit, Spaniard, Spaniards, Frenchman, Englishman, Irishman, Dutchman, Scot, Scots, Briton, Britons, Turk, Turks, Pole, Poles, Dane, Danes, Swede, Swedes, Finn, Finns, Serb, Serbs, Croat, Croats,
  Greek, Hindu, Hindus, Buddhist, Sikh, Sikhs, Marxist, Nazi, Nazis, Islamist, Islamic, Gothic, Roman, Viking, Hebrew, Latin, Mandarin, Cantonese, Hindi, Urdu, Bengali, Punjabi, Tamil, Swahili, Creole, Victorian, Georgian, Edwardian, Ottoman, Byzantine`;
