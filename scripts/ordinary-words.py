#!/usr/bin/env python3
"""Writes Sources/GazetteerData/ordinary-words.tsv: names of the gazetteer that are ordinary words.

Usage: scripts/ordinary-words.py --unilex DIR --frequency-words DIR --stories DIR --bibles DIR
                                 [--system-root DIR] [--report FILE]

--unilex           data/frequency of https://github.com/unicode-org/unilex
--frequency-words  content/2018 of https://github.com/hermitdave/FrequencyWords (or a folder of its
                   *_50k.txt files)
--stories          a copy of https://github.com/global-asp/asp-source, of which the CC BY stories are read
--bibles           bibles of https://github.com/christos-c/bible-corpus
--system-root      where the Debian packages are unpacked; "/" by default
--report           writes each form with the numbers that decided, for review

Needs (PyPI) wordfreq 3.1.1, jieba 0.42.1, pythainlp 5, stopwordsiso 0.7.1; (Debian) hunspell,
hunspell-* of the languages in DICTIONARIES, myspell-et, myspell-tl, wamerican, wordnet-base,
trans-de-en, mecab-ipadic, and libreoffice-l10n-* of the languages in TRANSLATIONS.

How a form is decided, per language:

1. Scripts with capitals, where Unilex has a corpus of the language: the form is met in small
   letters in at least LOWER_SHARE of its uses.
2. Scripts with capitals elsewhere, and German, whose nouns have a capital: a dictionary has the form
   in small letters (German: as a noun), it is frequent, and clearly more frequent than the name is
   likely to be (below).
3. Scripts without capitals: the form is clearly more frequent than the name is likely to be.

How frequent a name is likely to be: as its Latin form is in languages where it is a name alone (the
median of ten; or the English count, if the English form is no word), and by HOME times more in a
language of its country.

Chinese, Japanese, Thai, Lao, Khmer, Burmese and Korean names are looked for inside other words too, and Arabic
and Hebrew ones behind a prefix.
"""

import argparse
import collections
import gettext
import math
import re
import statistics
import subprocess
import sys
import unicodedata
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent
DATA = SCRIPTS.parent / "Sources" / "GazetteerData"
OUTPUT = DATA / "ordinary-words.tsv"
ADDITIONS = SCRIPTS / "ordinary-words-additions.tsv"

LOWER_SHARE = 0.5      # of all uses, in small letters
LEAST_RATE = 3.0       # logarithm of uses in a billion words: one in a million
LEAST_COUNT = 3        # uses in a corpus
EXCESS = 0.8           # logarithm: how much more frequent than the name
CASELESS_EXCESS = 0.9
ONE_CORPUS_EXCESS = 1.5  # where there is one corpus alone, often of news
COUNTRY_EXCESS = 1.6   # the same for names of countries, which the news uses more than other texts
HOME = 1.6             # logarithm: how much more a name is used in its own country

HEADER = """\
# Names of the gazetteer that are also ordinary words of a language.
#
# language  ISO 639-1 (fil is written tl, nb is no).
# words     separated by "|", in small letters, spelled as the word is (Turkish "eğer", for the town
#           of Eger): fold it before comparing with a folded name; what is spelled as the name is
#           and not as the word (Eger) may be the name still.
#
# A form is here if, at the beginning of a sentence, in a headline or in a script without capitals, it
# is more often the word than the name of a place or a leader: it needs evidence of its own (a
# qualifier, a dateline, "the city of"). Not here: words that exist only as names, and names that are
# known well enough to be met as often as the word.
# Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese names are here also if they occur mostly
# inside other words.
#
# Made by scripts/ordinary-words.py, whose head says how, from the names in this folder and
# scripts/ordinary-words-additions.tsv. Do not edit by hand. Only names of our own tables are listed;
# frequencies and dictionaries decided which, none of their data is here.
# Word frequencies: wordfreq 3.1.1 (https://github.com/rspeer/wordfreq, CC BY-SA 4.0), Unilex
# (https://github.com/unicode-org/unilex, Unicode License v3), FrequencyWords 2018
# (https://github.com/hermitdave/FrequencyWords, CC BY-SA 4.0), of OpenSubtitles; for languages that
# these lack, the African Storybook (https://github.com/global-asp/asp-source, CC BY 3.0 and 4.0) and
# New Testaments of https://github.com/christos-c/bible-corpus (CC0).
# Dictionaries: hunspell, myspell, wamerican, WordNet 3.0, trans-de-en, mecab-ipadic and LibreOffice's
# translations of Debian 12; jieba 0.42.1 (MIT), PyThaiNLP (CC0), stopwords-iso (MIT).
"""

