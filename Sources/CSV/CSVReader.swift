/// Reads rows of CSV (RFC 4180) from a stream, of which it holds one row at a time.
///
/// Lines end in LF, CR LF or CR. What the standard forbids but programs write
/// is read as it stands: a quote inside an unquoted cell, and text after a
/// closing quote. A quote that nothing closes costs its own line only: reading
/// goes on with the line after it.
///
/// ```swift
/// var reader = CSVReader(delimiter: .comma, rowLimit: 1 << 20) { try file.readChunk() }
/// while let row = try reader.next() { … }
/// ```
public struct CSVReader {
  /// The most cells of a row: Excel's own limit.
  public static let cellLimit = 16_384

  private let delimiter: UInt8
  private let rowLimit: Int
  private let source: () throws -> [UInt8]?
  private var buffer: [UInt8] = []
  /// Where the next row begins in the buffer.
  private var start = 0
  private var line = 1
  private var isEnded = false

  /// Creates a reader of rows of so many bytes at most; the source gives pieces of the stream, and
  /// `nil` at its end.
  public init(
    delimiter: CSVDelimiter, rowLimit: Int, from source: @escaping () throws -> [UInt8]?
  ) {
    self.delimiter = delimiter.rawValue
    self.rowLimit = rowLimit
    self.source = source
  }

  /// Creates a reader of bytes that are in memory.
  init(delimiter: CSVDelimiter, rowLimit: Int, chunks: [[UInt8]]) {
    var rest = chunks[...]
    self.init(delimiter: delimiter, rowLimit: rowLimit) { rest.popFirst() }
  }

  /// Returns the next row that is not blank.
  ///
  /// - Throws: What the source throws.
  public mutating func nextFilled() throws -> CSVRow? {
    while let row = try next() {
      if !row.isBlank { return row }
    }
    return nil
  }

  /// Returns the next row, or `nil` at the end.
  ///
  /// - Throws: What the source throws.
  public mutating func next() throws -> CSVRow? {
    guard try start < buffer.count || fetch() else { return nil }
    var scan = CSVScan(delimiter: delimiter, start: start, line: line)
    while true {
      let isWhole = buffer.withUnsafeBufferPointer { scan.run(over: $0, isEnded: isEnded) }
      if isWhole { break }
      if scan.position - start > rowLimit { return try overlong(scan) }
      let before = start
      _ = try fetch()
      scan.shift(by: before - start)
    }
    if let quoteLine = scan.unclosedQuoteLine { return unclosed(quoteLine) }
    defer {
      start = scan.position
      line = scan.line
    }
    guard scan.position - start <= rowLimit else { return CSVRow(line: line, problem: .tooLong) }
    guard scan.ends.count <= Self.cellLimit else {
      return CSVRow(line: line, problem: .tooManyCells)
    }
    return row(of: scan)
  }

  private func row(of scan: CSVScan) -> CSVRow {
    var row = CSVRow(line: line)
    row.cells.reserveCapacity(scan.ends.count)
    buffer.withUnsafeBufferPointer { bytes in
      var lower = start
      for end in scan.ends {
        let raw = UnsafeBufferPointer(rebasing: bytes[lower..<end])
        row.cells.append(Self.cell(raw))
        lower = end + 1
      }
      let all = UnsafeBufferPointer(rebasing: bytes[start..<(scan.ends.last ?? start)])
      row.invalidOffset = Self.firstInvalidOffset(in: all)
    }
    return row
  }

  /// Returns the text of a cell that may be quoted.
  private static func cell(_ raw: UnsafeBufferPointer<UInt8>) -> String {
    let quote = UInt8(ascii: "\"")
    guard raw.first == quote else { return String(decoding: raw, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var isQuoted = true
    var index = 1
    while index < raw.count {
      let byte = raw[index]
      if isQuoted, byte == quote {
        if index + 1 < raw.count, raw[index + 1] == quote {
          text.append(quote)
          index += 1
        } else {
          isQuoted = false
        }
      } else {
        text.append(byte)
      }
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func firstInvalidOffset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if bytes.allSatisfy({ $0 < 0x80 }) { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  /// Reads past a row that is longer than the limit.
  private mutating func overlong(_ scan: CSVScan) throws -> CSVRow? {
    if let quoteLine = scan.quoteLine { return unclosed(quoteLine) }
    let row = CSVRow(line: line, problem: .tooLong)
    var rest = CSVScan(delimiter: delimiter, start: scan.position, line: scan.line)
    start = scan.position
    while !buffer.withUnsafeBufferPointer({ rest.runToLineEnd(over: $0, isEnded: isEnded) }) {
      // What was looked at is let go, so that an endless line takes no memory.
      start = rest.position
      let before = start
      _ = try fetch()
      rest.shift(by: before - start)
    }
    start = rest.position
    line = rest.line
    return row
  }

  /// Gives up the line on which the row begins; what follows was read as part of its cell, and is
  /// read again.
  private mutating func unclosed(_ quoteLine: Int) -> CSVRow {
    let row = CSVRow(line: line, problem: .unclosedQuote(line: quoteLine))
    var rest = CSVScan(delimiter: delimiter, start: start, line: line)
    while line <= quoteLine, start < buffer.count {
      _ = buffer.withUnsafeBufferPointer { rest.runToLineEnd(over: $0, isEnded: true) }
      start = rest.position
      line = rest.line
    }
    return row
  }

  /// Appends a piece of the stream to what is at hand, and drops what has been read; `false` at the
  /// end.
  private mutating func fetch() throws -> Bool {
    guard !isEnded else { return false }
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    while let chunk = try source() {
      guard !chunk.isEmpty else { continue }
      if buffer.isEmpty { buffer = chunk } else { buffer += chunk }
      return true
    }
    isEnded = true
    return false
  }
}
