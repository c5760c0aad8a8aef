import ArticleModel

/// Rows of a file of people or names: cells by the folded name of their column.
struct ImportTable {
  /// One row and where it stands.
  struct Row {
    /// The line of a CSV file, or the number of a JSON file's record.
    let place: String
    let cells: [String: String]

    /// Returns the first cell that has something in it.
    func first(_ columns: String...) -> String? {
      columns.lazy.compactMap { cells[$0] }.first { !$0.isEmpty }
    }
  }

  var rows: [Row] = []

  /// Letters and digits alone, in small letters: `personLabel`, `person_label` and
  /// `Person Label` are one column.
  static func column(_ name: some StringProtocol) -> String {
    String(name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }
}
