import ArticleModel
import TextEncoding
import Unpacking

/// Where a stream of bytes stands: a file, or a file packed in another.
struct StreamPlace {
  /// The path for messages and documents: `FILE`, or `FILE!ENTRY`.
  var path: String
  /// The name whose ending says what it is; empty for standard input.
  var name: String
  /// Whether the user named this very file.
  var isNamed: Bool
  var modified: CalendarDate?
  /// How often it was packed.
  var depth = 0

  /// The ending of the name in lower case; empty when it has none.
  var fileExtension: String {
    let last = name.utf8.suffix(
      from: name.utf8.lastIndex(of: 0x2F).map { name.utf8.index(after: $0) } ?? name.utf8.startIndex
    )
    guard let dot = last.lastIndex(of: 0x2E) else { return "" }
    return String(name[name.utf8.index(after: dot)...]).lowercased()
  }
}

/// Reads one stream for its documents, and what is packed in it.
struct StreamReader {
  let limits: ReadingLimits
  var columnCheck: DocumentReader.ColumnCheck?
  let tally: ReadingTally
  let body: (Result<RawDocument, InputError>) throws -> Void

  /// A compressed file within a container, or a container within a compressed file.
  private static let deepest = 2

  /// Reads a stream to its end; `false` when it is of no kind that is read and was not named.
  func read(_ packed: ByteStream, at place: StreamPlace) throws -> Bool {
    if Packing(opening: try packed.peek(Packing.openingSize)) != nil,
      !ForeignKind.isOfficeFile(place.fileExtension, try packed.peek(Packing.openingSize))
    {
      return try unpack(packed, at: place)
    }
    let stream = try decoded(packed)
    let opening = ContentOpening(
      bytes: try stream.peek(ContentOpening.size), fileExtension: place.fileExtension)
    let sink = DocumentSink(
      path: place.path, modified: place.modified, limits: limits, tally: tally,
      columnCheck: columnCheck, body: body)
    switch DocumentFormats.choose(for: opening, isNamed: place.isNamed) {
    case .read(let format): try format.read(stream, into: sink)
    case .refuse(let reason):
      guard place.isNamed else { return false }
      try sink.refuse(reason)
    }
    return true
  }

  /// Reads each file that is packed in a stream.
  private func unpack(_ stream: ByteStream, at place: StreamPlace) throws -> Bool {
    guard place.depth < Self.deepest else {
      try refuse(ReadFailure(.malformed, "it is packed too often; unpack it first"), place.path)
      return true
    }
    let unpacker = Unpacker(limits: limits.unpacking) { try stream.read($0) }
    var count = 0
    do {
      while let entry = try unpacker.next() {
        count += 1
        var inner = place
        inner.depth += 1
        if let name = entry.name {
          guard !Self.isHidden(name) else { continue }
          inner.path += "!" + name
          inner.name = name
          inner.isNamed = false
          inner.modified = entry.modified.flatMap(CalendarDate.init(localDayOf:))
        } else {
          inner.name = Packing.unpackedName(place.name)
        }
        guard try read(entry, of: unpacker, at: inner) else { return true }
      }
      if count == 0 { try refuse(ReadFailure(.malformed, "the file is empty"), place.path) }
    } catch let failure as UnpackingError {
      try refuse(ReadFailure(.malformed, failure.reason), place.path)
    }
    return true
  }

  /// Reads one packed file; `false` when there can be no more of them.
  private func read(
    _ entry: Unpacker.Entry, of unpacker: Unpacker, at place: StreamPlace
  ) throws -> Bool {
    guard !entry.isEncrypted else {
      let reason = "it is encrypted; unpack it with its password first"
      try refuse(ReadFailure(.malformed, reason), place.path)
      return true
    }
    let source = EntrySource(unpacker)
    do {
      if try !read(ByteStream(source), at: place) { tally.skipped += 1 }
    } catch let failure as ReadFailure {
      try refuse(failure, place.path)
    }
    return !source.isContainerLost
  }

  private func refuse(_ failure: ReadFailure, _ path: String) throws {
    try body(.failure(InputError(failure, path: path)))
  }

  /// Whether a name is left out as it is in folders, or is what macOS adds to its zip files.
  private static func isHidden(_ name: String) -> Bool {
    name.utf8.split(separator: UInt8(ascii: "/")).contains {
      ($0.first == UInt8(ascii: ".") && $0.contains { $0 != UInt8(ascii: ".") })
        || $0.elementsEqual("__MACOSX".utf8)
    }
  }

  /// Returns the stream as UTF-8 if it is UTF-16 or UTF-32, and reads past a byte order mark.
  private func decoded(_ stream: ByteStream) throws(ReadFailure) -> ByteStream {
    let head = Array(try stream.peek(4096))
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      stream.skip(3)
    } else if let marked = WideText.marked(head) {
      stream.skip(marked.length)
      return ByteStream(WideSource(stream, marked.form, tally: tally))
    } else if head.contains(0), let form = WideText.unmarked(head) {
      return ByteStream(WideSource(stream, form, tally: tally))
    }
    return stream
  }
}
