// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/checktext.h"

#include "views/text/numbertext.h"
#include "views/text/reasontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

// Figures are doubles: a millionth, and what doubles of this size cannot tell apart.
bool isSame(double left, double right)
{
    return std::abs(left - right) <= 1e-6 + 1e-12 * std::max(std::abs(left), std::abs(right));
}

template<typename Part> double sumOf(const std::array<Part, model::otherCategoryCount>& parts)
{
    double sum = 0;
    for (const Part part : parts)
        sum += part.value();
    return sum;
}

QString gradeLine(const model::Evaluation& evaluation, model::DataGrade grade, const NumberText& numbers)
{
    const auto count = std::count_if(evaluation.workloads.begin(), evaluation.workloads.end(),
                                     [grade](const auto& workload) { return workload.dataGrade == grade; });
    return CheckText::tr("Usage %1: %2 of %Ln workload(s)", nullptr,
                         static_cast<int>(evaluation.workloads.size()))
               .arg(dataGradeName(grade), numbers.count(static_cast<double>(count))) +
           u'\n';
}

} // namespace

CheckReport checkReport(const model::Evaluation& evaluation)
{
    const NumberText numbers(evaluation.currency);
    const model::BillFigures& bill = evaluation.bill;
    const double month = bill.workloads.value() + bill.daemonSets.value() + bill.idle.value() +
                         bill.unmatched.value() + sumOf(bill.other);
    const double period = bill.periodNodes.value() + bill.periodUnmatched.value() +
                          bill.oneTimePeriod.value() + sumOf(bill.periodOther);
    const bool isMonthRight = isSame(month, bill.total.value());
    const bool isPeriodRight = isSame(period, bill.periodTotal.value());
    const auto line = [&](const QString& name, double parts, double total, bool isRight) {
        return (isRight ? CheckText::tr("%1: parts %2 = bill %3")
                        : CheckText::tr("%1: parts %2 are not the bill %3"))
                   .arg(name, numbers.moneyExact(parts), numbers.moneyExact(total)) +
               u'\n';
    };
    CheckReport report;
    report.isReconciled = isMonthRight && isPeriodRight && bill.rejectedRows == 0;
    report.text = line(CheckText::tr("Monthly run rate"), month, bill.total.value(), isMonthRight) +
                  line(CheckText::tr("Period"), period, bill.periodTotal.value(), isPeriodRight);
    report.text +=
        CheckText::tr("Unmatched: %1 a month").arg(numbers.moneyExact(bill.unmatched.value())) + u'\n';
    report.text += CheckText::tr("Rejected rows of bills: %1").arg(bill.rejectedRows) + u'\n';
    for (const model::DataGrade grade : {model::DataGrade::Measured, model::DataGrade::Sampled,
                                         model::DataGrade::Assumed, model::DataGrade::Unknown})
        report.text += gradeLine(evaluation, grade, numbers);
    for (const model::Remark& remark : evaluation.remarks)
        report.text += sentence(remark) + u'\n';
    return report;
}

} // namespace tare::views
