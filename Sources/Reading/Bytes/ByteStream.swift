/// Where a byte stream comes from: a file, standard input, or what decodes another stream.
protocol ByteSource: AnyObject {
  /// Fills the buffer's beginning and returns the count of bytes; 0 only at the end.
  ///
  /// - Throws: `ReadFailure` when there are no more bytes to be had.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int
}

/// A buffered stream of bytes whose beginning can be looked at before it is read.
final class ByteStream {
  /// How many bytes are asked for at a time, once it is clear that there are so many.
  static let chunkSize = 256 << 10
  /// How many are asked for at first: most articles are smaller.
  private static let firstChunkSize = 16 << 10

  private let source: any ByteSource
  private var buffer: [UInt8] = []
  private var start = 0
  private var end = 0
  private var sourceEnded = false
  /// Why no more is to be had, to be told once what came before has been read.
  private var failure: ReadFailure?
  private var nextChunkSize = firstChunkSize
  /// How many bytes have been read or skipped.
  private(set) var offset = 0

  init(_ source: any ByteSource) {
    self.source = source
  }

  /// Returns the bytes that come next, without reading them: so many, or fewer at the end.
  ///
  /// Before a place that cannot be read there may be fewer too.
  func peek(_ count: Int) throws(ReadFailure) -> ArraySlice<UInt8> {
    while end - start < count, try fetch() {}
    return buffer[start..<min(end, start + count)]
  }

  /// Reads past bytes that were looked at before.
  func skip(_ count: Int) {
    precondition(count <= end - start)
    start += count
    offset += count
  }

  /// Calls the body with the bytes at hand, at least one; it returns how many of them it took.
  ///
  /// Returns `nil`, without a call, at the end.
  func take<Value>(
    _ body: (UnsafeBufferPointer<UInt8>) -> (count: Int, value: Value)
  ) throws(ReadFailure) -> Value? {
    if start == end {
      guard try fetch() else { return nil }
    }
    let (count, value) = buffer.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[start..<end]))
    }
    skip(count)
    return value
  }

  /// Reads everything that is left, or returns `nil` when that is more than the limit.
  func remainder(limit: Int) throws(ReadFailure) -> [UInt8]? {
    var all: [UInt8] = []
    while true {
      let taken: Void? = try take { bytes in
        all.append(contentsOf: bytes.prefix(limit - all.count + 1))
        return (bytes.count, ())
      }
      if all.count > limit { return nil }
      if taken == nil { return all }
    }
  }

  /// Appends a chunk to the bytes at hand; `false` at the end.
  private func fetch() throws(ReadFailure) -> Bool {
    guard !sourceEnded else { return false }
    if let failure {
      guard start == end else { return false }
      throw failure
    }
    if start == end {
      start = 0
      end = 0
    }
    if buffer.count - end < nextChunkSize {
      buffer.removeFirst(start)
      end -= start
      start = 0
      let missing = nextChunkSize - (buffer.count - end)
      if missing > 0 { buffer += [UInt8](repeating: 0, count: missing) }
    }
    let count: Int
    do throws(ReadFailure) {
      count = try fillBuffer()
    } catch {
      guard start < end else { throw error }
      failure = error
      return false
    }
    end += count
    sourceEnded = count == 0
    if count == nextChunkSize { nextChunkSize = Self.chunkSize }
    return count > 0
  }

  private func fillBuffer() throws(ReadFailure) -> Int {
    let result = buffer.withUnsafeMutableBytes { bytes in
      Result { () throws(ReadFailure) -> Int in
        try source.fill(UnsafeMutableRawBufferPointer(rebasing: bytes[end..<end + nextChunkSize]))
      }
    }
    return try result.get()
  }
}