# language: (codes of the wordfreq list, of the Unilex file, of the FrequencyWords file, dictionaries)
LANGUAGES = {
    "en": ("en", None, "en", ["en_US", "en_GB"]),
    "de": ("de", "de", "de", ["de_DE"]),
    "fr": ("fr", "fr", "fr", ["fr_FR"]),
    "es": ("es", "es", "es", ["es_ES"]),
    "pt": ("pt", "pt", "pt", ["pt_PT", "pt_BR"]),
    "it": ("it", "it", "it", ["it_IT"]),
    "nl": ("nl", "nl", "nl", ["nl_NL"]),
    "ca": ("ca", None, "ca", ["ca_ES"]),
    "gl": (None, None, "gl", ["gl_ES"]),
    "eu": (None, "eu", "eu", ["eu_ES"]),
    "ro": ("ro", "ro", "ro", ["ro_RO"]),
    "pl": ("pl", "pl", "pl", ["pl_PL"]),
    "cs": ("cs", "cs", "cs", ["cs_CZ"]),
    "sk": ("sk", None, "sk", ["sk_SK"]),
    "sl": ("sl", "sl", "sl", ["sl_SI"]),
    "hr": ("sh", "hr", "hr", ["hr_HR"]),
    "bs": ("sh", "bs", "bs", ["bs_BA"]),
    "sr": ("sh", "sr", "sr", ["sr_RS", "sr_Latn_RS"]),
    "mk": ("mk", "mk", "mk", []),
    "bg": ("bg", "bg", "bg", ["bg_BG"]),
    "ru": ("ru", None, "ru", ["ru_RU"]),
    "uk": ("uk", "uk", "uk", ["uk_UA"]),
    "be": (None, "be", None, ["be_BY"]),
    "sv": ("sv", "sv", "sv", ["sv_SE"]),
    "da": ("da", "da", "da", ["da_DK"]),
    "no": ("nb", None, "no", ["nb_NO", "nn_NO"]),
    "is": ("is", None, "is", ["is_IS"]),
    "fo": (None, "fo", None, ["fo_FO"]),
    "fi": ("fi", "fi", "fi", []),
    "et": (None, "et", "et", ["et_EE"]),
    "lv": ("lv", "lv", "lv", ["lv_LV"]),
    "lt": ("lt", None, "lt", ["lt_LT"]),
    "hu": ("hu", "hu", "hu", ["hu_HU"]),
    "el": ("el", "el", "el", ["el_GR"]),
    "sq": (None, "sq", "sq", []),
    "mt": (None, "mt", None, []),
    "ga": (None, "ga", None, []),
    "cy": (None, "cy", None, []),
    "gd": (None, "gd", None, ["gd_GB"]),
    "tr": ("tr", "tr", "tr", ["tr_TR"]),
    "az": (None, "az", None, []),
    "uz": (None, "uz", None, ["uz_UZ"]),
    "tk": (None, "tk", None, []),
    "kk": (None, "kk", None, ["kk_KZ"]),
    "ky": (None, "ky", None, []),
    "tt": (None, "tt", None, []),
    "ba": (None, "ba", None, []),
    "mn": (None, None, None, ["mn_MN"]),
    "tg": (None, None, None, []),
    "ku": (None, "ku", None, ["kmr_Latn", "ku_TR"]),
    "vi": ("vi", None, "vi", ["vi_VN"]),
    "id": ("id", "id", "id", ["id_ID"]),
    "ms": ("ms", "ms", "ms", ["id_ID"]),
    "jv": (None, "jv", None, []),
    "su": (None, "su", None, []),
    "tl": ("fil", "fil", None, ["tl"]),
    "ceb": (None, "ceb", None, []),
    "af": (None, None, None, ["af_ZA"]),
    "sw": (None, "sw", None, ["sw_KE"]),
    "ha": (None, "ha", None, []),
    "so": (None, "so", None, []),
    "om": (None, None, None, []),
    "yo": (None, "yo", None, []),
    "ig": (None, "ig", None, []),
    "rn": (None, "rn", None, []),
    "rw": (None, "rw", None, []),
    "sn": (None, "sn", None, []),
    "ny": (None, "ny", None, []),
    "xh": (None, None, None, []),
    "zu": (None, None, None, []),
    "st": (None, None, None, []),
    "tn": (None, None, None, []),
    "ts": (None, None, None, []),
    "ss": (None, None, None, []),
    "ve": (None, None, None, []),
    "lg": (None, None, None, []),
    "ln": (None, None, None, []),
    "wo": (None, None, None, []),
    "nso": (None, None, None, []),
    "mg": (None, "mg", None, []),
    "ee": (None, "ee", None, []),
    "sg": (None, "sg", None, []),
    "pcm": (None, "pcm", None, []),
    "ht": (None, "ht", None, []),
    "tpi": (None, "tpi", None, []),
    "ar": ("ar", "ar", "ar", []),
    "fa": ("fa", "fa", "fa", []),
    "ps": (None, "ps", None, []),
    "ur": ("ur", "ur", None, []),
    "ug": (None, "ug", None, []),
    "he": ("he", None, "he", []),
    "hi": ("hi", "hi", None, []),
    "ne": (None, None, None, ["ne_NP"]),
    "bn": ("bn", "bn", "bn", []),
    "ta": ("ta", "ta", None, []),
    "te": (None, "te", None, []),
    "kn": (None, "kn", None, []),
    "ml": (None, "ml", "ml", []),
    "gu": (None, "gu", None, []),
    "pa": (None, "pa", None, []),
    "si": (None, "si", None, []),
    "ka": (None, "ka", "ka", []),
    "hy": (None, "hy", None, []),
    "am": (None, "am", None, []),
    "ti": (None, "ti", None, []),
    "th": (None, None, "th", []),
    "lo": (None, "lo", None, []),
    "km": (None, "km", None, []),
    "my": (None, "my", None, []),
    "zh": ("zh", None, "zh_cn", []),
    "ja": ("ja", None, None, []),
    "ko": ("ko", None, "ko", []),
}

