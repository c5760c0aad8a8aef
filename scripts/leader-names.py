#!/usr/bin/env python3
"""Writes Sources/GazetteerData/leader-names.tsv.

Usage: scripts/leader-names.py [--report]

The names are those of leader-names-additions.tsv, written by hand, and forms derived from them and
from the variants of leaders.tsv by rule (see derive). --report prints the rows of each language.
"""

import argparse
import collections
import re
import sys
import unicodedata
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent
DATA = SCRIPTS.parent / "Sources" / "GazetteerData"
ADDITIONS = SCRIPTS / "leader-names-additions.tsv"
OUTPUT = DATA / "leader-names.tsv"

HEADER = """\
# Leaders' full names and short forms as the press of each language writes them, one row per leader
# and language.
# leader: id in leaders.tsv. language: ISO 639-1, or ckb (Sorani Kurdish).
# names: full names in the nominative, separated by |; inflected forms only where no rule of a case
# ending reaches them. shorts: forms used alone after the first mention, separated by |.
# Made by scripts/leader-names.py from leaders.tsv and scripts/leader-names-additions.tsv, both
# compiled by hand from the public record; some forms derived by rule. Do not edit by hand.
"""

# Countries whose leaders' Cyrillic variants in leaders.tsv may be those of the country's own language.
OWN_CYRILLIC = set("BA BG CS KG KZ ME MK MN RS TJ UA UZ XK YU BY".split())
# Countries whose names English-speaking people bear: Armenian writes aspirates for their k, p, t.
ENGLISH = set("AU CA GB GH IE NG NZ US ZA ZM ZW BB JM KE TZ UG".split())
# Countries whose names Tajik, and Georgian and Armenian, do not spell after Russian.
EASTERN = set(
    "AE AF AM AZ BD BH BN CN DZ EG ER ET GE ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MM MN MV MY NP OM PK "
    "PS QA SA SD SG SO SY TH TJ TM TN TR TW UZ VD VN YD YE".split())

LATIN = "[A-Za-zÀ-ɏ]"
RANGES = {
    "be": "Ѐ-ӿ", "bg": "Ѐ-ӿ", "mk": "Ѐ-ӿ", "mn": "Ѐ-ӿ", "ru": "Ѐ-ӿ", "tg": "Ѐ-ӿ", "uk": "Ѐ-ӿ", "ky": "Ѐ-ӿ",
    "ar": "؀-ۿ", "fa": "؀-ۿ", "ur": "؀-ۿ", "ps": "؀-ۿ", "ckb": "؀-ۿ",
    "he": "֐-׿", "el": "Ͱ-Ͽἀ-῿", "hy": "԰-֏", "ka": "Ⴀ-ჿ", "hi": "ऀ-ॿ", "mr": "ऀ-ॿ", "ne": "ऀ-ॿ", "bn": "ঀ-৿",
    "ta": "஀-௿", "te": "ఀ-౿", "th": "฀-๿", "lo": "຀-໿", "km": "ក-៿", "my": "က-႟", "ja": "ぁ-ヿ一-鿿々",
    "ko": "가-힣", "zh": "一-鿿", "am": "ሀ-፿", "ti": "ሀ-፿", "gu": "઀-૿", "pa": "਀-੿", "kn": "ಀ-೿", "ml": "ഀ-ൿ",
    "si": "඀-෿",
}
PUNCTUATION = " /.,'’‘ʻʼ׳\"״·・＝=-‐–\u200c\u200d"

GEORGIAN = {
    "а": "ა", "б": "ბ", "в": "ვ", "г": "გ", "д": "დ", "е": "ე", "ё": "იო", "ж": "ჟ", "з": "ზ", "и": "ი", "й": "ი",
    "к": "კ", "л": "ლ", "м": "მ", "н": "ნ", "о": "ო", "п": "პ", "р": "რ", "с": "ს", "т": "ტ", "у": "უ", "ф": "ფ",
    "х": "ხ", "ц": "ც", "ч": "ჩ", "ш": "შ", "щ": "შჩ", "ъ": "", "ы": "ი", "ь": "", "э": "ე", "ю": "იუ", "я": "ია",
}
ARMENIAN = {
    "а": "ա", "б": "բ", "в": "վ", "г": "գ", "д": "դ", "е": "ե", "ё": "յո", "ж": "ժ", "з": "զ", "и": "ի", "й": "յ",
    "к": "կ", "л": "լ", "м": "մ", "н": "ն", "о": "ո", "п": "պ", "р": "ր", "с": "ս", "т": "տ", "у": "ու", "ф": "ֆ",
    "х": "խ", "ц": "ց", "ч": "չ", "ш": "շ", "щ": "շչ", "ъ": "", "ы": "ի", "ь": "", "э": "է", "ю": "յու", "я": "յա",
}
SERBIAN = {
    "a": "а", "b": "б", "c": "ц", "č": "ч", "ć": "ћ", "d": "д", "đ": "ђ", "e": "е", "f": "ф", "g": "г", "h": "х",
    "i": "и", "j": "ј", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "r": "р", "s": "с", "š": "ш",
    "t": "т", "u": "у", "v": "в", "z": "з", "ž": "ж",
}


