import Testing
import TextEncoding

@Suite struct TextDecoderTests {
  func text(_ decoded: DecodedText) -> String { String(decoding: decoded.utf8, as: UTF8.self) }

  func page(_ body: [UInt8], charset: String?) -> [UInt8] {
    let meta = charset.map { "<meta charset=\"\($0)\">" } ?? ""
    return Array("<!DOCTYPE html><html><head>\(meta)</head><body><p>".utf8) + body
      + Array("</p></body></html>".utf8)
  }

  @Test("text without a declaration is told by its characters", arguments: EncodedText.all)
  func detection(sample: EncodedText) {
    let decoded = TextDecoder.decode(sample.bytes)
    #expect(text(decoded) == sample.text)
    #expect(decoded.encoding == sample.encoding)
    #expect(decoded.evidence == .detection)
    #expect(decoded.replaced == 0)
  }

  @Test("a right declaration is believed", arguments: EncodedText.all)
  func declaration(sample: EncodedText) {
    let bytes = page(sample.bytes, charset: sample.encoding)
    let decoded = TextDecoder.decode(bytes, isMarkup: true)
    #expect(text(decoded).contains(sample.text))
    #expect(decoded.evidence == .meta)
    #expect(TextDecoder.decode(bytes, transport: sample.encoding).evidence == .transport)
  }

  @Test("a wrong declaration is overruled", arguments: ["iso-8859-1", "utf-8", "koi8-r", "big5"])
  func wrongDeclaration(charset: String) {
    let bytes = page(Texts.windows1251(Texts.russian), charset: charset)
    for transport in [nil, charset] {
      let decoded = TextDecoder.decode(bytes, transport: transport, isMarkup: true)
      #expect(text(decoded).contains(Texts.russian))
      #expect(decoded.encoding == "windows-1251")
    }
  }

  @Test("CJK text that claims to be Western is not", arguments: EncodedText.all)
  func claimsToBeWestern(sample: EncodedText) {
    let decoded = TextDecoder.decode(
      page(sample.bytes, charset: "iso-8859-1"), transport: "windows-1252", isMarkup: true)
    #expect(text(decoded).contains(sample.text))
  }

  @Test("UTF-8 is UTF-8, whatever is declared", arguments: ["windows-1251", "latin1", "x-unknown"])
  func utf8WithAnotherDeclaration(charset: String) {
    let bytes = page(Array(Texts.russian.utf8), charset: charset)
    let decoded = TextDecoder.decode(bytes, transport: charset, isMarkup: true)
    #expect(decoded.utf8 == bytes)
    #expect(decoded.evidence == .validity)
  }

  @Test func someSpoiltBytesLeaveUTF8() {
    let whole = Array(Texts.russian.utf8)
    let bytes = whole + [0xFF] + whole + [0] + whole + [0xD0]
    for transport in [nil, "utf-8", "windows-1251"] {
      let decoded = TextDecoder.decode(bytes, transport: transport)
      #expect(decoded.encoding == "utf-8")
      #expect(decoded.replaced == 3)
      #expect(text(decoded).count { $0 == "\u{FFFD}" } == 3)
    }
  }

  @Test("labels mean what browsers take them for")
  func labels() {
    let french = Texts.windows1254(Texts.french)
    for label in ["latin1", "ISO-8859-1", "us-ascii", "'windows-1252';"] {
      let decoded = TextDecoder.decode(french, transport: label)
      #expect(text(decoded) == Texts.french)
      #expect(decoded.encoding == "windows-1252")
      #expect(decoded.evidence == .transport)
    }
    let turkish = TextDecoder.decode(Texts.windows1254(Texts.turkish), transport: "latin5")
    #expect(text(turkish) == Texts.turkish)
    for sample in EncodedText.all where sample.encoding == "euc-kr" || sample.encoding == "gb18030"
    {
      let label = sample.encoding == "euc-kr" ? "ks_c_5601-1987" : "gb2312"
      #expect(text(TextDecoder.decode(sample.bytes, transport: label)) == sample.text)
    }
  }

