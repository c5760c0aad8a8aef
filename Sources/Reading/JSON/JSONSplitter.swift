/// Cuts a stream of JSON into its objects and the elements of its outermost lists, holding one at a
/// time.
///
/// It looks at brackets and quotes only; what lies between is the decoder's to
/// judge. Commas between the pieces are not required.
struct JSONSplitter {
  /// Why a piece is not whole.
  enum Problem {
    case tooLarge
    case cutOff
    case unclosedList
    case stray
  }

  /// A stretch of the stream that should hold one JSON value.
  struct Piece {
    /// The value, unless there is a problem with it.
    var bytes: [UInt8] = []
    /// The line on which it begins, counted from 1.
    var line: Int
    /// Whether it stands in a list.
    var isElement: Bool
    var problem: Problem?

    /// Whether it begins as an object.
    var isObject: Bool { problem == .tooLarge || bytes.first == UInt8(ascii: "{") }
  }

  /// What the byte before has left open.
  private enum State {
    case between
    case text
    case escape
    case nested
    /// A number or a word such as `true`.
    case bare
  }

  private let stream: ByteStream
  private let objectLimit: Int
  private let elementLimit: Int
  private var state = State.between
  private var depth = 0
  private var line = 1
  private var isInList = false
  /// Whether there was a list, be it an empty one.
  private(set) var foundList = false
  private var isOver = false

  init(_ stream: ByteStream, objectLimit: Int, elementLimit: Int) {
    self.stream = stream
    self.objectLimit = objectLimit
    self.elementLimit = elementLimit
  }

  /// Returns the next piece, or `nil` at the end.
  mutating func next() throws(ReadFailure) -> Piece? {
    guard !isOver, var piece = try begin() else { return nil }
    guard piece.problem == nil else {
      isOver = true
      return piece
    }
    let limit = isInList ? elementLimit : objectLimit
    var isWhole = false
    while !isWhole {
      var (state, depth, line) = (state, depth, line)
      let taken = try stream.take { unread in
        var index = 0
        while index < unread.count, !isWhole {
          isWhole = Self.advance(&state, &depth, over: unread[index])
          // A bare value ends before the byte that shows its end.
          if isWhole, state == .bare { break }
          if unread[index] == 0x0A { line += 1 }
          index += 1
        }
        let fits = piece.problem == nil && piece.bytes.count + index <= limit
        return (count: index, value: fits ? Array(unread[..<index]) : nil)
      }
      (self.state, self.depth, self.line) = (state, depth, line)
      guard let taken else {
        isOver = true
        if state != .bare { piece.problem = .cutOff }
        break
      }
      if let taken {
        piece.bytes += taken
      } else {
        piece.problem = .tooLarge
        piece.bytes = []
      }
    }
    state = .between
    return piece
  }

  /// Moves to the first byte of the next value.
  private mutating func begin() throws(ReadFailure) -> Piece? {
    while let byte = try stream.peek(1).first {
      let piece = Piece(line: line, isElement: isInList)
      switch byte {
      case 0x0A: line += 1
      case 0x20, 0x0D, 0x09, UInt8(ascii: ","): break
      case UInt8(ascii: "[") where !isInList:
        isInList = true
        foundList = true
      case UInt8(ascii: "]") where isInList: isInList = false
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        return Piece(line: line, isElement: isInList, problem: .stray)
      default:
        state = .between
        depth = 0
        return piece
      }
      stream.skip(1)
    }
    isOver = true
    return isInList ? Piece(line: line, isElement: true, problem: .unclosedList) : nil
  }

  /// Takes in one byte; `true` when the value ends with it, or before it when it is bare.
  private static func advance(_ state: inout State, _ depth: inout Int, over byte: UInt8) -> Bool {
    switch (state, byte) {
    case (.escape, _): state = .text
    case (.text, UInt8(ascii: "\\")): state = .escape
    case (.text, UInt8(ascii: "\"")):
      state = .nested
      return depth == 0
    case (.text, _): break
    case (.bare, 0x20), (.bare, 0x09), (.bare, 0x0A), (.bare, 0x0D), (.bare, UInt8(ascii: ",")),
      (.bare, UInt8(ascii: "]")), (.bare, UInt8(ascii: "}")), (.bare, UInt8(ascii: "[")),
      (.bare, UInt8(ascii: "{")), (.bare, UInt8(ascii: "\"")):
      return true
    case (.bare, _): break
    case (_, UInt8(ascii: "\"")): state = .text
    case (_, UInt8(ascii: "{")), (_, UInt8(ascii: "[")):
      state = .nested
      depth += 1
    case (_, UInt8(ascii: "}")), (_, UInt8(ascii: "]")):
      depth -= 1
      return depth == 0
    case (.between, _): state = .bare
    case (.nested, _): break
    }
    return false
  }
}
