#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the reading of cluster exports against simdjson and jq and prints a Markdown table.

  bench/clusters.py --bench BENCH_KUBERNETES --tare TARE --simdjson PEER [--pairs 7] [--jq-pairs 3] FILE...

PEER is bench/peers/simdjson.cpp; BENCH_KUBERNETES and TARE come from the release preset. simdjson holds the whole file
and reads names, namespaces and requests of the pods; jq prints the same; Tare reads all objects. The programs run
in turn, A B A B …; the ratio is the median of the pairs' ratios.
"""
import argparse
import os
import tempfile

from measuring import HEAD, in_turn, remove_project, row, told_load

JQ = ('.items[] | select(.kind == "Pod") | [.metadata.name, .metadata.namespace,'
      ' [.spec.containers[].resources.requests]]')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--tare", required=True)
    parser.add_argument("--simdjson", required=True)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--jq-pairs", type=int, default=3)
    parser.add_argument("files", nargs="+", metavar="FILE")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        project = os.path.join(work, "bench.tare")

        def tare_import(file):
            remove_project(project)
            return [args.tare, "import", project, file, "--quiet"]

        print(told_load())
        print(HEAD)
        for file in args.files:
            name = os.path.basename(file)
            simdjson, jq = [args.simdjson, file], ["jq", "-c", JQ, file]
            for label, peer, pairs in (("simdjson", simdjson, args.pairs), ("jq", jq, args.jq_pairs)):
                if pairs == 0:
                    continue
                for own_label, own in (("records", lambda: [args.bench, file]),
                                       ("project file", lambda: tare_import(file))):
                    figures = in_turn(pairs, lambda: peer, own)
                    print(row("%s → %s, %s" % (name, own_label, label), figures), flush=True)
        print(told_load())


if __name__ == "__main__":
    main()
