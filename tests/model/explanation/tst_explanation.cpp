// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explanation/explanation.h"
#include "tests/support/caseloader.h"
#include "tests/support/comparison.h"
#include "tests/support/generator.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace tare::model;
using namespace tare::tests;

namespace {

// The numeric names of the ranking's schema, written down once more.
const std::vector<std::string> billNames{"window_hours",
                                         "period_total",
                                         "total_month",
                                         "workloads_month",
                                         "daemonsets_month",
                                         "idle_month",
                                         "idle_unshared_month",
                                         "unmatched_month",
                                         "one_time_period",
                                         "rejected_rows",
                                         "other_month.storage",
                                         "other_month.load-balancing",
                                         "other_month.network",
                                         "other_month.registry",
                                         "other_month.serverless",
                                         "other_month.control-plane",
                                         "other_month.tax",
                                         "other_month.credit",
                                         "other_month.support",
                                         "other_month.other"};
const std::vector<std::string> poolNames{"nodes",
                                         "price_node_month",
                                         "cost_month",
                                         "used",
                                         "fill_today",
                                         "fill_right",
                                         "fill_wasm",
                                         "consolidation_saving_month",
                                         "rightsizing_saving_month",
                                         "wasm_saving_month",
                                         "wasm_only_saving_month",
                                         "wasm_saving_if_only_migrate_month",
                                         "nodes_right_lower_bound",
                                         "nodes_after_lower_bound",
                                         "nodes_right",
                                         "nodes_after",
                                         "cash_saving_month"};
const std::vector<std::string> workloadNames{"rank",
                                             "replicas",
                                             "footprint.today.cpu_m",
                                             "footprint.today.memory_mib",
                                             "footprint.today.pods",
                                             "footprint.right.cpu_m",
                                             "footprint.right.memory_mib",
                                             "footprint.right.pods",
                                             "footprint.native.cpu_m",
                                             "footprint.native.memory_mib",
                                             "footprint.native.pods",
                                             "footprint.wasm.cpu_m",
                                             "footprint.wasm.memory_mib",
                                             "footprint.wasm.pods",
                                             "cost_month",
                                             "idle_share_month",
                                             "cost_with_idle_month",
                                             "rightsizing_saving_month",
                                             "showback_saving_month",
                                             "capacity_saving_month",
                                             "wasm_only_saving_month",
                                             "cash_saving_month",
                                             "artefact_saving_month",
                                             "serverless_saving_month",
                                             "saving_month",
                                             "overlap_cost",
                                             "effort_days.low",
                                             "effort_days.likely",
                                             "effort_days.high",
                                             "one_off_cost",
                                             "payback_months.from_start",
                                             "payback_months.from_cut_over",
                                             "payback_months.discounted",
                                             "payback_months.simple",
                                             "payback_months.p10",
                                             "payback_months.p50",
                                             "payback_months.p80",
                                             "payback_months.p90",
                                             "payback_months.chance_within_horizon",
                                             "npv.likely",
                                             "npv.p10",
                                             "npv.p50",
                                             "npv.p90",
                                             "npv_per_day",
                                             "roi",
                                             "irr_year"};
const std::vector<std::string> programmeNames{"workloads",
                                              "migrating",
                                              "saving_month",
                                              "wasm_only_saving_month",
                                              "one_off_cost",
                                              "npv",
                                              "npv_after_programme_cost",
                                              "payback_months",
                                              "payback_discounted_months",
                                              "stay_total",
                                              "right_size_total",
                                              "migrate_total",
                                              "once_total",
                                              "capacity_today_month",
                                              "capacity_consolidated_month",
                                              "capacity_right_month",
                                              "capacity_native_month",
                                              "capacity_wasm_month",
                                              "capacity_wasm_all_month",
                                              "without_migration_saving_month",
                                              "explained_share"};

bool isMoney(FigureUnit unit)
{
    return unit == FigureUnit::Money || unit == FigureUnit::MoneyPerMonth || unit == FigureUnit::MoneyPerDay;
}

// What goes into a sum decides how exact it can be: the largest value on the first two floors.
double magnitude(const Explanation& explanation)
{
    double largest = std::abs(explanation.value.value_or(0));
    for (const auto& child : explanation.children) {
        largest = std::max(largest, std::abs(child.value.value_or(0)));
        for (const auto& grandchild : child.children)
            largest = std::max(largest, std::abs(grandchild.value.value_or(0)));
    }
    return largest;
}

// Equal to 1e-9 of the value; where large amounts cancel out, to 1e-12 of those. Money under a millionth is
// zero.
bool isEqual(std::optional<double> left, std::optional<double> right, const Explanation& explanation)
{
    if (!left || !right)
        return !left == !right;
    const double allowed =
        1e-9 * std::abs(*left) + 1e-12 * magnitude(explanation) + (isMoney(explanation.unit) ? 1e-6 : 1e-12);
    return std::abs(*left - *right) <= allowed;
}

QString place(const Explanation& explanation)
{
    return QStringLiteral("%1 = %2 (%3)")
        .arg(QString::fromStdString(explanation.label))
        .arg(explanation.value ? QString::number(*explanation.value, 'g', 15) : QStringLiteral("none"))
        .arg(QString::fromStdString(explanation.formula));
}

// Everything that can be wrong with a tree; the first fault from below is told.
class TreeCheck
{
public:
    explicit TreeCheck(const Evaluation& evaluation) : m_evaluation(evaluation)
    {
        for (const auto& label : explanationLabels())
            m_labels.insert(label);
        for (const auto& figure : figures())
            m_labels.insert(figure.id);
        for (const auto& parameter : parameters())
            m_labels.insert(parameter.id);
    }

