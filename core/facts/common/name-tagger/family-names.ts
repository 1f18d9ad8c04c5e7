import { wordSet } from '../name-words';

/**
 * Family names that newspapers meet, written for this project: a word among them leans towards a person, no more.
 * In lower case, without accents.
 */
export const FAMILY_NAMES: ReadonlySet<string> =
  wordSet(`smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee perez
  thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell
  mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson
  bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long
  ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan patterson alexander hamilton
  graham reynolds griffin wallace moreno west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez
  mcdonald woods washington kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason
  dixon munoz hunt hicks holmes palmer wagner black robertson boyd stone salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver
  ryan gardner payne grant dunn kelley spencer hawkins arnold pierce vazquez hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll
  lane riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras willis carpenter lawrence sandoval guerrero george chapman rios
  estrada ortega watkins greene nunez wheeler valdez harper burke larson santiago maldonado morrison franklin carlson austin dominguez carr lawson jacobs obrien lynch
  singh vega bishop montgomery oliver jensen harvey williamson gilbert dean sims espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas
  lucas marquez fields park yang little banks padilla day walsh bowman schultz luna fowler mejia davidson acosta brewer may holland juarez newman pearson curtis cortez
  douglas schneider joseph barrett navarro figueroa keller avila wade molina stanley hopkins campos barnett bates chambers caldwell beck lambert miranda byrd craig ayala
  lowe frazier powers neal leonard gregory carrillo sutton fleming rhodes shelton schwartz norris jennings rios watts duran walters cohen mcdaniel moran parks steele
  vaughn becker holt deleon barker terry hale benson haynes horton miles lyons pham graves bush thornton wolfe warner cabrera mckinney mann zimmerman dawson lara fletcher
  page mccarthy love robles cervantes solis erickson reeves chang klein salinas fuentes baldwin daniel simon velasquez hardy higgins aguirre lin cummings chandler sharp
  barber bowen ochoa dennis robbins liu ramsey francis griffith paul blair oconnor cardenas pacheco cross calderon quinn moss swanson chan rivas khan rodgers serrano
  fitzgerald rosales stevenson christensen manning gill curry mclaughlin harmon mcgee gross doyle garner newton burgess reese walton blake trujillo adkins brady goodman
  roman webster goodwin fischer huang potter delacruz montoya todd wu hines mullins castaneda malone cannon tate mack sherman hubbard hodges zhang guerra wolf valencia
  saunders franco rowe gallagher farmer hammond hampton townsend ingram wise gallegos clarke barton schroeder maxwell waters logan camacho strickland norman person colon
  parsons frank harrington glover osborne buchanan casey floyd patton ibarra ball tyler suarez bowers orozco salas cobb gibbs andrade bauer conner moody escobar mcguire
  lloyd mueller hartman french kramer mcbride pope lindsey velazquez norton mccormick sparks flynn yates hogan marsh macias villanueva zamora pratt stokes owen ballard
  lang brock villarreal charles drake barrera cain patrick pineda burnett mercado santana shepherd bautista ali shaffer lamb trevino mckenzie hess beil olsen cochran morton
  nash wilkins petersen briggs shah roth nicholson holloway lozano rangel flowers hoover short arias mora valenzuela bryan meyers weiss underwood bass greer summers
  houston carson morrow clayton whitaker decker yoder collier zuniga carey wilcox melendez poole roberson larsen conley davenport copeland massey lam huff rocha cameron
  jefferson hood monroe anthony pittman huynh randall singleton kirk combs mathis christian skinner bradford richard galvan wall boone kirby wilkinson bridges bruce
  atkinson velez meza roy vincent york hodge villa abbott allison tapia gates chase sosa sweeney farrell wyatt dalton horn barron phelps yu dickerson heath foley atkins
  mathews bonilla acevedo benitez zavala hensley glenn cisneros harrell shields rubio huffman choi boyer garrison arroyo bond kane hancock callahan dillon cline wiggins
  grimes arellano melton oneill savage ho beltran pitts parrish ponce rich booth koch golden ware brennan mcdowell marks cantu humphrey baxter sawyer clay tanner hutchinson
  kaur berg wiley gilmore russo villegas hobbs keith wilkerson ahmed beard mcclain montes mata rosario vang walter henson oneal mosley mcclure beasley stephenson snow huerta
  preston vance barry johns eaton blackwell dyer prince macdonald solomon guevara stafford english hurst woodard cortes shannon kemp nolan mccullough merritt murillo moon
  salgado strong kline cordova barajas roach rosas winters jacobson lester knox bullock kerr leach meadows davila orr whitehead pruitt kent conway mckee barr david dejesus
  trump obama biden clinton reagan nixon truman roosevelt eisenhower harding coolidge mcconnell pelosi schumer rubio romney mccain pence sanders warren buttigieg desantis harris
  cameron blair thatcher major attlee heath wilson callaghan corbyn johnson sunak truss starmer farage sturgeon salmond davey rayner reeves lammy braverman patel hunt javid gove
  trudeau harper poilievre carney ardern luxon hipkins albanese turnbull abbott rudd gillard howard varadkar kenny cowen ahern higgins robinson
  martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david bertrand roux vincent fournier morel girard andre lefevre
  mercier dupont lambert bonnet francois martinez legrand garnier faure rousseau blanc guerin muller henry roussel nicolas perrin morin mathieu clement gauthier dumont
  lopez fontaine chevalier robin masson sanchez gerard nguyen boyer denis lemaire duval joly gautier roger roche roy noel meyer lucas meunier jean perez marchand dufour
  blanchard marie barbier brun dumas brunet schmitt leroux colas fernandez pierre renard arnaud rolland caron aubert giraud leclerc vidal bourgeois renaud lemoine picard
  gaillard philippe leclercq lacroix fabre dupuis olivier rodriguez dasilva hubert louis charles guillot riviere legall guillaume adam rey moulin gonzalez berger lecomte
  menard fleury deschamps carpentier julien benoit maillard marchal aubry vasseur leroy renault petitjean collet prevost poirier charpentier royer huet baron dupuy
  pons paul laine carre breton remy schneider perrot guyot barre marty cousin macron sarkozy hollande chirac mitterrand giscard jospin fillon valls ayrault juppe villepin
  raffarin cazeneuve philippe castex borne attal barnier bayrou lecornu retailleau darmanin wauquiez copé pecresse hidalgo jadot melenchon zemmour bardella ciotti ruffin
  faure roussel tondelier glucksmann hamon taubira royal aubry delanoe collomb hulot blanquer veran buzyn dussopt lemaire dupond moretti schiappa panot bompard quatennens
  zidane platini deschamps mbappe griezmann giroud pogba benzema kante varane lloris hernandez dembele coman rabiot camavinga tchouameni maignan dupont ntamack galthie
  muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann
  hartmann lange schmitt werner schmitz krause meier lehmann schmid schulze maier kohler herrmann konig walter mayer huber kaiser fuchs peters lang scholz moller weiss jung
  hahn schubert vogel friedrich keller gunther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus martin schumacher kramer
  vogt stein jager otto sommer gross seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kuhn pohl engel horn busch bergmann thomas voigt sauer arnold
  wolff pfeiffer merkel merz habeck baerbock lindner laschet steinmeier gauck kohl schroder adenauer brandt genscher soder weidel lafontaine
  rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini costa giordano rizzo lombardi moretti barbieri fontana santoro
  mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale lombardo serra coppola desantis marchetti parisi villa conte ferri fabbri bianco marini
  grasso valentini messina sala gatti pellegrini palumbo sanna farina rizzi monti cattaneo morelli amato silvestri mazza testa grassi pellegrino carbone meloni draghi renzi
  berlusconi prodi salvini mattarella letta gentiloni napolitano tajani
  fernandez gonzalez rodriguez lopez martinez sanchez perez gomez ruiz jimenez hernandez diaz moreno alvarez munoz romero alonso gutierrez navarro torres dominguez vazquez
  ramos gil ramirez serrano blanco molina suarez morales ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido santos castillo cortes lozano guerrero
  cano prieto mendez calvo cruz gallego vidal leon herrera marquez pena cabrera flores campos vega diez fuentes carrasco caballero nieto reyes aguilar pascual herrero
  santana lorenzo hidalgo montero ibanez gimenez ferrer duran vicente benitez mora arias vargas carmona crespo roman pastor soto saez velasco soler moya esteban parra bravo
  rajoy zapatero aznar feijoo abascal puigdemont maduro chavez guaido morales correa lasso noboa boluarte castillo fujimori humala pinera boric bachelet kast milei macri kirchner
  peron bolsonaro lula rousseff temer cardoso haddad petro uribe duque santos amlo sheinbaum nieto calderon ortega bukele
  silva santos oliveira souza lima pereira ferreira costa rodrigues almeida nascimento alves carvalho araujo ribeiro fernandes gomes martins rocha barbosa teixeira moreira
  cardoso cavalcanti dias castro campos correia monteiro mendes freitas barros pinto moura vieira lopes marques nunes sousa fonseca guterres barroso socrates passos
  jansen devries bakker visser smit meijer mulder bos peters hendriks dekker brouwer dewit dijkstra smits koning rutte wilders timmermans janssens maes jacobs mertens willems
  claes goossens wouters dewever michel verhofstadt charlier leterme dicaprio
  hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johansson andersson karlsson nilsson eriksson persson svensson gustafsson
  pettersson jonsson jansson hansson bengtsson lindberg lindstrom lindqvist bergstrom lundgren berglund nielsen christensen rasmussen sorensen petersen madsen kristensen
  olsen thomsen frederiksen lofven kristersson solberg store stoltenberg marin niinisto stubb virtanen korhonen nieminen makinen laine heikkinen koskinen gudmundsdottir
  nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski tusk duda kaczynski morawiecki walesa
  novak svoboda novotny dvorak cerny prochazka kucera vesely horak babis zeman fiala pavel havel fico caputova orban szijjarto nagy kovacs toth szabo horvath varga kiss molnar
  nemeth farkas popescu ionescu popa radu dumitru stan iohannis ponta basescu simion georgescu ivanov petrov dimitrov georgiev borisov radev jovanovic petrovic nikolic
  markovic djordjevic stojanovic ilic vucic brnabic milosevic tadic djokovic plenkovic milanovic modric papadopoulos tsipras mitsotakis samaras varoufakis erdogan ozturk
  yilmaz kaya demir celik sahin yildiz yildirim aydin arslan dogan kilic aslan cetin kara koc kurt ozdemir davutoglu gul imamoglu kilicdaroglu
  smirnov kuznetsov popov vasiliev sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov kozlov stepanov nikolaev orlov putin medvedev
  lavrov peskov shoigu mishustin navalny nemtsov prigozhin surovikin gerasimov kadyrov yeltsin eltsine gorbachev gorbatchev khrushchev brezhnev staline stalin lenine lenin
  trotsky poutine zelensky zelenskyy poroshenko porochenko yanukovych tymoshenko timochenko klitschko zaluzhny zaloujny syrsky kuleba iermak shevchenko kovalenko bondarenko
  tkachenko kravchenko lukashenko loukachenko tikhanovskaya aliyev aliev pashinyan pachinian saakashvili zourabichvili tokayev nazarbayev
  cohen levy mizrahi peretz biton friedman netanyahu netanyahou rabin peres sharon olmert barak gantz lapid bennett gallant smotrich herzog livni liberman abbas arafat haniyeh
  sinwar nasrallah hariri aoun mikati berri geagea assad sadate mubarak moubarak morsi sissi sisi gaddafi kadhafi haftar dbeibah bourguiba benali essebsi saied ghannouchi
  bouteflika tebboune chengriha ouyahia bendjedid hassani benkirane othmani akhannouch boudiaf
  ahmed mohamed mohammed muhammad ali hassan hussein ibrahim khan abdullah mahmoud omar osman saleh salem mansour khalil hamdan najjar haddad khoury sultan rahman hossain
  islam akhtar begum chowdhury iqbal malik butt bhutto sharif nawaz zardari musharraf hasina yunus zia kumar sharma verma gupta singh patel shah mehta joshi desai reddy
  rao nair menon iyer pillai das ghosh banerjee mukherjee chatterjee sen bose chakraborty mishra pandey tiwari yadav jain agarwal kapoor khanna malhotra chopra modi gandhi
  nehru vajpayee advani kejriwal fernando perera silva jayawardena rajapaksa wickremesinghe dissanayake sirisena thapa gurung shrestha rai tamang
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang xu deng feng han cao zeng peng xiao cai pan tian dong yuan yu
  jinping jintao keqiang xiaoping zedong mao xi hu wen tsai lai kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong yoo moon roh geun-hye
  jae-in suk-yeol jong-un jong-il myung-bak sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura
  hayashi shimizu yamazaki mori abe ikeda hashimoto ishikawa ogawa ishii hasegawa goto okada kondo maeda fujita endo aoki sakamoto fukuda ota nishimura fujii saito koizumi
  kishida suga ishiba noda kan hatoyama aso takaichi tran le pham hoang phan vu vo dang bui do ngo duong suharto sukarno widodo prabowo megawati marcos duterte aquino
  robredo arroyo estrada mahathir najib anwar razak lee loong shinawatra thaksin prayut suu kyi hlaing
  adebayo okafor okonkwo obi tinubu buhari jonathan obasanjo abiola adeyemi balogun eze nwosu chukwu ogbonna okoro abubakar bello musa sani danjuma dangote achebe soyinka
  adichie mensah owusu boateng asante osei appiah amoah akufo-addo mahama rawlings kufuor agyeman annan nkrumah kamau mwangi njoroge otieno odhiambo wanjiru kipchoge kiprotich
  cheruiyot kenyatta odinga ruto moi kibaki museveni kagame nkurunziza ndayishimiye tshisekedi kabila katumbi fayulu lumumba mobutu bemba ramaphosa zuma mbeki mandela tutu
  malema dlamini nkosi ndlovu khumalo mugabe mnangagwa chamisa tsvangirai magufuli nyerere kikwete abiy tadesse bekele gebrselassie afwerki bashir burhan hemedti machar kiir
  diallo diop ndiaye fall sow ba sy gueye faye diouf sarr wade senghor sonko sall keita traore coulibaly toure camara conde doumbouya cisse konate diarra sissoko sangare kone
  ouattara gbagbo bedie soro bamba bakayoko kouassi kouame yao koffi kouadio compaore kabore damiba sawadogo ouedraogo zongo sankara tiani bazoum issoufou mahamadou deby masra
  biya eto'o kamto fotso mbappe bongo oligui nguema sassou nguesso touadera bozize talon soglo boni eyadema gnassingbe rajoelina ravalomanana azali
  einstein newton darwin curie pasteur hawking freud marx hitler mussolini franco churchill degaulle napoleon bonaparte lincoln jefferson shakespeare dickens austen orwell
  tolkien rowling hugo balzac zola proust camus sartre beauvoir moliere voltaire picasso monet renoir cezanne matisse dali goya rembrandt vermeer mozart beethoven bach wagner
  chopin verdi puccini hitchcock spielberg scorsese tarantino kubrick chaplin godard truffaut almodovar dylan lennon mccartney bowie jagger presley sinatra cobain hendrix
  madonna beyonce rihanna swift drake eminem kanye musk bezos zuckerberg gates jobs buffett soros murdoch weinstein epstein cosby harvey cook pichai nadella altman
  federer nadal djokovic murray agassi sampras williams osaka swiatek sinner alcaraz zverev medvedev tsitsipas gasquet monfils messi ronaldo maradona pele neymar beckham
  rooney kane salah mane drogba henry ronaldinho zlatan ibrahimovic haaland modric kroos neuer klopp guardiola mourinho ferguson wenger ancelotti bolt phelps biles armstrong
  froome pogacar vingegaard hamilton verstappen schumacher vettel alonso senna prost leclerc woods mcilroy james jordan bryant curry durant brady manning gretzky crosby
  o'brien o'connor o'neill o'sullivan o'reilly o'donnell o'hara o'shea o'leary macdonald mackenzie mackay macleod mclean mcintyre mckay mcgregor mcallister fitzpatrick
  gallagher byrne kavanagh nolan doherty brennan maguire mcgrath healy keane moloney quigley tierney whelan davies lloyd griffiths llewellyn pritchard rees vaughan morgan
  ashworth barlow bentley blackburn bradshaw brookes chadwick clegg crowther dawson fairclough greenwood hargreaves haworth hobson holden horsfall illingworth kershaw
  lockwood metcalfe naylor ogden pickering ramsden rawlings sharples shepherd sutcliffe sykes thwaites townend wainwright walmsley whitehead whittaker womack`);
