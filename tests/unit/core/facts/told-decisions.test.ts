import { describe, expect, it } from 'vitest';
import { factsOf, factsOfKind } from './reading';
import { rowsOf } from './role-rows';

/** language | text | the measure in French | in English (the article's own words where only they tell it) */
const TOLD = `
fr | Les vols ont été suspendus jeudi par le gouvernement. | suspension des vols | suspension of flights
fr | Le permis de construire de l’usine a été annulé par le tribunal. | annulation du permis de construire de l’usine | annulation du permis de construire de l’usine
fr | La vente de tabac sera interdite dans les parcs. | interdiction de la vente de tabac | ban on the sale of tobacco
fr | La taxe sur les résidences secondaires sera supprimée en 2027. | abolition de la taxe sur les résidences secondaires | abolition de la taxe sur les résidences secondaires
fr | Le couvre-feu a été levé dimanche. | levée du couvre-feu | lifting of the curfew
fr | Les aides aux agriculteurs seront prolongées jusqu’en 2028. | prolongation des aides aux agriculteurs | extension of aids to farmers
fr | Le procès a été reporté au 4 mai. | report du procès | report du procès
fr | La chasse à la tourterelle est interdite. | interdiction de la chasse à la tourterelle | interdiction de la chasse à la tourterelle
fr | Le tribunal a condamné Hervé Lacombe à trois ans de prison. | condamnation d’Hervé Lacombe à trois ans de prison | condamnation d’Hervé Lacombe à trois ans de prison
fr | La cour a condamné le groupe Vinalia à 40 000 euros d’amende. | condamnation du groupe Vinalia à 40 000 euros d’amende | condamnation du groupe Vinalia à 40 000 euros d’amende
en | The mayor was suspended by the council. | suspension of the mayor | suspension of the mayor
en | Single-use cups will be banned in the parks. | ban on single-use cups | ban on single-use cups
en | The tax on second homes will be abolished. | abolition of the tax on second homes | abolition of the tax on second homes
en | The licence of the radio station has been suspended. | suspension of the licence of the radio station | suspension of the licence of the radio station
en | The death penalty was abolished in 1981. | abolition de la peine de mort | abolition of the death penalty
en | A curfew was imposed after the riots. | couvre-feu | curfew
en | The trial was postponed to 4 May. | postponement of the trial | postponement of the trial
en | Bus fares will be frozen until 2027. | freeze on bus fares | freeze on bus fares
en | A judge sentenced Owen Tranter to four years in prison. | sentencing of Owen Tranter to four years in prison | sentencing of Owen Tranter to four years in prison
en | The court fined Delmar Foods £2 million. | amende de 2 millions de livres sterling | fine of £2 million
en | The council wants a levy on second-hand books. | levy on second-hand books | levy on second-hand books
en | The council wants a tax on empty shops. | tax on empty shops | tax on empty shops
en | Under a supply deal, the firm will ship gas. | supply deal | supply deal
fr | L’ancien maire, Hervé Lacombe, a été acquitté jeudi. | acquittement d’Hervé Lacombe | acquittement d’Hervé Lacombe
fr | Le préfet ferme trois plages de la côte. | fermeture de trois plages de la côte | fermeture de trois plages de la côte
fr | L’Église épiscopale a été suspendue hier. | suspension de l’Église épiscopale | suspension de l’Église épiscopale
fr | Les accords de Matignon sont loin. | accords de Matignon | Matignon agreements
fr | Le préfet a suspendu mardi le permis de la carrière. | suspension du permis de la carrière | suspension du permis de la carrière
en | The council waived the fee for pupils. | waiver of the fee | waiver of the fee
en | Parliament ousted the prime minister after four months. | removal of the prime minister | removal of the prime minister
en | The Bureau of Labor Statistics put off its jobs report. | postponement of its jobs report | postponement of its jobs report
en | Classes would be suspended on Thursday. | suspension of classes | suspension of classes
en | The President, Ana Pires, pardoned three people on Friday. | pardon for three people | pardon for three people
`;

/** language | a text that tells of no decision */
const NONE = `
fr | Le glyphosate n’a pas été interdit.
fr | Un homme a été suspendu dans le vide pendant une heure.
fr | La route est fermée.
fr | Les traversées ont été annulées.
en | Pesticides were not banned.
en | The lamp was suspended from the ceiling.
en | The shop is closed.
en | The vaccine is made under licence.
en | The truce is eleven days old.
en | All flights were cancelled because of fog.
`;

function measuresOf(text: string, language: string) {
  return factsOfKind(factsOf(text, language === 'fr' ? 'fr' : 'en'), 'measure').map(({ label }) => label);
}

describe('decisions that a passive or a court tells', () => {
  it.each(rowsOf(TOLD))('%s: %s', (language = '', text = '', fr = '', en = '') => {
    expect(measuresOf(text, language)).toContainEqual({ fr, en });
  });

  it.each(rowsOf(NONE))('%s: none in "%s"', (language = '', text = '') => {
    expect(measuresOf(text, language)).toEqual([]);
  });

  it('names who did it', () => {
    const [fact] = factsOfKind(
      factsOf('Flights were suspended by the European Commission.', 'en'),
      'measure',
    );
    expect(fact?.value.actors).toEqual(['European Commission']);
  });
});

/** language | text | office | holders | French label | English label */
const TURNED = `
fr | Le premier ministre était Lionel Jospin. | prime-minister | Lionel Jospin | Premier ministre | Prime Minister
fr | Le ministre de la Défense, alors Pierre Joxe, démissionna. | minister:defence | Pierre Joxe | ministre de la Défense | Minister of Defence
fr | Le maire de Lyon était alors Michel Noir. | mayor@Lyon | Michel Noir | maire de Lyon | Mayor of Lyon
en | The president at the time was Bill Clinton. | president | Bill Clinton | président | President
en | The prime minister was then Tony Blair. | prime-minister | Tony Blair | Premier ministre | Prime Minister
en | The governor of the Croatian National Bank, Sarah Jones, spoke. | governor@Croatian National Bank | Sarah Jones | gouverneure de la Banque nationale croate | Governor of the Croatian National Bank
fr | Le gouverneur de la Banque nationale croate, Pierre Martin, a parlé. | governor@Croatian National Bank | Pierre Martin | gouverneur de la Banque nationale croate | Governor of the Croatian National Bank
fr | François Hollande, député de Corrèze, a voté. | member-of-parliament@Corrèze | François Hollande | député de la Corrèze | member of parliament for Corrèze
fr | Jean Lassalle, ancien député des Pyrénées-Atlantiques, se taisait. | former-member-of-parliament@Pyrénées-Atlantiques | Jean Lassalle | ancien député des Pyrénées-Atlantiques | former member of parliament for Pyrénées-Atlantiques
`;

describe('offices said the other way round, and of bodies and departments', () => {
  it.each(rowsOf(TURNED))(
    '%s: %s',
    (language = '', text = '', office = '', holder = '', fr = '', en = '') => {
      const [role] = factsOfKind(factsOf(text, language === 'fr' ? 'fr' : 'en'), 'role');
      expect([role?.value.office, role?.value.holders.join('+'), role?.label]).toEqual([
        office,
        holder,
        { fr, en },
      ]);
    },
  );

  it('does not take who was sentenced for who decided', () => {
    const [fact] = factsOfKind(factsOf('Hervé Lacombe condamné par la justice', 'fr'), 'measure');
    expect(fact?.label.fr).toBe('condamnation d’Hervé Lacombe');
    expect(fact?.value.actors).toEqual([]);
  });
});
