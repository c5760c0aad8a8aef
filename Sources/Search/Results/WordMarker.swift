import SQLite
import SearchIndex
import Storage
import TextProcessing

/// Finds words, phrases and beginnings of words as the index's tokenizer sees them, and compounds.
struct WordMarker {
  private struct Pattern: Hashable {
    let tokens: [String]
    let isPrefix: Bool
  }

  private let tokenizer: FTS5Tokenizer
  private var patterns: [String: [Pattern]] = [:]
  private var beginnings: [String] = []
  private var signed: Set<String> = []
  /// The first bytes of what patterns begin with; most words of a text have another.
  private var openings = [Bool](repeating: false, count: 256)

  init(connection: Connection) throws {
    tokenizer = try FTS5Tokenizer.ofIndex(on: connection)
  }

  /// Looks for words as well, one after the other, or as one if they are a compound.
  mutating func add(_ words: String, isPrefix: Bool) throws {
    var forms: Set = [words, WordForms.folded(words), Folding.fold(words)]
    for form in Compounds.forms(in: words)
    where !form.isSigned && form.range == 0..<words.utf8.count {
      forms.insert(form.text)
    }
    for form in forms {
      let tokens = try tokenizer.tokens(in: form).map(\.text)
      guard let first = tokens.first else { continue }
      let pattern = Pattern(tokens: tokens, isPrefix: isPrefix)
      if isPrefix, tokens.count == 1 {
        add(beginning: WordForms.folded(form))
      } else {
        guard patterns[first]?.contains(pattern) != true else { continue }
        patterns[first, default: []].append(pattern)
        if let byte = first.utf8.first { openings[Int(byte)] = true }
      }
    }
  }

  /// Looks for words that begin so as well; the beginning has no case and no accents.
  mutating func add(beginning: String) {
    if !beginnings.contains(beginning) { beginnings.append(beginning) }
  }

  /// Looks for a name that ends in a sign as well, in its form in the index.
  mutating func add(signed name: String) { signed.insert(name) }

  /// Returns where they stand, as offsets into the text's UTF-8.
  func marks(in text: String) throws -> [Range<Int>] {
    guard !patterns.isEmpty || !beginnings.isEmpty || !signed.isEmpty else { return [] }
    return try compoundMarks(in: text) + wordMarks(in: text)
  }

  private func compoundMarks(in text: String) throws -> [Range<Int>] {
    try Compounds.forms(in: text).filter { form in
      if form.isSigned { return signed.contains(form.text) }
      if beginsAsWanted(form.text) { return true }
      guard !patterns.isEmpty else { return false }
      let tokens = try tokenizer.tokens(in: form.text).map { Self.folded($0.text) }
      guard tokens.count == 1, let token = tokens.first else { return false }
      return (patterns[token] ?? []).contains { $0.tokens.count == 1 }
    }.map(\.range)
  }

  private func wordMarks(in text: String) throws -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var tokens: [FTS5Tokenizer.Token] = []
    for token in try tokenizer.tokens(in: bytes) {
      if token.text.utf8.allSatisfy({ $0 < 0x80 }) {
        tokens.append(token)
      } else {
        tokens += try words(of: token, in: bytes)
      }
    }
    let forms = tokens.map { Self.folded($0.text) }
    var marks: [Range<Int>] = []
    for index in tokens.indices {
      if !beginnings.isEmpty {
        let word = WordForms.folded(String(decoding: bytes[tokens[index].range], as: UTF8.self))
        if beginsAsWanted(word) { marks.append(tokens[index].range) }
      }
      guard let byte = forms[index].utf8.first, openings[Int(byte)] else { continue }
      for pattern in patterns[forms[index]] ?? [] where matches(pattern, forms[index...]) {
        // A phrase is marked word by word, so that the spaces between stay plain.
        marks += tokens[index..<index + pattern.tokens.count].map(\.range)
      }
    }
    return marks
  }

  /// Cuts a token in which a word stands against characters of a script without spaces.
  private func words(
    of token: FTS5Tokenizer.Token, in bytes: [UInt8]
  ) throws -> [FTS5Tokenizer.Token] {
    guard token.text.unicodeScalars.contains(where: Script.isUnsegmented) else { return [token] }
    let text = String(decoding: bytes[token.range], as: UTF8.self)
    let slice = Array(text.utf8)
    return try Words.words(in: text).filter { !$0.isUnsegmented }.flatMap { word in
      let start = token.range.lowerBound + word.range.lowerBound
      return try tokenizer.tokens(in: Array(slice[word.range])).map { part in
        FTS5Tokenizer.Token(
          text: part.text, range: part.range.lowerBound + start..<part.range.upperBound + start)
      }
    }
  }

  private func beginsAsWanted(_ folded: String) -> Bool {
    beginnings.contains { folded.utf8.starts(with: $0.utf8) }
  }

  private func matches(_ pattern: Pattern, _ forms: ArraySlice<String>) -> Bool {
    guard pattern.tokens.count <= forms.count else { return false }
    for (offset, token) in pattern.tokens.enumerated() {
      let form = forms[forms.startIndex + offset]
      let isLast = offset == pattern.tokens.count - 1
      guard form == token || (isLast && pattern.isPrefix && form.hasPrefix(token)) else {
        return false
      }
    }
    return true
  }

  private static func folded(_ token: String) -> String {
    token.utf8.allSatisfy { $0 < 0x80 } ? token : Folding.fold(token)
  }
}
