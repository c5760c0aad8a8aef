import LanguageIdentification
import TextProcessing

/// Language tags as documents write them: `en`, `en-US`, `pt_BR`, `eng`.
public enum LanguageTag {
  /// Returns the lower-case primary subtag, or `nil` when the text is no tag.
  ///
  /// Codes of three letters and withdrawn ones become what BCP 47 prefers: `en`
  /// for `eng`, `he` for `iw`; Norwegian is `no`, whether Bokmål or Nynorsk.
  public static func primarySubtag(_ text: String) -> String? {
    let primary = text.trimmingWhitespace.prefix { $0 != "-" && $0 != "_" }
    let isTag =
      (2...3).contains(primary.utf8.count)
      && primary.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    guard isTag else { return nil }
    let tag = primary.lowercased()
    return LanguageNames.modern[tag] ?? tag
  }

  /// Returns the primary subtag of a tag, or that of a language's English name.
  static func tag(_ text: String) -> String? {
    primarySubtag(text) ?? names[text.trimmingWhitespace.lowercased()]
  }

  /// English names of the languages that news services tell apart, with the tags of ISO 639.
  private static let names = [
    "afrikaans": "af", "albanian": "sq", "amharic": "am", "arabic": "ar", "armenian": "hy",
    "azerbaijani": "az", "basque": "eu", "belarusian": "be", "bengali": "bn", "bosnian": "bs",
    "bulgarian": "bg", "catalan": "ca", "chinese": "zh", "croatian": "hr", "czech": "cs",
    "danish": "da", "dutch": "nl", "english": "en", "estonian": "et", "filipino": "tl",
    "finnish": "fi", "french": "fr", "galician": "gl", "georgian": "ka", "german": "de",
    "greek": "el", "gujarati": "gu", "hebrew": "he", "hindi": "hi", "hungarian": "hu",
    "icelandic": "is", "indonesian": "id", "irish": "ga", "italian": "it", "japanese": "ja",
    "kannada": "kn", "kazakh": "kk", "khmer": "km", "korean": "ko", "kurdish": "ku",
    "kyrgyz": "ky", "lao": "lo", "latvian": "lv", "lithuanian": "lt", "macedonian": "mk",
    "malay": "ms", "malayalam": "ml", "maltese": "mt", "marathi": "mr", "mongolian": "mn",
    "nepali": "ne", "norwegian": "no", "pashto": "ps", "persian": "fa", "polish": "pl",
    "portuguese": "pt", "punjabi": "pa", "romanian": "ro", "russian": "ru", "serbian": "sr",
    "sinhalese": "si", "slovak": "sk", "slovenian": "sl", "somali": "so", "spanish": "es",
    "swahili": "sw", "swedish": "sv", "tajik": "tg", "tamil": "ta", "telugu": "te", "thai": "th",
    "tibetan": "bo", "turkish": "tr", "turkmen": "tk", "ukrainian": "uk", "urdu": "ur",
    "uzbek": "uz", "vietnamese": "vi", "welsh": "cy",
  ]
}
