import TextProcessing

/// What the form of a line says of it as a headline.
enum HeadlineForm {
  /// Whether the line is wholly a date, a byline or a caption, which is never the headline.
  static func isCredit(_ line: PageLine, dates: DateParser) -> Bool {
    // A heading of the first levels was made one.
    if let level = line.markup.headingLevel, level <= 2 { return false }
    return Byline.isWhole(line) || DateLine.isNothingElse(line, words: 2, dates: dates)
      || Caption.isCaption(line)
  }

  /// Whether the first line above the text may be its headline though its words or its length speak
  /// against it.
  ///
  /// `Briefing, 9 November 2023` may when another line below it states the date or who wrote it.
  static func mayOpenPage(
    _ line: PageLine, _ evidence: JunkEvidence, isCredited: Bool, dates: DateParser
  ) -> Bool {
    guard (1...40).contains(line.weight), line.text.contains(where: \.isLetter),
      !line.isProse, !line.isSentence, line.features.separators <= 1,
      !Byline.isWhole(line), !Caption.isCaption(line) || isGallery(line),
      !DateLine.isNothingElse(line, words: isCredited ? 0 : 2, dates: dates),
      !Outlet.isCopyright(line), !evidence.isCounter(line),
      !line.text.contains("://"), !line.text.contains("@"), !hasFactLabel(line)
    else { return false }
    let words = ReaderWords.evidence(in: line)
    if PageNote.isNote(line, words) { return false }
    return JunkEvidence.wordPoints(line, words) == 0
      || line.weight >= 4 && words.pronouns == 0 && words.strong + words.weak == 1
  }

  /// `In pictures: a year of ferries`.
  private static func isGallery(_ line: PageLine) -> Bool {
    label(of: line).map(galleries.contains) ?? false
  }

  private static let galleries: Set<String> = [
    "in pictures", "in photos", "pictures", "photos", "en images", "fotos", "en fotos",
    "in bildern",
  ]

  /// Whether the words before the first colon are the page's own: `Read more: …`, `Tags: trade`.
  static func hasPageLabel(_ line: PageLine) -> Bool {
    guard let label = label(of: line) else { return false }
    let words = ReaderWords.evidence(in: label)
    return words.strong > 0 || words.credit > 0 || words.weak >= label.letterRuns.count
      || hasFactLabel(line)
  }

  /// Whether the words before the first colon name a kind of fact: `Tags: trade`, `Source: …`.
  private static func hasFactLabel(_ line: PageLine) -> Bool {
    guard let label = label(of: line) else { return false }
    let words = label.letterRuns.map(String.init)
    return words.count == 1 && labels.contains(words[0]) || labels.contains(label)
  }

  private static func label(of line: PageLine) -> String? {
    let label = line.key.prefix { $0 != ":" && $0 != "：" }
    return label.endIndex < line.key.endIndex ? label.trimmingWhitespace : nil
  }

  private static let labels = Set(
    [
      "filed under", "you are here", "sie sind hier", "mots clés", "palabras clave", "key words",
      "ключевые слова", "ключові слова",
    ].map { Folding.fold($0) } + oneWordLabels)

  private static let oneWordLabels =
    """
    schlagworte tag tags keyword keywords topic topics theme section sections category categories filed location \
    place region country url source publisher site language lang description summary published \
    date datepublished pubdate title headline subject author authors byline editor permalink from \
    temas tema etiquetas seccion sección categoría categoria rubrique thème thèmes étiquettes \
    thema themen schlagwörter stichwörter kategorie rubrik konu konular etiketler \
    kategori рубрика теги тег темы тема метки раздел категория мітки розділ \
    тақырып санат айдар quelle fuente fonte kaynak источник джерело дереккөз المصدر 来源 來源 出典 출처 \
    标签 标签 關鍵詞 关键词 タグ
    """.split(separator: " ").map { Folding.fold($0) }
}
