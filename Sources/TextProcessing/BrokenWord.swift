/// A word of which a line ends with a hyphen in the middle.
///
/// The hyphen may be there for the line alone ("re-" "paired") or be of the word ("self-" "evident"). It is of the
/// word if
/// - what follows begins with a capital or a figure ("Anglo-" "American"), or another hyphen stands before
///   ("state-of-the-" "art");
/// - the text has the word with a hyphen elsewhere, and not without it;
/// - the first part mostly keeps it ("self", "half", "well", "two") and the second is no ending ("selfish");
/// - the first part may keep it ("ex", "anti", "non"), and the text has the second as a word.
struct BrokenWord {
  let first: Range<Int>
  let second: Range<Int>
  private let isChain: Bool

  /// Reads the parts before a hyphen of some bytes and at the beginning of the next line.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ hyphen: Int, _ width: Int, _ next: Int) {
    var start = hyphen
    while start > 0 {
      var before = start - 1
      while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
      guard Words.isWordScalar(Words.decode(bytes, at: before).scalar) else { break }
      start = before
    }
    var end = next
    while end < bytes.count, case (let scalar, let width) = Words.decode(bytes, at: end),
      Words.isWordScalar(scalar)
    {
      end += width
    }
    first = start..<hyphen
    second = next..<end
    isChain = start > 0 && bytes[start - 1] == UInt8(ascii: "-")
    isSoft = width == 2
  }

  /// Whether the hyphen is one that only a break shows.
  private let isSoft: Bool

  private static let keepers = words(
    """
    self half well ill all cross vice quasi long short high low old new hard full part
    two three four five six seven eight nine twenty thirty forty fifty sixty seventy eighty ninety
    """)
  private static let prefixes = words("ex anti non pro co mid pre post semi multi inter sub")
  private static let endings = words(
    """
    ing ings ed er ers est ly age ages en ens ened ening ner ners nering ness y ty ties teen teenth tieth th ish
    ism ful less ment ments ship dom hood ward wards fold some able ability ial ially ion ions ial ially ow
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// Whether the hyphen is one of the word, in the text in which it stands.
  func keepsHyphen(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if isSoft { return false }
    let (scalar, _) = Words.decode(bytes, at: second.lowerBound)
    if isChain || !scalar.isSmall && !isCaseless(scalar) { return true }
    let one = Folding.fold(UnsafeBufferPointer(rebasing: bytes[first]))
    let other = Folding.fold(UnsafeBufferPointer(rebasing: bytes[second]))
    if one == "so", other == "called" { return true }
    let isKeeper = Self.keepers.contains(one) && !Self.endings.contains(other)
    var hasJoined = false
    var hasHyphen = false
    var hasSecond = false
    var last = 0..<0
    var lastIsFirst = false
    let joined = one + other
    Words.forEach(in: bytes) { word in
      defer { last = word.range }
      guard !word.range.overlaps(first), !word.range.overlaps(second) else {
        lastIsFirst = false
        return
      }
      let letters = UnsafeBufferPointer(rebasing: bytes[word.range])
      if lastIsFirst, word.range.lowerBound == last.upperBound + 1,
        bytes[last.upperBound] == UInt8(ascii: "-"), Folding.folds(letters, to: other)
      {
        hasHyphen = true
      }
      lastIsFirst = Folding.folds(letters, to: one)
      hasJoined = hasJoined || Folding.folds(letters, to: joined)
      hasSecond = hasSecond || Folding.folds(letters, to: other)
    }
    if hasJoined != hasHyphen { return hasHyphen }
    return isKeeper || Self.prefixes.contains(one) && hasSecond && other.utf8.count > 3
  }

  /// Whether a letter has no capital.
  private func isCaseless(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .otherLetter
  }
}
