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

/// Finds the names of the gazetteer and our own in a text: whole words, the longest name first, no two
/// overlapping.
struct NameScanner {
  let lexicon: TagLexicon

  /// Returns the names in a text in reading order, with the text's words.
  func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> ScannedText {
    var text = ScannedText()
    text.words.reserveCapacity(bytes.count / 5)
    text.hashes.reserveCapacity(bytes.count / 5)
    Words.forEach(in: bytes) { word in
      text.words.append(word)
      text.hashes.append(WordHash.folded(UnsafeBufferPointer(rebasing: bytes[word.range])))
    }
    var position = 0
    while position < text.words.count {
      let hash = text.hashes[position]
      let isKnown = lexicon.names.mayBegin(hash)
      if isKnown || lexicon.own.mayBegin(hash),
        let match = longest(at: position, text, bytes, isKnown: isKnown)
      {
        if let shared = nameBefore(match, text, bytes) {
          // "North" alone is a region's name too.
          if text.matches.last?.words == shared.words { text.matches.removeLast() }
          text.matches.append(shared)
        }
        text.matches.append(match)
        position = match.words.upperBound
        if let shared = nameAfter(match, text, bytes) {
          text.matches.append(shared)
          position = shared.words.upperBound
        }
      } else if bytes[text.words[position].range.lowerBound] >= 0xD8,
        let match = afterParticle(position, text, bytes)
      {
        text.matches.append(match)
        position = match.words.upperBound
      } else {
        position += 1
      }
    }
    return text
  }

  /// Finds a name behind a particle that Arabic writes as part of the word: "والسودان" is "and Sudan".
  private func afterParticle(
    _ position: Int, _ text: borrowing ScannedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> NameMatch? {
    let range = text.words[position].range
    guard range.count >= 8 else { return nil }
    switch (bytes[range.lowerBound], bytes[range.lowerBound + 1]) {
    case (0xD9, 0x88), (0xD9, 0x81), (0xD8, 0xA8), (0xD9, 0x84), (0xD9, 0x83): break
    default: return nil
    }
    let rest = range.lowerBound + 2..<range.upperBound
    let hash = WordHash.folded(UnsafeBufferPointer(rebasing: bytes[rest]))
    guard lexicon.names.mayBegin(hash), let node = lexicon.names.next(0, hash) else { return nil }
    var entries: [NameEntry] = []
    lexicon.add(to: &entries, at: node, bytes, rest)
    guard !entries.isEmpty else { return nil }
    return NameMatch(range: rest, words: position..<position + 1, node: node, entries: entries)
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
      node = node.flatMap { lexicon.names.next($0, hash) }
      own = own.flatMap { lexicon.own.next($0, hash) }
      guard node != nil || own != nil else { break }
      if position > start {
        let last = text.words[position - 1]
        let gap = last.range.upperBound..<text.words[position].range.lowerBound
        guard joins(bytes, gap, after: last) else { break }
      }
      let range = text.words[start].range.lowerBound..<text.words[position].range.upperBound
      var entries: [NameEntry] = []
      if let node { lexicon.add(to: &entries, at: node, bytes, range) }
      if let own { lexicon.own.add(to: &entries, at: own, bytes, range) }
      if !entries.isEmpty {
        best = NameMatch(
          range: range, words: start..<position + 1,
          node: node ?? lexicon.number(ofOwn: own ?? 0), entries: entries)
      }
      position += 1
    }
    return best
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
      case 0xC2, 0xA0, 0xB7, 0xE2, 0x80, 0x90, 0x91, 0x99: continue
      default: return false
      }
    }
    return true
  }
}