BIBLES = {"wo": "Wolof-NT", "zu": "Zulu-NT", "ee": "Ewe-NT"}

# Languages of which LibreOffice's translation is the corpus.
TRANSLATIONS = ["om", "xh", "zu", "st", "tn", "ts", "ss", "ve", "nso", "rw", "tg", "mn", "uz", "kk", "si",
                "ne", "lt", "nb", "sk", "vi"]
TRANSLATION_OF = {"no": "nb"}

CASELESS = set("ar fa ps ur ug he hi ne bn ta te kn ml gu pa si ka am ti th lo km my zh ja ko".split())
UNSPACED = {"zh", "ja", "th", "lo", "km", "my", "ko"}

SCRIPT_OF = {
    "GREEK": ["el"], "CYRILLIC": "ru uk be bg mk sr kk ky tt ba mn tg uz".split(),
    "ARABIC": "ar fa ps ur ug".split(), "HEBREW": ["he"], "DEVANAGARI": ["hi", "ne"], "BENGALI": ["bn"],
    "TAMIL": ["ta"], "TELUGU": ["te"], "KANNADA": ["kn"], "MALAYALAM": ["ml"], "GUJARATI": ["gu"],
    "GURMUKHI": ["pa"], "SINHALA": ["si"], "GEORGIAN": ["ka"], "ARMENIAN": ["hy"], "ETHIOPIC": ["am", "ti"],
    "THAI": ["th"], "LAO": ["lo"], "KHMER": ["km"], "MYANMAR": ["my"], "CJK": ["zh", "ja"],
    "HIRAGANA": ["ja"], "KATAKANA": ["ja"], "HANGUL": ["ko"],
}
NOT_LATIN = {l for languages in SCRIPT_OF.values() for l in languages} - {"sr", "uz"}

# Where a language is spoken, for how often a name of that country is used in it.
HOMES = {
    "en": "US GB CA AU NZ IE ZA NG KE GH IN PK UG PH JM TT SG", "de": "DE AT CH LI LU", "fr": "FR BE CH CA CI SN ML BF NE TG BJ CM CD CG GA DZ MA TN HT MG",
    "es": "ES MX AR CO PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY GQ US", "pt": "PT BR AO MZ CV GW ST TL",
    "it": "IT CH SM VA", "nl": "NL BE SR", "ca": "ES AD", "gl": "ES", "eu": "ES", "ro": "RO MD", "pl": "PL",
    "cs": "CZ SK", "sk": "SK CZ", "sl": "SI", "hr": "HR BA", "bs": "BA", "sr": "RS ME BA XK", "mk": "MK", "bg": "BG",
    "ru": "RU BY KZ KG UA", "uk": "UA", "be": "BY", "sv": "SE FI", "da": "DK GL FO", "no": "NO", "is": "IS",
    "fo": "FO", "fi": "FI", "et": "EE", "lv": "LV", "lt": "LT", "hu": "HU", "el": "GR CY", "sq": "AL XK MK",
    "mt": "MT", "ga": "IE", "cy": "GB", "gd": "GB", "tr": "TR CY", "az": "AZ", "uz": "UZ", "tk": "TM", "kk": "KZ",
    "ky": "KG", "tt": "RU", "ba": "RU", "mn": "MN", "tg": "TJ", "ku": "TR IQ SY IR", "vi": "VN", "id": "ID",
    "ms": "MY BN SG", "jv": "ID", "su": "ID", "tl": "PH", "ceb": "PH", "af": "ZA NA", "sw": "TZ KE UG CD",
    "ha": "NG NE GH", "so": "SO DJ ET KE", "om": "ET KE", "yo": "NG BJ", "ig": "NG", "rn": "BI RW", "rw": "RW BI",
    "sn": "ZW", "ny": "MW ZM", "xh": "ZA", "zu": "ZA", "st": "LS ZA", "tn": "BW ZA", "ts": "ZA", "ss": "SZ ZA",
    "ve": "ZA", "nso": "ZA", "lg": "UG", "ln": "CD CG", "wo": "SN GM", "mg": "MG", "ee": "GH TG", "sg": "CF", "pcm": "NG", "ht": "HT", "tpi": "PG",
    "ar": "SA EG IQ SY JO LB PS YE OM AE QA BH KW SD LY TN DZ MA MR SO DJ KM", "fa": "IR AF TJ", "ps": "AF PK",
    "ur": "PK IN", "ug": "CN", "he": "IL PS", "hi": "IN NP", "ne": "NP IN", "bn": "BD IN", "ta": "IN LK", "te": "IN",
    "kn": "IN", "ml": "IN", "gu": "IN", "pa": "IN PK", "si": "LK", "ka": "GE", "hy": "AM", "am": "ET", "ti": "ER ET",
    "th": "TH", "lo": "LA", "km": "KH", "my": "MM", "zh": "CN TW HK MO SG", "ja": "JP", "ko": "KR KP",
}

