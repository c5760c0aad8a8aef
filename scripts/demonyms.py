#!/usr/bin/env python3
"""Writes Sources/GazetteerData/demonyms.tsv from demonym-stems.txt.

Usage: scripts/demonyms.py

Each language has its endings here; a stem whose ending is not known is taken as it is.
"""

import re
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent
OUTPUT = SCRIPTS.parent / "Sources" / "GazetteerData" / "demonyms.tsv"

HEADER = """\
# Demonyms and adjectives of countries in languages other than English; English ones are in
# countries.tsv.
#
# code      a code in countries.tsv.
# language  ISO 639-1.
# names     separated by "|", inflected forms among them; a small letter at the beginning may be
#           a capital in the text.
#
# In Chinese, Japanese and Korean a demonym begins with the country's name and needs no row.
# Arabic forms stand with and without the article.
#
# Made by scripts/demonyms.py from scripts/demonym-stems.txt, compiled by hand. Do not edit by hand.
"""


def russian(stem):
    if re.search("(ск|цк)$", stem):
        # As греческий; немецкий alike.
        return [stem + e for e in "ий ая ое ие ого ой ому им ом их ими ую".split()]
    if stem.endswith("анин") or stem.endswith("янин"):
        base = stem[:-2]
        return [base + e for e in "ин ина ину ином ине е ам ами ах".split()] + [base]
    if stem.endswith("ец"):
        base = stem[:-2] + ("й" if re.search("[иаео]ец$", stem) else "")
        cases = [base + e for e in "ца цу цем це цы цев цам цами цах".split()]
        return [stem, *cases]
    return [stem + e for e in ["", "а", "у", "ом", "е", "ы" if not stem.endswith(("к", "г")) else "и",
                               "ов", "ам", "ами", "ах"]]


def ukrainian(stem):
    return [stem + e for e in "ий а е і ого ої ому ій им их ими у ою".split()]


def polish(stem):
    return [stem + e for e in "i a ie iego iej iemu im ich imi ą".split()]


def german(stem):
    if stem[0].islower():
        forms = [stem + e for e in ["", "e", "en", "er", "es", "em"]]
        return forms
    if stem.endswith("er"):
        return [stem + e for e in ["", "s", "n", "in", "innen"]]
    if stem.endswith("e"):
        return [stem, stem + "n", stem[:-1] + "in", stem[:-1] + "innen"]
    return [stem, stem + "s", stem + "en", stem + "in", stem + "innen"]


def french(stem):
    if stem.endswith("e") or stem.endswith("è"):
        forms = [stem, stem + "s"]
    elif stem.endswith("ien") or stem.endswith("éen"):
        forms = [stem, stem + "ne", stem + "s", stem + "nes"]
    elif stem.endswith("yen"):
        forms = [stem, stem + "ne", stem + "s", stem + "nes"]
    elif stem == "grec":
        forms = ["grec", "grecque", "grecs", "grecques"]
    elif stem == "turc":
        forms = ["turc", "turque", "turcs", "turques"]
    elif stem == "letton":
        forms = ["letton", "lettone", "lettonne", "lettons", "lettones", "lettonnes"]
    elif stem.endswith("s"):
        forms = [stem, stem + "e", stem + "es"]
    else:
        forms = [stem, stem + "e", stem + "s", stem + "es"]
    return forms


def spanish(stem):
    if stem.endswith("o"):
        return [stem[:-1] + e for e in "o a os as".split()]
    for ending, plain in (("és", "es"), ("án", "an"), ("ón", "on"), ("ís", "is")):
        if stem.endswith(ending):
            base = stem[:-2] + plain
            return [stem, base + "a", base + "es", base + "as"]
    if stem.endswith("í"):
        return [stem, stem + "es", stem + "s"]
    if stem.endswith("ol"):
        return [stem, stem + "a", stem + "es", stem + "as"]
    if re.search("[aeiou]$", stem):
        return [stem, stem + "s"]
    return [stem, stem + "a", stem + "es", stem + "as"]


def portuguese(stem):
    if stem.endswith("ão"):
        base = stem[:-2]
        return [stem, base + "ã", base + "ães", base + "ões", base + "ãs"]
    if stem.endswith("ês"):
        base = stem[:-2] + "es"
        return [stem, base + "a", base + "es", base + "as"]
    if stem.endswith("ol"):
        return [stem, stem + "a", stem[:-1] + "is", stem + "as"]
    if stem.endswith("o"):
        return [stem[:-1] + e for e in "o a os as".split()]
    if re.search("[aei]$", stem):
        return [stem, stem + "s"]
    return [stem, stem + "a", stem + "es", stem + "as"]


