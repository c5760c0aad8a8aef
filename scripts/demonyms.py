#!/usr/bin/env python3
"""Writes Sources/GazetteerData/demonyms.tsv from demonym-stems.txt.

Usage: scripts/demonyms.py

Each language has its endings here; a stem whose ending is not known is taken as it is. "=form" is
taken as it is in any language, and so is "stem+a+b": the stem and the stem with each of the ends.
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
# In Chinese, Japanese, Korean, Vietnamese, Thai, Lao, Khmer, Burmese, Malay, Indonesian, Yoruba, Igbo
# and Oromo a demonym is made of the country's name and needs no row. Arabic forms stand with and without
# the article, Serbian ones in both scripts; a language's cases are listed where they change
# the end of the word, else rules take them off. Left out are forms that are rather other words of
# their language (Hungarian "lett", Hebrew "דני", Urdu "چینی").
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
    if stem.endswith("ець") or stem.endswith("єць"):
        base = stem[:-3] + ("й" if stem.endswith("єць") else "")
        return [stem, *(base + e for e in "ця цю цем ці ців цям цями цях ка ки".split())]
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


def slavic_noun(stem, endings):
    """A noun in a Latin script: Američan, Němec, Srb; Poljak, Nijemac."""
    if stem.endswith(("ec", "ac")):
        base = stem[:-2] + "c"
        return [stem] + [base + e for e in endings["ec"]]
    if stem.endswith("anin"):
        return [stem] + [stem[:-2] + e for e in endings["anin"]]
    return [stem] + [stem + e for e in endings[""]]


CZECH = {
    "ec": "e i em ové ů ům ích".split(), "anin": [],
    "": "a ovi em é y ů ům ech ka ky".split(),
}
SLOVAK = {
    "ec": "a ovi om i ov om och ami".split(), "anin": [],
    "": "a ovi om ia i ov och ka ky mi".split(),
}
CROATIAN = {
    "ec": "a u em i e ima".split(), "anin": "ina inu inom i a e ima ka ke".split(),
    "": "a u om i e ima".split(),
}
SLOVENE = {
    "ec": "a u em i ev e ih".split(), "anin": [], "": "a u om i ov e ih".split(),
}


def czech(stem):
    if stem[0].isupper():
        return slavic_noun(stem, CZECH)
    return [stem + e for e in "ý á é ého ému ém ým ých ými ou".split()] + [
        stem[:-2] + "ští" if stem.endswith("sk") else stem[:-2] + "čtí" if stem.endswith("ck") else stem + "í"]


def slovak(stem):
    if stem[0].isupper():
        return slavic_noun(stem, SLOVAK)
    last = re.findall("[aeiouyáéíóúýôär]", stem)[-1]
    endings = "y a e eho emu om ym ych ymi u ej i ou" if last in "áéíóúýô" else \
        "ý á é ého ému om ým ých ými ú ej í ou"
    return [stem + e for e in endings.split()]


def croatian(stem):
    if stem[0].isupper():
        return slavic_noun(stem, CROATIAN)
    return [stem + e for e in "i a o e og oga om ome omu im ima u oj".split()]


CYRILLIC = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш"))


def to_serbian_cyrillic(form):
    """The form in Serbian Cyrillic."""
    out, i = "", 0
    while i < len(form):
        pair = form[i:i + 2].lower()
        digraph = {"lj": "љ", "nj": "њ", "dž": "џ"}.get(pair)
        if digraph:
            out += digraph.upper() if form[i].isupper() else digraph
            i += 2
            continue
        letter = CYRILLIC.get(form[i].lower(), form[i])
        out += letter.upper() if form[i].isupper() else letter
        i += 1
    return out


def serbian(stem):
    forms = croatian(stem)
    return forms + [to_serbian_cyrillic(form) for form in forms]


def slovene(stem):
    if stem[0].isupper():
        return slavic_noun(stem, SLOVENE)
    return [stem + e for e in "i a o e ega emu em im ih imi".split()]


def macedonian(stem):
    if stem[0].isupper():
        base = stem[:-2] if stem.endswith(("ин", "ец")) else stem
        plural = base + ("ци" if stem.endswith("ец") else "и")
        return [stem, stem + "от", plural, plural + "те"]
    return [stem + e for e in "и а о иот ата ото ите".split()]


def bulgarian(stem):
    if stem.endswith("ец"):
        plural = re.sub("([иаео])$", r"\1й", stem[:-2]) + "ци"
        return [stem, stem + "а", stem + "ът", plural, plural + "те"]
    if stem.endswith("ин"):
        return [stem, stem + "а", stem + "ът", stem[:-2] + "и", stem[:-2] + "ите"]
    return [stem + e for e in "и а о ия ият ата ото ите".split()]


def belarusian(stem):
    return [stem + e for e in "і ая ае ія ага ай аму ім іх імі ую ою".split()]


def romanian(stem):
    if stem.endswith("esc"):
        return [stem, stem[:-3] + "ească", stem[:-3] + "ești"]
    masculine = stem[:-1] + {"t": "ți", "s": "și"}.get(stem[-1], stem[-1] + "i")
    if stem.endswith("ean"):
        soft = stem[:-3] + ("en" if not stem.endswith("eean") else "een")
        return [stem, stem + "ă", masculine, soft + "e", stem + "ul", stem + "ului", masculine + "i",
                masculine + "lor", soft + "ele", stem + "a"]
    hard = stem + ("h" if stem.endswith(("c", "g")) else "")
    return [stem, stem + "ă", masculine, hard + "e", stem + "ul", stem + "ului", masculine + "i",
            masculine + "lor", hard + "ele", hard + "ei"]


def hungarian(stem):
    if not stem.endswith("i"):
        return [stem]
    vowels = re.findall("[aáoóuúeéiíöőüű]", stem[:-1])
    back = any(v in "aáoóuú" for v in vowels[-2:])
    return [stem, stem + ("ak" if back else "ek")]


def finnish(stem):
    a = "a" if stem.endswith("lai") else "ä"
    if not stem.endswith(("lai", "läi")):
        return [stem]
    return [stem + e for e in ["nen", "sen", "set", "sten", "st" + a, "ss" + a, "sess" + a, "sell" + a,
                               "sia" if a == "a" else "siä", "sille", "sill" + a, "silt" + a, "siss" + a,
                               "sist" + a, "siin", "seen", "selle", "sen" + a, "sin" + a]]


def estonian(stem):
    if not stem.endswith("lane"):
        return [stem]
    base = stem[:-2]
    return [base + e for e in "ne se st sed ste si stele sega stega sele stest".split()]


def latvian(stem):
    if stem.endswith("iet"):
        return [stem + "is"] + [stem[:-1] + "š" + e for e in "a u i iem us os".split()]
    return [stem + e for e in "i u iem us os".split()]


def lithuanian(stem):
    if stem.endswith("iet"):
        base = stem[:-1] + "č"
        return [stem + "is"] + [base + e for e in "io iui iai ių iams ius iais".split()] + [stem + "į"]
    if stem.endswith(("i", "a", "ų", "ą")):
        return [stem]
    return [stem + e for e in "as ų ai ams us ais".split()]


def swedish(stem):
    return [stem, stem + "a", stem + "t"] if stem.endswith("sk") else [stem]


def danish(stem):
    if stem.endswith("sk"):
        return [stem, stem + "e", stem + "t"]
    if stem.endswith("er"):
        return [stem + e for e in ["", "e", "en", "ne", "ens", "nes"]]
    return [stem]


def icelandic(stem):
    if not stem.endswith("sk"):
        return [stem]
    return [stem + e for e in ["", "ur", "ir", "ar", "a", "um", "i", "t", "an", "s", "ri", "rar", "ra", "u"]]


def greek(stem):
    if stem.endswith("ός"):
        return [stem[:-2] + e for e in "ός ού ό οί ών ούς".split()]
    if stem.endswith("ος"):
        # Ρώσος, Ρώσου, Ρώσων; Αρμένιος, Αρμενίων.
        base, plain = stem[:-2], stem[:-2].translate(str.maketrans("άέήίόύώΆΈΉΊΌΎΏ", "αεηιουωΑΕΗΙΟΥΩ"))
        if plain.endswith("ι"):
            return [stem, base + "ο", base + "οι", base + "ου", plain[:-1] + "ίων", plain[:-1] + "ίους",
                    base + "ους", plain[:-1] + "ίου"]
        return [base + e for e in "ος ου ο οι ων ους".split()]
    if re.search("[άέήίόύώ]", stem):
        return [stem + e for e in "ος η ο οι ες α ου ης ων ους".split()]
    return [stem + e for e in "ός ή ό οί ές ά ού ής ών ούς".split()]


def albanian(stem):
    return [stem + e for e in ["", "e", "i", "it", "ë", "ët", "ëve", "es"]]


def georgian(stem):
    return [stem + e for e in ["", "ი", "მა", "ს", "ის", "ით", "ები", "ებმა", "ებს", "ების"]]


def armenian(stem):
    if stem.endswith("ցի"):
        return [stem + e for e in ["", "ներ", "ները", "ների", "ներին", "ներն"]]
    return [stem, stem + "ը", stem + "ն"]


def azerbaijani(stem):
    vowels = re.findall("[aıoueəiöü]", stem.lower())
    return [stem, stem + ("lar" if vowels and vowels[-1] in "aıou" else "lər")]


def uzbek(stem):
    plural = "lar" if re.search("[a-z]", stem) else "лар"
    forms = [stem, stem + plural]
    return forms + [form.replace("ʻ", "'") for form in forms if "ʻ" in form]


def kyrgyz(stem):
    vowel = re.findall("[аоуыэеиөүяюё]", stem)[-1]
    return [stem, stem + "т" + {"о": "ор", "ө": "өр", "ү": "өр"}.get(vowel, "ар" if vowel in "аыуяю" else "ер")]


def tajik(stem):
    if stem.endswith("ӣ"):
        return [stem, stem[:-1] + "ии", stem[:-1] + "иҳо", stem[:-1] + "иён"]
    return [stem, stem + "ҳо"]


def turkmen(stem):
    vowels = re.findall("[aäeiouöüyý]", stem)
    vowels = [v for v in vowels if v != "ý"]
    return [stem, stem + ("lar" if vowels and vowels[-1] in "aouy" else "ler")]


def hebrew(stem):
    return [stem, stem + "ת", stem + "ם", stem + "ים", stem + "ות"] if stem.endswith("י") else [stem]


def tamil(stem):
    if stem.endswith(("்", "ு", "ி")):
        return [stem]
    return [stem + e for e in ["", "ப்", "க்", "த்", "ச்", "ர்", "ர்கள்", "ர்களை", "ர்களின்", "ர்களுக்கு"]]


def catalan(stem):
    plain = str.maketrans("àèéíóú", "aeeiou")
    last = stem[-1]
    if last in "àèéíó" or stem.endswith("ú"):
        base = stem[:-1] + last.translate(plain) + "n"
        return [stem, base + "a", base + "s", base + "es"]
    if stem.endswith("ès"):
        base = stem[:-2] + "es"
        return [stem, base + "a", base + "os", base + "es"]
    if stem.endswith("s"):
        base = stem[:-2] + stem[-2].translate(plain) + ("s" if stem.endswith("ís") else "ss")
        return [stem, base + "a", base + "os", base + "es"]
    if last == "a":
        return [stem, stem[:-1] + "es"]
    if last == "c":
        return [stem, stem[:-1] + "ca", stem + "s", stem[:-1] + "ques"]
    if last == "u":
        return [stem, stem[:-1] + "va", stem + "s", stem[:-1] + "ves"]
    return [stem, stem + "a", stem + "s", stem + "es"]


def galician(stem):
    if stem.endswith("o"):
        return [stem[:-1] + e for e in "o a os as".split()]
    if stem.endswith("és"):
        base = stem[:-2] + "es"
        return [stem, base + "a", base + "es", base + "as"]
    if stem.endswith("án"):
        return [stem, stem[:-1], stem + "s", stem[:-1] + "s"]
    if stem.endswith("ón"):
        return [stem, stem[:-2] + "oa", stem + "s", stem[:-2] + "oas"]
    if stem.endswith("ol"):
        return [stem, stem + "a", stem[:-1] + "is", stem + "as"]
    return [stem, stem + "s"]


def basque(stem):
    base = stem + "r" if stem.endswith("r") else stem
    return [stem] + [base + e for e in "a ak ek en ei ekin".split()]


def irish(stem):
    forms = [stem, stem + "a"]
    if stem.endswith("each"):
        forms.append(stem[:-4] + "igh")
    elif stem.endswith("ach"):
        forms.append(stem[:-3] + "aigh")
    lenited = [f[0] + "h" + f[1:] for f in forms if f[0] in "BCDFGMPST" and f[1] not in "hptcm"]
    eclipsed = [{"B": "m", "C": "g", "D": "n", "F": "bh", "G": "n", "P": "b", "T": "d"}[f[0]] + f
                for f in forms if f[0] in "BCDFGPT"]
    return forms + lenited + eclipsed


def ethiopic(stem):
    return [stem + e for e in ["ዊ", "ዊት", "ዊያን", "ውያን"]]


def plus(stem):
    """The forms of "stem+a+b": the stem alone and with each of the ends."""
    base, *ends = stem.split("+")
    return [base] + [base + end for end in ends]


def as_it_is(stem):
    return [stem]


ENDINGS = {
    "ru": russian, "uk": ukrainian, "pl": polish, "de": german, "fr": french, "es": spanish,
    "pt": portuguese, "it": italian, "tr": turkish, "ar": arabic, "fa": persian, "kk": kazakh,
    "cs": czech, "sk": slovak, "hr": croatian, "bs": croatian, "sr": serbian, "sl": slovene,
    "mk": macedonian, "bg": bulgarian, "be": belarusian, "ro": romanian, "hu": hungarian,
    "fi": finnish, "et": estonian, "lv": latvian, "lt": lithuanian, "sv": swedish, "da": danish,
    "no": danish, "is": icelandic, "el": greek, "sq": albanian, "ka": georgian, "hy": armenian,
    "az": azerbaijani, "uz": uzbek, "ky": kyrgyz, "tg": tajik, "tk": turkmen, "he": hebrew,
    "ta": tamil, "ca": catalan, "gl": galician, "eu": basque, "ga": irish, "am": ethiopic,
    "ti": ethiopic,
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


def inflected(language, stem):
    """All forms of the stem in the language."""
    if stem.startswith("="):
        forms = [stem[1:]]
    elif "+" in stem:
        forms = plus(stem)
    else:
        return ENDINGS.get(language, as_it_is)(stem)
    return forms + ([to_serbian_cyrillic(form) for form in forms] if language == "sr" else [])


def main():
    rows, languages = {}, []
    for line in (SCRIPTS / "demonym-stems.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            languages = line.strip("[]").split()
            continue
        for entry in line.split(";"):
            code, *stems = PHRASES.sub(r"\1_", entry).split()
            for language in languages:
                forms = rows.setdefault((code, language), [])
                for stem in stems:
                    for form in inflected(language, stem.replace("_", " ")):
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
