private import CZstd

/// Compresses bytes as Zstandard frames (RFC 8878), one frame a call.
///
/// A compressor keeps its working memory from call to call, which is most of
/// the cost for short texts; it belongs to one thread at a time.
public final class Compressor {
  private let context: OpaquePointer?

  /// Creates a compressor.
  public init() {
    context = ZSTD_createCCtx()
  }

  deinit {
    ZSTD_freeCCtx(context)
  }

  /// Returns the bytes as a frame that states their number, or `nil` without memory for it.
  public func compress(_ bytes: [UInt8]) -> [UInt8]? {
    guard let context else { return nil }
    let capacity = ZSTD_compressBound(bytes.count)
    var succeeded = false
    let frame = [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      let size = bytes.withUnsafeBytes { source in
        ZSTD_compressCCtx(
          context, target.baseAddress, capacity, source.baseAddress, source.count, Self.level)
      }
      succeeded = ZSTD_isError(size) == 0
      count = succeeded ? size : 0
    }
    // A frame keeps no more memory than it needs while it waits to be written.
    return succeeded ? Array(frame[...]) : nil
  }

  /// The library's own default; docs/decisions/0013 has the figures of others.
  private static let level: Int32 = 3
}

@available(*, unavailable)
extension Compressor: Sendable {}