PREFIXES = {
    "ar": ["و", "ف", "ب", "ك", "ل", "ال", "وال", "بال"],
    "he": ["ה", "ו", "ב", "כ", "ל", "מ", "ש"],
}

REFERENCES = ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "fi"]

SINGLE = str.maketrans({"ı": "i", "ł": "l", "đ": "d", "ø": "o", "ð": "d", "ħ": "h", "ŧ": "t", "ʼ": "'", "’": "'",
                        "ə": "ə", "ي": "ی", "ى": "ی", "ك": "ک", "ـ": None, "\u200c": None, "أ": "ا", "إ": "ا", "آ": "آ"})


def fold(text):
    """As the program compares names: small letters, without the marks of Latin and Greek letters."""
    result = []
    base_has_marks = False
    for c in unicodedata.normalize("NFKD", text.casefold()):
        if unicodedata.combining(c):
            if base_has_marks:
                continue
        else:
            base_has_marks = c < "\u0400"
        result.append(c)
    return unicodedata.normalize("NFC", "".join(result)).translate(SINGLE)


def unmarked(text):
    """Small letters without the marks of Latin and Greek, and no letter changed."""
    text = unicodedata.normalize("NFD", text.lower())
    if script(text) in ("LATIN", "GREEK"):
        text = "".join(c for c in text if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", text)


def script(form):
    for c in form:
        if c.isalpha():
            return unicodedata.name(c, "LATIN").split()[0].split("-")[0]
    return None


def rows(name):
    head = None
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        cells = line.split("\t")
        if head is None:
            head = cells
            continue
        yield dict(zip(head, cells + [""] * (len(head) - len(cells))))


def split(cell):
    return [x for x in (cell or "").split("|") if x]


class Name:
    """What a form of the gazetteer stands for."""

    __slots__ = ("kinds", "languages", "references", "countries", "shown")

    def __init__(self):
        self.kinds = set()
        self.languages = set()  # None: every language
        self.references = set()
        self.countries = set()
        self.shown = set()


def gazetteer():
    names = collections.defaultdict(Name)

    def add(form, kind, language, reference, country):
        form = unicodedata.normalize("NFC", form).strip()
        if not form or any(c.isdigit() for c in form):
            return
        key = fold(form)
        name = names[key]
        name.kinds.add(kind)
        if script(form) != "LATIN":
            language = None  # counts in any language of its script
        name.languages.add(language)
        name.references.add(reference)
        name.countries.add(country)
        name.shown.add(form.lower())

    leaders_of = collections.defaultdict(set)
    for row in rows("offices.tsv"):
        leaders_of[row.get("id") or row.get("leader")].add(row.get("country"))
    english = {}
    for row in rows("countries.tsv"):
        english[row["code"]] = row["name"]
        for form in [row["name"], *split(row["names"])]:
            add(form, "country", "en", row["name"], row["code"])
        for form in split(row["capitals"]):
            add(form, "capital", "en", form, row["code"])
    for row in rows("country-names.tsv"):
        for form in split(row["names"]):
            add(form, "country", row["language"], english.get(row["code"], form), row["code"])
    for row in rows("former-names.tsv"):
        for form in split(row["names"]):
            add(form, "former", row["language"], english.get(row["country"], form), row["country"])
    for row in rows("places.tsv"):
        add(row["name"], row["kind"], None, row["name"], row["country"])
        for form in split(row["names"]):
            add(form, row["kind"], None, row["name"], row["country"])
    regions = {}
    for row in rows("regions.tsv"):
        forms = split(row["names"])
        if row["language"] == "en" and forms:
            regions[row["code"]] = forms[0]
        for form in forms:
            language = None if row["language"] == "en" else row["language"]
            add(form, "region", language, regions.get(row["code"], form), row["code"][:2])
    for row in rows("organisations.tsv"):
        for form in split(row["abbreviations"]):
            if len(form) <= 5:
                add(form.lstrip("?"), "organisation", None if row["language"] == "en" else row["language"], form, "")
    for row in rows("ambiguous.tsv"):
        add(row["name"], "ambiguous", None, row["name"], row["country"].lstrip("?"))
    for row in rows("leaders.tsv"):
        for form in [row["short"], *split(row["shorts"]), row["name"], *split(row["variants"])]:
            for country in leaders_of.get(row["id"]) or [""]:
                add(form, "leader", None, row["short"] or row["name"], country)
    return names


class Corpora:
    """Frequencies as logarithms of uses in a billion words, by folded form."""

    def __init__(self, arguments):
        self.arguments = arguments
        self.root = Path(arguments.system_root)
        self.cache = {}
        # By language of a list: how a folded form is spelled, with its marks.
        self.marked = collections.defaultdict(lambda: collections.defaultdict(set))

        self.exact = collections.defaultdict(dict)

    def wordfreq(self, code):
        import wordfreq
        key = ("w", code)
        if key not in self.cache:
            table = collections.defaultdict(float)
            wordlist = "best"
            for word, f in wordfreq.get_frequency_dict(code, wordlist).items():
                key_of_word = fold(word)
                table[key_of_word] += f * 1e9
                self.marked[code][key_of_word].add(word)
            self.cache[key] = table
        return self.cache[key]

    def frequency_words(self, code):
        base = Path(self.arguments.frequency_words)
        for path in [base / f"{code}_50k.txt", base / code / f"{code}_50k.txt"]:
            if path.exists():
                break
        else:
            return {}
        table = collections.defaultdict(float)
        total = 0
        for line in path.read_text(encoding="utf-8").splitlines():
            word, _, n = line.rpartition(" ")
            table[fold(word)] += int(n)
            total += int(n)
            self.marked["f " + code][fold(word)].add(word)
        return {w: n * 1e9 / total for w, n in table.items()}

    def unilex(self, code):
        """Returns (uses in small letters, other uses) of each form, and the size of the corpus."""
        path = Path(self.arguments.unilex) / f"{code}.txt"
        if not path.exists():
            return {}, {}, 0
        small, capital = collections.defaultdict(float), collections.defaultdict(float)
        size = 0
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                if "Corpus-Size" in line:
                    size = int(line.split(":")[1])
                continue
            form, _, n = line.partition("\t")
            if not n.strip().isdigit():
                continue
            (small if form == form.lower() else capital)[fold(form)] += int(n)
            self.exact[code][form] = int(n)
            if form == form.lower():
                self.marked["u " + code][fold(form)].add(form)
        return small, capital, size

    def translation(self, code):
        folder = self.root / "usr/lib/libreoffice/program/resource" / code / "LC_MESSAGES"
        small, capital = collections.Counter(), collections.Counter()
        for path in sorted(folder.glob("*.mo")):
            with open(path, "rb") as file:
                catalog = gettext.GNUTranslations(file)._catalog
            for key, text in catalog.items():
                source = key[0] if isinstance(key, tuple) else key
                if not key or source.split("\x04")[-1] == text:
                    continue
                for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text):
                    if word != word.upper() or len(word) == 1:
                        (small if word == word.lower() else capital)[fold(word)] += 1
        size = sum(small.values()) + sum(capital.values())
        scale = 1e9 / max(size, 1)
        # Labels begin with a capital: count half of the capitals as the word, if it is met in small letters.
        return ({w: n * scale for w, n in small.items()},
                {w: n * scale / (2 if w in small else 1) for w, n in capital.items()}, size)


