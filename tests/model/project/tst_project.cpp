// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/project/projecttools.h"
#include "tests/model/project/recordties.h"
#include "tests/support/projectrecords.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tare::model;
using namespace tare::tests;

namespace {

class FixedClock final : public Clock
{
public:
    explicit FixedClock(std::int64_t seconds) : m_now{seconds} {}
    Timestamp now() const override { return m_now; }

private:
    Timestamp m_now;
};

std::shared_ptr<const Snapshot> snapshotOf(Project& project)
{
    auto snapshot = project.readSnapshot();
    return snapshot ? *snapshot : nullptr;
}

Decimal sum(const BillRecords& bill, CostBasis basis)
{
    Decimal total;
    for (const ChargeRecord& charge : bill.charges)
        total += charge.costs[static_cast<std::size_t>(basis)];
    return total;
}

PodRecord podNamed(const std::string& space, const std::string& name, std::uint64_t line)
{
    PodRecord pod;
    pod.namespaceName = space;
    pod.name = name;
    pod.line = line;
    return pod;
}

MadeInventory podsOf(const std::string& file, std::vector<PodRecord> pods)
{
    MadeInventory made;
    made.header = {file, "kubernetes-json", "", "production", false};
    made.closing.fingerprint = file;
    made.shapes.resize(1);
    made.pods = std::move(pods);
    return made;
}

std::string podNames(const Snapshot& snapshot)
{
    std::string names;
    for (const PodRecord& pod : snapshot.clusters.at(0).pods)
        names += pod.namespaceName + "/" + pod.name + ":" + std::to_string(pod.line) + " ";
    return names;
}

} // namespace

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingBehindUntilSomethingIsStored();
    void readsBackTheInventoryItWasGiven();
    void readsBackTheBillItWasGiven();
    void addsUpTheDaysOfASeries();
    void storesEqualShapesOnce();
    void keepsTotalsExactWithRemainders();
    void storesTheSameTotalsInEveryOrder();
    void refusesAnAmountThatDoesNotFit();
    void takesNothingFromAnImportThatIsDropped();
    void takesNothingFromAGroupThatIsRolledBack();
    void keepsAGroupAsAWhole();
    void replacesTheSameFile();
    void keepsTheSameFileInTwoClusters();
    void letsALaterCallReplaceWhatItSpeaksOf();
    void mergesTheFilesOfOneGroup();
    void hidesAndShowsImports();
    void whatWasReplacedTogetherCanBeHiddenAlone();
    void keepsNotes();
    void keepsScenarios();
    void keepsTheUndoList();
    void hashesWhatIsSeenAndNothingElse();
    void savesACopyThatIsEqual();
    void compactsAwayWhatIsHidden();
    void endsReadingWhenAsked();
    void findsNothingWrongWithASoundProject();
    void findsTotalsThatDoNotAddUp();
};

void TestProject::leavesNothingBehindUntilSomethingIsStored()
{
    ScratchProject scratch;
    {
        auto project = scratch.open();
        QVERIFY(project);
        QCOMPARE(project->outcome(), OpenOutcome::Created);
        QCOMPARE(*project->currentScenarioName(), std::string("Base"));
        auto import = project->beginImport({"a.csv", "focus", "", "", false});
        QVERIFY(import);
    }
    QCOMPARE(namesIn(scratch.folder()), std::string());
    QVERIFY(store(*scratch.open(), makeBill(1, 2, 2)));
    QCOMPARE(namesIn(scratch.folder()), std::string("p.tare"));
    QCOMPARE(scratch.open()->outcome(), OpenOutcome::Opened);
}

