// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/editing.h"
#include "tests/support/randomedit.h"

#include <QTest>

#include <random>

using namespace tare::model;
using tare::tests::randomEdit;

namespace {

Workbook base()
{
    Workbook workbook;
    workbook.scenarios["Base"] = Scenario{};
    workbook.used = "Base";
    return workbook;
}

MadeEdit made(const Edit& edit, std::int64_t at = 0)
{
    return {edit, Timestamp{at}, "Ana"};
}

const ParameterValue tenPercent = Range{0.1, 0.1, 0.1};

void setGrowth(Workbook& workbook, const std::optional<ParameterValue>& value, std::int64_t at = 0)
{
    make(workbook, made(*parameterEdit(workbook, "time.growth", value), at));
}

// Without the list: what one sees.
Workbook seen(const Workbook& workbook)
{
    return {workbook.scenarios, workbook.used, workbook.annotations, workbook.filters, {}, 0};
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditThatChangesNothingIsNone();
    void aNewEditDropsWhatWasUndone();
    void undoAndRedoWithoutAnyDoNothing();
    void copyRenameAndDeleteChooseTheScenarioToUse();
    void refusesNamesThatCannotBe();
    void annotationsKeepTheirIds();
    void entriesAreFoundThroughCopiesAndNames();
    void valuesThatCameWithAFileWereEnteredByNobody();
    void everyWalkCanBeTakenBack_data();
    void everyWalkCanBeTakenBack();
};

void TestWorkbook::anEditThatChangesNothingIsNone()
{
    Workbook workbook = base();
    QVERIFY(!parameterEdit(workbook, "time.growth", std::nullopt));
    QVERIFY(!workloadEdit(workbook, "w", {}));
    QVERIFY(!annotationEdit(workbook, 7, std::nullopt));
    QVERIFY(!*filterEdit(workbook, "a", std::nullopt));
    QVERIFY(!*renamingEdit(workbook, "Base", " Base "));
    setGrowth(workbook, tenPercent);
    QVERIFY(!parameterEdit(workbook, "time.growth", tenPercent));
}

void TestWorkbook::aNewEditDropsWhatWasUndone()
{
    Workbook workbook = base();
    setGrowth(workbook, tenPercent);
    setGrowth(workbook, std::nullopt);
    undo(workbook);
    QCOMPARE(workbook.edits.size(), std::size_t{2});
    QCOMPARE(workbook.editsDone, std::size_t{1});
    make(workbook, made(*filterEdit(workbook, "a", "b").value()));
    QCOMPARE(workbook.edits.size(), std::size_t{2});
    QCOMPARE(workbook.editsDone, std::size_t{2});
    QVERIFY(workbook.scenario().isChanged("time.growth"));
}

void TestWorkbook::undoAndRedoWithoutAnyDoNothing()
{
    Workbook workbook = base();
    undo(workbook);
    redo(workbook);
    QVERIFY(workbook == base());
}

void TestWorkbook::copyRenameAndDeleteChooseTheScenarioToUse()
{
    Workbook workbook = base();
    make(workbook, made(*duplicatingEdit(workbook, "Base", "Bold")));
    QCOMPARE(workbook.used, std::string("Bold"));
    make(workbook, made(**renamingEdit(workbook, "Base", "Today")));
    QCOMPARE(workbook.used, std::string("Today"));
    QCOMPARE(workbook.scenario().name, std::string("Today"));
    make(workbook, made(*deletingEdit(workbook, "Today")));
    QCOMPARE(workbook.used, std::string("Bold"));
    undo(workbook);
    QCOMPARE(workbook.used, std::string("Today"));
    undo(workbook);
    QCOMPARE(workbook.used, std::string("Bold"));
    undo(workbook);
    QVERIFY(seen(workbook) == base());
}

void TestWorkbook::refusesNamesThatCannotBe()
{
    const Workbook workbook = base();
    QCOMPARE(duplicatingEdit(workbook, "Base", " \t").error().code, ErrorCode::ScenarioNameEmpty);
    QCOMPARE(duplicatingEdit(workbook, "Base", "Base ").error().code, ErrorCode::ScenarioNameTaken);
    QCOMPARE(duplicatingEdit(workbook, "X", "Y").error().code, ErrorCode::UnknownScenario);
    QCOMPARE(renamingEdit(workbook, "Base", "").error().code, ErrorCode::ScenarioNameEmpty);
    QCOMPARE(renamingEdit(workbook, "X", "Y").error().code, ErrorCode::UnknownScenario);
    QCOMPARE(deletingEdit(workbook, "Base").error().code, ErrorCode::LastScenario);
    QCOMPARE(deletingEdit(workbook, "X").error().code, ErrorCode::UnknownScenario);
    QCOMPARE(filterEdit(workbook, " ", "x").error().code, ErrorCode::FilterNameEmpty);
}

void TestWorkbook::annotationsKeepTheirIds()
{
    Workbook workbook = base();
    make(workbook, made(*annotationEdit(workbook, 0, Annotation{{1}, "one"})));
    make(workbook, made(*annotationEdit(workbook, 0, Annotation{{2}, "two"})));
    make(workbook, made(*annotationEdit(workbook, 1, std::nullopt)));
    QCOMPARE(workbook.annotations.begin()->first, std::int64_t{2});
    undo(workbook);
    QCOMPARE(workbook.annotations.at(1).text, std::string("one"));
}

void TestWorkbook::entriesAreFoundThroughCopiesAndNames()
{
    Workbook workbook = base();
    QVERIFY(!entryOf(workbook, "time.growth", {}));
    setGrowth(workbook, tenPercent, 100);
    make(workbook, made(*duplicatingEdit(workbook, "Base", "Bold"), 200));
    make(workbook, made(**renamingEdit(workbook, "Bold", "Bolder"), 300));
    QCOMPARE(entryOf(workbook, "time.growth", {})->at->seconds, std::int64_t{100});
    setGrowth(workbook, Range{0.2, 0.2, 0.2}, 400);
    QCOMPARE(entryOf(workbook, "time.growth", {})->at->seconds, std::int64_t{400});
    workbook.used = "Base";
    QCOMPARE(entryOf(workbook, "time.growth", {})->at->seconds, std::int64_t{100});
    QVERIFY(!entryOf(workbook, "time.discount_rate", {}));
    WorkloadOverride overrides;
    overrides.selected = true;
    make(workbook, made(*workloadEdit(workbook, "w", overrides), 500));
    QCOMPARE(entryOf(workbook, {}, "w")->at->seconds, std::int64_t{500});
    undo(workbook);
    QVERIFY(!entryOf(workbook, {}, "w"));
}

void TestWorkbook::valuesThatCameWithAFileWereEnteredByNobody()
{
    Workbook workbook = base();
    setGrowth(workbook, tenPercent, 100);
    Scenario file;
    file.parameters["time.growth"] = Range{0.3, 0.3, 0.3};
    make(workbook, made(ScenarioEdit{"Base", workbook.scenario(), file, "Base"}, 200));
    QVERIFY(!entryOf(workbook, "time.growth", {}));
    undo(workbook);
    QCOMPARE(entryOf(workbook, "time.growth", {})->at->seconds, std::int64_t{100});
    file.parameters["time.growth"] = tenPercent; // says the same
    make(workbook, made(ScenarioEdit{"Base", workbook.scenario(), file, "Base"}, 200));
    QCOMPARE(entryOf(workbook, "time.growth", {})->at->seconds, std::int64_t{100});
}

void TestWorkbook::everyWalkCanBeTakenBack_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1u, 2u, 3u, 4u, 5u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestWorkbook::everyWalkCanBeTakenBack()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    Workbook workbook = base();
    std::vector<Workbook> states{seen(workbook)};
    while (states.size() < 400) {
        const std::optional<Edit> edit = randomEdit(workbook, random);
        if (!edit)
            continue;
        make(workbook, made(*edit));
        QVERIFY(workbook.hasScenario(workbook.used));
        QCOMPARE(workbook.scenario().name, workbook.used);
        states.push_back(seen(workbook));
    }
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        undo(workbook);
        QVERIFY2(seen(workbook) == states[i], formatEdit(workbook.edits[i].edit).c_str());
    }
    for (std::size_t i = 1; i < states.size(); ++i) {
        redo(workbook);
        QVERIFY2(seen(workbook) == states[i], formatEdit(workbook.edits[i - 1].edit).c_str());
    }
}

QTEST_APPLESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
