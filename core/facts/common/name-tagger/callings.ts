import type { Language } from '@/core/language';
import { wordSet } from '../name-words';

/** What people are or do, as newspapers say it beside a name: offices, trades, kinship, games. Written for this project. */
export const CALLINGS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet(`président présidente vice-président vice-présidente ministre sénateur sénatrice député députée maire maires adjoint adjointe roi reine
    prince princesse pape chancelier chancelière secrétaire directeur directrice gouverneur gouverneure ambassadeur ambassadrice écrivain écrivaine
    chanteur chanteuse acteur actrice réalisateur réalisatrice comédien comédienne joueur joueuse candidat candidate juge procureur procureure avocat avocate
    professeur professeure chercheur chercheuse cardinal évêque archevêque empereur chef cheffe leader dirigeant dirigeante porte-parole fils fille frère sœur
    épouse époux mari femme mère père compagnon compagne veuve patron patronne fondateur fondatrice entraîneur entraîneuse sélectionneur capitaine attaquant
    attaquante défenseur défenseuse gardien gardienne milieu ailier buteur pilote coureur coureuse cycliste nageur nageuse athlète champion championne
    journaliste rédacteur rédactrice économiste historien historienne politologue sociologue médecin infirmier infirmière chirurgien avocat-général
    commissaire préfet préfète général colonel lieutenant commandant amiral imam rabbin pasteur curé syndicaliste militant militante militante activiste
    opposant opposante premier-ministre rapporteur rapporteure eurodéputé eurodéputée conseiller conseillère négociateur émissaire diplomate
    romancier romancière poète peintre sculpteur musicien musicienne compositeur rappeur rappeuse styliste architecte ingénieur astronaute
    agriculteur agricultrice pêcheur maraîcher éleveur éleveuse boulanger boulangère retraité retraitée étudiant étudiante lycéen lycéenne enseignant enseignante
    instituteur institutrice habitant habitante bénévole humoriste animateur animatrice producteur productrice cinéaste`),
  en: wordSet(`president vice-president minister senator congressman congresswoman lawmaker mayor king queen prince princess pope chancellor secretary
    director governor ambassador envoy writer author novelist poet singer rapper songwriter actor actress filmmaker producer player candidate judge prosecutor
    lawyer attorney solicitor barrister professor lecturer researcher scientist cardinal bishop archbishop emperor chief head leader spokesman spokeswoman
    spokesperson son daughter brother sister wife husband mother father partner widow uncle aunt cousin grandson granddaughter boss founder co-founder owner
    chairman chairwoman chair ceo executive president-elect manager coach captain striker forward defender goalkeeper keeper midfielder winger batsman batter
    bowler pitcher quarterback guard centre driver rider sprinter swimmer runner athlete champion medallist journalist reporter editor columnist economist
    historian analyst strategist sociologist doctor nurse surgeon physician commissioner general colonel lieutenant commander admiral sergeant officer
    imam rabbi pastor priest activist campaigner dissident adviser advisor aide assistant deputy negotiator diplomat painter sculptor musician composer
    drummer guitarist designer architect engineer astronaut farmer fisherman teacher student pupil resident neighbour neighbor volunteer comedian presenter
    host producer shopkeeper pensioner plumber driver trader carpenter florist baker representative rep councillor councilman councilwoman premier
    counterpart rival opponent predecessor successor colleague teammate`),
};
