import TextProcessing

/// Addresses as a document refers to them, relative to its own (RFC 3986, section 5).
enum AddressReference {
  /// Returns the address that a reference means, or the reference where there is no web address to
  /// begin from.
  static func resolve(_ reference: String, against base: String?) -> String {
    let reference = reference.trimmingWhitespace
    guard let base, scheme(of: reference) == nil, let scheme = scheme(of: base) else {
      return reference
    }
    let rest = base.dropFirst(scheme.count + 1)
    guard scheme.lowercased().hasPrefix("http"), rest.hasPrefix("//") else { return reference }
    let authority = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    let path = rest.dropFirst(2 + authority.count).prefix { $0 != "?" && $0 != "#" }
    let site = scheme + "://" + authority
    if reference.isEmpty { return base }
    if reference.hasPrefix("//") { return scheme + ":" + reference }
    if reference.hasPrefix("/") { return site + withoutDots(reference) }
    if reference.hasPrefix("?") || reference.hasPrefix("#") { return site + path + reference }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    return site + withoutDots(folder + reference)
  }

  private static func scheme(of text: String) -> Substring? {
    let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    guard name.first?.isLetter == true, text[name.endIndex...].first == ":" else { return nil }
    return name
  }

  /// Takes `.` and `..` out of a path, whose query stays.
  private static func withoutDots(_ text: String) -> String {
    let path = text.prefix { $0 != "?" && $0 != "#" }
    var segments: [Substring] = []
    let all = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in all.enumerated() {
      let isLast = index == all.count - 1
      if segment == ".." {
        if segments.count > 1 { segments.removeLast() }
      } else if segment != "." {
        segments.append(segment)
        continue
      }
      if isLast { segments.append("") }
    }
    return segments.joined(separator: "/") + text[path.endIndex...]
  }
}
