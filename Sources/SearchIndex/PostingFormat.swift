/// How the articles of a frequent word are written down, a chunk of 65,536 ids at a time.
///
/// The number of articles in four bytes; then, up to 4,096 of them, two bytes each with the id
/// less the chunk's first, ascending, and otherwise 65,536 bits, one an id; then, for a word of
/// the text, one ``OccurrenceCode`` an article. Numbers have their low byte first.
public enum PostingFormat {
  /// The number of ids of a chunk.
  public static let chunkSize = 65_536
  /// The most articles that are written as a list.
  public static let longestList = 4_096

  /// Returns the number of an article's chunk.
  @inlinable
  public static func chunk(of id: Int64) -> Int64 { id >> 16 }

  /// Returns where an article stands in its chunk.
  @inlinable
  public static func offset(of id: Int64) -> UInt16 { UInt16(truncatingIfNeeded: id) }

  /// Returns the bytes of a chunk's postings; codes are empty for a filter's token.
  public static func bytes(offsets: [UInt16], codes: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    let count = offsets.count
    bytes.reserveCapacity(4 + min(count * 2, 8_192) + codes.count)
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: count >> shift))
    }
    if count <= longestList {
      for offset in offsets {
        bytes.append(UInt8(truncatingIfNeeded: offset))
        bytes.append(UInt8(truncatingIfNeeded: offset >> 8))
      }
    } else {
      var bits = [UInt8](repeating: 0, count: chunkSize / 8)
      for offset in offsets { bits[Int(offset >> 3)] |= 1 << (offset & 7) }
      bytes += bits
    }
    bytes += codes
    return bytes
  }
}
