#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches DuckDB as a library and builds a peer program with it.
#
#     bench/fetch-duckdb.sh FOLDER
#
# Library and header come from the npm registry (npm pack downloads and runs nothing); versions are fixed.
set -eu
folder=${1:?folder}
peer=$(realpath "$(dirname "$0")/peers/duckdb.cpp")
mkdir -p "$folder"
cd "$folder"
[ -f libduckdb.so ] || {
    npm pack --silent @duckdb/node-bindings-linux-x64@1.5.6-r.1
    tar -xzf duckdb-node-bindings-linux-x64-1.5.6-r.1.tgz package/libduckdb.so
    mv package/libduckdb.so .
}
[ -f duckdb.h ] || {
    npm pack --silent duckdb@1.4.4
    tar -xzf duckdb-1.4.4.tgz package/src/duckdb/src/include/duckdb.h
    mv package/src/duckdb/src/include/duckdb.h .
}
rm -rf package ./*.tgz
${CXX:-g++} -O2 -I. "$peer" -o peer ./libduckdb.so -lsqlite3 -Wl,-rpath,'$ORIGIN'
echo "$(pwd)/peer"
