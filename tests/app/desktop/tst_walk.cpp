// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/projectjobs.h"
#include "tests/model/project/projecttools.h"
#include "tests/support/projectrecords.h"
#include "tests/support/randomedit.h"

#include <QTest>

#include <random>

namespace tare::tests {

using app::Step;
using app::Steps;
using model::Edit;
using model::MadeEdit;

namespace {

int numberOf(const char* variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

// A project on the disk beside what it should hold, and someone who does anything to it.
class Walker
{
public:
    explicit Walker(unsigned seed) : m_random(seed), m_project(m_scratch.open()) {}

    bool begin()
    {
        if (!readAgain() || !import(makeInventory(m_random(), 6)) || !import(makeBill(1, 3, 2)))
            return false;
        m_first = m_expected.editsDone;
        return true;
    }
    bool command();
    bool reopen()
    {
        m_project.reset();
        m_project = m_scratch.open();
        return m_project && isAsExpected();
    }
    // One step at a time, with the file closed and opened now and then.
    bool goTo(std::size_t done);
    bool use(const std::string& scenario) { return carryOut({{Step::Kind::Use, {}, scenario}}); }
    bool isSound() { return m_project->check() && m_project->check()->empty(); }

    const model::Workbook& expected() const { return m_expected; }
    std::string shown() { return m_project->shownHash().value(); }
    std::string last() const
    {
        return m_expected.edits.empty() ? std::string() : formatEdit(m_expected.edits.back().edit);
    }

private:
    template<typename Records> bool import(const Records& records);
    bool removeImport();
    bool carryOut(const Steps& steps);
    bool readAgain();
    bool isAsExpected();
    bool doAnother();

    std::mt19937 m_random;
    ScratchProject m_scratch;
    std::unique_ptr<model::Project> m_project;
    model::Workbook m_expected;
    std::size_t m_first = 0; // edits before it are no part of the walk
};

bool Walker::carryOut(const Steps& steps)
{
    app::carryOut(m_expected, steps);
    return app::carryOut(*m_project, steps).isOk();
}

bool Walker::readAgain()
{
    auto workbook = m_project->readWorkbook();
    if (!workbook)
        return false;
    m_expected = std::move(workbook).value();
    return true;
}

bool Walker::isAsExpected()
{
    const auto workbook = m_project->readWorkbook();
    return workbook && *workbook == m_expected;
}

// As the import pipeline does it.
template<typename Records> bool Walker::import(const Records& records)
{
    if (!m_project->beginGroup())
        return false;
    const auto done = store(*m_project, records);
    if (!done || !m_project->appendEdit(model::ImportEdit{done->id, done->replaced, "file"}) ||
        !m_project->commitGroup())
        return false;
    const MadeEdit edit = m_project->edits()->back();
    model::make(m_expected, edit);
    return true;
}

bool Walker::removeImport()
{
    const auto imports = m_project->imports();
    if (!imports)
        return false;
    for (const model::ImportInfo& info : *imports)
        if (!info.isHidden)
            return carryOut({{Step::Kind::Make, {model::RemoveImportEdit{info.id, "file"}, {}, "Ana"}}});
    return true;
}

bool Walker::doAnother()
{
    const std::optional<Edit> edit = randomEdit(m_expected, m_random);
    if (!edit)
        return true;
    const model::Timestamp at{static_cast<std::int64_t>(m_random())};
    return carryOut({{Step::Kind::Make, {*edit, at, "Ana"}}});
}

bool Walker::command()
{
    const std::size_t done = m_expected.editsDone;
    switch (m_random() % 40) {
    case 0:
        return import(makeBill(m_random() % 3, 3, 2));
    case 1:
        return removeImport();
    case 2:
    case 3:
    case 4:
        return goTo(done - std::min<std::size_t>(done - m_first, m_random() % 4));
    case 5:
    case 6:
        return goTo(std::min(m_expected.edits.size(), done + m_random() % 4));
    case 7:
        return use("S" + std::to_string(m_random() % 6));
    case 8:
        return app::storeViewStates(*m_project, {{"ranking", std::to_string(m_random())}}).isOk();
    case 9:
        return m_random() % 10 != 0 || reopen();
    default:
        return doAnother();
    }
}

bool Walker::goTo(std::size_t done)
{
    while (m_expected.editsDone != done) {
        const bool isBack = m_expected.editsDone > done;
        const std::size_t next = isBack ? m_expected.editsDone - 1 : m_expected.editsDone;
        if (!carryOut({{isBack ? Step::Kind::Undo : Step::Kind::Redo, m_expected.edits[next]}}))
            return false;
        if (m_random() % 500 == 0 && !reopen())
            return false;
    }
    return true;
}

} // namespace

// Anything is done to a project in any order, all of it is taken back and done again (R21).
class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingCanBeTakenBackAndDoneAgain_data();
    void everythingCanBeTakenBackAndDoneAgain();
};

void TestWalk::everythingCanBeTakenBackAndDoneAgain_data()
{
    QTest::addColumn<unsigned>("seed");
    const int seeds = numberOf("TARE_WALK_SEEDS", 3);
    const unsigned first = static_cast<unsigned>(numberOf("TARE_WALK_SEED", 1));
    for (int i = 0; i < seeds; ++i)
        QTest::addRow("seed %u", first + static_cast<unsigned>(i)) << first + static_cast<unsigned>(i);
}

// Shows: D3
void TestWalk::everythingCanBeTakenBackAndDoneAgain()
{
    QFETCH(unsigned, seed);
    Walker walker(seed);
    QVERIFY(walker.begin());
    const std::size_t first = walker.expected().editsDone;
    const std::string usedFirst = walker.expected().used;
    const std::string start = walker.shown();
    const int commands = numberOf("TARE_WALK_COMMANDS", 2000);
    for (int i = 0; i < commands; ++i)
        QVERIFY2(walker.command(), walker.last().c_str());
    QVERIFY(walker.reopen());
    const std::size_t last = walker.expected().editsDone;
    const std::string usedLast = walker.expected().used;
    const std::string end = walker.shown();
    constexpr int surelyMoving = 100; // fewer commands may end where they began
    QVERIFY(end != start || commands < surelyMoving);

    QVERIFY(walker.goTo(first));
    QVERIFY(walker.use(usedFirst)); // where one looks is no edit
    QCOMPARE(walker.shown(), start);
    QVERIFY(walker.goTo(last));
    QVERIFY(walker.use(usedLast));
    QCOMPARE(walker.shown(), end);
    QVERIFY(walker.reopen());
    QVERIFY(walker.isSound());
    qInfo("seed %u: %d commands, %zu edits", seed, commands, last - first);
}

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::TestWalk)
#include "tst_walk.moc"
