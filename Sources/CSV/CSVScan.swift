/// Where the cells of one row end, found piece by piece.
struct CSVScan {
  private enum State {
    case cellStart
    case unquoted
    case quoted
    /// After a quote within a quoted cell: it closes the cell unless another follows.
    case afterQuote
    /// After a carriage return, which a line feed may follow.
    case afterReturn
  }

  private let delimiter: UInt8
  private var state = State.cellStart
  /// The byte that is looked at next.
  private(set) var position: Int
  /// The line that it stands on.
  private(set) var line: Int
  /// Where each cell ends; the next begins after the delimiter.
  private(set) var ends: [Int] = []
  /// The line on which the quote opened in which the scan stands.
  private(set) var quoteLine: Int?
  /// The line of a quote that was open at the end of the stream.
  private(set) var unclosedQuoteLine: Int?
  private var wasReturn = false

  init(delimiter: UInt8, start: Int, line: Int) {
    self.delimiter = delimiter
    position = start
    self.line = line
  }

  /// Accounts for bytes that were dropped from the buffer's beginning.
  mutating func shift(by count: Int) {
    guard count > 0 else { return }
    position -= count
    for index in ends.indices { ends[index] -= count }
  }

  /// Goes on over the bytes; `true` when the row is whole.
  mutating func run(over bytes: UnsafeBufferPointer<UInt8>, isEnded: Bool) -> Bool {
    while position < bytes.count {
      let byte = bytes[position]
      switch state {
      case .afterReturn:
        if byte == 0x0A { position += 1 }
        return true
      case .quoted:
        // A quote stands before it, so that there is a byte before; CR LF counts once.
        if byte == 0x0A || bytes[position - 1] == 0x0D { line += 1 }
        if byte == 0x22 { state = .afterQuote }
      case .cellStart where byte == 0x22:
        state = .quoted
        quoteLine = line
      case .afterQuote where byte == 0x22:
        state = .quoted
      case .cellStart, .unquoted, .afterQuote:
        quoteLine = nil
        state = .unquoted
        if byte == delimiter {
          close()
          state = .cellStart
        } else if byte == 0x0A || byte == 0x0D {
          close()
          line += 1
          position += 1
          if byte == 0x0A { return true }
          state = .afterReturn
          continue
        }
      }
      position += 1
    }
    guard isEnded else { return false }
    if state == .quoted {
      unclosedQuoteLine = quoteLine
    } else if state != .afterReturn {
      close()
    }
    return true
  }

  /// Goes on past the end of the line, whatever stands on it; `true` when that was found.
  mutating func runToLineEnd(over bytes: UnsafeBufferPointer<UInt8>, isEnded: Bool) -> Bool {
    while position < bytes.count {
      let byte = bytes[position]
      if wasReturn {
        wasReturn = false
        if byte == 0x0A { position += 1 }
        return true
      }
      position += 1
      if byte == 0x0A || byte == 0x0D { line += 1 }
      if byte == 0x0A { return true }
      wasReturn = byte == 0x0D
    }
    if isEnded { wasReturn = false }
    return isEnded
  }

  private mutating func close() {
    // Beyond the limit only the count matters.
    if ends.count <= CSVReader.cellLimit { ends.append(position) }
  }
}
