#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes docs/conventions.md: what the window keeps to, and the tests that show it.

A test says what it shows in a comment above its function: "// Shows: D3, U5". With --check nothing is written; the
exit code tells whether the page is as it would be, every row has a test and every row that a test names exists.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "conventions.md"

ROWS = {
    "U1": "A page of figures is a tool bar, a chart and a table of the same rows; what is selected in one is marked in the other",
    "U2": "A chart folds what is beyond its largest series into “Other”; the table has everything, its total and shares",
    "U3": "Filters are chips above the table: all of a set have to hold, any of the sets; they are kept in the project by name",
    "U4": "A breadcrumb leads from cluster to namespace to kind, and the Backspace key leads up again",
    "U5": "Two scenarios stand side by side in one table: before, after, change, change in percent",
    "U6": "One currency at a time; a mixture is refused with the reason, never added up",
    "U7": "The cost basis is always in sight: tool bar, chart, exports",
    "U8": "Assumptions have a page of their own, each with unit, default, source and a mark where it was changed",
    "U9": "Where data are missing the verdict says so; no guess, no zero",
    "U10": "Notes with a date stand on the charts over time",
    "U11": "Exports: what is shown, or chosen columns and all digits",
    "U12": "What is done with idle and shared cost is visible",
    "D1": "Files dropped on the window are imported; their type is found by content",
    "D2": "Ten recent projects: pinned, cleared, missing ones greyed",
    "D3": "Undo and redo for every edit, by name, with a list of all of them",
    "D4": "A crash loses nothing that was done",
    "D5": "Columns are chosen, moved and sized, and stay so",
    "D6": "Filtering as one types answers at once on large tables",
    "D7": "Copying gives rows with headers, for spreadsheets too, and all digits on request",
    "D8": "Light, dark, high contrast; the desktop's choice is followed, another can be set",
    "D9": "Sharp and whole at 100 to 200 %",
    "D10": "Everything by keyboard; mnemonics are unique in their menu",
    "D11": "Everything has a name for those who do not see it",
    "D12": "Docks are moved and kept, and reset",
    "D13": "What leaves the program as a file has the figures of the screen: workbook, CSV, JSON, pictures",
    "D14": "Everything works without a display, with documented exit codes",
    "D16": "Languages, one of them longer and one from right to left; plural forms; no unmarked text",
    "D17": "Imports run in the page with file, bytes, rows, rate, errors, time left and a way to cancel",
    "D18": "Every figure explains itself down to its inputs, and the explanation gives the figure again",
    "D19": "What is empty says what to do; a sample comes with the program",
    "D20": "Errors say what happened, where and what to do, and can be copied",
}

TAG = re.compile(r"//.*\bShows:\s*((?:[UD]\d+(?:,\s*)?)+)")
FUNCTION = re.compile(r"^\s*void (?:\w+::)?(\w+)\(\)", re.MULTILINE)
FIXTURES = {"init", "cleanup", "initTestCase", "cleanupTestCase"}


def shown_by():
    """Row → names of tests; and what is wrong with the tags."""
    tests = {row: [] for row in ROWS}
    faults = []
    for path in sorted((ROOT / "tests").rglob("tst_*.cpp")):
        listed = (path.parent / "CMakeLists.txt").read_text(encoding="utf-8")
        text = path.read_text(encoding="utf-8")
        for tag in TAG.finditer(text):
            function = FUNCTION.search(text, tag.end())
            where = path.relative_to(ROOT)
            if not function or function.start() - tag.end() > 400 or function[1] in FIXTURES:
                faults.append(f"{where}: no test stands below “{tag[0].strip()}”")
                continue
            if not re.search(rf"\b{path.stem}\b", listed):
                faults.append(f"{where}: is not built")
            for row in re.findall(r"[UD]\d+", tag[1]):
                if row not in tests:
                    faults.append(f"{where}: there is no row {row}")
                else:
                    tests[row].append(f"{path.stem}::{function[1]}")
    faults += [f"{row} has no test: {ROWS[row]}" for row, names in tests.items() if not names]
    return tests, faults


def page(tests):
    lines = [
        "# Conventions and the tests that show them",
        "",
        "Written by `cmake/conventions.py` from the comments `// Shows: …` of the tests; do not edit it by hand.",
        "",
        "| # | what the window keeps to | shown by |",
        "|---|---|---|",
    ]
    for row, text in ROWS.items():
        names = "<br>".join(f"`{name}`" for name in sorted(set(tests[row])))
        lines.append(f"| {row} | {text} | {names} |")
    return "\n".join(lines) + "\n"


def main():
    tests, faults = shown_by()
    wanted = page(tests)
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(wanted, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != wanted:
        faults.append("docs/conventions.md is stale: run cmake/conventions.py")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
