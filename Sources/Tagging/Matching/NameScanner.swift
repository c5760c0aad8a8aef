import Gazetteer
import TextProcessing

/// A name found in a text.
struct NameMatch {
  /// Where it stands, as offsets into the text's UTF-8.
  let range: Range<Int>
  /// The words that it takes, as positions in the list of the text's words.
  let words: Range<Int>
  /// The name's node, the same for every spelling that folds alike.
  let node: Int32
  /// What it may mean.
  let entries: [NameEntry]
  /// Whether a word of it had an ending or a prefix taken off.
  var isInflected = false
}

/// A text's words and the names among them.
struct ScannedText {
  var words: [Word] = []
  /// The hash of each word's folded form.
  var hashes: [UInt64] = []
  var matches: [NameMatch] = []

  /// Returns the position of the match that a word belongs to.
  func owner(of word: Int) -> Int? {
    var low = 0
    var high = matches.count
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].words.upperBound <= word { low = middle + 1 } else { high = middle }
    }
    return low < matches.count && matches[low].words.contains(word) ? low : nil
  }
}

extension ScannedText {
  /// Cuts a text into words.
  init(cutting bytes: UnsafeBufferPointer<UInt8>) {
    words.reserveCapacity(bytes.count / 5)
    hashes.reserveCapacity(bytes.count / 5)
    Words.forEach(in: bytes) { word in
      words.append(word)
      hashes.append(WordHash.folded(UnsafeBufferPointer(rebasing: bytes[word.range])))
    }
  }
}

/// Finds the names of the gazetteer and our own in a text: whole words, perhaps inflected, the longest
/// name first, no two overlapping.
///
/// A class, so that the closures which try a word's stems do not copy the lexicon.
final class NameScanner {
  let lexicon: TagLexicon
  /// How the text's language inflects names; `nil` if it does not.
  let inflection: Inflection?
  /// The text's language.
  let language: String?

  init(lexicon: TagLexicon, inflection: Inflection?, language: String?) {
    self.lexicon = lexicon
    self.inflection = inflection
    self.language = language
  }

  /// Adds the names in a text, in reading order.
  func findNames(in text: inout ScannedText, _ bytes: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < text.words.count {
      let hash = text.hashes[position]
      let isKnown = lexicon.names.mayBegin(hash)
      // `longest` tries the word without its endings, too.
      let match =
        isKnown || lexicon.own.mayBegin(hash)
        ? longest(at: position, text, bytes, isKnown: isKnown)
        : inflection.flatMap {
          inflected(
            from: Path(start: position, position: position, node: 0, own: 0), text, bytes, $0)
        }
      if let match {
        append(match, to: &text, bytes)
        position = text.matches.last?.words.upperBound ?? position + 1
      } else {
        position += 1
      }
    }
  }

  /// Adds a name, with the names beside it that share its words.
  private func append(
    _ match: NameMatch, to text: inout ScannedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    if let shared = nameBefore(match, text, bytes) {
      // "North" alone is a region's name too.
      if text.matches.last?.words == shared.words { text.matches.removeLast() }
      text.matches.append(shared)
    }
    text.matches.append(match)
    if let shared = nameAfter(match, text, bytes) { text.matches.append(shared) }
  }

  private func longest(
    at start: Int, _ text: borrowing ScannedText, _ bytes: UnsafeBufferPointer<UInt8>,
    isKnown: Bool
  ) -> NameMatch? {
    var node: Int32? = isKnown ? 0 : nil
    var own: Int32? = 0
    var best: NameMatch?
    var position = start
    while position < text.words.count {
      let hash = text.hashes[position]
      let previous = (node: node, own: own)
      node = node.flatMap { lexicon.names.next($0, hash) }
      own = own.flatMap { lexicon.own.next($0, hash) }
      if let inflection,
        let match = inflected(
          from: Path(
            start: start, position: position, node: position == start ? 0 : previous.node,
            own: previous.own),
          text, bytes, inflection)
      {
        if best.map({ $0.words.count < match.words.count }) ?? true { best = match }
      }
      guard node != nil || own != nil else { break }
      if position > start, !joins(bytes, text, at: position) { break }
      if let match = match(start..<position + 1, node, own, text, bytes),
        best.map({ $0.words.count < position - start + ($0.isInflected ? 2 : 1) }) ?? true
      {
        best = match
      }
      position += 1
    }
    return best
  }

