/// How the language of an article became known.
public enum LanguageMethod: String, Sendable, CaseIterable {
  /// The document or its container says so.
  case stated
  /// The `--language` option of the command that added the article.
  case option
  /// It was told from the text.
  case identified
}