    QString fault(const Explanation& node)
    {
        ++m_nodes;
        for (const auto& child : node.children)
            if (const auto below = fault(child); !below.isEmpty())
                return below;
        if (!m_labels.count(node.label))
            return QStringLiteral("no such label: ") + place(node);
        return node.formula.empty() ? faultOfLeaf(node) : faultOfFormula(node);
    }
    std::size_t nodes() const { return m_nodes; }

private:
    QString faultOfLeaf(const Explanation& leaf)
    {
        if (!leaf.origin)
            return QStringLiteral("no origin: ") + place(leaf);
        if (!leaf.children.empty())
            return QStringLiteral("a leaf with children: ") + place(leaf);
        const auto& origin = *leaf.origin;
        const bool isEntered = origin.kind == OriginKind::Entered || origin.kind == OriginKind::Default;
        if (isEntered && origin.parameter.empty())
            return QStringLiteral("no parameter: ") + place(leaf);
        if (origin.kind == OriginKind::Default && !origin.evidence.empty() && !findEvidence(origin.evidence))
            return QStringLiteral("no such evidence: ") + place(leaf);
        if (origin.kind == OriginKind::PriceList && !findEvidence(origin.evidence))
            return QStringLiteral("no such price: ") + place(leaf);
        if (origin.source >= static_cast<int>(m_evaluation.prepared->snapshot->sources.size()))
            return QStringLiteral("no such file: ") + place(leaf);
        const bool isOfFile = origin.kind == OriginKind::Bill || origin.kind == OriginKind::Usage;
        if (isOfFile && *leaf.value != 0 && (origin.source < 0 || origin.firstLine == 0))
            return QStringLiteral("no line: ") + place(leaf);
        if (origin.firstLine > origin.lastLine)
            return QStringLiteral("lines the wrong way round: ") + place(leaf);
        return {};
    }

    QString faultOfFormula(const Explanation& node)
    {
        if (!findFormula(node.formula))
            return QStringLiteral("no such formula: ") + place(node);
        std::vector<std::optional<double>> values;
        for (const auto& child : node.children)
            values.push_back(child.value);
        const auto again = findFormula(node.formula)->evaluate(values);
        if (!isEqual(again, node.value, node))
            return place(node) +
                   QStringLiteral(" gives %1").arg(again ? QString::number(*again, 'g', 15) : QString());
        return {};
    }

