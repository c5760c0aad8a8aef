/// The words of each class in small letters, separated by white space.
enum WordLists {
  static let all: [(words: String, kind: WordClass)] = [
    (prepositions, .preposition), (titles, .title), (honorifics, .honorific), (speech, .speech),
    (streets, .street), (newspapers, .newspaper), (placeNouns, .placeNoun),
    (national, .national), (placeAdjectives, .placeAdjective), (openers, .opener),
    (calendar, .calendar), (particles, .particle), (offices, .office), (former, .former),
    (lesser, .lesser), (institutions, .institution), (beforeMonth, .beforeMonth),
    (portfolios, .portfolio), (placeKinds, .placeKind), (languageAfter, .languageAfter),
    (languageBefore, .languageBefore), (links, .link), (namesakes, .namesake),
    (regionWords, .regionWord), (townsAfter, .townAfter),
    (currencies, .currency), (companies, .company), (companyForms, .company),
    (companyForms, .companyForm),
  ]

  private static let prepositions = """
    in near from outside inside throughout across around toward towards via into to visit visited
    visiting visits reach reached left leave leaving downtown beyond
    en dans à aus nach im bei em no na desde hacia в из near nei nella de'nin
    في من إلى در از به باز ק ב в во із зі у з до з во od iz iz w do z v ve na i från til til fra
    """

  private static let titles = """
    sen senator rep representative congressman congresswoman gov judge justice officer sgt sergeant
    lt lieutenant capt captain col colonel gen general maj detective sheriff coach professor prof
    rev reverend pastor father bishop archbishop cardinal president minister chancellor secretary
    spokesman spokeswoman spokesperson attorney councilman councilwoman councillor commissioner
    director chairman chairwoman author actor actress singer rapper quarterback pitcher midfielder
    striker goalkeeper defender winger forward guard manager premier vice deputy agent trooper
    inspector superintendent constable analyst economist researcher scientist defendant suspect
    guitarist drummer comedian star player golfer boxer sprinter prime taoiseach trainer rookie
    """

  private static let honorifics = """
    mr mrs ms miss dr sir dame lady lord sheikh comrade herr frau monsieur madame señor señora mme
    don doña господин
    """

  private static let speech = """
    said says told added asked replied recalled wrote joked explained whose who testified pleaded
    scored laughed
    """

  private static let streets = """
    street st road rd avenue ave drive lane ln boulevard blvd court ct place way terrace crescent
    close gardens row parkway pkwy pike turnpike trail plaza
    """

  private static let newspapers = """
    times post herald daily tribune gazette journal news star chronicle telegraph mail observer globe
    examiner inquirer dispatch sun register courier weekly mirror standard press bulletin record
    sentinel independent monitor today review advertiser argus echo mercury magazine reporter
    """

  private static let placeNouns = """
    residents resident police airport mayor authorities officials county city state province region
    district valley suburb suburbs metro area border coast council office headquarters court
    hospital high school schools man woman men women native natives neighborhood neighbourhood
    firefighters prefecture oblast governorate town village island islands peninsula river lake
    bay harbor harbour port prison jail downtown bureau market embassy consulate mosque cathedral
    township borough parish
    """

  private static let national = """
    president parliament government minister ministry army troops embassy ambassador prime king
    queen opposition rebels independence elections constitution foreign national military navy
    republic diplomat diplomats sovereignty capital premier sanctions border invasion economy
    currency exports imports
    """

  private static let placeAdjectives = """
    north south east west northern southern eastern western central northeast northwest southeast
    southwest northeastern northwestern southeastern southwestern downtown greater upper lower mid
    suburban rural metro inner outer new old nearby neighbouring neighboring mainland colonial
    historic republic kingdom team anglo modern ancient occupied postwar northernmost
    """