void TestProject::readsBackTheInventoryItWasGiven()
{
    for (const std::uint64_t seed : {1, 2, 3, 4, 5}) {
        ScratchProject scratch;
        const MadeInventory made = makeInventory(seed, 120);
        auto project = scratch.open();
        QVERIFY(store(*project, made));
        project.reset();
        project = scratch.open();
        const auto snapshot = snapshotOf(*project);
        QVERIFY(snapshot);
        QCOMPARE(snapshot->clusters.size(), std::size_t{1});
        const ClusterRecords& cluster = snapshot->clusters[0];
        QCOMPARE(cluster.name, made.header.cluster);
        QVERIFY(cluster.observedAt == made.observedAt);
        QVERIFY(areSame(cluster.nodes, made.nodes));
        QVERIFY(areSame(cluster.autoscalers, made.autoscalers));
        QVERIFY(areSame(cluster.namespaces, made.namespaces));
        QVERIFY(areSame(cluster.runtimeClasses, made.runtimeClasses));
        QVERIFY(areSame(cluster.images, made.images));
        QVERIFY(areSame(cluster.usage, made.usage));
        QVERIFY(areSame(cluster.pods, made.pods));
        QVERIFY(areSame(cluster.controllers, made.controllers));
        for (std::size_t i = 0; i < made.pods.size(); ++i)
            QVERIFY(cluster.shapes.at(static_cast<std::size_t>(cluster.pods[i].shape)) ==
                    made.shapes.at(static_cast<std::size_t>(made.pods[i].shape)));
        for (std::size_t i = 0; i < made.controllers.size(); ++i) {
            QCOMPARE(cluster.controllers[i].shape.has_value(), made.controllers[i].shape.has_value());
            if (cluster.controllers[i].shape)
                QVERIFY(cluster.shapes.at(static_cast<std::size_t>(*cluster.controllers[i].shape)) ==
                        made.shapes.at(static_cast<std::size_t>(*made.controllers[i].shape)));
        }
        QCOMPARE(cluster.podSources.size(), cluster.pods.size());
        QCOMPARE(snapshot->sources.at(0).name, "cluster-" + std::to_string(seed) + ".json");
    }
}

void TestProject::readsBackTheBillItWasGiven()
{
    for (const std::uint64_t seed : {11, 12, 13, 14, 15}) {
        ScratchProject scratch;
        const MadeBill made = makeBill(seed, 60, 1, Amounts::WholeMillionths);
        QVERIFY(store(*scratch.open(), made));
        auto project = scratch.open();
        const auto snapshot = snapshotOf(*project);
        QVERIFY(snapshot);
        QCOMPARE(snapshot->bills.size(), std::size_t{1});
        QVERIFY(areSame(snapshot->bills[0].charges, made.charges));
        QVERIFY(tied(snapshot->bills[0].totals) == tied(made.totals));
        QVERIFY(snapshot->bills[0].remainder == CostsByBasis{});
        QCOMPARE(snapshot->rejectedRows, std::uint64_t{2});
    }
}

void TestProject::addsUpTheDaysOfASeries()
{
    ScratchProject scratch;
    const MadeBill made = makeBill(21, 30, 7, Amounts::WholeMillionths);
    QVERIFY(store(*scratch.open(), made));
    const auto snapshot = snapshotOf(*scratch.open());
    const std::vector<ChargeRecord>& charges = snapshot->bills.at(0).charges;
    QCOMPARE(charges.size(), std::size_t{30});
    for (std::size_t i = 0; i < charges.size(); ++i) {
        ChargeRecord expected = made.charges[i * 7];
        for (std::size_t day = 1; day < 7; ++day) {
            const ChargeRecord& other = made.charges[i * 7 + day];
            for (std::size_t basis = 0; basis < costBasisCount; ++basis)
                expected.costs[basis] += other.costs[basis];
            expected.quantity += other.quantity;
            expected.seconds += other.seconds;
            expected.rows += other.rows;
            expected.periodStart = std::min(expected.periodStart, other.periodStart);
            expected.periodEnd = std::max(expected.periodEnd, other.periodEnd);
            expected.firstLine = std::min(expected.firstLine, other.firstLine);
            expected.lastLine = std::max(expected.lastLine, other.lastLine);
        }
        QVERIFY(tied(charges[i]) == tied(expected));
    }
}

