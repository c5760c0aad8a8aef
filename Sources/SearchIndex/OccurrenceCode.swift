/// How often an article has a word, in one byte.
///
/// The two high bits count the headline, up to 3; the others the rest of the article, up to 63,
/// in which a word of the standfirst counts twice.
public enum OccurrenceCode {
  /// Returns the code of the counts of each column of the index, or `nil` when no text has the word.
  @inlinable
  public static func code(ofColumns counts: UnsafeMutableBufferPointer<Int32>) -> UInt8? {
    // Columns: title, summary, body, title_forms, text_forms, facets.
    let title = counts[0] &+ counts[3]
    let text = 2 &* counts[1] &+ counts[2] &+ counts[4]
    guard title > 0 || text > 0 else { return nil }
    return UInt8(truncatingIfNeeded: min(title, 3)) << 6 | UInt8(truncatingIfNeeded: min(text, 63))
  }

  /// Whether the headline has the word.
  @inlinable
  public static func isInTitle(_ code: UInt8) -> Bool { code >> 6 != 0 }

  /// The code without what stands outside of the headline.
  @inlinable
  public static func titleOnly(_ code: UInt8) -> UInt8 { code & 0b1100_0000 }

  /// The sum of the occurrences, of which one in the headline counts three times.
  @inlinable
  public static func weight(_ code: UInt8) -> Int { Int(code >> 6) * 3 + Int(code & 63) }
}
