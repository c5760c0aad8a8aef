import CXML2

extension HTMLDocument {
  /// Parses a page that is already UTF-8; a charset that it declares itself is ignored.
  ///
  /// Any text gives a tree: what is no HTML comes out as text. Nesting of any
  /// depth is taken, since the tree is built without recursion.
  public init(_ utf8: [UInt8]) {
    var builder = HTMLTreeBuilder(capacity: utf8.count)
    builder.parse(utf8)
    self = builder.document
  }

  /// Parses a page.
  public init(_ html: String) {
    self.init(Array(html.utf8))
  }
}

/// Builds the tree from the parser's events.
///
/// libxml2's own tree is not made: it costs several times the parsing itself.
private struct HTMLTreeBuilder {
  private(set) var document = HTMLDocument()
  private var open: [Int] = [0]
  private var tags = HTMLNameCache(HTMLTag.byName)
  private var attributeNames = HTMLNameCache(HTMLAttribute.byName)

  init(capacity: Int) {
    document.entries.reserveCapacity(capacity / 24 + 16)
    document.bytes.reserveCapacity(capacity)
    document.entries.append(.init(tag: .other, parent: 0, end: 1, lower: 0, upper: 0))
  }

  /// What libxml2 calls "ignore the declared encoding" and, in its XML parser, "huge".
  private static let options =
    Int32(HTML_PARSE_IGNORE_ENC.rawValue) | Int32(HTML_PARSE_NOERROR.rawValue)
    | Int32(HTML_PARSE_NOWARNING.rawValue) | Int32(HTML_PARSE_RECOVER.rawValue)
    | Int32(HTML_PARSE_NONET.rawValue)

  mutating func parse(_ utf8: [UInt8]) {
    // By way of a pointer, since the events come from outside of Swift.
    withUnsafeMutablePointer(to: &self) { builder in
      Self.parse(utf8, into: builder)
      builder.pointee.finish()
    }
  }

  private static func parse(_ utf8: [UInt8], into builder: UnsafeMutablePointer<HTMLTreeBuilder>) {
    guard ParserLibrary.isReady, !utf8.isEmpty, utf8.count <= Int(Int32.max) else { return }
    utf8.withUnsafeBytes { buffer in
      let chars = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let context = htmlCreateMemoryParserCtxt(chars, Int32(buffer.count)) else { return }
      defer { htmlFreeParserCtxt(context) }
      _ = htmlCtxtUseOptions(context, Self.options)
      context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
      _ = xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      context.pointee.sax.pointee = Self.handler
      context.pointee.userData = UnsafeMutableRawPointer(builder)
      _ = htmlParseDocument(context)
    }
  }

  private static func builder(
    _ pointer: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<HTMLTreeBuilder>? {
    pointer?.assumingMemoryBound(to: HTMLTreeBuilder.self)
  }

  private static var handler: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { pointer, name, attributes in
      guard let name else { return }
      HTMLTreeBuilder.builder(pointer)?.pointee.start(name, attributes)
    }
    handler.endElement = { pointer, name in
      guard let name else { return }
      HTMLTreeBuilder.builder(pointer)?.pointee.end(name)
    }
    let characters: charactersSAXFunc = { pointer, text, count in
      guard let text, count > 0 else { return }
      HTMLTreeBuilder.builder(pointer)?.pointee.append(
        UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    return handler
  }

  private mutating func start(
    _ name: UnsafePointer<xmlChar>, _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let tag = tags[name] ?? .other
    let first = document.attributes.count
    var index = 0
    while let values, let attribute = values[index] {
      if let kept = attributeNames[attribute] {
        let lower = document.bytes.count
        if let value = values[index + 1] {
          let count = Int(xmlStrlen(value))
          document.bytes.append(contentsOf: UnsafeBufferPointer(start: value, count: count))
        }
        document.attributes.append(
          .init(name: kept, lower: Int32(lower), upper: Int32(document.bytes.count)))
      }
      index += 2
    }
    push(tag, lower: first, upper: document.attributes.count)
    open.append(document.entries.count - 1)
  }

  private mutating func end(_ name: UnsafePointer<xmlChar>) {
    guard open.count > 1, let node = open.popLast() else { return }
    document.entries[node].end = Int32(document.entries.count)
  }

  private mutating func append(_ text: UnsafeBufferPointer<xmlChar>) {
    // Pieces of one run of text become one node.
    if let last = document.entries.indices.last, document.entries[last].tag == .text,
      Int(document.entries[last].parent) == open[open.count - 1],
      Int(document.entries[last].upper) == document.bytes.count
    {
      document.bytes.append(contentsOf: text)
      document.entries[last].upper = Int32(document.bytes.count)
      return
    }
    let lower = document.bytes.count
    document.bytes.append(contentsOf: text)
    push(.text, lower: lower, upper: document.bytes.count)
  }

  private mutating func push(_ tag: HTMLTag, lower: Int, upper: Int) {
    document.entries.append(
      .init(
        tag: tag, parent: Int32(open[open.count - 1]), end: Int32(document.entries.count + 1),
        lower: Int32(lower), upper: Int32(upper)))
  }

  private mutating func finish() {
    for node in open { document.entries[node].end = Int32(document.entries.count) }
    open = [0]
  }
}
