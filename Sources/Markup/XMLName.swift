/// The name of an XML element or attribute.
public struct XMLName: Hashable, Sendable {
  /// The address of its namespace; empty when it has none.
  public var namespace: String
  /// The name within the namespace.
  public var local: String

  /// Creates a name.
  public init(_ local: String, in namespace: String = "") {
    self.namespace = namespace
    self.local = local
  }

  /// The namespace of `xml:base` and `xml:lang`.
  public static let xml = "http://www.w3.org/XML/1998/namespace"
}

/// What a parser of XML meets, in order.
public enum XMLEvent: Sendable {
  /// An element begins.
  case start(XMLName, attributes: [XMLName: String])
  /// The element ends that began last.
  case end(XMLName)
  /// Text, or a piece of it, with its references resolved.
  case text(String)
}
