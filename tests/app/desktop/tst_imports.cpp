// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are imported through the window's workspace: what fails and is tried again, rows of a bill, and
// what a kill leaves of it all.
#include "app/desktop/editjournal.h"
#include "tests/app/desktop/projectcase.h"
#include "tests/app/madebill.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tare::tests {

using namespace Qt::Literals::StringLiterals;
using model::ErrorCode;
using model::Range;

class TestImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aFileThatFailsStaysUntilItIsTriedAgain();
    void aFileOfAnotherClusterComesInUnderItsName();
    void aFailureIsDismissed();
    void rowsOfABillAreReadFromItsFile();
    void editsDuringAnImportStandInTheJournalUntilTheyAreStored();
    void whatAKilledProgramEditedIsStoredAtTheNextStart();
    void whatIsStoredAlreadyIsNotStoredTwice();
    void aJournalOfAnotherProjectIsDropped();
    void aLineThatWasNotFinishedCountsAsNotWritten();
    void anImportThatAKillInterruptedIsTold();
    void anImportThatWasInProjectBeforeTheKillIsNotTold();

private:
    app::ProjectWorkspace& workspace() { return *m_workspace; }
    bool reopen();
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString written(const QString& name, const QByteArray& bytes) const;
    app::JournalBase base();
    // As a program leaves it that is killed.
    void writeJournal(const app::JournalBase& base, const std::vector<app::Steps>& steps,
                      const std::vector<QString>& imports);
    static app::Steps growthOf(double before, double after);

    QTemporaryDir m_template;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<app::ProjectWorkspace> m_workspace;
};

void TestImports::initTestCase()
{
    qRegisterMetaType<tare::model::Error>();
    QVERIFY(makeProject(m_template.filePath(u"case.tare"_s)));
}

void TestImports::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = file(u"p.tare"_s);
    QVERIFY(QFile::copy(m_template.filePath(u"case.tare"_s), m_path));
    QVERIFY(reopen());
}

void TestImports::cleanup()
{
    m_workspace.reset();
    QVERIFY(!QFile::exists(m_path + u"-edits"_s));
    m_folder.reset();
}

bool TestImports::reopen()
{
    m_workspace.reset();
    m_workspace = std::make_unique<app::ProjectWorkspace>(app::Editor{"Ana", nullptr});
    return openAndWait(*m_workspace, m_path);
}

QString TestImports::written(const QString& name, const QByteArray& bytes) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("a file could not be written");
    return out.fileName();
}

app::JournalBase TestImports::base()
{
    const std::vector<model::Edit> edits = workspace().edits();
    return {.editsDone = workspace().editsDone(),
            .lastEdit = model::formatEdit(edits.back()),
            .newestImport = 99};
}

void TestImports::writeJournal(const app::JournalBase& base, const std::vector<app::Steps>& steps,
                               const std::vector<QString>& imports)
{
    app::EditJournal journal;
    journal.setProject(m_path.toStdString());
    journal.noteImport({.id = 1, .path = "/somewhere/else.csv", .cluster = {}}, base);
    journal.noteEnd(1);
    int id = 2;
    for (const QString& import : imports)
        journal.noteImport({.id = id++, .path = import.toStdString(), .cluster = "case"}, base);
    for (const app::Steps& step : steps)
        journal.noteSteps(step);
}

