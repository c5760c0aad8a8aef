import Gazetteer
import TextProcessing

/// The automaton while it grows.
struct TrieBuilder {
  private struct Edge: Hashable {
    let node: Int32
    let word: UInt64
  }

  private var targets: [Edge: Int32] = [:]
  private var order: [Edge] = []
  private(set) var beginnings: [UInt64] = []

  var nodeCount: Int { order.count + 1 }

  /// Returns the node of a name; 0 for one that has no word.
  mutating func insert(_ name: String) -> Int32 {
    var name = name
    return name.withUTF8 { bytes in
      var node: Int32 = 0
      Words.forEach(in: bytes) { word in
        let hash = WordHash.folded(UnsafeBufferPointer(rebasing: bytes[word.range]))
        node = next(node, hash)
      }
      return node
    }
  }

  private mutating func next(_ node: Int32, _ word: UInt64) -> Int32 {
    let edge = Edge(node: node, word: word)
    if let known = targets[edge] { return known }
    if node == 0 { beginnings.append(word) }
    order.append(edge)
    let target = Int32(order.count)
    targets[edge] = target
    return target
  }

  /// Returns the edges as `NameIndex` reads them.
  ///
  /// Two edges with one key would lead to one node; the table is filled in the order of insertion,
  /// and a test looks every form up again.
  func edgeTable() -> [UInt32] {
    var size = 1024
    while size * 3 < order.count * 5 { size *= 2 }
    var table = [UInt32](repeating: 0, count: size * 2)
    for (position, edge) in order.enumerated() {
      let key = NameHash.edge(edge.node, edge.word)
      var slot = Int(truncatingIfNeeded: key >> 32) & (size - 1)
      while table[slot * 2 + 1] != 0 { slot = (slot + 1) & (size - 1) }
      table[slot * 2] = UInt32(truncatingIfNeeded: key)
      table[slot * 2 + 1] = UInt32(position + 1)
    }
    return table
  }
}
