/// Some of the attributes, to ask for in one walk over an element's.
public struct HTMLAttributeSet: Sendable {
  fileprivate let bits: UInt64

  /// Creates a set.
  public init(_ attributes: HTMLAttribute...) {
    bits = attributes.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }
}

extension HTMLDocument {
  /// Whether an element has one of the attributes.
  public func hasAttribute(among wanted: HTMLAttributeSet, _ node: Node) -> Bool {
    let entry = entries[node]
    guard entry.tag != .text else { return false }
    for index in Int(entry.lower)..<Int(entry.upper)
    where wanted.bits & 1 << UInt64(attributes[index].name.rawValue) != 0 {
      return true
    }
    return false
  }
}