def running_text(arguments, language):
    """Counts words of stories and of Bibles; capitals at the beginning of a sentence are left out."""
    texts = []
    if arguments.stories:
        for path in sorted((Path(arguments.stories) / language).glob("*.md")):
            text = path.read_text(encoding="utf-8")
            if re.search(r"License: \[CC-BY\]$", text, re.M):
                texts.append(re.sub(r"^\* .*$", "", text, flags=re.M))
    if arguments.bibles and language in BIBLES:
        path = Path(arguments.bibles) / f"{BIBLES[language]}.xml"
        if path.exists():
            texts += re.findall(r"<seg[^>]*>([^<]*)</seg>", path.read_text(encoding="utf-8"))
    small, capital = collections.Counter(), collections.Counter()
    for text in texts:
        for sentence in re.split(r"[.!?:;\"“”«»#]+", text):
            for i, word in enumerate(re.findall(r"[^\W\d_]+", sentence)):
                if word == word.lower():
                    small[fold(word)] += 1
                elif i:
                    capital[fold(word)] += 1
    size = sum(small.values()) + sum(capital.values())
    scale = 1e9 / max(size, 1)
    return {w: n * scale for w, n in small.items()}, {w: n * scale for w, n in capital.items()}, size


def spellings(key, shown, lists):
    """Returns how the word is spelled, with its marks; as the gazetteer has it, if no list has it."""
    found = {}
    for marked in lists:
        for word in marked.get(key, ()) if key in marked else ():
            if word == word.lower():
                found.setdefault(unmarked(word), set()).add(unicodedata.normalize("NFC", word))
    result = set()
    for form in shown:
        result.update(found.get(unmarked(form)) or [form])
    return result


def spelled(root, dictionaries, forms):
    """Returns the forms that a dictionary has as they are written."""
    good = set()
    forms = sorted(forms)
    for dictionary in dictionaries:
        path = root / "usr/share/hunspell" / dictionary
        if not Path(str(path) + ".aff").exists():
            print(f"no dictionary {dictionary}", file=sys.stderr)
            continue
        output = subprocess.run(["hunspell", "-i", "utf-8", "-d", str(path), "-G"], input="\n".join(forms) + "\n",
                                capture_output=True, text=True, errors="replace")
        good.update(x.strip() for x in output.stdout.splitlines())
    return good & set(forms)


