import Testing

/// What must come out of a sample article, as docs/samples.md says.
struct SampleArticle: Sendable, CustomTestStringConvertible {
  /// The file's name, or the record's identifier or place.
  let key: String
  let title: String
  /// The day of publication; `nil` for an undated article.
  let date: String?
  /// Who wrote it; of records it is not checked.
  var byline: String?
  /// The first words of the report; `nil` for records, which come out as they stand.
  var starts: String?
  /// The last words of the report.
  var ends: String?
  /// The codes of countries that must be found, between spaces.
  let countries: String
  /// Codes and identifiers that may be found besides.
  let allowed: String
  /// The identifiers of leaders that must be found.
  let leaders: String

  var testDescription: String { key }

  /// The articles of all files.
  static let all = scrapes + records + feedsAndTables + web

  /// Returns the words of a list as a set.
  static func set(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
