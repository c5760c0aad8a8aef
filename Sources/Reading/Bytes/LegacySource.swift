import TextEncoding

/// Turns a stream of lines in an encoding that is not Unicode's into UTF-8.
///
/// Pieces are cut at line feeds, which are no part of a longer character in any encoding that
/// people use for tables.
final class LegacySource: ByteSource {
  private let stream: ByteStream
  private let tally: ReadingTally
  private let encoding: String
  /// Bytes in UTF-8 that did not fit into the buffer of the caller.
  private var pending: ArraySlice<UInt8> = []

  /// Creates a source over a stream in an encoding, by its name.
  init(_ stream: ByteStream, encoding: String, tally: ReadingTally) {
    self.stream = stream
    self.encoding = encoding
    self.tally = tally
  }

  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    if pending.isEmpty { try decodePiece() }
    let count = min(pending.count, buffer.count)
    buffer.copyBytes(from: pending.prefix(count))
    pending = pending.dropFirst(count)
    return count
  }

  private func decodePiece() throws(ReadFailure) {
    let chunk = Array(try stream.peek(ByteStream.chunkSize / 4))
    // A line longer than a chunk is cut anywhere: at worst a character or two is lost.
    let end = chunk.lastIndex(of: 0x0A).map { $0 + 1 } ?? chunk.count
    stream.skip(end)
    let text = TextDecoder.decode(Array(chunk[..<end]), encoding: encoding)
    tally.replaced += text.replaced
    pending = text.utf8[...]
  }
}
