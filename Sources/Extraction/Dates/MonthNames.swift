import TextProcessing

/// The months by their names, cases and abbreviations in some sixty languages.
///
/// The names are those of Unicode's CLDR, with the cases and short forms that newspapers use.
enum MonthNames {
  /// Returns the month of a folded name.
  ///
  /// A few names mean another month in another language, such as `listopad`,
  /// or are other words elsewhere, such as `mac`; the language decides these.
  static func month(named folded: String, language: String? = nil) -> Int? {
    if let language, let month = monthsOfLanguage[language]?[folded] { return month }
    return months[folded]
  }

  /// Returns the month of a folded Roman numeral, as in `9.XI.2023`.
  static func month(roman folded: String) -> Int? {
    guard let index = romanNumerals.firstIndex(of: folded) else { return nil }
    return index + 1
  }

  /// Returns the month of the Persian solar calendar, by its Iranian or its Afghan name.
  static func persianMonth(named folded: String) -> Int? {
    persianMonths[folded]
  }

  /// Whether a folded word begins a name of two words.
  static func beginsLongName(_ folded: String) -> Bool {
    firstWords.contains(folded)
  }

  /// The longest name in scripts without spaces, in characters.
  static let longestUnsegmented = 16

  private static let romanNumerals = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]

  private static let monthsOfLanguage: [String: [String: Int]] = {
    let croatian = ["listopad": 10, "listopada": 10, "listopadu": 10]
    return ["hr": croatian, "bs": croatian, "ms": ["mac": 3, "dis": 12]]
  }()

  private static let persianTable = """
    فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
    حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت
    """

  private static let months = dictionary(MonthTable.names)
  private static let firstWords = Set(
    months.keys.compactMap { name in
      name.firstIndex(of: " ").map { String(name[..<$0]) }
    })
  private static let persianMonths = dictionary(persianTable)

  private static func dictionary(_ table: String) -> [String: Int] {
    var months: [String: Int] = [:]
    for line in table.split(separator: "\n") {
      for (index, forms) in line.split(separator: " ").enumerated() {
        for form in forms.split(separator: "/") {
          months[Folding.fold(String(form.map { $0 == "_" ? " " : $0 }))] = index + 1
        }
      }
    }
    return months
  }
}
