import ArticleModel

/// Turns a stream of UTF-16 into UTF-8.
final class UTF16Source: ByteSource {
  private let stream: ByteStream
  private let isBigEndian: Bool
  /// Encoded bytes that did not fit into the buffer of the caller.
  private var pending: [UInt8] = []
  private var highSurrogate: UInt16?

  /// Creates a source over a stream whose byte order mark has been read.
  init(_ stream: ByteStream, isBigEndian: Bool) {
    self.stream = stream
    self.isBigEndian = isBigEndian
  }

  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    while pending.isEmpty {
      guard try decodeChunk() else { return 0 }
    }
    let count = min(pending.count, buffer.count)
    buffer.copyBytes(from: pending[..<count])
    pending.removeFirst(count)
    return count
  }

  private func decodeChunk() throws(ReadFailure) -> Bool {
    let offset = stream.offset
    // A unit takes three bytes of UTF-8 at most, so that a chunk always fits.
    let chunk = Array(try stream.peek(ByteStream.chunkSize / 4))
    stream.skip(chunk.count)
    guard chunk.count > 0 else {
      guard highSurrogate == nil else { throw Self.failure(at: offset) }
      return false
    }
    guard chunk.count % 2 == 0 else { throw Self.failure(at: offset + chunk.count - 1) }
    pending.reserveCapacity(chunk.count * 3 / 2)
    for index in stride(from: 0, to: chunk.count, by: 2) {
      let (first, second) = (UInt16(chunk[index]), UInt16(chunk[index + 1]))
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      guard append(unit) else { throw Self.failure(at: offset + index) }
    }
    return true
  }

  private func append(_ unit: UInt16) -> Bool {
    if let high = highSurrogate {
      guard UTF16.isTrailSurrogate(unit) else { return false }
      let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
      highSurrogate = nil
      return append(Unicode.Scalar(value))
    }
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
      return true
    }
    return append(Unicode.Scalar(unit))
  }

  private func append(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, let encoded = UTF8.encode(scalar) else { return false }
    pending.append(contentsOf: encoded)
    return true
  }

  private static func failure(at offset: Int) -> ReadFailure {
    // Counted from the beginning of the file, including its byte order mark.
    ReadFailure(.malformed, "not valid UTF-16 at byte \(offset)")
  }
}