  @Test("the XML declaration and http-equiv count, comments do not")
  func declarationsInMarkup() {
    let koi = Texts.koi8(Texts.russian)
    let xml = Array("<?xml version='1.0' encoding='koi8-r'?><html><p>".utf8) + koi
    #expect(TextDecoder.decode(xml, isMarkup: true).evidence == .xmlDeclaration)
    let equiv =
      Array(
        "<!-- <meta charset=big5> --><META http-equiv=Content-Type content='text/html; charset=KOI8-R'>"
          .utf8) + koi
    let decoded = TextDecoder.decode(equiv, isMarkup: true)
    #expect(decoded.evidence == .meta)
    #expect(text(decoded).hasSuffix(Texts.russian))
  }

  @Test("UTF-16 and UTF-32 are read with and without a mark", arguments: [true, false])
  func wideText(isBigEndian: Bool) {
    let long = Texts.russian + "\n😀 end"
    let bare = Texts.utf16(long, isBigEndian: isBigEndian)
    #expect(text(TextDecoder.decode(bare)) == long)
    let marked = Texts.utf16("\u{FEFF}" + long, isBigEndian: isBigEndian)
    let decoded = TextDecoder.decode(marked, transport: "windows-1251")
    #expect(text(decoded) == long)
    #expect(decoded.encoding == (isBigEndian ? "utf-16be" : "utf-16le"))
    #expect(decoded.evidence == .byteOrderMark)
    let units = ("\u{FEFF}" + long).unicodeScalars.flatMap { scalar -> [UInt8] in
      let bytes = [24, 16, 8, 0].map { UInt8(scalar.value >> $0 & 0xFF) }
      return isBigEndian ? bytes : bytes.reversed()
    }
    #expect(text(TextDecoder.decode(units)) == long)
    #expect(text(TextDecoder.decode(Array(units.dropFirst(4)))) == long)
  }

  @Test(
    "half a character is replaced and counted",
    arguments: [
      ([0xFF, 0xFE, 0x61, 0, 0x62], "a\u{FFFD}"), ([0xFF, 0xFE, 0x61, 0, 0, 0xDC], "a\u{FFFD}"),
      ([0xFE, 0xFF, 0xD8, 0, 0, 0x61], "\u{FFFD}a"), ([0xFF, 0xFE, 0, 0xD8], "\u{FFFD}"),
      ([0xEF, 0xBB, 0xBF, 0x61, 0xFF], "a\u{FFFD}"),
    ] as [([UInt8], String)])
  func brokenUnicode(bytes: [UInt8], expected: String) {
    let decoded = TextDecoder.decode(bytes)
    #expect(text(decoded) == expected)
    #expect(decoded.replaced == 1)
  }

  @Test func japaneseMailIsToldByItsEscapes() {
    let bytes = [0x1B] + Array("$B;~4V".utf8) + [0x1B] + Array("(B ok".utf8)
    let decoded = TextDecoder.decode(bytes)
    #expect(text(decoded) == "時間 ok")
    #expect(decoded.encoding == "iso-2022-jp")
    // A terminal's colours are no Japanese.
    #expect(TextDecoder.decode([0x1B] + Array("[31mred".utf8)).encoding == "utf-8")
  }

  @Test("a few accents in English text are Western") func fewAccents() {
    let bytes = Array("The caf".utf8) + [0xE9] + Array(" on the corner said it would close.".utf8)
    #expect(text(TextDecoder.decode(bytes)).contains("café"))
  }

  @Test("any bytes give valid text", arguments: 1...8) func noise(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    for label in [nil, "utf-8", "gb18030", "shift_jis", "iso-2022-jp", "windows-1255", "big5"] {
      let bytes = (0..<Int(next() % 900)).map { _ in UInt8(truncatingIfNeeded: next()) }
      let decoded = TextDecoder.decode(bytes, transport: label, isMarkup: seed % 2 == 0)
      #expect(String(validating: decoded.utf8, as: UTF8.self) != nil)
      #expect(!decoded.utf8.contains(0))
    }
  }

  @Test func nothingIsNothing() {
    #expect(TextDecoder.decode([]).utf8.isEmpty)
    #expect(TextDecoder.decode([0xEF, 0xBB, 0xBF]).utf8.isEmpty)
    #expect(TextDecoder.decode([0xFF, 0xFE]).utf8.isEmpty)
  }
}
