import TextProcessing

/// Names of people freed of what bylines put around them.
enum PersonNames {
  /// Returns the names in a byline: without "By", offices, dates, handles and addresses.
  static func names(in text: String) -> [String] {
    var line = text.collapsingWhitespace
    guard line.utf8.count <= 400 else { return [] }
    line = withoutLabel(line)
    for dash in [" - ", " – ", " — "] {
      while let place = line.firstRange(of: dash) { line.replaceSubrange(place, with: " | ") }
    }
    var names: [String] = []
    for segment in line.split(whereSeparator: { "|·•;/\n、，；".contains($0) }) {
      let parts = people(in: segment)
      // What follows the names after a sign is an office, a place or a date.
      if parts.isEmpty, !names.isEmpty { break }
      names += parts
    }
    return unique(names)
  }

  /// The names without repetitions.
  static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert(StatedText.key($0)).inserted }
  }

  /// Whether a name reads like a person's: two to five words that begin with capitals, or letters
  /// of a script that has none.
  static func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    if words.contains(where: { collective.contains(Folding.fold($0.filter(\.isLetter))) }) {
      return false
    }
    if name.unicodeScalars.contains(where: Script.isUnsegmented) { return name.count <= 20 }
    guard (2...5).contains(words.count) else { return false }
    let capitals = words.count { $0.first.map { !$0.isLowercase } ?? false }
    return capitals >= 2 || capitals == words.count
  }

  private static func people(in segment: Substring) -> [String] {
    var names: [String] = []
    var current: [Substring] = []
    func close() {
      if let name = name(of: current) { names.append(name) }
      current = []
    }
    let pieces = segment.split(separator: ",")
    for (index, piece) in pieces.enumerated() {
      let words = piece.split(separator: " ")
      // "Jane Doe, Political Editor": the office and all after it go.
      if index > 0, isOffice(words) || words.isEmpty { break }
      for word in words {
        let folded = Folding.fold(word.trimmedOfSigns)
        if conjunctions.contains(folded) && word.first?.isUppercase != true || word == "&" {
          close()
        } else if stops.contains(folded) || isDateLike(word)
          || current.count >= 2 && offices.contains(folded)
        {
          // "May 7": the month was taken for a name.
          if let last = current.last, isDateLike(word), current.count != 2 || index > 0,
            MonthNames.month(named: Folding.fold(last.trimmedOfSigns)) != nil
          {
            current.removeLast()
          }
          // "Jane Doe le 7 mai".
          while current.count > 1, current.last?.first?.isLowercase ?? false {
            current.removeLast()
          }
          close()
          return names
        } else {
          current.append(word)
        }
      }
      // "Doe, Jane" is one name: both halves are single words.
      if index == 0, pieces.count == 2, words.count == 1,
        pieces[1].split(separator: " ").count == 1,
        let last = words.first, let first = pieces[1].split(separator: " ").first,
        last.first?.isUppercase ?? false, first.first?.isUppercase ?? false
      {
        return [first + " " + last].map(String.init).compactMap {
          name(of: $0.split(separator: " "))
        }
      }
      close()
    }
    return names
  }

  private static func name(of words: [Substring]) -> String? {
    var words = words.filter { word in
      !word.hasPrefix("@") && !word.contains("@") && !word.contains("://")
        && !word.hasPrefix("www.")
    }
    if let bracket = words.firstIndex(where: {
      $0.hasPrefix("(") || $0.hasPrefix("[") || $0.hasPrefix("（")
    }) {
      // "Bruno (Henrique) Rodrigues", and "Jane Doe (Astana)".
      let end = words[bracket...].firstIndex {
        $0.hasSuffix(")") || $0.hasSuffix("]") || $0.hasSuffix("）")
      }
      words.removeSubrange(bracket...(end ?? words.endIndex - 1))
    }
    while let first = words.first, prefixes.contains(Folding.fold(first.trimmedOfSigns)),
      words.count > 1
    {
      words.removeFirst()
    }
    let joined = words.joined(separator: " ")
    let name = joined[...].trimmedOfSigns
    guard name.contains(where: \.isLetter), name.count <= 60, words.count <= 7,
      !name.contains(where: { $0.isNumber }) || words.count == 1,
      !nobody.contains(Folding.fold(name)),
      !words.allSatisfy({ offices.contains(Folding.fold($0.trimmedOfSigns)) })
    else { return nil }
    return name
  }

  private static func withoutLabel(_ text: String) -> String {
    var text = text[...]
    let folded = Folding.fold(text)
    for opening in openings where folded.hasPrefix(opening) && folded.count > opening.count {
      text =
        text.split(separator: " ").dropFirst(opening.split(separator: " ").count)
        .joined(separator: " ")[...]
      break
    }
    for _ in 0..<3 {
      let words = text.split(separator: " ", maxSplits: 1)
      guard let first = words.first else { break }
      let bare = Folding.fold(first.trimmedOfSigns)
      let isLabel = labels.contains(bare) && (first.hasSuffix(":") || words.count > 1)
      guard isLabel else { break }
      text = text[first.endIndex...].drop { $0 == " " || $0 == ":" }
    }
    // "作者：" is glued to the name.
    if let colon = text.firstIndex(where: { $0 == "：" || $0 == ":" }),
      text.distance(from: text.startIndex, to: colon) <= 24
    {
      let before = Folding.fold(text[..<colon].trimmingWhitespace)
      let last = before.split(separator: " ").last.map(String.init) ?? ""
      if labels.contains(before) || labels.contains(last) {
        text = text[text.index(after: colon)...]
      }
    }
    return text.trimmingWhitespace
  }

  private static func isOffice(_ words: [Substring]) -> Bool {
    words.contains { offices.contains(Folding.fold($0.trimmedOfSigns)) }
      || words.first?.first?.isLowercase ?? false
  }

  private static func isDateLike(_ word: Substring) -> Bool {
    word.first?.isNumber ?? false
  }

  private static let labels: Set<String> = [
    "by", "author", "authors", "written", "posted", "published", "text", "words", "story", "report",
    "von", "vom", "autor", "autorin", "verfasst", "geschrieben", "ein", "beitrag", "artikel", "par",
    "auteur", "publie", "ecrit", "redige", "por", "escrito", "autora", "di", "scritto", "autore",
    "door", "geschreven", "av", "af", "skrevet", "tekst", "автор", "авторы", "текст", "автори",
    "мәтін", "yazan", "yazar", "haber", "przez", "napisal", "od", "pise", "szerzo", "irta", "作者",
    "記者", "记者", "文", "撰文", "기자", "oleh", "penulis", "tac", "gia", "بقلم", "الكاتب", "كتب",
    "نویسنده", "redaktion", "redaktor", "submitted", "reporter", "reported",
  ]
  private static let openings = [
    "view all posts by ", "all posts by ", "more posts by ", "posts by ", "view posts by ",
    "more from ", "more by ", "about the author ", "about the author: ", "about the author - ",
    "edited by ", "erstellt von ", "artikel von ", "ein artikel von ", "veroffentlicht von ",
    "zeige alle beitrage von ", "alle beitrage von ", "beitrag von ", "text von ",
    "ein beitrag von ",
    "uber den autor ", "voir tous les articles de ", "publie par ", "ecrit par ",
    "propos recueillis par ",
    "ver todas las entradas de ", "publicado por ", "escrito por ", "a cura di ", "pubblicato da ",
    "redaktion: ",
  ]
  private static let prefixes: Set<String> = [
    "by", "von", "par", "por", "di", "door", "mr", "mrs", "ms",
  ]
  private static let conjunctions: Set<String> = [
    "and", "und", "et", "y", "e", "i", "en", "og", "och", "ve", "и", "та", "және", "with", "mit",
  ]
  private static let stops: Set<String> = [
    "follow", "in", "on", "at", "for", "updated", "published", "posted", "am", "um",
    "view", "email", "e-mail", "twitter", "facebook", "read", "share", "about", "more", "is",
    "was", "has", "writes", "folgen", "alle", "mehr", "veroffentlicht", "kommentare", "comments",
    "last", "modified", "via", "pour", "fur", "from", "posts", "author", "bio", "contact", "join",
    "subscribe", "stand", "aktualisiert", "lesezeit", "fotos", "foto", "photo", "photos", "bild",
  ]
  private static let offices: Set<String> = [
    "editor", "writer", "reporter", "correspondent", "contributor", "columnist", "staff", "desk",
    "bureau", "chief", "senior", "chefredakteur", "chefredakteurin", "redaktion", "autor",
    "autorin",
    "journalistin", "reporterin", "korrespondent", "korrespondentin", "volontar", "redacteur",
    "redactrice", "periodista", "giornalista", "games", "politics", "sports", "associate",
    "director", "professor", "analyst", "producer",
    "journalist", "journaliste", "correspondant", "correspondante", "redakteur", "redakteurin",
    "redaktor", "корреспондент", "обозреватель", "редактор", "редакция", "phd", "ph.d", "md",
    "m.d", "jr", "ceo", "founder", "president", "fellow", "freelance", "photographer", "published",
    "updated",
  ]
  /// Bodies that write without a name.
  private static let collective: Set<String> = [
    "agency", "agencies", "staff", "redaktion", "redaction", "redaccion", "redazione", "redactie",
    "newsroom", "desk", "team", "news", "press", "media", "magazine", "editors", "editorial",
    "reporters", "correspondents", "bureau", "agence", "agencia", "agentur", "редакция", "редакции",
    "агентство", "online", "journal", "times", "gmbh", "inc", "ltd", "verlag", "foundation",
    "institute", "institut", "university", "universitat", "association", "verein", "group",
    "organization", "department", "ministry", "contributors", "writers", "service", "services",
    "ev", "eg", "ag", "kg", "llc", "germany", "network", "radio", "tv", "zeitung", "blog",
    "community", "office",
  ]
  private static let nobody: Set<String> = [
    "admin", "administrator", "webmaster", "root", "user", "guest", "unknown", "anonymous",
    "author",
    "editor", "none", "null", "n", "na", "undefined", "superuser", "test", "wordpress", "user1",
    "the author", "author name", "gast", "anonym", "website", "default", "name", "share", "print",
    "von", "by", "par", "por", "https", "http", "publiziert", "follow author",
    "home", "login", "no", "yes", "n/a", "ca", "redacteur", "information", "comments", "comment",
    "reply", "written", "email",
  ]
}

extension Substring {
  /// The text without punctuation at its ends; the full stop of an initial stays.
  fileprivate var trimmedOfSigns: String {
    var text = self[...]
    while let first = text.first, !first.isLetter, !first.isNumber { text.removeFirst() }
    while let last = text.last, !last.isLetter, !last.isNumber, !last.isMark {
      if last == ".", text.dropLast().suffix(2).first.map({ $0 == " " || $0 == "." }) ?? false {
        break
      }
      if last == ".", ["jr", "sr", "dr"].contains(Folding.fold(text.dropLast().suffix(2))) {
        break
      }
      text.removeLast()
    }
    return String(text)
  }
}

extension Character {
  fileprivate var isMark: Bool {
    unicodeScalars.last.map { $0.properties.generalCategory == .nonspacingMark } ?? false
  }
}
