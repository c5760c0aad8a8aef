import ArticleModel

/// The shapes of a date, tried at one place of a run of tokens.
struct DatePattern {
  /// The text's pieces.
  let tokens: [DateToken]
  /// How dates are written where the text comes from.
  var conventions = DateConventions.unknown
  /// The last year that two digits may mean in this century.
  var lastYear = 2099

  /// A date as it is read at one place.
  struct Reading {
    var date: PartialDate
    /// What it means with month and day the other way round.
    var alternative: PartialDate?
    /// Whether it is known which of the two is meant.
    var isOrderKnown = true
    /// The index of the token after it.
    var end: Int
  }

  /// Returns the date that begins at a token.
  func date(at index: Int) -> Reading? {
    switch tokens[index].kind {
    case .mark: return nil
    // Eras, the word for months and their names begin a date; few words do.
    case .word(let word) where !tokens[index].isUnsegmented && word != "thang":
      return monthFirst(at: index).map { Reading(date: $0.0, end: $0.end) }
    default: break
    }
    guard !isInsideNumber(index) else { return nil }
    if let reading = numeric(at: index) { return reading }
    let found =
      ideographic(at: index) ?? numbered(at: index) ?? dayFirst(at: index)
      ?? monthFirst(at: index) ?? yearFirst(at: index)
    return found.map { Reading(date: $0.0, end: $0.end) }
  }

  /// `2023年11月9日`, `令和5年11月9日`, `2023년 11월 9일`, and all without the day.
  private func ideographic(at index: Int) -> (PartialDate, end: Int)? {
    guard let (year, yearIndex) = ideographicYear(at: index), isWord(at: yearIndex, "年", "년"),
      let (month, _) = number(at: yearIndex + 1), isWord(at: yearIndex + 2, "月", "월")
    else { return nil }
    if let (day, _) = number(at: yearIndex + 3),
      isWord(at: yearIndex + 4, "日", "号", "號", "일"),
      let date = PartialDate(year: year, month: month, day: day)
    {
      return (date, yearIndex + 5)
    }
    return PartialDate(year: year, month: month).map { ($0, yearIndex + 3) }
  }

  private func ideographicYear(at index: Int) -> (year: Int, end: Int)? {
    if let year = year(at: index) { return (year, index + 1) }
    guard let first = word(at: index), let second = word(at: index + 1) else { return nil }
    // The first year of an era is written 元.
    let count = isWord(at: index + 2, "元") ? 1 : number(at: index + 2)?.value
    return count.flatMap { ForeignCalendar.year($0, ofEra: first + second) }
      .map { ($0, index + 3) }
  }

  /// `ngày 9 tháng 11 năm 2023`, `Tháng 11 9, 2023`, `2023 оны 11-р сарын 9`: a number for the
  /// month, beside the word for it.
  private func numbered(at index: Int) -> (PartialDate, end: Int)? {
    if isWord(at: index + 1, "оны"), let year = year(at: index),
      let (month, _) = number(at: index + 2),
      let sign = (index + 3...index + 5).first(where: { isWord(at: $0, "сарын", "сар") })
    {
      let date = number(at: sign + 1).flatMap {
        PartialDate(year: year, month: month, day: $0.value)
      }
      return date.map { ($0, sign + 2) }
    }
    let isMonthFirst = isWord(at: index, "thang")
    guard isMonthFirst || isWord(at: index + 1, "thang", "thg"),
      let (first, _) = number(at: isMonthFirst ? index + 1 : index),
      let (second, _) = number(at: index + 2)
    else { return nil }
    var yearIndex = index + 3
    while isWord(at: yearIndex, "nam") || mark(at: yearIndex) == "," || mark(at: yearIndex) == "/" {
      yearIndex += 1
    }
    guard let year = year(at: yearIndex) else { return nil }
    let date = PartialDate(
      year: year, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first)
    return date.map { ($0, yearIndex + 1) }
  }