void TestProject::storesEqualShapesOnce()
{
    ScratchProject scratch;
    auto project = scratch.open();
    const PodShape shape = makeInventory(1, 20).shapes[0];
    std::vector<PodShapeId> ids;
    for (const char* file : {"a", "b"}) {
        auto import = project->beginImport({file, "kubernetes-json", "", "c", false});
        QVERIFY(import);
        ids.push_back((*import)->inventory().addShape(shape));
        ids.push_back((*import)->inventory().addShape(shape));
        QVERIFY((*import)->commit({}));
    }
    QVERIFY(std::all_of(ids.begin(), ids.end(), [&](PodShapeId id) { return id == ids[0] && id > 0; }));
}

void TestProject::keepsTotalsExactWithRemainders()
{
    ScratchProject scratch;
    const MadeBill made = makeBill(31, 500, 3);
    QVERIFY(store(*scratch.open(), made));
    const auto snapshot = snapshotOf(*scratch.open());
    const BillRecords& bill = snapshot->bills.at(0);
    const Decimal halfMillionth = Decimal::fromScaled(500'000);
    bool hasRemainder = false;
    for (std::size_t basis = 0; basis < costBasisCount; ++basis) {
        QVERIFY(sum(bill, static_cast<CostBasis>(basis)) + bill.remainder[basis] == made.totals.costs[basis]);
        const Decimal::Scaled bound = halfMillionth.scaled() * 1500;
        QVERIFY(bill.remainder[basis].scaled() <= bound && bill.remainder[basis].scaled() >= -bound);
        hasRemainder |= bill.remainder[basis] != Decimal();
    }
    QVERIFY(hasRemainder);
}

void TestProject::storesTheSameTotalsInEveryOrder()
{
    MadeBill made = makeBill(41, 20, 5);
    std::string expected;
    std::mt19937_64 engine(7);
    ScratchProject scratch;
    auto project = scratch.open();
    for (int shuffle = 0; shuffle < 1000; ++shuffle) {
        for (std::size_t i = made.charges.size(); i > 1; --i)
            std::swap(made.charges[i - 1], made.charges[engine() % i]);
        QVERIFY(project->beginGroup()); // read inside it and dropped: a thousand commits would only wait for
                                        // the disk
        QVERIFY(store(*project, made));
        const auto snapshot = snapshotOf(*project);
        std::string totals = *project->logicalHash();
        for (std::size_t basis = 0; basis < costBasisCount; ++basis)
            totals += " " + sum(snapshot->bills.at(0), static_cast<CostBasis>(basis)).toString() + " " +
                      snapshot->bills.at(0).remainder[basis].toString();
        if (shuffle == 0)
            expected = totals;
        QCOMPARE(totals, expected);
        project->rollbackGroup();
    }
}

void TestProject::refusesAnAmountThatDoesNotFit()
{
    ScratchProject scratch;
    MadeBill made = makeBill(51, 3, 1);
    made.charges[1].costs[0] = *Decimal::parse("9223372036855");
    made.charges[1].firstLine = 17;
    const auto done = store(*scratch.open(), made);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::BadValue);
    QCOMPARE(done.error().place.line, std::uint64_t{17});
    QCOMPARE(namesIn(scratch.folder()), std::string());
}

void TestProject::takesNothingFromAnImportThatIsDropped()
{
    ScratchProject scratch;
    auto project = scratch.open();
    QVERIFY(store(*project, makeBill(61, 5, 2)));
    const std::string before = *project->logicalHash();
    {
        auto import = project->beginImport({"b.csv", "focus", "", "", false});
        for (const ChargeRecord& charge : makeBill(62, 50, 2).charges)
            (*import)->bill().addCharge(charge);
        QVERIFY((*import)->status());
    }
    QCOMPARE(*project->logicalHash(), before);
    QVERIFY(store(*project, makeBill(63, 5, 2)));
    QVERIFY(*project->logicalHash() != before);
    QVERIFY(project->check()->empty());
}

