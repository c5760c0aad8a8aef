/// The filters that stand among the words of a query: `country:KZ about:Georgia leader:macron`.
///
/// They are taken out before the words are parsed. Only filters at the top that articles must pass are
/// known; in parentheses, after NOT or a dash the parser tells that they belong elsewhere.
public enum QueryFilters {
  /// Moves the filters of a query into a request, and returns the other words.
  public static func take(from text: String, into request: inout FilterRequest) -> String {
    var rest = Substring(text).unicodeScalars
    var words = String.UnicodeScalarView()
    var isQuoted = false
    var depth = 0
    var isAtStart = true
    while let scalar = rest.first {
      if isAtStart, !isQuoted, depth == 0, !endsWithNot(words),
        let filter = filter(at: Substring(rest))
      {
        add(filter.value, filter.name, to: &request)
        rest = filter.rest.unicodeScalars
        continue
      }
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted, scalar == "(" { depth += 1 }
      if !isQuoted, scalar == ")" { depth -= 1 }
      isAtStart = scalar == " "
      words.append(scalar)
      rest.removeFirst()
    }
    return String(words)
  }

  private static func endsWithNot(_ words: String.UnicodeScalarView) -> Bool {
    let last = String(words).split(separator: " ").last
    return last == "NOT" || last == "OR"
  }

  /// Reads a filter's name, a colon and a value, which may stand in quotes.
  private static func filter(
    at text: Substring
  ) -> (name: String, value: String, rest: Substring)? {
    for name in ["country", "leader", "about"] where text.lowercased().hasPrefix(name + ":") {
      var rest = text.dropFirst(name.count + 1)
      if rest.first == "\"" {
        rest = rest.dropFirst()
        guard let end = rest.firstIndex(of: "\"") else { return nil }
        return (name, String(rest[..<end]), rest[rest.index(after: end)...])
      }
      let end = rest.firstIndex { $0 == " " || $0 == ")" } ?? rest.endIndex
      guard end > rest.startIndex else { return nil }
      let after = rest[end...].drop { $0 == " " }
      // "country:KZ OR rail" is a choice, which only the parser could make.
      guard !after.hasPrefix("OR ") else { return nil }
      return (name, String(rest[..<end]), rest[end...])
    }
    return nil
  }

  private static func add(_ value: String, _ name: String, to request: inout FilterRequest) {
    switch name {
    case "country": request.countries.append(value)
    case "about": request.about.append(value)
    default: request.leaders.append(value)
    }
  }
}
