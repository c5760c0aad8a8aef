/// The number of an article's words, in one byte: exact up to 24, then in steps of a sixteenth.
///
/// 0 stands for no article.
public enum LengthCode {
  /// The least length of each code.
  private static let lengths: [Int] = {
    var lengths = [0, 0]
    while lengths.count < 256 {
      let last = lengths[lengths.count - 1]
      lengths.append(last < 24 ? last + 1 : last + max(1, last / 16))
    }
    return lengths
  }()

  /// Returns the code of a length.
  public static func code(of length: Int) -> UInt8 {
    var low = 1
    var high = 255
    while low < high {
      let middle = (low + high + 1) / 2
      if lengths[middle] <= length { low = middle } else { high = middle - 1 }
    }
    return UInt8(low)
  }

  /// Returns the length that a code stands for.
  public static func length(of code: UInt8) -> Int { lengths[Int(code)] }

  /// Returns the number of tokens in each column as FTS5 stores it in its `docsize` table.
  ///
  /// The numbers are its variable-length integers: seven bits a byte, the highest first.
  public static func columnSizes(_ bytes: [UInt8]) -> [Int] {
    var sizes: [Int] = []
    var number = 0
    for byte in bytes {
      number = (number &<< 7) | Int(byte & 0x7f)
      guard byte < 0x80 else { continue }
      sizes.append(number)
      number = 0
    }
    return sizes
  }

  /// Returns the code of an article's text, from FTS5's record of its columns' sizes.
  public static func code(ofColumnSizes bytes: [UInt8]) -> UInt8 {
    code(of: max(0, words(ofColumns: columnSizes(bytes)[...])))
  }

  /// Returns the number of words by the number of tokens in each column: those of the text, or those
  /// of its forms where they are more.
  ///
  /// Stems repeat the words of the text; of a Chinese sentence the text has one and the forms all.
  public static func words(ofColumns sizes: ArraySlice<Int>) -> Int {
    // Columns: title, summary, body, title_forms, text_forms, facets.
    max(sizes.prefix(3).reduce(0, &+), sizes.dropFirst(3).prefix(2).reduce(0, &+))
  }
}
