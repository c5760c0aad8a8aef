import ArticleModel

/// Reads CSV (RFC 4180) with a header; semicolons and tabs separate too, as the header shows.
enum CSVRows {
  static func table(_ text: String, path: String) throws -> ImportTable {
    var records = records(text)
    guard !records.isEmpty else {
      throw InputError(.malformed, path: path, reason: "it is empty; it needs a header and rows")
    }
    let header = records.removeFirst().cells.map { ImportTable.column($0) }
    var table = ImportTable()
    for record in records where record.cells != [""] {
      var cells: [String: String] = [:]
      for (name, cell) in zip(header, record.cells) where cells[name, default: ""].isEmpty {
        cells[name] = cell
      }
      table.rows.append(ImportTable.Row(place: "\(path):\(record.line)", cells: cells))
    }
    return table
  }

  private static func records(_ text: String) -> [(line: Int, cells: [String])] {
    let bytes = Array(text.utf8)
    let separator = separator(bytes)
    var records: [(line: Int, cells: [String])] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var line = 1
    var firstLine = 1
    func trimmed(_ cell: [UInt8]) -> String {
      var cell = cell[...]
      while let last = cell.last, last == 0x20 || last == 0x0D { cell.removeLast() }
      while cell.first == 0x20 { cell.removeFirst() }
      return String(decoding: cell, as: UTF8.self)
    }
    func endRecord() {
      cells.append(trimmed(cell))
      records.append((firstLine, cells))
      cells = []
      cell = []
    }
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isQuoted {
        if byte == UInt8(ascii: "\""), position + 1 < bytes.count, bytes[position + 1] == byte {
          cell.append(byte)
          position += 1
        } else if byte == UInt8(ascii: "\"") {
          isQuoted = false
        } else {
          cell.append(byte)
        }
      } else if byte == UInt8(ascii: "\""), cell.isEmpty {
        isQuoted = true
      } else if byte == separator {
        cells.append(trimmed(cell))
        cell = []
      } else if byte == UInt8(ascii: "\n") {
        endRecord()
        firstLine = line
      } else {
        cell.append(byte)
      }
      position += 1
    }
    if !cell.isEmpty || !cells.isEmpty { endRecord() }
    return records
  }

  private static func separator(_ bytes: [UInt8]) -> UInt8 {
    let header = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = candidates.map { candidate in header.count { $0 == candidate } }
    guard let most = counts.max(), let index = counts.firstIndex(of: most) else {
      return UInt8(ascii: ",")
    }
    return candidates[index]
  }
}