  /// What the name that ends at two nodes may mean.
  private func match(
    _ words: Range<Int>, _ node: Int32?, _ own: Int32?, _ text: borrowing ScannedText,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> NameMatch? {
    let range =
      text.words[words.lowerBound].range
      .lowerBound..<text.words[words.upperBound - 1].range.upperBound
    var entries: [NameEntry] = []
    if let node { lexicon.add(to: &entries, at: node, bytes, range) }
    if let own { lexicon.own.add(to: &entries, at: own, bytes, range) }
    if words.count > 1 { dropForeign(&entries, bytes, range) }
    guard !entries.isEmpty else { return nil }
    return NameMatch(
      range: range, words: words, node: node ?? lexicon.number(ofOwn: own ?? 0), entries: entries)
  }

  /// Leaves out longer names of other languages in Latin letters: Maltese "l-Angola" is not the longest
  /// name in French "l'Angola".
  private func dropForeign(
    _ entries: inout [NameEntry], _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) {
    guard bytes[range.lowerBound] < 0xCA else { return }
    entries.removeAll { entry in
      guard entry.meaning == .place, entry.index >= 0,
        let name = lexicon.names.record(Int(entry.index)).languageName
      else { return false }
      return !RelatedLanguages.count(name, in: language)
    }
  }

  /// A name of which the words up to a position are read.
  private struct Path {
    let start: Int
    let position: Int
    let node: Int32?
    let own: Int32?
  }

  /// Finds the longest name that goes on with an inflected word.
  private func inflected(
    from path: Path, _ text: borrowing ScannedText, _ bytes: UnsafeBufferPointer<UInt8>,
    _ inflection: Inflection
  ) -> NameMatch? {
    let word = text.words[path.position]
    guard path.position - path.start < 6, !word.isUnsegmented,
      path.position > path.start || inflection.mayInflect(bytes, word.range),
      path.position == path.start || joins(bytes, text, at: path.position)
    else { return nil }
    var best: NameMatch?
    inflection.forEachStem(bytes, word.range) { hash in
      let isFirst = path.position == path.start
      if isFirst, !lexicon.names.mayBegin(hash), !lexicon.own.mayBegin(hash) { return }
      let node = path.node.flatMap { lexicon.names.next($0, hash) }
      let own = path.own.flatMap { lexicon.own.next($0, hash) }
      guard node != nil || own != nil else { return }
      var found = match(path.start..<path.position + 1, node, own, text, bytes)
      if let longer = continued(
        Path(start: path.start, position: path.position + 1, node: node, own: own), text, bytes,
        inflection)
      {
        found = longer
      }
      guard var found else { return }
      found.isInflected = true
      if best.map({ isBetter(found, than: $0) }) ?? true { best = found }
    }
    return best.flatMap { isOrdinary(path, text) ? nil : $0 }
  }

  /// Finds the longest name that goes on as it stands, or with another inflected word.
  private func continued(
    _ path: Path, _ text: borrowing ScannedText, _ bytes: UnsafeBufferPointer<UInt8>,
    _ inflection: Inflection
  ) -> NameMatch? {
    guard path.position < text.words.count, joins(bytes, text, at: path.position) else {
      return nil
    }
    let hash = text.hashes[path.position]
    let node = path.node.flatMap { lexicon.names.next($0, hash) }
    let own = path.own.flatMap { lexicon.own.next($0, hash) }
    if node != nil || own != nil {
      let next = Path(start: path.start, position: path.position + 1, node: node, own: own)
      let found =
        continued(next, text, bytes, inflection)
        ?? match(path.start..<path.position + 1, node, own, text, bytes)
      if let found { return found }
    }
    return inflected(from: path, text, bytes, inflection)
  }

  /// Whether a single word is one of the language, and no form of a name.
  private func isOrdinary(_ path: Path, _ text: borrowing ScannedText) -> Bool {
    guard path.position == path.start, let language else { return false }
    return Gazetteer.ordinaryWords.contains(
      CollectionOfOne(text.hashes[path.position]), language: language)
  }

  /// Whether one inflected reading says more than another: more words, or a country or leader.
  private func isBetter(_ match: NameMatch, than other: NameMatch) -> Bool {
    if match.words.count != other.words.count { return match.words.count > other.words.count }
    return rank(match) > rank(other)
  }

  private func rank(_ match: NameMatch) -> Int {
    match.entries.map { entry in
      switch entry.meaning {
      case .leader, .office: 3
      case .surname: 2
      case .place where entry.index >= 0:
        switch lexicon.names.record(Int(entry.index)).kind {
        case .country, .capital, .demonym: 3
        case .region: 2
        default: 1
        }
      default: 0
      }
    }.max() ?? 0
  }

  /// Whether a word may belong to the same name as the one before it.
  private func joins(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: borrowing ScannedText, at position: Int
  ) -> Bool {
    let last = text.words[position - 1]
    return joins(bytes, last.range.upperBound..<text.words[position].range.lowerBound, after: last)
  }

  /// Whether what stands between two words lets them belong to one name: a space, a hyphen, an
  /// apostrophe, one line break, or the full stop of an initial.
  private func joins(
    _ bytes: UnsafeBufferPointer<UInt8>, _ gap: Range<Int>, after word: Word
  ) -> Bool {
    guard gap.count <= 4 else { return false }
    var breaks = 0
    for position in gap {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "\r"): continue
      case UInt8(ascii: "\n"):
        breaks += 1
        if breaks > 1 { return false }
      case UInt8(ascii: "."):
        if word.range.count > 2 { return false }
      // The lead bytes of no-break spaces, hyphens, typographic apostrophes and middle dots.
      case 0xC2, 0xA0, 0xB7, 0xE2, 0x80, 0x90, 0x91, 0x98, 0x99: continue
      default: return false
      }
    }
    return true
  }
}
