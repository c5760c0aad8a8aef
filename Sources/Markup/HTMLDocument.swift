/// A parsed HTML page: a tree whose nodes stand in one array, in document order.
///
/// A node is known by its index. Its descendants are the indices after its own
/// up to ``end(of:)``, so that a walk over a part of the page is a loop over a
/// range. Node 0 is a root without a name that holds everything.
///
/// ```swift
/// let page = HTMLDocument(html)
/// let paragraphs = page.nodes.filter { page.tag($0) == .p }.map { page.text(of: $0) }
/// ```
public struct HTMLDocument: Sendable {
  /// A node's index.
  public typealias Node = Int

  struct Entry {
    var tag: HTMLTag
    var parent: Int32
    var end: Int32
    /// The range of a text's bytes, or of an element's attributes.
    var lower: Int32
    var upper: Int32
  }

  struct Attribute {
    var name: HTMLAttribute
    var lower: Int32
    var upper: Int32
  }

  var entries: [Entry] = []
  var attributes: [Attribute] = []
  /// The UTF-8 of all text and of all attributes' values.
  var bytes: [UInt8] = []

  /// Every node but the root, in document order.
  public var nodes: Range<Node> { 1..<entries.count }

  /// The node that holds everything.
  public var root: Node { 0 }

  /// What kind of node it is.
  public func tag(_ node: Node) -> HTMLTag { entries[node].tag }

  /// The node around it; the root is its own parent.
  public func parent(_ node: Node) -> Node { Int(entries[node].parent) }

  /// The index after the node's last descendant.
  public func end(of node: Node) -> Node { Int(entries[node].end) }

  /// The node's descendants, in document order.
  public func descendants(of node: Node) -> Range<Node> { node + 1..<end(of: node) }

  /// The node's children, in document order.
  public func children(of node: Node) -> Children { Children(document: self, node: node) }

  /// The nodes around a node, the nearest first, without the root.
  public func ancestors(of node: Node) -> some Sequence<Node> {
    sequence(first: parent(node)) { parent($0) }.prefix { $0 != root }
  }

  /// Whether one node lies within another, or is the same.
  public func contains(_ outer: Node, _ inner: Node) -> Bool {
    outer <= inner && inner < end(of: outer)
  }

  /// The bytes of a text node; empty for an element.
  public func textBytes(_ node: Node) -> ArraySlice<UInt8> {
    let entry = entries[node]
    return entry.tag == .text ? bytes[Int(entry.lower)..<Int(entry.upper)] : []
  }

  /// All text within a node as it stands, scripts and styles left out.
  public func text(of node: Node) -> String {
    var result: [UInt8] = []
    var index = node
    while index < end(of: node) {
      let entry = entries[index]
      switch entry.tag {
      case .text: result += bytes[Int(entry.lower)..<Int(entry.upper)]
      case .script where index != node, .style where index != node,
        .template where index != node:
        index = Int(entry.end)
        continue
      case .br: result.append(0x20)
      default: break
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The value of an attribute; `nil` when the element has none.
  public func attribute(_ name: HTMLAttribute, of node: Node) -> String? {
    attributeBytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of an attribute's value; `nil` when the element has none.
  public func attributeBytes(_ name: HTMLAttribute, of node: Node) -> ArraySlice<UInt8>? {
    let entry = entries[node]
    guard entry.tag != .text else { return nil }
    for index in Int(entry.lower)..<Int(entry.upper) where attributes[index].name == name {
      return bytes[Int(attributes[index].lower)..<Int(attributes[index].upper)]
    }
    return nil
  }

  /// The children of one node.
  public struct Children: Sequence, IteratorProtocol {
    private let document: HTMLDocument
    private var following: Node
    private let last: Node

    init(document: HTMLDocument, node: Node) {
      self.document = document
      following = node + 1
      last = document.end(of: node)
    }

    /// Returns the next child.
    public mutating func next() -> Node? {
      guard following < last else { return nil }
      defer { following = document.end(of: following) }
      return following
    }
  }
}
