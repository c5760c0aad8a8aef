/// A name of an option or a flag.
enum ArgumentName: Hashable {
  case long(String)
  case short(Character)

  var isShort: Bool {
    if case .short = self { true } else { false }
  }

  /// The name as it is typed.
  var text: String {
    switch self {
    case .long(let name): "--" + name
    case .short(let letter): "-" + String(letter)
    }
  }

  /// The name without dashes.
  var bareText: String {
    switch self {
    case .long(let name): name
    case .short(let letter): String(letter)
    }
  }

  /// The long name after `no-`.
  var prefixedNo: ArgumentName? {
    if case .long(let name) = self { .long("no-" + name) } else { nil }
  }
}

extension String {
  /// A Swift name in lower case with dashes: `sourceURLs2` gives `source-urls2`.
  var dashSeparated: String {
    // The names of most properties are one small word.
    let bare = utf8.first == UInt8(ascii: "_") ? utf8.dropFirst() : utf8[...]
    if bare.allSatisfy({ (0x61...0x7A).contains($0) }) {
      return String(decoding: bare, as: UTF8.self)
    }
    var result = ""
    let letters = Array(self)
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : nil
      if letter.isUppercase, index > 0, letters[index - 1] != "_", result != "" {
        let startsWord = !letters[index - 1].isUppercase
        let endsAcronym = next?.isLowercase ?? false
        if startsWord || endsAcronym { result += "-" }
      }
      if letter == "_" {
        if result != "", next != nil { result += "-" }
      } else {
        result += letter.lowercased()
      }
    }
    return result
  }
}
