// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/selection/sums.h"
#include "views/tables/rankingfilter.h"

#include <QString>

#include <optional>

namespace tare::views {

// A part of the ranking that a sum is of, by what makes it: the rows that match a filter, of those one group,
// of those one workload (AskedFigure::item).
struct AskedPart
{
    RankingFilter filter;
    model::GroupBy groupBy = model::GroupBy::Nothing;
    std::optional<std::string> group; // RankingGroup::key; absent: all rows
    bool isShare = false;             // asked is what part of the sum of all rows it is
    bool operator==(const AskedPart&) const = default;
};

// A figure that somebody asks "why?" of, by names that survive a new result.
struct AskedFigure
{
    model::FigureScope scope = model::FigureScope::Workload;
    QString item;   // id of the workload, poolKey() of the pool; empty for bill and programme
    QString figure; // as in model::figures(); empty: whatever comes first
    std::optional<AskedPart> part{}; // the figure is a sum of those of workloads
    bool operator==(const AskedFigure&) const = default;

    bool isOfSameItem(const AskedFigure& other) const
    {
        return scope == other.scope && item == other.item && part == other.part;
    }
    // One workload with all its figures.
    bool isWorkload() const { return scope == model::FigureScope::Workload && !part; }
};

AskedFigure ofBill(const QString& figure);
AskedFigure ofProgramme(const QString& figure);
AskedFigure ofPool(const model::PoolFigures& pool, const QString& figure);
AskedFigure ofWorkload(const QString& id, const QString& figure = {});
AskedFigure toAsked(const model::FigureReference& reference, const model::Evaluation& evaluation);

// Where the item stands in this result; nothing where it is gone. Of a part 0 while it has rows.
std::optional<std::size_t> indexOf(const AskedFigure& asked, const model::Evaluation& evaluation);
// The rows that the part has in this result.
model::RankingPart rowsOf(const AskedFigure& asked, const model::Evaluation& evaluation);
// Of the item, or of the part.
std::optional<double> valueOf(const AskedFigure& asked, const model::Evaluation& evaluation);
model::FigureUnit unitOf(const AskedFigure& asked, const model::Figure& figure);

// A pool by all that tells it apart.
QString poolKey(const model::PoolFigures& pool);
// Which verdicts sums over rows add up: those of the filter, else those that pay back.
std::set<model::Verdict> summedVerdicts(const RankingFilter& filter);

} // namespace tare::views
