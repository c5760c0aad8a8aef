/// Names of languages that have another name today, or a shorter one.
public enum LanguageNames {
  /// The BCP 47 tags that stand for older and longer ones: `he` for `iw`, `en` for `eng`.
  ///
  /// After the IANA registry of language subtags and the tables of ISO 639-2.
  /// The two written forms of Norwegian are one language here, since few
  /// sources tell them apart.
  public static let modern: [String: String] = [
    // Withdrawn by ISO 639.
    "in": "id", "iw": "he", "ji": "yi", "jw": "jv", "mo": "ro", "sh": "sr", "bh": "bho",
    // Norwegian.
    "nb": "no", "nn": "no", "nob": "no", "nno": "no", "nor": "no",
    // Chinese.
    "cmn": "zh", "zho": "zh", "chi": "zh",
    // Three letters where two exist.
    "afr": "af", "alb": "sq", "amh": "am", "ara": "ar", "arb": "ar", "arm": "hy", "aze": "az",
    "azj": "az", "baq": "eu", "bel": "be", "ben": "bn", "bos": "bs", "bul": "bg", "bur": "my",
    "cat": "ca", "ces": "cs", "cym": "cy", "cze": "cs", "dan": "da", "deu": "de", "dut": "nl",
    "ell": "el", "eng": "en", "est": "et", "eus": "eu", "fas": "fa", "fil": "tl", "fin": "fi",
    "fra": "fr", "fre": "fr", "geo": "ka", "ger": "de", "gle": "ga", "glg": "gl", "gre": "el",
    "guj": "gu", "hau": "ha", "heb": "he", "hin": "hi", "hrv": "hr", "hun": "hu", "hye": "hy",
    "ibo": "ig", "ice": "is", "ind": "id", "isl": "is", "ita": "it", "jpn": "ja", "kan": "kn",
    "kat": "ka", "kaz": "kk", "khk": "mn", "khm": "km", "kin": "rw", "kir": "ky", "kor": "ko",
    "kur": "ku", "lao": "lo", "lav": "lv", "lin": "ln", "lit": "lt", "lug": "lg", "mac": "mk",
    "mal": "ml", "mar": "mr", "may": "ms", "mkd": "mk", "mlt": "mt", "mon": "mn", "msa": "ms",
    "mya": "my", "nep": "ne", "nld": "nl", "nya": "ny", "ori": "or", "orm": "om", "pan": "pa",
    "per": "fa", "pes": "fa", "pol": "pl", "por": "pt", "pus": "ps", "ron": "ro", "rum": "ro",
    "run": "rn", "rus": "ru", "sin": "si", "slk": "sk", "slo": "sk", "slv": "sl", "sna": "sn",
    "snd": "sd", "som": "so", "sot": "st", "spa": "es", "sqi": "sq", "srp": "sr", "swa": "sw",
    "swe": "sv", "swh": "sw", "tam": "ta", "tat": "tt", "tel": "te", "tgk": "tg", "tgl": "tl",
    "tha": "th", "tir": "ti", "tuk": "tk", "tur": "tr", "uig": "ug", "ukr": "uk", "urd": "ur",
    "uzb": "uz", "uzn": "uz", "vie": "vi", "wel": "cy", "xho": "xh", "yid": "yi", "yor": "yo",
    "zul": "zu",
  ]
}
