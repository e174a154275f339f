// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/density/envelope.h"

#include <algorithm>

namespace tare::model {

Amount3 lines(const Amount3& demand, const Amount3& usable)
{
    Amount3 result{};
    for (std::size_t r = 0; r < resourceCount; ++r)
        result[r] = usable[r] > 0 ? demand[r] / usable[r] : 0;
    return result;
}

Fill highest(const Amount3& lines)
{
    std::size_t binding = 0;
    for (std::size_t r = 1; r < resourceCount; ++r)
        if (lines[r] > lines[binding])
            binding = r;
    return {lines[binding], static_cast<Resource>(binding)};
}

Fill fill(const Amount3& demand, const Amount3& usable)
{
    return highest(lines(demand, usable));
}

Amount3 bindingLengths(const Amount3& start, const Amount3& end)
{
    // The binding resource can only change where two lines cross: at most three times.
    std::array<double, 2 + resourceCount> cuts{};
    std::size_t count = 1;
    const auto insertCut = [&](double cut) {
        std::size_t place = count++;
        for (; place > 0 && cuts[place - 1] > cut; --place)
            cuts[place] = cuts[place - 1];
        cuts[place] = cut;
    };
    for (std::size_t a = 0; a < resourceCount; ++a) {
        for (std::size_t b = a + 1; b < resourceCount; ++b) {
            const double atStart = start[a] - start[b];
            const double atEnd = end[a] - end[b];
            if ((atStart < 0) != (atEnd < 0) && atStart != atEnd)
                insertCut(std::clamp(atStart / (atStart - atEnd), 0.0, 1.0));
        }
    }
    insertCut(1);

    Amount3 lengths{};
    for (std::size_t i = 0; i + 1 < count; ++i) {
        const double middle = (cuts[i] + cuts[i + 1]) / 2;
        Amount3 there{};
        for (std::size_t r = 0; r < resourceCount; ++r)
            there[r] = start[r] + (end[r] - start[r]) * middle;
        lengths[indexOf(highest(there).binding)] += cuts[i + 1] - cuts[i];
    }
    return lengths;
}

} // namespace tare::model
