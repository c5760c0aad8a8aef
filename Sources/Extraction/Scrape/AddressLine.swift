import TextProcessing

/// Finds the article's own address in a line that states it.
enum AddressLine {
  /// Returns the web address of a line such as `URL: https://…`, or of one that holds nothing else.
  static func address(_ line: PageLine) -> String? {
    guard line.text.utf8.count <= 2100, line.text.contains("://") else { return nil }
    let words = line.text.split(separator: " ")
    guard words.count <= 3, let last = words.last, CanonicalURL.isWebAddress(last) else {
      return nil
    }
    return words.count == 1 || words[words.count - 2].hasSuffix(":") ? String(last) : nil
  }
}
