import Search
import Testing

@Suite struct QueryFiltersTests {
  @Test("filters among the words are taken out of them")
  func taken() {
    var request = FilterRequest()
    let rest = QueryFilters.take(
      from: "country:KZ rail about:\"South Korea\" LEADER:macron port", into: &request)
    #expect(rest.split(separator: " ") == ["rail", "port"])
    #expect(
      request == FilterRequest(countries: ["KZ"], about: ["South Korea"], leaders: ["macron"]))
  }

  @Test(
    "in quotes, in parentheses, beside OR and NOT, and without a value they stay",
    arguments: [
      "\"country:KZ\"", "(country:KZ rail)", "rail OR country:KZ", "country:KZ OR rail",
      "NOT country:KZ", "country:", "country:\"KZ", "-country:KZ", "mycountry:KZ", "", "country",
    ])
  func kept(text: String) {
    var request = FilterRequest()
    #expect(QueryFilters.take(from: text, into: &request) == text)
    #expect(request.isEmpty)
  }
}
