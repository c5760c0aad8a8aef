#!/usr/bin/env python3
"""Writes Sources/GazetteerData/surname-words.tsv.

Usage: scripts/surname-words.py [--share DIRECTORY]

Finds the short forms of leaders.tsv that are also ordinary English words.
"""

import argparse
import importlib.util
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent
DATA = SCRIPTS.parent / "Sources" / "GazetteerData"

# Better known as names than as words.
KNOWN = {"Macron", "Mao", "Thatcher", "Tito", "Trump", "Tusk", "Xi"}

HEADER = """\
# Short forms of leaders' names that are also English words in small letters: a form alone in
# a text, above all at a sentence's beginning, may be the word.
#
# name  as in leaders.tsv.
#
# Made by scripts/surname-words.py from leaders.tsv and the word list of Debian's wamerican, but for
# names better known than the word (Trump). Do not edit by hand.
"""


def main():
    parser = argparse.ArgumentParser(description="Writes surname-words.tsv.")
    parser.add_argument("--share", type=Path, default=Path("/usr/share"))
    share = parser.parse_args().share
    spec = importlib.util.spec_from_file_location("places", SCRIPTS / "places.py")
    places = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(places)
    words = places.words(share, english_only=True) - {name.lower() for name in KNOWN}
    found = set()
    for line in (DATA / "leaders.tsv").read_text("utf-8").splitlines():
        cells = line.split("\t")
        if line.startswith("#") or len(cells) < 5 or cells[0] == "id":
            continue
        for name in [cells[2], *cells[4].split("|")]:
            if name and places.folded(name) in words:
                found.add(name)
    (DATA / "surname-words.tsv").write_text(
        HEADER + "name\n" + "".join(f"{name}\n" for name in sorted(found)), "utf-8")


if __name__ == "__main__":
    main()
