extension JSONFault {
  /// Returns the first fault in what should be one JSON value; `nil` when the syntax is right.
  static func find(in bytes: [UInt8]) -> JSONFault? {
    if let offset = UTF8Check.firstInvalidOffset(in: bytes) {
      return JSONFault("the text is not valid UTF-8", at: offset, in: bytes)
    }
    var checker = JSONChecker(bytes)
    guard let reason = checker.check() else { return nil }
    return JSONFault(reason, at: min(checker.index, bytes.count), in: bytes)
  }
}

extension JSONFault {
  /// How deep lists and objects may lie in each other.
  ///
  /// The decoder allows 512 levels, but then takes milliseconds for each value.
  static let deepest = 32

  /// Returns the fault of a record that is nested too deep.
  static func excessiveNesting(in bytes: [UInt8]) -> JSONFault? {
    // Brackets differ from braces in one bit. Few records have so many of them, be it in text.
    var count: UInt32 = 0
    for byte in bytes { count &+= byte | 0x20 == 0x7B ? 1 : 0 }
    guard count > deepest else { return nil }
    var depth = 0
    var isText = false
    var isEscaped = false
    for (offset, byte) in bytes.enumerated() {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\"") {
        isText.toggle()
      } else if isText {
        isEscaped = byte == UInt8(ascii: "\\")
      } else if byte | 0x20 == 0x7B {
        depth += 1
        guard depth <= deepest else {
          return JSONFault("the record is nested more than \(deepest) deep", at: offset, in: bytes)
        }
      } else if byte | 0x20 == 0x7D {
        depth -= 1
      }
    }
    return nil
  }
}

/// Finds where JSON (RFC 8259) goes wrong; it decodes nothing.
private struct JSONChecker {
  private enum Expectation {
    case value
    case valueOrEnd
    case nameOrEnd
    case name
    case colon
    case commaOrEnd
    case nothing
  }

  private let bytes: [UInt8]
  private(set) var index = 0
  private var open: [UInt8] = []
  private var expectation = Expectation.value

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns what is wrong at `index`.
  mutating func check() -> String? {
    while true {
      while index < bytes.count, ContentOpening.isSpace(bytes[index]) { index += 1 }
      guard index < bytes.count else {
        return expectation == .nothing ? nil : "the record ends too early: it may be cut off"
      }
      if let problem = step(over: bytes[index]) { return problem }
    }
  }

  private mutating func step(over byte: UInt8) -> String? {
    switch (expectation, byte) {
    case (.value, UInt8(ascii: "{")), (.valueOrEnd, UInt8(ascii: "{")): return enter(byte)
    case (.value, UInt8(ascii: "[")), (.valueOrEnd, UInt8(ascii: "[")): return enter(byte)
    case (.valueOrEnd, UInt8(ascii: "]")): return leave()
    case (.value, _), (.valueOrEnd, _): return scalar(byte)
    case (.nameOrEnd, UInt8(ascii: "}")): return leave()
    case (.name, UInt8(ascii: "\"")), (.nameOrEnd, UInt8(ascii: "\"")):
      expectation = .colon
      return string()
    case (.name, _), (.nameOrEnd, _): return "a field name in double quotes is missing"
    case (.colon, UInt8(ascii: ":")):
      index += 1
      expectation = .value
      return nil
    case (.colon, _): return "a colon is missing after a field name"
    case (.commaOrEnd, UInt8(ascii: ",")):
      index += 1
      // The decoder allows a comma after the last one.
      expectation = open.last == UInt8(ascii: "{") ? .nameOrEnd : .valueOrEnd
      return nil
    case (.commaOrEnd, UInt8(ascii: "}")) where open.last == UInt8(ascii: "{"): return leave()
    case (.commaOrEnd, UInt8(ascii: "]")) where open.last == UInt8(ascii: "["): return leave()
    case (.commaOrEnd, _):
      return "a comma or a closing bracket is missing, or a quote within text is not escaped"
    case (.nothing, _): return "there is something after the end of the record"
    }
  }

  private mutating func enter(_ bracket: UInt8) -> String? {
    open.append(bracket)
    expectation = bracket == UInt8(ascii: "{") ? .nameOrEnd : .valueOrEnd
    index += 1
    return nil
  }

  private mutating func leave() -> String? {
    open.removeLast()
    index += 1
    expectation = open.isEmpty ? .nothing : .commaOrEnd
    return nil
  }

  private mutating func scalar(_ byte: UInt8) -> String? {
    expectation = open.isEmpty ? .nothing : .commaOrEnd
    if byte == UInt8(ascii: "\"") { return string() }
    for word in ["true", "false", "null"] where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return nil
    }
    return number() ? nil : "a value is missing or is not JSON"
  }

  private mutating func number() -> Bool {
    var position = index
    func skipDigits() -> Int {
      let start = position
      while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
      return position - start
    }
    func skip(_ allowed: [UInt8]) -> Bool {
      guard position < bytes.count, allowed.contains(bytes[position]) else { return false }
      position += 1
      return true
    }
    _ = skip([UInt8(ascii: "-")])
    let first = position
    let digits = skipDigits()
    guard digits > 0, digits == 1 || bytes[first] != UInt8(ascii: "0") else { return false }
    if skip([UInt8(ascii: ".")]), skipDigits() == 0 { return false }
    if skip([UInt8(ascii: "e"), UInt8(ascii: "E")]) {
      _ = skip([UInt8(ascii: "+"), UInt8(ascii: "-")])
      if skipDigits() == 0 { return false }
    }
    index = position
    return true
  }

  private mutating func string() -> String? {
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return nil
      case UInt8(ascii: "\\"):
        if let problem = escape() { return problem }
      case 0..<0x20:
        return "a line break, tab or control character in text must be escaped, as in \\n"
      default: index += 1
      }
    }
    return "the record ends within text: it may be cut off"
  }

  private mutating func escape() -> String? {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    if next != UInt8(ascii: "u") {
      guard #""\/bfnrt"#.utf8.contains(next) else { return "a backslash in text must be doubled" }
      index += 2
      return nil
    }
    guard let unit = hexadecimal(at: index + 2) else {
      return "\\u must be followed by four hexadecimal digits"
    }
    let isPair =
      UTF16.isLeadSurrogate(unit) && bytes[index...].dropFirst(6).starts(with: "\\u".utf8)
      && hexadecimal(at: index + 8).map(UTF16.isTrailSurrogate) == true
    guard isPair || !UTF16.isSurrogate(unit) else {
      return "\\u names half a character (a lone surrogate)"
    }
    index += isPair ? 12 : 6
    return nil
  }

  private func hexadecimal(at start: Int) -> UInt16? {
    guard start + 4 <= bytes.count else { return nil }
    return UInt16(String(decoding: bytes[start..<start + 4], as: UTF8.self), radix: 16)
  }
}
