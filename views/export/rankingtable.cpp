// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/rankingtable.h"

#include "views/export/texttable.h"
#include "views/text/displaytext.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tare::views {

namespace {

using Side = TextTable::Side;

struct RankingTable
{
    Q_DECLARE_TR_FUNCTIONS(RankingTable)
};

template<typename Unit> std::optional<double> number(const std::optional<model::Quantity<Unit>>& quantity)
{
    return quantity ? std::optional(quantity->value()) : std::nullopt;
}

TextTable emptyTable()
{
    return TextTable({{RankingTable::tr("#"), Side::Right},
                      {RankingTable::tr("Workload"), Side::Left},
                      {RankingTable::tr("Namespace"), Side::Left},
                      {RankingTable::tr("Verdict"), Side::Left},
                      {RankingTable::tr("Payback, months"), Side::Right},
                      {RankingTable::tr("Saving/mo"), Side::Right},
                      {RankingTable::tr("One-off"), Side::Right},
                      {RankingTable::tr("NPV"), Side::Right},
                      {RankingTable::tr("Data"), Side::Left},
                      {RankingTable::tr("Why"), Side::Left}});
}

// One endless name must not push the figures of all rows off the screen; JSON and CSV have it whole.
QString shortened(const QString& name)
{
    constexpr qsizetype mostCharacters = 63; // of a name that Kubernetes takes as a label
    return name.size() <= mostCharacters ? name : name.left(mostCharacters - 1) + u'…';
}

QString paybackOf(const model::WorkloadFigures& workload, int horizon, const NumberText& numbers)
{
    return !workload.payback.fromStart && workload.verdict == model::Verdict::BeyondHorizon
               ? pastHorizonText(horizon, numbers)
               : numbers.months(number(workload.payback.fromStart));
}

QStringList row(const model::WorkloadFigures& workload, int horizon, const NumberText& numbers)
{
    return {numbers.count(static_cast<double>(workload.rank)),
            shortened(displayText(workload.name)),
            shortened(displayText(workload.namespaceName)),
            verdictName(workload.verdict),
            paybackOf(workload, horizon, numbers),
            numbers.money(number(workload.saving)),
            numbers.money(workload.oneOffCost.value()),
            numbers.money(number(workload.npv)),
            dataGradeName(workload.dataGrade),
            sentence(workload, numbers)};
}

QString billLine(const model::Evaluation& evaluation, const NumberText& numbers)
{
    const model::BillFigures& bill = evaluation.bill;
    double other = 0;
    for (const model::MoneyPerMonth part : bill.other)
        other += part.value();
    // Without a bill the same parts add up to what the nodes cost by the price list.
    const QString sum = bill.window.value() > 0 ? RankingTable::tr("Bill %1 a month")
                                                : RankingTable::tr("No bill, nodes by price %1 a month");
    return sum.arg(numbers.money(bill.total.value())) +
           RankingTable::tr(" = workloads %1 + DaemonSets %2 + idle %3 + other lines %4 + unmatched %5 (%6)")
               .arg(numbers.money(bill.workloads.value()), numbers.money(bill.daemonSets.value()),
                    numbers.money(bill.idle.value()), numbers.money(other),
                    numbers.money(bill.unmatched.value()), costBasisName(evaluation.costBasis));
}

} // namespace

QString rankingTable(const model::Evaluation& evaluation, std::size_t top)
{
    const NumberText numbers(evaluation.currency);
    TextTable table = emptyTable();
    const std::size_t count = std::min(top, evaluation.workloads.size());
    for (std::size_t i = 0; i < count; ++i)
        table.addRow(row(evaluation.workloads[i], horizonMonths(evaluation), numbers));
    // What to select is for the window; here a verb says why.
    const QString summary = countOf(evaluation, model::Verdict::Migrate) > 0
                                ? rankingSummary(evaluation, numbers)
                                : RankingTable::tr("tare explain PROJECT.tare WORKLOAD says why.");
    QString text =
        rankingHeadline(evaluation, numbers) + u'\n' + summary + QStringLiteral("\n\n") + table.toString();
    if (count < evaluation.workloads.size())
        text += RankingTable::tr("… and %Ln more", nullptr,
                                 static_cast<int>(evaluation.workloads.size() - count)) +
                u'\n';
    text += u'\n' + billLine(evaluation, numbers) + u'\n';
    for (const model::Remark& remark : evaluation.remarks)
        text += sentence(remark) + u'\n';
    return text;
}

} // namespace tare::views
