import ArgumentParsing
import ArticleModel
import Extraction

/// Checks what a user states of an article with `--date` and `--language`.
enum StatedValue {
  /// Refuses what is no date, with a `ValidationError`.
  static func checkDate(_ text: String) throws {
    guard PartialDate(text) != nil else {
      throw ValidationError(
        "--date takes a date such as 2023-11-09, 2023-11 or 2023, not '\(text)'.")
    }
  }

  /// Refuses what is neither a language tag nor a language's English name, with a `ValidationError`.
  static func checkLanguage(_ text: String) throws {
    guard LanguageTag.tag(text) != nil else {
      throw ValidationError(
        "--language takes a tag such as en or kk, or a name such as English, not '\(text)'.")
    }
  }
}
