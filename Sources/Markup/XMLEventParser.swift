import CXML2

/// Parses XML piece by piece, as it comes, into events.
///
/// Nothing is fetched and no entity is ever expanded: what a document declares
/// itself is not looked at, and the named characters of HTML, which feeds use
/// without declaring them, are known. XML that is not well-formed is read as
/// far as it makes sense; ``fault`` says what was wrong first.
///
/// ```swift
/// let parser = XMLEventParser()
/// for piece in pieces { for event in parser.parse(piece) { … } }
/// for event in parser.finish() { … }
/// ```
public final class XMLEventParser {
  /// What is wrong with a document.
  public struct Fault: Hashable, Sendable {
    /// The line, counted from 1.
    public var line: Int
    /// The parser's words.
    public var reason: String
  }

  /// What was wrong first; `nil` while nothing was.
  public private(set) var fault: Fault?
  /// Whether parsing stopped at the fault and gives nothing of what follows.
  public private(set) var isStopped = false

  private var context: xmlParserCtxtPtr?
  private var repair = XMLReferenceRepair()
  fileprivate var events: [XMLEvent] = []

  /// Creates a parser; of bytes that were made UTF-8 already, the declared encoding says nothing.
  public init(isUTF8: Bool = false) {
    guard ParserLibrary.isReady else { return }
    var handler = Self.handler
    context = xmlCreatePushParserCtxt(
      &handler, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    guard let context else { return }
    // Without the option "huge", libxml2 holds to 256 levels and texts of 10 MB. "No entities"
    // makes `&amp;` in attributes one character; others are never declared, see `handler`.
    _ = xmlCtxtUseOptions(
      context,
      Int32(XML_PARSE_RECOVER.rawValue) | Int32(XML_PARSE_NONET.rawValue)
        | Int32(XML_PARSE_NOENT.rawValue) | Int32(XML_PARSE_NOERROR.rawValue)
        | Int32(XML_PARSE_NOWARNING.rawValue)
        | (isUTF8 ? Int32(XML_PARSE_IGNORE_ENC.rawValue) : 0))
  }

  deinit {
    if let context { xmlFreeParserCtxt(context) }
  }

  /// Parses the next piece of the document and returns what is in it.
  public func parse(_ bytes: [UInt8]) -> [XMLEvent] {
    push(repair.repaired(bytes), isLast: false)
  }

  /// Ends the document and returns what was left.
  public func finish() -> [XMLEvent] {
    push(repair.rest(), isLast: true)
  }

  private func push(_ bytes: [UInt8], isLast: Bool) -> [XMLEvent] {
    defer { events = [] }
    guard let context, !isStopped else { return [] }
    bytes.withUnsafeBytes { buffer in
      let chars = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = xmlParseChunk(context, chars, Int32(clamping: buffer.count), isLast ? 1 : 0)
    }
    noteFault()
    return events
  }

  private func noteFault() {
    guard let context, let error = xmlCtxtGetLastError(context) else { return }
    let level = error.pointee.level
    // A prefix that is not declared is common, and its name is told all the same.
    if fault == nil, level == XML_ERR_ERROR || level == XML_ERR_FATAL,
      error.pointee.domain != Int32(XML_FROM_NAMESPACE.rawValue)
    {
      let words = error.pointee.message.map { String(cString: $0) } ?? "it is not well-formed"
      let line = words.split(whereSeparator: \.isNewline).first.map(String.init) ?? words
      fault = Fault(line: Int(error.pointee.line), reason: line)
    }
    if context.pointee.instate == XML_PARSER_EOF { isStopped = true }
  }

  private static func parser(_ pointer: UnsafeMutableRawPointer?) -> XMLEventParser? {
    pointer.map { Unmanaged<XMLEventParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  /// A prefix that is not declared stays part of the name.
  private static func name(
    _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?
  ) -> XMLName {
    guard uri == nil, prefix != nil else { return XMLName(text(local), in: text(uri)) }
    return XMLName(text(prefix) + ":" + text(local))
  }

  /// No callback for entities or external subsets: without them none are known.
  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { pointer, name, prefix, uri, _, _, count, _, values in
      guard let parser = XMLEventParser.parser(pointer) else { return }
      var attributes: [XMLName: String] = [:]
      // Five pointers each: name, prefix, namespace, and the value's begin and end.
      for index in 0..<Int(count) {
        guard let values, let begin = values[index * 5 + 3], let end = values[index * 5 + 4]
        else { continue }
        let name = XMLName(
          XMLEventParser.text(values[index * 5]), in: XMLEventParser.text(values[index * 5 + 2]))
        attributes[name] = String(
          decoding: UnsafeBufferPointer(start: begin, count: max(0, end - begin)), as: UTF8.self)
      }
      parser.events.append(
        .start(XMLEventParser.name(name, prefix, uri), attributes: attributes))
    }
    handler.endElementNs = { pointer, name, prefix, uri in
      XMLEventParser.parser(pointer)?.events.append(.end(XMLEventParser.name(name, prefix, uri)))
    }
    let characters: charactersSAXFunc = { pointer, text, count in
      guard let text, count > 0 else { return }
      XMLEventParser.parser(pointer)?.events.append(
        .text(String(decoding: UnsafeBufferPointer(start: text, count: Int(count)), as: UTF8.self)))
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    return handler
  }
}
