#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds texts in views/ and app/ that no translator would see: literals with words outside of tr() and its kin.

The help of the command line is English by design (app/cli); commands, licences and forms of dates are no language.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
MARKED = re.compile(r"\b(?:tr|translate|QT_TRANSLATE_NOOP|QT_TRANSLATE_NOOP3|QT_TRANSLATE_N_NOOP|Q_CLASSINFO|static_assert|qInfo|qWarning)\s*\(")
WORDS = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}")
NO_TEXT = re.compile(
    r"^(kubectl |aws |az |bq |--|d? ?MMM? yyyy|(cost|density|egress|effort)\.\w+ |Google Cloud$|QT_|<meta )"
    r"|\((GPL|LGPL|MIT|BSD|Apache|BSL|Zlib|public domain)")
ENGLISH_FILES = {"views/dialogs/problemdialog.cpp"}  # read by whoever mends the program


def without_marked(text):
    """The same text, with comments and marked calls blanked out."""
    text = re.sub(r"//[^\n]*", lambda comment: " " * len(comment[0]), text)
    kept = list(text)
    for call in MARKED.finditer(text):
        depth, place, quoted = 1, call.end(), False
        while depth and place < len(text):
            character = text[place]
            if quoted:
                if character == "\\":
                    place += 1
                elif character == '"':
                    quoted = False
            elif character == '"':
                quoted = True
            else:
                depth += (character == "(") - (character == ")")
            place += 1
        for index in range(call.end(), min(place, len(text))):
            if text[index] != "\n":
                kept[index] = " "
    return "".join(kept)


def main():
    found = 0
    for room in ("views", "app"):
        for path in sorted((ROOT / room).rglob("*")):
            name = str(path.relative_to(ROOT))
            if path.suffix not in (".cpp", ".h") or name.startswith("app/cli/") or name in ENGLISH_FILES:
                continue
            text = without_marked(path.read_text(encoding="utf-8"))
            for literal in LITERAL.finditer(text):
                if WORDS.search(literal[1]) and not NO_TEXT.search(literal[1]):
                    found += 1
                    line = text.count("\n", 0, literal.start()) + 1
                    print(f"{name}:{line}: not marked for translation: {literal[0]}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
