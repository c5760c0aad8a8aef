public import ArticleModel

/// The leaders of the compiled gazetteer, read one by one where they stand in the program.
public struct LeaderList: RandomAccessCollection, Sendable {
  static let width = 6
  static let termWidth = 5

  // Read-only memory of the program itself.
  nonisolated(unsafe) private let records: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let terms: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let order: UnsafeBufferPointer<UInt32>
  private let texts: ImageTexts

  init(_ image: Image) {
    records = image.section(.leaders, of: UInt32.self)
    terms = image.section(.terms, of: UInt32.self)
    order = image.section(.leaderOrder, of: UInt32.self)
    texts = ImageTexts(image)
  }

  /// The position of the first leader.
  public var startIndex: Int { 0 }
  /// The position after the last leader.
  public var endIndex: Int { records.count / Self.width }

  /// Returns the leader at a position.
  public subscript(position: Int) -> Leader {
    let start = position * Self.width
    return Leader(
      id: texts.text(records[start]), name: texts.text(records[start + 1]),
      short: texts.text(records[start + 2]), variants: texts.list(records[start + 3]),
      shorts: texts.list(records[start + 4]),
      terms: texts.numbers(records[start + 5]).map { term(at: Int($0)) })
  }

  /// Returns the position of the leader with an id.
  public func position(of id: String) -> Int? {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      let position = Int(order[middle])
      let known = texts.text(records[position * Self.width])
      if known == id { return position }
      if known.utf8.lexicographicallyPrecedes(id.utf8) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Returns the leader with an id.
  public subscript(id id: String) -> Leader? {
    position(of: id).map { self[$0] }
  }

  /// Returns the terms of one country that touch a date, with who held them, in their order; all
  /// of its terms for no date.
  public func officeHolders(
    of country: String, on date: PartialDate? = nil
  ) -> [(leader: Int, term: Leader.Term)] {
    officeHolders(PackedCountry.number(country), on: date)
  }

  /// Returns the terms of one organisation, by its id, as those of a country.
  public func officeHolders(
    ofOrganisation id: String, on date: PartialDate? = nil
  ) -> [(leader: Int, term: Leader.Term)] {
    let number = PackedOwner.number(ofOrganisation: id)
    return number == 0 ? [] : officeHolders(number, on: date)
  }

  private func officeHolders(
    _ code: UInt32, on date: PartialDate?
  ) -> [(leader: Int, term: Leader.Term)] {
    var low = 0
    var high = terms.count / Self.termWidth
    while low < high {
      let middle = (low + high) / 2
      let known = terms[middle * Self.termWidth + 1] & 0xFFFF
      if known < code { low = middle + 1 } else { high = middle }
    }
    var found: [(leader: Int, term: Leader.Term)] = []
    while low < terms.count / Self.termWidth,
      terms[low * Self.termWidth + 1] & 0xFFFF == code
    {
      let term = term(at: low)
      if date.map({ term.touches($0) }) ?? true {
        found.append((Int(terms[low * Self.termWidth]), term))
      }
      low += 1
    }
    return found
  }

  private func term(at position: Int) -> Leader.Term {
    let start = position * Self.termWidth
    let bits = terms[start + 1]
    let office = Leader.Office.allCases[
      Swift.min(Int(bits >> 16), Leader.Office.allCases.count - 1)]
    if let organisation = PackedOwner.organisation(bits & 0xFFFF) {
      return Leader.Term(
        organisation: organisation, title: texts.text(terms[start + 2]),
        from: PackedDate.date(terms[start + 3]), to: PackedDate.date(terms[start + 4]))
    }
    return Leader.Term(
      country: PackedCountry.code(bits & 0xFFFF), office: office,
      title: texts.text(terms[start + 2]), from: PackedDate.date(terms[start + 3]),
      to: PackedDate.date(terms[start + 4]))
  }
}

/// A country's code as a number that sorts as the code does.
public enum PackedCountry {
  /// Returns the number of a code of two letters; 0 for anything else.
  public static func number(_ code: some StringProtocol) -> UInt32 {
    let letters = Array(code.utf8)
    return letters.count < 2 ? 0 : UInt32(letters[0]) << 8 | UInt32(letters[1])
  }

  /// Returns the code of a number.
  public static func code(_ number: UInt32) -> String {
    String(decoding: [UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)], as: UTF8.self)
  }
}

/// A partial date as a number; 0 is no date.
public enum PackedDate {
  /// Returns the number of a date.
  public static func number(_ date: PartialDate?) -> UInt32 {
    guard let date else { return 0 }
    return UInt32(date.year) << 9 | UInt32(date.month ?? 0) << 5 | UInt32(date.day ?? 0)
  }

  /// Returns the date of a number.
  public static func date(_ number: UInt32) -> PartialDate? {
    let month = Int(number >> 5 & 15)
    let day = Int(number & 31)
    return number == 0
      ? nil
      : PartialDate(
        year: Int(number >> 9), month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}
