import ArticleModel
import TextProcessing

/// What of an article tells whether another is a copy of it: its runs of words and its figures.
///
/// Broder's shingles ("On the resemblance and containment of documents", 1997) over words without
/// regard to case and punctuation.
struct StorySketch {
  /// How many words a shingle has: longer than phrases that every text uses.
  static let shingleLength = 5
  /// Texts of fewer words are no copies of anything: little is needed for two to be alike.
  static let fewestWords = 40
  /// Of longer texts a fixed share of the shingles is kept.
  private static let mostShingles = 4_096
  /// How many of the least hashes are compared first.
  private static let sampleSize = 16

  /// The least shingles, ascending, each once, of which a copy nearly always has some; none for a text
  /// that is too short.
  let sample: [UInt64]
  /// The hashes of the figures, ascending, each once.
  let figures: [UInt64]
  /// How many words there are.
  let words: Int
  /// Only shingles whose hashes are below this are kept.
  private let limit: UInt64
  private let shingles: Shingles

  init(_ body: String) {
    var body = body
    var hashes: [UInt64] = []
    var figures: [UInt64] = []
    hashes.reserveCapacity(512)
    body.withUTF8 { bytes in
      // A figure may have points and commas inside.
      var figure: (hash: UInt64, end: Int)?
      Words.forEach(in: bytes) { word in
        let slice = UnsafeBufferPointer(rebasing: bytes[word.range])
        hashes.append(Self.hash(slice))
        guard Self.isFigure(slice) else { return }
        var hash = FNV1a.basis
        if let last = figure, word.range.lowerBound == last.end + 1,
          bytes[last.end] == UInt8(ascii: ".") || bytes[last.end] == UInt8(ascii: ",")
        {
          // Thousands may be written apart or not.
          hash =
            bytes[last.end] == UInt8(ascii: ",") ? last.hash : FNV1a.adding(0x2E, to: last.hash)
          figures.removeLast()
        }
        for byte in slice { hash = FNV1a.adding(UInt64(byte), to: hash) }
        figures.append(hash)
        figure = (hash, word.range.upperBound)
      }
    }
    words = hashes.count
    self.figures = Self.sortedOnce(figures)
    guard hashes.count >= Self.fewestWords else {
      (sample, shingles, limit) = ([], Shingles([]), .max)
      return
    }
    var all: [UInt64] = []
    all.reserveCapacity(hashes.count)
    for start in 0...(hashes.count - Self.shingleLength) {
      var hash = FNV1a.basis
      for offset in 0..<Self.shingleLength { hash = FNV1a.adding(hashes[start + offset], to: hash) }
      all.append(Self.scrambled(hash))
    }
    let share = UInt64((all.count + Self.mostShingles - 1) / Self.mostShingles)
    limit = share <= 1 ? .max : .max / share
    if share > 1 { all.removeAll { [limit] in $0 >= limit } }
    sample = Self.least(Self.sampleSize, of: all)
    shingles = Shingles(all)
  }

  /// Returns how much of the lesser of two texts stands in the other, from 0 to 1.
  func containment(in other: StorySketch) -> Double {
    let limit = min(limit, other.limit)
    return Self.shared(
      shingles.ascending.prefix { $0 < limit }, other.shingles.ascending.prefix { $0 < limit })
  }

  /// Returns how many of the figures of the text with fewer stand in the other, from 0 to 1; 1 without any.
  func agreementOfFigures(with other: StorySketch) -> Double {
    figures.isEmpty || other.figures.isEmpty ? 1 : Self.shared(figures[...], other.figures[...])
  }

  /// The share of the shorter of two ascending lists that stands in the other.
  private static func shared(_ left: ArraySlice<UInt64>, _ right: ArraySlice<UInt64>) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var count = 0
    var (i, j) = (left.startIndex, right.startIndex)
    while i < left.endIndex, j < right.endIndex {
      if left[i] == right[j] {
        count += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return Double(count) / Double(min(left.count, right.count))
  }

  /// The hashes of shingles; few texts are compared, and need them in order.
  private final class Shingles {
    private let hashes: [UInt64]
    /// Each once.
    private(set) lazy var ascending = StorySketch.sortedOnce(hashes)

    init(_ hashes: [UInt64]) { self.hashes = hashes }
  }

  /// Returns the least hashes, ascending, each once.
  private static func least(_ count: Int, of hashes: [UInt64]) -> [UInt64] {
    var least: [UInt64] = []
    least.reserveCapacity(count + 1)
    for hash in hashes where least.count < count || hash < least[count - 1] {
      var place = least.count
      while place > 0, least[place - 1] > hash { place -= 1 }
      if place > 0, least[place - 1] == hash { continue }
      least.insert(hash, at: place)
      if least.count > count { least.removeLast() }
    }
    return least
  }

  private static func sortedOnce(_ hashes: [UInt64]) -> [UInt64] {
    var result = hashes.sorted()
    var kept = 0
    for index in result.indices where index == 0 || result[index] != result[kept - 1] {
      result[kept] = result[index]
      kept += 1
    }
    result.removeLast(result.count - kept)
    return result
  }

  /// Whether a word has a digit: of ASCII, Arabic, Persian or Devanagari, or of full width.
  private static func isFigure(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in word.indices {
      let byte = word[index]
      if byte < 0x80 {
        if (0x30...0x39).contains(byte) { return true }
        continue
      }
      let next = index + 1 < word.count ? word[index + 1] : 0
      let third = index + 2 < word.count ? word[index + 2] : 0
      switch (byte, next, third) {
      case (0xD9, 0xA0...0xA9, _), (0xDB, 0xB0...0xB9, _), (0xE0, 0xA5, 0xA6...0xAF),
        (0xEF, 0xBC, 0x90...0x99):
        return true
      default: continue
      }
    }
    return false
  }

  /// Hashes a word without regard to the case of ASCII letters.
  ///
  /// Copies keep their accents, and folding other letters would cost a table that few searches need.
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    word.reduce(FNV1a.basis) { hash, byte in
      FNV1a.adding(UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte), to: hash)
    }
  }

  /// SplitMix64's last step, so that which hashes are least has nothing to do with the words.
  private static func scrambled(_ hash: UInt64) -> UInt64 {
    var mixed = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
