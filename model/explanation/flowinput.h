// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finance/cashflow.h"

#include <optional>
#include <span>

// The cash flow of a workload as a formula sees it: one-off cost, days, days a month, overlap, Wasm side a
// month, other saving, growth, horizon, discount rate, end of commitments; then share and factor of each
// pool.
namespace tare::model::explanation {

inline constexpr std::size_t firstCapacityOfFlow = 10;
std::optional<CashFlowInput> flowInput(std::span<const std::optional<double>> values);
double flowRate(std::span<const std::optional<double>> values);

} // namespace tare::model::explanation
