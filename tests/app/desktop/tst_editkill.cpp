// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/editjournal.h"
#include "tests/app/desktop/editscript.h"
#include "tests/app/desktop/projectcase.h"
#include "tests/app/madebill.h"
#include "tests/model/project/projecttools.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>
#include <unistd.h>

namespace tare::tests {

namespace {

const QString session = QStringLiteral(TARE_EDIT_SESSION);

int killCount()
{
    bool isNumber = false;
    const int count = qEnvironmentVariableIntValue("TARE_EDIT_KILLS", &isNumber);
    return isNumber ? count : 20;
}

// The list as it is after an edit of the script.
struct Place
{
    std::vector<model::Edit> edits;
    std::size_t done = 0;
    bool operator==(const Place&) const = default;
};

// An import that came to its end stands below what was edited meanwhile.
Place withoutImports(Place place, std::size_t start)
{
    const auto isImport = [](const model::Edit& edit) {
        return std::holds_alternative<model::ImportEdit>(edit);
    };
    const auto begin = place.edits.begin() + static_cast<std::ptrdiff_t>(start);
    place.done -= static_cast<std::size_t>(
        std::count_if(begin, place.edits.begin() + static_cast<std::ptrdiff_t>(place.done), isImport));
    place.edits.erase(std::remove_if(begin, place.edits.end(), isImport), place.edits.end());
    return place;
}

// What is there without the list, made from the list alone.
model::Workbook madeOf(model::Workbook start, const Place& place)
{
    for (std::size_t i = start.editsDone; i < place.done; ++i)
        model::applyEdit(start, place.edits[i]);
    start.edits.clear();
    start.editsDone = 0;
    return start;
}

} // namespace

// Kills a program that edits through the window's workspace, at random moments: at most the edit in progress
// is missing, and what is there is what the list says (R20).
class TestEditKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesAtMostTheEditInProgress();
    void losesNoMoreWhileAnImportHoldsTheFile_data();
    void losesNoMoreWhileAnImportHoldsTheFile();

private:
    void killSessions(const QStringList& words);
    void checkWhatIsLeft(const QByteArray& said);
    void writeDownTheSession();

    QTemporaryDir m_folder{scratchTemplate()};
    QString m_template, m_path;
    model::Workbook m_start;
    std::vector<Place> m_places; // before the first edit, after each
    int m_lost = 0, m_reached = 0;
};

void TestEditKill::initTestCase()
{
    m_template = m_folder.filePath(QStringLiteral("template.tare"));
    m_path = m_folder.filePath(QStringLiteral("p.tare"));
    QVERIFY(makeProject(m_template));
    writeDownTheSession();
}

void TestEditKill::writeDownTheSession()
{
    QVERIFY(QFile::copy(m_template, m_path));
    m_start = *(*model::Project::open(m_path.toStdString()))->readWorkbook();
    app::ProjectWorkspace workspace;
    QVERIFY(openAndWait(workspace, m_path));
    m_places.push_back({workspace.edits(), workspace.editsDone()});
    for (int number = 0; number < scriptLength; ++number) {
        performEdit(workspace, number);
        m_places.push_back({workspace.edits(), workspace.editsDone()});
        QVERIFY(m_places.back() != m_places[m_places.size() - 2]);
    }
}

void TestEditKill::killSessions(const QStringList& words)
{
    std::mt19937 random(4711);
    qint64 whole = 0;
    m_lost = m_reached = 0;
    const int kills = killCount();
    for (int i = -1; i < kills; ++i) {
        QFile::remove(m_path);
        app::removeJournal(m_path.toStdString());
        QVERIFY(QFile::copy(m_template, m_path));
        QProcess process;
        process.start(session, words);
        QVERIFY(process.waitForReadyRead());
        QElapsedTimer timer;
        timer.start();
        if (i < 0) { // not killed: how long it takes
            QVERIFY(process.waitForFinished(120'000));
            QCOMPARE(process.exitCode(), 0);
            whole = timer.nsecsElapsed() / 1000;
        } else {
            ::usleep(static_cast<useconds_t>(std::uniform_int_distribution<qint64>(0, whole)(random)));
            process.kill();
            process.waitForFinished();
        }
        checkWhatIsLeft(process.readAllStandardOutput().trimmed().split('\n').last());
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_reached > 0);
    qInfo("%d kills, %d of them during the session, %d edits lost while in progress", kills, m_reached,
          m_lost);
}

// said: the number of the edit that was in progress.
void TestEditKill::checkWhatIsLeft(const QByteArray& said)
{
    const auto begun = static_cast<std::size_t>(said.toInt()) + 1;
    {
        app::ProjectWorkspace workspace; // as the next start of the program
        QVERIFY(openAndWait(workspace, m_path));
    }
    QVERIFY(!app::readJournal(m_path.toStdString()));
    const auto project = model::Project::open(m_path.toStdString());
    QVERIFY(project);
    QVERIFY((*project)->check()->empty());
    const Place place = withoutImports({editsOf(**project), *(*project)->editsDone()}, m_start.editsDone);
    QVERIFY2(place == m_places[begun] || place == m_places[begun - 1], said.constData());
    model::Workbook found = *(*project)->readWorkbook();
    found.edits.clear();
    found.editsDone = 0;
    QVERIFY(found == madeOf(m_start, place));
    m_lost += place == m_places[begun] ? 0 : 1;
    m_reached += begun < m_places.size() - 1 ? 1 : 0;
}

// Shows: D4
void TestEditKill::losesAtMostTheEditInProgress()
{
    killSessions({m_path});
}

void TestEditKill::losesNoMoreWhileAnImportHoldsTheFile_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("longer than the session") << 1'000'000;
    QTest::newRow("ends in the midst of it") << 100'000;
}

// Opening it brings back what was edited meanwhile.
void TestEditKill::losesNoMoreWhileAnImportHoldsTheFile()
{
    QFETCH(int, rows);
    const QString bill = m_folder.filePath(QStringLiteral("long.csv"));
    writeBill(bill.toStdString(), rows, 50, 22);
    killSessions({m_path, bill});
}

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::TestEditKill)
#include "tst_editkill.moc"