def italian(stem):
    if stem.endswith("co"):
        base = stem[:-1]
        return [stem, base + "a", base + "i", base + "he", base + "hi"]
    if stem.endswith("io"):
        return [stem, stem[:-1] + "a", stem[:-1], stem[:-1] + "e"]
    if stem.endswith("o"):
        return [stem[:-1] + e for e in "o a i e".split()]
    if stem.endswith("e"):
        return [stem, stem[:-1] + "i"]
    if stem.endswith("a"):
        return [stem, stem[:-1] + "i", stem[:-1] + "e"]
    return [stem]


def turkish(stem):
    vowels = re.findall("[aıouAIOUeiöüEİÖÜ]", stem)
    plural = "lar" if vowels and vowels[-1] in "aıouAIOU" else "ler"
    return [stem, stem + plural]


def arabic(stem):
    forms = [stem, stem + "ة", stem + "ون", stem + "ين", stem + "ات"]
    return forms + ["ال" + form for form in forms]


def persian(stem):
    return [stem, stem + "‌ها", stem + "ها"] + ([stem + "ان"] if len(stem) > 3 else [])


def kazakh(stem):
    return [stem, stem + ("тар" if re.search("[аоұыя]", stem) else "тер")]


def as_it_is(stem):
    return [stem]


ENDINGS = {
    "ru": russian, "uk": ukrainian, "pl": polish, "de": german, "fr": french, "es": spanish,
    "pt": portuguese, "it": italian, "tr": turkish, "ar": arabic, "fa": persian, "kk": kazakh,
    "hi": as_it_is,
}
# Two words to a demonym, which the separator of stems would tear apart.
PHRASES = re.compile("(उत्तर|दक्षिण|Kuzey|Güney|Yeni) ")
# German adjectives that press and law write with a capital, and nouns that decline as adjectives.
EXTRA = {
    ("DE", "de"): ["Deutscher", "Deutsche", "Deutschen", "Bundesbürger"],
    ("CH", "de"): ["Schweizer", "Schweizerin", "Schweizern", "Eidgenossen"],
    ("PL", "de"): ["Pole", "Polen", "Polin"], ("SU", "de"): ["Sowjet", "Sowjets"],
    ("GR", "ru"): ["грек", "грека", "греки", "греков", "грекам"],
    ("TR", "ru"): ["турок", "турка", "турки", "туркам"],
    ("CZ", "ru"): ["чех", "чеха", "чехи", "чехов", "чехам"],
    ("PL", "ru"): ["поляк", "поляка", "поляки", "поляков", "полякам"],
    ("IQ", "ru"): ["иракец", "иракцы", "иракцев"],
    ("CZ", "pl"): ["Czech", "Czesi", "Czechów"], ("PL", "pl"): ["Polak", "Polacy", "Polaków"],
    ("RU", "pl"): ["Rosjanin", "Rosjanie", "Rosjan"], ("UA", "pl"): ["Ukrainiec", "Ukraińcy"],
    ("RU", "uk"): ["росіянин", "росіяни", "росіян", "росіянам"],
    ("UA", "uk"): ["українець", "українці", "українців", "українцям", "українка"],
    ("US", "uk"): ["американець", "американці", "американців"],
    ("RU", "kk"): ["ресейліктер"], ("KZ", "kk"): ["қазақстандықтар", "қазақстандықтардың"],
    ("PH", "fr"): ["philippins", "philippine", "philippines"],
}
# Forms that are rather other words of the language.
DROPPED = {
    ("pl", "polska"), ("ar", "مالي"), ("ar", "مالية"), ("ar", "المالي"), ("ar", "المالية"),
    ("ar", "ماليين"), ("ar", "ماليون"), ("ar", "ماليات"), ("ar", "الماليين"), ("ar", "الماليون"),
    ("ar", "الماليات"), ("ar", "روماني"), ("fa", "روس"), ("hi", "डच"), ("tr", "Rum"),
    ("tr", "Rumlar"), ("kk", "сауд"), ("kk", "саудтар"),
}


def main():
    rows, language = {}, ""
    for line in (SCRIPTS / "demonym-stems.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            language = line.strip("[]")
            continue
        for entry in line.split(";"):
            code, *stems = PHRASES.sub(r"\1_", entry).split()
            forms = rows.setdefault((code, language), [])
            for stem in stems:
                for form in ENDINGS[language](stem.replace("_", " ")):
                    if form not in forms and (language, form) not in DROPPED:
                        forms.append(form)
    for key, forms in EXTRA.items():
        rows.setdefault(key, []).extend(f for f in forms if f not in rows.get(key, []))
    with OUTPUT.open("w", encoding="utf-8") as file:
        file.write(HEADER)
        file.write("code\tlanguage\tnames\n")
        for (code, language), forms in sorted(rows.items()):
            if forms:
                file.write(f"{code}\t{language}\t{'|'.join(forms)}\n")


if __name__ == "__main__":
    main()
