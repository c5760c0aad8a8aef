import TextProcessing

/// Takes case endings and prefixes off the words of one language, so that "Қазақстанда" is found by
/// the name "Қазақстан".
final class Inflection: Sendable {
  private struct Affix {
    let text: [UInt8]
    let replacement: [UInt8]
  }

  /// By their last byte, the longest first.
  private let suffixes: [[Affix]]
  /// By their first byte, the longest first.
  private let prefixes: [[Affix]]
  /// Whether small letters may stand before a name's capital.
  private let joinsPrefixes: Bool

  /// Bytes that must stay of a word: four letters of Latin script, two of most others.
  private static let minStem = 4
  private static let maxWord = 64

  private init(languages: [String]) {
    var suffixes = [[Affix]](repeating: [], count: 256)
    var prefixes = suffixes
    for row in InflectionTable.rows
    where row.languages.split(separator: " ").contains(where: { languages.contains(String($0)) }) {
      for group in Self.parts(row.suffixes, ";") {
        let sides = Self.parts(group, ">")
        guard sides.count == 2 else { continue }
        for ending in Self.parts(sides[0], " ") {
          for replacement in Self.parts(sides[1], ",") {
            let affix = Affix(
              text: ending, replacement: replacement == [UInt8(ascii: "-")] ? [] : replacement)
            suffixes[Int(ending.last ?? 0)].append(affix)
          }
        }
      }
      for prefix in Self.parts(row.prefixes, " ") {
        let sides = Self.parts(prefix, ">")
        let affix = Affix(text: sides[0], replacement: sides.count == 2 ? sides[1] : [])
        prefixes[Int(affix.text[0])].append(affix)
      }
    }
    self.suffixes = suffixes.map { $0.sorted { $0.text.count > $1.text.count } }
    self.prefixes = prefixes.map { $0.sorted { $0.text.count > $1.text.count } }
    joinsPrefixes = languages.contains { InflectionTable.joined.contains($0) }
  }

  /// Splits by bytes: a vowel sign after a space is one character with it.
  private static func parts(_ text: String, _ separator: Unicode.Scalar) -> [[UInt8]] {
    parts(Array(text.utf8), separator)
  }

  private static func parts(_ text: [UInt8], _ separator: Unicode.Scalar) -> [[UInt8]] {
    text.split(separator: UInt8(ascii: separator)).map { Array($0) }
  }

  /// Returns the rules of a language, or `nil` for one whose names do not change; those of the
  /// scripts that tell their language when it is not known.
  static func of(_ language: String?) -> Inflection? {
    guard let language else { return unknown }
    return all[language]
  }

  private static let unknown = Inflection(languages: InflectionTable.unknown)

  private static let all: [String: Inflection] = {
    let languages =
      Set(InflectionTable.rows.flatMap { $0.languages.split(separator: " ") })
      .map(String.init) + InflectionTable.joined
    return Dictionary(
      languages.map { ($0, Inflection(languages: [$0])) }, uniquingKeysWith: { first, _ in first })
  }()

  /// Calls the body with the hash of each form that a word may be an inflected form of, the longest
  /// affix first.
  func forEachStem(
    _ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ body: (UInt64) -> Void
  ) {
    guard word.count <= Self.maxWord, word.count > Self.minStem, let last = word.last else {
      return
    }
    for affix in suffixes[Int(bytes[last])] {
      let end = word.upperBound - affix.text.count
      guard end - word.lowerBound + affix.replacement.count >= Self.minStem,
        end - word.lowerBound >= 4,
        bytes[end..<word.upperBound].elementsEqual(affix.text)
      else { continue }
      body(hash(bytes, word.lowerBound..<end, [], affix.replacement))
    }
    for affix in prefixes[Int(bytes[word.lowerBound])] {
      let start = word.lowerBound + affix.text.count
      guard word.upperBound - start >= Self.minStem, start < word.upperBound,
        bytes[word.lowerBound..<start].elementsEqual(affix.text)
      else { continue }
      body(hash(bytes, start..<word.upperBound, affix.replacement, []))
      // Semitic languages of Ethiopia have endings behind the prefix, too.
      for ending in suffixes[Int(bytes[last])] {
        let end = word.upperBound - ending.text.count
        guard end - start >= Self.minStem, bytes[end..<word.upperBound].elementsEqual(ending.text)
        else { continue }
        body(hash(bytes, start..<end, affix.replacement, ending.replacement))
      }
    }
    if joinsPrefixes, let start = innerCapital(bytes, word) {
      body(hash(bytes, start..<word.upperBound, [], []))
    }
  }

  /// The capital of "laseZimbabwe".
  private func innerCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Int? {
    guard let start = word.prefix(9).first(where: { (0x41...0x5A).contains(bytes[$0]) }),
      start > word.lowerBound, word.upperBound - start >= 4
    else { return nil }
    return start
  }

  /// Whether a word may be one of several forms, as its first letter shows: a capital, or a letter of
  /// a script without case.
  func mayInflect(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    joinsPrefixes || Capitals.begins(bytes, at: word.lowerBound) != .lower
  }

  private func hash(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ prefix: [UInt8], _ suffix: [UInt8]
  ) -> UInt64 {
    let count = prefix.count + range.count + suffix.count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { buffer in
      var position = 0
      for byte in prefix {
        buffer[position] = byte
        position += 1
      }
      for index in range {
        buffer[position] = bytes[index]
        position += 1
      }
      for byte in suffix {
        buffer[position] = byte
        position += 1
      }
      return WordHash.folded(UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }
}