void TestProject::takesNothingFromAGroupThatIsRolledBack()
{
    ScratchProject scratch;
    auto project = scratch.open();
    QVERIFY(store(*project, makeBill(61, 5, 2)));
    const std::string before = *project->logicalHash();
    QVERIFY(project->beginGroup());
    QVERIFY(store(*project, makeInventory(1, 20)));
    QVERIFY(project->appendEdit(RemoveImportEdit{1, "x"}));
    project->rollbackGroup();
    QCOMPARE(*project->logicalHash(), before);
    QVERIFY(project->edits()->empty());
    QVERIFY(store(*project, makeInventory(1, 20)));
    QVERIFY(project->check()->empty());
}

void TestProject::keepsAGroupAsAWhole()
{
    ScratchProject scratch;
    auto project = scratch.open();
    QVERIFY(project->beginGroup());
    QVERIFY(store(*project, makeInventory(1, 20)));
    { // one file of the group may be dropped without the others
        auto import = project->beginImport({"dropped.csv", "focus", "", "", false});
        (*import)->bill().addCharge(makeBill(1, 1, 1).charges[0]);
    }
    QVERIFY(store(*project, makeBill(2, 4, 2)));
    QVERIFY(project->appendEdit(ImportEdit{1, std::nullopt, "x"}));
    QCOMPARE(namesIn(scratch.folder()).find("p.tare "), std::string::npos);
    QVERIFY(project->commitGroup());
    project.reset();
    project = scratch.open();
    QCOMPARE(project->imports()->size(), std::size_t{2});
    QCOMPARE(*project->editsDone(), std::size_t{1});
    QVERIFY(project->check()->empty());
}

void TestProject::replacesTheSameFile()
{
    ScratchProject scratch;
    auto project = scratch.open();
    const MadeBill first = makeBill(71, 5, 2);
    const std::int64_t firstId = store(*project, first)->id;
    MadeBill elsewhere = first; // the same content under another name
    elsewhere.header.path = "other/name.csv";
    const auto second = store(*project, elsewhere);
    QCOMPARE(second->replaced, std::optional(firstId));
    MadeBill grown = elsewhere; // another content in the same place
    grown.closing.fingerprint = std::string(32, 'f');
    grown.closing.sha256 = std::string(64, 'f');
    const auto third = store(*project, grown);
    QCOMPARE(third->replaced, std::optional(second->id));
    MadeBill other = makeBill(72, 5, 2);
    QVERIFY(!store(*project, other)->replaced);
    const auto imports = *project->imports();
    QCOMPARE(imports.size(), std::size_t{4});
    QVERIFY(imports[0].isHidden && imports[1].isHidden && !imports[2].isHidden && !imports[3].isHidden);
    QCOMPARE(snapshotOf(*project)->bills.size(), std::size_t{2});
}

void TestProject::keepsTheSameFileInTwoClusters()
{
    ScratchProject scratch;
    auto project = scratch.open();
    MadeInventory made = makeInventory(1, 10, "b");
    QVERIFY(store(*project, made));
    made.header.cluster = "a";
    QVERIFY(!store(*project, made)->replaced);
    const auto snapshot = snapshotOf(*project);
    QCOMPARE(snapshot->clusters.size(), std::size_t{2});
    QCOMPARE(snapshot->clusters[0].name, std::string("a"));
    QCOMPARE(snapshot->clusters[1].pods.size(), std::size_t{10});
}

