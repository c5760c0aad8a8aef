import Testing
import TextProcessing

@Suite struct EditDistanceTests {
  @Test(
    "insertions, deletions, substitutions and swaps of neighbours count one each",
    arguments: [
      ("", "", 0), ("a", "", 1), ("kazakhstan", "kazahstan", 1), ("jorban", "jordan", 1),
      ("form", "from", 1), ("abcd", "badc", 2), ("kitten", "sitting", 3),
    ])
  func distances(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right, limit: 3) == distance)
    #expect(EditDistance.between(right, left, limit: 3) == distance)
  }

  @Test("beyond the limit there is no distance")
  func limit() {
    #expect(EditDistance.between("kitten", "sitting", limit: 2) == nil)
    let long = String(repeating: "a", count: 100_000)
    #expect(EditDistance.between(long, long + "b", limit: 1) == nil)
  }

  @Test("the nearest candidates come first")
  func nearest() {
    let names = ["Uzbekistan", "Kazakhstan", "Pakistan", "Chad"]
    #expect(EditDistance.nearest(to: "Kazahstan", among: names) == ["Kazakhstan"])
    #expect(EditDistance.nearest(to: "uzb", among: names).first == "Uzbekistan")
    #expect(EditDistance.nearest(to: "", among: names) == [])
    #expect(EditDistance.nearest(to: "qqqqqq", among: names) == [])
  }
}

@Suite struct WhitespaceTests {
  @Test(
    "runs of white space become one space, and none stays at the ends",
    arguments: [
      ("", ""), (" \t\n", ""), ("a", "a"), ("  a \u{A0}\u{3000} b\r\n", "a b"),
      ("a\u{2028}b", "a b"),
    ])
  func collapsing(text: String, collapsed: String) {
    #expect(text.collapsingWhitespace == collapsed)
  }

  @Test(
    "trimming leaves white space inside alone",
    arguments: [
      ("", ""), ("\r\n", ""), (" a  b\u{A0}", "a  b"), ("e\u{301} ", "e\u{301}"),
    ])
  func trimming(text: String, trimmed: String) {
    #expect(text.trimmingWhitespace == trimmed)
  }

  @Test("a text of white space alone is no text")
  func nonEmpty() {
    #expect(" \n".nonEmpty == nil)
    #expect("".nonEmpty == nil)
    #expect(" a ".nonEmpty == "a")
  }
}

@Suite struct DisplayWidthTests {
  @Test(
    "East Asian characters and emoji take two columns, marks and controls none",
    arguments: [
      ("", 0), ("abc", 3), ("中国", 4), ("e\u{301}", 1), ("👍", 2), ("\u{200B}", 0), ("\u{7}", 0),
      ("Łódź", 4), ("ｱ", 1), ("Ａ", 2),
    ])
  func widths(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }
}

@Suite struct FingerprintTests {
  func fingerprint(_ parts: String...) -> Int64 {
    var fingerprint = Fingerprint()
    for part in parts { fingerprint.combine(part) }
    return fingerprint.value
  }

  @Test("equal parts have equal fingerprints, on every machine")
  func stability() {
    #expect(fingerprint() == -3_750_763_034_362_895_579)
    #expect(fingerprint("a", "b") == fingerprint("a", "b"))
  }

  @Test("another cut into parts, another order or another letter makes another fingerprint")
  func difference() {
    let all = [
      fingerprint("ab"), fingerprint("a", "b"), fingerprint("b", "a"), fingerprint("", "ab"),
      fingerprint("ab", ""), fingerprint("aB"), fingerprint("ab\0"),
    ]
    #expect(Set(all).count == all.count)
  }
}
