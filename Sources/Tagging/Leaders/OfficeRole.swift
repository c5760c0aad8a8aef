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
