import SQLite
import SearchIndex
import Storage
import TextProcessing

/// Finds words, phrases and beginnings of words as the index's tokenizer sees them, and compounds.
///
/// Only pieces of a text that may hold what is looked for go through the tokenizer; most have other
/// letters.
struct WordMarker {
  private let tokenizer: FTS5Tokenizer
  private var patterns = WordPatterns()
  private var beginnings: [String] = []
  private var signed: Set<String> = []
  /// The letters and digits of ASCII with which what is looked for begins; of letters the small ones.
  private var openings = TextPieces.Openings()

  init(connection: Connection) throws {
    tokenizer = try FTS5Tokenizer.ofIndex(on: connection)
  }

  /// Looks for words as well, one after the other, or as one if they are a compound.
  mutating func add(_ words: String, isPrefix: Bool) throws {
    var forms = [words]
    for form in [WordForms.folded(words), Folding.fold(words)] where !forms.contains(form) {
      forms.append(form)
    }
    for form in Compounds.forms(in: words)
    where !form.isSigned && form.range == 0..<words.utf8.count && !forms.contains(form.text) {
      forms.append(form.text)
    }
    for form in forms {
      let tokens = try tokenizer.tokens(in: form).map(\.text)
      if isPrefix, tokens.count == 1 {
        add(beginning: WordForms.folded(form))
      } else {
        patterns.add(tokens, isPrefix: isPrefix)
        if let first = tokens.first { openings.insert(first) }
      }
    }
  }

  /// Looks for words that begin so as well; the beginning has no case and no accents.
  mutating func add(beginning: String) {
    if !beginnings.contains(beginning) { beginnings.append(beginning) }
    openings.insert(beginning)
  }

  /// Looks for a name that ends in a sign as well, in its form in the index.
  mutating func add(signed name: String) { signed.insert(name) }

  /// Returns where they stand, as offsets into the text's UTF-8.
  func marks(in text: String) throws -> [Range<Int>] {
    guard !patterns.isEmpty || !beginnings.isEmpty || !signed.isEmpty else { return [] }
    var text = text
    return try text.withUTF8 { try compoundMarks(in: $0) + wordMarks(in: $0) }
  }

  private func compoundMarks(in bytes: UnsafeBufferPointer<UInt8>) throws -> [Range<Int>] {
    var forms: [Compounds.Form] = []
    Compounds.forEach(in: bytes) { forms.append($0) }
    return try forms.filter { form in
      if form.isSigned { return signed.contains(form.text) }
      if beginsAsWanted(form.text) { return true }
      guard patterns.mayBegin(form.text) else { return false }
      let tokens = try tokenizer.tokens(in: form.text).map { Self.folded($0.text) }
      guard tokens.count == 1, let token = tokens.first else { return false }
      return patterns.hasWord(token)
    }.map(\.range)
  }

  private func wordMarks(in bytes: UnsafeBufferPointer<UInt8>) throws -> [Range<Int>] {
    guard !patterns.isEmpty || !beginnings.isEmpty else { return [] }
    var marks: [Range<Int>] = []
    var pieces = TextPieces(bytes)
    while let piece = pieces.next(beginningWith: openings) {
      guard !piece.isASCII || mayHold(bytes, piece.range) else { continue }
      let tokens = try tokens(of: piece, in: bytes)
      for index in tokens.indices {
        let token = tokens[index]
        if !beginnings.isEmpty {
          let word = String(decoding: bytes[token.range], as: UTF8.self)
          if beginsAsWanted(WordForms.folded(word)) { marks.append(token.range) }
        }
        for pattern in patterns[token.text] {
          // The rest of a phrase may stand in the pieces that follow.
          var found = Array(tokens[index...].prefix(pattern.tokens.count))
          var following = pieces
          while found.count < pattern.tokens.count, pattern.matches(found),
            let next = following.next()
          {
            found += try self.tokens(of: next, in: bytes).prefix(pattern.tokens.count - found.count)
          }
          // A phrase is marked word by word, so that the spaces between stay plain.
          if found.count == pattern.tokens.count, pattern.matches(found) {
            marks += found.map(\.range)
          }
        }
      }
    }
    return marks
  }

  /// Whether letters and digits of ASCII may be what is looked for, or the beginning of it.
  private func mayHold(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let word = UnsafeBufferPointer(rebasing: bytes[range])
    return patterns.mayBegin(word)
      || beginnings.contains { beginning in
        beginning.utf8.count <= word.count
          && zip(beginning.utf8, word).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
      }
  }

  /// Returns the folded tokens of a piece; what stands against characters of a script without spaces
  /// is cut off them.
  private func tokens(
    of piece: TextPieces.Piece, in bytes: UnsafeBufferPointer<UInt8>
  ) throws -> [FTS5Tokenizer.Token] {
    let slice = Array(bytes[piece.range])
    let shift = piece.range.lowerBound
    var tokens: [FTS5Tokenizer.Token] = []
    for token in try tokenizer.tokens(in: slice) {
      if token.text.utf8.allSatisfy({ $0 < 0x80 }) {
        tokens.append(token.moved(by: shift))
      } else {
        tokens += try words(of: token, in: slice).map {
          FTS5Tokenizer.Token(text: Self.folded($0.text), range: $0.range).moved(by: shift)
        }
      }
    }
    return tokens
  }

  /// Cuts a token in which a word stands against characters of a script without spaces.
  private func words(
    of token: FTS5Tokenizer.Token, in bytes: [UInt8]
  ) throws -> [FTS5Tokenizer.Token] {
    guard token.text.unicodeScalars.contains(where: Script.isUnsegmented) else { return [token] }
    let text = String(decoding: bytes[token.range], as: UTF8.self)
    let slice = Array(text.utf8)
    return try Words.words(in: text).filter { !$0.isUnsegmented }.flatMap { word in
      try tokenizer.tokens(in: Array(slice[word.range])).map { part in
        part.moved(by: token.range.lowerBound + word.range.lowerBound)
      }
    }
  }

  private func beginsAsWanted(_ folded: String) -> Bool {
    beginnings.contains { folded.utf8.starts(with: $0.utf8) }
  }

  private static func folded(_ token: String) -> String {
    token.utf8.allSatisfy { $0 < 0x80 } ? token : Folding.fold(token)
  }
}

extension FTS5Tokenizer.Token {
  fileprivate func moved(by shift: Int) -> FTS5Tokenizer.Token {
    FTS5Tokenizer.Token(
      text: text, range: range.lowerBound + shift..<range.upperBound + shift,
      isColocated: isColocated)
  }
}
