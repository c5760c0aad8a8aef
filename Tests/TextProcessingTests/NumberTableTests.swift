import Testing
import TextProcessing

@Suite struct NumberTableTests {
  @Test("keys keep their numbers as the table grows, keys of the same slot too")
  func grows() {
    var table = NumberTable()
    // Keys that differ in their upper bits alone share slots; 0 is a key like any other.
    let keys = (0..<1_000).map { UInt64($0) << 52 ^ UInt64($0 % 7) }
    for (number, key) in keys.enumerated() { table[key] = UInt32(number + 1) }
    for (number, key) in keys.enumerated() { #expect(table[key] == UInt32(number + 1)) }
    #expect(table[0xDEAD_BEEF] == 0)
    table[keys[3]] |= 1 << 20
    #expect(table[keys[3]] == 4 | 1 << 20)
  }
}
