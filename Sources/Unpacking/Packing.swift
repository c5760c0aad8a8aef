/// How a file is packed, told by its first bytes.
public enum Packing: Sendable, Hashable {
  /// One stream in gzip, bzip2, xz or Zstandard; a container may be in it.
  case compressed
  /// A zip or tar file.
  case container

  /// How many bytes have to be looked at.
  public static let openingSize = 512

  /// Returns how bytes are packed; `nil` when they are not.
  public init?(opening bytes: some Collection<UInt8>) {
    let head = Array(bytes.prefix(Self.openingSize))
    if Self.isCompressed(head) {
      self = .compressed
    } else if Self.isZip(head) || Self.isTar(head) {
      self = .container
    } else {
      return nil
    }
  }

  private static func isCompressed(_ head: [UInt8]) -> Bool {
    if head.starts(with: [0x1F, 0x8B, 0x08]) { return true }
    if head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) { return true }
    if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return true }
    // bzip2's own mark is text; that of its first block, or of its end, follows.
    guard head.starts(with: Array("BZh".utf8)), head.count >= 10 else { return false }
    return head[4...].starts(with: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
      || head[4...].starts(with: [0x17, 0x72, 0x45, 0x38, 0x50, 0x90])
  }

  /// A zip file may begin with an entry, or be empty.
  private static func isZip(_ head: [UInt8]) -> Bool {
    head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6])
  }

  /// A tar file has no mark at its beginning, but each header sums itself up.
  private static func isTar(_ head: [UInt8]) -> Bool {
    guard head.count == 512, head[0] != 0 else { return false }
    let field = 148..<156
    let stated = head[field].drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
    guard !stated.isEmpty else { return false }
    let sum = head.indices.reduce(0) { $0 + (field.contains($1) ? 0x20 : Int(head[$1])) }
    return stated.reduce(0) { $0 * 8 + Int($1 - 0x30) } == sum
  }

  /// Returns a file's name without the ending that says how it is compressed.
  public static func unpackedName(_ name: String) -> String {
    for ending in [".gz", ".bz2", ".xz", ".zst", ".zstd", ".gzip"]
    where name.lowercased().hasSuffix(ending) && name.utf8.count > ending.utf8.count {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}
