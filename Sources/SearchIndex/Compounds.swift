import TextProcessing

/// Words that are typed in several ways: with a hyphen, an apostrophe, a non-joiner (in Persian) or nothing
/// between their parts,
/// names that end in a sign, such as C++ and F#, and short names in capitals (``Acronyms``).
public enum Compounds {
  /// A form and the place of what it stands for.
  public struct Form: Hashable, Sendable {
    /// The form as it stands in the index.
    public let text: String
    /// Where its words stand, as offsets into the text's UTF-8.
    public let range: Range<Int>
    /// Whether it is a name that ends in a sign or a short name in capitals, which counts for that name
    /// alone.
    public let isSigned: Bool
    /// Whether it is a short name in capitals.
    public let isAcronym: Bool

    init(text: String, range: Range<Int>, isSigned: Bool, isAcronym: Bool = false) {
      self.text = text
      self.range = range
      self.isSigned = isSigned
      self.isAcronym = isAcronym
    }
  }

  /// The most parts that are written as one word.
  private static let mostParts = 8

  /// Calls the body with each form: of a compound the whole as one word, and of one of more than two
  /// parts each pair that a hyphen joins as well.
  ///
  /// English endings such as 's and 'll are no part. What has no letter, as a date, is no compound.
  public static func forEach(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (Form) -> Void
  ) {
    Acronyms.forEach(in: bytes, body)
    var position = 0
    var free = 0
    while position < bytes.count {
      guard isInteresting[Int(bytes[position])] else {
        position += 1
        continue
      }
      if bytes[position] == plus || bytes[position] == hash {
        let end = signsEnd(bytes, from: position)
        if let start = wordStart(bytes, before: position, notBefore: 0),
          wordEnd(bytes, from: end) == end
        {
          body(signed(bytes, start..<position, signs: position..<end))
        }
        position = end
        continue
      }
      guard let first = joint(bytes, at: position) else {
        position += 1
        continue
      }
      guard let start = wordStart(bytes, before: position, notBefore: free) else {
        position = first.end
        continue
      }
      var chain = Chain(start..<position)
      var next: Joint? = first
      var end = position
      while let joint = next {
        end = wordEnd(bytes, from: joint.end)
        guard end > joint.end else { break }
        chain.add(joint.end..<end, isHyphen: joint.isHyphen)
        next = self.joint(bytes, at: end)
      }
      position = max(end, first.end)
      free = position
      chain.forEachForm(in: bytes, body)
    }
  }

  /// Returns the forms in a text.
  public static func forms(in text: some StringProtocol) -> [Form] {
    var text = String(text)
    var forms: [Form] = []
    text.withUTF8 { forEach(in: $0) { forms.append($0) } }
    return forms
  }

  /// What stands between two parts.
  private struct Joint {
    let end: Int
    let isHyphen: Bool
  }

  private static let plus = UInt8(ascii: "+")
  private static let hash = UInt8(ascii: "#")

  private static let isInteresting: [Bool] = (0..<256).map { byte in
    [0x27, 0x2B, 0x2D, 0x23, 0xE2].contains(byte)
  }

  /// A hyphen or an apostrophe, straight or typographic, or the non-joiner of Persian; an en dash is typed for
  /// a hyphen.
  private static func joint(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Joint? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case 0x2D: return Joint(end: position + 1, isHyphen: true)
    case 0x27: return Joint(end: position + 1, isHyphen: false)
    case 0xE2:
      guard position + 2 < bytes.count, bytes[position + 1] == 0x80 else { return nil }
      switch bytes[position + 2] {
      case 0x8C where ArabicLetters.isNonJoiner(bytes, at: position):
        return Joint(end: position + 3, isHyphen: true)
      case 0x90, 0x91, 0x93: return Joint(end: position + 3, isHyphen: true)
      case 0x98, 0x99: return Joint(end: position + 3, isHyphen: false)
      default: return nil
      }
    default: return nil
    }
  }

  private static func signsEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == plus || bytes[end] == hash { end += 1 }
    return end
  }

  private static func signed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, signs: Range<Int>
  ) -> Form {
    var text = Folding.fold(UnsafeBufferPointer(rebasing: bytes[word])).unicodeScalars
    for sign in bytes[signs].prefix(4) {
      text.append(sign == plus ? FormMark.plus : FormMark.hash)
    }
    return Form(text: String(text), range: word.lowerBound..<signs.upperBound, isSigned: true)
  }

  private static func wordStart(
    _ bytes: UnsafeBufferPointer<UInt8>, before position: Int, notBefore limit: Int
  ) -> Int? {
    var start = position
    while start > limit {
      var before = start - 1
      while before > limit, bytes[before] & 0xC0 == 0x80 { before -= 1 }
      guard isWord(Words.decode(bytes, at: before).scalar) else { break }
      start = before
    }
    return start < position ? start : nil
  }

  private static func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (scalar, width) = Words.decode(bytes, at: end)
      guard isWord(scalar) else { break }
      end += width
    }
    return end
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    Words.isWordScalar(scalar) && !Script.isUnsegmented(scalar)
  }

  /// Words with a hyphen or an apostrophe between each two.
  private struct Chain {
    private var parts: [Range<Int>]
    private var areHyphens: [Bool] = []

    init(_ first: Range<Int>) { parts = [first] }

    mutating func add(_ part: Range<Int>, isHyphen: Bool) {
      parts.append(part)
      areHyphens.append(isHyphen)
    }

    func forEachForm(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Form) -> Void) {
      var parts = parts
      if areHyphens.last == false, let last = parts.last,
        EnglishEnding.isEnding(bytes[last])
      {
        parts.removeLast()
      }
      guard parts.count > 1 else { return }
      if parts.count <= mostParts, let form = form(of: parts[...], bytes) { body(form) }
      guard parts.count > 2 else { return }
      for index in parts.indices.dropLast() where areHyphens[index] {
        if let form = form(of: parts[index...index + 1], bytes) { body(form) }
      }
    }

    private func form(
      of parts: ArraySlice<Range<Int>>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Form? {
      guard let first = parts.first, let last = parts.last else { return nil }
      var text = ""
      var hasLetter = false
      for part in parts {
        hasLetter = hasLetter || bytes[part].contains { $0 >= 0x3A }
        text += Folding.fold(UnsafeBufferPointer(rebasing: bytes[part]))
      }
      guard hasLetter else { return nil }
      if MarkLetters.isIn(text) {
        text = MarkLetters.forms(ofFolded: text)
      } else if text.utf8.contains(0x27) {
        text = String(text.filter { $0 != "'" })
      }
      return Form(text: text, range: first.lowerBound..<last.upperBound, isSigned: false)
    }
  }
}

/// What English writes after an apostrophe at the end of a word.
public enum EnglishEnding {
  private static let endings = ["s", "t", "re", "ll", "ve", "d", "m"].map { Array($0.utf8) }

  /// Whether the letters after an apostrophe are an ending, not a part of a name.
  static func isEnding(_ letters: some Collection<UInt8>) -> Bool {
    letters.count <= 2
      && endings.contains { $0.elementsEqual(letters.lazy.map { $0 | 0x20 }) }
  }

  /// Returns a word without the 's or ’s at its end, which says whose something is.
  public static func withoutPossessive(_ word: String) -> String {
    for ending in ["'s", "\u{2019}s", "'S", "\u{2019}S"]
    where word.utf8.count > ending.utf8.count
      && word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    {
      return String(decoding: word.utf8.dropLast(ending.utf8.count), as: UTF8.self)
    }
    return word
  }
}
