// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/prepared.h"

#include <cstddef>
#include <memory>

// A synthetic cluster of so many workloads, always the same.
namespace tare::bench {

struct Layout
{
    const char* name;
    std::size_t workloadsPerPool; // 0: all in one pool
    std::size_t poolsOfWorkload;
};

std::shared_ptr<const model::Snapshot> world(std::size_t workloads, const Layout& layout);

} // namespace tare::bench
