// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/edit.h"

#include <QTest>

#include <random>

using namespace tare::model;

namespace {

Scenario sample()
{
    Scenario scenario;
    scenario.parameters["time.growth"] = Range{0, 0.05, 0.1};
    scenario.parameters["cost.basis"] = std::string("list");
    scenario.workloads["c/n/Deployment/cart"].effortDays = Range{1, 2, 3};
    return scenario;
}

std::vector<Edit> samples()
{
    WorkloadOverride rich;
    rich.selected = false;
    rich.blocked = std::string("needs a \"GPU\"\n");
    rich.language = Language::TypeScript;
    rich.archetype = "node-framework";
    rich.replicas = Range{1, 2.5, 4};
    rich.togetherWith = "c/n/Deployment/other";
    Scenario other = sample();
    other.parameters.erase("cost.basis");
    return {
        ImportEdit{7, std::nullopt, "bill 2026-09 é.csv"},
        ImportEdit{8, 7, "bill.csv"},
        RemoveImportEdit{8, "bill.csv"},
        ParameterEdit{"Base", "cost.basis", std::string("list"), std::string("billed")},
        ParameterEdit{"Base", "rightsize.enabled", std::nullopt, false},
        ParameterEdit{"Base", "time.growth", Range{0, 0.05, 0.1}, std::nullopt},
        WorkloadEdit{"Base", "c/n/Deployment/cart", sample().workloads.at("c/n/Deployment/cart"), rich},
        WorkloadEdit{"Base", "c/n/Deployment/cart", sample().workloads.at("c/n/Deployment/cart"), {}},
        WorkloadEdit{"Base", "c/n/Deployment/new", {}, rich},
        WorkloadEdit{"Base",
                     "c/n/Deployment/cart",
                     sample().workloads.at("c/n/Deployment/cart"),
                     {},
                     {{"c/n/Deployment/new", {}, rich}, {"c/n/Job/\"other\"", {}, rich}}},
        ScenarioEdit{"Base", sample(), other},
        ScenarioEdit{"Other", std::nullopt, other},
        ScenarioEdit{"Other", other, std::nullopt},
        ScenarioEdit{"Copy", std::nullopt, other, "Base", "Other"},
        RenameScenarioEdit{"Base", "Today \"1\"", "Base"},
        AnnotationEdit{3, std::nullopt, Annotation{{1789000000}, "contract\nends é"}},
        AnnotationEdit{3, Annotation{{-5}, "a"}, Annotation{{5}, "b"}},
        AnnotationEdit{3, Annotation{{5}, "b"}, std::nullopt},
        FilterEdit{"Java", std::nullopt, "language:java"},
        FilterEdit{"Java", "language:java", std::nullopt},
    };
}

} // namespace

class TestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applyingChangesAndRevertingGivesBack();
    void applyingDoesWhatTheEditSays();
    void editsOfOtherScenariosAndImportsChangeNothing();
    void aLongHistoryCanBeUndoneAndRedone();
    void readsBackWhatItWrites();
    void isStoredOnOneLine();
    void refusesWhatIsNoEdit_data();
    void refusesWhatIsNoEdit();
};

void TestEdit::applyingChangesAndRevertingGivesBack()
{
    for (const Edit& edit : samples()) {
        const Scenario before = sample();
        QVERIFY2(reverted(applied(before, edit), edit) == before, formatEdit(edit).c_str());
    }
}

void TestEdit::applyingDoesWhatTheEditSays()
{
    const Scenario changed =
        applied(sample(), ParameterEdit{"Base", "cost.basis", std::string("list"), std::string("billed")});
    QCOMPARE(changed.choice("cost.basis"), std::string("billed"));
    QVERIFY(!applied(sample(), ParameterEdit{"Base", "cost.basis", std::string("list"), std::nullopt})
                 .isChanged("cost.basis"));
    const WorkloadOverride before = sample().workloads.at("c/n/Deployment/cart");
    QVERIFY(applied(sample(), WorkloadEdit{"Base", "c/n/Deployment/cart", before, {}}).workloads.empty());
    Scenario other = sample();
    other.parameters.clear();
    QVERIFY(applied(sample(), ScenarioEdit{"Base", sample(), other}) == other);
}

