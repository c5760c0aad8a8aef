import SearchIndex
import Testing

@Suite struct PostingFormatTests {
  @Test func aFewArticlesAreAList() {
    #expect(
      PostingFormat.bytes(offsets: [1, 0x1234], codes: [7, 9])
        == [2, 0, 0, 0, 1, 0, 0x34, 0x12, 7, 9])
    #expect(PostingFormat.bytes(offsets: [], codes: []) == [0, 0, 0, 0])
  }

  @Test func manyArticlesAreBits() {
    let offsets = (0..<4_097).map { UInt16($0 * 2) }
    let bytes = PostingFormat.bytes(offsets: offsets, codes: [])
    #expect(bytes.count == 4 + 8_192)
    #expect(bytes[4] == 0b0101_0101 && bytes[4 + 1_024] == 1 && bytes[4 + 1_025] == 0)
  }

  @Test func aLengthIsExactWhenShortAndNeverTooGreat() {
    for length in 0...24 { #expect(LengthCode.length(of: LengthCode.code(of: length)) == length) }
    for length in [25, 100, 999, 12_345, 1_000_000] {
      let read = LengthCode.length(of: LengthCode.code(of: length))
      #expect(read <= length && read >= length * 15 / 16)
    }
    #expect(LengthCode.code(of: 0) == 1, "0 is no article")
    #expect(LengthCode.code(of: .max) == 255)
  }

  @Test func sizesAreReadAsFTS5WritesThem() {
    #expect(LengthCode.columnSizes([3, 0x81, 0x00, 0]) == [3, 128, 0])
    #expect(LengthCode.columnSizes([]) == [])
    // Forms repeat the text or stand for it; the filters' tokens, in the last column, are no text.
    #expect(LengthCode.code(ofColumnSizes: [1, 2, 3, 4, 5, 90]) == LengthCode.code(of: 9))
    #expect(LengthCode.code(ofColumnSizes: [1, 2, 13, 4, 5, 90]) == LengthCode.code(of: 16))
  }

  @Test func occurrencesAreCountedUpToALimit() {
    func code(_ counts: [Int32]) -> UInt8? {
      var counts = counts
      return counts.withUnsafeMutableBufferPointer { OccurrenceCode.code(ofColumns: $0) }
    }
    #expect(code([0, 0, 0, 0, 0, 9]) == nil, "filters are no text")
    #expect(code([1, 1, 1, 0, 1, 0]).map(OccurrenceCode.weight) == 3 + 2 + 1 + 1)
    #expect(code([9, 0, 900, 0, 0, 0]) == 255)
    #expect(code([0, 0, 2, 0, 0, 0]).map(OccurrenceCode.isInTitle) == false)
    #expect(code([0, 0, 2, 1, 0, 0]).map(OccurrenceCode.titleOnly) == 64)
  }
}