    const Evaluation& m_evaluation;
    std::set<std::string_view> m_labels;
    std::size_t m_nodes = 0;
};

std::size_t itemCount(const Evaluation& evaluation, FigureScope scope)
{
    return scope == FigureScope::Pool       ? evaluation.pools.size()
           : scope == FigureScope::Workload ? evaluation.workloads.size()
                                            : 1;
}

struct Counts
{
    std::size_t figures = 0, absent = 0, nodes = 0;
};

// Empty, or the first fault.
QString faultOf(const Evaluation& evaluation, Counts& counts)
{
    TreeCheck check(evaluation);
    for (const auto& figure : figures()) {
        for (std::size_t i = 0; i < itemCount(evaluation, figure.scope); ++i) {
            const auto tree = explain(evaluation, figure, i);
            const auto value = figure.read(evaluation, i);
            ++counts.figures;
            counts.absent += !value;
            const auto name = QString::fromUtf8(figure.id.data(), static_cast<int>(figure.id.size())) +
                              QStringLiteral(" of item %1: ").arg(i);
            if (const auto fault = check.fault(tree); !fault.isEmpty())
                return name + fault;
            if (tree.value != value || tree.unit != figure.unit)
                return name + QStringLiteral("another value or unit than the figure: ") + place(tree);
            if (!value && tree.formula.rfind("absent-", 0) != 0)
                return name + QStringLiteral("does not say why it does not exist");
            if (value && tree.formula.rfind("absent-", 0) == 0)
                return name + QStringLiteral("said not to exist");
            if (!isEqual(evaluateAgain(tree), value, tree))
                return name + place(tree) +
                       QStringLiteral(" evaluated again: %1")
                           .arg(evaluateAgain(tree).value_or(0), 0, 'g', 15);
        }
    }
    counts.nodes += check.nodes();
    return {};
}

void compareNames(FigureScope scope, const std::vector<std::string>& expected)
{
    std::vector<std::string> actual;
    for (const auto& figure : figures())
        if (figure.scope == scope)
            actual.emplace_back(figure.id);
    QCOMPARE(actual, expected);
}

std::size_t nodeCount(const Explanation& explanation)
{
    std::size_t count = 1;
    for (const auto& child : explanation.children)
        count += nodeCount(child);
    return count;
}

} // namespace

