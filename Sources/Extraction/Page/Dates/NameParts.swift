/// Parts of names to look for in classes and in names of fields.
///
/// Looks at each byte once; the standard library's search for one text in
/// another costs more than all else on a page with hundreds of dates.
struct NameParts: Sendable {
  private var parts: [[[UInt8]]]

  /// Creates a set of parts in lower-case ASCII.
  init(_ parts: [String]) {
    self.parts = Array(repeating: [], count: 128)
    for part in parts {
      guard let first = part.utf8.first, first < 128 else { continue }
      self.parts[Int(first)].append(Array(part.utf8))
    }
  }

  /// Whether one of the parts occurs in a name of lower-case letters.
  func occur(in name: [UInt8]) -> Bool {
    name.withUnsafeBufferPointer { name in
      for index in name.indices where name[index] < 128 {
        for part in parts[Int(name[index])] where Self.begins(name, at: index, with: part) {
          return true
        }
      }
      return false
    }
  }

  private static func begins(
    _ name: UnsafeBufferPointer<UInt8>, at start: Int, with part: [UInt8]
  ) -> Bool {
    guard start + part.count <= name.count else { return false }
    for offset in 0..<part.count where name[start + offset] != part[offset] { return false }
    return true
  }
}
