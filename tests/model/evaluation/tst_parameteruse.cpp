// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/parameteruse.h"
#include "tests/support/caseloader.h"

#include <QTest>

#include <algorithm>

namespace tare::tests {

class ParameterUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotInUseChangesNothing();
    void whatIsInUseFollowsTheScenario();
};

namespace {

// The figures that decide: of the programme, and of each workload.
std::vector<double> decidingFigures(const model::Evaluation& evaluation)
{
    std::vector<double> figures{
        evaluation.programme.npvAfterProgrammeCost.value(), evaluation.programme.oneOffCost.value(),
        evaluation.programme.saving.value(),
        evaluation.programme.functionSaving.value_or(model::MoneyPerMonth(0)).value()};
    for (const model::WorkloadFigures& workload : evaluation.workloads) {
        figures.push_back(static_cast<double>(workload.rank));
        figures.push_back(workload.saving.value_or(model::MoneyPerMonth(0)).value());
        figures.push_back(workload.oneOffCost.value());
        figures.push_back(workload.npv.value_or(model::Money(0)).value());
    }
    for (const model::Money month : evaluation.tco.cumulativeCash)
        figures.push_back(month.value());
    return figures;
}

// Another value that may be entered.
std::optional<model::ParameterValue> otherValue(const model::Parameter& parameter,
                                                const model::ParameterValue& value)
{
    if (const bool* isOn = std::get_if<bool>(&value))
        return !*isOn;
    const auto* range = std::get_if<model::Range>(&value);
    if (!range)
        return std::nullopt; // each choice is in use
    const double other = std::clamp(range->likely * 1.5 + 0.25, parameter.lowest, parameter.highest);
    return model::Range{other, other, other};
}

} // namespace

void ParameterUseTest::whatIsNotInUseChangesNothing()
{
    for (const auto& folder : caseFolders()) {
        const WholeCase whole = loadCase(folder);
        const auto prepared = model::prepare(whole.snapshot);
        const auto result = model::evaluate(prepared, whole.scenario);
        QVERIFY(result.isOk());
        const auto expected = decidingFigures(*result);
        const auto inUse = model::parametersInUse(*result);
        for (const model::Parameter& parameter : model::parameters()) {
            if (inUse.contains(parameter.id))
                continue;
            const auto other = otherValue(parameter, whole.scenario.value(parameter.id));
            QVERIFY2(other, parameter.id.c_str());
            model::Scenario scenario = whole.scenario;
            scenario.parameters[parameter.id] = *other;
            const auto changed = model::evaluate(prepared, scenario);
            QVERIFY2(changed.isOk() && decidingFigures(*changed) == expected,
                     (folder + ": " + parameter.id).c_str());
        }
    }
}

void ParameterUseTest::whatIsInUseFollowsTheScenario()
{
    const WholeCase whole = loadCase(caseFolders().front());
    const auto prepared = model::prepare(whole.snapshot);
    model::Scenario scenario = whole.scenario;
    scenario.parameters["density.target"] = std::string("pod");
    const auto inPods = model::parametersInUse(*model::evaluate(prepared, scenario));
    scenario.parameters["density.target"] = std::string("host");
    const auto inHosts = model::parametersInUse(*model::evaluate(prepared, scenario));
    QVERIFY(inPods.contains("density.shim_memory_mib") && !inPods.contains("density.modules_per_host"));
    QVERIFY(!inHosts.contains("density.shim_memory_mib") && inHosts.contains("density.modules_per_host"));
    QVERIFY(!inPods.contains("density.cpu_factor.zig"));
    for (const std::string& id : inPods)
        QVERIFY2(model::findParameter(id), id.c_str());
}

} // namespace tare::tests

QTEST_APPLESS_MAIN(tare::tests::ParameterUseTest)
#include "tst_parameteruse.moc"
