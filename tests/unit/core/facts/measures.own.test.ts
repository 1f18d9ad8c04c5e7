import { describe, expect, it } from 'vitest';
import { factsOf, factsOfKind } from './reading';

/** language | text | the measure in the article's own words */
const OWN = `
fr | Le conseil a adopté un passeport commun. | adoption d’un passeport commun
fr | Le maire défend la gratuité des bus. | gratuité des bus
fr | Le roi a décrété un deuil national de trois jours. | deuil national de trois jours
fr | La ville reporte la réforme des rythmes scolaires. | réforme des rythmes scolaires
fr | Le juge a ordonné la saisie du bateau. | saisie du bateau
fr | Les deux camps s’accordent sur un couloir humanitaire. | couloir humanitaire
fr | Les électeurs ont refusé le salaire minimum cantonal. | refus du salaire minimum cantonal
fr | L’élu a été condamné à quatre ans de prison avec sursis. | condamné à quatre ans de prison avec sursis
fr | La hausse de 50 % des droits de douane inquiète ; elle a promis un audit indépendant. | audit indépendant
en | The city scrapped the family reunion cap. | family reunion cap
en | Parliament approved a bilingual curriculum. | approval of a bilingual curriculum
en | The president vetoed the abortion pill bill. | veto on the abortion pill bill
en | Members voted against the parcel levy. | parcel levy
en | The firm lobbied against the carbon levy. | carbon levy
en | The country legalises assisted dying. | legalisation of assisted dying
en | The court upheld the right to free midday meals. | upholding of the right
en | The former mayor was sentenced to four years in prison. | sentenced to four years in prison
en | The government promised a stimulus package. | stimulus package
en | The High Court struck down the ferry contract. | striking down of the ferry contract
en | The Supreme Court blocked the parking fee increase. | parking fee increase
en | The governor declared a national emergency over drug abuse. | national emergency over drug abuse
en | The talks over a prisoner swap broke down. | prisoner swap
en | Voters Reject Tram Tax in Lincoln | Tram Tax
en | The Synod voted to delay stand-alone blessing services. | vote to delay stand-alone blessing services
en | A judge ordered the firm to repay 2.4 billion kwacha. | order for the firm to repay 2.4 billion kwacha
en | The teachers welcomed a promise to hire 20,000 tutors. | promise to hire 20,000 tutors
en | The minister defended her plan to merge rural forces. | plan to merge rural forces
en | The governor signed an order extending the school year. | order extending the school year
fr | Le conseil municipal a décidé de construire une passerelle piétonne. | décision de construire une passerelle piétonne
fr | Le tribunal a suspendu l’arrêté interdisant le survol du massif. | arrêté interdisant le survol du massif
en | A tribunal in Tarn ruled that the ferry fee was unlawful. | ruling that the ferry fee was unlawful
fr | Le tribunal a jugé mardi que la taxe était illégale. | décision selon laquelle la taxe était illégale
en | The cabinet voted, 14 to 3, to leave the fishing zone. | vote to leave the fishing zone
en | The union agreed on Monday to accept fewer breaks. | agreement to accept fewer breaks
en | The bank is cutting another 1,200 jobs. | cutting of another 1,200 jobs
en | The museum will close its last annex. | closure of its last annex
en | Toyota recalls 12,000 kettles | recall of 12,000 kettles
en | The two night trains were called off. | cancellation of the two night trains
en | The court threw out the petition of the millers. | dismissal of the petition of the millers
en | Fishing for hake is banned until May. | ban on fishing for hake
en | The council put up fares again. | rise in fares
fr | La préfecture a interdit la vente de pétards à emporter. | interdiction de la vente de pétards
fr | Les Nations unies réduisent d’un quart le nombre de postes. | réduction du nombre de postes
en | Ida Brandt, a former skier from Bern, has been disqualified. | disqualification of Ida Brandt
en | The 900 machinists voted to accept the offer. | vote to accept the offer
fr | Le conseil a voté, par 52 voix contre 44, la piétonnisation du quai. | vote de la piétonnisation du quai
fr | La compagnie va supprimer 500 postes. | suppression de 500 postes
fr | Le parquet a été contredit : la société a été condamnée à verser 3 000 euros. | condamnée à verser 3 000 euros
`;

/** language | a text that tells of no decision */
const NONE = `
fr | Un vote des élèves a eu lieu.
fr | L’équipe a adopté un chien.
fr | Le technicien a rétabli le courant.
fr | Ils n’ont pas adopté le passeport commun.
fr | L’histoire a été racontée à quatre ans d’écart.
en | The coach overturned near the bridge.
en | She voted in the town hall.
en | No one voted for anybody else.
en | They adopted a child.
en | A great deal of luck was needed.
en | The director's cut adds a scene.
en | The Congressional Budget Office reported.
en | He called the Polish tax office.
en | The firm won an order for 81 turbines.
en | They did not approve the bilingual curriculum.
en | She was elected with 84,121 votes, the highest in the district.
en | The papers were kept in approved security cabinets.
en | The spokesman did not rule that out.
en | He believes in the rule of law.
en | She presented her budget on Monday.
en | He decided to leave the club.
en | A tanker struck a pier off Hull.
en | The council might vote to ban nothing.
fr | Le chef a ordonné aux forces irakiennes de se taire.
fr | Les règles interdisent aux mushers de dormir.
fr | L’assemblée a adopté ce matin la notion.
fr | Il a décidé de partir en vacances.
fr | La tempête a causé la fermeture du port de Brive.
fr | Selon une enquête du syndicat, 83 % des commerçants sont inquiets.
fr | Le pays grandit malgré une baisse de la natalité.
fr | Il a respecté les règles de la transparence.
fr | La compagnie promet un retour à la normale demain.
fr | Le coureur impose un rythme élevé.
fr | Les agents lancent des grenades sur la foule.
fr | Le texte est nommé d’après un mathématicien.
en | Officials have put up a giant apple.
en | The village was founded by shipwrecked sailors.
en | The two bands shared the bill with a choir.
en | The university has built 40 wells.
`;

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

function measuresIn(text: string, language: string): string[] {
  const side = language === 'fr' ? 'fr' : 'en';
  return factsOfKind(factsOf(text, side), 'measure').map((fact) => fact.label[side]);
}

describe('decisions in the article’s own words', () => {
  it.each(rows(OWN))('%s: %s', (language = '', text = '', measure = '') => {
    expect(measuresIn(text, language)).toContain(measure);
  });

  it.each(rows(NONE))('%s: no decision in "%s"', (language = '', text = '') => {
    expect(measuresIn(text, language)).toEqual([]);
  });

  it('shows them in their own language, and says so', () => {
    const [fact] = factsOfKind(factsOf('Parliament approved a bilingual curriculum.', 'en'), 'measure');
    expect(fact?.label).toEqual({
      fr: 'approval of a bilingual curriculum',
      en: 'approval of a bilingual curriculum',
    });
    expect(fact?.labelLanguage).toEqual({ fr: 'en', en: 'en' });
  });

  it('ends with the sign of its quantity', () => {
    expect(measuresIn('Il impose des droits de douane de 50 % au Brésil.', 'fr')[0]).toMatch(/50\s%/u);
  });
});
