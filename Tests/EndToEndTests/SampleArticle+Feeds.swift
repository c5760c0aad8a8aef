extension SampleArticle {
  /// The articles of the feed and of the table in `samples`.
  static let feedsAndTables = [
    SampleArticle(
      key: "tidewater-times.rss#1",
      title: "Norway and Iceland agree on herring quotas for two seasons",
      date: "2021-03-05", byline: "Ingrid Solvang",
      starts: "BERGEN — Norway and Iceland have agreed", ends: "shoals together next spring.",
      countries: "NO IS", allowed: "", leaders: "erna-solberg"),
    SampleArticle(
      key: "tidewater-times.rss#2",
      title: "The last telephone box of the Faroe ferry & its keeper",
      date: "2020-11-08", byline: "Marit Dahl",
      starts: "On the afterdeck of an old ferry", ends: "when the ship is sold.",
      countries: "", allowed: "", leaders: ""),
    SampleArticle(
      key: "tidewater-times.rss#3",
      title: "Reykjavík swimmers win back their early hour",
      date: "2020-10-20", byline: "Sigrún Helgadóttir",
      starts: "The swimming pools of Reykjavík", ends: "she does her thinking in one.",
      countries: "IS", allowed: "", leaders: "katrin-jakobsdottir"),
    SampleArticle(
      key: "tidewater-times.rss#4",
      title: "Norway lends its smallest museum to New Zealand",
      date: "2020-09-14", byline: "Ingrid Solvang",
      starts: "A museum that fits into one suitcase", ends: "opened the suitcase herself.",
      countries: "NO NZ", allowed: "", leaders: "jacinda-ardern"),
    SampleArticle(
      key: "upland-herald.csv:3",
      title: "Fiji sends its best choir to a village in Portugal",
      date: "2019-10-07", byline: "Tomás Viegas",
      starts: "SUVA — Twenty-two singers", ends: "while carrying baskets.\"",
      countries: "FJ PT", allowed: "", leaders: ""),
    SampleArticle(
      key: "upland-herald.csv:8",
      title: "Portugal counts its stone bridges, and finds nine more",
      date: "2018-06-21", byline: "Inês Couto; Tomás Viegas",
      starts: "The office that keeps the list", ends: "it took him three steps.",
      countries: "PT", allowed: "", leaders: "marcelo-rebelo-de-sousa"),
    SampleArticle(
      key: "upland-herald.csv:14",
      title: "= is not a number: the sum that puzzled a school in Fiji",
      date: "2020-02-18", byline: nil,
      starts: "NADI — A sum painted on a wall", ends: "he ran out of paint.",
      countries: "FJ", allowed: "", leaders: ""),
  ]
}
