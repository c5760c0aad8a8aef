import Compression
import TestSupport
import Testing

@Suite struct CompressionTests {
  @Test(
    "what was compressed comes back",
    arguments: [0, 1, 17, 4096, 1 << 20], [true, false])
  func roundTrip(count: Int, isRepetitive: Bool) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    let bytes = (0..<count).map {
      isRepetitive ? UInt8($0 % 7) : UInt8.random(in: 0...255, using: &generator)
    }
    let frame = try #require(Compressor().compress(bytes))
    #expect(try Decompressor.decompress(frame, size: count) == bytes)
  }

  @Test func oneCompressorMakesManyFrames() throws {
    let compressor = Compressor()
    for text in ["first", "", "second", String(repeating: "third ", count: 1000)] {
      let frame = try #require(compressor.compress(Array(text.utf8)))
      #expect(try Decompressor.decompress(frame, size: text.utf8.count) == Array(text.utf8))
    }
  }

  @Test("a frame of another size than noted is refused", arguments: [-1, 0, 99, 101, 1 << 40])
  func wrongSize(size: Int) throws {
    let frame = try #require(Compressor().compress([UInt8](repeating: 7, count: 100)))
    #expect(throws: CompressionError.self) { try Decompressor.decompress(frame, size: size) }
  }

  @Test func damagedFramesAreRefusedOrComeBackAsAnotherText() throws {
    let bytes = (0..<2000).map { UInt8($0 % 251) }
    let frame = try #require(Compressor().compress(bytes))
    for length in 0..<frame.count {
      #expect(throws: CompressionError.self) {
        try Decompressor.decompress(Array(frame[..<length]), size: bytes.count)
      }
    }
    for index in frame.indices {
      var damaged = frame
      damaged[index] ^= 0x55
      let result = try? Decompressor.decompress(damaged, size: bytes.count)
      #expect(result == nil || result?.count == bytes.count)
    }
  }

  @Test func noFrameAtAllIsRefused() {
    #expect(throws: CompressionError.self) { try Decompressor.decompress([], size: 0) }
    #expect(throws: CompressionError.self) {
      try Decompressor.decompress(Array("not a frame".utf8), size: 11)
    }
  }
}
