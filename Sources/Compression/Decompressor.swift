private import CZstd

/// Reads what a ``Compressor`` made.
public enum Decompressor {
  /// Returns the bytes of a frame, which must be of the size that was noted beside it.
  ///
  /// No memory is taken before the frame itself states that size, and none beyond it.
  ///
  /// - Throws: ``CompressionError``.
  public static func decompress(_ frame: [UInt8], size: Int) throws(CompressionError) -> [UInt8] {
    guard size >= 0, size <= limit else { throw CompressionError(reason: "its size is \(size)") }
    let stated = frame.withUnsafeBytes { ZSTD_getFrameContentSize($0.baseAddress, $0.count) }
    guard stated == UInt64(size) else {
      throw CompressionError(reason: "it does not state the size of \(size) bytes")
    }
    var code = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { target, count in
      code = frame.withUnsafeBytes { source in
        ZSTD_decompress(target.baseAddress, size, source.baseAddress, source.count)
      }
      count = ZSTD_isError(code) == 0 ? code : 0
    }
    guard ZSTD_isError(code) == 0 else {
      throw CompressionError(reason: String(cString: ZSTD_getErrorName(code)))
    }
    guard bytes.count == size else { throw CompressionError(reason: "it ends too early") }
    return bytes
  }

  /// More than SQLite stores in one value.
  private static let limit = 1 << 31
}

/// Why bytes could not be decompressed.
public struct CompressionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, without a full stop.
  public let reason: String

  /// The message for the user.
  public var description: String { "compressed data is damaged: \(reason)" }
}
