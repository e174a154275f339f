#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the report and the bare QTextDocument in turn on the same texts and tables.

    bench/report.py --bench build/release/bench/bench_report --peer PEER --project PROJECT.tare [--pairs 15]
"""

import argparse
import os
import re
import statistics
import subprocess
import tempfile

import measuring


def run(command):
    """Milliseconds from the texts to the file, peak memory in MiB, and what else the program says."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    with subprocess.Popen(command, env=environment, text=True, stdout=subprocess.PIPE) as process:
        printed = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    took = re.search(r"PDF ([\d.]+) ms", printed)
    if not took:
        raise SystemExit(f"{command[0]} ended with {process.returncode}: {printed}")
    return float(took[1]), usage.ru_maxrss / 1024, printed.splitlines()[0]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bench", required=True)
    parser.add_argument("--peer", required=True)
    parser.add_argument("--project", required=True)
    parser.add_argument("--pairs", type=int, default=15)
    options = parser.parse_args()
    own, peer = [], []
    with tempfile.TemporaryDirectory() as folder:
        html, mine, theirs = (os.path.join(folder, name) for name in ("report.html", "own.pdf", "peer.pdf"))
        run([options.bench, options.project, mine, html])
        for pair in range(options.pairs + 1):
            measured = run([options.peer, html, theirs]), run([options.bench, options.project, mine])
            if pair > 0:  # the first one reads the programs from the disk
                peer.append(measured[0])
                own.append(measured[1])
        sizes = [os.path.getsize(name) / 1024 for name in (mine, theirs)]
    ratios = [mine[0] / theirs[0] for mine, theirs in zip(own, peer)]
    for name, figures, size in (("own", own, sizes[0]), ("peer", peer, sizes[1])):
        print(f"{name:5} {statistics.median(f[0] for f in figures):.1f} ms, {size:.0f} KiB, {figures[-1][2]}")
    print(f"ratio {statistics.median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f}), {measuring.told_load()}")


if __name__ == "__main__":
    main()
