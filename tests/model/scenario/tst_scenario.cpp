// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/resolved.h"
#include "model/scenario/scenario.h"

#include <QTest>

using namespace tare::model;

namespace {

std::string scenarioWith(const std::string& parameters, const std::string& workloads = "{}")
{
    return "{\n\"schema\": \"tare.scenario/1\",\n\"name\": \"Test\",\n\"parameters\": " + parameters +
           ",\n\"workloads\": " + workloads + "\n}";
}

Scenario parsed(const std::string& json)
{
    const auto scenario = parseScenario(json, "s.json");
    return scenario ? *scenario : Scenario{"failed", {}, {}};
}

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsEveryKeyWithItsDefault();
    void acceptsEveryFieldOfAWorkload();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void namesUnknownKeyAndTheNearest();
    void readsAPlainNumberAsAllThree();
    void fallsBackToDefaults();
    void writesWhatItReads();
    void writesTheSameBytesForTheSameScenario();
    void layersOneScenarioOnAnother();
    void resolvesAllLookupsAtOnce();
};

void TestScenario::acceptsEveryKeyWithItsDefault()
{
    Scenario all;
    for (const Parameter& parameter : parameters())
        all.parameters.emplace(parameter.id, parameter.defaultValue);
    const auto read = parseScenario(formatScenario(all), "all.json");
    QVERIFY(read.isOk());
    QVERIFY(*read == all);
}

void TestScenario::acceptsEveryFieldOfAWorkload()
{
    const Scenario scenario = parsed(scenarioWith("{}", R"({"c/n/Deployment/a": {
        "selected": true, "blocked": "needs a GPU", "language": "java", "target_language": "rust", "archetype": "java-spring",
        "effort_days": {"low": 5, "likely": 8, "high": 20}, "effort_points": 3, "actual_days": 9, "ksloc": 4.5,
        "wasm_module_mib": 12, "wasm_size_mb": 2, "image_size_mb": 90, "cpu_factor": 1.2, "calls_in_flight": 3, "replicas": 4,
        "idle_fraction": 0.5, "warm_replicas": 1, "releases_per_month": 8, "not_before_month": 2, "together_with": "c/n/Deployment/b"},
        "c/n/Deployment/b": {"blocked": false, "selected": false}})"));
    QCOMPARE(scenario.name, std::string("Test"));
    const WorkloadOverride& a = scenario.workloads.at("c/n/Deployment/a");
    QVERIFY(a.selected == true);
    QCOMPARE(std::get<std::string>(*a.blocked), std::string("needs a GPU"));
    QVERIFY(a.language == Language::Java && a.targetLanguage == Language::Rust);
    QVERIFY(a.archetype == "java-spring");
    QVERIFY((a.effortDays == Range{5, 8, 20}));
    QVERIFY((a.effortPoints == Range{3, 3, 3}));
    QVERIFY((a.wasmModuleMib == Range{12, 12, 12}));
    QVERIFY((a.notBeforeMonth == Range{2, 2, 2}));
    QVERIFY(a.togetherWith == "c/n/Deployment/b");
    QVERIFY(std::get<bool>(*scenario.workloads.at("c/n/Deployment/b").blocked) == false);
}