def logarithm(rate):
    return math.log10(rate) if rate > 0 else 0.0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--unilex", required=True)
    parser.add_argument("--frequency-words", required=True)
    parser.add_argument("--stories")
    parser.add_argument("--bibles")
    parser.add_argument("--system-root", default="/")
    parser.add_argument("--report")
    parser.add_argument("--only")
    arguments = parser.parse_args()
    root = Path(arguments.system_root)
    corpora = Corpora(arguments)
    names = gazetteer()
    print(len(names), "forms", file=sys.stderr)

    english_words = {w.strip() for w in (root / "usr/share/dict/american-english").read_text().splitlines()
                     if w.strip() == w.strip().lower()}
    references = {code: corpora.wordfreq(code) for code in REFERENCES}

    memo = {}

    def reference_rate(reference):
        """How frequent a name is in a language that has nothing to do with it."""
        if reference in memo:
            return memo[reference]
        words = [w for w in re.split(r"[\s\-'’]+", reference.lower()) if w]
        if not words:
            return 0.0
        # The rarest word of several is as frequent as the name at most.
        values = []
        for code in REFERENCES:
            values.append(min(logarithm(references[code].get(fold(w), 0)) for w in words))
        median = statistics.median(values)
        if not any(w in english_words for w in words):
            median = max(median, values[0])
        memo[reference] = median
        return median

    def foreign_rate(name, language):
        rates = [statistics.median(r) for r in (
            [x for other, x in others[ref].items() if other != language and x > 0] for ref in name.references) if r]
        return max(rates, default=0.0)

    others = collections.defaultdict(lambda: collections.defaultdict(float))
    for key, name in names.items():
        for other in SCRIPT_OF.get(script(key) or "", ()):
            codes = LANGUAGES[other]
            if not codes[0]:
                continue
            rate = logarithm(corpora.wordfreq(codes[0]).get(key, 0))
            for reference in name.references:
                others[reference][other] = max(others[reference][other], rate)

    def prominence(reference, language):
        """The same, counting also what the name is in other languages of scripts of their own."""
        rates = [r for other, r in others[reference].items() if other != language and r > 0]
        rate = reference_rate(reference)
        if len(rates) >= 2:
            # A name that is a word in one of those languages too says little.
            rate = max(rate, min(statistics.median(rates), rate + 1.5 if rate > 0 else 9.0))
        return rate

    def likely_rate(name, language):
        rates = [reference_rate(r) if language == "de" else prominence(r, language) for r in name.references if r]
        rate = max(rates, default=0.0)
        if name.countries & set(HOMES.get(language, "").split()):
            rate += HOME
        return rate

    nouns = german_nouns(root)
    english_places = wordnet_names(root)
    stop = stop_words()
    report = []
    table = {}
    additions = collections.defaultdict(set)
    removals = collections.defaultdict(set)
    head = None
    if ADDITIONS.exists():
        for line in ADDITIONS.read_text(encoding="utf-8").splitlines():
            if line.startswith("#") or not line:
                continue
            if head is None:
                head = line
                continue
            language, change, words, *_ = line.split("\t")
            (additions if change == "+" else removals)[language].update(fold(w) for w in split(words))

    for language, (w_code, u_code, f_code, dictionaries) in LANGUAGES.items():
        if arguments.only and language not in arguments.only.split(","):
            continue
        w = corpora.wordfreq(w_code) if w_code else {}
        f = corpora.frequency_words(f_code) if f_code else {}
        small, capital, size = corpora.unilex(u_code) if u_code else ({}, {}, 0)
        t_code = TRANSLATION_OF.get(language, language)
        more = []
        if t_code in TRANSLATIONS and size < 300_000:
            more.append(corpora.translation(t_code))
        if not w and size < 300_000:
            more.append(running_text(arguments, language))
        for more_small, more_capital, more_size in more:
            total = size + more_size
            if total:
                merged = []
                for a, b in ((small, more_small), (capital, more_capital)):
                    merged.append({x: (a.get(x, 0) * size + b.get(x, 0) * more_size) / total for x in {*a, *b}})
                small, capital = merged
                size = total
        latin = language not in NOT_LATIN
        candidates = []
        for key, name in names.items():
            if " " in key:
                continue
            s = script(key)
            if s == "LATIN":
                if not latin or not (None in name.languages or language in name.languages or "en" in name.languages):
                    continue
            elif language not in SCRIPT_OF.get(s, []):
                continue
            if len(key) == 1 and s == "LATIN":
                continue
            candidates.append(key)

        def use(x):
            """Uses of a form per billion words: the mean of the corpora that know it, two at most."""
            values = []
            if w:
                values.append(w.get(x, 0))
            if size >= 300_000 or not w:
                values.append(small.get(x, 0) + capital.get(x, 0))
            if f and (len(values) < 2 or language in CASELESS):
                values.append(f.get(x, 0))
            if language in CASELESS and len(values) > 1:
                return min(values)
            return max(values) if values else 0

        two_corpora = bool(w and f) or bool(w and size >= 300_000)
        caseless_excess = CASELESS_EXCESS if two_corpora else ONE_CORPUS_EXCESS
        inside = containing(language, candidates, w, f, small, root) if language in UNSPACED else {}
        tags = (jieba_tags() if language == "zh" else ipadic_tags(root) if language == "ja" else {})
        found = {}
        check = set()
        for key in candidates:
            name = names[key]
            rate = use(key)
            if language in PREFIXES:
                rate = max([rate] + [use(p + key) for p in PREFIXES[language]])
            rate = logarithm(rate)
            likely = likely_rate(name, language)
            country = bool(name.kinds & {"country", "former"})
            capital_city = "capital" in name.kinds
            s_use, c_use = small.get(key, 0), capital.get(key, 0)
            if language in UNSPACED:
                within = logarithm(inside.get(key, 0))
                tag = tags.get(key)
                own = rate
                if tag == "name":
                    own = 0.0
                if language == "ko" and key[-1] in "시군구도" and len(key) > 2:
                    continue
                if tag == "word" and own >= LEAST_RATE and own - likely >= 0.5 and not country:
                    found[key] = ("word", own, likely)
                elif not tag and own >= LEAST_RATE + 0.2 and own - likely >= (COUNTRY_EXCESS if country else caseless_excess):
                    found[key] = ("frequent", own, likely)
                elif within >= LEAST_RATE and within - own >= 0.7 and within - max(likely, rate if tag == "name" else 0) >= (
                        COUNTRY_EXCESS if country else caseless_excess):
                    found[key] = ("inside", within, likely)
            elif language in CASELESS:
                if language in ("ps", "ug") and (name.countries & set(HOMES[language].split()) or rate - likely < 2.3):
                    continue  # one corpus of news, no dictionary
                excess = COUNTRY_EXCESS if country or capital_city else caseless_excess
                if not f_code:
                    excess += 0.4 + (0.4 if "leader" in name.kinds else 0)  # corpora of news
                    if name.countries & set(HOMES[language].split()):
                        excess += 0.5
                if rate >= LEAST_RATE + 0.2 and rate - likely >= excess:
                    found[key] = ("frequent", rate, likely)
            elif language == "de":
                if rate >= LEAST_RATE + 0.2 and not country:
                    check.add(key)
                    if key in nouns and rate - likely + (HOME if name.countries & set(HOMES["de"].split()) else 0) >= EXCESS:
                        found[key] = ("noun", rate, likely)
                    elif s_use and s_use / (s_use + c_use) >= LOWER_SHARE and s_use * size >= LEAST_COUNT * 1e9:
                        found[key] = ("small", rate, likely)
            else:
                counted = (s_use + c_use) * size / 1e9
                share = s_use / (s_use + c_use) if s_use else 0.0
                if size >= 8_000 and counted >= LEAST_COUNT and logarithm(s_use) >= LEAST_RATE - 0.3:
                    least = 0.75 if country or capital_city else LOWER_SHARE
                    if counted < 12:
                        least = max(least, 0.7)
                    exact = corpora.exact[u_code]
                    as_name = sum(exact.get(x.capitalize(), 0) for x in name.shown)
                    if as_name > sum(exact.get(x, 0) for x in name.shown) and as_name > 0.1 * s_use and likely >= 3.8:
                        pass  # Putin, beside Romanian "puțin"
                    elif share >= least:
                        found[key] = ("small", logarithm(s_use), share)
                    elif share >= 0.2 and not country and not capital_city and rate >= 4 and rate - likely >= EXCESS:
                        check.add(key)  # a conjunction, most often at the beginning
                elif language == "en":
                    if rate >= LEAST_RATE and not country and not capital_city:
                        check.add(key)
                elif rate >= 4.5 and not country and not capital_city and size < 300_000 and (
                        rate - foreign_rate(name, language) >= 1.0):
                    check.add(key)  # too frequent for a name, whatever it is elsewhere
                elif rate >= LEAST_RATE and not country and (size < 300_000 or counted < LEAST_COUNT) and (
                        rate - likely >= (COUNTRY_EXCESS if capital_city or size >= 3_000_000
                                         or name.countries & set(HOMES[language].split()) else EXCESS)):
                    check.add(key)
                if key in stop.get(language, ()) and key not in found and not country and share >= 0.3:
                    found[key] = ("stop word", rate, likely)
        if check and language != "de":
            forms = set(check)
            for key in check:
                for marked in (corpora.marked[w_code], corpora.marked[f"f {f_code}"], corpora.marked[f"u {u_code}"]):
                    forms.update(marked.get(key, ()) if key in marked else ())
            good = {fold(x) for x in spelled(root, dictionaries, forms)} if dictionaries else set()
            if language == "en":
                good &= english_words | {fold(x) for x in english_words}
                good -= english_places
            for key in check & good:
                found[key] = ("dictionary", logarithm(use(key)), likely_rate(names[key], language))
        for key in stop.get(language, ()):
            if key in names and key in candidates and not w and not size:
                found[key] = ("stop word", 0, 0)
        for key in additions[language]:
            if key in names:
                found[key] = ("added", 0, 0)
        for key in removals[language] & set(found):
            del found[key]
        for key, (why, a, b) in found.items():
            n = names[key]
            report.append("\t".join([language, key, why, f"{a:.2f}", f"{b:.2f}", ",".join(sorted(n.kinds)),
                                     ",".join(sorted(x for x in n.references)[:3])]))
        if found:
            words = set()
            for key in found:
                words.update(spellings(key, names[key].shown, [
                    corpora.marked[c] for c in (w_code, f"f {f_code}", f"u {u_code}") if c in corpora.marked]))
            table[language] = sorted(words)
        print(language, len(found), collections.Counter(v[0] for v in found.values()).most_common(), size,
              file=sys.stderr)

    if arguments.report:
        Path(arguments.report).write_text("\n".join(report) + "\n", encoding="utf-8")
    if not arguments.only:
        lines = [f"{language}\t{'|'.join(words)}" for language, words in sorted(table.items())]
        OUTPUT.write_text(HEADER + "language\twords\n" + "\n".join(lines) + "\n", encoding="utf-8")


