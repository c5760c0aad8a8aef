#!/usr/bin/env python3
"""Writes Sources/GazetteerData/country-names.tsv.

Usage: scripts/country-names.py [--share DIRECTORY]

The names are the territories of Unicode's CLDR (Debian: unicode-cldr-core, Unicode License)
and the ISO 3166-1 translations of Debian's iso-codes (LGPL-2.1+), with the additions and
removals of country-names-additions.tsv. DIRECTORY is where the packages are installed,
/usr/share unless told otherwise. Prints what is dropped and why, rows of each language, and
countries without a name in the largest languages; exits with 1 if a form stands for two countries
of one language.
"""

import argparse
import gettext
import json
import re
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent
ADDITIONS = SCRIPTS / "country-names-additions.tsv"
OUTPUT = SCRIPTS.parent / "Sources" / "GazetteerData" / "country-names.tsv"

# The catalogues of iso-codes that each language is read from, where they are not named after it.
CATALOGUES = {
    "ku": ["ku", "kmr"], "no": ["nb", "nn"], "pt": ["pt", "pt_BR"], "sr": ["sr", "sr@latin"],
    "tl": ["tl", "fil"], "zh": ["zh_CN", "zh_TW"],
}
# The locales of CLDR that each language is read from, where they are not named after it.
LOCALES = {
    "az": ["az", "az_Cyrl"], "bs": ["bs", "bs_Cyrl"], "de": ["de", "de_CH", "de_AT"],
    "es": ["es", "es_419", "es_MX"], "ff": ["ff", "ff_Adlm"], "fr": ["fr", "fr_CA"],
    "ha": ["ha", "ha_NE"], "no": ["no", "nb", "nn"], "pa": ["pa", "pa_Arab"],
    "ps": ["ps", "ps_PK"], "pt": ["pt", "pt_PT"], "sd": ["sd", "sd_Deva"],
    "sr": ["sr", "sr_Latn"], "sw": ["sw", "sw_KE", "sw_CD"], "tl": ["fil"], "ur": ["ur", "ur_IN"],
    "uz": ["uz", "uz_Cyrl"], "yo": ["yo", "yo_BJ"], "zh": ["zh", "zh_Hant", "zh_Hant_HK"],
}
# ISO 639-1 codes, and 639-3 where there is none; "no" holds Bokmål and Nynorsk, "ku" is
# Kurmanji, "tl" Filipino.
LANGUAGES = """
    af am ar as ast az be bg bm bn br bs ca ceb ckb cs cy da de ee el eo es et eu fa ff fi fo fr
    fy ga gd gl gu ha he hi hr ht hu hy id ig is it ja jv ka kk km kn ko ku ky lb lg ln lo lt lv
    mg mk ml mn mr ms mt my ne nl no ny om or pa pcm pl ps pt rn ro ru rw sd si sk sl sn so sq sr
    st su sv sw ta te tg th ti tk tl tn tr ts tt ug uk ur uz vi wo xh yi yo zh zu
""".split()
# The scripts that names of a language are kept in; Latin alone where a language is not listed.
SCRIPTS_OF = {
    "ARABIC": "ar ckb fa pa ps sd ug ur", "ETHIOPIC": "am ti", "ARMENIAN": "hy", "GREEK": "el",
    "BENGALI": "as bn", "CYRILLIC": "az be bg bs kk ky mk mn ru sr tg tt uk uz",
    "DEVANAGARI": "hi mr ne", "GEORGIAN": "ka", "GUJARATI": "gu", "GURMUKHI": "pa",
    "HANGUL": "ko", "HEBREW": "he yi", "KANNADA": "kn", "KHMER": "km", "LAO": "lo",
    "MALAYALAM": "ml", "MYANMAR": "my", "ORIYA": "or", "SINHALA": "si", "TAMIL": "ta",
    "TELUGU": "te", "THAI": "th", "CJK": "zh ja", "KATAKANA": "ja", "HIRAGANA": "ja",
    "KATAKANA-HIRAGANA": "ja",
}
ALSO_LATIN = set("az bs kk sr uz".split())
# "And" as newspapers write it, where CLDR has "&" or a sign.
AND = {
    "af": "en", "az": "və", "be": "і", "bg": "и", "bs": "i", "ca": "i", "cs": "a", "cy": "a",
    "da": "og", "de": "und", "el": "και", "es": "y", "et": "ja", "eu": "eta", "fi": "ja",
    "fo": "og", "fr": "et", "ga": "agus", "gl": "e", "hr": "i", "hu": "és", "id": "dan",
    "is": "og", "it": "e", "lt": "ir", "lv": "un", "mk": "и", "ms": "dan", "mt": "u", "nl": "en",
    "no": "og", "pl": "i", "pt": "e", "ro": "și", "ru": "и", "sk": "a", "sl": "in", "sq": "dhe",
    "sv": "och", "sw": "na", "tl": "at", "tr": "ve", "uk": "і", "uz": "va", "vi": "và",
}

