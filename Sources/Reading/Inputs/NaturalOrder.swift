/// The order in which people expect numbered files: `page2` before `page10`.
///
/// Runs of digits compare as numbers, everything else byte by byte. Names that
/// differ only in leading zeros compare byte by byte too, so that no two
/// different names are equal.
enum NaturalOrder {
  /// Returns whether the left name comes first.
  static func precedes(
    _ left: UnsafeBufferPointer<UInt8>.SubSequence, _ right: UnsafeBufferPointer<UInt8>.SubSequence
  ) -> Bool {
    var i = left.startIndex
    var j = right.startIndex
    while i < left.endIndex, j < right.endIndex {
      if isDigit(left[i]), isDigit(right[j]) {
        let a = number(in: left, from: &i)
        let b = number(in: right, from: &j)
        if a.count != b.count { return a.count < b.count }
        if !a.elementsEqual(b) { return a.lexicographicallyPrecedes(b) }
      } else {
        if left[i] != right[j] { return left[i] < right[j] }
        i += 1
        j += 1
      }
    }
    let leftEnds = i == left.endIndex
    let rightEnds = j == right.endIndex
    if leftEnds != rightEnds { return leftEnds }
    return left.lexicographicallyPrecedes(right)
  }

  /// Returns the digits at an index without leading zeros, and moves past them.
  private static func number(
    in name: UnsafeBufferPointer<UInt8>.SubSequence, from index: inout Int
  ) -> UnsafeBufferPointer<UInt8>.SubSequence {
    while index < name.endIndex, name[index] == 0x30 { index += 1 }
    let start = index
    while index < name.endIndex, isDigit(name[index]) { index += 1 }
    return name[start..<index]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
