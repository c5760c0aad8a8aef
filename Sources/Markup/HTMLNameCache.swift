import CXML2

/// Looks up names by the address at which the parser's dictionary keeps them.
///
/// The parser hands out one address a name, so that most look-ups compare no text.
struct HTMLNameCache<Value> {
  private let values: [String: Value]
  /// By a hash of the address, and free where the address is none.
  private var slots = [(address: UInt, value: Value?)](repeating: (0, nil), count: Self.size)
  private var count = 0

  private static var size: Int { 256 }

  init(_ values: [String: Value]) {
    self.values = values
  }

  subscript(name: UnsafePointer<xmlChar>) -> Value? {
    mutating get {
      let address = UInt(bitPattern: name)
      var slot = Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 40) % Self.size
      while slots[slot].address != 0 {
        if slots[slot].address == address { return slots[slot].value }
        slot = (slot + 1) % Self.size
      }
      let value = values[String(cString: name).lowercased()]
      if count < Self.size / 2 {
        slots[slot] = (address, value)
        count += 1
      }
      return value
    }
  }
}
