// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/rangeedit.h"

#include <algorithm>

namespace tare::model {

std::variant<Range, RangeProblem> withPart(const Range& range, RangePart part, double value, double lowest,
                                           double highest)
{
    if (value < lowest)
        return RangeProblem::BelowLowest;
    if (value > highest)
        return RangeProblem::AboveHighest;
    switch (part) {
    case RangePart::Low:
        if (value > range.likely)
            return RangeProblem::LowAboveLikely;
        return Range{value, range.likely, range.high};
    case RangePart::High:
        if (value < range.likely)
            return RangeProblem::HighBelowLikely;
        return Range{range.low, range.likely, value};
    case RangePart::Likely:
        break;
    }
    if (range.low == range.high)
        return Range{value, value, value};
    return Range{std::min(range.low, value), value, std::max(range.high, value)};
}

} // namespace tare::model
