/// The hash function of Fowler, Noll and Vo with 64 bits: quick, the same on every machine, and no
/// proof against an adversary.
public enum FNV1a {
  /// The hash of nothing.
  @inlinable
  public static var basis: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// Returns a hash with one more value, of a byte in the function as it is published.
  @inlinable
  public static func adding(_ value: UInt64, to hash: UInt64) -> UInt64 {
    (hash ^ value) &* 0x100_0000_01b3
  }
}