# Languages whose catalogues of iso-codes were read through and corrected by hand.
CHECKED = set("ar de es fa fr hi id it ja kk ko nl pl pt ru tr uk zh".split())
# Languages whose catalogues are good enough to add to what CLDR has; of others they only fill gaps.
TRUSTED = set("bg ca cs da el et eu fi gl hr hu is lt lv no ro sk sl sr sv".split())
# Languages that have a name for every country, except those in additions as not usable.
LARGEST = """
    af am ar az be bg bn bs ca cs cy da de el es et eu fa fi fr ga gl gu he hi hr hu hy id is it
    ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my ne nl no pa pcm pl ps pt ro ru sd si sk sl so
    sq sr sv sw ta te th ti tk tl tr uk ur uz vi zh zu
""".split()

# States that are no more, whose names are all in the additions.
FORMER = ["CS", "DD", "RH", "SU", "VD", "YD", "YU"]

# An inverted name or one with an explanation; additions give the everyday form.
UNUSABLE = re.compile(r"[(),;،、（）፣]")
# Names of catalogues that are not translated to the end.
UNTRANSLATED = re.compile(
    r"\b(Islands?|Republic|Kingdom|Saint|and|of|the|Territory|United|South|North)\b")

HEADER = """\
# Country names in languages other than English, and misspellings in English.
#
# code      a code in countries.tsv.
# language  ISO 639-1, or 639-3 where there is none (ckb, ceb, pcm, ast); "zh" holds simplified
#           and traditional forms, "pt" both European and Brazilian, "no" Bokmål and Nynorsk,
#           "sr", "bs", "az", "uz" and "kk" both Latin and Cyrillic forms; "ku" is Kurmanji, "tl"
#           Filipino. "en" holds frequent misspellings alone.
# names     separated by "|". One row for each code and language; no row, no name known. Dictionary
#           forms; inflected ones are listed where a stem changes or a name has several words.
#
# Made by scripts/country-names.py from iso-codes 4.15.0 (https://salsa.debian.org/iso-codes-team/
# iso-codes, LGPL-2.1-or-later, (c) its authors and translators), Unicode CLDR 41
# (https://cldr.unicode.org, Unicode License, (c) Unicode, Inc.) and
# scripts/country-names-additions.tsv. Changed by selection. Do not edit by hand.
#
# A row is meant for articles in its language only: German Island is Iceland, Portuguese
# Ira (Irã) is Iran. Rows in a script of their own do no harm elsewhere, but some languages share
# one: Cyrillic, Arabic, Devanagari, Bengali, Hebrew, Ethiopic and Chinese characters.
# Fold diacritics in Latin script only (and Cyrillic ё), and not in Vietnamese: in kana and
# Indic scripts the marks tell one name from another. Straight and curly apostrophes are the same.
# Names match as whole words, longest first; ja and zh names within running text, where a
# katakana name must be a whole katakana run (タイ is not タイトル); ko names may be followed
# by a particle, ar names preceded by و ف ب ك ل. A capital here is a capital in the text, a
# small letter may be either (île Maurice). Forms in ambiguous.tsv keep their rule.
"""


def read_additions(path):
    """Returns (additions, removals), each a dictionary from (code, language) to names."""
    additions, removals = {}, {}
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    for line in lines[1:]:
        code, language, names = line.split("\t")
        for name in names.split("|"):
            target = removals if name.startswith("-") else additions
            target.setdefault((code, language), []).append(name.removeprefix("-"))
    return additions, removals


def english_names():
    """Returns the names of countries.tsv, which are right and stand there alone."""
    lines = (OUTPUT.parent / "countries.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")][1:]
    return {name for row in rows for name in [row[1], *row[2].split("|")]}


def tidy(name, language):
    """Returns the name in the form the press writes."""
    name = " ".join(unicodedata.normalize("NFC", name).split())
    name = re.sub("[\u2018\u2019\u02bb\u02bc\u02b9`]", "'", name)
    name = re.sub("[\u200b\u200e\u200f\u00ad]", "", name).strip()
    if language == "ar":
        # Catalogues write some vowel and doubling marks, newspapers none.
        name = re.sub("[\u064b-\u0652]", "", name).replace(" و ", " و")
    return name


