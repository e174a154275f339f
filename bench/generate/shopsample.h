// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tare::bench {

// Writes the realistic shop, Fernhill Retail, into a folder; docs/shop.md tells its story:
//
//   shop-web-cluster.json, shop-core-cluster.json   two clusters, to be imported under their names
//   shop-web-top.txt, shop-core-top.txt             what they use
//   shop-bill-09.csv, shop-bill-10.csv              two months of FOCUS 1.0
//   shop-scenario.json                              the shop's own figures, one module a pod
//   shop-host-scenario.json                         the same with many modules a host
//   shop-shipped-scenario.json                      the same without what the shop measured of its frameworks
//
// The same bytes at each call. Returns false where a file could not be written.
bool writeShopSample(const std::string& folder);

} // namespace tare::bench
