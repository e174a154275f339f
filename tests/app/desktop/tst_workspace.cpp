// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages may ask of the open project, with the file and the threads behind it.
#include "tests/app/desktop/projectcase.h"
#include "tests/model/project/projecttools.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

namespace tare::tests {

using namespace Qt::Literals::StringLiterals;
using model::ErrorCode;
using model::ParameterValue;
using model::Range;

namespace {

const QString growth = u"time.growth"_s;
const ParameterValue tenPercent = Range{0.1, 0.1, 0.1};

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void anEditIsShownAtOnceAndThenEvaluated();
    void everythingIsStoredWhenTheWindowCloses();
    void editsThatArriveDuringAnImportStay();
    void undoDuringAnImportTakesBackWhatWasMadeMeanwhile();
    void aCopyOfAScenarioIsUsedAndCanBeUndone();
    void aRenamedScenarioKeepsItsValuesAndItsPlaceInTheComparison();
    void theScenarioInUseIsAlwaysOneThatIsThere();
    void namesThatCannotBeAreToldAndChangeNothing_data();
    void namesThatCannotBeAreToldAndChangeNothing();
    void twoScenariosAreEvaluatedOnTheSameData();
    void theComparisonFollowsItsScenario();
    void aPreviewChangesNothing();
    void theNewestPreviewWins();
    void theHistoryTellsWhoAndWhenAndGoesAnywhere();
    void entriesAreFoundUnderOlderNames();
    void notesFiltersAndViewsAreKept();
    void aProjectThatIsReadOnlyIsNotEdited();
    void filesAreWrittenOffTheThreadOfTheWindow();
    void whatIsBeingWrittenIsFinishedBeforeTheEnd();

private:
    app::ProjectWorkspace& workspace() { return *m_workspace; }
    bool reopen();
    void close() { m_workspace.reset(); }
    std::size_t edits() { return m_workspace->edits().size(); }

    QTemporaryDir m_template;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SetClock m_clock;
    std::unique_ptr<app::ProjectWorkspace> m_workspace;
};

void TestWorkspace::initTestCase()
{
    qRegisterMetaType<tare::model::Error>();
    QVERIFY(makeProject(m_template.filePath(u"case.tare"_s)));
}

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"p.tare"_s);
    QVERIFY(QFile::copy(m_template.filePath(u"case.tare"_s), m_path));
    m_clock = {};
    QVERIFY(reopen());
}

void TestWorkspace::cleanup()
{
    close();
    m_folder.reset();
}

bool TestWorkspace::reopen()
{
    close();
    m_workspace = std::make_unique<app::ProjectWorkspace>(app::Editor{"Ana", &m_clock});
    return openAndWait(*m_workspace, m_path);
}

void TestWorkspace::anEditIsShownAtOnceAndThenEvaluated()
{
    const auto before = workspace().evaluation();
    QVERIFY(before);
    const std::size_t made = edits();
    workspace().setParameter(growth, tenPercent);
    QVERIFY(workspace().isEvaluating());
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.1);
    QCOMPARE(edits(), made + 1);
    QVERIFY(workspace().nextUndo());
    QVERIFY(waitForEvaluation(workspace()));
    QVERIFY(workspace().evaluation() != before);
    QCOMPARE(workspace().evaluation()->scenario.likely("time.growth"), 0.1);
    workspace().setParameter(growth, tenPercent); // what it is already
    QCOMPARE(edits(), made + 1);
    QVERIFY(!workspace().isEvaluating());
    workspace().undo();
    QVERIFY(!workspace().scenario().isChanged("time.growth"));
    QVERIFY(waitForEvaluation(workspace()));
    QVERIFY(workspace().evaluation()->programme.npv == before->programme.npv);
}

void TestWorkspace::everythingIsStoredWhenTheWindowCloses()
{
    for (int i = 1; i <= 30; ++i)
        workspace().setParameter(growth, Range{0.01 * i, 0.01 * i, 0.01 * i});
    workspace().undo();
    const std::vector<model::Edit> before = workspace().edits();
    QVERIFY(reopen()); // without waiting for anything
    QVERIFY(workspace().edits() == before);
    QCOMPARE(workspace().editsDone(), before.size() - 1);
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.29);
    workspace().redo();
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.3);
}

