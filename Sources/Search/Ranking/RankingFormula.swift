import SearchIndex

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The formula by which articles are ranked: BM25 over weighted occurrences.
///
/// `docs/query.md` states it for readers.
struct RankingFormula {
  /// How soon further occurrences of a word cease to count.
  private static let saturation: Float = 1.2
  /// How much a long article's occurrences count less.
  private static let lengthShare: Float = 0.6

  /// The number of articles.
  let articles: Int
  /// For each ``LengthCode``, what an occurrence count is weighed against.
  private let norms: [Float]

  init(articles: Int, tokens: Int) {
    self.articles = articles
    let mean = max(1, Float(tokens) / Float(max(1, articles)))
    norms = (0..<256).map { code in
      let length = Float(LengthCode.length(of: UInt8(code)))
      return Self.saturation * (1 - Self.lengthShare + Self.lengthShare * length / mean)
    }
  }

  /// Returns how much a word says that so many articles have.
  func rarity(ofWordIn count: Int) -> Float {
    let count = Double(min(max(count, 0), articles))
    return Float(log(1 + (Double(articles) - count + 0.5) / (count + 0.5)))
  }

  /// The rarity of the beginning of a word, whose articles are not counted: as of a word in one
  /// article of twenty.
  var rarityOfPrefix: Float { rarity(ofWordIn: articles / 20) }

  /// Returns the highest score that a word may give; ``score(_:occurrence:length:)`` takes it.
  func scale(rarity: Float, weight: Float) -> Float { weight * rarity * (Self.saturation + 1) }

  /// Returns what a word adds to an article's score.
  @inline(__always)
  func score(_ scale: Float, occurrence: UInt8, length: UInt8) -> Float {
    Self.score(scale, occurrence: occurrence, norm: norms[Int(length)])
  }

  /// The same where the norms are at hand, for very many articles.
  @inline(__always)
  static func score(_ scale: Float, occurrence: UInt8, norm: Float) -> Float {
    let weight = Float(OccurrenceCode.weight(occurrence))
    return scale * weight / (weight + norm)
  }

  /// Calls the body with what stands against an occurrence count for each ``LengthCode``.
  func withNorms<Result>(_ body: (UnsafeBufferPointer<Float>) throws -> Result) rethrows -> Result {
    try norms.withUnsafeBufferPointer(body)
  }

  /// Returns the same saturation for any sum of occurrences and number of words.
  func saturated(_ sum: Float, length: UInt8) -> Float {
    sum * (Self.saturation + 1) / (sum + norms[Int(length)])
  }
}
