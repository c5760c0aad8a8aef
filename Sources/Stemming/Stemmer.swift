import CStemmer
import TextProcessing

/// Takes the endings off the words of one language, by the rules of the Snowball project.
///
/// It takes words without case and accents, so that what is typed without accents has the same stem;
/// a few endings are given their accent back first, since the rules know them only so.
/// It belongs to one thread.
public final class Stemmer {
  /// The language.
  public let language: StemmedLanguage
  private let stemmer: OpaquePointer?

  /// Creates a stemmer.
  public init(_ language: StemmedLanguage) {
    self.language = language
    stemmer = sb_stemmer_new(language.rawValue, nil)
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// Returns the stem of a folded word, folded as well; the word itself if it has no letters of the language.
  public func stem(_ folded: String) -> String {
    guard folded.utf8.count > 2, language.canWrite(folded) else { return folded }
    switch language {
    case .turkish: return Turkish.stem(folded, by: bare)
    case .french, .portuguese, .spanish:
      return Folding.fold(bare(AccentedEnding.restored(in: folded, language)))
    case .arabic: return bare(Arabic.withArticle(folded))
    case .german, .russian: return bare(folded)
    }
  }

  private func bare(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes -> String? in
      guard let count = Int32(exactly: bytes.count),
        let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, count)
      else { return nil }
      let length = Int(sb_stemmer_length(stemmer))
      guard length > 0 else { return nil }
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    } ?? word
  }
}

@available(*, unavailable)
extension Stemmer: Sendable {}
