import ArticleModel

/// The date in the address of a page.
enum AddressDate {
  /// Returns the date that an address states: `/2023/11/09/`, `/20231109`, `-2023-11-09`, and
  /// the month of `/2023/11/`.
  static func date(in url: String, parser: DateParser) -> DateEvidence? {
    guard let path = path(of: url) else { return nil }
    let runs = numbers(in: path)
    var month: DateEvidence?
    for (index, run) in runs.enumerated() {
      func text(upTo end: Int) -> String {
        String(decoding: path[run.range.lowerBound..<runs[end].range.upperBound], as: UTF8.self)
      }
      func evidence(_ date: PartialDate?, end: Int, trust: Int) -> DateEvidence? {
        guard let date, parser.isPlausible(date), date.year >= firstYear else { return nil }
        return DateEvidence(
          date: date, method: .address, original: text(upTo: end), origin: "url", trust: trust)
      }
      if run.digits == 4, index + 1 < runs.count, joins(path, run, runs[index + 1]),
        runs[index + 1].digits <= 2
      {
        if index + 2 < runs.count, joins(path, runs[index + 1], runs[index + 2]),
          runs[index + 2].digits <= 2,
          let found = evidence(
            PartialDate(
              year: run.value, month: runs[index + 1].value, day: runs[index + 2].value),
            end: index + 2, trust: 78)
        {
          return found
        }
        let isSlashed = path[run.range.upperBound] == UInt8(ascii: "/")
        if isSlashed, runs[index + 1].digits == 2, month == nil {
          month = evidence(
            PartialDate(year: run.value, month: runs[index + 1].value), end: index + 1, trust: 50)
        }
      }
      if run.digits <= 2, index + 2 < runs.count, joins(path, run, runs[index + 1]),
        joins(path, runs[index + 1], runs[index + 2]), runs[index + 2].digits == 4,
        let match = parser.matches(in: text(upTo: index + 2)).first, match.date.day != nil,
        var found = evidence(match.date, end: index + 2, trust: 66)
      {
        found.alternative = match.alternative
        found.isOrderKnown = match.isOrderKnown
        return found
      }
      if run.digits == 8 || run.digits == 12 || run.digits == 14 {
        var number = run.value
        for _ in 8..<run.digits { number /= 10 }
        let date = PartialDate(
          year: number / 10_000, month: number / 100 % 100, day: number % 100)
        if let found = evidence(date, end: index, trust: run.digits == 8 ? 62 : 56) { return found }
      }
    }
    return month
  }

  /// The web is not older; a lower number is no year.
  private static let firstYear = 1990

  /// The bytes behind the host, without those of an archive that keeps the page.
  private static func path(of url: String) -> [UInt8]? {
    let bytes = Array(url.utf8.prefix(2000))
    var start = 0
    for index in bytes.indices.dropLast(2)
    where bytes[index] == 0x3A && bytes[index + 1] == 0x2F && bytes[index + 2] == 0x2F {
      // The address inside that of an archive comes last.
      start = index + 3
    }
    guard let slash = bytes[start...].firstIndex(of: 0x2F) else { return nil }
    let end = bytes[slash...].firstIndex { $0 == 0x23 } ?? bytes.count
    return Array(bytes[slash..<end])
  }

  private struct Run {
    var range: Range<Int>
    var value: Int
    var digits: Int { range.count }
  }

  private static func numbers(in path: [UInt8]) -> [Run] {
    var runs: [Run] = []
    var index = 0
    while index < path.count {
      guard isDigit(path[index]) else {
        index += 1
        continue
      }
      let start = index
      var value = 0
      while index < path.count, isDigit(path[index]) {
        if index - start < 15 { value = value * 10 + Int(path[index] - 0x30) }
        index += 1
      }
      if index - start <= 14 { runs.append(Run(range: start..<index, value: value)) }
    }
    return runs
  }

  private static func joins(_ path: [UInt8], _ first: Run, _ second: Run) -> Bool {
    second.range.lowerBound == first.range.upperBound + 1
      && [0x2F, 0x2D, 0x5F, 0x2E].contains(path[first.range.upperBound])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
