#!/usr/bin/env python3
"""Writes Sources/GazetteerData/given-names.tsv: given names of many languages, in their scripts.

Usage: scripts/given-names.py

Needs (PyPI) Faker 40 or later, wordfreq 3.1.1; (Debian) wamerican.

Names come from the lists that Faker's providers hold, the most frequent first where they have weights. Left out: forms
of several words, forms of one letter, and names that are frequent words of the language (English Will,
May; frequency of 1 in 10,000 words, or in the English word list in small letters).
"""

import collections
import importlib
import importlib.metadata
import importlib.util
import pkgutil
import unicodedata
from pathlib import Path

import faker.providers.person as persons

SCRIPTS = Path(__file__).resolve().parent
OUTPUT = SCRIPTS.parent / "Sources" / "GazetteerData" / "given-names.tsv"
MOST = 450          # of a language
COMMON_LOCALES = 4  # a Latin name that so many languages have counts everywhere
FREQUENT = 1e-4

# Locale by locale; names of people who write English elsewhere are of use in English texts.
LANGUAGES = {
    "en": ["en_US", "en_GB", "en_IN", "en_PK", "en_KE", "en_NG"], "de": ["de_DE"], "fr": ["fr_FR", "fr_BE", "fr_DZ"],
    "es": ["es_ES", "es_MX", "es_CO", "es_CL", "es_AR"], "pt": ["pt_BR", "pt_PT"], "nl": ["nl_NL", "nl_BE"],
    "no": ["no_NO"], "ar": ["ar_AA", "ar_DZ"], "zh": ["zh_CN", "zh_TW"], "sw": ["sw"],
}
SKIPPED = {"de_AT", "de_CH", "de_LI", "de_LU", "es_CA", "en", "en_IE", "en_NZ", "en_TH", "es", "fr_CA", "fr_CH",
           "fr_QC", "ar_PS", "ar_SA", "tw_GH"}

HEADER = """\
# Given names.
#
# language  ISO 639-1; * for Latin names that several languages have.
# names     separated by "|".
#
# A name before another capitalised word makes it a person's. Left out: names that are frequent words
# of the language (of any language, for *).
#
# Made by scripts/given-names.py from the PyPI package Faker {version} (https://github.com/joke2k/faker,
# MIT licence, (c) 2012 Daniele Faraglia and contributors). Do not edit by hand.
"""


def main():
    import wordfreq
    english = {w for w in Path("/usr/share/dict/american-english").read_text().split() if w == w.lower()} \
        if Path("/usr/share/dict/american-english").exists() else set()
    locales = [x.name for x in pkgutil.iter_modules(persons.__path__)]
    for locale in locales:
        language = locale.split("_")[0]
        if locale not in SKIPPED and language not in LANGUAGES:
            LANGUAGES[language] = [locale]
    ordinary = {}
    for line in (OUTPUT.parent / "ordinary-words.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            language, words = line.split("\t")
            ordinary[language] = set(words.split("|"))
    anywhere = set().union(*ordinary.values())
    available = wordfreq.available_languages()
    table = {}
    origins = collections.defaultdict(set)
    for language, sources in sorted(LANGUAGES.items()):
        weights = collections.Counter()
        for locale in sources:
            if locale not in locales:
                continue
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
            for attribute in ("first_names", "first_names_male", "first_names_female"):
                value = getattr(provider, attribute, ())
                if isinstance(value, property) or not value:
                    continue
                top = max(value.values()) if isinstance(value, dict) else 1
                for i, name in enumerate(value):
                    weight = value[name] / top if isinstance(value, dict) else 1 / (i + 20)
                    weights[unicodedata.normalize("NFC", name)] += weight
        code = {"no": "nb", "hr": "sh", "tl": "fil"}.get(language, language)
        kept = []
        for name, _ in weights.most_common():
            letters = sum(c.isalpha() for c in name)
            if " " in name or "." in name or letters < 2:
                continue
            if name.lower() in ordinary.get(language, ()):
                continue
            if language == "en" and name.lower() in english:
                continue
            if code in available and wordfreq.get_frequency_dict(code).get(name.lower(), 0) > FREQUENT:
                continue
            kept.append(name)
            if name.isascii() or unicodedata.name(name[0], "").startswith("LATIN"):
                origins[name].add(language)
        table[language] = kept[:MOST]
    everywhere = sorted(n for n, languages in origins.items() if len(languages) >= COMMON_LOCALES
                        and n.lower() not in english and n.lower() not in anywhere
                        and all(wordfreq.get_frequency_dict(code).get(n.lower(), 0) <= FREQUENT for code in available))
    common = set(everywhere)
    with open(OUTPUT, "w", encoding="utf-8") as file:
        file.write(HEADER.format(version=importlib.metadata.version("faker")))
        file.write("language\tnames\n*\t" + "|".join(everywhere) + "\n")
        total = len(everywhere)
        for language, names in sorted(table.items()):
            names = sorted(n for n in names if n not in common)
            total += len(names)
            if names:
                file.write(language + "\t" + "|".join(names) + "\n")
        print(total, "names", {l: len(n) for l, n in table.items()})


if __name__ == "__main__":
    main()
