import TextProcessing

/// Recognises the captions and credits of pictures.
enum Caption {
  /// Whether the line ends in a credit: `(Photo: Jane Doe)`, `Photo: The Packet`, `（图片来源：…）`, or
  /// whether it is one by itself.
  ///
  /// A credit is a label of one or two words, a colon and a name, in brackets
  /// or after the last sentence; the label need not be a known word when it
  /// stands in brackets.
  static func isCaption(_ line: PageLine) -> Bool {
    guard line.weight <= 60, line.markup.headingLevel == nil else { return false }
    let text = line.text[...]
    if endsInCredit(text) || opensWithCredit(text) || opensWithLabel(text) { return true }
    if let last = text.last, ")）]".contains(last),
      let opening = text.lastIndex(where: { "(（[".contains($0) })
    {
      let inner = text[text.index(after: opening)...].dropLast()
      return isCredit(inner, needsKnownWord: false)
    }
    guard !line.features.endsSentence else { return false }
    let end = text.unicodeScalars.lastIndex { [".", "!", "?", "。"].contains($0) }
    let tail = end.map { text[text.unicodeScalars.index(after: $0)...] } ?? text
    return isCredit(tail, needsKnownWord: true)
  }

  /// `[Jane Doe/Reuters]`, `JANE DOE / AFP`, `| Pool photo by Jane Doe`.
  private static func endsInCredit(_ text: Substring) -> Bool {
    if let bar = text.utf8.lastIndex(of: 0x7C) {
      let tail = Folding.fold(text[text.index(after: bar)...])
      if Words.count(in: tail) <= 12, ReaderWords.evidence(in: tail).credit > 0 { return true }
    }
    guard let slash = text.utf8.lastIndex(of: 0x2F), text[slash...].utf8.count <= 60 else {
      return false
    }
    let agency = text[text.index(after: slash)...].letterRuns
    let photographer = text[..<slash].letterRuns.last
    return (1...3).contains(agency.count) && agency.contains(where: ReaderWords.isAgency)
      && photographer?.first?.isUppercase ?? false
  }

  /// `Credit...Jane Doe for The Packet`.
  private static func opensWithCredit(_ text: Substring) -> Bool {
    let label = text.prefix(while: \.isLetter)
    let rest = text[label.endIndex...]
    return (rest.hasPrefix("...") || rest.hasPrefix("…")) && ReaderWords.isCredit(label)
  }

  /// `Image caption, Boats at the quay`, as pages say to screen readers.
  private static func opensWithLabel(_ text: Substring) -> Bool {
    let scalars = text.unicodeScalars.prefix(40)
    guard let end = scalars.firstIndex(where: { [",", ":", "，", "：", "،"].contains($0) }) else {
      return false
    }
    return labels.contains(Folding.fold(text[..<end]).trimmingWhitespace)
  }

  private static let labels = Set(
    [
      "image caption", "image source", "image credit", "media caption", "media source",
      "photo caption", "photo credit", "picture caption", "video caption", "caption", "légende",
      "légende image", "légende photo", "crédit photo", "source de l'image", "bildunterschrift",
      "bildquelle", "pie de foto", "pie de imagen", "fuente de la imagen", "legenda da foto",
      "didascalia", "подпись к фото", "подпись к видео", "автор фото", "источник изображения",
      "підпис до фото", "підпис до відео", "автор фото", "джерело зображення",
      "fotoğraf altı yazısı", "التعليق على الصورة", "صدر الصورة", "图像加注文字", "图像来源",
      "圖像加註文字", "圖像來源",
    ].map { Folding.fold($0) })

  /// Whether the line is nothing but the name of an agency: the caption then stands next to it.
  static func isAgency(_ line: PageLine) -> Bool {
    guard (1...4).contains(line.weight), !line.features.endsSentence else { return false }
    let words = line.text.letterRuns
    return words.contains(where: ReaderWords.isAgency)
      && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  private static func isCredit(_ text: Substring, needsKnownWord: Bool) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    let end = text.unicodeScalars.firstIndex { [":", "：", "/", "©"].contains($0) }
    let label = text[..<(end ?? text.endIndex)]
    let name = text[label.endIndex...].dropFirst()
    let words = label.letterAndDigitRuns
    guard words.count <= 4 else { return false }
    let isKnown =
      words.contains(where: ReaderWords.isCredit)
      || ReaderWords.evidence(in: Folding.fold(label)).credit > 0
    if isKnown { return true }
    guard !needsKnownWord, text.contains(":") || text.contains("：") || text.contains("©") else {
      return false
    }
    return words.count <= 3 && name.contains(where: \.isLetter)
  }
}
