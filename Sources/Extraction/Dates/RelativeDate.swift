import ArticleModel
import TextProcessing

/// Days that are told by their distance from the day on which a page was saved.
///
/// Nothing is resolved against the present day: a saved page keeps saying
/// "3 hours ago" for years.
struct RelativeDate {
  /// The day on which the page was fetched.
  let captured: CalendarDate
  /// The hour of the day, where it is known.
  let hour: Int?

  /// Returns the day that a short line states: `3 hours ago`, `gestern`, `2 часа назад`.
  func date(in text: String) -> PartialDate? {
    let words = Self.words(of: text)
    guard !words.isEmpty, words.count <= Self.most else { return nil }
    let isPast =
      words.contains { Self.ago.contains($0.text) } || text.lowercased().contains("il y a ")
    for (index, word) in words.enumerated() {
      if Self.today.contains(word.text) { return PartialDate(captured) }
      if Self.yesterday.contains(word.text) { return PartialDate(captured.adding(days: -1)) }
      guard isPast, let count = word.number, index + 1 < words.count,
        let days = days(count, words[index + 1].text)
      else { continue }
      return PartialDate(captured.adding(days: -days))
    }
    return nil
  }

  /// A longer line tells a story rather than its date.
  private static let most = 14

  private func days(_ count: Int, _ unit: String) -> Int? {
    guard (0...1000).contains(count) else { return nil }
    if Self.days.contains(unit) { return count <= 60 ? count : nil }
    if Self.weeks.contains(unit) { return count <= 8 ? count * 7 : nil }
    if Self.minutes.contains(unit) {
      guard let hour else { return count < 60 ? 0 : nil }
      return count < 60 && hour > 0 ? 0 : nil
    }
    guard Self.hours.contains(unit), let hour, count <= 72 else { return nil }
    return count <= hour ? 0 : (count - hour + 23) / 24
  }

  private static func words(of text: String) -> [(text: String, number: Int?)] {
    var words: [(text: String, number: Int?)] = []
    var previous: String?
    for token in DateToken.tokens(of: text) {
      switch token.kind {
      case .number(let value, _):
        words.append(("", value))
        previous = nil
      case .word(let word) where token.isUnsegmented:
        // Characters and pairs of them: 前, 小时, 昨日.
        if let previous { words.append((previous + word, nil)) }
        words.append((word, nil))
        previous = word
      case .word(let word):
        words.append((word, nil))
        previous = nil
      case .mark: previous = nil
      }
    }
    return joinUnits(words)
  }

  /// Puts a pair of characters behind its number, where the first of them stands too.
  private static func joinUnits(
    _ words: [(text: String, number: Int?)]
  ) -> [(text: String, number: Int?)] {
    var joined: [(text: String, number: Int?)] = []
    for (index, word) in words.enumerated() {
      let isFirstOfPair =
        index + 1 < words.count && words[index + 1].text.hasPrefix(word.text)
        && words[index + 1].text.unicodeScalars.count == 2 && word.text.unicodeScalars.count == 1
        && (hours.contains(words[index + 1].text) || minutes.contains(words[index + 1].text))
      if !isFirstOfPair { joined.append(word) }
    }
    return joined
  }

  private static let ago = vocabulary(
    """
    ago vor hace ha fa geleden temu назад тому önce sedan siden sitten пре преди před pred \\
    acum πριν lalu trước 前 전 قبل منذ पहले আগে לפני पूर्वी бұрын
    """)
  private static let yesterday = vocabulary(
    """
    yesterday gestern hier ayer ontem ieri gisteren wczoraj вчера вчора dün igår eilen včera \\
    jučer juče χθες tegnap kemarin أمس دیروز कल 昨天 昨日 어제 אתמול кеше
    """)
  private static let today = vocabulary(
    """
    today heute aujourd hoy hoje oggi vandaag dzisiaj dziś сегодня сьогодні bugün idag tänään \\
    dnes danas σήμερα اليوم امروز 今天 今日 오늘 היום бүгін
    """)
  private static let minutes = vocabulary(
    """
    minute minutes min mins minuten minuto minutos minuti minuut минут минуты минуту хвилин minut \\
    minuty dakika minuter minutter 分钟 分鐘 分前 دقيقة دقائق دقیقه मिनट דקות
    """)
  private static let hours = vocabulary(
    """
    hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur час часа часов години \\
    годин godzin godziny godzinę saat timmar timme timer tuntia 小时 小時 時間 시간 ساعة ساعات ساعت \\
    घंटे ঘণ্টা שעות сағат
    """)
  private static let days = vocabulary(
    """
    day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dage день дня дней \\
    дні днів dni dzień gün dagar päivää 天 日 일 يوم أيام روز दिन দিন ימים күн
    """)
  private static let weeks = vocabulary(
    """
    week weeks woche wochen semaine semaines semana semanas settimana settimane weken неделю недели \\
    недель тиждень тижні tygodnie tydzień hafta veckor uker uger viikkoa أسبوع هفته
    """)

  private static func vocabulary(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { Folding.fold($0) })
  }
}
