import TextProcessing

/// A name found in a text.
struct NameMatch {
  /// Where it stands, as offsets into the text's UTF-8.
  let range: Range<Int>
  /// The words that it takes, as positions in the list of the text's words.
  let words: Range<Int>
  /// What it may mean.
  let entries: [NameEntry]
}

/// Finds the names of a trie in a text: whole words, the longest name first, no two overlapping.
struct NameScanner {
  let trie: NameTrie

  /// Returns the names in a text in reading order, with the text's words.
  func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> (words: [Word], matches: [NameMatch]) {
    var words: [Word] = []
    var hashes: [UInt64] = []
    words.reserveCapacity(bytes.count / 5)
    hashes.reserveCapacity(bytes.count / 5)
    Words.forEach(in: bytes) { word in
      words.append(word)
      hashes.append(WordHash.folded(UnsafeBufferPointer(rebasing: bytes[word.range])))
    }
    var matches: [NameMatch] = []
    var position = 0
    while position < words.count {
      if trie.mayBegin(hashes[position]), let match = longest(at: position, words, hashes, bytes) {
        matches.append(match)
        position = match.words.upperBound
      } else {
        position += 1
      }
    }
    return (words, matches)
  }

  private func longest(
    at start: Int, _ words: [Word], _ hashes: [UInt64], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> NameMatch? {
    var node: Int32 = 0
    var best: NameMatch?
    var position = start
    while position < words.count, let next = trie.next(node, hashes[position]) {
      if position > start {
        let gap = words[position - 1].range.upperBound..<words[position].range.lowerBound
        guard joins(bytes, gap, after: words[position - 1]) else { break }
      }
      node = next
      let range = words[start].range.lowerBound..<words[position].range.upperBound
      let entries = trie.entries(at: node)
      if entries.contains(where: { $0.fits(bytes, range) }) {
        let entries = entries.filter { $0.fits(bytes, range) }
        best = NameMatch(range: range, words: start..<position + 1, entries: entries)
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
    return gap.count <= 4
  }
}
