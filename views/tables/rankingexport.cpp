// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rankingexport.h"

#include "views/export/resultids.h"
#include "views/text/languagescope.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <QCoreApplication>

#include <cmath>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RankingExportText
{
    Q_DECLARE_TR_FUNCTIONS(RankingExportText)
};

QString textOf(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

int shownDecimals(model::FigureUnit unit)
{
    switch (unit) {
    case model::FigureUnit::Months:
    case model::FigureUnit::Pods:
    case model::FigureUnit::PersonDays:
        return 1;
    case model::FigureUnit::Fraction:
        return 3;
    case model::FigureUnit::Ratio:
        return 2;
    default:
        return 0;
    }
}

QString period(const model::Evaluation& evaluation)
{
    const model::BillIndex& bill = evaluation.prepared->bill;
    return bill.hasBill ? textOf(bill.windowStart.toString()) + u'/' + textOf(bill.windowEnd.toString())
                        : QString();
}

// A text as it is shown, whatever the table shows in its place.
QString exportedText(const RankingModel& model, std::size_t workload, int column)
{
    return model.rawValue(workload, column).isValid() ? model.text(workload, column) : QString();
}

} // namespace

std::optional<double> exportedNumber(const RankingModel& model, std::size_t workload, int column, bool isFull)
{
    const std::optional<double> value = model.number(workload, column);
    if (!value || isFull)
        return value;
    const double scale = std::pow(10.0, shownDecimals(model.unit(column)));
    return std::round(*value * scale) / scale;
}

Sheet rankingAsSheet(const RankingModel& model, const RankingExport& what)
{
    Sheet sheet;
    sheet.name = RankingExportText::tr("Ranking");
    for (const int column : what.columns) {
        const TableColumn& shown = model.columns()[static_cast<std::size_t>(column)];
        const bool isNumber = model.isNumber(column);
        constexpr int numberWidth = 14, textWidth = 22;
        sheet.columns.push_back({std::string(shown.id), shown.longName(),
                                 isNumber ? cellFormatOf(model.unit(column)) : CellFormat::Text,
                                 isNumber ? numberWidth : textWidth});
    }
    for (const std::uint32_t workload : what.workloads) {
        std::vector<Cell>& row = sheet.rows.emplace_back();
        for (const int column : what.columns)
            row.push_back(model.isNumber(column) ? Cell(exportedNumber(model, workload, column, what.isFull))
                                                 : Cell(exportedText(model, workload, column)));
    }
    return sheet;
}

QStringList rankingNotes(const RankingModel& model, const RankingExport& what)
{
    return {RankingExportText::tr("Filter: %1")
                .arg(what.filter.isEmpty() ? RankingExportText::tr("none") : what.filter),
            model.isIdleShared() ? RankingExportText::tr("Idle: shared among the workloads")
                                 : RankingExportText::tr("Idle: apart, in no workload")};
}

std::string rankingAsJson(const RankingModel& model, const RankingExport& what)
{
    const LanguageScope english(QStringLiteral("en"));
    const model::Evaluation& evaluation = *model.evaluation();
    const NumberText numbers(evaluation.currency, QLocale::c());
    QJsonArray columns;
    for (const int column : what.columns)
        columns.append(textOf(model.columns()[static_cast<std::size_t>(column)].id));
    QJsonArray workloads;
    for (const std::uint32_t workload : what.workloads) {
        QJsonObject row{{u"id"_s, textOf(evaluation.workloads[workload].id)}};
        for (std::size_t i = 0; i < what.columns.size(); ++i) {
            const int column = what.columns[i];
            const QString name = columns.at(static_cast<qsizetype>(i)).toString();
            if (!model.isNumber(column)) {
                row[name] = exportedText(model, workload, column);
                continue;
            }
            const auto number = exportedNumber(model, workload, column, what.isFull);
            row[name] = number ? QJsonValue(*number) : QJsonValue();
        }
        if (row.contains(u"reason"_s))
            row[u"reason"_s] = sentence(evaluation.workloads[workload], numbers);
        if (row.contains(u"verdict"_s))
            row[u"verdict"_s] = textOf(verdictId(evaluation.workloads[workload].verdict));
        workloads.append(row);
    }
    const QJsonObject whole{{u"schema"_s, u"tare.view/1"_s},
                            {u"scenario"_s, textOf(evaluation.scenarioName)},
                            {u"cost_basis"_s, textOf(costBasisId(evaluation.costBasis))},
                            {u"currency"_s, textOf(evaluation.currency)},
                            {u"bill_period"_s, period(evaluation)},
                            {u"horizon_months"_s, horizonMonths(evaluation)},
                            {u"filter"_s, what.filter},
                            {u"idle"_s, model.isIdleShared() ? u"shared"_s : u"apart"_s},
                            {u"columns"_s, columns},
                            {u"workloads"_s, workloads}};
    return QJsonDocument(whole).toJson().toStdString();
}

} // namespace tare::views
