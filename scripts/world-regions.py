#!/usr/bin/env python3
"""Writes Sources/GazetteerData/world-regions.tsv.

Usage: scripts/world-regions.py [SHARE]

SHARE is /usr/share unless given. Continents and subregions are named by Unicode CLDR (Debian:
unicode-cldr-core), the press's names and adjectives by scripts/world-regions-names.tsv. Inflected
languages get the case forms of phrases made of known words. Names that are also a country's or a
demonym in the same language are left out and printed.
"""

import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import demonyms

SCRIPTS = Path(__file__).resolve().parent
DATA = SCRIPTS.parent / "Sources" / "GazetteerData"

HEADER = """\
# Continents and regions of the world.
#
# id        never changed.
# parent    an id, or empty.
# members   codes of countries.tsv separated by "|". For the continents and for north-africa,
#           west-africa, central-africa, east-africa, southern-africa, sub-saharan-africa,
#           central-asia, south-asia, southeast-asia, western-asia, western-europe,
#           eastern-europe, northern-europe, southern-europe, south-america, caribbean,
#           melanesia, micronesia and polynesia those of UN M49 (with XK and TW), for the others the
#           press's usual meaning. M49's "Eastern Asia" is east-asia; its "Northern America" with
#           Mexico is north-america.
# language  ISO 639-1.
# names     separated by "|": names, adjectives and people, inflected where the language inflects;
#           a small letter at the beginning may be a capital in the text.
#
# Parent and members stand in the row of "en" alone. A name here never stands for one country.
# Members are those of today; SU and other states that are no more are left out.
#
# Made by scripts/world-regions.py. Do not edit by hand.
# Sources: territories and their names of Unicode CLDR 41 (https://cldr.unicode.org, Unicode
# License, (c) Unicode, Inc.); the press's names of scripts/world-regions-names.tsv, by hand. CLDR's
# names that are wrong (Amharic and Somali, where east and west are exchanged) are left out.
"""

# id: parent, territories of CLDR, members where they are not those of the first territory.
SOUTHEAST_EUROPE = "AL BA BG GR HR ME MK RO RS SI XK"
ARAB_GULF = "AE BH KW OM QA SA"
REGIONS = {
    "africa": ("", "002", ""),
    "north-africa": ("africa", "015", ""),
    "west-africa": ("africa", "011", ""),
    "central-africa": ("africa", "017", ""),
    "east-africa": ("africa", "014", ""),
    "southern-africa": ("africa", "018", ""),
    "sub-saharan-africa": ("africa", "202", ""),
    "sahel": ("africa", "", "BF ML MR NE TD SN SD NG"),
    "horn-of-africa": ("africa", "", "DJ ER ET SO"),
    "maghreb": ("africa", "", "DZ EH LY MA MR TN"),
    "african-great-lakes": ("africa", "", "BI CD KE RW TZ UG"),
    "europe": ("", "150", ""),
    "western-europe": ("europe", "155", ""),
    "eastern-europe": ("europe", "151", ""),
    "central-europe": ("europe", "", "AT CH CZ DE HU LI PL SI SK"),
    "northern-europe": ("europe", "154", ""),
    "southern-europe": ("europe", "039", ""),
    "balkans": ("europe", "", SOUTHEAST_EUROPE),
    "western-balkans": ("balkans", "", "AL BA ME MK RS XK"),
    "baltic-states": ("europe", "", "EE LT LV"),
    "nordic-countries": ("europe", "", "AX DK FI FO GL IS NO SE"),
    "benelux": ("europe", "", "BE LU NL"),
    "iberia": ("europe", "", "AD ES GI PT"),
    "visegrad": ("europe", "", "CZ HU PL SK"),
    "caucasus": ("", "", "AM AZ GE RU"),
    "south-caucasus": ("caucasus", "", "AM AZ GE"),
    "asia": ("", "142", ""),
    "central-asia": ("asia", "143", ""),
    "south-asia": ("asia", "034", ""),
    "southeast-asia": ("asia", "035", ""),
    "east-asia": ("asia", "030", ""),
    "northeast-asia": ("asia", "", "CN JP KP KR MN RU TW"),
    "western-asia": ("asia", "145", ""),
    "middle-east": ("", "", "AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE"),
    "middle-east-and-north-africa": (
        "", "", "AE BH DZ EG EH IL IQ IR JO KW LB LY MA OM PS QA SA SD SY TN TR YE"),
    "gulf": ("middle-east", "", ARAB_GULF + " IQ IR"),
    "levant": ("middle-east", "", "CY IL JO LB PS SY"),
    "arabian-peninsula": ("middle-east", "", ARAB_GULF + " YE"),
    "asia-pacific": ("", "", "AU BN CN FJ HK ID IN JP KH KP KR LA LK MM MN MO MY NZ PG PH SG TH TL TW VN"),
    "indo-pacific": ("", "", "AU BD BN FJ ID IN JP KH KR LA LK MM MV MY NZ PG PH SG TH TL TW VN"),
    "indochina": ("southeast-asia", "", "KH LA VN"),
    "korean-peninsula": ("east-asia", "", "KP KR"),
    "oceania": ("", "009 053", ""),
    "pacific-islands": (
        "oceania", "", "AS CK FJ FM GU KI MH MP NC NR NU PF PG PW SB TK TO TV VU WF WS"),
    "melanesia": ("oceania", "054", ""),
    "micronesia": ("oceania", "057", ""),
    "polynesia": ("oceania", "061", ""),
    "americas": ("", "", "@019"),
    "north-america": ("americas", "003 021", "CA US MX BM GL PM"),
    "central-america": ("americas", "013", "BZ CR GT HN NI PA SV"),
    "latin-america": ("americas", "419", ""),
    "south-america": ("americas", "005", ""),
    "caribbean": ("americas", "029", ""),
    "southern-cone": ("south-america", "", "AR CL PY UY"),
    "andes": ("south-america", "", "AR BO CL CO EC PE VE"),
    "arctic": ("", "", "CA DK FI GL IS NO RU SE US"),
    "antarctica": ("", "", "AQ"),
    "black-sea": ("", "", "BG GE RO RU TR UA"),
    "mediterranean": (
        "", "", "AL BA CY DZ EG ES FR GI GR HR IL IT LB LY MA MC ME MT PS SI SY TN TR"),
    "baltic-sea": ("", "", "DE DK EE FI LT LV PL RU SE"),
    "caspian": ("", "", "AZ IR KZ RU TM"),
    "former-soviet-union": ("", "", "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ"),
    "eurasia": ("", "", "@150 142"),
}
LANGUAGES = ("en ru uk be de fr es pt it nl ca gl tr ar fa ps he zh ja ko hi mr ne bn ta te ur id ms vi th "
             "pl cs sk hu ro bg sr hr bs sl el fi sv no da is kk uz ky az tg tk ka hy sw ha am ti so om yo "
             "ig af et lv lt sq mk").split()
