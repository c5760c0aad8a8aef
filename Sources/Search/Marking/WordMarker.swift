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
  /// Beginnings of compounds as one word, which are none of other words.
  private var compoundBeginnings: [String] = []
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
      if isPrefix { compoundBeginnings.append(form.text) } else { forms.append(form.text) }
    }
    for form in forms {
      let tokens = try TextTerms.cut(Array(form.utf8), tokenizer).map(\.term)
      guard let first = tokens.first else { continue }
      if isPrefix, tokens.count == 1 {
        add(beginning: WordForms.folded(form))
      } else {
        patterns.add(tokens, isPrefix: isPrefix)
        openings.insert(first)
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

  /// Returns where they stand, each with the places of its words as offsets into the text's UTF-8.
  func occurrences(in text: CutText) throws -> [[Range<Int>]] {
    guard
      !patterns.isEmpty || !beginnings.isEmpty || !compoundBeginnings.isEmpty || !signed.isEmpty
    else { return [] }
    return try compounds(in: text) + text.bytes.withUnsafeBufferPointer { try words(in: $0) }
  }

  private func compounds(in text: CutText) throws -> [[Range<Int>]] {
    let forms = text.compounds
    return try forms.indices.filter { index in
      let form = forms[index]
      if form.isSigned { return signed.contains(form.text) }
      if beginsAsWanted(form.text) || compoundBeginnings.contains(where: form.text.hasPrefix) {
        return true
      }
      guard patterns.mayBegin(form.text) else { return false }
      return try text.compoundTerms(by: tokenizer)[index].map(patterns.hasWord) ?? false
    }.map { [forms[$0].range] }
  }

  private func words(in bytes: UnsafeBufferPointer<UInt8>) throws -> [[Range<Int>]] {
    guard !patterns.isEmpty || !beginnings.isEmpty else { return [] }
    var occurrences: [[Range<Int>]] = []
    var pieces = TextPieces(bytes)
    while let piece = pieces.next(beginningWith: openings) {
      guard !piece.isASCII || mayHold(bytes, piece.range) else { continue }
      let terms = try terms(of: piece, in: bytes)
      for index in terms.indices {
        if !beginnings.isEmpty {
          let word = String(decoding: bytes[terms[index].range], as: UTF8.self)
          if beginsAsWanted(WordForms.folded(word)) { occurrences.append([terms[index].range]) }
        }
        for pattern in patterns[terms[index].term] {
          // The rest of a phrase may stand in the pieces that follow.
          var found = Array(terms[index...].prefix(pattern.tokens.count))
          var following = pieces
          while found.count < pattern.tokens.count, pattern.matches(found),
            let next = following.next()
          {
            found += try self.terms(of: next, in: bytes).prefix(pattern.tokens.count - found.count)
          }
          if found.count == pattern.tokens.count, pattern.matches(found) {
            occurrences.append(found.map(\.range))
          }
        }
      }
    }
    return occurrences
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

  private func terms(
    of piece: TextPieces.Piece, in bytes: UnsafeBufferPointer<UInt8>
  ) throws -> [TextTerms.Place] {
    let shift = piece.range.lowerBound
    return try TextTerms.cut(Array(bytes[piece.range]), tokenizer).map { term, range in
      (term, range.lowerBound + shift..<range.upperBound + shift)
    }
  }

  private func beginsAsWanted(_ folded: String) -> Bool {
    beginnings.contains { folded.utf8.starts(with: $0.utf8) }
  }
}
