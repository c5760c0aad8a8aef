/// Messages for the user, on standard error.
enum Message {
  /// Says what went wrong.
  static func error(_ text: String) {
    Process.message("Error: \(text)\n")
  }

  /// Says what the user should know, though nothing went wrong.
  static func note(_ text: String) {
    Process.message(text + "\n")
  }

  /// Returns a count with its noun: "1 article", "1,234 articles".
  static func count(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// Returns a number with its thousands apart: "1,234".
  static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }
}
