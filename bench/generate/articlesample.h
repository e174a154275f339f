// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tare::bench {

// Writes the example of the article on containers and WebAssembly, done carefully, into a folder:
//
//   article-cluster.json   2,000 replicas of 150 MB in 100 Deployments on 9 m5.4xlarge, whose pods bind
//   article-top.txt        their usage
//   article-bill.csv       two weeks of FOCUS 1.0: the nodes, volumes, registry, transfer, control plane, tax
//   article-scenario.json  one module per pod
//   article-host-scenario.json, article-lifted-scenario.json   many modules a host; the pod limit lifted
//
// The same bytes at each call. Returns false where a file could not be written.
bool writeArticleSample(const std::string& folder);

} // namespace tare::bench
