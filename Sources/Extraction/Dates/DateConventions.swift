import TextProcessing

/// How dates are written where a text comes from, as far as its language and its country tell.
struct DateConventions: Equatable, Sendable {
  /// In which order numbers stand.
  enum Order: Sendable {
    case dayFirst, monthFirst, yearFirst
  }

  /// The order of `11/09/2023`; `nil` when nothing tells.
  var order: Order?
  /// The language's primary subtag.
  var language: String?
  /// Whether dates are read that a text without a context leaves in doubt: those with a year of
  /// two digits, and those in either order, with the other reading kept beside.
  var readsDoubtful = false

  /// Nothing is known: only what has one reading is a date.
  static let unknown = DateConventions()

  /// Creates the conventions of a page.
  ///
  /// The country of the domain says more than the language, since `en` and
  /// `en-US` stand in templates of pages from everywhere.
  init(language: String?, region: String?, host: String?) {
    self.language = language
    readsDoubtful = true
    let country = host.flatMap(Self.country) ?? region?.lowercased()
    if let country, let order = Self.order(ofCountry: country, language: language) {
      self.order = order
    } else if let language, language != "en" {
      order = Self.order(ofLanguage: language)
    }
  }

  private init() {}

  /// The country code at the end of a host's name, unless it is sold as something else.
  private static func country(of host: String) -> String? {
    guard let last = host.split(separator: ".").last, last.utf8.count == 2 else { return nil }
    let code = last.lowercased()
    return ["io", "tv", "me", "co", "ai", "fm", "eu", "cc", "ly", "to"].contains(code) ? nil : code
  }

  private static func order(ofCountry country: String, language: String?) -> Order? {
    switch country {
    case "us", "ph", "pr", "gu", "fm": language == nil || language == "en" ? .monthFirst : nil
    case "ca", "za": language == "en" ? nil : language.flatMap(order(ofLanguage:))
    case "cn", "jp", "kr", "kp", "tw", "hu", "mn", "ir", "lt": .yearFirst
    default: .dayFirst
    }
  }

  private static func order(ofLanguage language: String) -> Order? {
    switch language {
    case "zh", "ja", "ko", "hu", "mn", "fa", "lt": .yearFirst
    case "fil", "tl": .monthFirst
    default: .dayFirst
    }
  }
}
