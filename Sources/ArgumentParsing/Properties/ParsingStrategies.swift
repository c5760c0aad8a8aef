/// Which word may be the value of an option that takes one.
public enum SingleValueParsingStrategy: Hashable, Sendable {
  /// The next word, unless it begins with a dash.
  ///
  /// Such a value is written as `--option=-value`.
  case next

  /// The next word, whatever it is.
  case unconditional
}

/// Which words may be values of an option that can be repeated.
public enum ArrayParsingStrategy: Hashable, Sendable {
  /// The word after each use of the option, unless it begins with a dash.
  case singleValue

  /// The word after each use of the option, whatever it is.
  case unconditionalSingleValue
}

/// Which words become elements of a positional array.
public enum ArgumentArrayParsingStrategy: Hashable, Sendable {
  /// All positional words that are left, wherever they stand.
  case remaining
}
