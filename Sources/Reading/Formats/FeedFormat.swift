import ArticleModel
import Markup

/// A feed: RSS of any version, or Atom.
///
/// Each item is a document, `FILE#N`, counted from 1. The feed is read as a stream, of which one item is held at a time.
struct FeedFormat: DocumentFormat {
  let name = "RSS and Atom"
  let fileExtensions = ["rss", "atom", "rdf"]

  func recognizes(_ opening: ContentOpening) -> Bool {
    guard let root = XMLOpening.rootName(in: opening.bytes) else { return false }
    let local = root.split(separator: ":").last.map(String.init) ?? root
    return local == "rss" || local == "feed" || root == "rdf:RDF" || local == "RDF"
  }

  func read(_ stream: ByteStream, into sink: DocumentSink) throws {
    let opening = try stream.peek(512)
    let parser = XMLEventParser(isUTF8: XMLOpening.wasUTF16(opening))
    var builder = FeedBuilder(limit: sink.limits.record)
    var count = 0
    while !parser.isStopped, let piece = try stream.take({ ($0.count, Array($0)) }) {
      try deliver(parser.parse(piece), &builder, &count, to: sink)
    }
    // Stopped before the end, the parser gives nothing of what follows.
    let isStopped = parser.isStopped
    try deliver(parser.finish(), &builder, &count, to: sink)
    try report(parser, isStopped: isStopped, isComplete: builder.isComplete, count, to: sink)
  }

  private func deliver(
    _ events: [XMLEvent], _ builder: inout FeedBuilder, _ count: inout Int, to sink: DocumentSink
  ) throws {
    for event in events {
      builder.add(event)
      while !builder.items.isEmpty {
        let item = builder.items.removeFirst()
        count += 1
        try sink.accept(item, at: .item(count))
      }
    }
  }

  private func report(
    _ parser: XMLEventParser, isStopped: Bool, isComplete: Bool, _ count: Int,
    to sink: DocumentSink
  ) throws {
    let read = count == 1 ? "1 item was read" : "\(count) items were read"
    if !isStopped, !isComplete {
      try sink.refuse("the file ends within the feed: it may be cut off; \(read)")
    } else if let fault = parser.fault {
      let rest = isStopped ? ", and the rest of the file could not be" : ""
      try sink.refuse("line \(fault.line): not well-formed XML: \(fault.reason); \(read)\(rest)")
    } else if count == 0 {
      try sink.refuse("the feed has no items")
    }
  }
}

extension DocumentSink {
  /// Hands over an item of a feed, or the reason why it is no document.
  func accept(_ item: FeedItem, at place: Place) throws {
    if item.isTooLarge {
      try refuse("the item is larger than \(ReadingLimits.words(limits.record))", at: place)
    } else if item.isEmpty {
      try refuse("the item has neither a headline nor text", at: place)
    } else {
      let (content, stated) = item.document
      try accept(content, stated: stated, at: place)
    }
  }
}
