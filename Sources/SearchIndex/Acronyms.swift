import TextProcessing

/// Short names in capitals, with points or without, which would be other words in small letters.
///
/// US and U.S. are not "us" or "used", UN is not the French "un"; others are IS, IT and WHO. They have a form of their own in the index, a mark and the letters, so that `US` finds both ways of writing
/// and nothing else. Longer ones with points, such as U.S.A., have the form of one word, as compounds do.
enum Acronyms {
  /// Words of three letters that are also names.
  private static let ofThree: Set<String> = ["who", "ice"]
  /// Words of two letters that stand in capitals only where all is in capitals.
  private static let noNames: Set<String> = [
    "in", "of", "to", "on", "at", "by", "an", "as", "be", "do", "go", "he", "if", "me", "my", "no",
    "so",
    "up", "we", "or", "am", "oh",
  ]
  private static let mostLetters = 6

  /// Calls the body with each form.
  static func forEach(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (Compounds.Form) -> Void
  ) {
    var position = 0
    while position < bytes.count {
      guard isCapital(bytes[position]), !isWord(bytes, before: position) else {
        position += 1
        continue
      }
      let start = position
      position += 1
      let hasPoints = isPoint(bytes, at: position)
      // Most capitals begin a word in small letters.
      guard hasPoints || position < bytes.count && isCapital(bytes[position]) else {
        while isWord(bytes, at: position) { position += 1 }
        continue
      }
      var letters = [bytes[start] | 0x20]
      while letters.count <= mostLetters {
        let next = hasPoints ? position + 1 : position
        guard next < bytes.count, isCapital(bytes[next]),
          !hasPoints || (isPoint(bytes, at: position) && !isWord(bytes, at: next + 1))
        else { break }
        letters.append(bytes[next] | 0x20)
        position = next + 1
      }
      guard (2...mostLetters).contains(letters.count), !isWord(bytes, at: position) else {
        while isWord(bytes, at: position) { position += 1 }
        continue
      }
      let name = String(decoding: letters, as: UTF8.self)
      if letters.count == 2 ? !noNames.contains(name) : ofThree.contains(name) {
        body(
          Compounds.Form(
            text: "\(FormMark.acronym)\(name)0", range: start..<position, isSigned: true,
            isAcronym: true))
      }
      if hasPoints, letters.count > 2 {
        body(Compounds.Form(text: name, range: start..<position, isSigned: false))
      }
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  private static func isPoint(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    position < bytes.count && bytes[position] == UInt8(ascii: ".")
  }

  private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    guard position < bytes.count else { return false }
    let scalar = Words.decode(bytes, at: position).scalar
    return Words.isWordScalar(scalar) && !Script.isUnsegmented(scalar)
  }

  private static func isWord(
    _ bytes: UnsafeBufferPointer<UInt8>, before position: Int
  ) -> Bool {
    var before = position - 1
    guard before >= 0 else { return false }
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    return isWord(bytes, at: before)
  }
}