  /// `9 November 2023`, `9th of November, 2023`, `09-Nov-2023`, `9. november 2023`, `9.XI.2023`.
  private func dayFirst(at index: Int) -> (PartialDate, end: Int)? {
    guard let (day, digits) = number(at: index), digits <= 2,
      let month = month(at: afterConnectors(index + 1), acceptsRoman: true),
      case let yearIndex = afterConnectors(month.end),
      let (year, end) = writtenYear(at: yearIndex, month.calendar),
      let date = date(year: year, month: month, day: day)
    else { return nil }
    return (date, end)
  }

  /// `November 9, 2023`, `Nov 9 10:15:00 2023`, and `November 2023`.
  private func monthFirst(at index: Int) -> (PartialDate, end: Int)? {
    guard let month = month(at: index) else { return nil }
    let dayIndex = afterConnectors(month.end)
    if let (day, digits) = number(at: dayIndex), digits <= 2 {
      let yearIndex = afterTime(afterConnectors(dayIndex + 1))
      guard let year = year(at: yearIndex), let date = date(year: year, month: month, day: day)
      else { return nil }
      return (date, yearIndex + 1)
    }
    // "31 February 2023" has a day that does not exist; it does not mean all of February.
    let hasDayBefore = (max(0, index - 2)..<index).contains { number(at: $0)?.digits ?? 9 <= 2 }
    guard !hasDayBefore, !hasMonthBefore(index), month.calendar == .gregorian,
      let year = year(at: dayIndex),
      let date = PartialDate(year: year, month: month.number)
    else { return nil }
    return (date, dayIndex + 1)
  }

  /// Whether another month is joined to this one: an issue of `March/April 2024` is of neither.
  private func hasMonthBefore(_ index: Int) -> Bool {
    let isJoined =
      mark(at: index - 1).map { "/-‐–—&".unicodeScalars.contains($0) }
      ?? word(at: index - 1).map { ["and", "und", "et", "y", "e", "и"].contains($0) } ?? false
    return isJoined && month(at: mark(at: index - 2) == "." ? index - 3 : index - 2) != nil
  }

  /// `2023 жылғы 9 қараша`, `2023. november 9.` and `2023. XI. 9.`.
  private func yearFirst(at index: Int) -> (PartialDate, end: Int)? {
    guard let year = year(at: index) else { return nil }
    let next = afterConnectors(index + 1)
    if let (day, digits) = number(at: next), digits <= 2,
      let month = month(at: afterConnectors(next + 1)),
      let date = date(year: year, month: month, day: day)
    {
      return (date, month.end)
    }
    guard let month = month(at: next, acceptsRoman: true),
      case let dayIndex = afterConnectors(month.end), let (day, digits) = number(at: dayIndex),
      digits <= 2, let date = date(year: year, month: month, day: day)
    else { return nil }
    return (date, dayIndex + 1)
  }

  func number(at index: Int) -> (value: Int, digits: Int)? {
    guard tokens.indices.contains(index), case .number(let value, let digits) = tokens[index].kind
    else { return nil }
    return (value, digits)
  }

  func year(at index: Int) -> Int? {
    guard let (value, digits) = number(at: index), digits == 4 else { return nil }
    return value
  }

  func mark(at index: Int) -> Unicode.Scalar? {
    guard tokens.indices.contains(index), case .mark(let scalar) = tokens[index].kind else {
      return nil
    }
    return scalar
  }

