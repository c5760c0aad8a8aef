import CArchive
import CBrotli
import CZlib

/// The codings in which servers compress what they send (RFC 9110, section 8.4.1).
public enum ContentCoding {
  /// Why content could not be decoded.
  public enum Failure: Error, Hashable, Sendable {
    case damaged
    case tooLarge
    /// A coding that nobody here knows.
    case unknown(String)
  }

  /// Returns content without the codings of a `Content-Encoding` header, the last one first.
  ///
  /// Content that does not begin as its coding does is left as it is: many
  /// crawlers decode it and keep the header.
  public static func decode(
    _ content: [UInt8], codings: String, limit: Int
  ) throws(Failure) -> [UInt8] {
    var result = content
    let names = codings.split { $0 == "," || $0 == " " || $0 == "\t" }.prefix(4)
    for name in names.reversed() {
      switch name.lowercased() {
      case "identity", "utf-8", "none": continue
      case "gzip", "x-gzip":
        guard result.starts(with: [0x1F, 0x8B]) else { continue }
        result = try inflated(result, windowBits: 15 + 16, limit: limit)
      case "deflate": result = try deflated(result, limit: limit)
      case "br":
        guard !beginsAsText(result) else { continue }
        result = try unbrotlied(result, limit: limit)
      case "zstd":
        guard result.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) else { continue }
        result = try unpacked(result, limit: limit)
      default: throw .unknown(String(name.prefix(20)))
      }
    }
    return result
  }

  private static func beginsAsText(_ content: [UInt8]) -> Bool {
    let start = content.drop { $0 <= 0x20 }
    return start.isEmpty || start.first == UInt8(ascii: "<")
      || start.starts(with: [0xEF, 0xBB, 0xBF])
  }

  /// Some servers leave out the frame of zlib.
  private static func deflated(_ content: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    guard !beginsAsText(content) else { return content }
    do throws(Failure) {
      return try inflated(content, windowBits: 15, limit: limit)
    } catch .damaged {
      return try inflated(content, windowBits: -15, limit: limit)
    }
  }

  private static func inflated(
    _ content: [UInt8], windowBits: Int32, limit: Int
  ) throws(Failure) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, size) == Z_OK else { throw .damaged }
    defer { inflateEnd(&stream) }
    var input = content
    var chunk = [UInt8](repeating: 0, count: 256 << 10)
    var result: [UInt8] = []
    let failure = input.withUnsafeMutableBufferPointer { source -> Failure? in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(clamping: source.count)
      while true {
        let (status, count) = chunk.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          let status = inflate(&stream, Z_NO_FLUSH)
          return (status, target.count - Int(stream.avail_out))
        }
        result.append(contentsOf: chunk[..<count])
        if result.count > limit { return .tooLarge }
        if status == Z_STREAM_END { return nil }
        guard status == Z_OK else { return .damaged }
      }
    }
    if let failure { throw failure }
    return result
  }

  private static func unbrotlied(_ content: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else { throw .damaged }
    defer { BrotliDecoderDestroyInstance(state) }
    var chunk = [UInt8](repeating: 0, count: 256 << 10)
    var result: [UInt8] = []
    let failure = content.withUnsafeBufferPointer { source -> Failure? in
      var next = source.baseAddress
      var left = source.count
      while true {
        let (status, count) = chunk.withUnsafeMutableBufferPointer { target in
          var end = target.baseAddress
          var room = target.count
          let status = BrotliDecoderDecompressStream(state, &left, &next, &room, &end, nil)
          return (status, target.count - room)
        }
        result.append(contentsOf: chunk[..<count])
        if result.count > limit { return .tooLarge }
        switch status {
        case BROTLI_DECODER_RESULT_SUCCESS: return nil
        case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
        default: return .damaged
        }
      }
    }
    if let failure { throw failure }
    return result
  }

  private static func unpacked(_ content: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    var rest = content[...]
    let unpacker = Unpacker { buffer in
      let count = min(buffer.count, rest.count)
      buffer.copyBytes(from: rest.prefix(count))
      rest = rest.dropFirst(count)
      return count
    }
    var chunk = [UInt8](repeating: 0, count: 256 << 10)
    var result: [UInt8] = []
    do {
      guard try unpacker.next() != nil else { return [] }
      while true {
        let count = try chunk.withUnsafeMutableBytes { try unpacker.read($0) }
        guard count > 0 else { return result }
        result.append(contentsOf: chunk[..<count])
        if result.count > limit { break }
      }
    } catch {
      throw .damaged
    }
    throw .tooLarge
  }
}
