/// One spelling of one thing that the gazetteer knows.
public struct NameForm: Hashable, Sendable {
  /// The spelling.
  public let text: String
  /// What it stands for.
  public let entity: Entity
  /// What kind of name it is.
  public let kind: Kind
  /// The language it belongs to, as a BCP 47 primary subtag; `nil` for names that any text may have.
  public let language: String?
  /// The first year in which it was the name, where that matters.
  public let from: Int?
  /// The last year in which it was the name, where that matters.
  public let to: Int?
  /// What is to be heeded in reading it.
  public let flags: Flags

  /// Creates a form.
  public init(
    _ text: String, _ kind: Kind, of entity: Entity, language: String? = nil, from: Int? = nil,
    to: Int? = nil, flags: Flags = []
  ) {
    self.text = text
    self.kind = kind
    self.entity = entity
    self.language = language
    self.from = from
    self.to = to
    self.flags = flags
  }

  /// What a name stands for; numbers are positions in the gazetteer's lists.
  public enum Entity: Hashable, Sendable {
    /// A country, by its position in `Gazetteer.countries()`.
    case country(Int)
    /// A city, by its position in `Gazetteer.places()`.
    case place(Int)
    /// A state or province, by its position in the compiled regions.
    case region(Int)
    /// By the position in `Gazetteer.organisations()`.
    case organisation(Int)
    /// By the position in `Gazetteer.leaders()`.
    case leader(Int)
    /// By the position in `Gazetteer.phrases()`.
    case phrase(Int)
    /// By the position in `Gazetteer.ambiguousNames()`.
    case ambiguous(Int)
    /// By the position in `Gazetteer.worldRegions()`.
    case worldRegion(Int)
  }

  /// What kind of name a form is.
  public enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    /// A country's name, official ones among them.
    case country
    case abbreviation
    /// An adjective or a noun for who and what comes from a country.
    case demonym
    case capital
    case city
    case region
    /// A name for a government, a parliament, a bank or another body of a state.
    case metonym
    case organisation
    /// A leader's full name.
    case leader
    /// The form of a leader's name that later mentions use.
    case surname
    /// A longer phrase in which a country's name does not stand for it.
    case phrase
    /// A country's name that is also something else.
    case ambiguous
    /// A word that speaks for an ambiguous name's country.
    case evidenceFor
    /// A word that speaks for an ambiguous name's rival.
    case evidenceAgainst
    /// A name of a region of the world: Central Asia, Балканы.
    case worldRegion
  }

  /// What is to be heeded in reading a form.
  public struct Flags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt16

    /// Creates flags of bits.
    public init(rawValue: UInt16) {
      self.rawValue = rawValue
    }

    /// It counts letter by letter alone, as `US`.
    public static let exact = Flags(rawValue: 1)
    /// It counts in small letters too.
    public static let anyCase = Flags(rawValue: 2)
    /// It is also a common word, or needs context for another reason.
    public static let common = Flags(rawValue: 4)
    /// It is also a given name.
    public static let given = Flags(rawValue: 8)
    /// It is also a frequent surname.
    public static let surname = Flags(rawValue: 16)
    /// A larger place elsewhere has the name.
    public static let shared = Flags(rawValue: 32)
    /// Another country has the name.
    public static let country = Flags(rawValue: 64)
    /// A region of another country has the name.
    public static let region = Flags(rawValue: 128)

    /// The flags of a table's column.
    public init(names: [String]) {
      self = names.reduce(into: []) { flags, name in
        switch name {
        case "common": flags.insert(.common)
        case "given": flags.insert(.given)
        case "surname": flags.insert(.surname)
        case "shared": flags.insert(.shared)
        case "country": flags.insert(.country)
        case "region": flags.insert(.region)
        default: break
        }
      }
    }
  }

  /// The languages of forms; the position of each stands in the compiled form.
  public static let languages = [
    "", "af", "am", "ar", "as", "ast", "az", "be", "bg", "bm", "bn", "bo", "br", "bs", "ca", "ceb",
    "ckb",
    "cs", "cy", "da", "de", "dz", "ee", "el", "en", "eo", "es", "et", "eu", "fa", "ff", "fi", "fo",
    "fr", "fy", "ga", "gd", "gl", "gu", "ha", "haw", "he", "hi", "hr", "ht", "hu", "hy", "id", "ig",
    "is", "it", "ja", "jv", "ka", "kk", "km", "kn", "ko", "ku", "ky", "la", "lb", "lg", "ln", "lo",
    "lt", "lv", "mg", "mi", "mk", "ml", "mn", "mr", "ms", "mt", "my", "nd", "ne", "nl", "no", "nr",
    "nso", "ny", "oc", "om", "or", "pa", "pcm", "pl", "ps", "pt", "qu", "rm", "rn", "ro", "ru",
    "rw", "sa", "sd", "se", "sg", "si", "sk", "sl", "sm", "sn", "so", "sq", "sr", "ss", "st", "su",
    "sv", "sw", "ta", "te", "tg", "th", "ti", "tk", "tl", "tn", "to", "tr", "ts", "tt", "ug", "uk",
    "ur", "uz", "ve", "vi", "wo", "xh", "yi", "yo", "zh", "zu",
  ]
}
