import GazetteerData

/// The compiled form of the gazetteer: arrays that are used where they stand in the program.
///
/// The header is the magic number, then an offset and a length in bytes for each section. Numbers
/// are little-endian. A section of another size than it should be reads as empty.
/// They are public for the compiler's sake alone.
public struct Image: Sendable {
  /// The sections, in the order in which they stand.
  public enum Section: Int, CaseIterable, Sendable {
    /// Each text as two bytes of length and its UTF-8; numbers elsewhere are offsets into it.
    case texts
    /// Lists of numbers, each after its count: offsets of texts, positions of terms.
    case lists
    /// One bit for each value of a word's first 20 bits of hash: whether a name may begin with it.
    case beginnings
    /// The edges of the automaton, an open-addressing table of pairs: check, target.
    case edges
    /// For each node, and one more, where its forms begin.
    case nodes
    case forms
    case places
    case regions
    case leaders
    case terms
    /// Positions of leaders by id.
    case leaderOrder
    /// For each phrase, the position of the list of its countries.
    case phrases
    /// The keys of ``WordSet/key(language:hashes:)`` in order: names that are ordinary words.
    case ordinaryWords
    /// The same of well-known names that are words too.
    case knownWords
    /// The same of given names, of no language.
    case givenNames
  }

  /// What it begins with; the number changes with the layout.
  public static let magic: [UInt8] = Array("ARCHGAZ2".utf8)
  /// How long the header is.
  public static let headerSize = 8 + 8 * Section.allCases.count

  // Read-only memory of the program itself.
  nonisolated(unsafe) private let bytes: UnsafeRawBufferPointer

  /// The one that is compiled in.
  public static let builtIn = Image(
    UnsafeRawBufferPointer(start: gazetteer_image().bytes, count: gazetteer_image().count))

  /// The memory must outlive the value.
  public init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// Whether it is a compiled gazetteer of this version.
  public var isValid: Bool {
    bytes.count >= Self.headerSize && bytes[..<8].elementsEqual(Self.magic)
  }

  /// Returns a section as an array of numbers.
  func section<Number: FixedWidthInteger>(
    _ section: Section, of type: Number.Type
  ) -> UnsafeBufferPointer<Number> {
    guard isValid else { return UnsafeBufferPointer(start: nil, count: 0) }
    let entry = 8 + 8 * section.rawValue
    let offset = Int(bytes.loadUnaligned(fromByteOffset: entry, as: UInt32.self))
    let length = Int(bytes.loadUnaligned(fromByteOffset: entry + 4, as: UInt32.self))
    guard offset + length <= bytes.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
      .bindMemory(to: type)
  }
}

/// The texts and lists of texts of a compiled gazetteer.
struct ImageTexts: Sendable {
  // Read-only memory of the program itself.
  nonisolated(unsafe) private let texts: UnsafeBufferPointer<UInt8>
  nonisolated(unsafe) private let lists: UnsafeBufferPointer<UInt32>

  init(_ image: Image) {
    texts = image.section(.texts, of: UInt8.self)
    lists = image.section(.lists, of: UInt32.self)
  }

  /// Returns the bytes of a text.
  func bytes(_ offset: UInt32) -> UnsafeBufferPointer<UInt8> {
    let start = Int(offset)
    guard start + 2 <= texts.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let end = start + 2 + Int(texts[start]) + Int(texts[start + 1]) << 8
    guard end <= texts.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(rebasing: texts[start + 2..<end])
  }

  func text(_ offset: UInt32) -> String {
    String(decoding: bytes(offset), as: UTF8.self)
  }

  /// Returns a list of texts.
  func list(_ position: UInt32) -> [String] { numbers(position).map(text) }

  /// Returns a list of numbers, which stand after their count.
  func numbers(_ position: UInt32) -> Slice<UnsafeBufferPointer<UInt32>> {
    let start = Int(position)
    guard lists.indices.contains(start) else { return lists[0..<0] }
    return lists[(start + 1)..<min(start + 1 + Int(lists[start]), lists.count)]
  }
}
