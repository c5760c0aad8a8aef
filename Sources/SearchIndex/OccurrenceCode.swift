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

  /// Returns the code of two words' occurrences together, which is the same as if they were one word's.
  @inlinable
  public static func sum(_ left: UInt8, _ right: UInt8) -> UInt8 {
    let title = min(3, left >> 6 &+ right >> 6)
    return title << 6 | min(63, left & 63 &+ right & 63)
  }

  /// Returns the code of a word of which one look-up found these occurrences and another those, which
  /// may be the same.
  @inlinable
  public static func union(_ left: UInt8, _ right: UInt8) -> UInt8 {
    max(left >> 6, right >> 6) << 6 | max(left & 63, right & 63)
  }

  /// The sum of the occurrences, of which one in the headline counts three times.
  @inlinable
  public static func weight(_ code: UInt8) -> Int { Int(code >> 6) * 3 + Int(code & 63) }
}
