import ArticleModel
import Gazetteer
import TextProcessing

/// Understands one row: our own columns, or those of a Wikidata query.
struct RowReader {
  /// What a row adds.
  enum Entry {
    case leader(LeaderDraft)
    case country(GazetteerExtension.CountryAlias)
  }

  private let countries: CountryDirectory
  private let book: LeaderBook
  private let organisations = OrganisationDirectory()

  init(known: GazetteerExtension) {
    countries = CountryDirectory(with: known)
    book = LeaderBook(known)
  }

  func entry(_ row: ImportTable.Row) throws(InputError) -> Entry {
    if let alias = row.first("alias"), row.first("name", "personlabel") == nil {
      return .country(
        GazetteerExtension.CountryAlias(
          code: try country(row), name: alias, language: row.first("language")?.lowercased()))
    }
    guard let name = row.first("name", "personlabel", "leaderlabel", "itemlabel", "label") else {
      throw refused(row, "there is no name; call the column 'name' or 'personLabel'")
    }
    let organisation = try organisation(row)
    let country = organisation == nil ? try country(row) : ""
    let title = row.first("title", "positionlabel", "officelabel", "position") ?? ""
    guard let from = try date(row, "from", "start", "starttime", "startdate") else {
      throw refused(row, "there is no first day; call the column 'from' or 'start'")
    }
    let to = try date(row, "to", "end", "endtime", "enddate")
    if let to, to.lastDay < from.firstDay {
      throw refused(row, "the term ends on \(to), before it begins on \(from)")
    }
    let held = title.isEmpty ? "leader" : title
    let term =
      if let organisation {
        Leader.Term(organisation: organisation, title: held, from: from, to: to)
      } else {
        Leader.Term(
          country: country, office: try office(row, title), title: held, from: from, to: to)
      }
    return .leader(
      LeaderDraft(
        id: try id(row, name, term), name: name,
        short: row.first("short", "familyname", "familynamelabel") ?? LeaderName.short(of: name),
        variants: names(
          row.first("variants", "altlabels", "altlabel", "aliases", "personaltlabel")),
        shorts: names(row.first("shorts")), terms: [term]))
  }

  private func country(_ row: ImportTable.Row) throws(InputError) -> String {
    // A query names the country by an address too, which says nothing here.
    let typed = ["countrycode", "countrylabel", "country", "code", "iso"].lazy
      .compactMap { row.cells[$0] }.first { !$0.isEmpty && !$0.hasPrefix("http") }
    guard let typed else {
      throw refused(row, "there is no country; call the column 'country' or 'countryCode'")
    }
    switch countries.resolve(typed) {
    case .one(let country): return country.code
    case .several(let found):
      throw refused(
        row, "the country '\(typed)' may be \(found.map(\.code).joined(separator: " or "))")
    case .none(let suggestions):
      let hint = suggestions.first.map { "; did you mean \($0)?" } ?? "; use its ISO 3166-1 code"
      throw refused(row, "the country '\(typed)' is not known" + hint)
    }
  }

  /// The id of the organisation, where the row names one and no country.
  private func organisation(_ row: ImportTable.Row) throws(InputError) -> String? {
    guard row.first("countrycode", "countrylabel", "country", "code", "iso") == nil,
      let typed = row.first("organisation", "organization")
    else { return nil }
    guard case .one(let found) = organisations.resolve(typed) else {
      throw refused(row, "the organisation '\(typed)' is not known")
    }
    return found.id
  }

  private func office(
    _ row: ImportTable.Row, _ title: String
  ) throws(InputError) -> Leader.Office {
    guard let stated = row.first("office") else { return LeaderName.office(of: title) }
    guard let office = Leader.Office(rawValue: stated.lowercased()), office != .headOfOrganisation
    else {
      let known = Leader.Office.allCases.filter { $0 != .headOfOrganisation }.map(\.rawValue)
        .joined(separator: ", ")
      throw refused(row, "the office '\(stated)' is none of \(known)")
    }
    return office
  }

  private func date(_ row: ImportTable.Row, _ columns: String...) throws(InputError) -> PartialDate?
  {
    guard let stated = columns.lazy.compactMap({ row.cells[$0] }).first(where: { !$0.isEmpty })
    else { return nil }
    // 2019-03-20T00:00:00Z, +2019-00-00T00:00:00Z.
    var day = stated.prefix { $0 != "T" }
    if day.first == "+" { day.removeFirst() }
    while day.hasSuffix("-00") { day.removeLast(3) }
    guard let date = PartialDate(day) else {
      throw refused(row, "the date '\(stated)' is none; write 2019-03-20, 2019-03 or 2019")
    }
    return date
  }

  /// A leader who is known keeps the id, so that what the file says is added to what is known.
  private func id(
    _ row: ImportTable.Row, _ name: String, _ term: Leader.Term
  ) throws(InputError) -> String {
    if let id = row.first("id") {
      guard LeaderName.isID(id) else {
        throw refused(row, "the id '\(id)' may have small letters a to z, digits and '-' alone")
      }
      return id
    }
    let known = book.leaders(named: name).filter { leader in
      leader.terms.contains {
        $0.country == term.country && $0.organisation == term.organisation
      }
    }
    if let only = known.first, known.count == 1 { return only.id }
    guard let id = LeaderName.id(of: name) else {
      throw refused(row, "'\(name)' makes no id in Latin letters; add a column 'id'")
    }
    return id
  }

  private func names(_ list: String?) -> [String] {
    guard let list else { return [] }
    let separator: Character = list.contains("|") ? "|" : list.contains(";") ? ";" : ","
    return list.split(separator: separator).map { $0.trimmingWhitespace }.filter { !$0.isEmpty }
  }

  private func refused(_ row: ImportTable.Row, _ reason: String) -> InputError {
    InputError(.malformed, path: row.place, reason: reason)
  }
}
