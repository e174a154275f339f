// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generate/shopsample.h"

#include "bench/generate/clusterjson.h"
#include "bench/generate/shop.h"

namespace tare::bench {

bool writeShopSample(const std::string& folder)
{
    return writeFile(folder + "/shop-web-cluster.json", shopClusterText(webCluster)) &&
           writeFile(folder + "/shop-core-cluster.json", shopClusterText(coreCluster)) &&
           writeFile(folder + "/shop-web-top.txt", shopUsageText(webCluster)) &&
           writeFile(folder + "/shop-core-top.txt", shopUsageText(coreCluster)) &&
           writeFile(folder + "/shop-bill-09.csv", shopBillText(shopFirstMonth)) &&
           writeFile(folder + "/shop-bill-10.csv", shopBillText(shopFirstMonth + 1)) &&
           writeFile(folder + "/shop-host-scenario.json", shopHostScenarioText()) &&
           writeFile(folder + "/shop-shipped-scenario.json", shopShippedScenarioText()) &&
           writeFile(folder + "/shop-scenario.json", shopScenarioText());
}

} // namespace tare::bench
