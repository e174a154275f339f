// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/evaluation.h"
#include "tests/support/caseloader.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <functional>
#include <map>

using namespace tare::model;
using namespace tare::tests;
using nlohmann::json;

namespace {

constexpr double relative = 1e-9;
constexpr double absolute = 1e-6;

template<typename Amount> std::optional<double> number(const std::optional<Amount>& amount)
{
    return amount ? std::optional(amount->value()) : std::nullopt;
}

const char* resourceName(Resource resource)
{
    return std::array{"cpu", "memory", "pods"}[indexOf(resource)];
}

const char* verdictName(Verdict verdict)
{
    return std::array{"migrate", "beyond-horizon", "never", "not-selected", "blocked", "needs-data"}
        [static_cast<std::size_t>(verdict)];
}

using WorkloadNumber = std::function<std::optional<double>(const WorkloadFigures&)>;
const std::map<std::string, WorkloadNumber> workloadNumbers{
    {"replicas", [](const WorkloadFigures& w) { return std::optional(w.replicas); }},
    {"cost_month", [](const WorkloadFigures& w) { return std::optional(w.cost.value()); }},
    {"showback_saving_month", [](const WorkloadFigures& w) { return number(w.showbackSaving); }},
    {"capacity_saving_month", [](const WorkloadFigures& w) { return number(w.capacitySaving); }},
    {"one_off_cost", [](const WorkloadFigures& w) { return std::optional(w.oneOffCost.value()); }},
    {"payback_from_start", [](const WorkloadFigures& w) { return number(w.payback.fromStart); }},
    {"payback_from_cut_over", [](const WorkloadFigures& w) { return number(w.payback.fromCutOver); }},
    {"payback_discounted", [](const WorkloadFigures& w) { return number(w.payback.discounted); }},
    {"npv_likely", [](const WorkloadFigures& w) { return number(w.npv); }},
};

using PoolNumber = std::function<double(const PoolFigures&)>;
const std::map<std::string, PoolNumber> poolNumbers{
    {"nodes", [](const PoolFigures& p) { return static_cast<double>(p.nodes); }},
    {"cost_month", [](const PoolFigures& p) { return p.cost.value(); }},
    {"used", [](const PoolFigures& p) { return p.used; }},
    {"fill_today", [](const PoolFigures& p) { return p.fillToday.value(); }},
    {"fill_right", [](const PoolFigures& p) { return p.fillRight.value(); }},
    {"fill_wasm", [](const PoolFigures& p) { return p.fillWasm.value(); }},
    {"consolidation_saving_month", [](const PoolFigures& p) { return p.consolidationSaving.value(); }},
    {"rightsizing_saving_month", [](const PoolFigures& p) { return p.rightsizingSaving.value(); }},
    {"wasm_saving_month", [](const PoolFigures& p) { return p.wasmSaving.value(); }},
    {"wasm_only_saving_month", [](const PoolFigures& p) { return p.wasmOnlySaving.value(); }},
};

const std::map<std::string, Resource PoolFigures::*> poolBindings{
    {"binding_today", &PoolFigures::bindingToday},
    {"binding_right", &PoolFigures::bindingRight},
    {"binding_wasm", &PoolFigures::bindingWasm},
};

const std::map<std::string, OtherCategory> categories{
    {"storage", OtherCategory::Storage},
    {"load-balancing", OtherCategory::LoadBalancing},
    {"network", OtherCategory::Network},
    {"registry", OtherCategory::Registry},
    {"serverless", OtherCategory::Serverless},
    {"control-plane", OtherCategory::ControlPlane},
    {"tax", OtherCategory::Tax},
    {"credit", OtherCategory::Credit},
    {"support", OtherCategory::Support},
    {"other", OtherCategory::Other},
};

QString differenceOf(const std::string& name, const json& expected, std::optional<double> actual)
{
    if (expected.is_null() && !actual)
        return {};
    if (!expected.is_null() && actual) {
        const double value = expected.get<double>();
        if (std::abs(value - *actual) <= absolute + relative * std::abs(value))
            return {};
    }
    return QStringLiteral("%1: expected %2, got %3")
        .arg(QString::fromStdString(name), QString::fromStdString(expected.dump()),
             actual ? QString::number(*actual, 'g', 15) : QStringLiteral("nothing"));
}

void compareWorkload(const WorkloadFigures& actual, const json& expected, QStringList& differences)
{
    for (const auto& [name, value] : expected.items()) {
        const std::string place = actual.id + ' ' + name;
        if (name == "verdict") {
            if (value.get<std::string>() != verdictName(actual.verdict))
                differences << QString::fromStdString(place) + QStringLiteral(": ") +
                                   QString::fromLatin1(verdictName(actual.verdict));
        } else if (name == "migrating") {
            if (value.get<bool>() != actual.isMigrating)
                differences << QString::fromStdString(place);
        } else {
            differences << differenceOf(place, value, workloadNumbers.at(name)(actual));
        }
    }
}

void comparePool(const PoolFigures& actual, const json& expected, QStringList& differences)
{
    for (const auto& [name, value] : expected.items()) {
        const std::string place = actual.pool + ' ' + name;
        if (const auto binding = poolBindings.find(name); binding != poolBindings.end()) {
            if (value.get<std::string>() != resourceName(actual.*(binding->second)))
                differences << QString::fromStdString(place);
        } else {
            differences << differenceOf(place, value, poolNumbers.at(name)(actual));
        }
    }
}

void compareBill(const BillFigures& actual, const json& expected, QStringList& differences)
{
    const std::map<std::string, MoneyPerMonth> lines{{"workloads_month", actual.workloads},
                                                     {"daemonsets_month", actual.daemonSets},
                                                     {"idle_month", actual.idle},
                                                     {"unmatched_month", actual.unmatched},
                                                     {"total_month", actual.total}};
    for (const auto& [name, value] : expected.items()) {
        if (name != "other_month") {
            differences << differenceOf(name, value, lines.at(name).value());
            continue;
        }
        for (const auto& [category, line] : categories)
            differences << differenceOf(category, value.value(category, json(0.0)),
                                        actual.other[static_cast<std::size_t>(line)].value());
    }
}

} // namespace

// The whole cases of the specification: every figure that an independent program gives.
class WholeCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsAsExpected_data()
    {
        QTest::addColumn<QString>("folder");
        for (const std::string& folder : caseFolders())
            QTest::newRow(folder.c_str()) << QString::fromStdString(folder);
    }

    void everyFigureIsAsExpected()
    {
        QFETCH(const QString, folder);
        const WholeCase whole = loadCase(folder.toStdString());
        const auto evaluation = evaluate(prepare(whole.snapshot), whole.scenario);
        QVERIFY(evaluation.isOk());
        const json expected = json::parse(whole.expected);

        QStringList differences;
        QCOMPARE(evaluation->workloads.size(), expected.at("workloads").size());
        for (const auto& [id, figures] : expected.at("workloads").items()) {
            const WorkloadFigures* workload = evaluation->findWorkload(id);
            QVERIFY2(workload, id.c_str());
            compareWorkload(*workload, figures, differences);
        }
        QCOMPARE(evaluation->pools.size(), expected.at("pools").size());
        for (const PoolFigures& pool : evaluation->pools)
            comparePool(pool, expected.at("pools").at(pool.pool), differences);
        compareBill(evaluation->bill, expected.at("bill"), differences);
        differences.removeAll(QString());
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QLatin1Char('\n'))));
    }
};

QTEST_APPLESS_MAIN(WholeCasesTest)
#include "tst_wholecases.moc"
