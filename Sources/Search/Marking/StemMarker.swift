import SearchIndex
import Stemming
import TextProcessing

/// Finds words by their stems in texts of one language.
final class StemMarker {
  private let stems: StemForms
  private var patterns: [String: [[String]]] = [:]

  /// Prepares to find words, or words one after the other.
  init(_ sequences: [[String]], _ language: StemmedLanguage) {
    stems = StemForms(language)
    for sequence in sequences where sequence.contains(where: language.canWrite) {
      let tokens = sequence.map { stems.token(of: $0) }
      if let first = tokens.first { patterns[first, default: []].append(tokens) }
    }
  }

  /// Returns where they stand, each with the places of its words as offsets into the text's UTF-8.
  func occurrences(in text: CutText) -> [[Range<Int>]] {
    guard !patterns.isEmpty else { return [] }
    let found = text.stems(by: stems)
    var occurrences: [[Range<Int>]] = []
    for index in found.indices {
      guard let token = found[index].token, let begun = patterns[token] else { continue }
      for pattern in begun
      where pattern.count <= found.count - index
        && pattern.indices.allSatisfy({ pattern[$0] == found[index + $0].token })
      {
        occurrences.append(found[index..<index + pattern.count].map(\.range))
      }
    }
    return occurrences
  }
}
