import SearchIndex
import TextProcessing

/// Counts the words of texts that begin in a way.
///
/// Many texts are read for one search: words of ASCII are compared as they stand, and only others are folded.
struct BeginningScanner {
  private let text: String
  private let letters: [UInt8]
  private let isASCII: Bool

  /// Prepares for a beginning without case and accents.
  init(_ text: String) {
    self.text = text
    letters = Array(text.utf8)
    isASCII = letters.allSatisfy { $0 < 0x80 }
  }

  /// Returns how many words begin so; compounds count as one word where no other does.
  func count(in text: String) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      let words = countWords(in: bytes)
      guard words == 0 else { return words }
      var compounds: Int32 = 0
      Compounds.forEach(in: bytes) {
        if !$0.isSigned, $0.text.utf8.starts(with: letters) { compounds &+= 1 }
      }
      return compounds
    }
  }

  private func countWords(in bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    var count: Int32 = 0
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
      let isPlain = index == bytes.count || bytes[index] < 0x80 || bytes.hasPunctuation(at: index)
      if !isPlain || (!isASCII && index > start) {
        while index < bytes.count, bytes[index] != 0x20, bytes[index] != 0x0A { index += 1 }
        count &+= countFolded(in: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      } else if index == start {
        index += bytes[index] < 0x80 ? 1 : 3
      } else if index - start >= letters.count, begins(bytes, start) {
        count &+= 1
      }
    }
    return count
  }

  @inline(__always)
  private func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    letters.withUnsafeBufferPointer { letters in
      for offset in letters.indices {
        let byte = bytes[start &+ offset]
        let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
        guard small == letters[offset] else { return false }
      }
      return true
    }
  }

  private func countFolded(in bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    var count: Int32 = 0
    Words.forEach(in: bytes) { word in
      let folded = WordForms.folded(String(decoding: bytes[word.range], as: UTF8.self))
      if folded.utf8.starts(with: letters) { count &+= 1 }
    }
    return count
  }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
