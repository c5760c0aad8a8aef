#!/usr/bin/env python3
"""Writes Sources/GazetteerData/known-words.tsv: well-known names that are ordinary words too.

Usage: scripts/known-words.py --unilex DIR --frequency-words DIR [--system-root DIR] [--report FILE]

The options, packages and data sets are those of scripts/ordinary-words.py, whose functions are used.

How the short forms of leaders are decided, per language:

1. Scripts with capitals: the form in small letters is met in Unilex, at least LEAST_RATE times in a billion
   words and in LEAST_SHARE of its uses, and a dictionary has it in small letters; without a dictionary
   in ALONE_SHARE of its uses. Where Unilex has no corpus, the dictionary and the frequency decide; in German,
   whose nouns have a capital, the form is a noun of the dictionary. With less than WORD_SHARE of
   its uses in small letters, and no more frequent than the name is likely to be, it is "either".
2. Scripts without capitals: scripts/known-words-additions.tsv decides; --report lists the forms that are
   more frequent than the name is likely to be, for review.

All countries, capitals and demonyms, and the longer words that have a name inside, are in the additions, whose
lines are applied in their order; --report lists the countries and capitals the rules would take.
"""

import argparse
import collections
import importlib.util
import math
import statistics
import sys
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent
DATA = SCRIPTS.parent / "Sources" / "GazetteerData"
OUTPUT = DATA / "known-words.tsv"
ADDITIONS = SCRIPTS / "known-words-additions.tsv"

LEAST_RATE = 3.0       # logarithm of uses in a billion words: one in a million
LEAST_COUNT = 4        # uses in small letters in a corpus
LEAST_SHARE = 0.1      # of all uses, in small letters
ALONE_SHARE = 0.5      # the same without a dictionary
WORD_SHARE = 0.4       # from here on it is a word; below, it may be either
EXCESS = 0.8           # logarithm: how much more frequent than the name
KINDS = ["word", "either", "longer"]

HEADER = """\
# Well-known names (countries, capitals, leaders' short forms, demonyms) that are ordinary words of a
# language too.
#
# language  ISO 639-1, or 639-3 where there is none.
# kind      "word": at the beginning of a sentence, in a headline, in small letters or in a script
#           without capitals the form is rather the word; with a capital inside a sentence, or with other
#           support (an office before it, the full name elsewhere), it is the name.
#           "either": the same, but in the news the name is at least as frequent as the word.
#           "longer": words and frequent sequences of characters that have a name inside, in languages
#           written without spaces; the name does not count there.
# words     separated by "|", in small letters.
#
# ordinary-words.tsv holds the less known names; a form may be in both.
#
# Made by scripts/known-words.py, whose head says how, from the names in this folder and
# scripts/known-words-additions.tsv. Do not edit by hand. Frequencies and dictionaries decided which
# of our own forms are listed; none of their data is here.
# Word frequencies: wordfreq 3.1.1 (https://github.com/rspeer/wordfreq, CC BY-SA 4.0), Unilex
# (https://github.com/unicode-org/unilex, Unicode License v3), FrequencyWords 2018
# (https://github.com/hermitdave/FrequencyWords, CC BY-SA 4.0), of OpenSubtitles.
# Dictionaries: hunspell, myspell, wamerican and trans-de-en of Debian 12.
"""


