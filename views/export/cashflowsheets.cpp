// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/totalcost.h"
#include "views/export/resultsheets.h"
#include "views/text/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace tare::views {

namespace {

using model::Evaluation;
using model::Money;

struct CashFlowSheet
{
    Q_DECLARE_TR_FUNCTIONS(CashFlowSheet)
};

// Month 0 is when the cluster was seen; the charts over time say so, too.
model::Timestamp monthStart(model::Timestamp start, std::size_t months)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(start.seconds, Qt::UTC).date();
    return {day.addMonths(static_cast<int>(months)).startOfDay(Qt::UTC).toSecsSinceEpoch()};
}

} // namespace

Sheet cashFlowSheet(const Evaluation& evaluation)
{
    const model::TcoSeries& tco = evaluation.tco;
    const std::vector<Money> net = model::programmeFlow(evaluation);
    const struct
    {
        std::string_view id;
        QString title;
        const std::vector<Money>* series;
    } columns[] = {{"stay", CashFlowSheet::tr("Stay, %1"), &tco.stay},
                   {"right_size", CashFlowSheet::tr("Right-size, %1"), &tco.rightSize},
                   {"migrate", CashFlowSheet::tr("Migrate, %1"), &tco.migrate},
                   {"migrate_nodes", CashFlowSheet::tr("of it nodes, %1"), &tco.migrateNodes},
                   {"migrate_artefacts", CashFlowSheet::tr("of it artefacts, %1"), &tco.migrateArtefacts},
                   {"migrate_overlap", CashFlowSheet::tr("of it overlap, %1"), &tco.migrateOverlap},
                   {"migrate_platform", CashFlowSheet::tr("of it platform, %1"), &tco.migrateProgramme},
                   {"migrate_one_off", CashFlowSheet::tr("of it one-off, %1"), &tco.migrateOneOff},
                   {"net", CashFlowSheet::tr("Net cash: right-size less migrate, %1"), &net},
                   {"cumulative", CashFlowSheet::tr("Cumulative cash, %1"), &tco.cumulativeCash}};
    Sheet sheet{.name = CashFlowSheet::tr("Cash flow"),
                .columns = {{"month", CashFlowSheet::tr("Month"), CellFormat::Count, 8},
                            {"date", CashFlowSheet::tr("Date"), CellFormat::Date, 12}},
                .rows = {}};
    for (const auto& column : columns)
        sheet.columns.push_back({std::string(column.id), column.title.arg(displayText(evaluation.currency)),
                                 CellFormat::Money, 16});
    for (std::size_t month = 0; month < tco.migrate.size(); ++month) {
        std::vector<Cell>& row = sheet.rows.emplace_back();
        row.emplace_back(static_cast<double>(month));
        row.push_back(evaluation.snapshotTime ? Cell(monthStart(*evaluation.snapshotTime, month)) : Cell());
        for (const auto& column : columns)
            row.push_back(month < column.series->size() ? Cell((*column.series)[month].value()) : Cell());
    }
    return sheet;
}

Sheet workloadCashSheet(const Evaluation& evaluation)
{
    Sheet sheet{.name = CashFlowSheet::tr("Cash flow of workloads"),
                .columns = {{"id", CashFlowSheet::tr("Workload"), CellFormat::Text, 40}},
                .rows = {}};
    std::size_t months = 0;
    for (const model::WorkloadFigures& workload : evaluation.workloads) {
        if (workload.cashFlow.empty())
            continue;
        months = std::max(months, workload.cashFlow.size());
        std::vector<Cell>& row = sheet.rows.emplace_back();
        row.emplace_back(workload.id);
        for (const Money amount : workload.cashFlow)
            row.emplace_back(amount.value());
    }
    for (std::size_t month = 0; month < months; ++month)
        sheet.columns.push_back(
            {"month_" + std::to_string(month),
             CashFlowSheet::tr("Month %1, %2").arg(QString::number(month), displayText(evaluation.currency)),
             CellFormat::Money, 12});
    return sheet;
}

} // namespace tare::views
