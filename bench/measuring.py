# SPDX-License-Identifier: GPL-3.0-or-later
"""What the measuring scripts share: programs run in turn, and what each took."""
import os
import statistics
import subprocess
import sys
import time


def run(command):
    """Wall time in seconds, peak memory in MiB, processor time in seconds."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    took = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit("%s failed: %s" % (command[0], errors.decode(errors="replace")[:400]))
    return took, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def in_turn(pairs, peer, own):
    """Both programs' figures, pair by pair, without the first, which warms up. own and peer give a command each."""
    return [(run(peer()), run(own())) for _ in range(pairs + 1)][1:]


HEAD = ("| job | own s, median (min–max) | peer s | ratio of the pairs, peer ÷ own | peak MiB, own : peer "
        "| processor s, own : peer |\n|---|---|---|---|---|---|")


def row(name, figures):
    peer, own, ratios = [p[0] for p, _ in figures], [o[0] for _, o in figures], [p[0] / o[0] for p, o in figures]
    return "| %s | %s | %s | **%.2f×** (%.2f–%.2f) | %.0f : %.0f | %.2f : %.2f |" % (
        name, spread(own), spread(peer), statistics.median(ratios), min(ratios), max(ratios),
        max(o[1] for _, o in figures), max(p[1] for p, _ in figures), statistics.median(o[2] for _, o in figures),
        statistics.median(p[2] for p, _ in figures))


def spread(values):
    return "%.2f (%.2f–%.2f)" % (statistics.median(values), min(values), max(values))


def remove_project(path):
    for name in (path, path + "-journal", path + "-lock"):
        if os.path.exists(name):
            os.remove(name)


def told_load():
    return "load average %.1f %.1f %.1f" % os.getloadavg()
