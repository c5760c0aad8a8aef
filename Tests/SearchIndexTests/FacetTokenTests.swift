import ArticleModel
import SQLite
import SearchIndex
import Testing

@Suite struct FacetTokenTests {
  let tokenizer: FTS5Tokenizer

  init() throws {
    let schema = SearchIndexSchema.tokenizer
    tokenizer = try FTS5Tokenizer(
      schema.name, arguments: schema.arguments, connection: Connection.inMemory())
  }

  static let tokens: [FacetToken] =
    [.everyArticle, .undated]
    + ["KZ", "US", "XK", "IN", "ED", "ES", "LY"].map(FacetToken.country)
    + ["angela-merkel", "xi-jinping", "george-w-bush", "elizabeth-ii", "philippe", "boris-yeltsin"]
    .map(FacetToken.leader)
    + ["en", "kk", "zh-hant", "ing"].map(FacetToken.language)
    + [0, 1, 42, .max].map { FacetToken.source($0) }
    + ["2023", "2023-11", "2023-11-09", "0001-01-01"].compactMap { PartialDate($0) }
    .map(FacetToken.date)

  @Test("the index's tokenizer leaves every token as it is", arguments: tokens)
  func tokenization(token: FacetToken) throws {
    #expect(try tokenizer.tokens(in: token.text).map(\.text) == [token.text])
  }

  @Test("no two values have one token")
  func uniqueness() {
    #expect(Set(Self.tokens).count == Self.tokens.count)
  }

  @Test("a date has the tokens of its year, month and day, as far as they are known")
  func dates() {
    #expect(
      FacetToken.dates(PartialDate("2023-11-09")).map(\.text)
        == ["year2023", "month202311", "day20231109"])
    #expect(FacetToken.dates(PartialDate("2023-11")).map(\.text) == ["year2023", "month202311"])
    #expect(FacetToken.dates(PartialDate("2023")).map(\.text) == ["year2023"])
    #expect(FacetToken.dates(nil) == [.undated])
  }
}
