import ArgumentParsing
import ArticleModel
import Search
import Storage

/// Which articles count, by what is known about them.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Name a country: code, name or demonym; '?' for names left open.",
      discussion:
        "A comma means any of these, a repeated option all of them; so with the others.",
      valueName: "country"))
  var country: [String] = []

  @Option(help: ArgumentHelp("Are about a country.", valueName: "country"))
  var about: [String] = []

  @Option(
    help: ArgumentHelp("Name a head of state, government or organisation.", valueName: "leader"))
  var leader: [String] = []

  @Flag(help: "With --leader: as holding an office on the article's date.")
  var inOffice = false

  @Option(
    help: ArgumentHelp(
      "Name whoever led the country on the article's date.", valueName: "country"))
  var leaderOf: [String] = []

  @Option(help: ArgumentHelp("Name a bloc or organisation, such as EU.", valueName: "name"))
  var organisation: [String] = []

  @Option(
    help: ArgumentHelp(
      "Name a region of the world, such as 'Central Asia', or one within it.",
      valueName: "region"))
  var region: [String] = []

  @Option(
    help: ArgumentHelp("The same, or name one of the region's countries.", valueName: "region"))
  var inRegion: [String] = []

  @Option(help: ArgumentHelp("Come from this source.", valueName: "source"))
  var source: [String] = []

  @Option(
    help: ArgumentHelp("Are in this language: a tag, or a name such as French.", valueName: "tag"))
  var language: [String] = []

  @Option(
    help: ArgumentHelp(
      "Were published then.",
      discussion: "2023, 2023-11, 2023-11-09, yesterday, 7d (the last 7 days; also w, m, y), A..B.",
      valueName: "date"))
  var date: [String] = []

  @Option(help: ArgumentHelp("Were published on that day or later.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Were published on that day or earlier.", valueName: "date"))
  var until: String?

  @Flag(help: "Have no known date.")
  var undated = false

  @Option(
    help: ArgumentHelp(
      "Count days from this one instead of today.", valueName: "date", visibility: .hidden))
  var now: String?

  /// The filters as they were written.
  var request: FilterRequest {
    FilterRequest(
      countries: country, about: about, leaders: leader, isInOffice: inOffice,
      leadersOf: leaderOf, organisations: organisation, regions: region,
      inRegions: inRegion, sources: source, languages: language, dates: date, since: since,
      until: until, isUndated: undated)
  }

  mutating func validate() throws {
    guard !inOffice || !leader.isEmpty else {
      throw ValidationError("--in-office says how leaders count; use it with --leader.")
    }
  }

  /// Looks up the names in an archive.
  ///
  /// Conditions within the words are looked up with them; the text of a query is for messages.
  func resolve(
    _ words: QueryNode?, of text: String, in archive: Archive
  ) throws -> (words: QueryNode?, filters: ResolvedFilters) {
    try FilterResolver(archive, today: try today).resolve(request, words: words, text: text)
  }

  /// The day from which days are counted.
  var today: CalendarDate {
    get throws {
      guard let now else { return Process.today }
      guard let date = PartialDate(now), date.precision == .day else {
        throw ValidationError("--now takes a day such as 2023-11-09, not '\(now)'.")
      }
      return date.firstDay
    }
  }
}