  private static let openers = """
    a across after again against all although among an another any around as at because before behind
    besides between both but by can despite did does during each earlier even every except few first
    for former from had has have hence her here his how i if in inside instead into is it its last
    later leaving like many meanwhile more most my near no nor not now of off on once one only or our
    out outside over perhaps see should since so some soon still such than that the their then there
    these they this those though three through throughout thus to today tomorrow toward two under
    unlike until up upon versus via was we were what when where whether which while who why will with
    within without would yesterday yet you your
    """

  private static let calendar = """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon
    tue wed thu fri sat
    """

  private static let particles = """
    the of and de la le les du des der die das von van del al el da do dos den di & y e et und
    の 的 의 के का की
    """

  private static let offices = """
    president premier chancellor minister king queen emperor empress emir sultan taoiseach pope
    leader ayatollah general prince princess dictator pm monarch presidente président präsident
    kanzler bundeskanzler kanzlerin bundeskanzlerin präsidentin presidenta canciller cancelliere rey
    roi könig königin cumhurbaşkanı başbakan президент президента президенту президентом премьер
    prez sovereign strongman ruler führer chairman secretary colonel marshal khan pm
    """

  private static let former = """
    former ex late then onetime ousted deposed exiled past previous ancien ancienne expresidente
    ehemalige ehemaliger früherer экс бывший бывшего exprésident jailed impeached
    """

  private static let lesser = """
    vice deputy elect designate assistant acting-deputy vize stellvertretende under junior shadow
    would-be candidate spokesman
    """

  private static let institutions = """
    bank university college institute airways airlines airline air telecom petroleum oil steel
    motors motor electric railways railway insurance stock exchange securities corp corporation inc
    ltd plc fc united club rovers wanderers albion athletic athletics association federation league
    symphony orchestra ballet opera philharmonic museum library foundation society academy
    """

  private static let namesakes = """
    airport bridge stadium hospital school schools centre center prize award medal dam highway
    tower building arena auditorium memorial
    """

  private static let beforeMonth =
    "in since last next early late mid until till this of by every through"

  private static let portfolios = """
    finance foreign interior defense defence justice health education trade energy agriculture labor
    labour economy economic economics culture transport environment housing industry oil tourism
    sports information communications planning home state treasury commerce development water
    science immigration family security affairs
    """

  private static let placeKinds = """
    city county town village district province state region port outskirts suburb island capital
    republic university neighborhood neighbourhood north south east west northern southern eastern
    western part parts streets mayor bishop archbishop borough
    مدينة ومدينة بمدينة لمدينة بلدة وبلدة ببلدة قرية محافظة ومحافظة بمحافظة ولاية وولاية بولاية مطار
    ميناء قضاء ناحية إقليم شهر شهرستان استان بندر город города городе городу
    ville kenti ilçesi
    stadt kanton gemeinde landkreis kreis bezirk ortsteil bürgermeister oberbürgermeister
    commune mairie maire préfecture département comune città provincia sindaco ciudad municipio
    alcalde pueblo cidade município prefeitura concelho stad gemeente provincie miasto miasta mieście
    mieście gmina gminie powiat województwo burmistrz město města městě obec obci okres mesto meste
    mesta grad grada gradu općina općini opština opštini град града граду граде општина општини община
    области область район районе посёлок село деревня місто міста місті селище staden byen kommune
    שעיר העיר עיר בעיר עיריית πόλη δήμος δήμαρχος orașul orașului județul primarul municipiul comuna
    tỉnh huyện kota kabupaten provinsi mji mkoa wilaya শহর জেলা जिला ज़िला शहर شہر ضلع
    қаласы қала шаары
    """

