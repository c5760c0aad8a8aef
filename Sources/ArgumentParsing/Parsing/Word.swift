/// What a word looks like, before it is known what the command declares.
enum Word {
  /// An ordinary word, a lone dash or the empty word.
  case plain

  /// `--`
  case terminator

  /// `--name` or `--name=value`
  case long(name: String, value: String?)

  /// `-abc`, without its dash.
  case short(Substring)

  init(_ word: String) {
    // By bytes: as characters, a dash before a combining mark is not a dash.
    let bytes = word.utf8
    guard bytes.first == UInt8(ascii: "-"), bytes.count > 1 else {
      self = .plain
      return
    }
    let second = bytes.index(after: bytes.startIndex)
    guard bytes[second] == UInt8(ascii: "-") else {
      self = .short(word[second...])
      return
    }
    let name = word[bytes.index(after: second)...]
    guard !name.isEmpty else {
      self = .terminator
      return
    }
    guard let equals = name.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      self = .long(name: String(name), value: nil)
      return
    }
    self = .long(
      name: String(name[..<equals]), value: String(name[name.utf8.index(after: equals)...]))
  }

  var isPlain: Bool {
    if case .plain = self { true } else { false }
  }
}