void TestScenario::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line");
    const auto row = [](const char* name, const std::string& json, ErrorCode code, int line) {
        QTest::newRow(name) << QByteArray::fromStdString(json) << int(code) << line;
    };
    row("no JSON", "hello", ErrorCode::BadJson, 1);
    row("an array", "[]", ErrorCode::BadScenario, 1);
    row("no schema", "{\"name\": \"a\"}", ErrorCode::BadScenario, 1);
    row("newer schema", "{\"schema\": \"tare.scenario/2\"}", ErrorCode::BadScenario, 1);
    row("unknown member", "{\"schema\": \"tare.scenario/1\", \"paramters\": {}}", ErrorCode::UnknownField, 1);
    row("empty name", "{\"schema\": \"tare.scenario/1\", \"name\": \"\"}", ErrorCode::BadValue, 1);
    row("parameters as a list", scenarioWith("[]"), ErrorCode::BadScenario, 4);
    row("unknown parameter", scenarioWith("{\n\"cost.bases\": 1}"), ErrorCode::UnknownParameter, 5);
    row("number for a switch", scenarioWith("{\"rightsize.enabled\": 1}"), ErrorCode::BadValue, 4);
    row("number for a choice", scenarioWith("{\"cost.basis\": 1}"), ErrorCode::BadValue, 4);
    row("no such choice", scenarioWith("{\"cost.basis\": \"guess\"}"), ErrorCode::BadValue, 4);
    row("text for a number", scenarioWith("{\"time.growth\": \"5 %\"}"), ErrorCode::BadValue, 4);
    row("out of bounds", scenarioWith("{\"density.target_fill\": 1.5}"), ErrorCode::BadValue, 4);
    row("low above likely", scenarioWith("{\"time.growth\": {\"low\": 2, \"likely\": 1, \"high\": 3}}"),
        ErrorCode::BadValue, 4);
    row("likely missing", scenarioWith("{\"time.growth\": {\"low\": 0, \"high\": 1}}"), ErrorCode::BadValue,
        4);
    row("range with more",
        scenarioWith("{\"time.growth\": {\"low\": 0, \"likely\": 0, \"high\": 1, \"mode\": 0}}"),
        ErrorCode::UnknownField, 4);
    row("same key twice", scenarioWith("{\"time.growth\": 0,\n\"time.growth\": 1}"), ErrorCode::BadJson, 5);
    row("unknown workload field", scenarioWith("{}", "{\"w\": {\n\"effort_day\": 1}}"),
        ErrorCode::UnknownField, 6);
    row("blocked without a reason", scenarioWith("{}", "{\"w\": {\"blocked\": true}}"), ErrorCode::BadValue,
        5);
    row("unknown language", scenarioWith("{}", "{\"w\": {\"language\": \"cobol\"}}"), ErrorCode::BadValue, 5);
    row("unknown archetype", scenarioWith("{}", "{\"w\": {\"archetype\": \"monolith\"}}"),
        ErrorCode::BadValue, 5);
    row("negative days", scenarioWith("{}", "{\"w\": {\"effort_days\": -1}}"), ErrorCode::BadValue, 5);
    row("workload as a number", scenarioWith("{}", "{\"w\": 1}"), ErrorCode::BadValue, 5);
    row("too deep", scenarioWith(std::string(200, '[')), ErrorCode::TooDeep, 4);
}

void TestScenario::refusesWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(int, line);
    const auto scenario = parseScenario(json.toStdString(), "s.json");
    QVERIFY(!scenario.isOk());
    QCOMPARE(int(scenario.error().code), code);
    QCOMPARE(scenario.error().place.file, std::string("s.json"));
    QCOMPARE(int(scenario.error().place.line), line);
}

void TestScenario::namesUnknownKeyAndTheNearest()
{
    const auto parameter = parseScenario(scenarioWith("{\"density.cpu_facter.java\": 1}"), "s.json");
    QVERIFY(!parameter.isOk());
    QVERIFY((parameter.error().arguments ==
             std::vector<std::string>{"density.cpu_facter.java", "density.cpu_factor.java"}));
    const auto field = parseScenario(scenarioWith("{}", "{\"w\": {\"efort_days\": 1}}"), "s.json");
    QVERIFY(!field.isOk());
    QVERIFY((field.error().arguments == std::vector<std::string>{"efort_days", "effort_days"}));
}

void TestScenario::readsAPlainNumberAsAllThree()
{
    const Scenario scenario = parsed(scenarioWith("{\"time.growth\": 0.05, \"density.cpu_factor.java\": "
                                                  "{\"low\": 1.1, \"likely\": 1.3, \"high\": 1.7}}"));
    QVERIFY((scenario.range("time.growth") == Range{0.05, 0.05, 0.05}));
    QVERIFY((scenario.range("density.cpu_factor.java") == Range{1.1, 1.3, 1.7}));
}

