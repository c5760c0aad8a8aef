import TextProcessing

/// One line of a page, which is a paragraph, a heading or a piece of junk.
struct PageLine {
  /// What Markdown says of a line; nothing is known of plain text.
  struct Markup {
    /// The level of a heading, 1 to 6.
    var headingLevel: Int?
    /// Whether the line is an item of a list.
    var isListItem = false
    /// Whether all of it is bold or all of it italic.
    var isEmphasised = false
    /// Whether it is nothing but a picture.
    var isImage = false
    /// The share of the letters that are links, 0 to 1.
    var linkShare = 0.0
  }

  /// The words, with single spaces and without markup.
  let text: String
  /// What Markdown says of it.
  let markup: Markup
  /// What was counted in it.
  let features: LineFeatures
  /// Whether a blank line or the page's beginning stands before it.
  let startsBlock: Bool
  /// The text by which repetitions are found.
  let key: String

  /// Creates a line of text with its gaps.
  init(_ raw: String, markup: Markup = Markup(), startsBlock: Bool) {
    text = raw.collapsingWhitespace
    features = LineFeatures(of: raw)
    self.markup = markup
    self.startsBlock = startsBlock
    // Long paragraphs are compared as they are; folding is for what is set in capitals elsewhere.
    key = features.weight <= 40 ? Folding.fold(text) : text
  }

  /// Creates a line of text whose white space is collapsed and whose features are known.
  init(_ text: String, markup: Markup, features: LineFeatures) {
    self.text = text
    self.features = features
    self.markup = markup
    startsBlock = true
    key = Folding.fold(text)
  }

  /// How many words the line has.
  var weight: Int { features.weight }

  /// Whether it reads as a paragraph: whole sentences, or very many words.
  var isProse: Bool {
    guard markup.headingLevel == nil, !markup.isImage else { return false }
    // One long question may be a headline.
    if features.sentences <= 1, text.last.map({ "?？؟".contains($0) }) ?? false {
      return weight > 25
    }
    if weight >= 30 { return features.separators < 4 && !isTitleCased }
    return features.endsSentence && (weight >= 12 || (weight >= 8 && features.sentences >= 2))
  }

  /// Whether it ends like a sentence, long or short.
  var isSentence: Bool {
    markup.headingLevel == nil && features.endsSentence && weight >= 3
  }

  /// Whether nearly every word of a cased script begins with a capital.
  var isTitleCased: Bool {
    features.capitalised > 1 && features.longLowerCase * 4 <= features.capitalised
  }
}
