import TextProcessing

/// What languages are called in English.
///
/// After the reference names of ISO 639-1 and 639-2 (Library of Congress), with the usual other name of
/// some: the languages that news is written in.
extension LanguageNames {
  /// Returns the tag of a language by its English name, in any case; `nil` for one that is not known.
  public static func tag(ofEnglish name: String) -> String? {
    tags[name.collapsingWhitespace.lowercased()]
  }

  /// Returns the English name of a tag's language; `nil` for one that is not known.
  public static func english(_ tag: String) -> String? { names[tag]?.first }

  private static let tags = Dictionary(
    names.flatMap { tag, names in names.map { ($0.lowercased(), tag) } },
    uniquingKeysWith: { first, _ in first })

  private static let names: [String: [String]] = [
    "af": ["Afrikaans"], "sq": ["Albanian"], "am": ["Amharic"], "ar": ["Arabic"],
    "hy": ["Armenian"], "as": ["Assamese"], "az": ["Azerbaijani", "Azeri"], "ba": ["Bashkir"],
    "eu": ["Basque"], "be": ["Belarusian"], "bn": ["Bengali", "Bangla"], "bs": ["Bosnian"],
    "br": ["Breton"], "bg": ["Bulgarian"], "my": ["Burmese", "Myanmar"], "ca": ["Catalan"],
    "ceb": ["Cebuano"], "ce": ["Chechen"], "ny": ["Chichewa", "Nyanja"],
    "zh": ["Chinese", "Mandarin"], "hr": ["Croatian"], "cs": ["Czech"], "da": ["Danish"],
    "dv": ["Dhivehi", "Maldivian"], "nl": ["Dutch", "Flemish"], "dz": ["Dzongkha"],
    "en": ["English"], "eo": ["Esperanto"], "et": ["Estonian"], "fo": ["Faroese"],
    "fj": ["Fijian"], "tl": ["Filipino", "Tagalog"], "fi": ["Finnish"], "fr": ["French"],
    "gl": ["Galician"], "ka": ["Georgian"], "de": ["German"], "el": ["Greek"], "gn": ["Guarani"],
    "gu": ["Gujarati"], "ht": ["Haitian Creole", "Haitian"], "ha": ["Hausa"], "he": ["Hebrew"],
    "hi": ["Hindi"], "hu": ["Hungarian"], "is": ["Icelandic"], "ig": ["Igbo"],
    "id": ["Indonesian"], "ga": ["Irish"], "it": ["Italian"], "ja": ["Japanese"],
    "jv": ["Javanese"], "kn": ["Kannada"], "kk": ["Kazakh"], "km": ["Khmer"],
    "rw": ["Kinyarwanda"], "rn": ["Kirundi"], "ko": ["Korean"], "ku": ["Kurdish"],
    "ky": ["Kyrgyz", "Kirghiz"], "lo": ["Lao"], "la": ["Latin"], "lv": ["Latvian"],
    "ln": ["Lingala"], "lt": ["Lithuanian"], "lg": ["Luganda"], "lb": ["Luxembourgish"],
    "mk": ["Macedonian"], "mg": ["Malagasy"], "ms": ["Malay"], "ml": ["Malayalam"],
    "mt": ["Maltese"], "mi": ["Maori"], "mr": ["Marathi"], "mn": ["Mongolian"], "ne": ["Nepali"],
    "no": ["Norwegian"], "or": ["Odia", "Oriya"], "om": ["Oromo"], "os": ["Ossetian"],
    "ps": ["Pashto"], "fa": ["Persian", "Farsi", "Dari"], "pl": ["Polish"], "pt": ["Portuguese"],
    "pa": ["Punjabi"], "qu": ["Quechua"], "ro": ["Romanian", "Moldovan"], "rm": ["Romansh"],
    "ru": ["Russian"], "sm": ["Samoan"], "gd": ["Scottish Gaelic"], "sr": ["Serbian"],
    "st": ["Sesotho"], "sn": ["Shona"], "sd": ["Sindhi"], "si": ["Sinhala", "Sinhalese"],
    "sk": ["Slovak"], "sl": ["Slovenian", "Slovene"], "so": ["Somali"],
    "es": ["Spanish", "Castilian"], "su": ["Sundanese"], "sw": ["Swahili"], "sv": ["Swedish"],
    "tg": ["Tajik"], "ta": ["Tamil"], "tt": ["Tatar"], "te": ["Telugu"], "th": ["Thai"],
    "bo": ["Tibetan"], "ti": ["Tigrinya"], "to": ["Tongan"], "tn": ["Tswana"], "tr": ["Turkish"],
    "tk": ["Turkmen"], "uk": ["Ukrainian"], "ur": ["Urdu"], "ug": ["Uyghur", "Uighur"],
    "uz": ["Uzbek"], "vi": ["Vietnamese"], "cy": ["Welsh"], "wo": ["Wolof"], "xh": ["Xhosa"],
    "yi": ["Yiddish"], "yo": ["Yoruba"], "zu": ["Zulu"],
  ]
}
