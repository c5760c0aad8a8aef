import TestSupport
import Testing

@testable import Storage

@Suite struct LineCountsTests {
  @Test func packedCountsComeBack() {
    var random = SeededGenerator(seed: 7)
    var counts = LineCounts()
    for number in 0..<500 {
      let lines = (0..<9).map { _ in Int64(random.next() % 40) }
      counts.count(lines, story: [Int64(1000 + number)], title: Int64(number))
    }
    let copy = LineCounts(articles: counts.articles, packed: counts.packed)
    #expect(copy.entries == counts.entries && copy.articles == counts.articles)
    #expect(copy.packed == counts.packed)
  }

  @Test func countsAreBounded() {
    var counts = LineCounts()
    for number in 0..<5000 {
      let start = Int64(number) * 20
      counts.count(
        [1] + Array(start + 2..<start + 12), story: [start + 15, start + 16], title: start)
    }
    #expect(counts.packed.count < 20_000)
    #expect(counts.isRepeated(1) && counts.articles <= 200)
  }

  @Test func aHabitThatEndedIsForgotten() {
    var counts = LineCounts()
    for number: Int64 in 0..<100 { counts.count([1], story: [], title: number) }
    #expect(counts.isRepeated(1))
    for number: Int64 in 0..<2000 { counts.count([2], story: [], title: number) }
    #expect(!counts.isRepeated(1))
  }

  @Test("what another program wrote there counts nothing", arguments: [0, 1, 3, 5, 33, 35])
  func garbage(size: Int) {
    let counts = LineCounts(articles: 9, packed: [UInt8](repeating: 0xAB, count: size))
    #expect(counts.entries.isEmpty)
    #expect(LineCounts(articles: -1, packed: [1, 2, 3, 4]).articles == 0)
  }
}
