import SQLite
import SearchIndex
import TextProcessing

/// The words of a text as terms of the index, which are folded and without their English endings.
enum TextTerms {
  /// A term, and where it stands as offsets into the text's UTF-8.
  typealias Place = (term: String, range: Range<Int>)

  /// Returns the terms of a text in order.
  static func cut(_ bytes: [UInt8], _ tokenizer: FTS5Tokenizer) throws -> [Place] {
    var found: [Place] = []
    for token in try tokenizer.indexTokens(in: bytes) {
      guard !token.text.utf8.allSatisfy({ $0 < 0x80 }), !MarkLetters.isIn(token.text) else {
        found.append((token.text, token.range))
        continue
      }
      for part in try parts(of: token, in: bytes, tokenizer) {
        found.append((Folding.fold(part.text), part.range))
      }
    }
    return found
  }

  /// Whether a term may be that of a word of ASCII letters and digits.
  ///
  /// Porter's stemmer changes at most the last two letters of what it leaves of a word, and never the
  /// first two.
  @inline(__always)
  static func mayBe(_ term: [UInt8], _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard term.count <= word.count else { return false }
    for index in 0..<min(max(2, term.count &- 2), term.count)
    where term[index] != word[index] && term[index] != word[index] | 0x20 {
      return false
    }
    return true
  }

  /// Cuts a token in which a word stands against characters of a script without spaces, or against a sign.
  private static func parts(
    of token: FTS5Tokenizer.Token, in bytes: [UInt8], _ tokenizer: FTS5Tokenizer
  ) throws -> [FTS5Tokenizer.Token] {
    let isWord = token.text.unicodeScalars.allSatisfy {
      !Script.isUnsegmented($0) && Words.isWordScalar($0)
    }
    guard !isWord else { return [token] }
    let slice = Array(bytes[token.range])
    let text = String(decoding: slice, as: UTF8.self)
    return try Words.words(in: text).filter { !$0.isUnsegmented }.flatMap { word in
      let start = token.range.lowerBound + word.range.lowerBound
      return try tokenizer.tokens(in: Array(slice[word.range])).map { part in
        FTS5Tokenizer.Token(
          text: part.text, range: part.range.lowerBound + start..<part.range.upperBound + start)
      }
    }
  }
}

extension FTS5Tokenizer {
  /// Returns the tokens by which the words of a text are found, in order: those of the tokenizer, but words of
  /// scripts whose marks are letters whole, as their forms.
  func indexTokens(in bytes: [UInt8]) throws -> [Token] {
    let tokens = try tokens(in: bytes)
    var whole: [Token] = []
    bytes.withUnsafeBufferPointer { bytes in
      MarkLetters.forEach(in: bytes) { whole.append(Token(text: $0, range: $1)) }
    }
    guard !whole.isEmpty else { return tokens }
    var merged: [Token] = []
    var next = 0
    for token in tokens {
      while next < whole.count, whole[next].range.lowerBound <= token.range.lowerBound {
        merged.append(whole[next])
        next += 1
      }
      if let last = merged.last, last.range.upperBound > token.range.lowerBound { continue }
      if next < whole.count, whole[next].range.lowerBound < token.range.upperBound { continue }
      merged.append(token)
    }
    return merged + whole[next...]
  }
}
