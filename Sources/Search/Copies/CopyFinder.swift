import ArticleModel
import SQLite
import Storage
import TextProcessing

/// Walks down the results of a search and tells which are copies of one further up.
///
/// `docs/decisions/0022-folded-copies.md` gives the reasons for the thresholds.
struct CopyFinder {
  /// How much of the lesser text must stand in the other.
  static let leastContainment = 0.85
  /// How many of the lesser text's figures must stand in the other.
  static let leastFigures = 0.9
  /// How long the lesser text must be beside the other.
  static let leastLength = 0.5
  /// Under so many words a headline must have to do with the other's text as well.
  static let safeLength = 120
  /// How many days may lie between the two.
  static let mostDays = 31
  /// So many results are compared; of those further down each stands for itself.
  static let mostCompared = 5_000

  /// An article that was no copy.
  private struct Story {
    let id: Int64
    let title: String
    let published: PartialDate?
    let sketch: StorySketch
  }

  private let archive: Archive
  private var stories: [Story] = []
  private var samples: [UInt64: [Int]] = [:]
  private var compared = 0

  init(_ archive: Archive) {
    self.archive = archive
  }

  /// Returns the first article seen so far of which the next one is a copy; `nil` if it is none.
  ///
  /// Articles must be given in the order of the results.
  mutating func original(of id: Int64) throws -> Int64? {
    guard compared < Self.mostCompared else { return nil }
    compared += 1
    let row = try archive.connection.row(
      "SELECT title, body, published FROM article WHERE id = ?", [id])
    guard let row else { return nil }
    let story = Story(
      id: id, title: try row.get(0),
      published: try row.get(2, as: String?.self).flatMap { PartialDate($0) },
      sketch: StorySketch(try row.get(1, as: String.self)))
    guard !story.sketch.sample.isEmpty else { return nil }
    var last = -1
    for index in story.sketch.sample.flatMap({ samples[$0] ?? [] }).sorted() where index != last {
      last = index
      if try isCopy(story, of: stories[index]) { return stories[index].id }
    }
    for hash in story.sketch.sample { samples[hash, default: []].append(stories.count) }
    stories.append(story)
    return nil
  }

  private func isCopy(_ story: Story, of other: Story) throws -> Bool {
    let lesser = min(story.sketch.words, other.sketch.words)
    let greater = max(story.sketch.words, other.sketch.words)
    guard Double(lesser) >= Self.leastLength * Double(greater),
      Self.daysBetween(story.published, other.published) <= Self.mostDays,
      story.sketch.containment(in: other.sketch) >= Self.leastContainment,
      story.sketch.agreementOfFigures(with: other.sketch) >= Self.leastFigures
    else { return false }
    guard lesser < Self.safeLength else { return true }
    return try isAbout(other.id, story.title) || isAbout(story.id, other.title)
  }

  /// The days between the nearest that two dates may mean; 0 when either is unknown.
  private static func daysBetween(_ left: PartialDate?, _ right: PartialDate?) -> Int {
    guard let left, let right else { return 0 }
    return max(
      0, left.firstDay.ordinal - right.lastDay.ordinal,
      right.firstDay.ordinal - left.lastDay.ordinal)
  }

  /// Whether a text has any of a headline's longer words: a notice to subscribers has none.
  private func isAbout(_ id: Int64, _ title: String) throws -> Bool {
    let wanted = Set(Self.hashes(of: title))
    let body = try archive.connection.value(
      "SELECT body FROM article WHERE id = ?", [id], as: String.self)
    return Self.hashes(of: body ?? "").contains { wanted.contains($0) }
  }

  private static func hashes(of text: String) -> [UInt64] {
    var text = text
    return text.withUTF8 { bytes in
      var hashes: [UInt64] = []
      Words.forEach(in: bytes) { word in
        guard word.isUnsegmented || word.range.count >= 4 else { return }
        hashes.append(StorySketch.hash(UnsafeBufferPointer(rebasing: bytes[word.range])))
      }
      return hashes
    }
  }
}
