import ArticleModel

/// JSON Lines: each line is a record, read one at a time.
///
/// A document's path is `FILE:LINE`, even when the file has only one.
struct JSONLinesFormat: DocumentFormat {
  let name = "JSON Lines"
  let fileExtensions = ["jsonl", "ndjson"]

  /// Two lines that each begin an object, of which the first is whole, can be nothing else.
  func recognizes(_ opening: ContentOpening) -> Bool {
    let start = opening.bytes.first { !ContentOpening.isSpace($0) && $0 != UInt8(ascii: "\n") }
    guard start == UInt8(ascii: "{") else { return false }
    var lines = opening.bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 64).lazy
      .map { $0.drop(while: ContentOpening.isSpace) }.filter { !$0.isEmpty }.makeIterator()
    guard let first = lines.next(), first.first == UInt8(ascii: "{"),
      let last = first.last(where: { !ContentOpening.isSpace($0) })
    else { return false }
    // A lone brace opens an object that is spread over lines, whatever the name says.
    if fileExtensions.contains(opening.fileExtension) {
      return first.dropFirst().contains { !ContentOpening.isSpace($0) }
    }
    return last == UInt8(ascii: "}") && lines.next()?.first == UInt8(ascii: "{")
  }

  func read(_ stream: ByteStream, into sink: DocumentSink) throws {
    var lines = LineReader(stream, limit: sink.limits.record)
    var isEmpty = true
    while let line = try lines.next() {
      guard !line.isTooLong else {
        isEmpty = false
        let limit = ReadingLimits.words(sink.limits.record)
        try sink.refuse("the line is longer than \(limit)", at: .line(line.number))
        continue
      }
      guard line.bytes.contains(where: { !ContentOpening.isSpace($0) }) else { continue }
      isEmpty = false
      switch JSONRecord.decode(line.bytes, tally: sink.tally) {
      case .success(let record): try sink.accept(.record(record), at: .line(line.number))
      case .failure(let fault): try sink.refuse(fault.description, at: .line(line.number))
      }
    }
    if isEmpty { try sink.refuse("the file is empty") }
  }
}
