import TextProcessing

/// The beginnings of words, by which a headline is recognised in its text whatever the endings.
enum Stems {
  /// Calls the body with the stem of each longer word of a folded text; scripts without spaces give
  /// pairs of characters.
  static func forEach(in folded: String, _ body: (Substring) -> Void) {
    let utf8 = folded.utf8
    var position = utf8.startIndex
    var offset = 0
    var previous: String.Index?
    for word in Words.words(in: folded) {
      position = utf8.index(position, offsetBy: word.range.lowerBound - offset)
      let end = utf8.index(position, offsetBy: word.range.count)
      if word.isUnsegmented {
        if let previous { body(folded[previous..<end]) }
        previous = position
      } else {
        previous = nil
        let text = folded[position..<end]
        if text.unicodeScalars.count >= 4 { body(Substring(text.unicodeScalars.prefix(5))) }
      }
      offset = word.range.upperBound
      position = end
    }
  }

  /// Returns the stems of paragraphs, as far as they are needed.
  static func set(of lines: some Sequence<PageLine>) -> Set<Substring> {
    var stems: Set<Substring> = []
    var length = 0
    for line in lines where length < 200_000 {
      length += line.text.utf8.count
      forEach(in: line.weight <= 40 ? line.key : Folding.fold(line.text)) { stems.insert($0) }
    }
    return stems
  }
}
