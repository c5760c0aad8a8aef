import ArticleModel
import Search
import Storage
import TestSupport
import Testing

/// Compares groups with a search that tries every choice of words.
@Suite struct GroupPropertyTests {
  /// Each word with its term, as the index has it.
  static let words = [
    "tax": "tax", "taxes": "tax", "taxed": "tax", "barley": "barlei", "energy": "energi",
    "kenya": "kenya", "kenyan": "kenyan", "governments": "govern", "governor": "governor",
    "governing": "govern", "train": "train", "trains": "train", "police": "polic",
    "policy": "polici",
  ]
  static let known = words.keys.sorted()
  static let beginnings = ["keny", "tax", "taxe", "governm", "govern", "polic", "barle", "trai"]

  /// The paragraphs of a text, of which each is sentences of words.
  typealias Paragraphs = [[[String]]]

  static func paragraphs(_ random: inout SeededGenerator) -> Paragraphs {
    (0..<Int.random(in: 1...2, using: &random)).map { _ in
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<Int.random(in: 1...6, using: &random)).map { _ in random.pick(known) }
      }
    }
  }

  static func text(_ paragraphs: Paragraphs) -> String {
    paragraphs.map { sentences in
      sentences.map { words in
        let line = words.joined(separator: " ")
        return line.prefix(1).uppercased() + line.dropFirst() + "."
      }.joined(separator: " ")
    }.joined(separator: "\n\n")
  }

  static func group(_ random: inout SeededGenerator) -> QueryGroup {
    let terms = (0..<random.pick([2, 2, 2, 3, 4])).map { _ -> QueryTerm in
      switch random.pick([0, 0, 0, 1, 2]) {
      case 0: QueryTerm(.word, random.pick(known))
      case 1: QueryTerm(.phrase, random.pick(known) + " " + random.pick(known))
      default: QueryTerm(.prefix, random.pick(beginnings))
      }
    }
    let scope: QueryGroup.Scope = random.pick([
      .sentence, .paragraph, .near(0), .near(1), .near(3), .near(8),
    ])
    return QueryGroup(scope, terms)
  }

  /// Where a term stands in words, by its first word and the one behind the last.
  static func places(of term: QueryTerm, in words: [String]) -> [Range<Int>] {
    let wanted = term.text.split(separator: " ").map(String.init)
    return words.indices.compactMap { start in
      let end = start + wanted.count
      guard end <= words.count else { return nil }
      let matches = zip(words[start..<end], wanted).allSatisfy { word, wanted in
        // What the index makes of a beginning that is a word of its own counts as well.
        let same = Self.words[word] == Self.words[wanted, default: Self.stem(wanted)]
        return term.kind == .prefix ? word.hasPrefix(wanted) || same : same
      }
      return matches ? start..<end : nil
    }
  }

  /// The terms of the beginnings that are no words above.
  static func stem(_ word: String) -> String {
    switch word {
    case "keny": "keni"
    case "taxe": "tax"
    case "barle": "barl"
    default: word
    }
  }

  static func canChoose(_ lists: ArraySlice<[Range<Int>]>, without taken: [Range<Int>]) -> Bool {
    guard let first = lists.first else { return true }
    return first.contains { place in
      !taken.contains { $0.overlaps(place) }
        && canChoose(lists.dropFirst(), without: taken + [place])
    }
  }

  static func matches(_ group: QueryGroup, _ text: Paragraphs) -> Bool {
    func share(_ stretches: [[String]]) -> Bool {
      stretches.contains { words in
        canChoose(group.terms.map { places(of: $0, in: words) }[...], without: [])
      }
    }
    switch group.scope {
    case .sentence: return share(text.flatMap(\.self))
    case .paragraph: return share(text.map { $0.flatMap(\.self) })
    case .near(let distance):
      let lists = group.terms.map { places(of: $0, in: text.flatMap { $0.flatMap(\.self) }) }
      return lists.flatMap(\.self).contains { last in
        let near = lists.map { list in
          list.filter {
            $0.lowerBound <= last.lowerBound && $0.upperBound + distance >= last.lowerBound
          }
        }
        return canChoose(near[...], without: [])
      }
    }
  }

  @Test("groups find what a look at every choice of words finds", arguments: 1...4)
  func sameAsNaive(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = try SampleArchive()
    var texts: [Int64: Paragraphs] = [:]
    for number in 0..<40 {
      let text = Self.paragraphs(&random)
      guard
        case .added(let id) = try sample.add(
          Article(title: "\(number)", body: Self.text(text), language: "en"))
      else { continue }
      texts[id] = text
    }
    var found = 0
    for _ in 0..<300 {
      let group = Self.group(&random)
      var query = try sample.query("")
      query.words = .group(group)
      let ids = try Searcher(sample.archive).ids(query).sorted()
      let expected = texts.filter { Self.matches(group, $0.value) }.keys.sorted()
      #expect(ids == expected, "\(group)")
      found += ids.count
    }
    #expect(found > 300)
  }
}
