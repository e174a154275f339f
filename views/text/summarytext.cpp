// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/summarytext.h"

#include "model/evaluation/totalcost.h"
#include "views/text/reasontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(SummaryText)
};

std::optional<double> months(const std::optional<model::Months>& value)
{
    return value ? std::optional(value->value()) : std::nullopt;
}

} // namespace

int horizonMonths(const model::Evaluation& evaluation)
{
    return static_cast<int>(std::lround(evaluation.scenario.likely("time.horizon_months")));
}

std::size_t countOf(const model::Evaluation& evaluation, model::Verdict verdict)
{
    return static_cast<std::size_t>(std::count_if(
        evaluation.workloads.begin(), evaluation.workloads.end(),
        [verdict](const model::WorkloadFigures& workload) { return workload.verdict == verdict; }));
}

QString rankingHeadline(const model::Evaluation& evaluation, const NumberText& numbers)
{
    const auto paying = countOf(evaluation, model::Verdict::Migrate);
    const QString horizon = numbers.monthsWithUnit(horizonMonths(evaluation));
    if (evaluation.workloads.empty())
        return SummaryText::tr("No workloads in what is imported");
    if (paying == 0)
        return SummaryText::tr("None of %Ln workload(s) pays back within %1", nullptr,
                               static_cast<int>(evaluation.workloads.size()))
            .arg(horizon);
    if (paying == 1)
        return SummaryText::tr("One of %Ln workload(s) pays back within %1", nullptr,
                               static_cast<int>(evaluation.workloads.size()))
            .arg(horizon);
    return SummaryText::tr("%1 of %Ln workload(s) pay back within %2", nullptr,
                           static_cast<int>(evaluation.workloads.size()))
        .arg(numbers.count(static_cast<double>(paying)), horizon);
}

QString filteredHeadline(const model::Evaluation& evaluation, const std::vector<std::uint32_t>& matches,
                         const QString& filter, const NumberText& numbers)
{
    if (matches.empty())
        return SummaryText::tr("No workload matches %1").arg(filter);
    const auto paying = std::count_if(matches.begin(), matches.end(), [&](std::uint32_t index) {
        return evaluation.workloads.at(index).verdict == model::Verdict::Migrate;
    });
    const QString horizon = numbers.monthsWithUnit(horizonMonths(evaluation));
    const auto count = static_cast<int>(evaluation.workloads.size());
    if (paying == 0)
        return SummaryText::tr("%1 of %Ln workload(s) match %2, none pays back within %3", nullptr, count)
            .arg(numbers.count(static_cast<double>(matches.size())), filter, horizon);
    return SummaryText::tr("%1 of %Ln workload(s) match %2, %3 with a payback within %4", nullptr, count)
        .arg(numbers.count(static_cast<double>(matches.size())), filter,
             numbers.count(static_cast<double>(paying)), horizon);
}

QString rankingSummary(const model::Evaluation& evaluation, const NumberText& numbers)
{
    const model::ProgrammeFigures& programme = evaluation.programme;
    if (countOf(evaluation, model::Verdict::Migrate) == 0)
        return SummaryText::tr("Select a workload to see why.");
    QString text = SummaryText::tr("They save %1 a month (capacity) for %2 once.")
                       .arg(numbers.moneyShort(programme.saving.value()),
                            numbers.moneyShort(programme.oneOffCost.value()));
    const bool hasPlatformCost = programme.npvAfterProgrammeCost != programme.npv;
    text += u' ' + (hasPlatformCost
                        ? SummaryText::tr("After platform cost the programme's NPV is %1, before waves.")
                              .arg(numbers.moneyShort(programme.npvAfterProgrammeCost.value()))
                        : SummaryText::tr("Their NPV is %1, before platform cost and waves.")
                              .arg(numbers.moneyShort(programme.npv.value())));
    return text;
}

namespace {

struct ImportedKinds
{
    int files = 0;
    bool hasCluster = false, hasUsage = false, hasBill = false;
};

ImportedKinds kindsOf(const std::vector<model::ImportInfo>& imports)
{
    ImportedKinds kinds;
    for (const model::ImportInfo& import : imports) {
        if (import.isHidden)
            continue;
        ++kinds.files;
        const bool isUsage = import.file.format == "kubectl-top";
        kinds.hasBill = kinds.hasBill || import.bill.has_value();
        kinds.hasUsage = kinds.hasUsage || isUsage;
        kinds.hasCluster = kinds.hasCluster || (!import.bill && !isUsage);
    }
    return kinds;
}

} // namespace

QString sourcesHeadline(const model::Evaluation* evaluation, const std::vector<model::ImportInfo>& imports,
                        const NumberText& numbers)
{
    const ImportedKinds kinds = kindsOf(imports);
    if (kinds.files == 0)
        return SummaryText::tr("No files yet");
    if (!kinds.hasCluster)
        return SummaryText::tr("%Ln file(s), no cluster yet", nullptr, kinds.files);
    if (!kinds.hasBill)
        return SummaryText::tr("%Ln file(s), no bill yet", nullptr, kinds.files);
    if (!evaluation || evaluation->bill.window.value() <= 0)
        return SummaryText::tr("%Ln file(s)", nullptr, kinds.files);
    return SummaryText::tr("%Ln file(s) explain %1 of the bill", nullptr, kinds.files)
        .arg(numbers.percent(model::explainedShare(evaluation->bill)));
}