void TestProject::letsALaterCallReplaceWhatItSpeaksOf()
{
    ScratchProject scratch;
    auto project = scratch.open();
    QVERIFY(store(*project, podsOf("1", {podNamed("x", "old", 1), podNamed("y", "kept", 2)})));
    MadeInventory nodes = podsOf("2", {});
    nodes.nodes.resize(1);
    nodes.nodes[0].name = "node";
    QVERIFY(store(*project, nodes));
    const auto later = store(*project, podsOf("3", {podNamed("x", "new", 3)}));
    QVERIFY(later);
    QCOMPARE(podNames(*snapshotOf(*project)), std::string("y/kept:2 x/new:3 "));
    QCOMPARE(snapshotOf(*project)->clusters[0].nodes.size(), std::size_t{1});
    QVERIFY(project->setImportHidden(later->id, true));
    QCOMPARE(podNames(*snapshotOf(*project)), std::string("x/old:1 y/kept:2 "));
}

void TestProject::mergesTheFilesOfOneGroup()
{
    ScratchProject scratch;
    auto project = scratch.open();
    QVERIFY(project->beginGroup());
    QVERIFY(store(*project, podsOf("1", {podNamed("x", "a", 1), podNamed("x", "b", 2)})));
    QVERIFY(store(*project, podsOf("2", {podNamed("x", "b", 3), podNamed("x", "c", 4)})));
    QVERIFY(project->commitGroup());
    const auto snapshot = snapshotOf(*project);
    QCOMPARE(podNames(*snapshot), std::string("x/a:1 x/b:3 x/c:4 "));
    QVERIFY(snapshot->clusters[0].podSources == (std::vector<SourceId>{0, 1, 1}));
}

void TestProject::hidesAndShowsImports()
{
    ScratchProject scratch;
    auto project = scratch.open();
    const MadeBill made = makeBill(81, 5, 2);
    const auto first = store(*project, made);
    const std::string before = *project->logicalHash();
    const auto second = store(*project, made);
    QVERIFY(project->setImportHidden(second->id, true));
    QVERIFY(project->setImportHidden(*second->replaced, false));
    const auto snapshot = snapshotOf(*project);
    QCOMPARE(snapshot->bills.size(), std::size_t{1});
    QCOMPARE(snapshot->sources[0].importId, first->id);
    QVERIFY(*project->logicalHash() != before); // it can still be brought back
}

void TestProject::whatWasReplacedTogetherCanBeHiddenAlone()
{
    ScratchProject scratch;
    auto project = scratch.open();
    const MadeBill here = makeBill(81, 5, 2);
    const MadeBill elsewhere = makeBill(82, 5, 2);
    MadeBill both = elsewhere; // the place of the one, the content of the other
    both.header.path = here.header.path;
    const auto samePlace = store(*project, here);
    const auto sameContent = store(*project, elsewhere);
    const auto newer = store(*project, both);
    const auto shown = [&] {
        std::vector<std::int64_t> ids;
        const auto imports = project->imports();
        for (const ImportInfo& info : *imports)
            if (!info.isHidden)
                ids.push_back(info.id);
        return ids;
    };
    QCOMPARE(shown(), std::vector<std::int64_t>{newer->id});
    QVERIFY(project->setImportHidden(newer->id, true));
    QVERIFY(project->setReplacedHidden(newer->id, false));
    QCOMPARE(shown(), (std::vector<std::int64_t>{samePlace->id, sameContent->id}));
    QVERIFY(project->setImportHidden(samePlace->id, true));
    QCOMPARE(shown(), std::vector<std::int64_t>{sameContent->id});
}

void TestProject::keepsNotes()
{
    ScratchProject scratch;
    const MadeInventory made = makeInventory(1, 4);
    QVERIFY(store(*scratch.open(), made));
    auto project = scratch.open();
    const auto imports = *project->imports();
    QCOMPARE(imports.at(0).noteLines.size(), made.closing.notes.size());
    const auto note = parseNote(imports[0].noteLines[1]);
    QVERIFY(note);
    const ImportNote& expected = made.closing.notes[1];
    QCOMPARE(note->kind, expected.kind);
    QCOMPARE(note->code, expected.code);
    QVERIFY(note->arguments == expected.arguments);
    QCOMPARE(note->line, expected.line);
    QCOMPARE(note->column, expected.column);
    QCOMPARE(note->byteOffset, expected.byteOffset);
    QCOMPARE(note->path, expected.path);
    QCOMPARE(parseNote(imports[0].noteLines[0])->count, std::uint64_t{3});
    QVERIFY(!parseNote("{\"kind\": 4}"));
    QVERIFY(!parseNote("nothing"));
}