# Names of CLDR 41 that are wrong, or are a country's in everyday use.
WRONG = {
    "am": "011 014 151 155 035 145 018", "so": "035 057 145 019", "ig": "*", "ha": "053 054 057 061 009",
    "ti": "*", "sw": "018", "mk": "021 018 017", "zh": "021", "yo": "018 021 202",
}

# Cases of nouns, and endings of the adjectives that stand with them, in the same order.
CASES = {
    "ru": ("ая:ой ой ую ой,яя:ей ей юю ей",
           "Африка:Африки Африке Африку Африкой,Азия:Азии Азии Азию Азией,Европа:Европы Европе Европу "
           "Европой,Америка:Америки Америке Америку Америкой"),
    "uk": ("а:ої ій у ою,я:ьої ій ю ьою",
           "Африка:Африки Африці Африку Африкою,Азія:Азії Азії Азію Азією,Європа:Європи Європі Європу "
           "Європою,Америка:Америки Америці Америку Америкою"),
    "be": ("ая:ай ай ую ай,яя:яй яй юю яй",
           "Афрыка:Афрыкі Афрыцы Афрыку Афрыкай,Азія:Азіі Азіі Азію Азіяй,Еўропа:Еўропы Еўропе Еўропу "
           "Еўропай,Амерыка:Амерыкі Амерыцы Амерыку Амерыкай"),
    "pl": ("a:ej ej ą ą",
           "Afryka:Afryki Afryce Afrykę Afryką,Azja:Azji Azji Azję Azją,Europa:Europy Europie Europę "
           "Europą,Ameryka:Ameryki Ameryce Amerykę Ameryką"),
    "cs": ("á:é é ou ou,í:í í í í",
           "Afrika:Afriky Africe Afriku Afrikou,Asie:Asie Asii Asii Asií,Evropa:Evropy Evropě Evropu "
           "Evropou,Amerika:Ameriky Americe Ameriku Amerikou"),
    "sk": ("á:ej ej ú ou,a:ej ej u ou",
           "Afrika:Afriky Afrike Afriku Afrikou,Ázia:Ázie Ázii Áziu Áziou,Európa:Európy Európe Európu "
           "Európou,Amerika:Ameriky Amerike Ameriku Amerikou"),
    "hr": ("a:e oj u om",
           "Afrika:Afrike Africi Afriku Afrikom,Azija:Azije Aziji Aziju Azijom,Europa:Europe Europi "
           "Europu Europom,Evropa:Evrope Evropi Evropu Evropom,Amerika:Amerike Americi Ameriku "
           "Amerikom"),
    "sl": ("a:e i o o",
           "Afrika:Afrike Afriki Afriko Afriko,Azija:Azije Aziji Azijo Azijo,Evropa:Evrope Evropi Evropo "
           "Evropo,Amerika:Amerike Ameriki Ameriko Ameriko"),
    "lt": ("ė:ės ei ę ėje,ų:ų ų ų ų,o:o o o o,ės:ės ės ės ės",
           "Afrika:Afrikos Afrikai Afriką Afrikoje,Azija:Azijos Azijai Aziją Azijoje,Europa:Europos "
           "Europai Europą Europoje,Amerika:Amerikos Amerikai Ameriką Amerikoje"),
    "lv": ("ā:ās ajai o ajā",
           "Āfrika:Āfrikas Āfrikai Āfriku Āfrikā,Āzija:Āzijas Āzijai Āziju Āzijā,Eiropa:Eiropas Eiropai "
           "Eiropu Eiropā,Amerika:Amerikas Amerikai Ameriku Amerikā"),
    "ro": ("ă:e", "Africa:Africii,Asia:Asiei,Europa:Europei,America:Americii"),
    "el": ("ή:ής,η:ης,α:ας,ια:ιας", "Αφρική:Αφρικής,Ασία:Ασίας,Ευρώπη:Ευρώπης,Αμερική:Αμερικής"),
}
CASES["bs"] = CASES["hr"]
CASES["sr"] = CASES["hr"]


