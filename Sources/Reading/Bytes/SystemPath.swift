import ArticleModel

/// A path as the system keeps it: bytes, which need not be UTF-8.
struct SystemPath: Hashable, Sendable {
  /// The bytes, without a NUL at the end.
  let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The path for messages; bytes that are not UTF-8 show as U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Returns the path of an entry in the folder that this path names.
  func appending(_ name: some Collection<UInt8>) -> SystemPath {
    let slash = UInt8(ascii: "/")
    return SystemPath(bytes: bytes + (bytes.last == slash ? [] : [slash]) + name)
  }

  /// Returns the path as C wants it, and refuses one that C would cut short.
  func terminated() throws(ReadFailure) -> [CChar] {
    guard !bytes.isEmpty else { throw ReadFailure(.unreadable, "the path is empty") }
    guard !bytes.contains(0) else {
      throw ReadFailure(.unreadable, "the path holds a NUL character")
    }
    return bytes.map { CChar(bitPattern: $0) } + [0]
  }
}

/// Why bytes could not be had; whoever knows the path makes an `InputError` of it.
struct ReadFailure: Error, Equatable {
  let kind: InputError.Kind
  let reason: String

  init(_ kind: InputError.Kind, _ reason: String) {
    self.kind = kind
    self.reason = reason
  }
}
