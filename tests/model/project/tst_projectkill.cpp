// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/project/projecttools.h"
#include "tests/support/generator.h"
#include "tests/support/projectrecords.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <filesystem>
#include <unistd.h>

using namespace tare::model;
using namespace tare::tests;

namespace {

const QString writer = QStringLiteral(TARE_PROJECT_WRITER);
constexpr int resources = 400;

int numberOf(const char* variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

QStringList importArguments(const std::string& project)
{
    return {QStringLiteral("import"), QString::fromStdString(project), QStringLiteral("5"),
            QString::number(resources)};
}

// Microseconds that a whole import takes, the longest of a few.
qint64 measureImport(const std::string& project, const std::string& fixture)
{
    qint64 longest = 0;
    for (int i = 0; i < 3; ++i) {
        std::filesystem::remove(project);
        if (!fixture.empty())
            writeContent(project, fixture);
        QElapsedTimer timer;
        timer.start();
        if (QProcess::execute(writer, importArguments(project)) != 0)
            return 0;
        longest = std::max(longest, timer.nsecsElapsed() / 1000);
    }
    return longest;
}

void importAndKillAfter(const std::string& project, qint64 microseconds)
{
    QProcess process;
    process.start(writer, importArguments(project));
    process.waitForStarted();
    ::usleep(static_cast<useconds_t>(microseconds));
    process.kill();
    process.waitForFinished();
}

} // namespace

// Kills a program that imports, at random moments: the project is as before or as after, and nothing else
// stays.
class TestProjectKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAProjectWholeHoweverItsWriterEnds_data();
    void keepsAProjectWholeHoweverItsWriterEnds();
    void letsOneOfManyWrite();
};

void TestProjectKill::keepsAProjectWholeHoweverItsWriterEnds_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("import into a project") << false;
    QTest::newRow("import into a new project") << true;
}

void TestProjectKill::keepsAProjectWholeHoweverItsWriterEnds()
{
    QFETCH(bool, isNew);
    ScratchProject scratch;
    std::string fixture;
    std::string before = "missing";
    if (!isNew) {
        QVERIFY(store(*scratch.open(), makeBill(1, 50, 2)));
        fixture = contentOf(scratch.path());
        before = stateOf(scratch.path());
    }
    const qint64 whole = measureImport(scratch.path(), fixture);
    QVERIFY(whole > 0);
    const std::string after = stateOf(scratch.path());
    QCOMPARE(after.size(), std::size_t{64});

    Random random(4711);
    int kills = numberOf("TARE_KILLS", 200) / 2;
    int unchanged = 0;
    for (int i = 0; i < kills; ++i) {
        std::filesystem::remove(scratch.path());
        if (!isNew)
            writeContent(scratch.path(), fixture);
        importAndKillAfter(scratch.path(),
                           static_cast<qint64>(random.uniform(0, 1.02) * static_cast<double>(whole)));
        const std::string state = stateOf(scratch.path());
        QVERIFY2(state == before || state == after, state.c_str());
        QCOMPARE(namesIn(scratch.folder()), std::string(state == "missing" ? "" : "p.tare"));
        unchanged += state == before ? 1 : 0;
    }
    QVERIFY(unchanged > 0);
    qInfo("%d kills, %d before, %d after", kills, unchanged, kills - unchanged);
}

void TestProjectKill::letsOneOfManyWrite()
{
    ScratchProject scratch;
    QVERIFY(store(*scratch.open(), makeBill(1, 5, 2)));
    constexpr int lockedCode = static_cast<int>(ErrorCode::ProjectLocked) + 1;
    const int rounds = numberOf("TARE_RACES", 40) / 2;
    int winners = 0;
    Random random(99);
    for (int round = 0; round < rounds; ++round) {
        QProcess first, second;
        QProcess* const both[] = {&first, &second};
        for (QProcess* process : both)
            process->start(writer, {QStringLiteral("race"), QString::fromStdString(scratch.path()),
                                    QString::number(100 + 2 * round + (process == &second))});
        if (random.chance(0.3)) {
            first.waitForStarted();
            ::usleep(static_cast<useconds_t>(random.below(20'000)));
            first.kill();
        }
        for (QProcess* process : both) {
            QVERIFY(process->waitForFinished());
            if (process->exitStatus() == QProcess::CrashExit)
                continue;
            QVERIFY2(process->exitCode() == 0 || process->exitCode() == lockedCode,
                     qPrintable(QString::number(process->exitCode())));
            winners += process->exitCode() == 0 ? 1 : 0;
        }
        QCOMPARE(stateOf(scratch.path()).size(), std::size_t{64});
        QCOMPARE(namesIn(scratch.folder()), std::string("p.tare"));
    }
    QVERIFY(winners >= rounds / 2);
    qInfo("%d rounds, %d imports", rounds, winners);
}

QTEST_GUILESS_MAIN(TestProjectKill)
#include "tst_projectkill.moc"
