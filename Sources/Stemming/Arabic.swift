/// Arabic words with the article before them.
///
/// The rules take more off a noun that has its article, so that it would have another stem than the same
/// noun without. All words are therefore stemmed as if they had it.
enum Arabic {
  private static let article = "ال"
  private static let joined = ["وال", "فال", "بال", "كال"]

  /// Returns a folded word with its article, and without a word of one letter that is written before that.
  static func withArticle(_ word: String) -> String {
    let letters = word.unicodeScalars
    if joined.contains(where: { letters.starts(with: $0.unicodeScalars) }), letters.count > 4 {
      return String(letters.dropFirst())
    }
    if letters.starts(with: "لل".unicodeScalars), letters.count > 4 {
      return article + String(letters.dropFirst(2))
    }
    return letters.starts(with: article.unicodeScalars) ? word : article + word
  }
}