void TestWorkspace::editsThatArriveDuringAnImportStay()
{
    QSignalSpy finished(&workspace(), &views::Workspace::importFinished);
    const std::size_t made = edits();
    workspace().importFiles({caseFile(2, u"bill.csv"_s)}, {});
    workspace().setParameter(growth, tenPercent);
    QVERIFY(finished.wait(30'000));
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.1);
    QCOMPARE(edits(), made + 2);
    QVERIFY(std::holds_alternative<model::ImportEdit>(workspace().edits()[made]));
    QVERIFY(std::holds_alternative<model::ParameterEdit>(workspace().edits()[made + 1]));
    const std::vector<model::Edit> shown = workspace().edits();
    QVERIFY(reopen());
    QVERIFY(workspace().edits() == shown);
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.1);
}

void TestWorkspace::undoDuringAnImportTakesBackWhatWasMadeMeanwhile()
{
    workspace().setParameter(growth, tenPercent);
    const std::size_t made = edits();
    QSignalSpy finished(&workspace(), &views::Workspace::importFinished);
    workspace().importFiles({caseFile(2, u"bill.csv"_s)}, {});
    QVERIFY(!workspace().nextUndo()); // the import will stand on top of it
    workspace().setParameter(u"time.overlap_months"_s, Range{1, 1, 1});
    QVERIFY(workspace().nextUndo());
    workspace().undo();
    QVERIFY(!workspace().nextUndo());
    QVERIFY(workspace().nextRedo());
    QVERIFY(finished.wait(30'000));
    QCOMPARE(workspace().editsDone(), made + 1);
    QVERIFY(std::holds_alternative<model::ImportEdit>(*workspace().nextUndo()));
    QVERIFY(!workspace().scenario().isChanged("time.overlap_months"));
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.1);
}

void TestWorkspace::aCopyOfAScenarioIsUsedAndCanBeUndone()
{
    workspace().setParameter(growth, tenPercent);
    workspace().duplicateScenario(u"Base"_s, u"  Bold "_s);
    QCOMPARE(workspace().scenarioNames(), (QStringList{u"Base"_s, u"Bold"_s}));
    QCOMPARE(workspace().scenario().name, std::string("Bold"));
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.1);
    workspace().setParameter(growth, std::nullopt);
    workspace().useScenario(u"Base"_s);
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.1);
    workspace().undo(); // shows where it took something back
    QCOMPARE(workspace().scenario().name, std::string("Bold"));
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.1);
    workspace().undo();
    QCOMPARE(workspace().scenarioNames(), QStringList{u"Base"_s});
    QCOMPARE(workspace().scenario().name, std::string("Base"));
    workspace().redo();
    QCOMPARE(workspace().scenario().name, std::string("Bold"));
    QVERIFY(reopen());
    QCOMPARE(workspace().scenario().name, std::string("Bold"));
}

void TestWorkspace::aRenamedScenarioKeepsItsValuesAndItsPlaceInTheComparison()
{
    workspace().setParameter(growth, tenPercent);
    workspace().duplicateScenario(u"Base"_s, u"Bold"_s);
    workspace().compareWith(u"Base"_s);
    workspace().renameScenario(u"Base"_s, u"Today"_s);
    QCOMPARE(workspace().comparedScenario(), u"Today"_s);
    QCOMPARE(workspace().scenario().name, std::string("Today"));
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.1);
    workspace().undo();
    QCOMPARE(workspace().comparedScenario(), u"Base"_s);
    QCOMPARE(workspace().scenario().name, std::string("Bold"));
    workspace().redo();
    QVERIFY(reopen());
    QCOMPARE(workspace().scenarioNames(), (QStringList{u"Bold"_s, u"Today"_s}));
    QCOMPARE(workspace().scenario().name, std::string("Today"));
}

void TestWorkspace::theScenarioInUseIsAlwaysOneThatIsThere()
{
    workspace().duplicateScenario(u"Base"_s, u"Bold"_s);
    workspace().duplicateScenario(u"Base"_s, u"Again"_s);
    workspace().deleteScenario(u"Bold"_s); // another one
    QCOMPARE(workspace().scenario().name, std::string("Again"));
    workspace().deleteScenario(u"Again"_s);
    QCOMPARE(workspace().scenario().name, std::string("Base"));
    workspace().undo();
    QCOMPARE(workspace().scenario().name, std::string("Again"));
    workspace().undo();
    QCOMPARE(workspace().scenario().name, std::string("Again"));
    QCOMPARE(workspace().scenarioNames(), (QStringList{u"Again"_s, u"Base"_s, u"Bold"_s}));
    QVERIFY(reopen());
    QCOMPARE(workspace().scenario().name, std::string("Again"));
}

