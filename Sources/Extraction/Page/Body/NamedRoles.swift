import Markup
import TextProcessing

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

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.reduce(FNV1a.basis) { FNV1a.adding(UInt64($1), to: $0) }
    }
  }
}
