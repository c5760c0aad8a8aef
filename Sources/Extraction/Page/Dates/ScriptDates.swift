import ArticleModel
import Markup

/// The dates in the data that scripts of a page carry, for pages that state one nowhere else.
struct ScriptDates {
  let page: HTMLDocument
  let scripts: [HTMLDocument.Node]
  let parser: DateParser

  private static let trust = 40
  private static let most = 12
  /// Data of applications runs to megabytes; that of the article comes early.
  private static let longest = 400_000

  /// Returns the dates in fields named for publication: `"publishedAt":"2023-11-09T10:15:00Z"`.
  func find() -> [DateEvidence] {
    var found: [DateEvidence] = []
    var remaining = Self.longest
    for script in scripts where found.count < Self.most && remaining > 0 {
      for node in page.descendants(of: script) {
        let bytes = page.textBytes(node).prefix(remaining)
        remaining -= bytes.count
        bytes.withUnsafeBufferPointer { collect($0, into: &found) }
      }
    }
    // Data of several articles say nothing of this one beyond their order.
    if Set(found.map(\.date)).count > 1 {
      for index in found.indices.dropFirst() where found[index].date != found[0].date {
        found[index].trust = 10
        found[index].note = "of another article"
      }
    }
    return found
  }

  private func collect(_ bytes: UnsafeBufferPointer<UInt8>, into found: inout [DateEvidence]) {
    var index = 0
    while index + 5 < bytes.count, found.count < Self.most {
      // "pub", in any case, begins every such name or stands in it.
      guard bytes[index] | 0x20 == 0x70, bytes[index + 1] | 0x20 == 0x75,
        bytes[index + 2] | 0x20 == 0x62
      else {
        index += 1
        continue
      }
      let (item, end) = field(around: index, in: bytes)
      if let item { found.append(item) }
      index = max(index + 3, end)
    }
  }

  private func field(
    around index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (DateEvidence?, end: Int) {
    var start = index
    while start > 0, index - start < 40, isNameByte(bytes[start - 1]) { start -= 1 }
    var end = index
    while end < bytes.count, end - index < 40, isNameByte(bytes[end]) { end += 1 }
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    // A quotation mark, perhaps escaped, a colon and another quotation mark.
    var value = end
    var colons = 0
    while value < bytes.count, value - end < 8, !(0x30...0x39).contains(bytes[value]) {
      if bytes[value] == 0x3A || bytes[value] == 0x3D { colons += 1 }
      guard [0x22, 0x27, 0x5C, 0x3A, 0x3D, 0x20].contains(bytes[value]) else { return (nil, end) }
      value += 1
    }
    guard colons == 1, MetaDateNames.meaning(of: name)?.role == .published else {
      return (nil, end)
    }
    var last = value
    while last < bytes.count, last - value < 32, bytes[last] != 0x22, bytes[last] != 0x27,
      bytes[last] != 0x5C, bytes[last] != 0x2C
    {
      last += 1
    }
    let text = String(decoding: bytes[value..<last], as: UTF8.self)
    let item = DateEvidence(
      field: text, parser: parser, method: .linkedData, origin: "script \(name)", trust: Self.trust)
    return (item?.date.day == nil ? nil : item, last)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == 0x5F || byte == 0x2D || byte == 0x2E
  }
}