def rows(path):
    """Returns the cells of each line of a table, without comments and column names."""
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return [(line.split("\t") + [""] * 6)[:6] for line in lines[1:]]


def short_form(name):
    """Returns the last word of a name."""
    return re.split("[ ・·]", name)[-1]


def georgian(name):
    """Returns a name spelled as in Russian in Georgian letters, or nothing. A last consonant takes the nominative's i."""
    lower = name.lower().replace("дж", "\0")
    lower = re.sub(r"([бвгдзклмнпрстфхцчшщ])\1", r"\1", lower)
    text = ""
    for letter in lower:
        if letter == "\0":
            text += "ჯ"
        elif letter in " -":
            text += letter
        elif letter in GEORGIAN:
            text += GEORGIAN[letter]
        else:
            return None
    return text if text[-1] in "აეიოუ" else text + "ი"


def armenian(name, aspirated):
    """Returns a name spelled as in Russian in Armenian letters, or nothing."""
    table = dict(ARMENIAN)
    if aspirated:
        table.update({"к": "ք", "п": "փ", "т": "թ"})
    words = []
    for word in re.split("([ -])", name):
        if word in (" ", "-", ""):
            words.append(word)
            continue
        lower = word.lower().replace("дж", "\0")
        lower = re.sub(r"([бвгдзклмнпрстфхцчшщ])\1", r"\1", lower)
        text = ""
        for place, letter in enumerate(lower):
            if letter == "\0":
                text += "ջ"
            elif letter not in table:
                return None
            elif place == 0 and letter == "о":
                text += "օ"
            elif place > 0 and letter == "э":
                text += "ե"
            elif place == 0 and letter == "р":
                text += "ռ"
            else:
                text += table[letter]
        words.append(text[:1].upper() + text[1:])
    return "".join(words)


def serbian_cyrillic(name):
    """Returns a Serbian name in Latin letters in Cyrillic ones, or nothing."""
    text = ""
    place = 0
    while place < len(name):
        pair = name[place:place + 2]
        for latin, cyrillic in (("lj", "љ"), ("nj", "њ"), ("dž", "џ")):
            if pair.lower() == latin:
                text += cyrillic.upper() if pair[0].isupper() else cyrillic
                place += 2
                break
        else:
            letter = name[place]
            if letter in " -.":
                text += letter
            elif letter.lower() in SERBIAN:
                cyrillic = SERBIAN[letter.lower()]
                text += cyrillic.upper() if letter.isupper() else cyrillic
            else:
                return None
            place += 1
    return text


def language_of(name, countries):
    """Returns the language that the script and letters of a variant tell, or nothing."""
    if re.search(LATIN, name):
        return None
    if re.search("[ぁ-ヿ]", name):
        return "ja"
    if re.search("[가-힣]", name):
        return "ko"
    if re.fullmatch("[一-鿿·]+", name):
        return None if "JP" in countries else "zh"
    if re.search("[ऀ-ॿ]", name):
        return "hi"
    if re.search("[؀-ۿ]", name):
        if re.search("[ٹڈڑںےہھ]", name):
            return "ur"
        if re.search("[ەێۆڕڵڤ]", name):
            return "ckb"
        if re.search("[پچژگکی]", name):
            return "fa"
        return "ar" if re.search("[ةىيكأإؤ]", name) else None
    if re.search("[Ѐ-ӿ]", name):
        if countries & OWN_CYRILLIC or re.search("[ЂЃЄІЇЈЉЊЋЌЎЏђѓєіїјљњћќўџґҐәғқңөұүһ]", name):
            return None
        return "ru"
    return None


