// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explanation/explanation.h"

#include <QString>

#include <optional>

namespace tare::views {

// A figure that somebody asks "why?" of, by names that survive a new result.
struct AskedFigure
{
    model::FigureScope scope = model::FigureScope::Workload;
    QString item;   // id of the workload, poolKey() of the pool; empty for bill and programme
    QString figure; // as in model::figures(); empty: whatever comes first
    bool operator==(const AskedFigure&) const = default;

    bool isOfSameItem(const AskedFigure& other) const { return scope == other.scope && item == other.item; }
};

AskedFigure ofBill(const QString& figure);
AskedFigure ofProgramme(const QString& figure);
AskedFigure ofPool(const model::PoolFigures& pool, const QString& figure);
AskedFigure ofWorkload(const QString& id, const QString& figure = {});
AskedFigure toAsked(const model::FigureReference& reference, const model::Evaluation& evaluation);

// Where the item stands in this result; nothing where it is gone.
std::optional<std::size_t> indexOf(const AskedFigure& asked, const model::Evaluation& evaluation);

// A pool by all that tells it apart.
QString poolKey(const model::PoolFigures& pool);

} // namespace tare::views
