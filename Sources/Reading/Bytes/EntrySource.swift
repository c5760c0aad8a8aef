import ArticleModel
import Unpacking

/// The content of one packed file, as it is unpacked.
final class EntrySource: ByteSource {
  private let unpacker: Unpacker
  /// Whether nothing more can be had of the whole container.
  private(set) var isContainerLost = false

  /// Creates a source over the entry that an unpacker has come to.
  init(_ unpacker: Unpacker) {
    self.unpacker = unpacker
  }

  func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    do {
      return try unpacker.read(buffer)
    } catch let failure as UnpackingError {
      if failure.isFinal { isContainerLost = true }
      throw ReadFailure(.malformed, failure.reason)
    } catch {
      isContainerLost = true
      throw error as? ReadFailure ?? ReadFailure(.unreadable, "it cannot be read")
    }
  }
}

extension ByteStream {
  /// Reads bytes into a buffer and returns their number; 0 only at the end.
  func read(_ buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    let count = try take { bytes in
      let count = min(bytes.count, buffer.count)
      buffer.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<count]))
      return (count: count, value: count)
    }
    return count ?? 0
  }

  /// Reads past so many bytes; `false` when the stream ends before.
  func discard(_ count: Int) throws(ReadFailure) -> Bool {
    var left = count
    while left > 0 {
      let taken = try take { bytes in
        let taken = min(bytes.count, left)
        return (count: taken, value: taken)
      }
      guard let taken else { return false }
      left -= taken
    }
    return true
  }
}
