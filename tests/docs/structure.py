#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documents have to hold: every section of the model its page with its headings, links that lead somewhere,
contents that name every page, commands as the program shows them, and pictures that are small."""

import re
import sys
from urllib.parse import unquote

from documents import DOCS, ROOT, pages, read

SECTIONS = 13
HEADINGS = ["Formula", "Example", "Source", "Limits"]
LARGEST_PICTURE = 150 * 1000
MOST_PICTURES = 8


def check_model(faults):
    for section in range(1, SECTIONS + 1):
        found = sorted((DOCS / "model").glob(f"m{section:02}-*.md"))
        if len(found) != 1:
            faults.append(f"docs/model: M{section} has {len(found)} pages")
            continue
        page = read(found[0])
        headings = page.headings()
        if not headings or not headings[0].startswith(f"M{section}. "):
            faults.append(f"{page.name}: the title does not begin with M{section}.")
        if headings[1:] != HEADINGS:
            faults.append(f"{page.name}: headings are {headings[1:]}, not {HEADINGS}")
        for heading in HEADINGS:
            body = page.path.read_text(encoding="utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
            if len(body.split()) < 8:
                faults.append(f"{page.name}: there is next to nothing under {heading}")


def check_links(faults):
    everything = {page.path: page for page in pages()}
    seen = 0
    for page in everything.values():
        for link in page.links():
            seen += 1
            if re.match(r"[a-z]+:", link):
                if not link.startswith("https://"):
                    faults.append(f"{page.name}: {link} is no https address")
                continue
            name, _, fragment = unquote(link).partition("#")
            target = (page.path.parent / name).resolve() if name else page.path
            if not target.exists():
                faults.append(f"{page.name}: {link} leads nowhere")
            elif fragment and fragment not in everything[target].anchors():
                faults.append(f"{page.name}: {link} has no such heading")
            elif page.path.parent in HELP and target.suffix == ".md" and not is_help(target):
                faults.append(f"{page.name}: {link} leads out of what the program carries")
    if seen < 60:
        faults.append(f"only {seen} links were found")


HELP = {DOCS / "guide", DOCS / "model"}


def is_help(path):
    return path.parent in HELP or path in (DOCS / "article.md", DOCS / "shop.md")


def check_contents(faults):
    """What the program carries (docs/help.qrc) and what the two indexes name are all pages that there are."""
    carried = set(re.findall(r"<file>(.*?)</file>", (DOCS / "help.qrc").read_text(encoding="utf-8")))
    there = {str(path.relative_to(DOCS)) for path in DOCS.rglob("*") if is_help(path) or path.suffix == ".png"}
    for name in sorted(carried ^ there):
        faults.append(f"docs/help.qrc and docs/ differ in {name}")
    for folder in ("guide", "model"):
        index = read(DOCS / folder / "index.md")
        named = {link.partition("#")[0] for link in index.links()}
        for path in sorted((DOCS / folder).glob("*.md")):
            if path.name != "index.md" and path.name not in named:
                faults.append(f"{index.name} does not name {path.name}")


def check_commands(faults):
    """Commands to fetch data are those that the window offers to copy."""
    sources = "".join((ROOT / name).read_text(encoding="utf-8")
                      for name in ("views/text/commandtext.cpp", "views/pages/start/startpage.cpp"))
    offered = re.sub(r'"\s*\n\s*"', "", sources).replace('\\"', '"').replace("\\\\", "\\")
    shown = [line for name in ("guide/your-data.md",) for block in read(DOCS / name).blocks if block.info == "sh"
             for line in block.lines]
    shown += [line for block in read(ROOT / "README.md").blocks for line in block.lines if line.startswith("kubectl")]
    if len(shown) < 5:
        faults.append("docs/guide/your-data.md: the commands to fetch data are gone")
    for line in shown:
        if line not in offered:
            faults.append(f"not as the program shows it: {line}")


def check_pictures(faults):
    pictures = sorted((DOCS / "pictures").glob("*.png"))
    texts = "".join(page.prose for page in pages())
    if not 1 <= len(pictures) <= MOST_PICTURES:
        faults.append(f"docs/pictures: {len(pictures)} pictures")
    for picture in pictures:
        if picture.stat().st_size > LARGEST_PICTURE:
            faults.append(f"docs/pictures/{picture.name}: {picture.stat().st_size} bytes are too many")
        if f"pictures/{picture.name})" not in texts:
            faults.append(f"docs/pictures/{picture.name}: no page shows it")


def main():
    faults = []
    for check in (check_model, check_links, check_contents, check_commands, check_pictures):
        check(faults)
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
