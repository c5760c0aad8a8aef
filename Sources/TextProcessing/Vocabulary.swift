/// Folded words with what they mean, looked up by their bytes.
///
/// Rules that read every word of every line would spend most of their time on making strings of
/// words and hashing them; this table takes the words where they stand.
public struct Vocabulary<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    var lower: Int32
    var upper: Int32
    var meaning: Meaning
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  /// By hash, the number of an entry and one, or 0 where it is free; at most half full.
  private var slots: [Int32]

  /// Creates a table of words separated by spaces; a word in several lists keeps its first meaning
  /// unless the two are joined.
  public init(
    _ lists: [(words: String, meaning: Meaning)],
    join: (Meaning, Meaning) -> Meaning = { one, _ in one }
  ) {
    let folded = lists.map { list in
      (words: Folding.fold(list.words).utf8.split { $0 <= 0x20 }, meaning: list.meaning)
    }
    var size = 16
    while size < folded.reduce(0, { $0 + $1.words.count }) * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    for (words, meaning) in folded {
      for word in words.map(Array.init) {
        let slot = word.withUnsafeBufferPointer { self.slot(of: $0) }
        if slots[slot] == 0 {
          let lower = Int32(bytes.count)
          bytes += word
          entries.append(Entry(lower: lower, upper: Int32(bytes.count), meaning: meaning))
          slots[slot] = Int32(entries.count)
        } else {
          let entry = Int(slots[slot]) - 1
          entries[entry].meaning = join(entries[entry].meaning, meaning)
        }
      }
    }
  }

  /// What a folded word means; `nil` when it is not in the table.
  public subscript(word: UnsafeBufferPointer<UInt8>) -> Meaning? {
    let entry = slots[slot(of: word)]
    return entry == 0 ? nil : entries[Int(entry) - 1].meaning
  }

  /// The place of a word, or the free one where it would stand.
  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    var slot = Int(hash ^ hash >> 15) & (slots.count - 1)
    while slots[slot] != 0, !isWord(Int(slots[slot]) - 1, word) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isWord(_ index: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let (lower, upper) = (Int(entries[index].lower), Int(entries[index].upper))
    guard upper - lower == word.count else { return false }
    for offset in word.indices where bytes[lower + offset] != word[offset] { return false }
    return true
  }
}

extension Vocabulary {
  /// What two pieces of a text mean as one word, whether or not something stands between them.
  public func meaning(
    of text: UnsafeBufferPointer<UInt8>, _ first: Range<Int>, _ second: Range<Int>
  ) -> Meaning? {
    if first.upperBound == second.lowerBound {
      return self[UnsafeBufferPointer(rebasing: text[first.lowerBound..<second.upperBound])]
    }
    let joined = Array(text[first]) + Array(text[second])
    return joined.withUnsafeBufferPointer { self[$0] }
  }
}
