/// Words and phrases as sequences of tokens, by the first of them.
struct WordPatterns {
  /// A word or a phrase.
  struct Pattern {
    let tokens: [String]
    /// Whether the last token is only a beginning.
    let isPrefix: Bool

    /// Whether terms of a text, perhaps too few, are as the pattern wants them.
    func matches(_ found: [TextTerms.Place]) -> Bool {
      for (index, place) in found.enumerated() where index < tokens.count {
        let isLast = index == tokens.count - 1
        guard
          place.term == tokens[index]
            || (isLast && isPrefix && place.term.hasPrefix(tokens[index]))
        else { return false }
      }
      return true
    }
  }

  private var patterns: [String: [Pattern]] = [:]
  /// The first tokens of ASCII, by their first byte.
  private var firsts = [[[UInt8]]](repeating: [], count: 128)

  /// Whether there are none.
  var isEmpty: Bool { patterns.isEmpty }

  /// Adds a sequence, unless it is there or empty.
  mutating func add(_ tokens: [String], isPrefix: Bool) {
    guard let first = tokens.first,
      !self[first].contains(where: { $0.tokens == tokens && $0.isPrefix == isPrefix })
    else { return }
    let bytes = Array(first.utf8)
    if let byte = bytes.first, byte < 0x80, patterns[first] == nil {
      firsts[Int(byte)].append(bytes)
    }
    patterns[first, default: []].append(Pattern(tokens: tokens, isPrefix: isPrefix))
  }

  /// The patterns that begin with a token.
  subscript(token: String) -> [Pattern] { patterns[token] ?? [] }

  /// Whether a token alone is a pattern.
  func hasWord(_ token: String) -> Bool { self[token].contains { $0.tokens.count == 1 } }

  /// Whether the token of a word may begin a pattern; the word has no more than one token if it is
  /// of ASCII.
  func mayBegin(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { bytes in
      bytes.contains { $0 >= 0x80 } ? !isEmpty : mayBegin(bytes)
    }
  }

  /// Whether the token of letters and digits of ASCII may begin a pattern.
  func mayBegin(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let byte = word.first, byte < 0x80 else { return false }
    // Digits have the bit that makes letters small.
    return firsts[Int(byte | 0x20)].contains { TextTerms.mayBe($0, word) }
  }
}
