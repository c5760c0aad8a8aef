import ArticleModel
import Tagging

/// The tagger is built once: its gazetteer is the same for all tests.
let tagger = Tagger()

func article(
  _ title: String, _ body: String = "", date: String? = nil, language: String? = nil
) -> Article {
  Article(
    title: title, body: body, language: language,
    published: date.flatMap { text in
      PartialDate(text).map { PublicationDate(date: $0, method: .record, original: text) }
    })
}

/// Returns the codes of the countries that a text names, in the order of the alphabet.
func countries(_ title: String, _ body: String = "", language: String? = nil) -> [String] {
  tagger.tags(of: article(title, body, language: language)).countries.map(\.code).sorted()
}

/// Returns the ids of the leaders whom a text names, in the order of the alphabet.
func leaders(_ title: String, _ body: String = "", date: String? = nil) -> [String] {
  tagger.tags(of: article(title, body, date: date)).leaders.map(\.id).sorted()
}