void TestWorkspace::namesThatCannotBeAreToldAndChangeNothing_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("newName");
    QTest::addColumn<int>("code");
    const auto code = [](ErrorCode value) { return static_cast<int>(value); };
    QTest::newRow("empty copy") << u"duplicate"_s << u"Base"_s << u" "_s
                                << code(ErrorCode::ScenarioNameEmpty);
    QTest::newRow("taken copy") << u"duplicate"_s << u"Base"_s << u"Base"_s
                                << code(ErrorCode::ScenarioNameTaken);
    QTest::newRow("copy of nothing") << u"duplicate"_s << u"X"_s << u"Y"_s
                                     << code(ErrorCode::UnknownScenario);
    QTest::newRow("empty name") << u"rename"_s << u"Base"_s << u""_s << code(ErrorCode::ScenarioNameEmpty);
    QTest::newRow("nothing renamed") << u"rename"_s << u"X"_s << u"Y"_s << code(ErrorCode::UnknownScenario);
    QTest::newRow("last one") << u"delete"_s << u"Base"_s << u""_s << code(ErrorCode::LastScenario);
    QTest::newRow("nothing deleted") << u"delete"_s << u"X"_s << u""_s << code(ErrorCode::UnknownScenario);
    QTest::newRow("nothing used") << u"use"_s << u"X"_s << u""_s << code(ErrorCode::UnknownScenario);
    QTest::newRow("nameless filter") << u"filter"_s << u" "_s << u"x"_s << code(ErrorCode::FilterNameEmpty);
}

void TestWorkspace::namesThatCannotBeAreToldAndChangeNothing()
{
    QFETCH(QString, verb);
    QFETCH(QString, name);
    QFETCH(QString, newName);
    QFETCH(int, code);
    int told = -1;
    connect(&workspace(), &views::Workspace::failed, this,
            [&told](const model::Error& error) { told = static_cast<int>(error.code); });
    const std::size_t made = edits();
    if (verb == u"duplicate")
        workspace().duplicateScenario(name, newName);
    else if (verb == u"rename")
        workspace().renameScenario(name, newName);
    else if (verb == u"delete")
        workspace().deleteScenario(name);
    else if (verb == u"use")
        workspace().useScenario(name);
    else
        workspace().saveFilter(name, newName);
    QCOMPARE(told, code);
    QCOMPARE(edits(), made);
    QCOMPARE(workspace().scenarioNames(), QStringList{u"Base"_s});
}

