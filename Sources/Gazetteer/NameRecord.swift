/// A form as it stands in the compiled gazetteer: four numbers of 32 bits.
public struct NameRecord: Hashable, Sendable {
  static let width = 4

  /// Where the text stands.
  public var text: UInt32
  /// The position of the entity, in the list that the kind tells.
  public var index: UInt32
  /// What kind of name it is; metonyms of organisations are told by their list.
  public var kind: NameForm.Kind
  /// Whether a metonym stands for an organisation.
  public var isOfOrganisation: Bool
  /// The position of the language.
  public var language: UInt8
  /// The flags' bits.
  public var flags: UInt16
  /// The first year, or 0.
  public var from: Int16
  /// The last year, or 0.
  public var to: Int16

  /// Creates the record of a form whose text stands at an offset.
  public init(_ form: NameForm, text: UInt32) {
    self.text = text
    kind = form.kind
    isOfOrganisation = false
    switch form.entity {
    case .country(let index), .place(let index), .region(let index), .leader(let index),
      .phrase(let index), .ambiguous(let index), .worldRegion(let index):
      self.index = UInt32(index)
    case .organisation(let index):
      self.index = UInt32(index)
      isOfOrganisation = true
    }
    language = UInt8(NameForm.languages.firstIndex(of: form.language ?? "") ?? 0)
    flags = form.flags.rawValue
    if case .country = form.entity, form.kind == .capital { flags |= Self.ofCountry }
    from = Int16(form.from ?? 0)
    to = Int16(form.to ?? 0)
  }

  /// The numbers of the record.
  public var numbers: [UInt32] {
    let kindBits = UInt32(kind.rawValue) | (isOfOrganisation ? 0x80 : 0)
    return [
      text, index, kindBits | UInt32(language) << 8 | UInt32(flags) << 16,
      UInt32(UInt16(bitPattern: from)) | UInt32(UInt16(bitPattern: to)) << 16,
    ]
  }

  init(_ records: UnsafeBufferPointer<UInt32>, at position: Int) {
    let start = position * Self.width
    text = records[start]
    index = records[start + 1]
    let bits = records[start + 2]
    kind = NameForm.Kind(rawValue: UInt8(truncatingIfNeeded: bits & 0x7F)) ?? .phrase
    isOfOrganisation = bits & 0x80 != 0
    language = UInt8(truncatingIfNeeded: bits >> 8)
    flags = UInt16(truncatingIfNeeded: bits >> 16)
    let years = records[start + 3]
    from = Int16(truncatingIfNeeded: years)
    to = Int16(truncatingIfNeeded: years >> 16)
  }

  /// The language, as a BCP 47 primary subtag; `nil` for names that any text may have.
  public var languageName: String? {
    let position = Int(language)
    return position == 0 || position >= NameForm.languages.count
      ? nil : NameForm.languages[position]
  }

  /// What the name stands for.
  public var entity: NameForm.Entity {
    let index = Int(index)
    switch kind {
    case .country, .demonym: return .country(index)
    case .abbreviation, .metonym: return isOfOrganisation ? .organisation(index) : .country(index)
    case .organisation: return .organisation(index)
    // A country's own table names its capital; all other places are rows of places.tsv.
    case .capital, .city: return flags & Self.ofCountry != 0 ? .country(index) : .place(index)
    case .region: return .region(index)
    case .leader, .surname: return .leader(index)
    case .phrase: return .phrase(index)
    case .ambiguous, .evidenceFor, .evidenceAgainst: return .ambiguous(index)
    case .worldRegion: return .worldRegion(index)
    }
  }

  /// Set for a capital that the table of countries names.
  static let ofCountry: UInt16 = 1 << 15
}
