/// An encoding of the web other than UTF-8, UTF-16 and UTF-32.
///
/// Labels stand for what browsers read them as (the WHATWG's Encoding Standard):
/// a page that says `iso-8859-1` is in windows-1252, and one that says `gb2312`
/// is in GB 18030, of which it is a part.
struct LegacyEncoding: Hashable {
  /// The name that the standard gives it: `windows-1251`.
  let name: String
  /// What `iconv` calls it.
  let converterName: String
  /// Whether each byte is a character.
  let isSingleByte: Bool

  private init(_ name: String, converterName: String? = nil, isSingleByte: Bool = true) {
    self.name = name
    self.converterName = converterName ?? name.uppercased()
    self.isSingleByte = isSingleByte
  }

  static let western = LegacyEncoding("windows-1252", converterName: "CP1252")
  static let windows1250 = LegacyEncoding("windows-1250", converterName: "CP1250")
  static let cyrillic = LegacyEncoding("windows-1251", converterName: "CP1251")
  static let turkish = LegacyEncoding("windows-1254", converterName: "CP1254")
  static let thai = LegacyEncoding("windows-874", converterName: "CP874")
  static let chinese = LegacyEncoding("gb18030", isSingleByte: false)
  // Browsers' Big5 holds the Hong Kong supplement.
  static let taiwanese = LegacyEncoding("big5", converterName: "BIG5-HKSCS", isSingleByte: false)
  static let shiftJIS = LegacyEncoding("shift_jis", converterName: "CP932", isSingleByte: false)
  static let eucJP = LegacyEncoding("euc-jp", isSingleByte: false)
  static let japaneseMail = LegacyEncoding("iso-2022-jp", isSingleByte: false)
  static let korean = LegacyEncoding("euc-kr", converterName: "CP949", isSingleByte: false)

  /// Returns the encoding that a label means; `nil` for an unknown one and for Unicode's own.
  init?(label: String) {
    guard let found = Self.byLabel[EncodingLabel.normalized(label)] else { return nil }
    self = found
  }

  private static let byLabel: [String: LegacyEncoding] = {
    var table: [String: LegacyEncoding] = [:]
    func add(_ encoding: LegacyEncoding, _ labels: String) {
      table[encoding.name] = encoding
      for label in labels.split(separator: " ") { table[String(label)] = encoding }
    }
    // From https://encoding.spec.whatwg.org/#names-and-labels, and what mail and uchardet call them.
    add(
      western,
      """
      ansi_x3.4-1968 ascii us-ascii cp1252 cp819 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 \
      iso_8859-1 iso_8859-1:1987 l1 latin1 latin-1 x-cp1252 unknown-8bit x-user-defined
      """)
    add(windows1250, "cp1250 x-cp1250")
    add(cyrillic, "cp1251 x-cp1251 win-1251 win1251")
    add(turkish, "cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 l5 latin5 iso-ir-148")
    add(thai, "iso-8859-11 iso8859-11 tis-620 dos-874")
    for number in [1253, 1255, 1256, 1257, 1258] {
      add(
        LegacyEncoding("windows-\(number)", converterName: "CP\(number)"),
        "cp\(number) x-cp\(number)")
    }
    let names: [(Int, String)] = [
      (2, "latin2 l2 csisolatin2"), (3, "latin3 l3"), (4, "latin4 l4"), (5, "cyrillic"),
      (6, "arabic asmo-708 ecma-114"), (7, "greek greek8 ecma-118"), (8, "hebrew iso-8859-8-i"),
      (10, "latin6 l6"), (13, ""), (14, ""), (15, "latin9 latin-9 l9"), (16, ""),
    ]
    for (part, others) in names {
      add(
        LegacyEncoding("iso-8859-\(part)"),
        "iso8859-\(part) iso8859\(part) iso_8859-\(part) \(others)")
    }
    add(LegacyEncoding("koi8-r"), "koi koi8 koi8_r cskoi8r")
    add(LegacyEncoding("koi8-u"), "koi8-ru")
    add(LegacyEncoding("ibm866"), "866 cp866 csibm866")
    add(LegacyEncoding("macintosh"), "mac x-mac-roman")
    add(LegacyEncoding("x-mac-cyrillic", converterName: "MAC-CYRILLIC"), "x-mac-ukrainian")
    add(chinese, "chinese csgb2312 gb2312 gb_2312 gb_2312-80 gbk x-gbk cp936 ms936 euc-cn")
    add(taiwanese, "big5-hkscs cn-big5 x-x-big5 cp950 csbig5")
    add(shiftJIS, "csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis cp932")
    add(eucJP, "x-euc-jp cseucpkdfmtjapanese")
    add(japaneseMail, "csiso2022jp")
    add(
      korean,
      """
      cp949 uhc ks_c_5601 ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean cseuckr \
      windows-949 iso-ir-149
      """)
    return table
  }()
}
