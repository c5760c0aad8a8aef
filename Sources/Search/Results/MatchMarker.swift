import SQLite
import SearchIndex
import TextProcessing

/// Finds in a text the words for which a query found it.
///
/// It cuts the text with the tokenizer of the index, so that what it marks is
/// what was matched: stems, phrases, prefixes, and folded forms.
struct MatchMarker {
  private struct Pattern {
    let tokens: [String]
    let isPrefix: Bool
  }

  private let tokenizer: FTS5Tokenizer
  private var patterns: [String: [Pattern]] = [:]
  private var prefixes: [Pattern] = []
  private var runs: [[Unicode.Scalar]] = []

  init(_ root: QueryNode?, connection: Connection) throws {
    let (name, arguments) = SearchIndexSchema.tokenizer
    tokenizer = try FTS5Tokenizer(name, arguments: arguments, connection: connection)
    for term in root?.wantedTerms ?? [] {
      for part in TermPart.parts(of: term.text) {
        switch part {
        case .unsegmented(let run): runs.append(Array(Folding.fold(run).unicodeScalars))
        case .words(let words, _): try add(words, isPrefix: term.kind == .prefix)
        }
      }
    }
  }

  /// Returns where matched words stand, as offsets into the text's UTF-8, ascending and apart.
  func marks(in text: String) throws -> [Range<Int>] {
    var marks = try wordMarks(in: text)
    if !runs.isEmpty { marks += runMarks(in: text) }
    marks.sort { $0.lowerBound < $1.lowerBound }
    var merged: [Range<Int>] = []
    for mark in marks {
      if let last = merged.last, mark.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, mark.upperBound)
      } else {
        merged.append(mark)
      }
    }
    return merged
  }

  private mutating func add(_ words: String, isPrefix: Bool) throws {
    for form in Set([words, Folding.fold(words)]) {
      let tokens = try tokenizer.tokens(in: form).map(\.text)
      guard let first = tokens.first else { continue }
      let pattern = Pattern(tokens: tokens, isPrefix: isPrefix)
      if isPrefix, tokens.count == 1 {
        prefixes.append(pattern)
      } else {
        patterns[first, default: []].append(pattern)
      }
    }
  }

  private func wordMarks(in text: String) throws -> [Range<Int>] {
    guard !patterns.isEmpty || !prefixes.isEmpty else { return [] }
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
      let form = forms[index]
      let beginning = patterns[form]
      // Most words of a text begin no pattern.
      guard beginning != nil || !prefixes.isEmpty else { continue }
      for pattern in (beginning ?? []) + prefixes
      where matches(pattern, forms[index...]) {
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

  private func runMarks(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    // Some characters fold to several, each of which then stands for the whole.
    var characters: [(scalar: Unicode.Scalar, range: Range<Int>)] = []
    for word in Words.words(in: text) where word.isUnsegmented {
      let folded = Folding.fold(String(decoding: bytes[word.range], as: UTF8.self))
      for scalar in folded.unicodeScalars { characters.append((scalar, word.range)) }
    }
    var marks: [Range<Int>] = []
    for run in runs where !run.isEmpty && run.count <= characters.count {
      for start in 0...(characters.count - run.count)
      where run.indices.allSatisfy({ characters[start + $0].scalar == run[$0] }) {
        let stretch = characters[start..<start + run.count].map(\.range)
        // Two characters with punctuation between them are no run.
        let isUnbroken = zip(stretch, stretch.dropFirst()).allSatisfy { left, right in
          left == right || left.upperBound == right.lowerBound
        }
        guard isUnbroken, let first = stretch.first, let last = stretch.last else { continue }
        marks.append(first.lowerBound..<last.upperBound)
      }
    }
    return marks
  }

  private static func folded(_ token: String) -> String {
    token.utf8.allSatisfy { $0 < 0x80 } ? token : Folding.fold(token)
  }
}
