import TextEncoding

/// Turns a stream of UTF-16 or UTF-32 into UTF-8.
final class WideSource: ByteSource {
  private let stream: ByteStream
  private let tally: ReadingTally
  private var decoder: WideDecoder
  /// Encoded bytes that did not fit into the buffer of the caller.
  private var pending: [UInt8] = []
  private var isAtEnd = false

  /// Creates a source over a stream whose byte order mark has been read.
  init(_ stream: ByteStream, _ form: WideText.Form, tally: ReadingTally) {
    self.stream = stream
    self.tally = tally
    decoder = WideDecoder(form)
  }

  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    while pending.isEmpty, !isAtEnd { try decodeChunk() }
    let count = min(pending.count, buffer.count)
    buffer.copyBytes(from: pending[..<count])
    pending.removeFirst(count)
    return count
  }

  private func decodeChunk() throws(ReadFailure) {
    let before = decoder.replaced
    // A unit takes three bytes of UTF-8 at most, so that a chunk fits into most buffers.
    let chunk = Array(try stream.peek(ByteStream.chunkSize / 4))
    stream.skip(chunk.count)
    if chunk.isEmpty {
      isAtEnd = true
      decoder.finish(into: &pending)
    } else {
      pending.reserveCapacity(chunk.count * 3 / 2)
      decoder.decode(chunk, into: &pending)
    }
    tally.replaced += decoder.replaced - before
  }
}
