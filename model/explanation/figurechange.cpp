// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explanation/figurechange.h"

namespace tare::model {

namespace {

enum class Wanted { More, Less, Neither };

bool beginsWith(std::string_view text, std::string_view beginning)
{
    return text.substr(0, beginning.size()) == beginning;
}

bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

Wanted wantedOf(std::string_view id)
{
    if (holds(id, "saving") || holds(id, "chance") || beginsWith(id, "npv") || id == "roi" ||
        id == "irr_year" || id == "migrating")
        return Wanted::More;
    if (beginsWith(id, "payback") || holds(id, "cost") || beginsWith(id, "effort") || id == "rank" ||
        beginsWith(id, "footprint") || beginsWith(id, "fill") || beginsWith(id, "nodes") ||
        id == "unmatched_month" || id == "idle_month")
        return Wanted::Less;
    return Wanted::Neither;
}

} // namespace

FigureChange figureChange(std::string_view figure, std::optional<double> before, std::optional<double> after)
{
    FigureChange change{before, after, {}, false, false};
    if (!change.before || !change.after)
        return change;
    change.change = *change.after - *change.before;
    const Wanted wanted = wantedOf(figure);
    if (wanted == Wanted::Neither || *change.change == 0)
        return change;
    change.isBetter = (*change.change > 0) == (wanted == Wanted::More);
    change.isWorse = !change.isBetter;
    return change;
}

} // namespace tare::model