void TestEdit::editsOfOtherScenariosAndImportsChangeNothing()
{
    QVERIFY(applied(sample(), ImportEdit{1, std::nullopt, "f"}) == sample());
    QVERIFY(applied(sample(), RemoveImportEdit{1, "f"}) == sample());
    QVERIFY(applied(sample(), ParameterEdit{"Other", "time.growth", std::nullopt, Range{1, 1, 1}}) ==
            sample());
    QVERIFY(applied(sample(), WorkloadEdit{"Other", "c/n/Deployment/cart", {}, {}}) == sample());
    QVERIFY(applied(sample(), ScenarioEdit{"Other", std::nullopt, Scenario{}}) == sample());
    QVERIFY(applied(sample(), RenameScenarioEdit{"Other", "Another", "Base"}) == sample());
    QVERIFY(applied(sample(), AnnotationEdit{1, std::nullopt, Annotation{}}) == sample());
    QVERIFY(applied(sample(), FilterEdit{"Java", std::nullopt, "x"}) == sample());
}

void TestEdit::aLongHistoryCanBeUndoneAndRedone()
{
    std::mt19937 random(1);
    const auto rows = parameters();
    std::vector<Edit> edits;
    std::vector<Scenario> states{sample()};
    for (int i = 0; i < 500; ++i) {
        const Parameter& parameter = rows[random() % rows.size()];
        const Scenario& now = states.back();
        ParameterEdit edit{"Base", parameter.id, std::nullopt, std::nullopt};
        if (now.isChanged(parameter.id))
            edit.before = now.value(parameter.id);
        if (random() % 3 != 0)
            edit.after = parameter.defaultValue;
        edits.push_back(edit);
        states.push_back(applied(now, edits.back()));
    }
    Scenario scenario = states.back();
    for (std::size_t i = edits.size(); i-- > 0;) {
        scenario = reverted(scenario, edits[i]);
        QVERIFY(scenario == states[i]);
    }
    for (const Edit& edit : edits)
        scenario = applied(scenario, edit);
    QVERIFY(scenario == states.back());
}

void TestEdit::readsBackWhatItWrites()
{
    for (const Edit& edit : samples()) {
        const std::string text = formatEdit(edit);
        const auto read = parseEdit(text);
        QVERIFY2(read.isOk(), text.c_str());
        QVERIFY2(*read == edit, text.c_str());
        QCOMPARE(formatEdit(*read), text);
    }
}

void TestEdit::isStoredOnOneLine()
{
    for (const Edit& edit : samples())
        QVERIFY(formatEdit(edit).find('\n') == std::string::npos);
}

void TestEdit::refusesWhatIsNoEdit_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("x");
    QTest::newRow("no kind") << QByteArray("{}");
    QTest::newRow("not an object") << QByteArray("[1]");
    QTest::newRow("unknown kind") << QByteArray(R"({"edit":"paint"})");
    QTest::newRow("no id") << QByteArray(R"({"edit":"import","file":"f"})");
    QTest::newRow("id as text") << QByteArray(R"({"edit":"import","import":"7","file":"f"})");
    QTest::newRow("id too large") << QByteArray(R"({"edit":"import","import":1e300,"file":"f"})");
    QTest::newRow("unknown parameter")
        << QByteArray(R"({"edit":"parameter","scenario":"Base","parameter":"x.y"})");
    QTest::newRow("value out of bounds") << QByteArray(
        R"({"edit":"parameter","scenario":"Base","parameter":"density.target_fill","after":7})");
    QTest::newRow("unknown field") << QByteArray(
        R"({"edit":"workload","scenario":"Base","workload":"w","before":{"x":1},"after":{}})");
    QTest::newRow("no new name") << QByteArray(R"({"edit":"rename-scenario","before":"a","used":"a"})");
    QTest::newRow("annotation without text")
        << QByteArray(R"({"edit":"annotation","id":1,"after":{"date":5}})");
    QTest::newRow("date too large") << QByteArray(
        R"({"edit":"annotation","id":1,"after":{"date":1e300,"text":""}})");
    QTest::newRow("filter of a number") << QByteArray(R"({"edit":"filter","name":"a","after":7})");
    QTest::newRow("no scenario") << QByteArray(R"({"edit":"scenario","name":"a","after":{"name":"a"}})");
}

void TestEdit::refusesWhatIsNoEdit()
{
    QFETCH(QByteArray, json);
    QVERIFY(!parseEdit(json.toStdString()).isOk());
}

QTEST_APPLESS_MAIN(TestEdit)
#include "tst_edit.moc"