def declined(language, phrase):
    """The phrase in the other cases; nothing where one of its words has no known cases."""
    if language not in CASES:
        return []
    endings, nouns = ({key: forms.split() for key, forms in
                       (entry.split(":") for entry in part.split(","))} for part in CASES[language])
    words, columns = phrase.split(), []
    if not any(word in nouns for word in words):
        return []
    for word in words:
        if word in nouns:
            columns.append(nouns[word])
        elif language == "ro" and (word == "de" or columns and words[len(columns) - 1] == "de"):
            columns.append([word])
        else:
            ending = max((e for e in endings if word.endswith(e)), key=len, default=None)
            if ending is None:
                return []
            columns.append([word[:-len(ending)] + form for form in endings[ending]])
    return [" ".join(words) for words in zip(*columns)]


def other_adjective(language, stem):
    endings = {
        "ru": "ый ая ое ые ого ой ому ым ом ых ыми ую", "uk": "ий а е і ого ої ому ій им их ими у ою",
        "cs": "í ího ímu ím ích ími", "pl": " a e ego ej emu m ch mi ą" if stem.endswith("i") else
        "y a e ego ej emu ym ych ymi ą", "de": " e en er es em", "sl": "i a o e ega emu em im ih",
        "hr": "i a o e og om im ima u oj", "da": " e",
    }
    endings["bs"] = endings["sr"] = endings["hr"]
    endings["no"] = endings["da"]
    return [stem + ending for ending in endings[language].split(" ")]


def georgian_and_finnish(language, name):
    """Other stems of the name, to which the language's endings are added."""
    if language == "fi":
        for strong, weak in (("Afrikka", "Afrika"), ("Eurooppa", "Euroopa"), ("Amerikka", "Amerika")):
            if name.endswith(strong) and name != strong:
                return [name[:-len(strong)] + weak + end for end in ("n", "ssa", "sta", "lle")] + [name + "an"]
    if language == "ka" and name.endswith("ა") and " " in name:
        genitive, dative = name[:-1] + "ის", re.sub(r"ი(?= )", "", name)
        return [genitive, dative + "ში", dative + "ს"]
    if language == "is" and name.endswith(("Afríka", "Asía", "Evrópa", "Ameríka")):
        return [name[:-1] + "u"]
    return []


def forms(language, name):
    if name.startswith("@"):
        stem = name[1:].rstrip("!")
        if name.endswith("!"):
            made = other_adjective(language, stem)
        else:
            made = demonyms.inflected("hr" if language == "sr" else language, stem)
    else:
        made = [name, *declined(language, name), *georgian_and_finnish(language, name)]
    if language == "sr":
        made = [form for form in made for form in (form, demonyms.to_serbian_cyrillic(form))]
    return made


def tidy(text):
    return re.sub(r"\s+", " ", text).strip()