class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listHoldsEveryNameOfTheSchema()
    {
        compareNames(FigureScope::Bill, billNames);
        compareNames(FigureScope::Pool, poolNames);
        compareNames(FigureScope::Workload, workloadNames);
        compareNames(FigureScope::Programme, programmeNames);
    }

    void formulasAreNamedOnceAndShown()
    {
        std::set<std::string_view> ids;
        for (const auto& formula : formulas()) {
            QVERIFY2(ids.insert(formula.id).second, formula.id.data());
            QVERIFY(!formula.notation.empty());
            QVERIFY(formula.evaluate != nullptr);
            QCOMPARE(findFormula(formula.id), &formula);
        }
        QVERIFY(findFormula("no such formula") == nullptr);
    }

    // Shows: D18
    void everyFigureOfTheWholeCasesIsExplained()
    {
        Counts counts;
        for (const auto& folder : caseFolders()) {
            const auto whole = loadCase(folder);
            const auto fault = faultOf(evaluated(whole.snapshot, whole.scenario), counts);
            QVERIFY2(fault.isEmpty(),
                     qPrintable(QString::fromStdString(folder) + QStringLiteral(": ") + fault));
        }
        qInfo("%zu figures, %zu of them absent, %zu nodes.", counts.figures, counts.absent, counts.nodes);
        QVERIFY(counts.figures > 2000);
    }

    // Shows: D18
    void everyFigureOfGeneratedWorldsIsExplained()
    {
        Counts counts;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const auto world = generateWorld(seed);
            const auto fault = faultOf(evaluated(world.snapshot, world.scenario), counts);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1: ").arg(seed) + fault));
        }
        qInfo("%zu figures, %zu of them absent, %zu nodes.", counts.figures, counts.absent, counts.nodes);
        QVERIFY(counts.absent > 0);
    }

    void everyFigureWithoutABillIsExplained()
    {
        GeneratorLimits limits;
        limits.hasBill = false;
        Counts counts;
        for (std::uint64_t seed = 500; seed < 510; ++seed) {
            const auto world = generateWorld(seed, limits);
            const auto fault = faultOf(evaluated(world.snapshot, world.scenario), counts);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1: ").arg(seed) + fault));
        }
        QVERIFY(counts.figures > 0);
    }

    // A machine that is gone and one that came after the bill: the pool costs what it was billed, and more.
    void everyFigureOfAPoolThatChangedIsExplained()
    {
        const auto whole = loadCase(caseFolders().front());
        Snapshot changed = *whole.snapshot;
        ClusterRecords& cluster = changed.clusters.front();
        for (BillRecords& bill : changed.bills)
            for (ChargeRecord& charge : bill.charges)
                charge.tags = {{"eks:cluster-name", cluster.name},
                               {"eks:nodegroup-name", cluster.nodes.front().pool}};
        cluster.nodes[0].providerId = "aws:///us-east-1a/i-0new";
        const Evaluation evaluation =
            evaluated(std::make_shared<const Snapshot>(std::move(changed)), whole.scenario);
        std::size_t gone = 0;
        for (const PoolBill& pool : evaluation.prepared->bill.pools)
            gone += pool.goneInstances;
        QVERIFY(gone > 0);
        QCOMPARE(evaluation.prepared->bill.nodesNotOnBill, std::size_t(1));
        Counts counts;
        const auto fault = faultOf(evaluation, counts);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void largeWorldsGiveSmallTrees()
    {
        GeneratorLimits limits;
        limits.workloadsOfCluster = 400;
        limits.nodesOfPool = 60;
        limits.replicas = 3;
        const auto world = generateWorld(11, limits);
        const auto evaluation = evaluated(world.snapshot, world.scenario);
        QVERIFY(evaluation.workloads.size() > 100);
        const auto* figure = findFigure(FigureScope::Workload, "npv.likely");
        for (std::size_t i = 0; i < evaluation.workloads.size(); i += 50)
            QVERIFY(nodeCount(explain(evaluation, *figure, i)) < 60000);
        for (const auto& each : figures()) {
            if (each.scope == FigureScope::Workload)
                continue;
            const auto tree = explain(evaluation, each, 0);
            QVERIFY2(isEqual(evaluateAgain(tree), each.read(evaluation, 0), tree), each.id.data());
        }
    }

    // "5.5 MiB = 4.8 MiB × (1 + 15 %)", and not "476.8 % × …".
    void whatWasEnteredKeepsItsUnit()
    {
        const auto whole = loadCase(caseFolders().front());
        const auto evaluation = evaluated(whole.snapshot, whole.scenario);
        int found = 0;
        const auto look = [&](const auto& self, const Explanation& node) -> void {
            if (node.label == "wasm_module_mib") {
                ++found;
                QCOMPARE(node.unit, FigureUnit::Mebibytes);
            }
            for (const auto& child : node.children)
                self(self, child);
        };
        const auto* figure = findFigure(FigureScope::Workload, "capacity_saving_month");
        for (std::size_t i = 0; i < evaluation.workloads.size(); ++i)
            look(look, explain(evaluation, *figure, i));
        QVERIFY(found > 0);
    }

    void leavesLeadToFilesAndCitations()
    {
        const auto whole = loadCase(caseFolders().front());
        const auto evaluation = evaluated(whole.snapshot, whole.scenario);
        const auto* figure = findFigure(FigureScope::Workload, "capacity_saving_month");
        std::set<OriginKind> kinds;
        const auto collect = [&](const auto& self, const Explanation& node) -> void {
            if (node.origin)
                kinds.insert(node.origin->kind);
            for (const auto& child : node.children)
                self(self, child);
        };
        for (std::size_t i = 0; i < evaluation.workloads.size(); ++i)
            collect(collect, explain(evaluation, *figure, i));
        QVERIFY(kinds.count(OriginKind::Bill));
        QVERIFY(kinds.count(OriginKind::Inventory));
        QVERIFY(kinds.count(OriginKind::Usage));
        QVERIFY(kinds.count(OriginKind::Entered));
    }
};

QTEST_APPLESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
