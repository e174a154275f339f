#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs two programs in turn under Xvfb and prints the medians of their first paint and of the pairs' ratios.

    bench/startup.py --bench build/release/bench/bench_startup --peer PEER [--project PROJECT.tare] [--pairs 9]
"""

import argparse
import os
import re
import statistics
import subprocess
import tempfile
import time


def run(command, home):
    environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, LC_ALL="C.UTF-8")
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    environment["TARE_BENCH_BEGAN"] = f"{time.monotonic() * 1e3:.3f}"
    with subprocess.Popen(command, env=environment, text=True, stdout=subprocess.PIPE) as process:
        printed = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    paint = re.search(r"first paint ([\d.]+) ms", printed)
    figures = re.search(r"figures ([\d.]+) ms", printed)
    if not paint:
        raise SystemExit(f"{command[0]} ended with {process.returncode}: {printed}")
    return float(paint[1]), usage.ru_maxrss / 1024, float(figures[1]) if figures else None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bench", required=True)
    parser.add_argument("--peer", required=True)
    parser.add_argument("--project")
    parser.add_argument("--pairs", type=int, default=9)
    options = parser.parse_args()
    own_command = [options.bench] + ([options.project] if options.project else [])
    own, peer = [], []
    with tempfile.TemporaryDirectory() as home:
        for pair in range(options.pairs + 1):
            measured = run([options.peer], home), run(own_command, home)
            if pair > 0:  # the first one reads the programs from the disk
                peer.append(measured[0])
                own.append(measured[1])
    ratios = [mine[0] / theirs[0] for mine, theirs in zip(own, peer)]
    print(f"own   first paint {statistics.median(o[0] for o in own):.1f} ms, peak {statistics.median(o[1] for o in own):.0f} MiB")
    print(f"peer  first paint {statistics.median(p[0] for p in peer):.1f} ms, peak {statistics.median(p[1] for p in peer):.0f} MiB")
    print(f"ratio {statistics.median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})")
    if own[0][2]:
        print(f"own   figures on screen {statistics.median(o[2] for o in own)} ms")


if __name__ == "__main__":
    main()