def stop_words():
    import stopwordsiso
    return {("no" if l == "nb" else l): {fold(x) for x in stopwordsiso.stopwords(l)} for l in stopwordsiso.langs()}


def german_nouns(root):
    """Returns the German nouns of the dictionary that are no names of places."""
    nouns = set()
    path = root / "usr/share/trans/de-en"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        german = line.partition("::")[0]
        for part in re.split(r"[;|]", german):
            if "[geogr.]" in part:
                continue
            match = re.match(r"\s*([A-ZÄÖÜ][a-zäöüß]+) \{(?:m|f|n|pl|m,n|m/n|m,f|m;n)\}", part)
            if match:
                nouns.add(fold(match.group(1)))
    return nouns


def wordnet_names(root):
    """Returns the English words whose first sense as a noun is a single place or person."""
    named = set()
    folder = root / "usr/share/wordnet"
    instances = set()
    for line in (folder / "data.noun").read_text().splitlines():
        if line.startswith("  "):
            continue
        if " @i " in line.partition("|")[0]:
            instances.add(line.split()[0])
    others = set()
    for part in ("verb", "adj", "adv"):
        for line in (folder / f"index.{part}").read_text().splitlines():
            if not line.startswith("  "):
                others.add(line.split()[0])
    for line in (folder / "index.noun").read_text().splitlines():
        if line.startswith("  "):
            continue
        cells = line.split()
        count = int(cells[2])
        if cells[-count] in instances and cells[0] not in others:
            named.add(fold(cells[0]))
    return named


