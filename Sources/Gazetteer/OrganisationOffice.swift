import ArticleModel
import GazetteerData
import TextProcessing

/// A term at the head of an organisation, with who held it: a row of organisation-offices.tsv.
struct OrganisationOffice {
  let leader: String
  let name: String
  let short: String
  let variants: [String]
  let term: Leader.Term

  init(row: TSVRow) {
    leader = row[0]
    name = row[1]
    short = row[2]
    variants = row.list(3)
    term = Leader.Term(
      organisation: row[4], title: row[5], from: PartialDate(row[6]), to: PartialDate(row[7]))
  }

  /// Returns the leader whom these offices alone make known.
  static func leader(_ offices: [OrganisationOffice]) -> Leader? {
    guard let first = offices.first else { return nil }
    return Leader(
      id: first.leader, name: first.name, short: first.short,
      variants: names(offices, beside: [first.name]), terms: offices.map(\.term))
  }

  /// Returns a leader of a country with the terms and names that these offices add.
  static func adding(_ offices: [OrganisationOffice], to leader: Leader) -> Leader {
    Leader(
      id: leader.id, name: leader.name, short: leader.short,
      variants: leader.variants
        + names(offices, beside: [leader.name, leader.short] + leader.variants + leader.shorts),
      shorts: leader.shorts, terms: leader.terms + offices.map(\.term))
  }

  private static func names(
    _ offices: [OrganisationOffice], beside known: [String]
  ) -> [String] {
    var seen = Set(known.map(LeaderBook.key))
    return offices.flatMap { [$0.name] + $0.variants }
      .filter { seen.insert(LeaderBook.key($0)).inserted }
  }
}

extension Gazetteer {
  /// Returns the id of the organisation at a position in `organisations()`; empty for no such position.
  static func organisationID(_ position: Int) -> String {
    organisationIDs.indices.contains(position) ? organisationIDs[position] : ""
  }

  /// Returns the position of an organisation in `organisations()`.
  static func organisationPosition(_ id: String) -> Int? { organisationIDs.firstIndex(of: id) }

  private static let organisationIDs = TSVTable(gazetteer_organisations())
    .compactMap { row in row[1] == "en" ? row[0] : nil }
}

/// What a term of office belongs to, as a number: a country's code as `PackedCountry` has it, or
/// beyond these an organisation's position.
public enum PackedOwner {
  /// No code of two letters is as great.
  private static let firstOrganisation: UInt32 = 0x8000

  /// Returns the number of the country or the organisation of a term; 0 for neither.
  public static func number(of term: Leader.Term) -> UInt32 {
    term.organisation.map { number(ofOrganisation: $0) } ?? PackedCountry.number(term.country)
  }

  /// Returns the number of an organisation; 0 for one that is not known.
  static func number(ofOrganisation id: String) -> UInt32 {
    Gazetteer.organisationPosition(id).map { firstOrganisation + UInt32($0) } ?? 0
  }

  /// Returns the id of the organisation of a number; `nil` for a country's.
  static func organisation(_ number: UInt32) -> String? {
    number < firstOrganisation
      ? nil : Gazetteer.organisationID(Int(number - firstOrganisation))
  }
}

/// Finds organisations by what users call them: ids, names and abbreviations in any language.
public struct OrganisationDirectory: Sendable {
  private let organisations: [Organisation]

  /// Creates a directory of organisations.
  public init(_ organisations: [Organisation] = Gazetteer.organisations()) {
    self.organisations = organisations
  }

  /// Returns the organisation that a word stands for.
  public func resolve(_ typed: String) -> NameResolution<Organisation> {
    let folded = Folding.fold(typed).collapsingWhitespace
    let found = organisations.first { organisation in
      organisation.id == folded
        || names(organisation).contains { Folding.fold($0) == folded }
    }
    if let found { return .one(found) }
    guard typed.utf8.count <= 256 else { return .none(suggestions: []) }
    return .none(
      suggestions: EditDistance.nearest(
        to: typed, among: Set(organisations.flatMap { names($0) })))
  }

  private func names(_ organisation: Organisation) -> [String] {
    organisation.names.flatMap { $0.names + $0.abbreviations + $0.doubtful }
  }
}
