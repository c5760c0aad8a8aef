/// The escapes of ISO-2022-JP, which is otherwise ASCII.
enum StatefulJapanese {
  /// Whether the bytes switch to a Japanese set of characters.
  static func recognizes(_ bytes: [UInt8]) -> Bool {
    var index = bytes.startIndex
    while let escape = bytes[index...].firstIndex(of: 0x1B) {
      let rest = bytes[escape...].dropFirst()
      if rest.starts(with: Array("$B".utf8)) || rest.starts(with: Array("$@".utf8)) { return true }
      index = escape + 1
    }
    return false
  }
}
