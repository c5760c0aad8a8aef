import TextProcessing

/// All names of the gazetteer as paths of folded words, for longest-match look-up in one pass.
///
/// A node is a number, and an edge the mix of a node and a word's hash. Edges
/// stand in one open-addressing table; words that begin no name, which are most
/// words of a text, are told by a small set of bits before it is looked at.
struct NameTrie {
  private var keys: [UInt64]
  private var targets: [Int32]
  private var edgeCount = 0
  private var beginnings = [UInt64](repeating: 0, count: 1024)
  private var payloads: [[NameEntry]] = [[]]

  /// Creates an empty trie with room for so many names.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 4 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    targets = Array(repeating: 0, count: size)
    payloads.reserveCapacity(capacity * 2)
  }

  /// Adds a name; one that has no word is left out.
  mutating func insert(
    _ name: String, _ meaning: NameEntry.Meaning, spelling: NameEntry.Spelling = .capitalised
  ) {
    var name = name
    let entry = NameEntry(meaning: meaning, spelling: spelling)
    name.withUTF8 { bytes in
      var node: Int32 = 0
      Words.forEach(in: bytes) { word in
        let hash = WordHash.folded(UnsafeBufferPointer(rebasing: bytes[word.range]))
        node = next(node, hash) ?? addNode(node, hash)
      }
      if node != 0, !payloads[Int(node)].contains(entry) { payloads[Int(node)].append(entry) }
    }
  }

  /// Whether some name may begin with a word; now and then it says so of one that begins none.
  func mayBegin(_ word: UInt64) -> Bool {
    beginnings[Int(word >> 54)] >> (word >> 48 & 63) & 1 == 1
  }

  /// Returns the node that a word leads to, or `nil` if no name goes on with it.
  func next(_ node: Int32, _ word: UInt64) -> Int32? {
    let key = Self.key(node, word)
    var slot = slot(of: key)
    while targets[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Returns what the name that ends at a node may mean; nothing in the middle of a name.
  func entries(at node: Int32) -> [NameEntry] {
    payloads[Int(node)]
  }

  private mutating func addNode(_ node: Int32, _ word: UInt64) -> Int32 {
    if edgeCount * 2 >= keys.count { grow() }
    if node == 0 { beginnings[Int(word >> 54)] |= 1 << (word >> 48 & 63) }
    payloads.append([])
    let target = Int32(payloads.count - 1)
    place(Self.key(node, word), target)
    return target
  }

  private mutating func place(_ key: UInt64, _ target: Int32) {
    var slot = slot(of: key)
    while targets[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = target
    edgeCount += 1
  }

  private mutating func grow() {
    let old = zip(keys, targets).filter { $0.1 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    targets = Array(repeating: 0, count: keys.count)
    edgeCount = 0
    for (key, target) in old { place(key, target) }
  }

  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: key >> 32) & (keys.count - 1)
  }

  private static func key(_ node: Int32, _ word: UInt64) -> UInt64 {
    (word ^ UInt64(UInt32(bitPattern: node))) &* 0x9E37_79B9_7F4A_7C15
  }
}
