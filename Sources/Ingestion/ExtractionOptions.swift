import ArticleModel
import Extraction

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the user said when articles were added, as it is kept with their originals.
///
/// Extracting from an original again must use the same defaults.
struct ExtractionOptions: Codable, Hashable {
  var date: String?
  var source: String?
  var language: String?
  var dateFromMtime: Bool?
  var force: Bool?

  init(_ defaults: ArticleExtractor.Defaults) {
    date = defaults.dateText ?? defaults.date?.description
    source = defaults.source
    language = defaults.language
    dateFromMtime = defaults.dateFromFileTime ? true : nil
    force = defaults.acceptsNonArticles ? true : nil
  }

  /// Reads what ``json`` wrote; what is no such thing says nothing.
  init(json: String?) {
    let none = ExtractionOptions(ArticleExtractor.Defaults())
    guard let json else {
      self = none
      return
    }
    self = (try? JSONDecoder().decode(Self.self, from: Data(json.utf8))) ?? none
  }

  /// The options as a JSON object, or `nil` when there are none.
  var json: String? {
    guard self != ExtractionOptions(ArticleExtractor.Defaults()) else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and Booleans cannot fail to encode.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What extraction is told.
  var defaults: ArticleExtractor.Defaults {
    ArticleExtractor.Defaults(
      date: date.flatMap { PartialDate($0) }, dateText: date, source: source, language: language,
      dateFromFileTime: dateFromMtime ?? false, acceptsNonArticles: force ?? false)
  }
}