  private func word(at index: Int) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index].kind else {
      return nil
    }
    return word
  }

  private func isWord(at index: Int, _ words: String...) -> Bool {
    word(at: index).map(words.contains) ?? false
  }

  private enum Calendar {
    case gregorian, persian, thai
  }

  private struct Month {
    var number: Int
    var calendar = Calendar.gregorian
    var end: Int
  }

  private func date(year: Int, month: Month, day: Int) -> PartialDate? {
    switch month.calendar {
    case .persian: ForeignCalendar.persianDay(year: year, month: month.number, day: day)
    case .thai:
      PartialDate(
        year: ForeignCalendar.yearOfBuddhistEra(year) ?? year, month: month.number, day: day)
    case .gregorian: PartialDate(year: year, month: month.number, day: day)
    }
  }

  /// A year of four digits, or of two where they may stand.
  private func writtenYear(at index: Int, _ calendar: Calendar) -> (year: Int, end: Int)? {
    if let year = year(at: index) { return (year, index + 1) }
    guard conventions.readsDoubtful, let (value, digits) = number(at: index), digits == 2,
      mark(at: index + 1) != ":"
    else { return nil }
    switch calendar {
    case .gregorian: return (century(of: value), index + 1)
    case .thai: return (2500 + value, index + 1)
    case .persian: return nil
    }
  }

  /// A month's name of one word or two, with the month's other name behind a slash.
  private func month(at index: Int, acceptsRoman: Bool = false) -> Month? {
    guard let first = word(at: index) else { return nil }
    if tokens[index].isUnsegmented { return unsegmentedMonth(at: index) }
    var found: Month?
    if let month = MonthNames.month(named: first, language: conventions.language) {
      found = Month(number: month, end: index + 1)
    } else if first.utf8.first.map({ $0 > 0x7F }) ?? false,
      let month = MonthNames.persianMonth(named: first)
    {
      return Month(number: month, calendar: .persian, end: index + 1)
    } else if MonthNames.beginsLongName(first), let second = word(at: index + 1),
      let month = MonthNames.month(named: first + " " + second)
    {
      found = Month(number: month, end: index + 2)
    } else if acceptsRoman, let month = MonthNames.month(roman: first) {
      return Month(number: month, end: index + 1)
    }
    guard let found, mark(at: found.end) == "/", let other = month(at: found.end + 1),
      other.number == found.number
    else { return found }
    return other
  }

  /// A name in a script without spaces, whose characters and points are tokens by themselves.
  private func unsegmentedMonth(at index: Int) -> Month? {
    var name = ""
    var found: Month?
    for end in index..<min(tokens.count, index + MonthNames.longestUnsegmented) {
      guard end == index || tokens[end].isGlued else { break }
      if tokens[end].isUnsegmented, let word = word(at: end) {
        name += word
      } else if mark(at: end) == "." {
        name += "."
      } else {
        break
      }
      if let month = MonthNames.month(named: name) {
        let isThai = name.unicodeScalars.first.map { (0x0E01...0x0E4E).contains($0.value) } ?? false
        found = Month(number: month, calendar: isThai ? .thai : .gregorian, end: end + 1)
      }
    }
    return found
  }

  /// The Thai "B.E." and at most three others: `th`, `of`, a comma.
  private func afterConnectors(_ index: Int) -> Int {
    var index = index
    if isWord(at: index, "พ", "ค"), mark(at: index + 1) == ".", isWord(at: index + 2, "ศ") {
      index += mark(at: index + 3) == "." ? 4 : 3
    }
    for _ in 0..<3 {
      let isConnector =
        word(at: index).map(DateWords.connectors.contains)
        ?? mark(at: index).map { ".,-/ºª'’،".unicodeScalars.contains($0) } ?? false
      guard isConnector else { break }
      index += 1
    }
    return index
  }

  /// `10:15:00 +0000` between day and year, as mail and some programs write.
  private func afterTime(_ index: Int) -> Int {
    guard number(at: index)?.digits == 2, mark(at: index + 1) == ":" else { return index }
    var end = index
    while end < index + 10, year(at: end) == nil || mark(at: end - 1) == "+" { end += 1 }
    return end
  }

  /// Whether the token continues a number, a version or a name, and so begins no date.
  private func isInsideNumber(_ index: Int) -> Bool {
    guard index > 0, tokens[index].isGlued, number(at: index) != nil else { return false }
    if word(at: index - 1) != nil { return !tokens[index - 1].isUnsegmented }
    guard let mark = mark(at: index - 1), "-/.:,+".unicodeScalars.contains(mark) else {
      return false
    }
    return index > 1 && tokens[index - 1].isGlued && number(at: index - 2) != nil
  }
}
