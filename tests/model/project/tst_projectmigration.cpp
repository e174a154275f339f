// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/projectfile.h"
#include "tests/model/project/projecttools.h"
#include "tests/support/faultvfs.h"

#include <QTest>

#include <filesystem>

using namespace tare::model;
using namespace tare::tests;

namespace {

// What the program of that schema wrote, and the logical hash that it gave.
std::string oldProject(int schema)
{
    return contentOf(TARE_PROJECTS "/schema" + std::to_string(schema) + ".tare");
}
const QString hashOfSchema1 =
    QStringLiteral("e021ba160f4422064a33ce81868e1cac2d458f25cd3f0ac6f74afb0568f4ec30");

} // namespace

// One file of every schema that there was, brought up to date.
class TestProjectMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAnOldProjectUpToDate();
    void keepsWhatStoodInTheOldOne();
    void makesWhatANewProjectHas();
    void survivesEveryFaultOnTheWay();
};

void TestProjectMigration::bringsAnOldProjectUpToDate()
{
    ScratchProject scratch;
    writeContent(scratch.path(), oldProject(1));
    const auto project = scratch.open();
    QVERIFY(project);
    QCOMPARE(project->outcome(), OpenOutcome::Migrated);
    QVERIFY(project->check()->empty());
    QCOMPARE(QString::fromStdString(*project->logicalHash()), hashOfSchema1);
    QCOMPARE(contentOf(scratch.path() + "-backup-schema1"), oldProject(1));
}

void TestProjectMigration::keepsWhatStoodInTheOldOne()
{
    ScratchProject scratch;
    writeContent(scratch.path(), oldProject(1));
    const auto project = scratch.open();
    const auto workbook = project->readWorkbook();
    QVERIFY(workbook);
    QCOMPARE(workbook->used, std::string("Cautious"));
    QCOMPARE(workbook->scenarios.size(), std::size_t{2});
    QVERIFY(workbook->scenarios.at("Base").parameters.at("time.growth") ==
            ParameterValue(Range{0, 0.05, 0.1}));
    QCOMPARE(workbook->scenarios.at("Base").workloads.size(), std::size_t{1});
    QCOMPARE(workbook->edits.size(), std::size_t{7});
    QCOMPARE(workbook->editsDone, std::size_t{6});
    for (const MadeEdit& edit : workbook->edits) {
        QVERIFY(!edit.at);
        QVERIFY(edit.by.empty());
    }
    QVERIFY(workbook->annotations.empty());
    QVERIFY(workbook->filters.empty());
    QVERIFY(project->storeAnnotation(1, Annotation{{0}, "now there is room for notes"}));
    QVERIFY(project->appendEdit(FilterEdit{"a", std::nullopt, "b"}));
    QVERIFY(project->edits()->back().at);
}

void TestProjectMigration::makesWhatANewProjectHas()
{
    ScratchProject scratch;
    writeContent(scratch.path(), oldProject(1));
    QVERIFY(scratch.open());
    // an exact comparison of all definitions is part of every opening
    QCOMPARE(scratch.open()->outcome(), OpenOutcome::Opened);
}

void TestProjectMigration::survivesEveryFaultOnTheWay()
{
    const std::string old = oldProject(1);
    ScratchProject scratch;
    FaultVfs vfs;
    int faults = 0;
    for (const auto lasting : {FaultVfs::Lasting::Once, FaultVfs::Lasting::ForEver}) {
        bool hasFailed = true;
        for (std::uint64_t k = 1; hasFailed; ++k) {
            writeContent(scratch.path(), old);
            std::filesystem::remove(scratch.path() + "-backup-schema1");
            OpenOptions options;
            options.vfs = vfs.name();
            vfs.failAt(k, lasting);
            const bool isOpen = Project::open(scratch.path(), options).isOk();
            hasFailed = vfs.failures() > 0;
            vfs.stopFailing();
            const bool isMigrated = contentOf(scratch.path()) != old;
            QVERIFY(!isOpen || isMigrated);
            QCOMPARE(QString::fromStdString(stateOf(scratch.path())), hashOfSchema1);
            QCOMPARE(contentOf(scratch.path() + "-backup-schema1"), old);
            faults += hasFailed ? 1 : 0;
        }
    }
    QVERIFY(faults > 0);
    qInfo("%d faults", faults);
}

QTEST_GUILESS_MAIN(TestProjectMigration)
#include "tst_projectmigration.moc"