void TestProject::keepsScenarios()
{
    ScratchProject scratch;
    auto project = scratch.open();
    Scenario scenario;
    scenario.name = "Cautious";
    scenario.parameters["time.discount_rate"] = Range{0.05, 0.08, 0.1};
    QVERIFY(project->storeScenario(scenario));
    QVERIFY(project->useScenario("Cautious"));
    project.reset();
    project = scratch.open();
    QCOMPARE(*project->currentScenarioName(), std::string("Cautious"));
    QVERIFY(*project->scenarioNames() == (std::vector<std::string>{"Base", "Cautious"}));
    QVERIFY(*project->scenario("Cautious") == scenario);
    scenario.parameters.clear();
    QVERIFY(project->storeScenario(scenario));
    QVERIFY(project->scenario("Cautious")->parameters.empty());
    QCOMPARE(project->scenario("No").error().code, ErrorCode::UnknownScenario);
    QCOMPARE(project->useScenario("No").error().code, ErrorCode::UnknownScenario);
    QCOMPARE(project->deleteScenario("No").error().code, ErrorCode::UnknownScenario);
    QVERIFY(project->deleteScenario("Cautious"));
    QCOMPARE(*project->currentScenarioName(), std::string("Base"));
    QVERIFY(project->deleteScenario("Base"));
    QVERIFY(*project->scenarioNames() == std::vector<std::string>{"Base"});
}

void TestProject::keepsTheUndoList()
{
    ScratchProject scratch;
    auto project = scratch.open();
    const auto edit = [](int number) { return Edit(RemoveImportEdit{number, "file"}); };
    for (int i = 0; i < 5; ++i)
        QVERIFY(project->appendEdit(edit(i)));
    QCOMPARE(*project->editsDone(), std::size_t{5});
    QVERIFY(project->setEditsDone(2));
    QCOMPARE(project->edits()->size(), std::size_t{5});
    project.reset();
    project = scratch.open();
    QCOMPARE(*project->editsDone(), std::size_t{2});
    QVERIFY(project->setEditsDone(4));
    QVERIFY(project->setEditsDone(3));
    QVERIFY(project->appendEdit(edit(9)));
    QVERIFY(editsOf(*project) == (std::vector<Edit>{edit(0), edit(1), edit(2), edit(9)}));
    QVERIFY(project->setEditsDone(0));
    QCOMPARE(*project->editsDone(), std::size_t{0});
    QVERIFY(project->appendEdit(edit(7)));
    QVERIFY(editsOf(*project) == std::vector<Edit>{edit(7)});
}

void TestProject::hashesWhatIsSeenAndNothingElse()
{
    const FixedClock morning(1'790'000'000), evening(1'790'040'000);
    ScratchProject first, second;
    OpenOptions options;
    options.clock = &morning;
    auto one = first.open(options);
    options.clock = &evening;
    auto other = second.open(options);
    QVERIFY(store(*one, makeBill(1, 6, 3)));
    QVERIFY(store(*one, makeInventory(1, 30)));
    // other keys for the same texts: something was there first and is gone
    const auto gone = store(*other, makeInventory(9, 50));
    QVERIFY(other->setImportHidden(gone->id, true));
    QVERIFY(other->compact());
    QVERIFY(store(*other, makeBill(1, 6, 3)));
    QVERIFY(store(*other, makeInventory(1, 30)));
    QCOMPARE(*one->logicalHash(), *other->logicalHash());
    QVERIFY(other->setImportHidden(1, true));
    QVERIFY(*one->logicalHash() != *other->logicalHash());
}