void TestScenario::fallsBackToDefaults()
{
    Scenario scenario;
    QCOMPARE(scenario.likely("cost.cpu_ram_ratio"), 7.46);
    QCOMPARE(scenario.likely("density.target_fill"), 0.8);
    QVERIFY(scenario.isOn("rightsize.enabled"));
    QCOMPARE(scenario.choice("cost.basis"), std::string("effective"));
    QVERIFY(!scenario.isChanged("cost.basis"));
    scenario.parameters["cost.basis"] = std::string("list");
    QCOMPARE(scenario.choice("cost.basis"), std::string("list"));
    QVERIFY(scenario.isChanged("cost.basis"));
}

void TestScenario::writesWhatItReads()
{
    const Scenario scenario =
        parsed(scenarioWith("{\"time.growth\": 0.1, \"cost.basis\": \"list\", \"rightsize.enabled\": false, "
                            "\"effort.ksloc\": {\"low\": 1, \"likely\": 2, \"high\": 3.3}}",
                            "{\"c/n/Deployment/\\u00e9\\\"x\": {\"blocked\": false, \"language\": \"go\", "
                            "\"effort_days\": 0.30000000000000004}}"));
    QCOMPARE(scenario.name, std::string("Test"));
    const auto again = parseScenario(formatScenario(scenario), "again.json");
    QVERIFY(again.isOk());
    QVERIFY(*again == scenario);
}

void TestScenario::writesTheSameBytesForTheSameScenario()
{
    const Scenario one = parsed(scenarioWith("{\"time.growth\": 0.1, \"cost.basis\": \"list\"}"));
    const Scenario other = parsed(scenarioWith("{\"cost.basis\": \"list\", \"time.growth\": 0.1}"));
    QVERIFY(one == other);
    QCOMPARE(formatScenario(one), formatScenario(other));
}

void TestScenario::layersOneScenarioOnAnother()
{
    const Scenario below = parsed(scenarioWith("{\"time.growth\": 0.1, \"cost.basis\": \"list\"}",
                                               "{\"w\": {\"selected\": true, \"replicas\": 3}}"));
    Scenario onTop;
    onTop.name = "Top";
    onTop.parameters["time.growth"] = Range{0, 0, 0};
    onTop.workloads["w"].replicas = Range{5, 5, 5};
    onTop.workloads["v"].selected = false;
    const Scenario both = merged(below, onTop);
    QCOMPARE(both.name, std::string("Top"));
    QCOMPARE(both.likely("time.growth"), 0.0);
    QCOMPARE(both.choice("cost.basis"), std::string("list"));
    QVERIFY(both.workloads.at("w").selected == true);
    QCOMPARE(both.workloads.at("w").replicas->likely, 5.0);
    QVERIFY(both.workloads.at("v").selected == false);
}

void TestScenario::resolvesAllLookupsAtOnce()
{
    Scenario scenario = parsed(
        scenarioWith(R"({"density.target": "host", "egress.path": "cross-region", "effort.method": "points",
        "cost.basis": "contracted", "density.pool": "dedicated", "time.horizon_months": 24, "egress.wasm_size_mb.go": 5,
        "density.cpu_factor.java": 1.3, "effort.archetype_days.unknown": 7, "egress.image_size_mb": 500,
        "egress.price_cross_region_gb": 0.02, "commitment.end_month": 12})"));
    const ResolvedScenario resolved = resolve(scenario);
    QVERIFY(resolved.target == TargetChoice::Host && resolved.pool == PoolChoice::Dedicated);
    QVERIFY(resolved.path == PathChoice::CrossRegion && resolved.costBasis == BasisChoice::Contracted);
    QVERIFY(resolved.effortMethod == EffortMethod::Points);
    QCOMPARE(resolved.pathPrice().value(), 0.02);
    QCOMPARE(resolved.horizonMonths, 24);
    QCOMPARE(resolved.language(Language::Java).cpuFactor, 1.3);
    QCOMPARE(resolved.language(Language::Go).wasmSize.value(), 0.005);
    QCOMPARE(resolved.imageSize.value(), 0.5);
    QCOMPARE(resolved.archetypeDays.size(), archetypeIds().size());
    QCOMPARE(resolved.archetypeDays.back().likely, 7.0);
    QCOMPARE(resolved.commitmentEnd.value(), 12.0);
}

QTEST_APPLESS_MAIN(TestScenario)
#include "tst_scenario.moc"
