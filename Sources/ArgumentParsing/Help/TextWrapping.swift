extension String {
  /// Returns the lines of the text, none wider than `columns` unless one word is.
  ///
  /// The text's own line breaks and indents are kept.
  func wrapped(columns: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      Self.wrapped(line, columns: columns)
    }
  }

  private static func wrapped(_ line: Substring, columns: Int) -> [String] {
    let indent = String(line.prefix { $0 == " " })
    var lines: [String] = []
    var current = indent
    var width = indent.count
    var isEmpty = true
    for word in line.split(separator: " ") {
      let wordWidth = word.count
      if !isEmpty, width + 1 + wordWidth > columns {
        lines.append(current)
        current = indent
        width = indent.count
        isEmpty = true
      }
      if !isEmpty {
        current += " "
        width += 1
      }
      current += word
      width += wordWidth
      isEmpty = false
    }
    return lines + [isEmpty ? "" : current]
  }
}
