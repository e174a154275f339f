// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartmath.h"
#include "views/charts/tcoplots.h"
#include "views/text/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tare::views {

namespace {

using model::Money;

struct TcoTable
{
    Q_DECLARE_TR_FUNCTIONS(TcoTable)
};

struct TcoColumn
{
    QString title;
    const std::vector<Money>* values;
    bool isOptional = false; // left out where it is zero all the time
};

bool isNothing(const std::vector<Money>& values)
{
    return std::all_of(values.begin(), values.end(), [](Money money) { return money == Money(); });
}

} // namespace

PlotTable tcoTable(const model::Evaluation& evaluation, const NumberText& numbers,
                   const model::Evaluation* compared)
{
    const model::TcoSeries& tco = evaluation.tco;
    std::vector<TcoColumn> columns{{TcoTable::tr("Stay"), &tco.stay},
                                   {TcoTable::tr("Right-size"), &tco.rightSize},
                                   {TcoTable::tr("Migrate"), &tco.migrate},
                                   {TcoTable::tr("of it nodes"), &tco.migrateNodes},
                                   {TcoTable::tr("artefacts"), &tco.migrateArtefacts, true},
                                   {TcoTable::tr("overlap"), &tco.migrateOverlap, true},
                                   {TcoTable::tr("platform"), &tco.migrateProgramme, true},
                                   {TcoTable::tr("one-off"), &tco.migrateOneOff, true},
                                   {TcoTable::tr("Cumulative cash"), &tco.cumulativeCash, true}};
    if (compared && compared->currency == evaluation.currency) {
        const QString name = displayText(compared->scenarioName);
        columns.push_back({TcoTable::tr("Migrate, %1").arg(name), &compared->tco.migrate});
        columns.push_back({TcoTable::tr("Cumulative cash, %1").arg(name), &compared->tco.cumulativeCash});
    }
    std::erase_if(columns,
                  [](const TcoColumn& column) { return column.isOptional && isNothing(*column.values); });
    PlotTable table;
    table.numbers = numbers;
    table.columns = {{TcoTable::tr("Month"), model::FigureUnit::Count}};
    if (evaluation.snapshotTime)
        table.columns.push_back({TcoTable::tr("Date"), {}});
    for (const TcoColumn& column : columns)
        table.columns.push_back({column.title, model::FigureUnit::Money});
    for (std::size_t month = 0; month < tco.migrate.size(); ++month) {
        std::vector<QVariant>& row = table.rows.emplace_back();
        row.emplace_back(static_cast<double>(month));
        if (evaluation.snapshotTime)
            row.emplace_back(monthDate(*evaluation.snapshotTime, static_cast<int>(month), numbers.locale()));
        for (const TcoColumn& column : columns)
            row.push_back(month < column.values->size() ? QVariant((*column.values)[month].value())
                                                        : QVariant());
    }
    return table;
}

} // namespace tare::views
