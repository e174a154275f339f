// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/parameter.h"

#include <variant>

namespace tare::model {

enum class RangePart { Low, Likely, High };
enum class RangeProblem { BelowLowest, AboveHighest, LowAboveLikely, HighBelowLikely };

inline double partOf(const Range& range, RangePart part)
{
    return part == RangePart::Low ? range.low : part == RangePart::Likely ? range.likely : range.high;
}

// The range once one of its numbers is another. Low and high are taken as they are, or refused where likely
// would lie outside of them. A new likely value keeps low and high; where it lies outside, the end that it
// passes moves with it, so that a range only widens. A plain number (all three equal) stays one.
std::variant<Range, RangeProblem> withPart(const Range& range, RangePart part, double value, double lowest,
                                           double highest);

} // namespace tare::model
