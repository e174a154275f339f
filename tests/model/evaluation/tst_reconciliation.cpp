// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of every part of the bill add up to the part, and the parts to the bill.
#include "model/evaluation/reconciliation.h"
#include "tests/support/caseloader.h"
#include "tests/support/comparison.h"
#include "tests/support/generator.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace tare::model;
using namespace tare::tests;

namespace {

bool isEqual(double left, double right, double magnitude)
{
    return std::abs(left - right) <= 1e-6 + 1e-9 * std::abs(magnitude);
}

// Empty, or what does not add up.
QString faultOf(const Evaluation& evaluation)
{
    const auto items = billedItems(*evaluation.prepared);
    for (const BillView view : {BillView::Month, BillView::Period}) {
        double all = 0, magnitude = 0;
        for (const BillPartTotal& part : billParts(evaluation.bill, view)) {
            double sum = 0;
            for (const BillPartLine& line : billPartLines(evaluation, part.part, view, items)) {
                sum += line.amount;
                magnitude += std::abs(line.amount);
            }
            if (!isEqual(sum, part.amount, magnitude))
                return QStringLiteral("part %1: lines %2, part %3")
                    .arg(int(part.part))
                    .arg(sum)
                    .arg(part.amount);
            all += part.amount;
        }
        if (!isEqual(all, billTotal(evaluation.bill, view), magnitude))
            return QStringLiteral("parts %1, bill %2").arg(all).arg(billTotal(evaluation.bill, view));
    }
    return {};
}

} // namespace

class ReconciliationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAddUpToTheBillOfWholeCases()
    {
        for (const auto& folder : caseFolders()) {
            const auto whole = loadCase(folder);
            const QString fault = faultOf(evaluated(whole.snapshot, whole.scenario));
            QVERIFY2(fault.isEmpty(),
                     qPrintable(QString::fromStdString(folder) + QStringLiteral(": ") + fault));
        }
    }

    void linesAddUpInGeneratedWorlds()
    {
        std::size_t unmatched = 0, services = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const auto world = generateWorld(seed);
            const auto evaluation = evaluated(world.snapshot, world.scenario);
            const QString fault = faultOf(evaluation);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1: ").arg(seed) + fault));
            const auto items = billedItems(*evaluation.prepared);
            unmatched += billPartLines(evaluation, BillPart::Unmatched, BillView::Month, items).size();
            services += billPartLines(evaluation, BillPart::Other, BillView::Month, items).size();
        }
        QVERIFY(unmatched > 0);
        QVERIFY(services > 0);
    }

    void linesAddUpWithoutABill()
    {
        GeneratorLimits limits;
        limits.hasBill = false;
        for (std::uint64_t seed = 500; seed < 510; ++seed) {
            const auto world = generateWorld(seed, limits);
            const QString fault = faultOf(evaluated(world.snapshot, world.scenario));
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1: ").arg(seed) + fault));
        }
    }

    // Two months of one account are two files and one line a service.
    void whatTwoBillsNameIsOneLine()
    {
        const auto whole = loadCase(caseFolders().front());
        Snapshot twice = *whole.snapshot;
        twice.bills.push_back(twice.bills.front());
        const auto once = billedItems(*evaluated(whole.snapshot, whole.scenario).prepared);
        const auto both = billedItems(
            *evaluated(std::make_shared<const Snapshot>(std::move(twice)), whole.scenario).prepared);
        QVERIFY(!once.empty());
        QCOMPARE(both.size(), once.size());
        for (std::size_t i = 0; i < once.size(); ++i) {
            QCOMPARE(both[i].name, once[i].name);
            QCOMPARE(both[i].rows, 2 * once[i].rows);
            QVERIFY(both[i].costs[0] == once[i].costs[0] + once[i].costs[0]);
        }
    }

    void largestLinesComeFirstAndLeadToAFigure()
    {
        const auto whole = loadCase(caseFolders().front());
        const auto evaluation = evaluated(whole.snapshot, whole.scenario);
        const auto items = billedItems(*evaluation.prepared);
        for (const BillPartTotal& part : billParts(evaluation.bill, BillView::Month)) {
            double before = HUGE_VAL;
            for (const BillPartLine& line : billPartLines(evaluation, part.part, BillView::Month, items)) {
                QVERIFY(std::abs(line.amount) <= before);
                before = std::abs(line.amount);
                QVERIFY(findFigureOfBill(line.figure));
            }
        }
    }

private:
    static bool findFigureOfBill(const std::string& id)
    {
        static const std::set<std::string> known{
            "workloads_month",           "daemonsets_month",     "idle_month",
            "unmatched_month",           "other_month.storage",  "other_month.load-balancing",
            "other_month.network",       "other_month.registry", "other_month.serverless",
            "other_month.control-plane", "other_month.tax",      "other_month.credit",
            "other_month.support",       "other_month.other"};
        return known.contains(id);
    }
};

QTEST_APPLESS_MAIN(ReconciliationTest)
#include "tst_reconciliation.moc"
