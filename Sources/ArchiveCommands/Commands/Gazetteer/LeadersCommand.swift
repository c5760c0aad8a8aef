import ArgumentParsing
import ArticleModel
import Gazetteer
import Presentation
import Storage
import TextProcessing

/// Counts the leaders of the archive, or lists who held office.
struct LeadersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leaders",
    abstract: "Print how many articles name each head of state, government or organisation.",
    discussion: """
      With a country, a name, an organisation or a day, print terms of office instead.

      Examples:
        archive leaders                             how many articles name each
        archive leaders KZ --on 2019-03-20          who held office on that day
        archive leaders --organisation NATO         its heads, with their terms
        archive leaders bush                        all of that name, with their terms
        archive leaders --candidates                people called leaders who are not known
        archive leaders add "Asel Orda" --country KZ --title president --from 2031-02-01
      """,
    subcommands: [AddLeaderCommand.self, AliasLeaderCommand.self, RemoveLeaderCommand.self])

  @Option(
    help: ArgumentHelp("List who held office then: 2019-03-20, 2019-03 or 2019.", valueName: "date")
  )
  var on: String?

  @Option(help: ArgumentHelp("List the heads of an organisation, such as EU.", valueName: "name"))
  var organisation: String?

  @Flag(help: "List people whom articles call leaders and who are not known.")
  var candidates = false

  @OptionGroup var options: CountOptions

  @Argument(help: "A country, or a leader's name.") var who: String?

  mutating func validate() throws {
    if let on, PartialDate(on) == nil {
      throw ValidationError("'\(on)' is no date; write 2019-03-20, 2019-03 or 2019.")
    }
    if candidates, on != nil || who != nil || organisation != nil {
      throw ValidationError("--candidates goes with no date and no name.")
    }
    if organisation != nil, who != nil {
      throw ValidationError("Give a country or a name, or --organisation, not both.")
    }
  }

  mutating func run() throws {
    if candidates {
      try options.print(idKey: "name") { try $0.leaderCandidateCounts() }
      return
    }
    guard who != nil || on != nil || organisation != nil else {
      try options.print(idKey: "id") { try $0.leaderCounts() }
      return
    }
    let additions = try options.archiveOptions.existingAdditions()
    let date = on.flatMap { PartialDate($0) }
    let holders =
      if let organisation {
        LeaderBook(additions).officeHolders(
          ofOrganisation: try OrganisationArgument.id(organisation), on: date)
      } else {
        try OfficeHolders(additions).list(who, on: date)
      }
    let output = OutputSink.standardOutput()
    if options.jsonl {
      for holder in holders {
        try output.write(data: JSONLine.text(TermRecord(holder.leader, holder.term)))
      }
    } else if options.csv {
      try TermTable.write(holders, to: output)
    } else {
      try output.write(TermText(style: options.colourOptions.style).table(holders))
    }
    try output.flush()
    if holders.isEmpty {
      Message.note("Nobody found")
      throw ExitCode.nothingFound
    }
  }
}

/// Finds the terms of office that a request means.
struct OfficeHolders {
  private let additions: GazetteerExtension
  private let book: LeaderBook

  init(_ additions: GazetteerExtension) {
    self.additions = additions
    book = LeaderBook(additions)
  }

  /// Returns the terms of a country, of everyone of a name, or of all countries.
  func list(_ who: String?, on date: PartialDate?) throws -> [(leader: Leader, term: Leader.Term)] {
    guard let who else {
      return Gazetteer.countries().flatMap { book.officeHolders(of: $0.code, on: date) }
    }
    let directory = CountryDirectory(with: additions)
    let leaders = book[id: who.lowercased()].map { [$0] } ?? book.leaders(named: who)
    // "Jordan" is a country here, and "Congo" a question; a name that is no country is a person's.
    if case .none(let suggestions) = directory.resolve(who) {
      guard !leaders.isEmpty else {
        throw NameError.unknown(who, "country and no leader", suggestions)
      }
      return leaders.flatMap { leader in
        leader.terms.filter { term in date.map { term.touches($0) } ?? true }
          .map { (leader, $0) }
      }
    }
    return book.officeHolders(of: try CountryArgument.code(who, additions), on: date)
  }
}

/// Looks up what a user calls an organisation.
enum OrganisationArgument {
  /// Returns the id of an organisation.
  ///
  /// - Throws: `NameError` if it is none.
  static func id(_ typed: String) throws -> String {
    switch OrganisationDirectory().resolve(typed) {
    case .one(let organisation): return organisation.id
    case .several(let found):
      throw NameError(
        typed: typed, reason: "may mean several organisations; choose one of",
        candidates: found.map { "\($0.id) (\($0.name))" })
    case .none(let suggestions): throw NameError.unknown(typed, "organisation", suggestions)
    }
  }
}
