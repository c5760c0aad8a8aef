/// Turns UTF-16 or UTF-32 into UTF-8, piece by piece.
public struct WideDecoder {
  private let form: WideText.Form
  /// The first bytes of a unit that was cut by the end of a piece.
  private var rest: [UInt8] = []
  private var highSurrogate: UInt32?
  /// How many units stood for no character and became U+FFFD.
  public private(set) var replaced = 0

  /// Creates a decoder of bytes after the byte order mark.
  public init(_ form: WideText.Form) {
    self.form = form
  }

  /// Decodes a piece.
  public mutating func decode(_ bytes: some Collection<UInt8>, into text: inout [UInt8]) {
    for byte in bytes {
      rest.append(byte)
      guard rest.count == form.unitSize else { continue }
      var unit: UInt32 = 0
      for index in rest.indices {
        unit = unit << 8 | UInt32(rest[form.isBigEndian ? index : rest.count - 1 - index])
      }
      rest.removeAll(keepingCapacity: true)
      add(unit, to: &text)
    }
  }

  /// Ends the text; what is left of a character becomes U+FFFD.
  public mutating func finish(into text: inout [UInt8]) {
    if !rest.isEmpty || highSurrogate != nil { replace(in: &text) }
    rest = []
    highSurrogate = nil
  }

  private mutating func add(_ unit: UInt32, to text: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if (0xDC00...0xDFFF).contains(unit) {
        append(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00), to: &text)
        return
      }
      replace(in: &text)
    }
    if form.unitSize == 2, (0xD800...0xDBFF).contains(unit) {
      highSurrogate = unit
    } else {
      append(unit, to: &text)
    }
  }

  private mutating func append(_ value: UInt32, to text: inout [UInt8]) {
    if value > 0, value < 0x80 {
      text.append(UInt8(value))
    } else if value > 0, let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) {
      text.append(contentsOf: encoded)
    } else {
      replace(in: &text)
    }
  }

  private mutating func replace(in text: inout [UInt8]) {
    text.append(contentsOf: [0xEF, 0xBF, 0xBD])
    replaced += 1
  }
}