app::Steps TestImports::growthOf(double before, double after)
{
    model::ParameterEdit edit{.scenario = "Base", .parameter = "time.growth", .before = {}, .after = {}};
    if (before > 0)
        edit.before = Range{before, before, before};
    edit.after = Range{after, after, after};
    return {{.kind = app::Step::Kind::Make, .edit = {edit, model::Timestamp{1'789'000'000}, "Ana"}}};
}

void TestImports::aFileThatFailsStaysUntilItIsTriedAgain()
{
    QSignalSpy failed(&workspace(), &views::Workspace::importFailed);
    QSignalSpy finished(&workspace(), &views::Workspace::importFinished);
    const QString path = written(u"bill.csv"_s, "BilledCost\n1\n");
    workspace().importFiles({path}, {});
    QVERIFY(failed.wait(30'000));
    QCOMPARE(workspace().failedImports().size(), std::size_t(1));
    const views::FailedImport before = workspace().failedImports().front();
    QCOMPARE(before.path, path);
    QCOMPARE(before.fileName, u"bill.csv"_s);
    QVERIFY(before.error.code != ErrorCode::Cancelled);

    workspace().retryImport(before.id, {}); // it is as broken as it was
    QVERIFY(workspace().failedImports().empty());
    QVERIFY(failed.wait(30'000));
    QCOMPARE(workspace().failedImports().size(), std::size_t(1));

    writeBill(path.toStdString(), 10, 2, 20);
    workspace().retryImport(workspace().failedImports().front().id, {});
    QVERIFY(finished.wait(30'000));
    QVERIFY(workspace().failedImports().empty());
    QCOMPARE(workspace().imports().back().file.kept, std::uint64_t(10));
}

void TestImports::aFileOfAnotherClusterComesInUnderItsName()
{
    QSignalSpy failed(&workspace(), &views::Workspace::importFailed);
    QSignalSpy finished(&workspace(), &views::Workspace::importFinished);
    workspace().importFiles({caseFile(2, u"cluster.json"_s)}, {});
    QVERIFY(failed.wait(30'000));
    QCOMPARE(workspace().failedImports().size(), std::size_t(1));
    QCOMPARE(workspace().failedImports().front().error.code, ErrorCode::ClusterNameNeeded);
    workspace().retryImport(workspace().failedImports().front().id, u"second"_s);
    QVERIFY(finished.wait(30'000));
    QVERIFY(workspace().failedImports().empty());
    QCOMPARE(workspace().imports().back().cluster, std::string("second"));
}

void TestImports::aFailureIsDismissed()
{
    QSignalSpy failed(&workspace(), &views::Workspace::importFailed);
    workspace().importFiles(
        {file(u"missing.json"_s), written(u"broken.json"_s, "{\"kind\":\"List\",\"items\":[{")}, {});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 30'000);
    QCOMPARE(workspace().failedImports().size(), std::size_t(2));
    const int first = workspace().failedImports().front().id;
    workspace().dismissImport(first);
    QCOMPARE(workspace().failedImports().size(), std::size_t(1));
    QVERIFY(workspace().failedImports().front().id != first);
    workspace().dismissImport(workspace().failedImports().front().id);
}

void TestImports::rowsOfABillAreReadFromItsFile()
{
    QSignalSpy finished(&workspace(), &views::Workspace::importFinished);
    QSignalSpy read(&workspace(), &views::Workspace::rowsRead);
    const QString path = file(u"rows.csv"_s);
    writeBill(path.toStdString(), 6, 3, 21);
    workspace().importFiles({path}, {});
    QVERIFY(finished.wait(30'000));
    views::RowsRequest request{
        .importId = workspace().imports().back().id, .firstLine = 2, .lastLine = 7, .resource = u"i-1"_s};
    workspace().readRows(request);
    QVERIFY(read.wait(30'000));
    auto rows = read.takeFirst().front().value<views::SourceRows>();
    QCOMPARE(rows.state, views::SourceRows::State::Read);
    QVERIFY(rows.request == request);
    QCOMPARE(rows.rows.size(), std::size_t(2));
    QCOMPARE(rows.rows[0].line, std::uint64_t(3));
    QCOMPARE(rows.rows[1].line, std::uint64_t(6));

    writeBill(path.toStdString(), 7, 3, 21);
    workspace().readRows(request);
    QVERIFY(read.wait(30'000));
    QCOMPARE(read.takeFirst().front().value<views::SourceRows>().state, views::SourceRows::State::Changed);
    QVERIFY(QFile::remove(path));
    workspace().readRows(request);
    QVERIFY(read.wait(30'000));
    QCOMPARE(read.takeFirst().front().value<views::SourceRows>().state, views::SourceRows::State::Failed);
}

void TestImports::editsDuringAnImportStandInTheJournalUntilTheyAreStored()
{
    const QString path = file(u"long.csv"_s);
    writeBill(path.toStdString(), 300'000, 50, 22);
    QSignalSpy finished(&workspace(), &views::Workspace::importFinished);
    const std::string before = model::formatEdit(workspace().edits().back());
    workspace().importFiles({path}, {});
    workspace().setParameter(u"time.growth"_s, Range{0.1, 0.1, 0.1});
    workspace().saveFilter(u"mine"_s, u"language:java"_s);
    workspace().undo();
    QTRY_VERIFY(workspace().isKept());
    if (const auto journal = app::readJournal(m_path.toStdString())) { // the import may have ended by now
        QCOMPARE(journal->base.lastEdit, before);
        QCOMPARE(journal->steps.size(), std::size_t(3));
        QCOMPARE(journal->steps[2].front().kind, app::Step::Kind::Undo);
        QCOMPARE(journal->unfinished.size(), std::size_t(1));
        QCOMPARE(journal->unfinished[0].path, path.toStdString());
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QTRY_VERIFY(workspace().isStored());
    QTRY_VERIFY(!QFile::exists(m_path + u"-edits"_s));
}

void TestImports::whatAKilledProgramEditedIsStoredAtTheNextStart()
{
    const app::JournalBase place = base();
    const std::size_t made = workspace().edits().size();
    m_workspace.reset();
    app::Steps back = growthOf(0.1, 0.2);
    back.front().kind = app::Step::Kind::Undo;
    writeJournal(place, {growthOf(0, 0.1), growthOf(0.1, 0.2), back}, {});
    QVERIFY(reopen());
    QCOMPARE(workspace().edits().size(), made + 2);
    QCOMPARE(workspace().editsDone(), made + 1);
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.1);
    QCOMPARE(workspace().entryOf(u"time.growth"_s, {})->by, u"Ana"_s);
    QCOMPARE(workspace().entryOf(u"time.growth"_s, {})->at.seconds, std::int64_t(1'789'000'000));
    QVERIFY(!QFile::exists(m_path + u"-edits"_s));
    QVERIFY(reopen());
    QCOMPARE(workspace().edits().size(), made + 2);
}

void TestImports::whatIsStoredAlreadyIsNotStoredTwice()
{
    const app::JournalBase place = base();
    const std::size_t made = workspace().edits().size();
    m_workspace.reset();
    const std::vector<app::Steps> steps = {growthOf(0, 0.1), growthOf(0.1, 0.2), growthOf(0.2, 0.3)};
    writeJournal(place, steps, {});
    const std::string id = app::readJournal(m_path.toStdString())->id;
    {
        const auto project = model::Project::open(m_path.toStdString());
        QVERIFY(project);
        QVERIFY(app::carryOut(**project, steps[0], app::JournalMark{id, 1}));
        QVERIFY(app::carryOut(**project, steps[1], app::JournalMark{id, 2}));
    }
    QVERIFY(reopen());
    QCOMPARE(workspace().edits().size(), made + 3);
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.3);
}

void TestImports::aJournalOfAnotherProjectIsDropped()
{
    app::JournalBase place = base();
    const std::size_t made = workspace().edits().size();
    m_workspace.reset();
    place.lastEdit = "{}";
    writeJournal(place, {growthOf(0, 0.1)}, {caseFile(2, u"bill.csv"_s)});
    QVERIFY(reopen());
    QCOMPARE(workspace().edits().size(), made);
    QVERIFY(workspace().failedImports().empty());
    QVERIFY(!QFile::exists(m_path + u"-edits"_s));
}

void TestImports::aLineThatWasNotFinishedCountsAsNotWritten()
{
    const app::JournalBase place = base();
    const std::size_t made = workspace().edits().size();
    m_workspace.reset();
    writeJournal(place, {growthOf(0, 0.1), growthOf(0.1, 0.2)}, {});
    QFile journal(m_path + u"-edits"_s);
    QVERIFY(journal.open(QIODevice::ReadWrite));
    QVERIFY(journal.resize(journal.size() - 5));
    journal.close();
    QVERIFY(reopen());
    QCOMPARE(workspace().edits().size(), made + 1);
    QCOMPARE(workspace().scenario().likely("time.growth"), 0.1);
}

void TestImports::anImportThatAKillInterruptedIsTold()
{
    const app::JournalBase place = base();
    m_workspace.reset();
    writeJournal(place, {}, {caseFile(2, u"bill.csv"_s)});
    QVERIFY(reopen());
    QCOMPARE(workspace().failedImports().size(), std::size_t(1));
    const views::FailedImport told = workspace().failedImports().front();
    QCOMPARE(told.fileName, u"bill.csv"_s);
    QCOMPARE(told.cluster, u"case"_s);
    QCOMPARE(told.error.code, ErrorCode::Cancelled);
    QSignalSpy finished(&workspace(), &views::Workspace::importFinished);
    workspace().retryImport(told.id, {});
    QVERIFY(finished.wait(30'000));
    QVERIFY(workspace().failedImports().empty());
}

void TestImports::anImportThatWasInProjectBeforeTheKillIsNotTold()
{
    app::JournalBase place = base();
    place.newestImport = 0;
    m_workspace.reset();
    writeJournal(place, {}, {caseFile(1, u"bill.csv"_s)});
    QVERIFY(reopen());
    QVERIFY(workspace().failedImports().empty());
}

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::TestImports)
#include "tst_imports.moc"
