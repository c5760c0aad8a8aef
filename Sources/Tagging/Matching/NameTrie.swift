import Gazetteer
import TextProcessing

/// Names of our own beside the gazetteer's, as paths of folded words: offices, hints, abbreviations of
/// states, and what users teach.
struct NameTrie {
  private var edges = NumberTable(capacity: 2048)
  private var beginnings = [UInt64](repeating: 0, count: 1024)
  private var payloads: [[(entry: NameEntry, spelling: NameSpelling)]] = [[]]

  /// Adds a name; one that has no word is left out.
  mutating func insert(
    _ name: String, _ meaning: NameEntry.Meaning, _ index: Int,
    spelling: NameSpelling = .capitalised
  ) {
    var name = name
    let entry = NameEntry(meaning: meaning, index: Int32(truncatingIfNeeded: index))
    name.withUTF8 { bytes in
      var node: Int32 = 0
      Words.forEach(in: bytes) { word in
        let hash = WordHash.folded(UnsafeBufferPointer(rebasing: bytes[word.range]))
        node = next(node, hash) ?? addNode(node, hash)
      }
      if node != 0 { payloads[Int(node)].append((entry, spelling)) }
    }
  }

  /// Whether some name may begin with a word; now and then it says so of one that begins none.
  func mayBegin(_ word: UInt64) -> Bool {
    beginnings[Int(word >> 54)] >> (word >> 48 & 63) & 1 == 1
  }

  /// Returns the node that a word leads to, or `nil` if no name goes on with it.
  func next(_ node: Int32, _ word: UInt64) -> Int32? {
    let target = edges[NameHash.edge(node, word)]
    return target == 0 ? nil : Int32(bitPattern: target)
  }

  /// Returns the node of a whole name, or `nil` if it is none.
  func node(of name: String) -> Int32? {
    var name = name
    return name.withUTF8 { bytes in
      var node: Int32? = 0
      Words.forEach(in: bytes) { word in
        let hash = WordHash.folded(UnsafeBufferPointer(rebasing: bytes[word.range]))
        node = node.flatMap { next($0, hash) }
      }
      return node == 0 ? nil : node
    }
  }

  /// Adds what the name that ends at a node may mean, as it is spelled in the text.
  func add(
    to entries: inout [NameEntry], at node: Int32, _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) {
    for (entry, spelling) in payloads[Int(node)] where spelling.fits(bytes, range) {
      entries.append(entry)
    }
  }

  private mutating func addNode(_ node: Int32, _ word: UInt64) -> Int32 {
    if node == 0 { beginnings[Int(word >> 54)] |= 1 << (word >> 48 & 63) }
    payloads.append([])
    let target = Int32(payloads.count - 1)
    // Of 64 bits no two of some thousand are likely to be the same.
    edges[NameHash.edge(node, word)] = UInt32(bitPattern: target)
    return target
  }
}
