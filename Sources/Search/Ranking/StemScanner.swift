import SearchIndex
import Stemming

/// Finds some words in texts of a language by their stems.
final class StemScanner {
  private let stems: StemForms
  private var terms: [String: Int] = [:]

  /// Prepares to find words, which are numbered in their order; of equal stems the first counts.
  init(_ words: [String], _ language: StemmedLanguage) {
    stems = StemForms(language)
    for (index, word) in words.enumerated() where language.canWrite(word) {
      let token = stems.token(of: word)
      if terms[token] == nil { terms[token] = index }
    }
  }

  /// Calls the body with the position among the text's words and the number of each word found.
  func scan(_ text: String, _ body: (Int, Int) -> Void) {
    guard !terms.isEmpty else { return }
    var text = text
    var position = 0
    text.withUTF8 { bytes in
      stems.forEach(in: bytes) { token, _ in
        if let token, let term = terms[token] { body(position, term) }
        position += 1
      }
    }
  }
}
