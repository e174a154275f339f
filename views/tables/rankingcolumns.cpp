// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rankingcolumns.h"

#include "views/tables/rankingmodel.h"
#include "views/text/reasontext.h"

#include <array>

namespace tare::views {

namespace {

using M = RankingModel;

constexpr std::array<std::string_view, M::columnCountOfRanking> figures{
    "rank",              // Rank
    "",                  // Workload
    "",                  // Namespace
    "",                  // Cluster
    "",                  // Kind
    "",                  // Team
    "",                  // Verdict
    "",                  // Payback: the median where there are draws
    "",                  // PaybackBar
    "saving_month",      // Saving
    "",                  // Share: of the saving of all rows
    "cash_saving_month", // Cash
    "showback_saving_month",
    "wasm_only_saving_month",
    "rightsizing_saving_month",
    "one_off_cost",
    "effort_days.likely",
    "npv.likely",
    "npv_per_day",
    "roi",
    "cost_month",
    "", // Language
    "replicas",
    "", // Data
    "", // Reason
};

constexpr std::array<std::string_view, M::columnCountOfRanking - M::SavingBefore> comparisonIds{
    "saving_before",    "saving_change",        "saving_change_share", "payback_before",
    "payback_change",   "payback_change_share", "npv_before",          "npv_change",
    "npv_change_share", "rank_before",          "rank_change"};

TableColumn textColumn(std::string_view id, const QString& title, int width,
                       Emphasis emphasis = Emphasis::Secondary, const QString& name = {})
{
    return {title, Qt::AlignLeft, width, emphasis, name, id};
}

TableColumn numberColumn(std::string_view id, const QString& title, int width, const QString& name = {})
{
    return {title, Qt::AlignRight, width, Emphasis::Normal, name, id};
}

} // namespace

std::vector<TableColumn> rankingColumns()
{
    std::vector<TableColumn> columns{
        {RankingModel::tr("#"), Qt::AlignRight, 44, Emphasis::Secondary, RankingModel::tr("Rank"), "rank"},
        textColumn("workload", RankingModel::tr("Workload"), 140, Emphasis::Strong),
        textColumn("namespace", RankingModel::tr("Namespace"), 84),
        textColumn("cluster", RankingModel::tr("Cluster"), 92),
        textColumn("kind", RankingModel::tr("Kind"), 100),
        textColumn("team", RankingModel::tr("Team"), 92, Emphasis::Secondary,
                   RankingModel::tr("Team (label)")),
        textColumn("verdict", RankingModel::tr("Verdict"), 112, Emphasis::Normal),
        numberColumn("payback", RankingModel::tr("Payback, mo"), 92,
                     RankingModel::tr("Payback from start, months")),
        textColumn("payback_range", RankingModel::tr("0 to horizon"), 112, Emphasis::Normal,
                   RankingModel::tr("Payback as a bar, 0 to horizon")),
        numberColumn("saving", RankingModel::tr("Saving/mo"), 84,
                     RankingModel::tr("Saving a month (capacity)")),
        numberColumn("share", RankingModel::tr("Share"), 76,
                     RankingModel::tr("Share of the total saving of the rows")),
        numberColumn("cash", RankingModel::tr("Cash/mo"), 84,
                     RankingModel::tr("Saving a month in cash (whole nodes)")),
        numberColumn("showback", RankingModel::tr("Showback/mo"), 96,
                     RankingModel::tr("Saving a month in showback")),
        numberColumn("only_wasm", RankingModel::tr("Only Wasm/mo"), 104,
                     RankingModel::tr("Saving a month that only WebAssembly brings")),
        numberColumn("right_sizing", RankingModel::tr("Right-sizing/mo"), 108,
                     RankingModel::tr("Saving a month by right-sizing")),
        numberColumn("one_off", RankingModel::tr("One-off"), 84, RankingModel::tr("One-off cost")),
        numberColumn("effort", RankingModel::tr("Effort, days"), 104,
                     RankingModel::tr("Effort, days: likely (low–high)")),
        numberColumn("npv", RankingModel::tr("NPV"), 88,
                     RankingModel::tr("NPV before platform cost and waves")),
        numberColumn("npv_per_day", RankingModel::tr("NPV/day"), 84,
                     RankingModel::tr("NPV per day of effort")),
        numberColumn("roi", RankingModel::tr("ROI"), 64,
                     RankingModel::tr("Return on investment: NPV ÷ one-off cost")),
        numberColumn("cost", RankingModel::tr("Cost/mo"), 84,
                     RankingModel::tr("Cost a month today (showback)")),
        textColumn("language", RankingModel::tr("Language"), 128, Emphasis::Secondary,
                   RankingModel::tr("Language → target")),
        numberColumn("replicas", RankingModel::tr("Replicas"), 76),
        textColumn("data", RankingModel::tr("Data"), 76, Emphasis::Normal, RankingModel::tr("Data grade")),
        textColumn("reason", RankingModel::tr("Reason"), 200)};
    for (int column = M::SavingBefore; column < M::columnCountOfRanking; ++column)
        columns.push_back(numberColumn(comparisonIds[static_cast<std::size_t>(column - M::SavingBefore)],
                                       QStringLiteral("–"), 96)); // titles name the scenario
    for (int verdict = 0; verdict <= static_cast<int>(model::Verdict::NeedsData); ++verdict)
        columns[M::Verdict].texts += verdictName(static_cast<model::Verdict>(verdict));
    for (int grade = 0; grade <= static_cast<int>(model::DataGrade::Unknown); ++grade)
        columns[M::Data].texts += dataGradeName(static_cast<model::DataGrade>(grade));
    return columns;
}

std::optional<ComparisonColumn> comparisonColumn(int column)
{
    if (column < M::SavingBefore)
        return std::nullopt;
    constexpr std::array compared{M::Saving, M::Payback, M::Npv, M::Rank};
    const auto at = static_cast<std::size_t>(column - M::SavingBefore);
    return ComparisonColumn{compared[at / 3], static_cast<ComparisonColumn::Part>(at % 3)};
}

std::string_view rankingFigure(int column)
{
    if (column >= M::SavingBefore)
        return {};
    return figures[static_cast<std::size_t>(column)];
}

const std::vector<int>& rankingColumnsByNeed()
{
    // What differs from another scenario comes early: it is there only where somebody compares.
    static const std::vector<int> columns{
        M::Rank,       M::Workload, M::Payback, M::Saving, M::SavingChange, M::NpvChange, M::PaybackChange,
        M::RankChange, M::Verdict,  M::OneOff,  M::Npv,    M::PaybackBar,   M::Namespace, M::Cash,
        M::Effort,     M::Share,    M::Data,    M::Reason, M::Showback};
    return columns;
}

} // namespace tare::views
