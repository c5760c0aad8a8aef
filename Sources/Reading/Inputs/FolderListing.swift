/// The visible names in one folder, in natural order.
///
/// The names lie one after the other in a single array, since a folder may hold
/// a million of them.
struct FolderListing {
  /// What the folder itself knows of an entry.
  enum EntryKind: UInt8 {
    case regular
    case folder
    /// A symbolic link, or a file system that does not tell.
    case unresolved
    case special
  }

  private struct Entry {
    let start: Int
    let length: Int32
    let kind: EntryKind
  }

  private var names: [UInt8] = []
  private var entries: [Entry] = []

  /// How many entries there are.
  var count: Int { entries.count }

  /// Returns the name and kind of an entry.
  subscript(index: Int) -> (name: ArraySlice<UInt8>, kind: EntryKind) {
    let entry = entries[index]
    return (names[entry.start..<entry.start + Int(entry.length)], entry.kind)
  }

  /// Adds an entry unless it is hidden or cannot hold documents.
  mutating func add(_ name: UnsafeRawBufferPointer, kind: EntryKind) {
    guard let first = name.first, first != UInt8(ascii: "."), kind != .special else { return }
    entries.append(Entry(start: names.count, length: Int32(name.count), kind: kind))
    names.append(contentsOf: name)
  }

  /// Puts the entries into natural order.
  mutating func sort() {
    names.withUnsafeBufferPointer { names in
      entries.sort { left, right in
        NaturalOrder.precedes(
          names[left.start..<left.start + Int(left.length)],
          names[right.start..<right.start + Int(right.length)])
      }
    }
  }
}
