import ArticleModel

extension DatePattern {
  /// `2023-11-09`, `2023/11/09`, `09.11.2023`, and `25/12/2023` where only one reading exists.
  ///
  /// With the conventions of its place, also `11/09/2023`, `09.11.23` and `18/11/2566`.
  func numeric(at index: Int) -> Reading? {
    guard let (first, firstDigits) = number(at: index), let mark = mark(at: index + 1),
      Self.marks.contains(mark),
      self.mark(at: index + 3) == mark,
      let (second, secondDigits) = number(at: index + 2), secondDigits <= 2,
      let (third, thirdDigits) = number(at: index + 4),
      isTogether(index, mark: mark, hasYear: firstDigits == 4 || thirdDigits == 4)
    else { return nil }
    let end = index + 5
    if firstDigits == 4, thirdDigits <= 2 {
      return yearFirst(year: first, month: second, day: third, end: end)
    }
    guard firstDigits <= 2 else { return nil }
    if thirdDigits == 4 {
      return yearLast(first, second, year: third, isDotted: mark == "." || mark == "|", end: end)
    }
    guard conventions.readsDoubtful, firstDigits == 2 || mark == ".", thirdDigits == 2,
      secondDigits == 2 || mark == ".", !continues(at: end, with: mark)
    else { return nil }
    if conventions.order == .yearFirst {
      return yearFirst(year: century(of: first), month: second, day: third, end: end)
    }
    return yearLast(
      first, second, year: century(of: third), isDotted: mark == "." || mark == "|", end: end)
  }

  private static let marks = "-/.‐–|·".unicodeScalars

  /// Whether five tokens are written as one date: `9/11/2023`, `9. 11. 2023`, `26 | 01 | 2022`.
  private func isTogether(_ index: Int, mark: Unicode.Scalar, hasYear: Bool) -> Bool {
    if mark == "." || (1...4).allSatisfy({ tokens[index + $0].isGlued }) { return true }
    return conventions.readsDoubtful && hasYear
      && (1...4).allSatisfy { !tokens[index + $0].isGlued }
  }

  /// The year that two digits mean: the last one that is not in the future, or in Thai one of this
  /// century of the Buddhist era.
  func century(of digits: Int) -> Int {
    if conventions.language == "th" { return 2500 + digits }
    return 2000 + digits <= lastYear ? 2000 + digits : 1900 + digits
  }

  private func yearFirst(year: Int, month: Int, day: Int, end: Int) -> Reading? {
    var date = PartialDate(year: year, month: month, day: day)
    if (1279...1500).contains(year) {
      date = ForeignCalendar.persianDay(year: year, month: month, day: day)
    } else if conventions.language == "th", let year = ForeignCalendar.yearOfBuddhistEra(year) {
      date = PartialDate(year: year, month: month, day: day)
    }
    return date.map { Reading(date: $0, end: end) }
  }

  private func yearLast(
    _ first: Int, _ second: Int, year: Int, isDotted: Bool, end: Int
  ) -> Reading? {
    var year = year
    if conventions.language == "th" { year = ForeignCalendar.yearOfBuddhistEra(year) ?? year }
    let dayFirst = PartialDate(year: year, month: second, day: first)
    let monthFirst = PartialDate(year: year, month: first, day: second)
    // Dots put the day first everywhere; slashes and hyphens do not.
    if isDotted { return dayFirst.map { Reading(date: $0, end: end) } }
    guard let dayFirst, let monthFirst, dayFirst != monthFirst else {
      return (dayFirst ?? monthFirst).map { Reading(date: $0, end: end) }
    }
    switch conventions.order {
    case .monthFirst: return Reading(date: monthFirst, alternative: dayFirst, end: end)
    case .dayFirst, .yearFirst: return Reading(date: dayFirst, alternative: monthFirst, end: end)
    case nil:
      guard conventions.readsDoubtful else { return nil }
      return Reading(date: dayFirst, alternative: monthFirst, isOrderKnown: false, end: end)
    }
  }

  /// Whether more numbers follow, as in `10.11.12.13`.
  private func continues(at index: Int, with mark: Unicode.Scalar) -> Bool {
    self.mark(at: index) == mark && tokens[index].isGlued
      && number(at: index + 1) != nil && tokens[index + 1].isGlued
  }
}
