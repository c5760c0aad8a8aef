/// Finds the words of ``RoleNames`` in classes and ids, letter by letter.
///
/// A word begins at the start of a name, behind what is no letter, and at a
/// capital letter behind a small one; `articleBody-relatedLinks` has four. Two
/// words that stand one after the other are also looked up as one: `read-more`.
struct RoleMatcher: Sendable {
  private struct Terminal {
    var role: ElementRole = []
    var anywhere: ElementRole = []
    var start: ElementRole = []
  }

  /// For each state and letter, the next state; 0 is none, since nothing leads to the first.
  private var next: [Int16] = [Int16](repeating: 0, count: 26)
  private var terminals: [Terminal] = [Terminal()]

  static let shared = RoleMatcher()

  private init() {
    for entry in RoleNames.entries {
      for word in entry.words.split(separator: " ") {
        var state = 0
        for letter in word.utf8 { state = follow(letter, from: state) }
        switch entry.place {
        case .whole: terminals[state].role.insert(entry.role)
        case .start: terminals[state].start.insert(entry.role)
        case .anywhere: terminals[state].anywhere.insert(entry.role)
        }
      }
    }
  }

  private mutating func follow(_ letter: UInt8, from state: Int) -> Int {
    let index = state * 26 + Int(letter - 0x61)
    if next[index] == 0 {
      next[index] = Int16(terminals.count)
      terminals.append(Terminal())
      next += [Int16](repeating: 0, count: 26)
    }
    return Int(next[index])
  }

  /// Returns the roles that a class or an id names.
  func roles(in value: ArraySlice<UInt8>) -> ElementRole {
    value.withUnsafeBufferPointer { value in
      var roles: ElementRole = []
      var start = 0
      while start < value.count {
        var end = start
        while end < value.count, value[end] > 0x20 { end += 1 }
        if end > start {
          roles.formUnion(rolesOfName(UnsafeBufferPointer(rebasing: value[start..<end])))
        }
        start = end + 1
      }
      return roles
    }
  }

  private func rolesOfName(_ name: UnsafeBufferPointer<UInt8>) -> ElementRole {
    if Self.isContent(name) { return .content }
    let special = Self.special[Int(name[0])]
    for hidden in special.hidden where name.elementsEqual(hidden) { return .hidden }
    for beginning in special.ignored where name.starts(with: beginning) { return [] }
    var roles: ElementRole = []
    var previous: UInt8 = 0x2D
    for position in name.indices {
      let letter = name[position]
      defer { previous = letter }
      guard Self.isLetter(letter) else { continue }
      let isStart =
        !Self.isLetter(previous) || (letter & 0x20 == 0 && previous & 0x20 != 0)
      walk(name, from: position, isStart: isStart, into: &roles)
    }
    return roles
  }

  /// Follows the letters from one place as far as some word goes on.
  private func walk(
    _ name: UnsafeBufferPointer<UInt8>, from start: Int, isStart: Bool,
    into roles: inout ElementRole
  ) {
    var state = 0
    var position = start
    while position < name.count {
      let letter = name[position]
      guard Self.isLetter(letter) else {
        // Behind one separator the next word may go on: `read-more`.
        guard isStart, position > start, position + 1 < name.count,
          Self.isLetter(name[position + 1])
        else { return }
        position += 1
        continue
      }
      state = Int(next[state * 26 + Int((letter | 0x20) - 0x61)])
      guard state != 0 else { return }
      position += 1
      let terminal = terminals[state]
      roles.formUnion(terminal.anywhere)
      guard isStart else { continue }
      roles.formUnion(terminal.start)
      if !terminal.role.isEmpty, endsWord(name, at: position) { roles.formUnion(terminal.role) }
    }
  }

  private func endsWord(_ name: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    guard position < name.count else { return true }
    let letter = name[position]
    return !Self.isLetter(letter) || (letter & 0x20 == 0 && name[position - 1] & 0x20 != 0)
  }

  /// Whether a name is that of the element around an article's text: `article__body`, `post-body-12`.
  private static func isContent(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count >= 5 else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count) { letters in
      var count = 0
      for byte in name where isLetter(byte) {
        letters[count] = byte | 0x20
        count += 1
      }
      guard count > 0 else { return false }
      func ends(with word: [UInt8]) -> Bool {
        guard count >= word.count else { return false }
        var index = 1
        while index <= word.count {
          if letters[count - index] != word[word.count - index] { return false }
          index += 1
        }
        return true
      }
      return endings[Int(letters[count - 1])].contains(where: ends)
        || contentNames.contains { $0.count == count && ends(with: $0) }
    }
  }

  /// The endings of the names of content, by their last letter.
  private static let endings: [[[UInt8]]] = byLetter(RoleNames.contentEndings) { $0.last }
  private static let contentNames = RoleNames.contentNames.map { Array($0.utf8) }
  /// Names to be compared as a whole and beginnings of names to pass over, by their first letter.
  private static let special = zip(
    byLetter(Array(RoleNames.hiddenClasses)) { $0.first },
    byLetter(RoleNames.ignoredBeginnings) { $0.first }
  ).map { (hidden: $0, ignored: $1) }

  private static func byLetter(
    _ words: [String], _ letter: ([UInt8]) -> UInt8?
  ) -> [[[UInt8]]] {
    var table = [[[UInt8]]](repeating: [], count: 256)
    for word in words.map({ Array($0.utf8) }) {
      if let letter = letter(word) { table[Int(letter)].append(word) }
    }
    return table
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
