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
      }
    }
  }

  /// Looks for words that begin so as well; the beginning has no case and no accents.
  mutating func add(beginning: String) {
    if !beginnings.contains(beginning) { beginnings.append(beginning) }
  }

  /// Looks for a name that ends in a sign as well, in its form in the index.
  mutating func add(signed name: String) { signed.insert(name) }

  /// Returns where they stand, each with the places of its words as offsets into the text's UTF-8.
  func occurrences(in text: CutText) throws -> [[Range<Int>]] {
    guard !patterns.isEmpty || !beginnings.isEmpty || !signed.isEmpty else { return [] }
    return try compounds(in: text) + words(in: text)
  }

  private func compounds(in text: CutText) throws -> [[Range<Int>]] {
    try zip(text.compounds, text.compoundTerms(by: tokenizer)).filter { form, term in
      if form.isSigned { return signed.contains(form.text) }
      if beginsAsWanted(form.text) { return true }
      return term.flatMap { patterns[$0] }?.contains { $0.tokens.count == 1 } ?? false
    }.map { [$0.0.range] }
  }

  private func words(in text: CutText) throws -> [[Range<Int>]] {
    let found = try text.terms(by: tokenizer)
    var occurrences: [[Range<Int>]] = []
    for (first, patterns) in patterns {
      for index in found.places[first] ?? [] {
        for pattern in patterns where matches(pattern, found.terms[index...]) {
          occurrences.append(Array(found.ranges[index..<index + pattern.tokens.count]))
        }
      }
    }
    guard !beginnings.isEmpty else { return occurrences }
    for range in found.ranges {
      let word = WordForms.folded(String(decoding: text.bytes[range], as: UTF8.self))
      if beginsAsWanted(word) { occurrences.append([range]) }
    }
    return occurrences
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
}
