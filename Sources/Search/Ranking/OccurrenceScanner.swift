import SQLite

/// Finds some terms in texts, as the index's tokenizer would, without cutting all of it into tokens.
///
/// Porter's stemmer changes at most the last two letters of what it leaves of a word, and never the
/// first two, so that most words of a text need no look. What is not ASCII goes through the tokenizer
/// from space to space.
final class OccurrenceScanner {
  private let terms: [[UInt8]]
  private let tokenizer: FTS5Tokenizer
  /// What each byte is, and whether it begins a term.
  private var kinds = [UInt8](repeating: 0, count: 256)
  /// The letters and digits of ASCII that begin terms.
  private let firsts: [UInt8]
  private var known: [String: Int] = [:]

  private static let isWord: UInt8 = 1
  private static let isHigh: UInt8 = 2
  private static let isFirst: UInt8 = 4

  /// Prepares to find terms as they stand in the index.
  init(_ terms: [[UInt8]], _ tokenizer: FTS5Tokenizer) {
    self.terms = terms
    self.tokenizer = tokenizer
    firsts = Set(terms.compactMap(\.first)).filter { $0 < 0x80 }.sorted()
    for byte in kinds.indices {
      if (0x61...0x7a).contains(byte | 0x20) || (0x30...0x39).contains(byte) {
        kinds[byte] = Self.isWord
      } else if byte >= 0x80 {
        kinds[byte] = Self.isHigh
      }
    }
    for case let first? in terms.map(\.first) {
      kinds[Int(first)] |= Self.isFirst
      if (0x61...0x7a).contains(first) { kinds[Int(first ^ 0x20)] |= Self.isFirst }
    }
  }

  /// Calls the body with the position among the text's tokens and the number of each term found.
  func scan(_ text: String, _ body: (Int, Int) -> Void) throws {
    var text = text
    try text.withUTF8 { text in
      try kinds.withUnsafeBufferPointer { kinds in
        try firsts.withUnsafeBufferPointer { try scan(text, kinds: kinds, firsts: $0, body) }
      }
    }
  }

  private func scan(
    _ text: UnsafeBufferPointer<UInt8>, kinds: UnsafeBufferPointer<UInt8>,
    firsts: UnsafeBufferPointer<UInt8>, _ body: (Int, Int) -> Void
  ) throws {
    var position = 0
    var index = 0
    while index < text.count {
      // Words that end within the next 64 bytes, before any character that is not ASCII.
      if index &+ WordMasks.width <= text.count, let base = text.baseAddress {
        let masks = WordMasks(base + index, firsts: firsts)
        let ascii = masks.high == 0 ? UInt64.max : masks.high & (0 &- masks.high) &- 1
        let others = ~masks.word & ascii
        if others != 0 {
          let count = WordMasks.width &- others.leadingZeroBitCount
          let starts = masks.starts & (UInt64.max &>> UInt64(WordMasks.width &- count))
          var wanted = masks.wanted & starts
          while wanted != 0 {
            let start = wanted.trailingZeroBitCount
            let length = (~masks.word &>> UInt64(start)).trailingZeroBitCount
            let first = index &+ start
            let term = try term(of: UnsafeBufferPointer(rebasing: text[first..<first &+ length]))
            if term >= 0 {
              body(position &+ (starts & ((1 &<< UInt64(start)) &- 1)).nonzeroBitCount, term)
            }
            wanted &= wanted &- 1
          }
          position &+= starts.nonzeroBitCount
          index &+= count
          continue
        }
      }
      let start = index
      while index < text.count, kinds[Int(text[index])] & Self.isWord != 0 { index &+= 1 }
      if index < text.count, kinds[Int(text[index])] & Self.isHigh != 0,
        !text.hasPunctuation(at: index)
      {
        while index < text.count, text[index] != 0x20, text[index] != 0x0a { index &+= 1 }
        try cut(Array(text[start..<index]), &position, body)
      } else if index > start {
        if kinds[Int(text[start])] & Self.isFirst != 0 {
          let term = try term(of: UnsafeBufferPointer(rebasing: text[start..<index]))
          if term >= 0 { body(position, term) }
        }
        position &+= 1
      } else {
        index &+= text[index] >= 0x80 ? 3 : 1
      }
    }
  }

  /// Returns the number of the term that a word of ASCII letters and digits is; -1 if it is none.
  private func term(of bytes: UnsafeBufferPointer<UInt8>) throws -> Int {
    guard terms.contains(where: { TextTerms.mayBe($0, bytes) }) else { return -1 }
    let word = String(decoding: bytes, as: UTF8.self)
    if let term = known[word] { return term }
    let token = try tokenizer.tokens(in: word).first?.text ?? ""
    let term = terms.firstIndex(of: Array(token.utf8)) ?? -1
    known[word] = term
    return term
  }

  private func cut(
    _ bytes: [UInt8], _ position: inout Int, _ body: (Int, Int) -> Void
  ) throws {
    for token in try tokenizer.indexTokens(in: bytes) where !token.isColocated {
      if let term = terms.firstIndex(of: Array(token.text.utf8)) { body(position, term) }
      position += 1
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a character from U+2000 to U+203F stands there: spaces, dashes and quotes, no letters.
  @inline(__always)
  func hasPunctuation(at index: Int) -> Bool {
    index + 2 < count && self[index] == 0xe2 && self[index + 1] == 0x80
  }
}
