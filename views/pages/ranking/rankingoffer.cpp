// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/rankingoffer.h"

#include "views/export/filtertext.h"
#include "views/pages/ranking/groupnames.h"
#include "views/tables/columnlayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tare::views {

namespace {

struct RankingOfferText
{
    Q_DECLARE_TR_FUNCTIONS(RankingOfferText)
};

} // namespace

RankingOffer::RankingOffer(const RankingModel& model, const ColumnLayout& columns,
                           std::shared_ptr<const model::Evaluation> evaluation)
    : m_model(model), m_layout(columns), m_evaluation(std::move(evaluation))
{
}

QString RankingOffer::title() const
{
    return RankingOfferText::tr("What is &shown");
}

std::vector<ExportColumn> RankingOffer::columns() const
{
    std::vector<ExportColumn> columns;
    for (const int column : m_layout.order())
        if (column != RankingModel::PaybackBar &&
            m_layout.isAvailable(column)) // the bar draws what is beside it
            columns.push_back({column, m_model.columns()[static_cast<std::size_t>(column)].longName(),
                               m_layout.isShown(column)});
    return columns;
}

// Visible columns in their order, the column of the groups first where it is not among them.
RankingExport RankingOffer::exported(const ExportChoice& choice) const
{
    RankingExport what;
    what.isFull = choice.isFull;
    what.workloads = m_model.shownWorkloads();
    what.filter = filterText(m_model.filter().whole());
    if (choice.columns) {
        what.columns = *choice.columns;
        if (!choice.isFiltered) {
            what.workloads.resize(m_evaluation->workloads.size());
            std::iota(what.workloads.begin(), what.workloads.end(), 0U);
            what.filter.clear();
        }
        return what;
    }
    for (const ExportColumn& column : columns())
        if (column.isShown)
            what.columns.push_back(column.key);
    const auto grouped = columnOf(m_model.groupBy());
    if (grouped && std::find(what.columns.begin(), what.columns.end(), *grouped) == what.columns.end())
        what.columns.insert(what.columns.begin(), *grouped);
    return what;
}

// The rows are those of the page, so they are taken from it at once.
std::function<Sheet()> RankingOffer::sheet(const ExportChoice& choice) const
{
    return [sheet = rankingAsSheet(m_model, exported(choice))] { return sheet; };
}

QStringList RankingOffer::notes(const ExportChoice& choice) const
{
    return rankingNotes(m_model, exported(choice));
}

std::function<std::string()> RankingOffer::json(const ExportChoice& choice) const
{
    return [json = rankingAsJson(m_model, exported(choice))] { return json; };
}

} // namespace tare::views