def jieba_tags():
    import jieba
    tags = {}
    with jieba.get_dict_file() as file:
        for line in file:
            word, _, tag = line.decode("utf-8").split()
            tags[word] = "name" if tag in ("ns", "nr", "nrt", "nrfg", "nt", "nz") else "word"
    return tags


def ipadic_tags(root):
    """Returns what a form is by the entry of the lowest cost, so the most frequent one."""
    best = {}
    for path in sorted((root / "usr/share/mecab/dic/ipadic").glob("*.csv")):
        for line in path.read_text(encoding="euc-jp").splitlines():
            cells = line.split(",")
            if cells[4] == "記号":
                continue
            entry = (int(cells[3]), "name" if cells[5] == "固有名詞" else "word")
            if cells[0] not in best or entry < best[cells[0]]:
                best[cells[0]] = entry
    return {form: tag for form, (_, tag) in best.items()}


SUFFIXES_KO = set("시군구도동역")


def containing(language, candidates, w, f, small, root):
    """Returns how frequent the other words are in which a form occurs, per billion words."""
    words = dict(w)
    for source in (f, small):
        for word, rate in source.items():
            words[word] = max(words.get(word, 0), rate)
    if language == "th":
        import pythainlp
        base = Path(pythainlp.__file__).parent / "corpus" / "tnc_freq.txt"
        counts = [line.split("\t") for line in base.read_text(encoding="utf-8").splitlines() if "\t" in line]
        total = sum(int(n) for _, n in counts)
        words = {x: int(n) * 1e9 / total for x, n in counts}
    tags = jieba_tags() if language == "zh" else ipadic_tags(root) if language == "ja" else {}
    wanted = {c for c in candidates if len(c) <= 5}
    longest = max(map(len, wanted), default=0)
    result = collections.defaultdict(float)
    for word, rate in words.items():
        if rate < 100 or tags.get(word) == "name":
            continue
        seen = set()
        for i in range(len(word)):
            for n in range(1, min(longest, len(word) - i) + 1):
                part = word[i:i + n]
                if part == word or part not in wanted or part in seen:
                    continue
                if language == "ja" and script(part) == "KATAKANA":
                    continue
                if language == "ko" and word[i + n:i + n + 1] in SUFFIXES_KO or language == "zh" and word[i + n:i + n + 1] in "市县區区省":
                    continue
                seen.add(part)
        for part in seen:
            result[part] += rate
    return result


if __name__ == "__main__":
    main()
