import TextProcessing

/// The block of named values between two lines of `---` at the top of a Markdown file.
///
/// Only what clippers write is understood: `key: value`, quoted or not, and
/// lists of `- item` lines or `[a, b]`.
struct FrontMatter {
  /// The values by lower-case key.
  private(set) var values: [String: [String]] = [:]

  /// Takes the block from the top of normalised text; what follows it is left.
  ///
  /// A page that merely begins with a rule has no lines of keys and keeps it.
  init?(takenFrom text: inout String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { !$0.trimmingWhitespace.isEmpty }),
      lines[first].trimmingWhitespace == "---"
    else { return nil }
    var key: String?
    for index in lines.indices.dropFirst(first + 1) {
      let line = lines[index].trimmingWhitespace
      if line == "---" || line == "..." {
        guard !values.isEmpty else { return nil }
        text = lines[(index + 1)...].joined(separator: "\n")
        return
      }
      if line.hasPrefix("- ") || line.hasPrefix("-\t"), let key {
        values[key, default: []].append(Self.unquoted(line.dropFirst(2)))
      } else if let colon = line.firstIndex(of: ":"), !line[..<colon].contains(" ") {
        let name = line[..<colon].lowercased()
        values[name] = Self.items(line[line.index(after: colon)...])
        key = name
      } else if !line.isEmpty, !line.hasPrefix("#"), key == nil {
        return nil
      }
    }
    return nil
  }

  /// Returns the first value under the first of these keys that has one.
  func text(_ keys: String...) -> String? {
    keys.lazy.compactMap { values[$0]?.first?.nonEmpty }.first
  }

  /// Returns the values under the first of these keys that has any, joined by commas.
  func list(_ keys: String...) -> String? {
    keys.lazy.compactMap { values[$0].map { $0.joined(separator: ", ") }?.nonEmpty }.first
  }

  private static func items(_ text: Substring) -> [String] {
    let trimmed = text.trimmingWhitespace
    guard trimmed.hasPrefix("["), trimmed.hasSuffix("]"), !trimmed.hasPrefix("[[") else {
      return trimmed.isEmpty ? [] : [unquoted(trimmed[...])]
    }
    return trimmed.dropFirst().dropLast().split(separator: ",").map(unquoted)
  }

  /// Clippers also write names as links of a wiki: `"[[Grace Wanjala]]"`.
  private static func unquoted(_ text: Substring) -> String {
    var text = text.trimmingWhitespace
    for (opening, closing) in [("\"", "\""), ("'", "'"), ("[[", "]]")]
    where text.hasPrefix(opening) && text.hasSuffix(closing) && text.count > opening.count {
      text = String(text.dropFirst(opening.count).dropLast(closing.count))
    }
    return text
  }
}
