#!/usr/bin/env python3
"""Writes Sources/GazetteerData/country-names.tsv.

Usage: scripts/country-names.py [--share DIRECTORY]

The names are the ISO 3166-1 translations of Debian's iso-codes package (LGPL-2.1+), with
the additions and removals of country-names-additions.tsv. DIRECTORY is where iso-codes
is installed, /usr/share unless told otherwise.
"""

import argparse
import gettext
import json
import re
import unicodedata
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent
ADDITIONS = SCRIPTS / "country-names-additions.tsv"
OUTPUT = SCRIPTS.parent / "Sources" / "GazetteerData" / "country-names.tsv"

# The catalogues each language is read from.
CATALOGUES = {
    "ar": ["ar"], "de": ["de"], "es": ["es"], "fa": ["fa"], "fr": ["fr"], "hi": ["hi"],
    "id": ["id"], "it": ["it"], "ja": ["ja"], "kk": ["kk"], "ko": ["ko"],
    "nl": ["nl"], "pl": ["pl"], "pt": ["pt", "pt_BR"],
    "ru": ["ru"], "tr": ["tr"], "uk": ["uk"], "zh": ["zh_CN", "zh_TW"],
}

# States that are no more, whose names are all in the additions.
FORMER = ["CS", "DD", "RH", "SU", "VD", "YD", "YU"]

# An inverted name or one with an explanation; additions give the everyday form.
UNUSABLE = re.compile(r"[(),;،、（）]")

HEADER = """\
# Country names in languages other than English.
#
# code      a code in countries.tsv.
# language  ISO 639-1; "zh" holds simplified and traditional forms, "pt" both European and
#           Brazilian; "ru", "uk" and "kk" hold case forms of the countries reported most.
# names     separated by "|". One row for each code and language; no row, no name known.
#
# Made by scripts/country-names.py from iso-codes 4.15.0 (https://salsa.debian.org/iso-codes-team/
# iso-codes, LGPL-2.1-or-later, (c) its authors and translators) and
# scripts/country-names-additions.tsv. Do not edit by hand.
#
# A row is meant for articles in its language only: German Island is Iceland, Portuguese
# Ira (Irã) is Iran. Rows in a script of their own do no harm elsewhere, but Russian,
# Ukrainian and Kazakh share one, and so do Arabic and Persian, Japanese and Chinese.
# Fold diacritics in Latin script only (and Cyrillic ё): in kana and Devanagari the marks
# tell one name from another. Straight and curly apostrophes are the same.
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


def tidy(name, language):
    """Returns the name in the form the press writes."""
    name = " ".join(unicodedata.normalize("NFC", name).replace("\u2019", "'").split())
    if language == "ar":
        # Catalogues write some vowel and doubling marks, newspapers none.
        name = re.sub("[\u064b-\u0652]", "", name).replace(" و ", " و")
    return name


def folded(name):
    """Returns the name as it is compared: no accents on Latin letters, no dots on Cyrillic ё."""
    return re.sub("[\u0300-\u0305\u0307-\u036f]", "", unicodedata.normalize("NFD", name)).lower()


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


def main():
    parser = argparse.ArgumentParser(description="Writes country-names.tsv.")
    parser.add_argument("--share", type=Path, default=Path("/usr/share"))
    share = parser.parse_args().share
    source = share / "iso-codes" / "json" / "iso_3166-1.json"
    countries = {c["alpha_2"]: c for c in json.loads(source.read_text("utf-8"))["3166-1"]}
    additions, removals = read_additions(ADDITIONS)
    rows = {}
    for language, locales in CATALOGUES.items():
        catalogues = [
            gettext.translation("iso_3166-1", share / "locale", [locale]) for locale in locales
        ]
        for code in [*countries, "XK", *FORMER]:
            key = (code, language)
            names = translated(countries[code], catalogues, language) if code in countries else []
            names = [name for name in names if name not in removals.get(key, [])]
            distinct = {folded(name): name for name in reversed(names + additions.get(key, []))}
            if distinct:
                rows[key] = "|".join(reversed(distinct.values()))
    with OUTPUT.open("w", encoding="utf-8") as file:
        file.write(HEADER)
        file.write("code\tlanguage\tnames\n")
        for (code, language), names in sorted(rows.items()):
            file.write(f"{code}\t{language}\t{names}\n")


if __name__ == "__main__":
    main()
