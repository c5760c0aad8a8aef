import ArgumentParsing
import ArticleModel
import Gazetteer
import Storage
import TextProcessing

/// Adds a leader, or a term of one.
struct AddLeaderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a leader, or a term of office of one.",
    discussion: """
      What is added is kept in the archive and is stronger than what is built in. A name
      that is known in that country means the known leader; --id says otherwise.
      """)

  @Option(help: ArgumentHelp("The country's code or name.", valueName: "country"))
  var country: String?

  @Option(help: ArgumentHelp("Or the organisation's name, such as EU.", valueName: "name"))
  var organisation: String?

  @Option(help: ArgumentHelp("The office, as the press calls it.", valueName: "text"))
  var title: String

  @Option(help: ArgumentHelp("The first day: 2026-02-01, 2026-02 or 2026.", valueName: "date"))
  var from: String

  @Option(help: ArgumentHelp("The last day; without it the term lasts.", valueName: "date"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "In a country: head-of-state, head-of-government, both or de-facto.",
      discussion: "Else what the title usually means.", valueName: "kind"))
  var office: String?

  @Option(
    help: ArgumentHelp(
      "The form of later mentions.", discussion: "Else the last word.", valueName: "name"))
  var short: String?

  @Option(help: ArgumentHelp("The identifier, such as asel-orda.", valueName: "id"))
  var id: String?

  @OptionGroup var archiveOptions: ArchiveOptions

  @Argument(help: "The full name.") var name: String

  mutating func validate() throws {
    for date in [from, to].compactMap({ $0 }) where PartialDate(date) == nil {
      throw ValidationError("'\(date)' is no date; write 2026-02-01, 2026-02 or 2026.")
    }
    if let first = PartialDate(from), let last = to.flatMap({ PartialDate($0) }),
      last.lastDay < first.firstDay
    {
      throw ValidationError("The term ends before it begins.")
    }
    guard (country == nil) != (organisation == nil) else {
      throw ValidationError("Give the country or the organisation: --country or --organisation.")
    }
    if office != nil, organisation != nil {
      throw ValidationError("--office is for a country's leader.")
    }
    if let office, [nil, .headOfOrganisation].contains(Leader.Office(rawValue: office)) {
      throw ValidationError(
        "'\(office)' is none of head-of-state, head-of-government, both, de-facto.")
    }
    if let id, !LeaderName.isID(id) {
      throw ValidationError("An id has small letters a to z, digits and '-' alone.")
    }
  }

  mutating func run() throws {
    let archive = try archiveOptions.open(.create)
    let additions = try archive.gazetteerExtension()
    let term = try term(additions)
    let owner = term.organisation ?? term.country
    let name = name.collapsingWhitespace
    let known = LeaderBook(additions).leaders(named: name).filter { leader in
      leader.terms.contains { ($0.organisation ?? $0.country) == owner }
    }
    guard let id = id ?? (known.count == 1 ? known.first?.id : nil) ?? LeaderName.id(of: name)
    else { throw ValidationError("'\(name)' makes no id in Latin letters; give one with --id.") }
    let existing = LeaderBook(additions)[id: id]
    try GazetteerEditor(archive).add(
      Leader(
        id: id, name: existing?.name ?? name,
        short: short ?? existing?.short ?? LeaderName.short(of: name),
        variants: existing.map { $0.name == name ? [] : [name] } ?? [], terms: [term]))
    Message.note("Added \(id): \(title), \(owner)")
  }

  private func term(_ additions: GazetteerExtension) throws -> Leader.Term {
    let first = PartialDate(from)
    let last = to.flatMap { PartialDate($0) }
    if let organisation {
      return Leader.Term(
        organisation: try OrganisationArgument.id(organisation), title: title, from: first, to: last
      )
    }
    return Leader.Term(
      country: try CountryArgument.code(country ?? "", additions),
      office: office.flatMap { Leader.Office(rawValue: $0) } ?? LeaderName.office(of: title),
      title: title, from: first, to: last)
  }
}

/// Gives a leader another name.
struct AliasLeaderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alias", abstract: "Give a leader another name.")

  @Flag(help: "It is a form of the surname, for later mentions.") var short = false

  @OptionGroup var archiveOptions: ArchiveOptions

  @Argument(help: "The leader's id or name.") var leader: String
  @Argument(help: "The name.") var name: String

  mutating func validate() throws {
    guard Words.count(in: name) > 0 else {
      throw ValidationError("A name needs a letter or a digit.")
    }
  }

  mutating func run() throws {
    let archive = try archiveOptions.open(.create)
    let id = try LeaderArgument.id(leader, try archive.gazetteerExtension())
    let name = name.collapsingWhitespace
    try GazetteerEditor(archive).add(
      GazetteerExtension.LeaderAlias(id: id, name: name, isShort: short))
    Message.note("'\(name)' means \(id)")
  }
}

/// Takes out a leader or one name of one.
struct RemoveLeaderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take out a leader, or one name of a leader.",
    discussion: """
      A leader of your own is forgotten; a built-in one is kept from counting, until
      'archive leaders add' brings the id back.
      """)

  @Option(
    name: .customLong("name"),
    help: ArgumentHelp("Take out this name alone.", valueName: "name"))
  var name: String?

  @OptionGroup var archiveOptions: ArchiveOptions

  @Argument(help: "The leader's id or name.") var leader: String

  mutating func run() throws {
    let archive = try archiveOptions.open(.create)
    let id = try LeaderArgument.id(leader, try archive.gazetteerExtension())
    if let name {
      try GazetteerEditor(archive).removeName(
        GazetteerExtension.RemovedName(subject: id, name: name.collapsingWhitespace),
        isCountry: false)
      Message.note("'\(name)' no longer means \(id)")
    } else {
      try GazetteerEditor(archive).removeLeader(id)
      Message.note("Removed \(id)")
    }
  }
}

/// Looks up what a user calls a leader.
enum LeaderArgument {
  /// Returns the id of a leader.
  ///
  /// - Throws: `NameError` if there is none, or there are several.
  static func id(_ typed: String, _ additions: GazetteerExtension) throws -> String {
    switch LeaderDirectory(additions).resolve(typed) {
    case .one(let leader): return leader.id
    case .several(let leaders):
      throw NameError(
        typed: typed, reason: "may mean several leaders; choose one of",
        candidates: leaders.map { "\($0.id) (\($0.name))" })
    case .none(let suggestions): throw NameError.unknown(typed, "leader", suggestions)
    }
  }
}
