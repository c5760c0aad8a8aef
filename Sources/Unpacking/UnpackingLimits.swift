/// How far unpacking goes, against files made to fill memory or disk.
public struct UnpackingLimits: Sendable {
  /// How often larger than its packed form content may be.
  public var ratio = 200
  /// How much content may come out before the ratio counts: 32 MB.
  public var freeSize = 32 << 20
  /// How much content one entry may have: 1 TB.
  public var entrySize = 1 << 40

  /// Creates the usual limits.
  public init() {}
}

/// Why packed content could not be had.
public struct UnpackingError: Error, Hashable, Sendable {
  /// What is wrong, in words for the user.
  public let reason: String
  /// Whether nothing more can be had of the whole file.
  public let isFinal: Bool
}
