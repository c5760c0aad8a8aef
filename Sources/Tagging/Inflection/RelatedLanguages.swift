/// Languages whose names of places count in texts of another: those that statistics hardly tell apart,
/// and those whose newspapers write the other's names.
enum RelatedLanguages {
  private static let groups = [
    "sr hr bs sl", "no da sv fo", "id ms jv su", "xh zu nd nr ss", "rn rw", "cs sk", "tr az tk",
    "uz tk", "fa tg", "st tn nso", "de lb", "nl af fy", "es gl ca eu ceb tl", "pt gl", "fi et",
    "ru be", "uk be", "bg mk", "kk ky tt ba", "am ti", "hi mr ne", "ar ckb", "ur pa",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Languages that borrow their names of foreign places from a larger one.
  private static let borrowers: [String: String] = [
    "ln": "fr", "rn": "fr", "wo": "fr", "bm": "fr", "mg": "fr", "ht": "fr", "br": "fr", "oc": "fr",
    "sg": "fr", "ff": "fr", "rw": "fr", "qu": "es", "gn": "es", "ay": "es",
  ]

  private static let all: [String: Set<String>] = {
    var all: [String: Set<String>] = [:]
    for group in groups {
      for language in group { all[language, default: []].formUnion(group) }
    }
    for (language, other) in borrowers { all[language, default: []].insert(other) }
    return all
  }()

  /// Whether names of one language count in a text of another.
  static func count(_ name: String, in text: String?) -> Bool {
    guard let text else { return false }
    return name == text || all[text]?.contains(name) ?? false
  }
}
