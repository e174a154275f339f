// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/records.h"

#include <string_view>

namespace tare::importers {

// What a node's labels say. Of several labels for one thing the one that is listed first counts: today's
// names before the deprecated ones, a provider's own pool label before general ones.
struct NodeLabels
{
    std::string_view instanceType;
    std::string_view region;
    std::string_view zone;
    std::string_view architecture;
    std::string_view pool;
    std::string_view poolLabel;
    bool isSpot = false;

    // Takes the label if it is one of the known ones.
    void take(std::string_view key, std::string_view value);

private:
    int m_instanceTypeRank = 0;
    int m_regionRank = 0;
    int m_zoneRank = 0;
    int m_architectureRank = 0;
    int m_poolRank = 0;
};

} // namespace tare::importers
