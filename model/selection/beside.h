// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explanation/explanation.h"

#include <optional>
#include <vector>

// A result beside another of the same data: figure by figure of the same workload.
namespace tare::model {

struct FigureBeside
{
    std::optional<double> before;
    std::optional<double> change; // now − before, where both are there
    std::optional<double> share;  // change ÷ |before|, where that is not zero
};

// Where the workloads of one result stand in another, by id; nothing where they are not in it.
std::vector<std::optional<std::size_t>> placesIn(const Evaluation& other, const Evaluation& evaluation);

// place: of the same workload in other.
FigureBeside figureBeside(const Figure& figure, const Evaluation& evaluation, std::size_t workload,
                          const Evaluation& other, std::optional<std::size_t> place);

} // namespace tare::model
