/// A table of numbers other than 0 by keys that are hashes already, such as those of `WordHash`.
///
/// A `Dictionary` would hash the hashes once more, which costs more than the look-up. Keys of hostile
/// text cannot make it slow: it is filled from lists of our own and only looked up by theirs.
public struct NumberTable: Sendable {
  // A key and its number; 0 where there is none.
  private var slots: [(key: UInt64, number: UInt32)]
  private var count = 0

  /// Creates an empty table with room for so many keys.
  public init(capacity: Int = 8) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: (0, 0), count: size)
  }

  /// The number of a key, 0 if there is none; a key stays once it has a number.
  public subscript(key: UInt64) -> UInt32 {
    get { slots[slot(of: key)].number }
    set {
      guard newValue != 0 else { return }
      // At most half full, so that few keys stand far from their slot.
      if (count + 1) * 2 > slots.count { grow() }
      let slot = slot(of: key)
      if slots[slot].number == 0 { count += 1 }
      slots[slot] = (key, newValue)
    }
  }

  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    // The lowest bits of FNV alone spread badly.
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while slots[slot].number != 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    var larger = NumberTable(capacity: slots.count)
    for (key, number) in slots where number != 0 { larger[key] = number }
    self = larger
  }
}
