import ArticleModel

/// The shapes of a date, tried at one place of a run of tokens.
struct DatePattern {
  /// The text's pieces.
  let tokens: [DateToken]

  /// Returns the date that begins at a token, and the index of the token after it.
  func date(at index: Int) -> (PartialDate, end: Int)? {
    guard !isInsideNumber(index) else { return nil }
    return numeric(at: index) ?? ideographic(at: index) ?? dayFirst(at: index)
      ?? monthFirst(at: index) ?? yearFirst(at: index)
  }

  /// `2023-11-09`, `2023/11/09`, `09.11.2023`, and `25/12/2023` where only one reading exists.
  private func numeric(at index: Int) -> (PartialDate, end: Int)? {
    guard let (first, firstDigits) = number(at: index), let mark = mark(at: index + 1),
      mark == "-" || mark == "/" || mark == ".", self.mark(at: index + 3) == mark,
      let (second, secondDigits) = number(at: index + 2), secondDigits <= 2,
      let (third, thirdDigits) = number(at: index + 4),
      mark == "." || (1...4).allSatisfy({ tokens[index + $0].isGlued })
    else { return nil }
    let date: PartialDate?
    if firstDigits == 4, thirdDigits <= 2 {
      date = PartialDate(year: first, month: second, day: third)
    } else if firstDigits <= 2, thirdDigits == 4 {
      let dayFirst = PartialDate(year: third, month: second, day: first)
      let monthFirst = PartialDate(year: third, month: first, day: second)
      // Dots put the day first everywhere; slashes and hyphens do not.
      let isCertain = mark == "." || dayFirst == nil || monthFirst == nil || dayFirst == monthFirst
      date = isCertain ? dayFirst ?? (mark == "." ? nil : monthFirst) : nil
    } else {
      date = nil
    }
    return date.map { ($0, index + 5) }
  }

  /// `2023年11月9日`, `2023년 11월 9일`, and both without the day.
  private func ideographic(at index: Int) -> (PartialDate, end: Int)? {
    guard let year = year(at: index), isWord(at: index + 1, "年", "년"),
      let (month, _) = number(at: index + 2), isWord(at: index + 3, "月", "월")
    else { return nil }
    if let (day, _) = number(at: index + 4), isWord(at: index + 5, "日", "号", "號", "일"),
      let date = PartialDate(year: year, month: month, day: day)
    {
      return (date, index + 6)
    }
    return PartialDate(year: year, month: month).map { ($0, index + 4) }
  }

  /// `9 November 2023`, `9th of November, 2023`, `09-Nov-2023`, `9. november 2023`.
  private func dayFirst(at index: Int) -> (PartialDate, end: Int)? {
    guard let (day, digits) = number(at: index), digits <= 2,
      let (month, afterMonth) = month(at: afterConnectors(index + 1)),
      case let yearIndex = afterConnectors(afterMonth), let year = year(at: yearIndex),
      let date = PartialDate(year: year, month: month, day: day)
    else { return nil }
    return (date, yearIndex + 1)
  }

  /// `November 9, 2023`, `Nov 9 10:15:00 2023`, and `November 2023`.
  private func monthFirst(at index: Int) -> (PartialDate, end: Int)? {
    guard let (month, afterMonth) = month(at: index) else { return nil }
    let dayIndex = afterConnectors(afterMonth)
    if let (day, digits) = number(at: dayIndex), digits <= 2 {
      let yearIndex = afterTime(afterConnectors(dayIndex + 1))
      guard let year = year(at: yearIndex),
        let date = PartialDate(year: year, month: month, day: day)
      else { return nil }
      return (date, yearIndex + 1)
    }
    // "31 February 2023" has a day that does not exist; it does not mean all of February.
    let hasDayBefore = (max(0, index - 2)..<index).contains { number(at: $0)?.digits ?? 9 <= 2 }
    guard !hasDayBefore, let year = year(at: dayIndex),
      let date = PartialDate(year: year, month: month)
    else { return nil }
    return (date, dayIndex + 1)
  }

  /// `2023 жылғы 9 қараша` and `2023, November 9`.
  private func yearFirst(at index: Int) -> (PartialDate, end: Int)? {
    guard let year = year(at: index) else { return nil }
    let next = afterConnectors(index + 1)
    if let (day, digits) = number(at: next), digits <= 2,
      let (month, end) = month(at: afterConnectors(next + 1)),
      let date = PartialDate(year: year, month: month, day: day)
    {
      return (date, end)
    }
    guard let (month, afterMonth) = month(at: next),
      case let dayIndex = afterConnectors(afterMonth), let (day, digits) = number(at: dayIndex),
      digits <= 2, let date = PartialDate(year: year, month: month, day: day)
    else { return nil }
    return (date, dayIndex + 1)
  }

  private func number(at index: Int) -> (value: Int, digits: Int)? {
    guard tokens.indices.contains(index), case .number(let value, let digits) = tokens[index].kind
    else { return nil }
    return (value, digits)
  }

  private func year(at index: Int) -> Int? {
    guard let (value, digits) = number(at: index), digits == 4 else { return nil }
    return value
  }

  private func mark(at index: Int) -> Unicode.Scalar? {
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

  /// A month's name of one word or two, with the month's other name behind a slash.
  private func month(at index: Int) -> (month: Int, end: Int)? {
    guard let first = word(at: index) else { return nil }
    var found: (month: Int, end: Int)?
    if let month = MonthNames.month(named: first) {
      found = (month, index + 1)
    } else if let second = word(at: index + 1),
      let month = MonthNames.month(named: first + " " + second)
    {
      found = (month, index + 2)
    }
    guard let (month, end) = found, mark(at: end) == "/", let other = self.month(at: end + 1),
      other.month == month
    else { return found }
    return other
  }

  /// At most three: `th`, `of`, a comma.
  private func afterConnectors(_ index: Int) -> Int {
    var index = index
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
