import Gazetteer

/// The offices by which a text may speak of a leader without the name.
enum OfficeRole: Int {
  /// An office that is none of the others' and hides their words: "vice president".
  case other
  case president
  case primeMinister
  case chancellor
  case monarch
  case leader

  /// The offices' names, in the languages of the news.
  static let words: [(role: OfficeRole, words: String)] = [
    (
      .president,
      """
      president|präsident|präsidentin|staatspräsident|bundespräsident|président|présidente|\
      presidente|presidenta|президент|президента|президенту|президентом|президенте|\
      cumhurbaşkanı|cumhurbaşkanının|devlet başkanı|president van|总统|總統|大統領|대통령|الرئيس|رئيس جمهورية|\
      رئیس جمهور|राष्ट्रपति|президенті|prezydent|prezydenta|president of the republic
      """
    ),
    (
      .primeMinister,
      """
      prime minister|premier|taoiseach|premierminister|premierministerin|ministerpräsident|\
      ministerpräsidentin|premier ministre|première ministre|primer ministro|primera ministra|\
      primeiro-ministro|primeira-ministra|primo ministro|presidente del consiglio|\
      presidente del gobierno|премьер-министр|премьер-министра|премьер-министру|премьер|премьера|\
      премьер-министром|başbakan|başbakanı|minister-president|首相|总理|總理|총리|رئيس الوزراء|نخست وزیر|\
      प्रधानमंत्री|premier minister|прем'єр-міністр|премьер-министрі
      """
    ),
    (
      .chancellor,
      "chancellor|bundeskanzler|bundeskanzlerin|kanzler|kanzlerin|канцлер|канцлера|chancelier|chancelière|canciller federal|cancelliere"
    ),
    (
      .monarch,
      """
      king|queen|monarch|emperor|empress|emir|sultan|könig|königin|roi|reine|rey|reina|rei|rainha|\
      король|короля|королева|国王|國王|国王|天皇|ملك|الملك|أمير|سلطان|kral|kralı|kraliçe
      """
    ),
    (
      .leader,
      "supreme leader|paramount leader|de facto leader|military ruler|head of state|strongman|leader"
    ),
    (
      .president,
      """
      prezident|prezidenta|prezidenti|prezidentas|prezidento|prezidentė|\
      prezidents|президенті|президенти|президентът|președintele|președintelui|\
      președinte|elnök|elnöke|köztársasági elnök|államfő|predsednik|\
      predsednika|predsjednik|predsjednika|председник|председника|претседател|\
      претседателот|πρόεδρος|προέδρου|πρόεδρο|נשיא|הנשיא|\
      נשיא המדינה|رئیس‌جمهور|رییس جمهور|رئیس‌جمهوری|রাষ্ট্রপতি|প্রেসিডেন্ট|\
      ஜனாதிபதி|குடியரசுத் தலைவர்|అధ్యక్షుడు|ประธานาธิบดี|tổng thống|chủ tịch nước|\
      presiden|presidentti|presidentin|presidendi|presidenten|præsident|\
      præsidenten|forseti|forseta|presidentja|პრეზიდენტი|პრეზიდენტმა|\
      პრეზიდენტის|նախագահ|նախագահը|նախագահի|rais|rais wa|\
      shugaban ƙasar|shugaban kasar|shugaban ƙasa|madaxweynaha|madaxweyne|ፕሬዝዳንት|\
      ፕሬዚዳንት|pirezidaantii|pireezidaantiin|ààrẹ|perezida|umongameli|\
      mutungamiri|صدر|ولسمشر|раисиҷумҳури|ерөнхийлөгч|ປະທານປະເທດ|\
      သမ္မတ|ජනාධිපති|国家主席|國家主席|pangulo|prezidentka|\
      prezidentky
      """
    ),
    (
      .primeMinister,
      """
      prim-ministru|prim-ministrul|prim-ministrului|premierul|premierului|miniszterelnök|\
      miniszterelnöke|kormányfő|premiér|premiéra|předseda vlády|predseda vlády|\
      premijer|premijera|premijerka|премијер|премијера|министър-председател|\
      министър-председателят|премиерът|премиера|премиер|премиерот|πρωθυπουργός|\
      πρωθυπουργού|πρωθυπουργό|ראש הממשלה|ראש ממשלת|প্রধানমন্ত্রী|प्रधान मंत्री|\
      प्रधानमन्त्री|பிரதமர்|ప్రధాని|ప్రధాన మంత్రి|นายกรัฐมนตรี|thủ tướng|\
      perdana menteri|pääministeri|pääministerin|peaminister|peaministri|premjerministrs|\
      premjerministra|premjerministre|ministras pirmininkas|ministro pirmininko|ministrė pirmininkė|premjeras|\
      statsminister|statsministern|statsministeren|statsminister i|premiärminister|premiärministern|\
      forsætisráðherra|kryeministri|kryeministër|kryeministrit|პრემიერ-მინისტრი|პრემიერ-მინისტრმა|\
      პრემიერი|վարչապետ|վարչապետը|վարչապետի|waziri mkuu|waziri mkuu wa|\
      firaministan|firayim ministan|ጠቅላይ ሚኒስትር|muummee ministeeraa|ra'iisul wasaaraha|وزیراعظم|\
      وزیر اعظم|رئيس الحكومة|رئيسة الحكومة|رئيسة الوزراء|الوزير الأول|نخست‌وزیر|\
      премьер-министр|bosh vazir|bosh vaziri|baş nazir|baş naziri|ဝန်ကြီးချုပ်|\
      នាយករដ្ឋមន្ត្រី|ນາຍົກລັດຖະມົນຕີ|අගමැති|ерөнхий сайд|punong ministro|прем'єр|\
      прем'єра|прем'єр-міністра|premiera|premierem
      """
    ),
    (
      .chancellor,
      """
      kancléř|kancléře|kancler|kanclerz|kanclerza|kansler|\
      kansleren|kanslern|förbundskansler|forbundskansler|liittokansleri|kancellár|\
      kancellárja|καγκελάριος|καγκελάριου|şansölye|şansölyesi|başbakanı|\
      канцлера|канцлером|קנצלר|cancelarul|চ্যান্সেলর|\
      चांसलर
      """
    ),
    (
      .monarch,
      """
      kung|kungen|konge|kongen|dronning|dronningen|\
      drottning|drottningen|koning|koningin|król|króla|\
      królowa|král|krále|kráľ|kráľa|király|\
      királya|kralj|kralja|краљ|краља|кралят|\
      крал|βασιλιάς|βασιλιά|מלך|המלך|กษัตริย์|\
      kuningas|kuninkaan|karalius|regele|regina|mbreti|\
      konungur|konungs|mfalme|король|короля|quốc vương
      """
    ),
    (
      .other,
      """
      vice president|vice-president|vice premier|deputy prime minister|deputy president|\
      vice prime minister|vice chancellor|vice-chancellor|prime minister-designate|president-elect|\
      deputy premier|crown prince|foreign minister|finance minister|defence minister|\
      defense minister|interior minister|chancellor of the exchequer|opposition leader|\
      presidential|first lady|company president|bank president|group president|club president|\
      university president|council president|senate president|assembly president|\
      president and chief|president and ceo|president and chief executive|executive vice president|\
      senior vice president|vice-président|vice-présidente|vicepresidente|vicepresidenta|vize-präsident|вице-президент|вице-премьер|\
      вице-премьера|вице-президента|副总统|副总理|副首相|副大統領|shadow chancellor|attorney general|\
      prime ministers|presidents|party leader|rebel leader|labour leader|union leader
      """
    ),
  ]

  /// Whether a term of office is of this kind.
  func fits(_ term: Leader.Term) -> Bool {
    // Heads of organisations are told by the organisation, too.
    guard term.organisation == nil else { return false }
    let title = term.title
    return switch self {
    case .other: false
    case .president: title.contains("president")
    case .primeMinister:
      title.contains("prime minister") || title.contains("premier") || title.contains("taoiseach")
        || title.contains("council of ministers") || title.contains("minister of state")
        || title.contains("head of government")
        // Newspapers outside German call a chancellor so.
        || title.contains("federal chancellor") || title == "chancellor"
    case .chancellor: title.contains("chancellor")
    case .monarch:
      ["king", "queen", "emperor", "emir", "sultan", "prince", "monarch", "duke"].contains {
        title.contains($0)
      }
    // Of several that share the power, the leader is the one who has all of it.
    case .leader:
      term.office == .both || term.office == .deFacto || title.contains("supreme leader")
    }
  }
}
