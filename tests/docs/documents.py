# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page of docs/ is made of: headings, fenced blocks, links. Shared by the tests of the pages."""

import pathlib
import re
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
FENCE = re.compile(r"^(?P<indent> *)```(?P<info>.*)$")
LINK = re.compile(r"(?<!`)!?\[[^\]]*\]\(([^)\s]+)\)")


@dataclass
class Block:
    line: int  # of the fence
    info: str
    lines: list


@dataclass
class Page:
    path: pathlib.Path
    blocks: list
    prose: str  # without what stands in blocks

    @property
    def name(self):
        return str(self.path.relative_to(ROOT))

    def headings(self):
        return re.findall(r"^#+ +(.+?) *$", self.prose, re.MULTILINE)

    def anchors(self):
        return {anchor(heading) for heading in self.headings()}

    def links(self):
        return LINK.findall(re.sub(r"`[^`\n]*`", "", self.prose))


def anchor(heading):
    """As the usual renderers name a heading: lower case, hyphens, no marks."""
    text = re.sub(r"[`*]", "", heading).strip().lower()
    return re.sub(r"[^\w\- ]", "", text).replace(" ", "-")


def read(path):
    blocks, prose, block = [], [], None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        fence = FENCE.match(line)
        if block is None and fence:
            block = Block(number, fence["info"].strip(), [])
        elif block is not None and fence and not fence["info"].strip():
            blocks.append(block)
            block = None
        elif block is not None:
            block.lines.append(line)
        else:
            prose.append(line)
    if block is not None:
        raise ValueError(f"{path}:{block.line}: this block has no end")
    return Page(path, blocks, "\n".join(prose) + "\n")


def pages():
    """Everything that people read, the README first."""
    return [read(path) for path in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md"))]]
