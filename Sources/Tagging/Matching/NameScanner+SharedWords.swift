import Gazetteer
import TextProcessing

/// Names that share their words with the name beside them.
extension NameScanner {
  /// Returns the name that ends in the words of the match that follows: "North" of "North and South
  /// Korea", "British" of "British and US Virgin Islands", "Nord" of "Nord- und Südkorea".
  func nameBefore(
    _ match: NameMatch, _ text: borrowing ScannedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> NameMatch? {
    let start = match.words.lowerBound
    guard start >= 2, isPlace(match.entries), Self.conjunctions.contains(text.hashes[start - 1])
    else { return nil }
    let word = start - 2
    guard
      text.matches.last.map({ $0.words.upperBound <= word || $0.words == word..<start - 1 })
        ?? true,
      divides(bytes, text.words[word], text.words[start - 1]),
      divides(bytes, text.words[start - 1], text.words[start])
    else { return nil }
    guard match.words.count > 1 else { return compoundBefore(match, word, text, bytes) }
    let first = text.hashes[word]
    let second = text.hashes[start]
    // Of "South and Central African" neither is a country's.
    guard first != second, first != Self.central, second != Self.central else { return nil }
    let rest = Array(text.hashes[start + 1..<match.words.upperBound])
    if let found = name([first] + rest, at: word, text, bytes) { return found }
    // Of "North and South Sudan" the first goes by the name alone.
    guard lexicon.classes[first].contains(.placeAdjective),
      lexicon.classes[second].contains(.placeAdjective)
    else { return nil }
    return name(rest, at: word, text, bytes)
  }

  /// "Nord- und Südkorea": the word with a hyphen goes on as the second one ends.
  private func compoundBefore(
    _ match: NameMatch, _ word: Int, _ text: borrowing ScannedText,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> NameMatch? {
    let range = text.words[word].range
    guard bytes[range.upperBound] == UInt8(ascii: "-"), match.range.count < 32 else { return nil }
    let beginning = Array(bytes[range])
    var start = match.range.lowerBound + 2
    while start + 3 < match.range.upperBound {
      let whole = beginning + bytes[start..<match.range.upperBound]
      let hash = whole.withUnsafeBufferPointer { WordHash.folded($0) }
      if let found = name([hash], at: word, text, bytes), found.node != match.node { return found }
      start += 1
    }
    return nil
  }

  /// Returns the name that begins with the words of the match before: "Sud" of "Corée du Nord et du
  /// Sud".
  func nameAfter(
    _ match: NameMatch, _ text: borrowing ScannedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> NameMatch? {
    var word = match.words.upperBound
    guard match.words.count > 2, word + 1 < text.words.count, isPlace(match.entries),
      Self.conjunctions.contains(text.hashes[word]),
      divides(bytes, text.words[word - 1], text.words[word])
    else { return nil }
    word += 1
    if text.hashes[word] == text.hashes[match.words.upperBound - 2], word + 1 < text.words.count {
      word += 1
    }
    guard divides(bytes, text.words[word - 1], text.words[word]),
      text.hashes[word] != text.hashes[match.words.upperBound - 1]
    else { return nil }
    let first = text.hashes[match.words.lowerBound..<match.words.upperBound - 1]
    return name(Array(first) + [text.hashes[word]], at: word, text, bytes)
  }

  private func isPlace(_ entries: [NameEntry]) -> Bool {
    entries.contains { $0.meaning == .place }
  }

  /// A name of the gazetteer by its words, of which the text has one here.
  private func name(
    _ hashes: [UInt64], at word: Int, _ text: borrowing ScannedText,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> NameMatch? {
    var node: Int32? = 0
    for hash in hashes { node = node.flatMap { lexicon.names.next($0, hash) } }
    guard let node, !hashes.isEmpty else { return nil }
    let range = text.words[word].range
    var entries: [NameEntry] = []
    lexicon.add(to: &entries, at: node, bytes, range)
    entries.removeAll { $0.meaning != .place || $0.index < 0 }
    entries.removeAll { entry in
      switch lexicon.names.record(Int(entry.index)).kind {
      case .country, .demonym, .ambiguous, .region: false
      default: true
      }
    }
    guard !entries.isEmpty else { return nil }
    return NameMatch(range: range, words: word..<word + 1, node: node, entries: entries)
  }

  /// Whether nothing but a space, or a hyphen and a space, stands between two words.
  private func divides(
    _ bytes: UnsafeBufferPointer<UInt8>, _ first: Word, _ second: Word
  ) -> Bool {
    let gap = first.range.upperBound..<second.range.lowerBound
    return (1...2).contains(gap.count)
      && gap.allSatisfy {
        [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "-")].contains(bytes[$0])
      }
  }

  private static let conjunctions = Set(
    ["and", "or", "und", "et", "y", "e", "en", "и", "або", "та", "ve"].map { WordHash.folded($0) })

  private static let central = WordHash.folded("central")
}