def to_serbian_latin(text):
    table = {v: k for k, v in demonyms.CYRILLIC.items()} | {"љ": "lj", "њ": "nj", "џ": "dž"}
    return "".join(
        (table[c.lower()].capitalize() if c.isupper() else table[c]) if c.lower() in table else c for c in text)


def table(path):
    lines = [line.rstrip("\n").split("\t") for line in path.open(encoding="utf-8")
             if line.strip() and not line.startswith("#")]
    return [dict(zip(lines[0], line)) for line in lines[1:]]


def main():
    share = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share")
    cldr = share / "unicode" / "cldr" / "common"
    contains = {}
    for group in ElementTree.parse(cldr / "supplemental" / "supplementalData.xml").iter("group"):
        if group.get("status") not in ("deprecated",) and re.fullmatch(r"\d{3}", group.get("type")):
            if group.get("status") != "grouping":
                contains[group.get("type")] = group.get("contains").split()
    countries = table(DATA / "countries.tsv")
    codes = {row["code"] for row in countries}

    def members(territory):
        found = set()
        for part in contains.get(territory, []):
            found |= members(part) if part.isdigit() else {part} & codes
        return found

    taken = {}

    def take(language, names, code):
        for name in names:
            taken.setdefault((language, name.casefold()), code)

    for row in countries:
        for column in ("name", "names", "demonyms"):
            take("en", filter(None, row.get(column, "").split("|")), row["code"])
    for file in ("country-names.tsv", "demonyms.tsv"):
        for row in table(DATA / file):
            take(row["language"], row["names"].split("|"), row["code"])

    by_hand = {}
    for row in table(SCRIPTS / "world-regions-names.tsv"):
        by_hand[row["id"], row["language"]] = row["names"].split("|")
    unknown = {key[0] for key in by_hand} - set(REGIONS)
    if unknown:
        sys.exit(f"unknown ids in world-regions-names.tsv: {sorted(unknown)}")

    rows, owner = [], {}
    for language in LANGUAGES:
        named = {}
        path = cldr / "main" / f"{language}.xml"
        if path.exists():
            for element in ElementTree.parse(path).iter("territory"):
                if element.text:
                    named.setdefault(element.get("type"), []).append(tidy(element.text))
        if language == "zh":
            for element in ElementTree.parse(cldr / "main" / "zh_Hant.xml").iter("territory"):
                if element.text:
                    named.setdefault(element.get("type"), []).append(tidy(element.text))
        for code, names in named.items():
            if code in codes:
                take(language, names, code)
        wrong = WRONG.get(language, "").split()
        for region, (parent, territories, listed) in REGIONS.items():
            names = []
            for name in by_hand.get((region, language), []):
                names += forms(language, name)
            for territory in territories.split():
                if territory in wrong or wrong == ["*"]:
                    continue
                for name in named.get(territory, []):
                    if language == "sr":
                        name = to_serbian_latin(name)
                    if language in ("cs", "sk", "hr", "bs", "sr", "sl") and declined(language, name):
                        name = name[0].lower() + name[1:] if " " in name else name
                    names += forms(language, name)
            kept = []
            for name in names:
                key = language, name.casefold()
                if key in taken and not (region == "antarctica" and taken[key] == "AQ"):
                    print(f"{region} {language}: {name} is {taken[key]}", file=sys.stderr)
                elif key in owner and owner[key] != region:
                    print(f"{region} {language}: {name} is {owner[key]}", file=sys.stderr)
                elif name not in kept:
                    owner[key] = region
                    kept.append(name)
            if language == "en":
                if listed.startswith("@"):
                    codes_of = set().union(*(members(t) for t in listed[1:].split()))
                else:
                    codes_of = set(listed.split()) or members(territories.split()[0])
                if region == "sub-saharan-africa":
                    codes_of = members("011") | members("017") | members("014") | members("018")
                if region == "latin-america":
                    codes_of = members("013") | members("029") | members("005")
                assert codes_of and codes_of <= codes, (region, codes_of - codes)
                rows.append((region, language, parent, "|".join(sorted(codes_of)), "|".join(kept)))
            elif kept:
                rows.append((region, language, "", "", "|".join(kept)))
    order = list(REGIONS)
    rows.sort(key=lambda row: (order.index(row[0]), row[1] != "en", row[1]))
    with (DATA / "world-regions.tsv").open("w", encoding="utf-8") as file:
        file.write(HEADER)
        file.write("id\tparent\tmembers\tlanguage\tnames\n")
        for region, language, parent, codes_of, names in rows:
            file.write(f"{region}\t{parent}\t{codes_of}\t{language}\t{names}\n")


if __name__ == "__main__":
    main()
