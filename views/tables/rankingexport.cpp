// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rankingexport.h"

#include "views/export/csvtext.h"
#include "views/export/resultids.h"
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

std::string comment(const QString& text)
{
    return csvCell(u"# "_s.toStdString() + text.toStdString()) + '\n';
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

std::string rankingAsCsv(const RankingModel& model, const RankingExport& what)
{
    const model::Evaluation& evaluation = *model.evaluation();
    std::string text =
        comment(RankingExportText::tr("Scenario: %1").arg(textOf(evaluation.scenarioName))) +
        comment(RankingExportText::tr("Cost basis: %1").arg(costBasisName(evaluation.costBasis))) +
        comment(RankingExportText::tr("Currency: %1").arg(textOf(evaluation.currency)));
    if (const QString bill = period(evaluation); !bill.isEmpty())
        text += comment(RankingExportText::tr("Period of the bill: %1").arg(bill));
    text += comment(RankingExportText::tr("Horizon: %Ln month(s)", nullptr, horizonMonths(evaluation)));
    text += comment(RankingExportText::tr("Filter: %1")
                        .arg(what.filter.isEmpty() ? RankingExportText::tr("none") : what.filter));
    text += comment(model.isIdleShared() ? RankingExportText::tr("Idle: shared among the workloads")
                                         : RankingExportText::tr("Idle: apart, in no workload"));
    const auto addLine = [&text, &what](const auto& cellOf) {
        bool isFirst = true;
        for (const int column : what.columns) {
            text += isFirst ? "" : ",";
            text += cellOf(column);
            isFirst = false;
        }
        text += '\n';
    };
    addLine([&model](int column) {
        return csvCell(model.columns()[static_cast<std::size_t>(column)].longName().toStdString());
    });
    for (const std::uint32_t workload : what.workloads)
        addLine([&](int column) {
            return model.isNumber(column) ? csvCell(exportedNumber(model, workload, column, what.isFull))
                                          : csvCell(exportedText(model, workload, column).toStdString());
        });
    return text;
}

std::string rankingAsJson(const RankingModel& model, const RankingExport& what)
{
    const model::Evaluation& evaluation = *model.evaluation();
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