QString sourcesSummary(const model::Evaluation* evaluation, std::size_t running, std::size_t failed,
                       const NumberText& numbers)
{
    QStringList parts;
    if (running > 0)
        parts += SummaryText::tr("%Ln more is being read.", nullptr, static_cast<int>(running));
    if (failed > 0)
        parts += SummaryText::tr("%Ln could not be read.", nullptr, static_cast<int>(failed));
    if (evaluation && evaluation->bill.window.value() > 0 && evaluation->bill.unmatched.value() != 0)
        parts += SummaryText::tr("%1 a month is unmatched.")
                     .arg(numbers.money(evaluation->bill.unmatched.value()));
    if (evaluation && evaluation->bill.window.value() <= 0)
        parts += SummaryText::tr("Nodes stand at list price or the scenario's until a bill is imported.");
    if (evaluation) {
        const auto lacking = countOf(*evaluation, model::Verdict::NeedsData);
        if (lacking > 0)
            parts += SummaryText::tr("%Ln workload(s) without data.", nullptr, static_cast<int>(lacking));
    }
    if (parts.isEmpty())
        return SummaryText::tr(
            "What runs, what it uses, what it costs: the files that the figures come from.");
    return parts.join(u' ');
}

QString reconciliationText(const model::Evaluation& evaluation, model::BillView view,
                           const NumberText& numbers)
{
    const QString total = numbers.money(model::billTotal(evaluation.bill, view));
    const QString basis = costBasisName(evaluation.costBasis);
    if (evaluation.bill.window.value() <= 0)
        return SummaryText::tr("no bill, nodes by price %1 a month = workloads + DaemonSets + idle, %2")
            .arg(total, basis);
    if (view == model::BillView::Period)
        return SummaryText::tr("bill of %1: %2 = nodes + other lines + unmatched + one-time, %3")
            .arg(evaluation.prepared
                     ? periodText(evaluation.prepared->bill.windowStart, evaluation.prepared->bill.windowEnd)
                     : SummaryText::tr("the period"),
                 total, basis);
    return SummaryText::tr("bill %1 a month = workloads + DaemonSets + idle + other lines + unmatched, %2")
        .arg(total, basis);
}

QString tcoHeadline(const model::Evaluation& evaluation, const NumberText& numbers)
{
    const std::optional<double> payback = months(evaluation.programme.payback);
    const QString horizon = numbers.monthsWithUnit(horizonMonths(evaluation));
    const model::TotalCost cost = model::totalCost(evaluation);
    if (cost.stay == model::Money())
        return SummaryText::tr("What the capacity costs is not known yet");
    const bool isRightSizingWorthIt = model::isRightSizingWorthIt(cost);
    if (payback)
        return (isRightSizingWorthIt ? SummaryText::tr("Right-size first; migrating then pays back after %1")
                                     : SummaryText::tr("Migrating pays back after %1"))
            .arg(numbers.monthsWithUnit(payback));
    if (countOf(evaluation, model::Verdict::Migrate) == 0)
        return (isRightSizingWorthIt ? SummaryText::tr("Right-size; no workload pays back within %1")
                                     : SummaryText::tr("No workload pays back within %1"))
            .arg(horizon);
    return (isRightSizingWorthIt ? SummaryText::tr("Right-size; migrating does not pay back within %1")
                                 : SummaryText::tr("Migrating does not pay back within %1"))
        .arg(horizon);
}

namespace {

// What the amounts are and what is not in them.
QString scopeOfCosts(const model::Evaluation& evaluation)
{
    if (evaluation.bill.window.value() <= 0)
        return SummaryText::tr("There is no bill: prices of nodes come from the price list or the scenario.");
    return SummaryText::tr("%1, other lines unchanged and left out.")
        .arg(costBasisName(evaluation.costBasis));
}

} // namespace

QString tcoSummary(const model::Evaluation& evaluation, const NumberText& numbers)
{
    const model::TotalCost cost = model::totalCost(evaluation);
    if (cost.stay == model::Money())
        return SummaryText::tr("Import a bill to compare what staying, right-sizing and migrating cost.");
    if (countOf(evaluation, model::Verdict::Migrate) == 0)
        return SummaryText::tr("%1 of capacity: stay %2, right-size %3. Nothing migrates, so migrating is "
                               "right-sizing and no platform is needed. %4")
            .arg(numbers.monthsWithUnit(horizonMonths(evaluation)), numbers.moneyShort(cost.stay.value()),
                 numbers.moneyShort(cost.rightSize.value()), scopeOfCosts(evaluation));
    return SummaryText::tr("%1 of capacity: stay %2, right-size %3, migrate %4 including %5 once. %6")
        .arg(numbers.monthsWithUnit(horizonMonths(evaluation)), numbers.moneyShort(cost.stay.value()),
             numbers.moneyShort(cost.rightSize.value()), numbers.moneyShort(cost.migrate.value()),
             numbers.moneyShort(cost.once.value()), scopeOfCosts(evaluation));
}

} // namespace tare::views
