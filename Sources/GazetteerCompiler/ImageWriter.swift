import Gazetteer
import TextProcessing

/// Writes the sections of a compiled gazetteer.
struct ImageWriter {
  private var texts: [UInt8] = []
  private var offsets: [String: UInt32] = [:]
  private var lists: [UInt32] = []
  private var sections: [Image.Section: [UInt32]] = [:]
  private var beginnings = [UInt64](repeating: 0, count: 1 << (NameHash.beginningBits - 6))

  /// Adds what names refer to.
  mutating func addTables() {
    sections[.places] = Gazetteer.places().flatMap { place in
      [
        text(place.name), PackedCountry.number(place.country) | (place.isCapital ? 1 << 16 : 0),
        text(place.region), UInt32(clamping: place.population),
      ]
    }
    sections[.regions] = RegionGroups.all.flatMap { [text($0.code), text($0.name)] }
    sections[.phrases] = Gazetteer.phrases().map { phrase in
      list(phrase.countries.map { PackedCountry.number($0) })
    }
    let leaders = Gazetteer.leaderTable()
    var terms: [(leader: Int, term: Leader.Term)] = []
    for (index, leader) in leaders.enumerated() { terms += leader.terms.map { (index, $0) } }
    // By country or organisation and then by beginning, so that the terms of one are found by bisection.
    terms.sort { left, right in
      let first = (PackedOwner.number(of: left.term), PackedDate.number(left.term.from))
      let second = (PackedOwner.number(of: right.term), PackedDate.number(right.term.from))
      return first == second ? left.leader < right.leader : first < second
    }
    var own: [Int: [UInt32]] = [:]
    for (position, row) in terms.enumerated() {
      own[row.leader, default: []].append(UInt32(position))
    }
    sections[.terms] = terms.flatMap { row in
      let office = UInt32(Leader.Office.allCases.firstIndex(of: row.term.office) ?? 0)
      return [
        UInt32(row.leader), PackedOwner.number(of: row.term) | office << 16,
        text(row.term.title), PackedDate.number(row.term.from), PackedDate.number(row.term.to),
      ]
    }
    sections[.leaders] = leaders.enumerated().flatMap { index, leader in
      [
        text(leader.id), text(leader.name), text(leader.short),
        list(leader.variants.map { text($0) }), list(leader.shorts.map { text($0) }),
        list(own[index] ?? []),
      ]
    }
    sections[.leaderOrder] = leaders.indices
      .sorted { leaders[$0].id.utf8.lexicographicallyPrecedes(leaders[$1].id.utf8) }
      .map { UInt32($0) }
  }

  /// Adds the sets of words.
  mutating func addWords() {
    let ordinary = Gazetteer.ordinaryWordTable().flatMap { row in
      row.words.map { WordSet.key(language: row.language, hashes: hashes($0)) }
    }
    let known = Gazetteer.knownWordTable().filter { $0.kind == "word" }.flatMap { row in
      row.words.map { WordSet.key(language: row.language, hashes: hashes($0)) }
    }
    let given = Gazetteer.givenNameTable().map { WordSet.key(language: "", hashes: hashes($0)) }
    for (section, keys) in [
      (Image.Section.ordinaryWords, ordinary), (.knownWords, known), (.givenNames, given),
    ] {
      sections[section] = Set(keys).sorted().flatMap {
        [UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $0 >> 32)]
      }
    }
  }

  private func hashes(_ words: String) -> [UInt64] {
    var words = words
    return words.withUTF8 { bytes in
      var hashes: [UInt64] = []
      Words.forEach(in: bytes) { word in
        hashes.append(WordHash.folded(UnsafeBufferPointer(rebasing: bytes[word.range])))
      }
      return hashes
    }
  }

  /// Adds the names: the automaton and the forms at its nodes.
  mutating func addNames(_ forms: [NameForm]) {
    var trie = TrieBuilder()
    var seen: Set<NameForm> = []
    var placed: [(node: Int32, form: NameForm)] = []
    for form in forms where seen.insert(form).inserted {
      let node = trie.insert(form.text)
      if node != 0 { placed.append((node, form)) }
    }
    let order = placed.indices.sorted { left, right in
      (placed[left].node, left) < (placed[right].node, right)
    }
    var nodes: [UInt32] = []
    var records: [UInt32] = []
    for (position, index) in order.enumerated() {
      while nodes.count <= Int(placed[index].node) { nodes.append(UInt32(position)) }
      records += NameRecord(placed[index].form, text: text(placed[index].form.text)).numbers
    }
    while nodes.count <= trie.nodeCount { nodes.append(UInt32(order.count)) }
    sections[.nodes] = nodes
    sections[.forms] = records
    sections[.edges] = trie.edgeTable()
    for word in trie.beginnings {
      let bit = NameHash.beginning(word)
      beginnings[Int(bit >> 6)] |= 1 << (bit & 63)
    }
  }

  /// Returns the whole.
  func finished() -> [UInt8] {
    var header = Image.magic
    var body: [UInt8] = []
    for section in Image.Section.allCases {
      let bytes = bytes(of: section)
      while (Image.headerSize + body.count) % 8 != 0 { body.append(0) }
      append(UInt32(Image.headerSize + body.count), to: &header)
      append(UInt32(bytes.count), to: &header)
      body += bytes
    }
    return header + body
  }

  private func bytes(of section: Image.Section) -> [UInt8] {
    switch section {
    case .texts: return texts
    case .lists: return lists.flatMap { number in littleEndian(number) }
    case .beginnings:
      return beginnings.flatMap { number in
        (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
      }
    default: return (sections[section] ?? []).flatMap { number in littleEndian(number) }
    }
  }

  private func littleEndian(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  private func append(_ number: UInt32, to bytes: inout [UInt8]) { bytes += littleEndian(number) }

  private mutating func text(_ text: String) -> UInt32 {
    if let known = offsets[text] { return known }
    let offset = UInt32(texts.count)
    let utf8 = Array(text.utf8.prefix(0xFFFF))
    texts += [UInt8(utf8.count & 0xFF), UInt8(utf8.count >> 8)] + utf8
    offsets[text] = offset
    return offset
  }

  private mutating func list(_ numbers: [UInt32]) -> UInt32 {
    let position = UInt32(lists.count)
    lists.append(UInt32(numbers.count))
    lists += numbers
    return position
  }
}