def folded(name):
    """Returns the name as it is compared: no accents on Latin letters, no dots on Cyrillic ё."""
    return re.sub("[\u0300-\u0305\u0307-\u036f]", "", unicodedata.normalize("NFD", name)).lower()


def script(name):
    """Returns the script of the first letter."""
    for character in name:
        if character.isalpha():
            return unicodedata.name(character, "?").split()[0]
    return "?"


def fits(name, language):
    """Whether a name that no one has checked by hand can be used."""
    kind = script(name)
    if UNUSABLE.search(name):
        return False
    if kind == "LATIN":
        own = not any(language in languages.split() for languages in SCRIPTS_OF.values())
        if not own and language not in ALSO_LATIN:
            return False
        return len(name) > 3 or (len(name) == 3 and name.isupper())
    return language in SCRIPTS_OF.get(kind, "").split() and len(name) > (
        1 if kind in ("CJK", "HANGUL", "ETHIOPIC") else 2)


def translated(country, catalogues, language):
    """Returns the usable translations of a country's name, its common name where it has one."""
    names = []
    for catalogue in catalogues:
        for key in ("common_name", "name"):
            name = catalogue.gettext(country[key]) if key in country else ""
            if name and (key == "common_name" or name not in names):
                known = name != country[key] or country[key] in catalogue._catalog
                if known and not UNUSABLE.search(name):
                    names.append(tidy(name, language))
                    break
    return names


def territories(share, language):
    """Returns CLDR's names of each code in a language."""
    names = defaultdict(list)
    for locale in LOCALES.get(language, [language]):
        path = share / "unicode" / "cldr" / "common" / "main" / f"{locale}.xml"
        if not path.exists():
            continue
        for element in ElementTree.parse(path).iter("territory"):
            code, name = element.get("type"), element.text
            if not re.fullmatch("[A-Z]{2}", code) or not name or name == "↑↑↑":
                continue
            # "Myanmar (Burma)" are two names, "Kongo-Kinshasa" is written with a hyphen.
            match = re.fullmatch(r"([^()（）]+) ?[(（]([^()（）]+)[)）]", name)
            for form in match.groups() if match and code in ("MM", "TL") else [name]:
                form = re.sub(" *[-–] *", "-", form) if code in ("CG", "CD") else form
                names[code].append(tidy(form, language))
    return names


def everyday(code, name, language):
    """Returns what else newspapers write for a name of CLDR."""
    names = []
    conjunction = AND.get(language)
    if code in ("CC", "FK"):
        # "Cocos (Keeling) Islands", "Falkland Islands (Islas Malvinas)"
        names.append(" ".join(re.sub("[(（].*?[)）]", " ", name).split()))
    if " & " in name and conjunction:
        names.append(name.replace(" & ", f" {conjunction} "))
    if language == "mt":
        names.append(re.sub("^(il|ir|is|it|id|in|ix|iz|iż|iċ|l)-", "", name))
    if language in ("zu", "xh") and re.match("[a-z]+-[A-Z]", name):
        names += [name.replace("-", "", 1), name.split("-", 1)[1]]
    if language == "ee":
        names.append(re.sub(" nutome(wo)?$", "", name))
    if code == "BA":
        word = f" {conjunction} | & |[-–]" if conjunction else " & |[-–]"
        names.append(re.split(word, name)[0])
    return names


# Kazakh in the official Latin alphabet of 2021, and in that of 2018.
KAZAKH = [
    dict(zip("абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяә",
             "a b v g ğ d e io j z i i k q l m n ñ o ö p r s t u ū ü f h h ts ch ş şş _ y ı _ e "
             "iu ia ä".split())),
    dict(zip("абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяә",
             "a b v g ǵ d e ıo j z ı ı k q l m n ń o ó p r s t ý u ú f h h ts ch sh sh _ y i _ e "
             "ıý ıa á".split())),
]


def kazakh_latin(name):
    """Returns a Kazakh name of one capitalised word or more in Latin letters."""
    forms = []
    if script(name) != "CYRILLIC":
        return forms
    for letters in KAZAKH:
        form = "".join(letters.get(c.lower(), c).replace("_", "").capitalize() if c.isupper()
                       else letters.get(c, c).replace("_", "") for c in name)
        form = form.replace("ııa", "ıa").replace("iia", "ia").replace("iiu", "iu")
        forms.append(form.upper() if name.isupper() else form)
    return [form for form in forms if len(form) > 3 or form.isupper()]


def spellings(name, language):
    """Returns a name in the other letters that its language is written in."""
    forms = [name]
    if language == "kk":
        forms += kazakh_latin(name)
    if language == "uz" and "'" in name:
        forms.append(name.replace("'", "\u02bb"))
    return forms


