/// Endings that have an accent in nearly every word, and that the rules of stemming know with it alone.
enum AccentedEnding {
  /// Returns a folded word with its accent, and in Portuguese with the ending of the singular.
  static func restored(in word: String, _ language: StemmedLanguage) -> String {
    for (plain, accented) in endings(of: language) where word.hasASCIISuffix(plain) {
      return String(decoding: word.utf8.dropLast(plain.utf8.count), as: UTF8.self) + accented
    }
    return word
  }

  private static func endings(of language: StemmedLanguage) -> [(String, String)] {
    switch language {
    case .french: [("ees", "ées"), ("ee", "ée")]
    case .spanish: [("cion", "ción"), ("sion", "sión")]
    case .portuguese:
      [("coes", "ção"), ("cao", "ção"), ("oes", "ão"), ("sao", "são"), ("aes", "ão")]
    case .arabic, .german, .russian, .turkish: []
    }
  }
}

extension String {
  fileprivate func hasASCIISuffix(_ suffix: String) -> Bool {
    utf8.count > suffix.utf8.count && utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
