/// The endings and prefixes that the languages of the news put on names.
///
/// A row is for one or more languages. `suffixes` holds groups "endings>replacements", divided by
/// semicolons: any of the endings, taken off and replaced by any of the replacements (`-` for
/// nothing), gives a form that the gazetteer may know. `prefixes` are taken off the beginning; one
/// with `>` is replaced.
///
/// The cases of nouns and names only: what grammars of each language give for the declensions that
/// names of people and places follow. Names whose stem changes are in the gazetteer with their forms.
enum InflectionTable {
  static let rows: [(languages: String, prefixes: String, suffixes: String)] = [
    // East Slavic.
    (
      "ru", "",
      """
      а у ом ем е и ы ой ым>-;ого ому им ым ом ем>ий,ый,ой;ы и е у ой ою>а;и е ю ей>я;\
      ии ию ией>ия;я ю ем е>й;я ю ем е и ью>ь;ой ую>ая;ов ам ами ах>ы;ей ям ями ях>и
      """
    ),
    (
      "uk", "",
      """
      а у ові еві ем ом є і ї ю>-;ого ому им ім>ий,ій;и і у ою ею>а;ї ю єю і>я;ії ію ією>ія;\
      я ю єм ю єві ї>й;я ю ем і>ь;ої ій ою у>а
      """
    ),
    ("be", "", "а у ам ом е ы>-;ага аму ім ым>і,ы;ы е у ай аю>а;і ю яй>я;іі ію іяй>ія;я ю ем>й"),
    // West Slavic.
    (
      "pl", "",
      """
      a owi em iem u ie e>-;iego iemu im>i;ego emu ym>y;y i ie e ę ą o>a;ji ję ją>ja;\
      ii ię ią>ia;ce>ka;dze>ga;rze>ra,r;cie>ta,t;dzie>da,d;le>ła,ł;ka kowi kiem ku>ek;\
      la lowi lem lu>el;ej>a
      """
    ),
    (
      "cs sk", "",
      """
      a ovi u em om e ě i y>-;y ovi u o ou ě e i>a;ho mu m>-;ého ému ým om>ý,y;a u em om ě e>o;\
      ii ií iou iu>ie,ia;ové ovou ovej>ová;ka ku kem kovi kom>ek;la lovi lem lom>el;\
      ce ci cem covi com>ec;ích ím>í
      """
    ),
    // South Slavic.
    (
      "sr hr bs sl", "",
      """
      a u om em e i ov>-;e i u om o>a;ije iji iju ijom>ija;oj>a;a u om em>o;og om>i;\
      а у ом ем е и>-;е и у ом о>а;ије ији ију ијом>ија;ој>а;а у ом ем>о;ог ом>и;\
      ra ru rom>ar;ра ру ром>ар;ca cu cem>ac;ца цу цем>ац;om o>a
      """
    ),
    // Baltic.
    (
      "lt", "",
      """
      o ui ą u e>as;io iui į iu yje>is,ys;aus ui ų umi uje>us;os ai ą oje>a;ės ei ę ėje>ė;\
      ijos ijai iją ijoje>ija;ių iams iais iuose>iai;ų ams ais uose>ai
      """
    ),
    (
      "lv", "",
      """
      a am u ā ai>s;a im i ī>is;as ai u ā>a;es ei i ē>e;šā ša>sis
      """
    ),
    // Finnic and Hungarian.
    (
      "fi", "",
      """
      n a ä ta tä ssa ssä sta stä an en in on un än ön hon han hin hun hen lla llä lta ltä lle \
      na nä ksi tta ttä>-;in ia iä issa issä ista istä iin illa illä ilta iltä ille ina inä iksi \
      itta ittä>-;en eä essa essä esta estä elle ella ellä elta eltä een>i;\
      sen sta stä sella sellä selle selta seltä sessa sessä sesta sestä>nen;gin gissä gistä giin>ki
      """
    ),
    (
      "et", "",
      """
      le l lt sse s st ks ni na ta ga d>-;i ile il ilt isse is ist iga iks it>-;\
      e ele el elt esse es est ega eks>-;a ale al alt asse as ast aga>-;u ule ul ult uga>-
      """
    ),
    (
      "hu", "",
      """
      ban ben ba be ból ből nak nek ra re ról ről hoz hez höz ig ért val vel t ot et öt at on en \
      ön n nál nél tól től ként ék>-;nnal nnel>n;rral rrel>r;ssal ssel>s;ttal ttel>t;kkal kkel>k;\
      llal llel>l;ddal ddel>d;ggal ggel>g;mmal mmel>m;bbal bbel>b;ppal ppel>p;zzal zzel>z;\
      ccsal ccsel>cs;sszal sszel>sz;i>-
      """
    ),
    // Turkic.
    (
      "az tr tk", "",
      """
      ə a yə ya ın in un ün nın nin nun nün ı i u ü nı ni nu nü da də de dan dən den ta tə te tan \
      tən ten la lə le yla ylə yle e ye ýa ýe yň iň nyň niň y ny>-
      """
    ),
    (
      "uz", "",
      "ning ni ga ka qa da dan gacha lik liklar нинг ни га ка қа да дан гача лик>-"
    ),
    (
      "kk", "",
      """
      ның нің дың дің тың тің ны ні ды ді ты ті ға ге қа ке на не а е да де та те нда нде дан ден \
      тан тен нан нен мен бен пен дық дік тық тік лық лік н>-;\
      nyñ niñ dyñ diñ tyñ tiñ nıñ dıñ tıñ ny ni dy di ty ti nı dı tı ğa ge qa ke na ne da de ta te \
      nda nde dan den tan ten nan nen men ben pen dyq dik tyq tik lyq lik>-
      """
    ),
    (
      "ky", "",
      """
      нын нин нун нүн дын дин дун дүн тын тин тун түн ны ни ну нү ды ди ду дү ты ти ту тү га ге го \
      гө ка ке ко кө да де до дө та те то тө дан ден дон дөн тан тен тон төн лык лик>-
      """
    ),
    ("tt", "", "ның нең га гә ка кә да дә та тә дан дән тан тән ны не>-"),
    ("tg", "", "ро и ву у>-"),
    ("mn", "", "ын ийн д т аас ээс оос өөс ыг ийг тай тэй той руу рүү гийн ны ний аар ээр>-"),
    // Languages of the Caucasus.
    (
      "ka", "",
      """
      მა ს ით ად ში ზე თან დან სთან ისთან ისთვის მდე>ი,-;ის>ი,ე,ა,-;მ ს ში ზე თან დან სთან ისა \
      სთვის ს>-;ისგან ისა>ი,ა
      """
    ),
    ("hy", "", "ը ն ի ում ից ով ին ու>-;յի յում յից յով յին ն>-;ան անը>-;այի այում>ա"),
    // Semitic: what other languages write as words stands before the name.
    (
      "he", "ב ל מ ה ו ש כ וב ול ומ וה שב של שה כש לה מה בה", ""
    ),
    (
      "ar", "و ف ب ك ل وب ول وك فب لل>ال ولل>ال بال>ال وال>ال", ""
    ),
    ("am ti", "የ በ ለ ከ ወደ እንደ ስለ ን ብ ካብ ኣብ ናይ ከ እና", "ን ም ና ው ዋ>-;ያን>ያ"),
    ("so", "", "da ta ka ga ha n u>-;ada>a"),
    ("om", "", "tti ti t n f rraa tiin irraa irratti>-"),
    ("ha", "", "n r>-"),
    // Languages of India.
    ("bn as", "", "র ের তে এ ে কে য় য়ের য় য়ে>-;য়ার>য়া"),
    ("hi mr ne", "", "च्या ला ने मध्ये त चा ची चे तील को मा ले लाई बाट का की के में से तर्फ>-;ाच्या ाला ाने ात ाचा ाची ाचे ातील>-"),
    ("gu", "", "ના ની નું નો માં થી ને એ>-"),
    ("ta", "", "வின் வில் வுக்கு வை வும் விற்கு வுடன் விலிருந்து>-;ின் ில் ுக்கு ை ும் ிற்கு>ு,்,-"),
    ("te", "", "లో కు ని తో నుంచి కి యొక్క ను>-"),
    ("kn", "", "ದ ದಲ್ಲಿ ಕ್ಕೆ ನ ಯ ದಿಂದ ಗೆ ಯಲ್ಲಿ ವನ್ನು>-"),
    ("ml", "", "യിൽ യുടെ യിലെ യും യിലേക്ക് യെ>-;ിൽ ിന്റെ ിലെ>ൻ,ം,്,-"),
    ("si", "", "ේ ට ගේ වේ යේ ව>-"),
    // Germanic, Romance and others, whose names change little.
    ("de nl sv no da fo lb af", "", "s es>-"),
    ("is", "", "s i ar um>-;u>a;íu>ía;anna unum>in"),
    ("ro", "", "ului ul>-;iei ie>ia;ei>a;ii>i"),
    ("sq", "", "së në n t in it un ut i u a ja>-;isë inë>i,ia;ës ën>ë,a"),
    ("el", "", "ς>-;η>ης;α>ας;ο ου>ος;ες ών>α;ου>ο"),
    ("ku", "", "ê î a ya yê an e>-"),
    ("eu", "", "k n ren ko ra tik>-;ek en eko era etik>-"),
  ]

  /// Languages that write class prefixes in small letters before a name's capital: "eZimbabwe".
  static let joined = Set(
    "zu xh nd nr ss sn st tn ts ve nso lg rn rw ny".split(separator: " ").map(String.init))

  /// The rows for a text whose language is not known: those whose script tells.
  static let unknown = ["ru", "ka", "hy", "he", "ar", "am"]
}
