import TextProcessing

/// All names of the gazetteer as paths of folded words, used where they stand in the program.
///
/// A node is a number, 0 the beginning of every name, and an edge the mix of a node and a word's
/// hash (`WordHash.folded`). Words that begin no name, which are most words of a text, are told by
/// a set of bits before the edges are looked at. Opening it costs nothing.
///
/// ```swift
/// let names = Gazetteer.names
/// names.forms(of: "South Korea").map(\.kind)  // [.country]
/// ```
public struct NameIndex: Sendable {
  // Read-only memory of the program itself.
  nonisolated(unsafe) private let beginnings: UnsafeBufferPointer<UInt64>
  nonisolated(unsafe) private let edges: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let nodes: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let records: UnsafeBufferPointer<UInt32>
  private let texts: ImageTexts

  init(_ image: Image) {
    beginnings = image.section(.beginnings, of: UInt64.self)
    edges = image.section(.edges, of: UInt32.self)
    nodes = image.section(.nodes, of: UInt32.self)
    records = image.section(.forms, of: UInt32.self)
    texts = ImageTexts(image)
  }

  /// How many forms there are.
  public var count: Int { records.count / NameRecord.width }

  /// How many nodes there are; numbers from here on are free for names of one's own.
  public var nodeCount: Int { Swift.max(nodes.count - 1, 1) }

  /// Whether some name may begin with a word; now and then it says so of one that begins none.
  public func mayBegin(_ word: UInt64) -> Bool {
    let bit = NameHash.beginning(word)
    let slot = Int(bit >> 6)
    return slot < beginnings.count && beginnings[slot] >> (bit & 63) & 1 == 1
  }

  /// Returns the node that a word leads to, or `nil` if no name goes on with it.
  public func next(_ node: Int32, _ word: UInt64) -> Int32? {
    let mask = edges.count / 2 - 1
    guard mask > 0 else { return nil }
    let key = NameHash.edge(node, word)
    let check = UInt32(truncatingIfNeeded: key)
    var slot = Int(truncatingIfNeeded: key >> 32) & mask
    while edges[slot * 2 + 1] != 0 {
      if edges[slot * 2] == check { return Int32(bitPattern: edges[slot * 2 + 1]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Returns the positions of the forms that end at a node; none in the middle of a name.
  public func positions(at node: Int32) -> Range<Int> {
    let node = Int(node)
    guard node >= 0, node + 1 < nodes.count else { return 0..<0 }
    return Int(nodes[node])..<Int(nodes[node + 1])
  }

  /// Whether any name ends at a node.
  public func isEnd(_ node: Int32) -> Bool { !positions(at: node).isEmpty }

  /// Returns the form at a position.
  public subscript(position: Int) -> NameForm {
    let record = NameRecord(records, at: position)
    return NameForm(
      texts.text(record.text), record.kind, of: record.entity, language: record.languageName,
      from: record.from == 0 ? nil : Int(record.from), to: record.to == 0 ? nil : Int(record.to),
      flags: NameForm.Flags(rawValue: record.flags & ~NameRecord.ofCountry))
  }

  /// Returns the form at a position as it stands, without its text.
  public func record(_ position: Int) -> NameRecord { NameRecord(records, at: position) }

  /// Returns the UTF-8 of the form at a position, without making a string of it.
  public func spelling(_ position: Int) -> UnsafeBufferPointer<UInt8> {
    texts.bytes(NameRecord(records, at: position).text)
  }

  /// Returns what the name that ends at a node may mean.
  public func forms(at node: Int32) -> [NameForm] { positions(at: node).map { self[$0] } }

  /// Returns what a whole text may mean as a name, without regard to case and accents.
  public func forms(of name: String) -> [NameForm] {
    node(of: name).map(forms) ?? []
  }

  /// Returns the node that a text leads to.
  public func node(of name: String) -> Int32? {
    var name = name
    return name.withUTF8 { bytes in
      var node: Int32? = 0
      Words.forEach(in: bytes) { word in
        guard let known = node else { return }
        node = next(known, WordHash.folded(UnsafeBufferPointer(rebasing: bytes[word.range])))
      }
      return node == 0 ? nil : node
    }
  }
}

extension NameIndex: Sequence {
  /// Goes through every form, those that fold alike together.
  public func makeIterator() -> AnyIterator<NameForm> {
    var position = 0
    return AnyIterator {
      guard position < count else { return nil }
      defer { position += 1 }
      return self[position]
    }
  }
}

/// How words become bits and edges.
public enum NameHash {
  /// The bits of the set of first words.
  public static let beginningBits = 20

  /// Returns the bit of a word that begins a name.
  public static func beginning(_ word: UInt64) -> UInt64 { word >> UInt64(64 - beginningBits) }

  /// Returns the key of an edge: where to look in its upper half, what to find in its lower.
  public static func edge(_ node: Int32, _ word: UInt64) -> UInt64 {
    var key = (word ^ UInt64(UInt32(bitPattern: node))) &* 0x9E37_79B9_7F4A_7C15
    key ^= key >> 29
    return key &* 0xBF58_476D_1CE4_E5B9
  }
}
