// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/project.h"
#include "tests/app/madebill.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

// Kills the program at random moments of an import: afterwards the project is as before or as after, never
// between, and nothing but the project lies in its folder (R1).
namespace tare::tests {

namespace {

const QString program = QStringLiteral(TARE_PROGRAM);

int killCount()
{
    bool isNumber = false;
    const int count = qEnvironmentVariableIntValue("TARE_KILLS", &isNumber);
    return isNumber ? count : 40;
}

QString stateOf(const QString& project)
{
    if (!QFile::exists(project))
        return QStringLiteral("none");
    // Opening cleans up behind the killed program; the second opening sees what is there for good.
    for (const model::OpenMode mode : {model::OpenMode::ReadWrite, model::OpenMode::ReadOnly}) {
        auto opened = model::Project::open(project.toStdString(), {.mode = mode});
        if (!opened)
            return QStringLiteral("cannot be opened: %1").arg(static_cast<int>(opened.error().code));
        if (mode == model::OpenMode::ReadWrite)
            continue;
        const auto findings = (*opened)->check();
        if (!findings || !findings->empty())
            return QStringLiteral("damaged");
        const auto hash = (*opened)->logicalHash();
        return hash ? QString::fromStdString(*hash) : QStringLiteral("cannot be read");
    }
    return {};
}

qint64 fullRun(const QString& project, const QString& bill)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, {QStringLiteral("import"), project, bill, QStringLiteral("--quiet")});
    process.waitForFinished(60000);
    return process.exitCode() == 0 ? timer.elapsed() : -1;
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledImportLeavesTheProjectAsItWasOrWhole_data()
    {
        QTest::addColumn<bool>("hasProject");
        QTest::newRow("into a new project") << false;
        QTest::newRow("into a project that is there") << true;
    }

    // Shows: D4
    void aKilledImportLeavesTheProjectAsItWasOrWhole()
    {
        QFETCH(bool, hasProject);
        const QTemporaryDir folder;
        const QString first = folder.filePath(QStringLiteral("first.csv"));
        const QString second = folder.filePath(QStringLiteral("second.csv"));
        writeBill(first.toStdString(), 500, 500, 3);
        writeBill(second.toStdString(), 20000, 20000, 4);
        const QString original = folder.filePath(QStringLiteral("original.tare"));
        if (hasProject)
            QVERIFY(fullRun(original, first) >= 0);
        const QString whole = folder.filePath(QStringLiteral("whole.tare"));
        if (hasProject)
            QVERIFY(QFile::copy(original, whole));
        const qint64 duration = fullRun(whole, second);
        QVERIFY(duration >= 0);
        const QString before = stateOf(original);
        const QString after = stateOf(whole);
        QVERIFY(before != after);

        const quint32 seed = 20260914;
        QRandomGenerator random(seed);
        int killed = 0;
        for (int i = 0; i < killCount() / 2; ++i) {
            QTemporaryDir place;
            const QString project = place.filePath(QStringLiteral("p.tare"));
            if (hasProject)
                QVERIFY(QFile::copy(original, project));
            QProcess process;
            process.start(program, {QStringLiteral("import"), project, second, QStringLiteral("--quiet")});
            QVERIFY(process.waitForStarted());
            const double share = random.generateDouble() * 1.02;
            if (!process.waitForFinished(static_cast<int>(share * static_cast<double>(duration)))) {
                process.kill();
                process.waitForFinished();
                ++killed;
            }
            const QString state = stateOf(project);
            QVERIFY2(state == before || state == after, qPrintable(state));
            // Where no project came to be, the next import finds its way past what was left, and clears it.
            if (state == QStringLiteral("none")) {
                QVERIFY(fullRun(project, second) >= 0);
                QCOMPARE(stateOf(project), after);
            }
            QCOMPARE(QDir(place.path()).entryList(QDir::Files | QDir::Hidden),
                     QStringList{QStringLiteral("p.tare")});
        }
        qInfo("%d killed of %d", killed, killCount() / 2);
        QVERIFY(killed > 0);
    }
};

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::KillTest)
#include "tst_kill.moc"
