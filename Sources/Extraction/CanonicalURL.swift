import TextProcessing

/// The form of an address by which copies of one page find each other.
///
/// `http` and `https`, and a host with and without `www.`, are one page: both
/// serve the same articles on news sites, and links mix them. The port that is
/// the scheme's own, the fragment, a closing slash and parameters that only
/// say where a reader came from disappear; other parameters keep their order.
/// So do the marks of variants of a page: for telephones, for printing, for AMP
/// and its caches, and the Wayback Machine's copy.
public enum CanonicalURL {
  /// Returns the canonical form, or the trimmed text when it is not a web address.
  public static func canonical(_ text: String) -> String {
    let text = text.trimmingWhitespace
    var address = text
    // A cache's address may hold that of another.
    for _ in 0..<3 {
      guard let form = form(of: address) else { return text }
      guard let inner = cachedAddress(form) else { return form }
      address = inner
    }
    return form(of: address) ?? text
  }

  private static func form(of text: String) -> String? {
    guard var rest = afterScheme(text), !text.unicodeScalars.contains(where: isForbidden) else {
      return nil
    }
    rest = rest.upTo { $0 == UInt8(ascii: "#") }
    let authority = rest.upTo { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
    var path = rest[authority.endIndex...].upTo { $0 == UInt8(ascii: "?") }
    let query = rest[path.endIndex...].dropFirst()
    guard let host = canonicalHost(authority) else { return nil }
    while path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    if !host.hasPrefix("google.") { path = withoutVariant(path) }
    let parameters = query.split(separator: "&").filter { !isTracking($0) && !isVariant($0) }
    return "https://" + host + path + (parameters.isEmpty ? "" : "?")
      + parameters.joined(separator: "&")
  }

  /// Returns the host of an address without `www.`, or `nil` when it is not a web address.
  public static func domain(of text: String) -> String? {
    guard isWebAddress(text), let rest = afterScheme(canonical(text)) else { return nil }
    var host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let sign = host.lastIndex(of: "@") { host = host[host.index(after: sign)...] }
    if !host.hasSuffix("]"), let colon = host.lastIndex(of: ":") { host = host[..<colon] }
    return host.isEmpty ? nil : String(host)
  }

  /// Whether a text is a web address of one page, and not of a whole site.
  static func namesPage(_ text: String) -> Bool {
    let text = text.trimmingWhitespace
    guard text.utf8.count <= longest, isWebAddress(text) else { return false }
    let rest = canonical(text).dropFirst("https://".count)
    return rest.utf8.contains { $0 == 0x2F || $0 == 0x3F }
  }

  /// Longer than any page's address that browsers and servers take, in bytes.
  private static let longest = 8192

  /// Whether a text is one web address.
  static func isWebAddress(_ text: some StringProtocol) -> Bool {
    guard let rest = afterScheme(String(text)) else { return false }
    return rest.utf8.contains(0x2E) && !rest.unicodeScalars.contains(where: isForbidden)
  }

  static func afterScheme(_ text: String) -> Substring? {
    for scheme in ["https://", "http://"] {
      let start = text.utf8.prefix(scheme.utf8.count)
      if start.elementsEqual(scheme.utf8, by: { $0 | 0x20 == $1 | 0x20 }) {
        return text[start.endIndex...]
      }
    }
    return nil
  }

  private static func canonicalHost(_ authority: Substring) -> String? {
    var host = authority.lowercased()
    for port in [":80", ":443", "."] where host.hasSuffix(port) { host.removeLast(port.count) }
    for mark in ["www.", "m.", "mobile.", "amp.", "www."] where host.hasPrefix(mark) {
      let rest = host.dropFirst(mark.count)
      // What is left must be more than a suffix under which names are registered.
      guard rest.contains("."), mark == "www." || !isPublicSuffix(rest) else { continue }
      host.removeFirst(mark.count)
    }
    return host.isEmpty ? nil : host
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.value == 0x7F || scalar.isWhitespace
  }
}

extension Substring {
  /// The text before the first byte of a kind.
  fileprivate func upTo(_ ends: (UInt8) -> Bool) -> Substring {
    self[..<(utf8.firstIndex(where: ends) ?? endIndex)]
  }
}
