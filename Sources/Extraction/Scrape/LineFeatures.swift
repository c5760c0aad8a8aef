import TextProcessing

/// What one pass over a line counts, in any script.
struct LineFeatures {
  /// Words, where two characters of a script without spaces count as one.
  var weight = 0
  /// Words that begin with a capital letter.
  var capitalised = 0
  /// Words that begin with a small letter.
  var lowerCase = 0
  /// Words of small letters that are long enough to be more than "of" and "the".
  var longLowerCase = 0
  /// Words that are numbers.
  var numbers = 0
  /// Whether every cased letter is a capital one.
  var isAllCapitals = false
  /// Whether the last character but closing quotes and brackets ends a sentence.
  var endsSentence = false
  /// The ends of sentences within the line and at its end.
  var sentences = 0
  /// Signs that set menu items and breadcrumbs apart: `|`, `›`, `·`, and gaps of several spaces.
  var separators = 0
  /// How many words stand before the first colon; `nil` without one.
  var wordsBeforeColon: Int?
  /// Whether it ends in a colon.
  var endsInColon = false

  /// Counts the features of a line as it was read, gaps included.
  init(of text: String) {
    var scan = LineScan()
    var text = text
    text.withUTF8 { scan.read($0) }
    scan.read("\n")
    self = scan.features
    weight += (scan.unsegmented + 1) / 2
    isAllCapitals = scan.capitals > 1 && scan.smallLetters == 0
    endsSentence = scan.terminatorPending
    endsInColon = scan.lastVisible == ":" || scan.lastVisible == "："
  }

  fileprivate init() {}
}

/// The state of the pass.
private struct LineScan {
  var features = LineFeatures()
  var unsegmented = 0
  var capitals = 0
  var smallLetters = 0
  /// Whether a sentence's end has been read and only closing signs since.
  var terminatorPending = false
  var lastVisible: Unicode.Scalar = " "

  private var wordLength = 0
  private var wordStart: Unicode.Scalar = " "
  private var spaces = 0

  mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte >= 0x80 {
        let (scalar, width) = Words.decode(text, at: index)
        read(scalar)
        index += width
      } else if wordLength > 0, (0x61...0x7A).contains(byte) {
        // Most of any text: a small letter within a word.
        wordLength += 1
        smallLetters += 1
        terminatorPending = false
        lastVisible = Unicode.Scalar(byte)
        index += 1
      } else {
        read(Unicode.Scalar(byte))
        index += 1
      }
    }
  }

  mutating func read(_ scalar: Unicode.Scalar) {
    guard !scalar.isWhitespace else {
      endWord()
      if terminatorPending, spaces == 0, !isWide(lastVisible) { features.sentences += 1 }
      if scalar == "\t" { spaces += 1 }
      spaces += 1
      return
    }
    if spaces >= 2, lastVisible != " " { features.separators += 1 }
    let afterSpace = spaces > 0 || lastVisible == " "
    spaces = 0
    if Script.isUnsegmented(scalar) {
      endWord()
      unsegmented += 1
      terminatorPending = false
    } else if Words.isWordScalar(scalar) {
      if wordLength == 0 { wordStart = scalar }
      wordLength += 1
      if scalar.isCapital { capitals += 1 }
      if scalar.isSmall { smallLetters += 1 }
      terminatorPending = false
    } else {
      readSign(scalar, afterSpace: afterSpace)
    }
    lastVisible = scalar
  }

  private mutating func readSign(_ scalar: Unicode.Scalar, afterSpace: Bool) {
    if scalar != "'", scalar != "’" { endWord() }
    switch scalar {
    case ".", "!", "?", "…", "؟", "۔", "։", "।", "។", "።", "။":
      terminatorPending = true
    case "。", "！", "？", "｡":
      if !terminatorPending { features.sentences += 1 }
      terminatorPending = true
    case "\"", "'", "”", "’", "»", "›", ")", "]", "）", "」", "』", "】", "*", "_", "“", "《", "》":
      if scalar == "›", afterSpace { features.separators += 1 }
    case "|", "｜", "·", "•", "→", "⋅", "¦", ">", "/", "／":
      terminatorPending = false
      if afterSpace || scalar == "|" || scalar == "｜" { features.separators += 1 }
    case ":", "：":
      if features.wordsBeforeColon == nil {
        features.wordsBeforeColon = features.weight + (unsegmented + 1) / 2
      }
      terminatorPending = false
    default:
      terminatorPending = false
    }
    if scalar == "»", afterSpace { features.separators += 1 }
  }

  private mutating func endWord() {
    guard wordLength > 0 else { return }
    features.weight += 1
    if wordStart.isCapital {
      features.capitalised += 1
    } else if wordStart.isSmall {
      features.lowerCase += 1
      if wordLength > 3 { features.longLowerCase += 1 }
    } else if wordStart.properties.numericType != nil {
      features.numbers += 1
    }
    wordLength = 0
  }

  private func isWide(_ scalar: Unicode.Scalar) -> Bool { scalar.value > 0x3000 }
}
