import ArticleModel

/// One place that a name may stand for.
struct PlaceSense {
  /// Tells it from the name's other senses.
  var id: Int32 = 0
  let country: CountryCode
  /// The first-level part of the country that it is or lies in; 0 when it is the country or the part is
  /// not known.
  var region: RegionCode = RegionCode(raw: 0)
  let kind: EvidenceKind
  /// How readily the bare name means this place: about the decimal logarithm of how many people
  /// live there, and more for countries.
  let prior: Float
  /// The row of the list of ambiguous names that speaks of it, or -1.
  var row: Int32 = -1
  /// Whether it only makes the scan find a name that a user's rule is about.
  var isTaught = false
}

/// The code of a state or province, as `US-GA`, in a number.
struct RegionCode: Hashable {
  let raw: UInt64

  init(raw: UInt64) {
    self.raw = raw
  }

  /// Creates a code from its first eight letters, which tell all of them apart.
  init(_ code: some StringProtocol) {
    var raw: UInt64 = 0
    for byte in code.utf8.prefix(8) { raw = raw << 8 | UInt64(byte) }
    self.raw = raw
  }

  /// Whether it is that of no region.
  var isNone: Bool { raw == 0 }

  /// The code.
  var text: String {
    let bytes = (0..<8).map { UInt8(truncatingIfNeeded: raw >> (56 - 8 * UInt64($0))) }
    return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
  }
}

/// What bare names are worth before the text is looked at.
enum Prior {
  static let country: Float = 9
  /// A country's name that is something else too.
  static let ambiguousCountry: Float = 5.5
  /// One that means the country only where the text says so.
  static let needsEvidence: Float = 2.2
  static let capital: Float = 7.5
  static let region: Float = 6
  static let metonym: Float = 8

  /// A town's worth by how many people live there.
  static func city(population: Int) -> Float {
    var left = max(population, 1000)
    var value: Float = 0
    while left >= 10 {
      left /= 10
      value += 1
    }
    return min(value + Float(left) / 10, 7.4)
  }
}
