/// A 64-bit fingerprint of text by which equal articles find each other.
///
/// The function is FNV-1a (Fowler, Noll and Vo): stable across machines and
/// versions, and not proof against an adversary, so equal fingerprints are
/// always followed by a comparison of the texts.
public struct Fingerprint: Sendable {
  /// The fingerprint so far, as SQLite stores it.
  public var value: Int64 { Int64(bitPattern: state) }

  private var state: UInt64 = FNV1a.basis

  /// Creates the fingerprint of no text.
  public init() {}

  /// Adds text in which white space only separates: a line break, a tab or two spaces are as one.
  ///
  /// Parts added one after the other count as parts, not as their concatenation.
  public mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      String.forEachCollapsedByte(of: bytes) { add($0) }
    }
    add(0xFF)
  }

  /// Adds bytes as they are, as one part.
  public mutating func combine(bytes: [UInt8]) {
    for byte in bytes { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    state = FNV1a.adding(UInt64(byte), to: state)
  }
}
