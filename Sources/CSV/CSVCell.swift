/// The content of one cell.
public enum CSVCell: Hashable, Sendable {
  /// Text from anywhere, which may be hostile to spreadsheets.
  case text(String)
  /// A number of our own, which is written as it is.
  case integer(Int)
  /// Nothing.
  case empty
}
