import TextProcessing

/// Guesses the language of a text in Latin letters by its smallest words, for names that count in one
/// language alone.
enum LanguageGuess {
  private static let words: [(language: String, words: String)] = [
    ("en", "the of and to is was were that for with his on by has have said are"),
    ("fr", "le la les des et est une dans pour sur au qui aux ont été avec son du cette"),
    ("de", "der die und das ist nicht mit den von zu dem ein eine auf für sich im auch hat"),
    ("es", "el los las y es una por con para del se su que fue ha más al como"),
    ("pt", "o os as e é uma por com para do da dos não foi ao mais seu em no na"),
    ("it", "il lo gli e è una per con del della che di non sono nel alla ha dei più"),
    ("tr", "ve bir bu için ile de da olarak çok daha sonra ise olan göre kadar"),
    ("nl", "het een en van is dat op te met voor zijn niet aan ook heeft"),
    ("pl", "i w na się nie z do jest że to po jak od przez oraz dla"),
    ("id", "yang dan di dengan untuk dari ini itu pada adalah tidak akan"),
    ("sv", "och att det som en på är av för med den till inte har"),
  ]

  /// The languages of the smallest words, by the hash of the word.
  static let table: [UInt64: [Int]] = {
    var table: [UInt64: [Int]] = [:]
    for (index, entry) in words.enumerated() {
      for word in entry.words.split(separator: " ") {
        var text = String(word)
        text.withUTF8 { table[WordHash.folded($0), default: []].append(index) }
      }
    }
    return table
  }()

  /// Returns the language that most of the first words show, or `nil` if none does clearly.
  static func language(of text: ScannedText) -> String? {
    var counts = [Int](repeating: 0, count: words.count)
    for hash in text.hashes.prefix(250) {
      for language in table[hash] ?? [] { counts[language] += 1 }
    }
    guard let most = counts.max(), most >= 3 else { return nil }
    let best = counts.indices.filter { counts[$0] == most }
    return best.count == 1 ? words[best[0]].language : nil
  }
}
