import SQLite
import Storage
import TextProcessing

/// Reads the stored text of articles that an index look-up has found, and keeps those that pass a check.
struct TextChecker {
  private let archive: Archive
  private let check: TextCheck
  private let exact: ExactWords
  private var markers: [MatchMarker] = []

  init(_ check: TextCheck, in archive: Archive) throws {
    self.archive = archive
    self.check = check
    switch check {
    case .exact(let text, _), .byline(let text): exact = ExactWords(text)
    case .group(let group):
      exact = ExactWords("")
      markers = try group.terms.map {
        try MatchMarker(.term($0), connection: archive.connection)
      }
    }
  }

  /// Whether an article passes.
  func passes(_ id: Int64) throws -> Bool {
    if case .byline = check {
      let byline = try archive.connection.row("SELECT byline FROM article WHERE id = ?", [id])
      return try byline?.get(0, as: String?.self).map { !exact.ranges(in: $0).isEmpty } ?? false
    }
    let row = try archive.connection.row(
      "SELECT title, coalesce(summary, ''), body, language FROM article WHERE id = ?", [id])
    guard let row else { return false }
    let language = try row.get(3, as: String?.self)
    for column in columns where try passes(try row.get(column, as: String.self), language) {
      return true
    }
    return false
  }

  private var columns: Range<Int> {
    let field: QueryTerm.Field =
      switch check {
      case .exact(_, let field): field
      case .group(let group): group.field
      case .byline: .any
      }
    return switch field {
    case .any: 0..<3
    case .title: 0..<1
    case .body: 1..<3
    }
  }

  private func passes(_ text: String, _ language: String?) throws -> Bool {
    guard case .group(let group) = check else { return !exact.ranges(in: text).isEmpty }
    var marks: [[Range<Int>]] = []
    for marker in markers {
      let found = try marker.marks(in: text, language: language)
      guard !found.isEmpty else { return false }
      marks.append(found)
    }
    switch group.scope {
    case .near(let distance): return areNear(marks, in: text, distance)
    case .sentence: return shareOne(of: Sentences.ranges(in: Array(text.utf8)), marks)
    case .paragraph: return shareOne(of: Self.paragraphs(in: Array(text.utf8)), marks)
    }
  }

  /// Whether each list has a mark in the same one of some stretches.
  private func shareOne(of stretches: [Range<Int>], _ marks: [[Range<Int>]]) -> Bool {
    var next = marks.map { _ in 0 }
    for stretch in stretches {
      var isInAll = true
      for list in marks.indices {
        while next[list] < marks[list].count,
          marks[list][next[list]].lowerBound < stretch.lowerBound
        { next[list] += 1 }
        let isInside =
          next[list] < marks[list].count
          && marks[list][next[list]].lowerBound < stretch.upperBound
        isInAll = isInAll && isInside
      }
      if isInAll { return true }
    }
    return false
  }

  /// Whether each list has a mark with at most so many words between it and the last one's.
  private func areNear(_ marks: [[Range<Int>]], in text: String, _ distance: Int) -> Bool {
    let starts = Words.words(in: text).map(\.range.lowerBound)
    var places: [(first: Int, last: Int, list: Int)] = []
    for (list, ranges) in marks.enumerated() {
      for range in ranges {
        let first = starts.partitioningIndex { $0 >= range.lowerBound }
        let end = starts.partitioningIndex { $0 >= range.upperBound }
        places.append((first, max(first, end - 1), list))
      }
    }
    places.sort { ($0.first, $0.last) < ($1.first, $1.last) }
    var latest = [Int?](repeating: nil, count: marks.count)
    for place in places {
      latest[place.list] = max(latest[place.list] ?? place.last, place.last)
      let isNear = latest.allSatisfy { last in
        last.map { place.first - $0 - 1 <= distance } ?? false
      }
      if isNear { return true }
    }
    return false
  }

  private static func paragraphs(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in bytes.indices.dropFirst()
    where bytes[index] == UInt8(ascii: "\n") && bytes[index - 1] == UInt8(ascii: "\n") {
      ranges.append(start..<index)
      start = index
    }
    ranges.append(start..<bytes.count)
    return ranges
  }
}

extension Array {
  /// Returns the first index whose element meets a condition that holds for all after it.
  fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
