/// One meaning of one name.
struct NameEntry: Hashable {
  /// What a name stands for; numbers are positions in the gazetteer's lists.
  enum Meaning: Hashable {
    case country(code: String)
    /// The adjective or noun for what comes from a country, which may also name its language.
    case demonym(code: String)
    /// A name in another language, which counts in text of that language or in its own script.
    case foreignCountry(code: String, language: String)
    case ambiguous(Int)
    case phrase(country: String?)
    case leader(Int)
    /// The form of a leader's name that is used alone in later mentions.
    case surname(Int)
    /// A word that speaks for or against a meaning of an ambiguous name.
    case evidence(ambiguous: Int, isFor: Bool)
  }

  /// How a name must be spelled to count.
  enum Spelling: Hashable {
    /// Letter by letter, as abbreviations such as `US`; a full stop at the end may be missing.
    case exact(String)
    /// With a capital at its beginning, where its script has capitals.
    case capitalised
    /// In any letter case.
    case any

    /// The spelling that a word of evidence needs: what it shows itself.
    init(asWritten word: String) {
      let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
      if letters.allSatisfy(\.properties.isUppercase) {
        self = .exact(word)
      } else {
        self = letters.first?.properties.isUppercase == true ? .capitalised : .any
      }
    }
  }

  let meaning: Meaning
  let spelling: Spelling
}

extension NameEntry {
  /// Whether the name may be meant as it is spelled in the text.
  func fits(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    switch spelling {
    case .any:
      return true
    case .capitalised:
      return Capitals.begins(bytes, at: range.lowerBound) != .lower
    case .exact(let form):
      let core = form.hasSuffix(".") ? form.dropLast() : form[...]
      return bytes[range].elementsEqual(core.utf8)
    }
  }
}