def derive(table, leaders, countries):
    """Adds to the table rows that leaders.tsv or another language's row implies."""
    for leader, (_, _, _, variants, shorts, _) in leaders.items():
        found = collections.defaultdict(lambda: ([], []))
        for place, column in enumerate((variants, shorts)):
            for name in filter(None, column.split("|")):
                language = language_of(name, countries[leader])
                if language:
                    found[language][place].append(name)
        for language, (names, short) in found.items():
            names = [name for name in names if is_full(name)]
            if (leader, language) not in table and names:
                table[leader, language] = (names, short)
    for leader, language in list(table):
        names, short = table[leader, language]
        eastern = bool(countries[leader] & EASTERN)
        if language == "ru":
            # Kazakh and Kyrgyz papers keep the Russian spelling of foreign names; Tajik has no soft sign.
            for other in ("kk", "ky"):
                table.setdefault((leader, other), (names, short))
            if not eastern and not re.search("[ыщцЫЩЦ]", "".join(names)):
                table.setdefault((leader, "tg"), ([re.sub("[ьъ]", "", name) for name in names],
                                                  [re.sub("[ьъ]", "", name) for name in short]))
            if not eastern:
                full = [georgian(name) for name in names[:1]]
                if all(full):
                    table.setdefault((leader, "ka"), (full, long_only([georgian(short_form(names[0]))], 5)))
                aspirated = bool(countries[leader] & ENGLISH)
                full = [armenian(name, aspirated) for name in names[:1]]
                if all(full):
                    table.setdefault((leader, "hy"),
                                     (full, long_only([armenian(short_form(names[0]), aspirated)], 5)))
        if language == "sr":
            cyrillic = [serbian_cyrillic(name) for name in names]
            shorts = [serbian_cyrillic(name) for name in short]
            if all(cyrillic) and all(shorts):
                table[leader, language] = (cyrillic + names, shorts + short)
                macedonian = str.maketrans("ЂЋђћ", "ЃЌѓќ")
                table.setdefault((leader, "mk"), ([name.translate(macedonian) for name in cyrillic],
                                                  [name.translate(macedonian) for name in shorts]))
            table.setdefault((leader, "bs"), (names, short))


def long_only(names, letters):
    """Returns the names of at least so many letters."""
    return [name for name in names if name and len(name) >= letters]


def is_full(name):
    """Tells whether a name has more than one word, or is written in a script without spaces."""
    return bool(re.search("[ ·・＝\u200c-]|[一-鿿가-힣]", name))


def clean(names):
    """Returns the names once each, with plain spaces, in composed form."""
    return list(dict.fromkeys(unicodedata.normalize("NFC", " ".join(name.split())) for name in names))


def main():
    parser = argparse.ArgumentParser(description="Writes leader-names.tsv.")
    parser.add_argument("--report", action="store_true", help="print the rows of each language")
    report = parser.parse_args().report
    leaders = {cells[0]: cells for cells in rows(DATA / "leaders.tsv")}
    countries = collections.defaultdict(set)
    for cells in rows(DATA / "offices.tsv"):
        countries[cells[0]].add(cells[1])
    table, errors, unknown = {}, [], set()
    for leader, language, names, shorts, *_ in rows(ADDITIONS):
        if leader not in leaders:
            unknown.add(leader)
            continue
        if (leader, language) in table:
            errors.append(f"{leader} {language}: two rows")
        table[leader, language] = (names.split("|"), shorts.split("|") if shorts else [])
        letters = RANGES.get(language)
        if letters:
            for name in names.split("|") + ([s for s in shorts.split("|")] if shorts else []):
                plain = re.sub(r"(?<!\w)[IVX]+(?!\w)|[0-9０-９]+", "", name)
                if not re.fullmatch(f"[{letters}{re.escape(PUNCTUATION)}]+", plain):
                    errors.append(f"{leader} {language}: letters of another script in {name!r}")
    derive(table, leaders, countries)
    holders = collections.defaultdict(set)
    lines = []
    counts = collections.Counter()
    order = {leader: place for place, leader in enumerate(leaders)}
    for (leader, language), (names, shorts) in sorted(table.items(), key=lambda row: (order.get(row[0][0], 0), row[0][1])):
        names = clean(names)
        minimum = 2 if language in ("ja", "ko", "zh") else 3
        shorts = [name for name in clean(shorts) if len(name) >= minimum]
        for name in names:
            holders[language, name.casefold()].add(leader)
        lines.append("\t".join((leader, language, "|".join(names), "|".join(shorts))))
        counts[language] += 1
    for (language, name), several in sorted(holders.items()):
        if len(several) > 1:
            print(f"shared: {language} {name}: {', '.join(sorted(several))}", file=sys.stderr)
    OUTPUT.write_text(HEADER + "leader\tlanguage\tnames\tshorts\n" + "\n".join(lines) + "\n", "utf-8")
    if report:
        print(len(lines), "rows,", len({key[0] for key in table}), "leaders")
        print(" ".join(f"{language} {count}" for language, count in sorted(counts.items())))
    for leader in sorted(unknown):
        print(f"left out: {leader}: not in leaders.tsv", file=sys.stderr)
    if errors:
        print("\n".join(errors), file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