void TestWorkspace::twoScenariosAreEvaluatedOnTheSameData()
{
    workspace().duplicateScenario(u"Base"_s, u"Bold"_s);
    workspace().setParameter(growth, tenPercent);
    QSignalSpy changed(&workspace(), &views::Workspace::comparisonChanged);
    workspace().compareWith(u"Base"_s);
    QCOMPARE(workspace().comparedScenario(), u"Base"_s);
    QTRY_VERIFY_WITH_TIMEOUT(workspace().comparedEvaluation(), 30'000);
    QVERIFY(changed.size() >= 2); // chosen, and there
    QVERIFY(waitForEvaluation(workspace()));
    QCOMPARE(workspace().comparedEvaluation()->scenarioName, std::string("Base"));
    QCOMPARE(workspace().evaluation()->scenarioName, std::string("Bold"));
    QCOMPARE(workspace().comparedEvaluation()->prepared, workspace().evaluation()->prepared);
    QVERIFY(workspace().comparedEvaluation()->tco.stay.back() < workspace().evaluation()->tco.stay.back());
    workspace().compareWith({});
    QVERIFY(!workspace().comparedEvaluation());
    QVERIFY(workspace().comparedScenario().isEmpty());
}

void TestWorkspace::theComparisonFollowsItsScenario()
{
    workspace().duplicateScenario(u"Base"_s, u"Bold"_s);
    workspace().compareWith(u"Base"_s);
    QTRY_VERIFY_WITH_TIMEOUT(workspace().comparedEvaluation(), 30'000);
    const auto first = workspace().comparedEvaluation();
    workspace().setParameter(growth, tenPercent); // of the other one
    QVERIFY(waitForEvaluation(workspace()));
    QCOMPARE(workspace().comparedEvaluation(), first);
    workspace().useScenario(u"Base"_s);
    workspace().setParameter(growth, tenPercent);
    QTRY_VERIFY_WITH_TIMEOUT(workspace().comparedEvaluation() != first, 30'000);
    QCOMPARE(workspace().comparedEvaluation()->scenario.likely("time.growth"), 0.1);
    const auto second = workspace().comparedEvaluation();
    QSignalSpy finished(&workspace(), &views::Workspace::importFinished);
    workspace().importFiles({caseFile(2, u"bill.csv"_s)}, {});
    QVERIFY(finished.wait(30'000));
    QTRY_VERIFY_WITH_TIMEOUT(workspace().comparedEvaluation() != second, 30'000);
    workspace().useScenario(u"Bold"_s);
    workspace().deleteScenario(u"Base"_s);
    QVERIFY(workspace().comparedScenario().isEmpty());
    QVERIFY(!workspace().comparedEvaluation());
}

void TestWorkspace::aPreviewChangesNothing()
{
    const auto shown = workspace().evaluation();
    const std::size_t made = edits();
    model::Scenario scenario = workspace().scenario();
    scenario.parameters["time.growth"] = tenPercent;
    workspace().setPreview(scenario);
    QTRY_VERIFY_WITH_TIMEOUT(workspace().preview(), 30'000);
    QCOMPARE(workspace().preview()->scenario.likely("time.growth"), 0.1);
    QCOMPARE(workspace().evaluation(), shown);
    QVERIFY(!workspace().scenario().isChanged("time.growth"));
    QCOMPARE(edits(), made);
    workspace().setPreview(std::nullopt);
    QVERIFY(!workspace().preview());
    QVERIFY(reopen());
    QVERIFY(!workspace().scenario().isChanged("time.growth"));
}

void TestWorkspace::theNewestPreviewWins()
{
    model::Scenario scenario = workspace().scenario();
    for (int i = 1; i <= 40; ++i) {
        scenario.parameters["time.growth"] = Range{0.01 * i, 0.01 * i, 0.01 * i};
        workspace().setPreview(scenario);
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        workspace().preview() && workspace().preview()->scenario.likely("time.growth") == 0.4, 30'000);
    workspace().setPreview(scenario); // the same again
    workspace().setPreview(std::nullopt);
    QVERIFY(!workspace().preview());
    QTest::qWait(50); // what still came of older ones would come now
    QVERIFY(!workspace().preview());
}

// Shows: D3
void TestWorkspace::theHistoryTellsWhoAndWhenAndGoesAnywhere()
{
    const std::size_t before = workspace().editsDone();
    for (int i = 1; i <= 5; ++i) {
        m_clock.time.seconds = 1000 * i;
        workspace().setParameter(growth, Range{0.1 * i, 0.1 * i, 0.1 * i});
    }
    QCOMPARE(workspace().entryOfEdit(before + 2)->by, u"Ana"_s);
    QCOMPARE(workspace().entryOfEdit(before + 2)->at.seconds, std::int64_t{3000});
    QVERIFY(!workspace().entryOfEdit(before + 5));
    workspace().goToEdit(before + 1);
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.1);
    workspace().goToEdit(before + 4);
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.4);
    workspace().goToEdit(999);
    QCOMPARE(workspace().editsDone(), before + 5);
    workspace().goToEdit(before + 3);
    QVERIFY(reopen());
    QCOMPARE(workspace().editsDone(), before + 3);
    QCOMPARE(workspace().edits().size(), before + 5);
    QCOMPARE(workspace().entryOfEdit(before + 4)->at.seconds, std::int64_t{5000});
    workspace().goToEdit(0); // the import, too
    QTRY_VERIFY_WITH_TIMEOUT(workspace().imports().empty() && !workspace().evaluation(), 30'000);
    workspace().goToEdit(before + 5);
    QTRY_VERIFY_WITH_TIMEOUT(workspace().evaluation() && !workspace().imports().empty(), 30'000);
    QCOMPARE(workspace().evaluation()->scenario.likely("time.growth"), 0.5);
}

void TestWorkspace::entriesAreFoundUnderOlderNames()
{
    QVERIFY(!workspace().entryOf(growth, {}));
    workspace().setParameter(growth, tenPercent);
    m_clock.time.seconds += 60;
    model::WorkloadOverride days;
    days.effortDays = Range{1, 2, 3};
    const QString workload = QString::fromStdString(workspace().evaluation()->workloads.front().id);
    workspace().setWorkload(workload, days);
    workspace().duplicateScenario(u"Base"_s, u"Bold"_s);
    workspace().renameScenario(u"Bold"_s, u"Bolder"_s);
    const SetClock start;
    QCOMPARE(workspace().entryOf(growth, {})->at, start.time);
    QCOMPARE(workspace().entryOf({}, workload)->at.seconds, start.time.seconds + 60);
    QCOMPARE(workspace().entryOf({}, workload)->by, u"Ana"_s);
    workspace().setParameter(growth, std::nullopt);
    QVERIFY(!workspace().entryOf(growth, {}));
}

void TestWorkspace::notesFiltersAndViewsAreKept()
{
    const std::size_t made = edits();
    workspace().setAnnotation({0, {100}, u"contract ends"_s});
    workspace().setAnnotation({0, {50}, u"cut-over"_s});
    QCOMPARE(workspace().annotations().size(), std::size_t{2});
    views::Annotation first = workspace().annotations().front();
    QCOMPARE(first.text, u"cut-over"_s); // in the order of their dates
    first.text = u"cut-over of carts"_s;
    workspace().setAnnotation(first);
    workspace().saveFilter(u"Java"_s, u"language:java"_s);
    workspace().saveFilter(u"Go"_s, u"language:go"_s);
    workspace().saveFilter(u"Go"_s, {});
    workspace().storeViewState(u"ranking"_s, QByteArray("\0\x7f\xff", 3));
    QCOMPARE(edits(), made + 6);
    QVERIFY(reopen());
    QCOMPARE(workspace().annotations().front().text, u"cut-over of carts"_s);
    QCOMPARE(workspace().annotations().front().id, first.id);
    QCOMPARE(workspace().savedFilters(), (std::map<QString, QString>{{u"Java"_s, u"language:java"_s}}));
    QCOMPARE(workspace().viewState(u"ranking"_s), QByteArray("\0\x7f\xff", 3));
    QVERIFY(workspace().viewState(u"tco"_s).isEmpty());
    workspace().undo();
    QCOMPARE(workspace().savedFilters().size(), std::size_t{2});
    workspace().goToEdit(made);
    QVERIFY(workspace().annotations().empty());
    QVERIFY(workspace().savedFilters().empty());
    QCOMPARE(workspace().viewState(u"ranking"_s), QByteArray("\0\x7f\xff", 3));
    workspace().goToEdit(made + 2);
    workspace().setAnnotation({workspace().annotations().front().id, {}, {}}); // deleted
    QCOMPARE(workspace().annotations().size(), std::size_t{1});
    QCOMPARE(workspace().annotations().front().text, u"contract ends"_s);
}

void TestWorkspace::aProjectThatIsReadOnlyIsNotEdited()
{
    close();
    // whoever runs the tests may be allowed to write anything: what nobody writes to is a file with something
    // foreign in it
    QVERIFY(runSql(m_path.toStdString(), "CREATE TABLE foreign_thing (id INTEGER PRIMARY KEY)"));
    QVERIFY(reopen());
    QVERIFY(workspace().isReadOnly());
    const std::size_t made = edits();
    std::vector<ErrorCode> told;
    connect(&workspace(), &views::Workspace::failed, this,
            [&told](const model::Error& error) { told.push_back(error.code); });
    workspace().setParameter(growth, tenPercent);
    workspace().duplicateScenario(u"Base"_s, u"Bold"_s);
    QCOMPARE(told, (std::vector<ErrorCode>{ErrorCode::ProjectReadOnly, ErrorCode::ProjectReadOnly}));
    QCOMPARE(edits(), made);
    QVERIFY(!workspace().scenario().isChanged("time.growth"));
    QVERIFY(!workspace().nextUndo());
    workspace().setPreview(workspace().scenario()); // looking is free
    QTRY_VERIFY_WITH_TIMEOUT(workspace().preview(), 30'000);
}

void TestWorkspace::filesAreWrittenOffTheThreadOfTheWindow()
{
    QSignalSpy saved(&workspace(), &views::Workspace::fileSaved);
    QSignalSpy failed(&workspace(), &views::Workspace::savingFailed);
    const QString path = m_folder->filePath(u"out.txt"_s);
    std::atomic<QThread*> writer = nullptr;
    workspace().saveFile(path, [&writer] {
        writer = QThread::currentThread();
        return std::string("text");
    });
    QVERIFY(saved.wait());
    QCOMPARE(saved.first().first().toString(), path);
    QVERIFY(writer != QThread::currentThread());
    // What cannot be made leaves the file as it was.
    workspace().saveFile(path, [] { return model::Error{ErrorCode::FileUnwritable, {"no room"}, {}}; });
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<model::Error>();
    QCOMPARE(error.code, ErrorCode::FileUnwritable);
    QCOMPARE(error.place.file, path.toStdString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("text"));
}

void TestWorkspace::whatIsBeingWrittenIsFinishedBeforeTheEnd()
{
    for (int i = 0; i < 20; ++i)
        workspace().saveFile(m_folder->filePath(QString::number(i)), [] { return std::string("text"); });
    close();
    for (int i = 0; i < 20; ++i)
        QVERIFY(QFile::exists(m_folder->filePath(QString::number(i))));
}

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::TestWorkspace)
#include "tst_workspace.moc"
