#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the commands of the documents and compares what they print: commands.py TARE TARE_SAMPLE

A block ```console holds commands behind "$ " and below each what it prints: all of it, where a line "…" stands for any
number of lines; nothing below it: anything. "$ echo $?" tells the exit code of the command before; otherwise it has to
be 0. A block ```json NAME is a file of that name. A figure in **bold** is one that the commands of its page print,
rounded as it stands there.

docs/guide/first-minutes.md is followed first; every other page starts from what that leaves behind.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from documents import DOCS, pages

FIRST = DOCS / "guide" / "first-minutes.md"
WINDOW = re.compile(r"^tare( \S+\.tare)?$")
FIGURE = re.compile(r"\*\*(?=\S)([^*]{0,30}\d[^*]{0,30})(?<=\S)\*\*")


NUMBER = re.compile(r"[−-]?\$?\d[\d,]*(?:\.\d+)?")


def plain(number):
    return number.replace("−", "-").replace("$", "").replace(",", "")


class Shell:
    """One folder with the programs in the path, and nobody's settings or display."""

    def __init__(self, programs, folder, home):
        keep = {"TMPDIR", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"}
        self.folder = folder
        self.environment = {key: value for key, value in os.environ.items() if key in keep}
        self.environment |= {"PATH": f"{programs}:/usr/bin:/bin", "HOME": str(home), "LC_ALL": "C.UTF-8"}

    def run(self, command):
        """The exit code of the first part of a pipe that failed, and what was printed, with spaces as keyboards have
        them. 141 is a part that was told that nobody reads on (head)."""
        script = command + '\nfor code in "${PIPESTATUS[@]}"; do [ $code = 0 ] || [ $code = 141 ] || exit $code; done'
        done = subprocess.run(["bash", "-c", script], cwd=self.folder, env=self.environment, capture_output=True,
                              timeout=300)
        text = (done.stdout + done.stderr).decode("utf-8")
        return done.returncode, text.replace("\u202f", " ").replace("\u00a0", " ").splitlines()

    def has_reports(self):
        return "the report (not in this build)" not in "\n".join(self.run("tare --help")[1])


def fits(wanted, lines):
    """Whether the lines are the wanted ones; “…” is any number of lines."""
    if not wanted:
        return not lines
    if wanted[0] == "…":
        return any(fits(wanted[1:], lines[start:]) for start in range(len(lines) + 1))
    return bool(lines) and wanted[0].rstrip() == lines[0].rstrip() and fits(wanted[1:], lines[1:])


def trimmed(lines):
    """Without the empty lines at the end."""
    end = len(lines)
    while end > 0 and not lines[end - 1].strip():
        end -= 1
    return lines[:end]


def commands(block):
    """(line, command, what it prints) of a block."""
    found = []
    for number, line in enumerate(block.lines, block.line + 1):
        if line.startswith("$ "):
            found.append((number, line[2:], []))
        elif found and found[-1][1].endswith("\\"):
            at, begun, _ = found.pop()
            found.append((at, begun[:-1].rstrip() + " " + line.strip(), []))
        elif found:
            found[-1][2].append(line)
        else:
            raise ValueError(f"line {number}: a console begins with a command")
    return found


class Runner:
    def __init__(self):
        self.faults, self.ran = [], 0

    def fault(self, page, line, text):
        self.faults.append(f"{page.name}:{line}: {text}")

    def follow(self, page, shell):
        """Runs a page from its top to its end. Returns everything that was printed."""
        printed = []
        for block in page.blocks:
            kind, _, name = block.info.partition(" ")
            if name:
                (Path(shell.folder) / name).write_text("\n".join(block.lines) + "\n", encoding="utf-8")
            if kind == "console":
                printed += self.follow_block(page, block, shell)
            elif any(re.match(r"\s*(\$ )?(\S*/)?tare( |$)", line) for line in block.lines):
                self.fault(page, block.line, "a command of Tare that is not tested: let the block be a console")
        return "\n".join(printed)

    def follow_block(self, page, block, shell):
        printed, listed = [], commands(block)
        for place, (line, command, wanted) in enumerate(listed):
            if command == "echo $?":
                continue
            following = listed[place + 1] if place + 1 < len(listed) else None
            tells = following and following[1] == "echo $?"
            expected = int(following[2][0]) if tells else 0
            # The scripts' names of the programs; here they are in the path.
            plain = re.sub(r"(?:\S*/)?build/dev/(?:bench/generate/)?(?=tare)", "", command)
            if WINDOW.match(plain) or (plain.startswith("tare report ") and not shell.has_reports()):
                expected, wanted = 2, []  # no display here, or a build without a window: it is known, and refused
            code, lines = shell.run(plain)
            self.ran += 1
            printed += lines
            if code != expected:
                self.fault(page, line, f"{command}: exit code {code}, not {expected}:\n" + "\n".join(lines[-10:]))
            elif any(wanted) and not fits(trimmed(wanted), trimmed(lines)):
                self.fault(page, line, f"{command}: prints something else:\n" + "\n".join(lines[:60]))
        return printed

    def check_figures(self, page, printed):
        known = {Decimal(plain(number)) for number in NUMBER.findall(printed)}
        for figure in FIGURE.findall(page.prose):
            number = NUMBER.search(figure)
            told = Decimal(plain(number[0]))
            unit = Decimal(1).scaleb(told.as_tuple().exponent)
            if not any(value.quantize(unit, ROUND_HALF_UP) == told for value in known):
                line = 1 + page.path.read_text(encoding="utf-8").split(f"**{figure}**")[0].count("\n")
                self.fault(page, line, f"no command of this page prints “{figure}”")


def give_files(folder):
    """The names by which pages call the files of a reader."""
    for name, source in {"cluster.json": "article-cluster.json", "top.txt": "article-top.txt",
                         "bill.csv": "article-bill.csv"}.items():
        shutil.copy(folder / source, folder / name)
    subprocess.run(["gzip", "-kf", str(folder / "bill.csv")], check=True)


def main():
    tare, sample = (Path(argument).resolve() for argument in sys.argv[1:3])
    only = sys.argv[3:]
    runner = Runner()
    with tempfile.TemporaryDirectory(prefix="tare-docs-") as scratch:
        scratch = Path(scratch)
        programs, base, home = scratch / "bin", scratch / "first", scratch / "home"
        for folder in (programs, base, home):
            folder.mkdir()
        (programs / "tare").symlink_to(tare)
        (programs / "tare-sample").symlink_to(sample)
        everything = pages()
        first = next(page for page in everything if page.path == FIRST)
        runner.check_figures(first, runner.follow(first, Shell(programs, base, home)))
        give_files(base)
        for page in everything:
            if page.path == FIRST or (only and page.name not in only):
                continue
            folder = scratch / page.name.replace("/", "-")
            shutil.copytree(base, folder)
            runner.check_figures(page, runner.follow(page, Shell(programs, folder, home)))
            shutil.rmtree(folder)
    for fault in runner.faults:
        print(fault, file=sys.stderr)
    least = 1 if only else 40
    if runner.ran < least:
        print(f"only {runner.ran} commands were found, at least {least} are expected", file=sys.stderr)
        return 1
    print(f"{runner.ran} commands, {len(runner.faults)} faults")
    return 1 if runner.faults else 0


if __name__ == "__main__":
    sys.exit(main())