def main():
    parser = argparse.ArgumentParser(description="Writes country-names.tsv.")
    parser.add_argument("--share", type=Path, default=Path("/usr/share"))
    share = parser.parse_args().share
    source = share / "iso-codes" / "json" / "iso_3166-1.json"
    countries = {c["alpha_2"]: c for c in json.loads(source.read_text("utf-8"))["3166-1"]}
    additions, removals = read_additions(ADDITIONS)
    codes = [*countries, "XK", *FORMER]
    for code, language in additions:
        if code not in codes or language not in [*LANGUAGES, "en"]:
            sys.exit(f"country-names-additions.tsv: unknown code or language: {code} {language}")
    english = english_names()
    rows = {}
    for language in [*LANGUAGES, "en"]:
        catalogues = []
        for locale in CATALOGUES.get(language, [language]) if language != "en" else []:
            catalogue = gettext.translation("iso_3166-1", share / "locale", [locale], fallback=True)
            if getattr(catalogue, "_catalog", None):
                catalogues.append(catalogue)
        cldr = territories(share, language) if language != "en" else {}
        forms = {}
        for code in codes:
            key = (code, language)
            listed = translated(countries[code], catalogues, language) if code in countries else []
            if language not in CHECKED:
                listed = [n for n in listed if not UNTRANSLATED.search(n) and not n.isupper()]
            found = cldr.get(code, [])
            found += [other for name in found for other in everyday(code, name, language)]
            found += listed if language in TRUSTED or not found else []
            unwanted = {folded(tidy(name, language)) for name in
                        removals.get(key, []) + removals.get((code, "mul"), [])}
            own = [tidy(name, language) for name in additions.get(key, [])]
            found = [n for n in found if fits(n, language)]
            found = listed + found if language in CHECKED else found
            found = [n for n in found if folded(n) not in unwanted]
            if code in ("CD", "CG"):
                # Alone, Congo is either.
                found = [n for n in found if re.search("[ -]|^..[^ ]*(金|布)", n)
                         or language in CHECKED]
            own = [n for n in own if language != "en" or n not in english]
            forms[code] = [
                (form, name in own) for name in found + own for form in spellings(name, language)]
        bearers = defaultdict(dict)
        for code, names in forms.items():
            for name, by_hand in names:
                bearers[folded(name)][code] = bearers[folded(name)].get(code) or by_hand
        for form, owners in bearers.items():
            if len(owners) > 1:
                kept = [code for code, by_hand in owners.items() if by_hand]
                print(f"{language}: {form} is {' and '.join(sorted(owners))}; "
                      f"kept: {' '.join(kept) or 'none'}")
                for code in set(owners) - set(kept if len(kept) == 1 else []):
                    forms[code] = [n for n in forms[code] if folded(n[0]) != form]
        for code, names in forms.items():
            distinct = {}
            for name, _ in names:
                distinct.setdefault(folded(name), name)
            if distinct:
                rows[code, language] = list(distinct.values())
    with OUTPUT.open("w", encoding="utf-8") as file:
        file.write(HEADER)
        file.write("code\tlanguage\tnames\n")
        for (code, language), names in sorted(rows.items()):
            file.write(f"{code}\t{language}\t{'|'.join(names)}\n")
    sys.exit(check(rows, countries))


def check(rows, countries):
    """Prints what is missing and returns the number of forms of two countries."""
    lengths = Counter(language for _, language in rows)
    print("rows:", " ".join(f"{k} {v}" for k, v in sorted(lengths.items())))
    print("languages:", len(lengths), "rows:", len(rows),
          "forms:", sum(len(names) for names in rows.values()))
    for language in LARGEST:
        missing = [code for code in countries if (code, language) not in rows]
        if missing:
            print(f"no name in {language}: {' '.join(missing)}")
    wrong, abroad = 0, defaultdict(lambda: defaultdict(set))
    owners = defaultdict(set)
    for (code, language), names in rows.items():
        for name in names:
            owners[language, folded(name)].add(code)
            if script(name) != "LATIN":
                abroad[folded(name)][code].add(language)
    for (language, form), codes in owners.items():
        if len(codes) > 1:
            wrong += 1
            print(f"error: {language}: {form} is {' and '.join(sorted(codes))}")
    for form, codes in sorted(abroad.items()):
        if len(codes) > 1:
            print("two languages:", form, "; ".join(
                f"{code} in {' '.join(sorted(languages))}" for code, languages in codes.items()))
    return min(wrong, 1)


if __name__ == "__main__":
    main()