void TestProject::savesACopyThatIsEqual()
{
    ScratchProject scratch;
    auto project = scratch.open();
    QVERIFY(store(*project, makeBill(1, 6, 3)));
    const std::string copy = scratch.folder() + "/copy.tare";
    writeContent(copy, "is replaced");
    QVERIFY(project->saveCopy(copy));
    QCOMPARE(stateOf(copy), *project->logicalHash());
    QCOMPARE(project->saveCopy(scratch.path()).error().code, ErrorCode::FileUnwritable);
    QCOMPARE(project->saveCopy(scratch.folder() + "/no/folder.tare").error().code, ErrorCode::FileUnwritable);
    const auto open = take(Project::open(copy));
    QCOMPARE(project->saveCopy(copy).error().code, ErrorCode::ProjectLocked);
    project.reset();
    QCOMPARE(namesIn(scratch.folder()), std::string("copy.tare copy.tare-lock p.tare"));
}

void TestProject::compactsAwayWhatIsHidden()
{
    ScratchProject scratch;
    auto project = scratch.open();
    MadeInventory secret = makeInventory(1, 60);
    secret.pods[0].name = "pod-that-has-to-go";
    secret.pods[0].labels = {{"app", "label-that-has-to-go"}};
    const auto hidden = store(*project, secret);
    const auto kept = store(*project, makeBill(2, 6, 2));
    QVERIFY(project->appendEdit(ImportEdit{hidden->id, std::nullopt, "a"}));
    QVERIFY(project->appendEdit(ImportEdit{kept->id, std::nullopt, "b"}));
    QVERIFY(project->setImportHidden(hidden->id, true));
    QVERIFY(contentOf(scratch.path()).find("that-has-to-go") != std::string::npos);
    QVERIFY(project->compact());
    QCOMPARE(contentOf(scratch.path()).find("that-has-to-go"), std::string::npos);
    QCOMPARE(project->imports()->size(), std::size_t{1});
    QVERIFY(editsOf(*project) == std::vector<Edit>{Edit(ImportEdit{kept->id, std::nullopt, "b"})});
    QCOMPARE(*project->editsDone(), std::size_t{1});
    QVERIFY(project->check()->empty());
    QVERIFY(store(*project, makeInventory(3, 5)));
    QVERIFY(snapshotOf(*project));
    project.reset();
    QCOMPARE(namesIn(scratch.folder()), std::string("p.tare"));
}

void TestProject::endsReadingWhenAsked()
{
    ScratchProject scratch;
    auto project = scratch.open();
    QVERIFY(store(*project, makeBill(1, 60, 3)));
    StopToken stop;
    stop.requestStop();
    const auto snapshot = project->readSnapshot(stop);
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().code, ErrorCode::Cancelled);
    QVERIFY(snapshotOf(*project));
}

void TestProject::findsNothingWrongWithASoundProject()
{
    ScratchProject scratch;
    auto project = scratch.open();
    QVERIFY(store(*project, makeBill(1, 60, 3)));
    QVERIFY(store(*project, makeInventory(1, 60)));
    const auto findings = project->check();
    QVERIFY(findings);
    QVERIFY(findings->empty());
}

void TestProject::findsTotalsThatDoNotAddUp()
{
    ScratchProject scratch;
    QVERIFY(store(*scratch.open(), makeBill(1, 60, 3)));
    QVERIFY(runSql(scratch.path(), "UPDATE charge SET billed = billed + 1 WHERE id = 5"));
    const auto findings = scratch.open()->check();
    QVERIFY(findings);
    QCOMPARE(findings->size(), std::size_t{1});
    QCOMPARE(findings->at(0).code, ErrorCode::DamagedProject);
}

QTEST_APPLESS_MAIN(TestProject)
#include "tst_project.moc"
