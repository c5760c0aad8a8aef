import ArticleModel

/// JSON that is not laid out in lines: an object, a list of objects, an answer of a news service
/// with such a list in it, or several of these one after the other.
///
/// A file that is one object is one document with the file's path. The objects
/// of a list have the path `FILE#N`, counted from 1 over the whole file.
struct JSONFormat: DocumentFormat {
  let name = "JSON"
  let fileExtensions = ["json"]

  func recognizes(_ opening: ContentOpening) -> Bool {
    let content = opening.trimmed
    let next = content.dropFirst().drop(while: ContentOpening.isSpace).first
    return switch content.first {
    case UInt8(ascii: "{"): next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
    case UInt8(ascii: "["): next == UInt8(ascii: "{") || next == UInt8(ascii: "]")
    default: false
    }
  }

  func read(_ stream: ByteStream, into sink: DocumentSink) throws {
    var progress = Progress(sink: sink)
    var splitter = JSONSplitter(
      stream, objectLimit: sink.limits.json, elementLimit: sink.limits.record)
    while let piece = try splitter.next() {
      guard try progress.add(piece) else { return }
    }
    try progress.finish(hasLists: splitter.foundList)
  }

  /// What has been read of one file.
  private struct Progress {
    let sink: DocumentSink
    private var first: JSONSplitter.Piece?
    private var isNumbered = false
    private var count = 0

    init(sink: DocumentSink) {
      self.sink = sink
    }

    /// Takes the next piece; `false` when it makes no sense to go on.
    mutating func add(_ piece: JSONSplitter.Piece) throws -> Bool {
      if let earlier = first.take() {
        isNumbered = true
        try deliver(earlier)
      }
      if piece.problem == .unclosedList || piece.problem == .stray {
        try sink.refuse(reason(of: piece))
        return false
      }
      guard piece.isElement || piece.isObject || isNumbered else {
        try sink.refuse(reason(of: piece))
        return false
      }
      if piece.isElement { isNumbered = true }
      if isNumbered {
        try deliver(piece)
        return piece.isElement || piece.isObject
      }
      first = piece
      return true
    }

    mutating func finish(hasLists: Bool) throws {
      if let only = first.take() {
        try deliver(only)
      } else if count == 0, !hasLists {
        try sink.refuse("the file is empty")
      }
    }

    private mutating func deliver(_ piece: JSONSplitter.Piece) throws {
      guard piece.problem == nil else {
        try sink.refuse(reason(of: piece), at: nextPlace())
        return
      }
      switch JSONRecord.decode(piece.bytes, tally: sink.tally) {
      case .failure(let fault):
        try sink.refuse(fault.description(startingOnLine: piece.line), at: nextPlace())
      case .success(let record):
        if !piece.isElement, let feed = JSONFeed(record) {
          isNumbered = true
          for item in feed.items { try deliver(item) }
          return
        }
        guard !piece.isElement, let list = RecordEnvelope.contents(of: record) else {
          try sink.accept(.record(record), at: nextPlace())
          return
        }
        isNumbered = true
        for element in list {
          if case .object(let fields) = element {
            try sink.accept(.record(Record(fields)), at: nextPlace())
          } else {
            try sink.refuse(JSONFault.notAnObject(element), at: nextPlace())
          }
        }
      }
    }

    private mutating func deliver(_ item: Result<FeedItem, JSONFault>) throws {
      switch item {
      case .success(let item): try sink.accept(item, at: nextPlace())
      case .failure(let fault): try sink.refuse(fault.reason, at: nextPlace())
      }
    }

    private mutating func nextPlace() -> DocumentSink.Place {
      count += 1
      return isNumbered ? .item(count) : .whole
    }

    private func reason(of piece: JSONSplitter.Piece) -> String {
      switch piece.problem {
      case .tooLarge:
        let limit = piece.isElement ? sink.limits.record : sink.limits.json
        return "the record is larger than \(ReadingLimits.words(limit)); convert a list to "
          + "JSON Lines, for example: jq -c '.[]'"
      case .cutOff: return "line \(piece.line): the file ends within the record that begins here"
      case .unclosedList: return "the file ends within a list: it may be cut off"
      case .stray: return "line \(piece.line): a bracket closes what was not opened"
      case nil: return "line \(piece.line): " + JSONFault.wrongKind(piece.bytes)
      }
    }
  }
}
