import Testing

@testable import TextProcessing

struct SingleFoldsTests {
  @Test(
    "characters folded one by one give what the library makes of the whole text",
    arguments: [
      0x20...0x7E, 0x80...0x2FF, 0x300...0x36F, 0x370...0x52F, 0x600...0x6FF, 0x900...0x97F,
      0x1E00...0x1FFF, 0x2000...0x214F, 0x3000...0x30FF, 0x4E00...0x4E80, 0xAC00...0xAC80,
      0xD780...0xD7FB, 0xFB00...0xFB4F, 0xFE00...0xFFEF, 0x1F600...0x1F64F,
    ] as [ClosedRange<UInt32>])
  func agreesWithTheLibrary(range: ClosedRange<UInt32>) {
    let neighbours = [
      "", "É", "е", "ا", "ى", "ئ", "ە", "۱", "か", "\u{301}", "\u{654}", "\u{64E}", "\u{200C}",
    ]
    let different = range.compactMap(Unicode.Scalar.init).filter { scalar in
      neighbours.contains { before in
        neighbours.contains { after in
          var text = before + String(scalar) + after
          let whole = text.withUTF8 { Folding.foldedAsWhole($0) }
          return !Folding.fold(text).utf8.elementsEqual(whole.utf8)
        }
      }
    }
    #expect(different == [])
  }

  @Test("bytes that are no UTF-8 are left to the library")
  func leavesMalformedBytes() {
    for bytes in [[0xC3, 0x41], [0xC3], [0xE4, 0xB8], [0xFF, 0x80], [0x80, 0xC3, 0xA9]] as [[UInt8]]
    {
      bytes.withUnsafeBufferPointer { bytes in
        #expect(Folding.fold(bytes) == Folding.foldedAsWhole(bytes))
      }
    }
  }

  @Test("a text folds to another only when both are the same folded")
  func comparesFolded() {
    #expect(Folding.folds("The Harbour", to: "the harbour"))
    #expect(Folding.folds("Łódź", to: "lodz"))
    #expect(!Folding.folds("The Harbour", to: "the harbours"))
    #expect(!Folding.folds("", to: "a"))
    #expect(Folding.folds("", to: ""))
  }
}
