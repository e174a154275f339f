#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the import of bills against DuckDB and prints a Markdown table.

  bench/billing.py --peer PEER --bench BENCH_BILLING [--tare TARE] --csv FILE [--gz FILE] [--large FILE]
                   [--polars SCRIPT] [--pairs 5] [--work FOLDER]

PEER is the program of bench/fetch-duckdb.sh, BENCH_BILLING and TARE come from the release preset. The files are
FOCUS 1.0 as CSV. SCRIPT is a copy of bench/peers/polars.mjs in a folder with its packages. First both results are held against each other, group by group; a difference ends the run. Then
the programs run in turn, A B A B …; the ratio is the median of the pairs' ratios. Memory is the largest resident
set of the process.
"""
import argparse
import decimal
import math
import multiprocessing
import os
import shutil
import sqlite3
import sys

from measuring import HEAD, in_turn, remove_project, row, run, told_load

SELECT = ("SELECT CAST(d AS VARCHAR),r,s,k,g,c,a,b,e,f FROM (SELECT CAST(ChargePeriodStart AS DATE) d, ResourceId r,"
          " ServiceName s, SkuId k, RegionId g, ChargeCategory c, {sums} FROM read_csv('{file}', types={{{types}}})"
          " GROUP BY ALL)")
FAST_SUMS = "sum(BilledCost) a, sum(EffectiveCost) b, sum(ListCost) e, sum(ConsumedQuantity) f"
COLUMNS = ("BilledCost", "EffectiveCost", "ListCost", "ConsumedQuantity")
EXACT_SUMS = ", ".join("CAST(sum(%s) AS DOUBLE) %s" % pair for pair in zip(COLUMNS, "abef"))


def peer_query(file, exact):
    types = "'ChargePeriodStart':'TIMESTAMP'"
    if exact:
        types += "".join(",'%s':'DECIMAL(38,10)'" % column for column in COLUMNS)
    return SELECT.format(sums=EXACT_SUMS if exact else FAST_SUMS, file=file.replace("'", "''"), types=types)


def is_same(exact, double):
    """Whether the double is the exact number, or a neighbour of the nearest: a division may round once more."""
    return abs(exact - decimal.Decimal(double)) <= decimal.Decimal(math.ulp(double))


def compare(args):
    """Both programs' sums, group by group: DuckDB adds exactly too and hands over the nearest double."""
    ours, theirs = os.path.join(args.work, "groups.tsv"), os.path.join(args.work, "exact.sqlite")
    run([args.bench, args.csv, "--groups", ours])
    run([args.peer, peer_query(args.csv, True), theirs])
    expected = {}
    for row in sqlite3.connect(theirs).execute("SELECT * FROM agg"):
        key = tuple(text or "" for text in row[:6])
        expected[key] = [value or 0.0 for value in row[6:]]
    count = 0
    with open(ours, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            sums = expected.get(tuple(fields[:6]), [])
            found = [decimal.Decimal(value) for value in fields[6:]]
            if len(sums) != len(found) or not all(map(is_same, found, sums)):
                sys.exit("the sums differ in a group of " + fields[0])
            count += 1
    if count != len(expected):
        sys.exit("%d groups against %d" % (count, len(expected)))
    return count


def tare_import(args, file):
    project = os.path.join(args.work, "bench.tare")
    remove_project(project)
    return [args.tare, "import", project, file, "--quiet"]


def measure(args, name, file, own):
    sqlite = os.path.join(args.work, "peer.sqlite")
    print(row(name, in_turn(args.pairs, lambda: [args.peer, peer_query(file, False), sqlite], own)), flush=True)


def measure_polars(args, name, file):
    peer = ["node", args.polars, file, os.path.join(args.work, "peer.csv")]
    print(row(name + ", polars", in_turn(args.pairs, lambda: peer, lambda: tare_import(args, file))), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer", required=True)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--tare")
    parser.add_argument("--csv", required=True)
    parser.add_argument("--gz")
    parser.add_argument("--large")
    parser.add_argument("--polars")
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--work", default="/tmp/tare-bench")
    args = parser.parse_args()
    os.makedirs(args.work, exist_ok=True)
    # In a process of its own: what a child is said to have used begins with the size of its parent.
    comparison = multiprocessing.Process(target=lambda: print("%d groups, all sums equal\n" % compare(args), flush=True))
    comparison.start()
    comparison.join()
    if comparison.exitcode != 0:
        sys.exit(1)
    print(told_load())
    print(HEAD)
    for label, file in (("CSV", args.csv), ("CSV.gz", args.gz), ("CSV, larger", args.large)):
        if not file:
            continue
        measure(args, label + " → aggregates", file, lambda: [args.bench, file])
        if args.tare:
            measure(args, label + " → project file", file, lambda: tare_import(args, file))
        if args.tare and args.polars:
            measure_polars(args, label + " → project file", file)
    print(told_load())
    shutil.rmtree(args.work)


if __name__ == "__main__":
    main()