def load_ordinary():
    spec = importlib.util.spec_from_file_location("ordinary_words", SCRIPTS / "ordinary-words.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def known_names(ordinary, leader_names):
    """Returns (form, kind, language or None, English name) of each well-known name of one word."""
    result = []
    english = {}

    def add(form, kind, language, reference):
        form = form.strip().lstrip("?")
        if form and " " not in form and not any(c.isdigit() for c in form):
            result.append((form, kind, language, reference))

    for row in ordinary.rows("countries.tsv"):
        english[row["code"]] = row["name"]
        for form in [row["name"], *ordinary.split(row["names"])]:
            add(form, "country", "en", row["name"])
    for row in ordinary.rows("country-names.tsv"):
        for form in ordinary.split(row["names"]):
            add(form, "country", row["language"], english.get(row["code"], form))
    for row in ordinary.rows("former-names.tsv"):
        if row["kind"] == "name":
            for form in ordinary.split(row["names"]):
                add(form, "former", row["language"], english.get(row["country"], form))
    for row in ordinary.rows("capital-names.tsv"):
        for form in ordinary.split(row["names"]):
            add(form, "capital", row["language"], row["name"])
    for row in ordinary.rows("places.tsv"):
        if row["kind"] == "capital":
            for form in [row["name"], *ordinary.split(row["names"])]:
                add(form, "capital", None, row["name"])
    shorts = {}
    for row in ordinary.rows("leaders.tsv"):
        shorts[row["id"]] = row["short"]
        for form in [row["short"], *ordinary.split(row["shorts"])]:
            add(form, "leader", None, row["short"])
    for row in ordinary.rows(leader_names):
        for form in ordinary.split(row["shorts"]):
            add(form, "leader", row["language"], shorts.get(row["leader"], form))
    return result


def read_additions():
    """Returns the changes of the additions file, in its order: (language, change, forms)."""
    changes = []
    head = True
    for line in ADDITIONS.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if head:
            head = False
            continue
        language, change, words, *_ = line.split("\t")
        forms = [w.strip().lower() for w in words.split("|") if w.strip()]
        for code in language.split(","):
            changes.append((code, change, forms))
    return changes


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--unilex", required=True)
    parser.add_argument("--frequency-words", required=True)
    parser.add_argument("--system-root", default="/")
    parser.add_argument("--leader-names", default="leader-names.tsv", help="another leader-names.tsv")
    parser.add_argument("--report")
    arguments = parser.parse_args()
    ordinary = load_ordinary()
    fold, logarithm = ordinary.fold, ordinary.logarithm
    root = Path(arguments.system_root)
    corpora = ordinary.Corpora(arguments)
    names = known_names(ordinary, Path(arguments.leader_names))
    references = [corpora.wordfreq(code) for code in ordinary.REFERENCES]
    nouns = ordinary.german_nouns(root)
    english_words = {w.strip() for w in (root / "usr/share/dict/american-english").read_text().splitlines()
                     if w.strip() == w.strip().lower()}
    table = collections.defaultdict(set)
    report = []

    for language, (w_code, u_code, f_code, dictionaries) in ordinary.LANGUAGES.items():
        w = corpora.wordfreq(w_code) if w_code else {}
        f = corpora.frequency_words(f_code) if f_code else {}
        small, capital, size = corpora.unilex(u_code) if u_code else ({}, {}, 0)
        candidates = collections.defaultdict(set)
        kinds = collections.defaultdict(set)
        for form, kind, own, reference in names:
            s = ordinary.script(form)
            if s == "LATIN":
                if language in ordinary.NOT_LATIN:
                    continue
            elif language not in ordinary.SCRIPT_OF.get(s, []):
                continue
            if own not in (None, language) or len(form) == 1 and s == "LATIN":
                continue
            candidates[form.lower()].add(reference)
            kinds[form.lower()].add(kind)
        caseless = language in ordinary.CASELESS
        if caseless:
            for form, of in candidates.items():
                key = fold(form)
                rates = [x.get(key, 0) for x in (w, f) if x] or [small.get(key, 0) + capital.get(key, 0)]
                rate = logarithm(min(rates))
                likely = max(statistics.median(logarithm(r.get(fold(x), 0)) for r in references) for x in of)
                if rate >= LEAST_RATE and rate - likely >= EXCESS:
                    report.append([language, form, "review", f"{rate:.2f}", f"{likely:.2f}", kinds[form], of])
        else:
            good = ordinary.spelled(root, dictionaries, set(candidates)) if dictionaries else set()
            if language == "en":
                good &= english_words
            for form, of in candidates.items():
                key = fold(form)
                s_use, c_use = small.get(key, 0), capital.get(key, 0)
                rate = logarithm(max([x.get(key, 0) for x in (w, f) if x] or [0]))
                share = s_use / (s_use + c_use) if s_use else 0.0
                reason = None
                if language == "de":
                    if key in nouns and rate >= LEAST_RATE:
                        reason = "noun"
                    elif form in good and rate >= LEAST_RATE and share >= LEAST_SHARE:
                        reason = "small"
                elif size >= 300_000:
                    counted = s_use * size / 1e9
                    if logarithm(s_use) >= LEAST_RATE and counted >= LEAST_COUNT:
                        if form in good and share >= LEAST_SHARE:
                            reason = "dictionary"
                        elif share >= ALONE_SHARE:
                            reason = "small"
                elif form in good and rate >= LEAST_RATE:
                    reason = "dictionary"
                elif size and s_use * size / 1e9 >= LEAST_COUNT and share >= ALONE_SHARE:
                    reason = "small"
                likely = max(statistics.median(logarithm(r.get(fold(x), 0)) for r in references) for x in of)
                excess = rate - likely
                kind = "word"
                if reason and s_use:
                    if share < WORD_SHARE and excess < EXCESS:
                        kind = "either"
                elif reason and excess < EXCESS:
                    kind = "either" if language in ("en", "de") else None
                if reason and kind and "leader" in kinds[form]:
                    table[language, kind].add(form if form in good else key)
                if reason:
                    report.append([language, form, reason, f"{max(rate, logarithm(s_use)):.2f}", f"{share:.2f} {excess:.2f}",
                                   kinds[form], of])
    for language, change, forms in read_additions():
        keys = set(forms) | ({fold(x) for x in forms} if change == "-" else set())
        for kind in KINDS:
            table[language, kind] -= keys
        if change in KINDS:
            table[language, change].update(forms)
    if arguments.report:
        Path(arguments.report).write_text("".join(
            "\t".join([*x[:5], ",".join(sorted(x[5])), ",".join(sorted(x[6])[:3])]) + "\n" for x in report), "utf-8")
    lines = [f"{language}\t{kind}\t{'|'.join(sorted(forms))}"
             for (language, kind), forms in sorted(table.items(), key=lambda x: (KINDS.index(x[0][1]), x[0][0])) if forms]
    OUTPUT.write_text(HEADER + "language\tkind\twords\n" + "\n".join(lines) + "\n", encoding="utf-8")
    for (language, kind), forms in sorted(table.items()):
        if forms:
            print(language, kind, len(forms), file=sys.stderr)


if __name__ == "__main__":
    main()