  private static let languageAfter = """
    language languages speaker speakers speaking lesson lessons translation translations dictionary
    grammar fluently class classes teacher teachers immersion subtitles word words phrase literature
    version spelling alphabet accent proficiency learners
    язык языка языке языком языки языков языках мова мови мові мовою мов тілі тілінде тілін тілінен
    тили тилинде тилида tili tilida tillarida tilinde dili dilinde dilində dilleri dillerinde
    dillərində sprache sprachen idioma idiomas langue langues lingua lingue língua línguas taal talen
    język języka języku językiem językach jazyk jazyka jazyce jazyku jazykem nyelv nyelven nyelvű
    nyelvét limba limbii limbă јазик језик језика језику jezik jezika jeziku език езика keel keele
    keeles kieli kielen kielellä kieltä språk språket språkene sprog sprogene kalba kalbos kalbomis
    valoda valodas valodā γλώσσα γλώσσας gjuhë gjuhën gjuha хэл хэлээр भाषा भाषेत ভাষা ভাষায় زبان
    woordeboek woordenboek wörterbuch dictionnaire diccionario tungumál hizkuntza llengua linguagem
    """

  private static let languageBefore = """
    in into speak speaks spoke spoken speaking learn learns learned learning teach teaches taught
    teaching study studies studied studying
    en em på på στα την în на по po auf ins aus an ikpe на ve ê á
    bahasa berbahasa tiếng ภาษา زبان بزبان باللغة اللغة lugha language langue idioma lingua língua
    sprache taal język jazyk nyelv limba език язык мова språk γλώσσα lenga hizkuntza luqadda afaan
    asụsụ asusu èdè ede harshen bahasa wikang kieli keel mluví hovoří parla habla fala spricht
    говорит говорил говорят мовою
    """

  private static let currencies = """
    dollar dollars dlr dlrs cent cents cts pound pounds stg franc francs mark marks yen won yuan
    renminbi rupee rupees ruble rubles rouble roubles dirham dirhams dinar dinars riyal riyals rial
    rials peso pesos real reais lira liras lire krona kronor krone kroner crowns guilder guilders
    guilders schilling schillings shilling shillings ringgit baht rand tenge som hryvnia zloty forint
    koruna leu lei lev shekel shekels naira cedi cedis birr kwacha sol soles afghani dram lari manat
    """

  private static let companies = """
    corp corporation incorporated company companies holdings industries enterprises instruments
    bancorp bancshares technologies systems laboratories pharmaceuticals brands motors automotive
    chemicals chemical steel petroleum aerospace electronics semiconductor mining mines airlines
    airways insurance financial partners
    """

  private static let companyForms = """
    inc ltd plc co llc llp gmbh ag nv sa spa bhd asa oyj pty
    """

  private static let regionWords = """
      штат штата штате штату штатом щат щата провинция провинции провинцията область області області
      estado estados provincia departamento état province département staat bundesstaat staates
      bundesland stanie stanu województwo prowincji státě stát státu štáte štátu štátu država
      državi savezna saveznoj држава држави πολιτεία πολιτείας stato stat statul delstaten
      delstaten osavaltio osavaltiossa eyaleti eyaletinin eyaletindeki ولاية ایالت استان ریاست صوبہ صوبے
      राज्य provincie deelstaat negara jimbo shtetin штаты штаті
    """

  private static let townsAfter = """
      kaupunki kaupungin kaupungissa kunta kunnan kommun kommune kommunes şehri şehrinde şehrinin kenti
      kentinde kentinin ilçesi ilçesinde ilinde ili şəhəri şəhərində rayonu rayonunda қаласы қаласында
      қаласының шаары шаарында шаарынын viloyati viloyatida shahri shahrida tumani tumanida városa
      városában városi megye megyében megyei linn linna linnas maakond maakonnas pilsēta pilsētā novads
      novadā miestas mieste rajonas rajone savivaldybė քաղաք քաղաքում քաղաքի মহানগর জেলা
      জেলার জেলায় উপজেলা शहर जिला ज़िला जिले ज़िले जिल्ह्यात शहरात நகரம் மாவட்டம் மாவட்டத்தில்
    """

  private static let links = """
    and or but as at for from on than that to was is when while with by
    и или і та або й ve veya və va ve y e o et ou und oder en of och eller og i a lub oraz nebo és
    vagy și sau και ή ja või ir arba un vai dhe و או ו және мен жана na dan serta và or и au ama
    """
}
