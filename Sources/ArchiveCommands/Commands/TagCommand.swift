import ArgumentParsing
import Gazetteer
import Presentation
import Search
import Storage
import Tagging
import TextProcessing

/// Corrects tags by hand, and teaches what names stand for.
struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract:
      "Correct an article's countries, leaders and regions, or teach what a name stands for.",
    discussion: """
      Corrections outlast new versions of the article and 'archive retag'. A rule
      counts for articles that are added from now on; 'archive retag' applies it to
      those that are there. '-' is for no place.

      Examples:
        archive tag 12 --country KZ --not-country GE --leader tokayev
        archive tag --rule 'Georgia => US-GA' --source "The Macon Ledger"
        archive tag --rule 'Sofia => -'
        archive tag --rules                         print the rules
        archive tag --forget 3                      take rule 3 back
      """)

  @OptionGroup var archiveOptions: ArchiveOptions

  @Option(help: ArgumentHelp("The article names this country.", valueName: "country"))
  var country: [String] = []

  @Option(help: ArgumentHelp("The article does not name this country.", valueName: "country"))
  var notCountry: [String] = []

  @Option(help: ArgumentHelp("The article names this leader.", valueName: "leader"))
  var leader: [String] = []

  @Option(help: ArgumentHelp("The article does not name this leader.", valueName: "leader"))
  var notLeader: [String] = []

  @Option(help: ArgumentHelp("The article names this organisation.", valueName: "name"))
  var organisation: [String] = []

  @Option(help: ArgumentHelp("The article does not name this organisation.", valueName: "name"))
  var notOrganisation: [String] = []

  @Option(help: ArgumentHelp("The article names this region of the world.", valueName: "region"))
  var region: [String] = []

  @Option(
    help: ArgumentHelp("The article does not name this region of the world.", valueName: "region"))
  var notRegion: [String] = []

  @Option(help: ArgumentHelp("What a name stands for: 'NAME => CODE'.", valueName: "rule"))
  var rule: [String] = []

  @Option(help: ArgumentHelp("The rule is for this source alone.", valueName: "name"))
  var source: String?

  @Flag(help: "Print the rules.")
  var rules = false

  @Option(help: ArgumentHelp("Take the rule of this number back.", valueName: "number"))
  var forget: [Int64] = []

  @Flag(name: .shortAndLong, help: "Print no summary.")
  var quiet = false

  @Argument(help: "The number of the article, as 'archive find' prints it.") var id: [Int64] = []

  mutating func validate() throws {
    let hasTags = ![
      country, notCountry, leader, notLeader, organisation, notOrganisation, region, notRegion,
    ].allSatisfy(\.isEmpty)
    guard hasTags || !rule.isEmpty || rules || !forget.isEmpty else {
      throw ValidationError("Say what to correct, for example 12 --country KZ, or --rule.")
    }
    guard hasTags == !id.isEmpty else {
      throw ValidationError(
        hasTags
          ? "Say which article the tags are for." : "Say what to correct about article \(id[0]).")
    }
    guard source == nil || !rule.isEmpty else {
      throw ValidationError("--source says whose articles a rule is for; use it with --rule.")
    }
  }

  mutating func run() throws {
    let isReading = rules && rule.isEmpty && forget.isEmpty && id.isEmpty
    let archive = try archiveOptions.open(isReading ? .read : .write)
    let taught = try TaughtRule.parse(rule, lookup: NameLookup(archive))
    let corrections = try corrections(NameLookup(archive))
    let command = self
    if !isReading {
      try archive.transaction { try command.teach(archive, taught) }
    }
    try correct(archive, corrections)
    if !corrections.isEmpty { try IndexUpkeep.run(archive, isQuiet: quiet) }
    if rules { try printRules(archive) }
    if !taught.isEmpty, !quiet {
      Message.note(
        "Learned \(Message.count(taught.count, "rule")); 'archive retag' applies it to the articles"
          + " that are there")
    }
  }

  private func teach(_ archive: Archive, _ taught: [TaughtRule]) throws {
    for rule in taught {
      try archive.addTagRule(
        name: rule.name, target: rule.target, source: source, at: Process.timestamp)
    }
    for number in forget where try !archive.removeTagRule(number) {
      throw ValidationError("There is no rule \(number); 'archive tag --rules' prints them.")
    }
  }

  private func correct(_ archive: Archive, _ corrections: [TagCorrection]) throws {
    guard !corrections.isEmpty else { return }
    let tagger = try Tagger(taughtBy: archive)
    try archive.transaction {
      let writer = try ArticleWriter(archive) { Process.timestamp }
      for id in Set(id).sorted() {
        guard let stored = try archive.article(id) else { throw ArchiveError.noArticle(id: id) }
        try writer.correct(id, corrections, retagged: tagger.tags(of: stored.article))
      }
    }
    if !quiet { Message.note("Corrected \(Message.count(Set(id).count, "article"))") }
  }

  private func corrections(_ lookup: NameLookup) throws -> [TagCorrection] {
    var all: [TagCorrection] = []
    for (names, isPresent) in [(country, true), (notCountry, false)] {
      for name in names {
        let country = try lookup.country(name, option: isPresent ? "--country" : "--not-country")
        all.append(
          TagCorrection(
            .country, tag: country.code, name: country.name, isPresent: isPresent))
      }
    }
    for (names, isPresent) in [(leader, true), (notLeader, false)] {
      for name in names {
        let leader = try lookup.leader(name, option: isPresent ? "--leader" : "--not-leader")
        all.append(
          TagCorrection(
            .leader, tag: leader.id, name: leader.name, country: leader.country(on: nil),
            organisation: leader.term(on: nil)?.organisation, isPresent: isPresent))
      }
    }
    for (names, isPresent) in [(organisation, true), (notOrganisation, false)] {
      for name in names {
        let found = try lookup.organisation(
          name, option: isPresent ? "--organisation" : "--not-organisation")
        all.append(
          TagCorrection(
            .organisation, tag: found.id, name: found.name, isPresent: isPresent))
      }
    }
    for (names, isPresent) in [(region, true), (notRegion, false)] {
      for name in names {
        let found = try lookup.region(name, option: isPresent ? "--region" : "--not-region")
        all.append(
          TagCorrection(.region, tag: found.id, name: found.name, isPresent: isPresent))
      }
    }
    return all
  }

  private func printRules(_ archive: Archive) throws {
    let output = OutputSink.standardOutput()
    let rules = try archive.run { try archive.tagRules() }
    for rule in rules {
      let source = rule.source.map { "  (\($0))" } ?? ""
      let text = SafeText.line("\(rule.name) => \(rule.target)\(source)")
      try output.write("\(rule.id)  \(text)\n")
    }
    try output.flush()
    if rules.isEmpty { Message.note("No rules") }
  }
}

/// A rule as a user writes it: `Georgia => US-GA`.
private struct TaughtRule {
  let name: String
  let target: String

  static func parse(_ rules: [String], lookup: NameLookup) throws -> [TaughtRule] {
    try rules.map { text in
      guard let arrow = text.firstRange(of: "=>") else {
        throw ValidationError("--rule takes 'NAME => CODE', not '\(text)'.")
      }
      let name = text[..<arrow.lowerBound].trimmingWhitespace
      let target = text[arrow.upperBound...].trimmingWhitespace
      guard Words.count(in: name) > 0, !target.isEmpty else {
        throw ValidationError("--rule takes 'NAME => CODE', not '\(text)'.")
      }
      guard target != "-" else { return TaughtRule(name: name, target: target) }
      let country = try lookup.country(target, option: "--rule")
      let isPart = target.count > 3 && target.uppercased().hasPrefix(country.code + "-")
      return TaughtRule(name: name, target: isPart ? target.uppercased() : country.code)
    }
  }
}
