import TestSupport
import Testing
import Unpacking

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads all entries; the name of a compressed file's content is `-`.
private func unpack(
  _ packed: [UInt8], limits: UnpackingLimits = UnpackingLimits(), chunk: Int = 1000
) throws -> [String: [UInt8]] {
  var rest = packed[...]
  let unpacker = Unpacker(limits: limits) { buffer in
    let count = min(chunk, buffer.count, rest.count)
    buffer.copyBytes(from: rest.prefix(count))
    rest = rest.dropFirst(count)
    return count
  }
  var found: [String: [UInt8]] = [:]
  var buffer = [UInt8](repeating: 0, count: 10_000)
  while let entry = try unpacker.next() {
    var content: [UInt8] = []
    while true {
      let count = try buffer.withUnsafeMutableBytes { try unpacker.read($0) }
      guard count > 0 else { break }
      content += buffer[..<count]
    }
    found[entry.name ?? "-"] = content
  }
  return found
}

@Suite struct UnpackerTests {
  @Test("what was compressed comes out again", arguments: ["gzip", "bzip2", "xz", "zstd"])
  func compressedFiles(filter: String) throws {
    let text = Array(String(repeating: "The bridge reopens. ", count: 5000).utf8)
    let packed = Packer.compressed(text, filter)
    #expect(try unpack(packed) == ["-": text])
    // Files of several parts are as common as crawls.
    #expect(try unpack(packed + packed, chunk: 7) == ["-": text + text])
  }

  @Test("containers give their files", arguments: ["zip", "ustar", "pax"])
  func containers(format: String) throws {
    let files: [(name: String, bytes: [UInt8])] = [
      ("a/b.txt", [1, 2, 3]), ("../../up.txt", []), ("/root.txt", [4]), ("мост.txt", [5]),
    ]
    let filters: [String?] = format == "zip" ? [nil] : [nil, "gzip", "xz"]
    for filter in filters {
      let found = try unpack(Packer.container(files, format, filter: filter))
      #expect(found.count == 4)
      #expect(found["a/b.txt"] == [1, 2, 3])
      #expect(found["мост.txt"] == [5])
    }
  }

  @Test("a file cut off ends in an error", arguments: ["gzip", "bzip2", "xz", "zstd"])
  func cutOff(filter: String) throws {
    var random = SystemRandomNumberGenerator()
    let noise = (0..<200_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let packed = Packer.compressed(noise, filter)
    let error = #expect(throws: UnpackingError.self) { try unpack(Array(packed.dropLast(999))) }
    #expect(error?.isFinal == true)
    #expect(error?.reason.hasPrefix("the packed data ") == true)
  }

  @Test func bombsAreDefused() throws {
    var limits = UnpackingLimits()
    limits.freeSize = 1 << 20
    let bomb = Packer.compressed([UInt8](repeating: 0x20, count: 8 << 20), "gzip")
    let error = #expect(throws: UnpackingError.self) { try unpack(bomb, limits: limits) }
    #expect(error?.reason.contains("more than 200 times its size") == true)
    // Below the free size nothing is suspected.
    #expect(try unpack(bomb).values.first?.count == 8 << 20)
    limits.entrySize = 1 << 20
    limits.ratio = 1 << 20
    #expect(throws: UnpackingError.self) { try unpack(bomb, limits: limits) }
  }

  @Test func whatTheSourceThrowsComesBack() {
    struct Stop: Error {}
    let unpacker = Unpacker { _ in throw Stop() }
    #expect(throws: Stop.self) { try unpacker.next() }
  }

  @Test("memory that ran out long before ends nothing")
  func staleError() throws {
    var packed = Packer.container([(name: "a", bytes: [1])], "ustar", filter: nil)
    // A name that is no text in any encoding, and the header's checksum with it.
    packed[0] = 0xFF
    packed.replaceSubrange(148..<156, with: [UInt8](repeating: 0x20, count: 8))
    let sum = packed[..<512].reduce(0) { $0 + Int($1) }
    let digits = String(sum, radix: 8)
    let field = String(repeating: "0", count: 6 - digits.count) + digits + "\0 "
    packed.replaceSubrange(148..<156, with: Array(field.utf8))
    errno = ENOMEM
    #expect(try unpack(packed).count == 1)
  }

  @Test("damaged files end in an error or in something, never in a trap", arguments: 1...6)
  func damage(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let files: [(name: String, bytes: [UInt8])] = [("a", Array("text".utf8)), ("b", [1, 2])]
    for format in ["zip", "ustar"] {
      let packed = Packer.container(files, format, filter: format == "zip" ? nil : "gzip")
      for _ in 0..<60 {
        var damaged = packed
        for _ in 0..<3 {
          damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(
            in: 0...255, using: &random)
        }
        if let found = try? unpack(damaged) { #expect(found.count <= 2) }
      }
    }
  }
}
