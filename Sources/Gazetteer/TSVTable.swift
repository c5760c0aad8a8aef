import GazetteerData

/// A data file of the gazetteer: tab-separated, with `#` comments and a header line.
struct TSVTable {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ file: gazetteer_file) {
    bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
  }

  /// Returns what the body makes of each row after the header.
  func map<Element>(_ body: (TSVRow) -> Element) -> [Element] { compactMap(body) }

  /// Returns what the body makes of the rows after the header of which it makes something.
  func compactMap<Element>(_ body: (TSVRow) -> Element?) -> [Element] {
    var elements: [Element] = []
    var row = TSVRow(bytes: bytes)
    var isHeader = true
    var start = 0
    while start < bytes.count {
      start = row.read(from: start)
      guard !row.isComment else { continue }
      if !isHeader, let element = body(row) { elements.append(element) }
      isHeader = false
    }
    return elements
  }
}

/// One line of a data file; its fields become strings only when they are asked for.
struct TSVRow {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var fields: [Range<Int>] = []

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Reads the line that begins at an offset and returns the offset of the next.
  mutating func read(from start: Int) -> Int {
    fields.removeAll(keepingCapacity: true)
    var field = start
    var position = start
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
      if bytes[position] == UInt8(ascii: "\t") {
        fields.append(field..<position)
        field = position + 1
      }
      position += 1
    }
    fields.append(field..<position)
    return position + 1
  }

  /// Whether the line is empty or a comment.
  var isComment: Bool {
    fields[0].isEmpty && fields.count == 1 || bytes[fields[0]].first == UInt8(ascii: "#")
  }

  /// The text of a field; empty where the line ends before it.
  subscript(field: Int) -> String {
    guard fields.indices.contains(field) else { return "" }
    return text(fields[field])
  }

  /// Returns the parts of a field that holds several values.
  func list(_ field: Int) -> [String] {
    guard fields.indices.contains(field), !fields[field].isEmpty else { return [] }
    var parts: [String] = []
    var start = fields[field].lowerBound
    for position in fields[field] where bytes[position] == UInt8(ascii: "|") {
      parts.append(text(start..<position))
      start = position + 1
    }
    parts.append(text(start..<fields[field].upperBound))
    return parts
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
