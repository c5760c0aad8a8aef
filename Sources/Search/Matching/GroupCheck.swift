import SQLite
import TextProcessing

/// Tells by a text whether the words of a group stand together there.
struct GroupCheck {
  /// A term of the group, or a part of one that is in several kinds of script.
  private struct Member {
    let term: Int
    let kind: Int
    let marker: MatchMarker
  }

  private let scope: QueryGroup.Scope
  private let members: [Member]

  init(_ group: QueryGroup, connection: Connection) throws {
    scope = group.scope
    var members: [Member] = []
    for (index, term) in group.terms.enumerated() {
      if let first = group.terms[..<index].firstIndex(of: term) {
        // Equal terms have equal parts.
        members += members.filter { $0.term == first }
          .map { Member(term: index, kind: $0.kind, marker: $0.marker) }
        continue
      }
      for part in TermPart.beginningsTold(of: term) {
        members.append(
          Member(
            term: index, kind: members.count,
            marker: try MatchMarker([part], connection: connection)))
      }
    }
    self.members = members
  }

  /// Whether they stand together in a text of an article in a language.
  func passes(_ text: CutText, _ language: String?) throws -> Bool {
    var found: [OccurrenceChoice.Member] = []
    var places: [Int: [Range<Int>]] = [:]
    for member in members {
      if places[member.kind] == nil {
        places[member.kind] = try Self.places(of: member.marker, in: text, language)
      }
      guard let places = places[member.kind], !places.isEmpty else { return false }
      found.append(
        OccurrenceChoice.Member(term: member.term, kind: member.kind, places: places))
    }
    switch scope {
    case .near(let distance): return Self.areNear(found, in: text, distance)
    case .sentence: return Self.shareOne(of: text.sentences, found)
    case .paragraph: return Self.shareOne(of: text.paragraphs, found)
    }
  }

  /// Where a term stands from its first word to the last, ascending, each place once.
  private static func places(
    of marker: MatchMarker, in text: CutText, _ language: String?
  ) throws -> [Range<Int>] {
    var spans: Set<Range<Int>> = []
    for words in try marker.occurrences(in: text, language: language) {
      if let first = words.first, let last = words.last {
        spans.insert(first.lowerBound..<max(first.upperBound, last.upperBound))
      }
    }
    return spans.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// Whether all have a place, and whole, in the same one of some stretches.
  private static func shareOne(
    of stretches: [Range<Int>], _ members: [OccurrenceChoice.Member]
  ) -> Bool {
    var next = members.map { _ in 0 }
    for stretch in stretches {
      var inside = members
      for (index, member) in members.enumerated() {
        let places = member.places
        let start = places[next[index]...].firstIndex { $0.lowerBound >= stretch.lowerBound }
        let first = start ?? places.count
        let end = places[first...].firstIndex { $0.lowerBound >= stretch.upperBound }
        next[index] = end ?? places.count
        inside[index].places = places[first..<next[index]].filter {
          $0.upperBound <= stretch.upperBound
        }
      }
      if OccurrenceChoice(inside).exists() { return true }
    }
    return false
  }

  /// Whether all have a place with at most so many words between the end of each and the beginning of the
  /// last, as in FTS5's NEAR.
  private static func areNear(
    _ members: [OccurrenceChoice.Member], in text: CutText, _ distance: Int
  ) -> Bool {
    let starts = text.words.map(\.range.lowerBound)
    let members = members.map { member in
      var member = member
      member.places = member.places.map { range in
        let first = starts.partitioningIndex { $0 >= range.lowerBound }
        return first..<max(first + 1, starts.partitioningIndex { $0 >= range.upperBound })
      }
      return member
    }
    var tried: Set<Int> = []
    for (index, last) in members.enumerated() where tried.insert(last.kind).inserted {
      for place in last.places {
        var near = members
        near[index].places = [place]
        for other in members.indices where other != index {
          near[other].places = members[other].places.filter {
            $0.lowerBound <= place.lowerBound && $0.upperBound + distance >= place.lowerBound
          }
        }
        if OccurrenceChoice(near).exists() { return true }
      }
    }
    return false
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
