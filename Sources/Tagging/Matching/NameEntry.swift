/// One meaning of one name, as a match has it.
struct NameEntry: Hashable {
  /// What a name stands for; the entry's index says which one.
  enum Meaning: Hashable {
    /// A country, or something that shows one. The index is the form's position in the gazetteer's
    /// names, or -1 less the position in ``TagLexicon/ownSenses``.
    case place
    /// A longer phrase that swallows the names in it: a position in the gazetteer's phrases.
    case phrase
    /// A position in the gazetteer's organisations.
    case organisation
    /// A leader's full name: a position in the gazetteer's leaders.
    case leader
    /// The form of a leader's name that is used alone in later mentions.
    case surname
    /// A word that speaks for the country of an ambiguous name: the row's position.
    case evidenceFor
    /// A word that speaks for the rival.
    case evidenceAgainst
    /// A word that is used in one country alone, such as `sheriff`; the country's code.
    case hint
    /// A region of the world: the form's position in the gazetteer's names.
    case worldRegion
    /// The name of an office, such as "prime minister": a raw value of ``OfficeRole``.
    case office
    /// An office that heads of organisations hold, such as "secretary general": a raw value of
    /// ``OrganisationOfficeKind``.
    case organisationOffice
  }

  let meaning: Meaning
  let index: Int32
}

/// How a name must be spelled to count.
enum NameSpelling: Hashable {
  /// Letter by letter, as abbreviations such as `US`; a full stop at the end may be missing.
  case exact(String)
  /// With a capital at its beginning, where its script has capitals.
  case capitalised
  /// In any letter case.
  case any

  /// The spelling that a word needs: what it shows itself.
  init(asWritten word: String) {
    let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
    if letters.allSatisfy(\.properties.isUppercase) {
      self = .exact(word)
    } else {
      self = letters.first?.properties.isUppercase == true ? .capitalised : .any
    }
  }

  /// Whether the name may be meant as it is spelled in the text.
  func fits(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    switch self {
    case .any: true
    case .capitalised: Capitals.begins(bytes, at: range.lowerBound) != .lower
    case .exact(let form):
      form.utf8.withContiguousStorageIfAvailable { Self.fits(exactly: $0, bytes, range) }
        ?? bytes[range].elementsEqual(form.utf8)
    }
  }

  /// Whether a form that counts letter by letter stands there; a full stop at its end may be missing.
  static func fits(
    exactly form: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> Bool {
    let count = form.last == UInt8(ascii: ".") ? form.count - 1 : form.count
    return range.count == count && bytes[range].elementsEqual(form[..<count])
  }
}
