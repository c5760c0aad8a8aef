import Markup

/// The roles that the classes and ids of a page's elements name, read once for all that weigh them.
struct NamedRoles {
  /// By node.
  private var roles: [ElementRole]

  /// Reads the names; a class that occurs again is not read again.
  init(_ page: HTMLDocument) {
    roles = [ElementRole](repeating: [], count: page.nodes.upperBound)
    var known: [UInt64: (value: ArraySlice<UInt8>, roles: ElementRole)] = [:]
    for node in page.nodes where page.hasAttribute(among: Self.names, node) {
      if let value = page.attributeBytes(.class, of: node) {
        let hash = Self.hash(value)
        if let found = known[hash], found.value == value {
          roles[node] = found.roles
        } else {
          roles[node] = RoleMatcher.shared.roles(in: value)
          known[hash] = (value, roles[node])
        }
      }
      if let value = page.attributeBytes(.id, of: node) {
        roles[node].formUnion(RoleMatcher.shared.roles(in: value))
      }
    }
  }

  subscript(node: Int) -> ElementRole { roles[node] }

  private static let names = HTMLAttributeSet(.class, .id)

  /// FNV-1a.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      return hash
    }
  }
}
