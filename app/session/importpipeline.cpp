// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/importpipeline.h"

#include "app/session/scenariofiles.h"
#include "importers/core/importer.h"

#include <algorithm>
#include <map>
#include <new>
#include <set>
#include <utility>

namespace tare::app {

namespace {

using model::Error;
using model::ErrorCode;
using model::Result;
using model::Status;

// What a node is known by across exports. Names are private addresses, which clusters have in common.
std::string machineOf(const model::NodeRecord& node)
{
    if (!node.providerId.empty())
        return node.providerId;
    return node.uid.empty() ? node.name : node.uid;
}

// Passes records on and remembers what the pipeline must know of them.
class WatchingInventorySink final : public model::InventorySink
{
public:
    explicit WatchingInventorySink(model::InventorySink& next) : m_next(next) {}

    model::PodShapeId addShape(const model::PodShape& shape) override { return m_next.addShape(shape); }
    void addNode(const model::NodeRecord& node) override
    {
        m_machines.insert(machineOf(node));
        m_next.addNode(node);
    }
    void addPod(const model::PodRecord& pod) override { m_next.addPod(pod); }
    void addController(const model::ControllerRecord& record) override { m_next.addController(record); }
    void addAutoscaler(const model::AutoscalerRecord& record) override { m_next.addAutoscaler(record); }
    void addNamespace(const model::NamespaceRecord& record) override { m_next.addNamespace(record); }
    void addRuntimeClass(const model::RuntimeClassRecord& record) override { m_next.addRuntimeClass(record); }
    void addImage(const model::ImageRecord& image) override { m_next.addImage(image); }
    void addUsage(const model::UsageRecord& usage) override { m_next.addUsage(usage); }
    void setObservedAt(model::Timestamp time) override { m_next.setObservedAt(time); }

    const std::set<std::string>& machines() const { return m_machines; }

private:
    model::InventorySink& m_next;
    std::set<std::string> m_machines;
};

class WatchingBillSink final : public model::BillSink
{
public:
    explicit WatchingBillSink(model::BillSink& next) : m_next(next) {}

    void addCharge(const model::ChargeRecord& charge) override { m_next.addCharge(charge); }
    void setTotals(const model::BillTotals& totals) override
    {
        m_totals = totals;
        m_next.setTotals(totals);
    }

    const std::optional<model::BillTotals>& totals() const { return m_totals; }

private:
    model::BillSink& m_next;
    std::optional<model::BillTotals> m_totals;
};

std::string noteKindName(importers::NoteKind kind)
{
    switch (kind) {
    case importers::NoteKind::Rejected:
        return "rejected";
    case importers::NoteKind::Assumed:
        return "assumed";
    case importers::NoteKind::Skipped:
        return "skipped";
    case importers::NoteKind::Lost:
        return "lost";
    }
    return {};
}

model::ImportNote storedNote(const importers::Note& note)
{
    return {.kind = noteKindName(note.kind),
            .code = note.code,
            .arguments = note.arguments,
            .line = note.place.line,
            .column = note.place.column,
            .byteOffset = note.place.byteOffset,
            .path = note.place.path,
            .count = note.count};
}

// A scenario is a file of this program's own, and no data.
Error whyUnknown(Error error, const std::string& path)
{
    if (error.code == ErrorCode::UnknownFormat && isScenarioFile(path))
        return {ErrorCode::UnsupportedFormat, {std::string(scenarioSchema)}, error.place};
    return error;
}

// The clusters that are in the project before the import, by name, each with its machines.
using ClusterMachines = std::map<std::string, std::set<std::string>>;

class Pipeline
{
public:
    Pipeline(model::Project& project, const ImportOptions& options, const ImportObserver& observer,
             const model::StopToken& stop, model::Executor& executor)
        : m_project(project), m_options(options), m_observer(observer), m_stop(stop), m_executor(executor)
    {
    }

    Result<ImportOutcome> run(const std::vector<InputFile>& files);

private:
    struct Input
    {
        std::string path;
        importers::Recognised recognised;
    };

    Result<std::vector<Input>> recogniseAll(const std::vector<InputFile>& files,
                                            ImportOutcome& outcome) const;
    Status learnWhatIsThere();
    Result<std::string> clusterFor(const Input& input) const;
    Result<ImportedFile> importOne(const Input& input);
    Status checkSameCluster(const std::string& cluster, const std::set<std::string>& machines,
                            const std::string& path) const;
    Result<importers::FileIdentity> identityOf(const importers::ByteSource& source) const;
    Status recordUndoSteps(const ImportOutcome& outcome);

    model::Project& m_project;
    const ImportOptions& m_options;
    const ImportObserver& m_observer;
    const model::StopToken& m_stop;
    model::Executor& m_executor;
    ClusterMachines m_before;
    std::set<std::uint64_t> m_sizesWithoutFingerprint; // of files that were imported before there were any
};

Result<ImportOutcome> Pipeline::run(const std::vector<InputFile>& files)
{
    ImportOutcome outcome;
    Result<std::vector<Input>> inputs = recogniseAll(files, outcome);
    if (!inputs)
        return inputs.error();
    if (inputs->empty())
        return outcome.passedOver.front();
    if (Status learned = learnWhatIsThere(); !learned)
        return learned.error();

    if (Status begun = m_project.beginGroup(); !begun)
        return begun.error();
    for (const Input& input : *inputs) {
        Result<ImportedFile> imported = importOne(input);
        if (!imported) {
            m_project.rollbackGroup();
            return imported.error();
        }
        outcome.files.push_back(std::move(imported).value());
    }
    Status done = recordUndoSteps(outcome);
    if (done)
        done = m_project.commitGroup();
    if (!done) {
        m_project.rollbackGroup();
        return done.error();
    }
    return outcome;
}

Result<std::vector<Pipeline::Input>> Pipeline::recogniseAll(const std::vector<InputFile>& files,
                                                            ImportOutcome& outcome) const
{
    std::vector<Input> inputs;
    for (const InputFile& file : files) {
        if (m_stop.isStopRequested())
            return Error{ErrorCode::Cancelled, {}, {.file = file.path}};
        Result<importers::Recognised> recognised = importers::recognise(file.path, m_options.format);
        if (recognised) {
            inputs.push_back({file.path, std::move(recognised).value()});
            continue;
        }
        const Error error = whyUnknown(recognised.error(), file.path);
        const ErrorCode code = error.code;
        const bool isForeign = code == ErrorCode::UnknownFormat || code == ErrorCode::UnsupportedFormat ||
                               code == ErrorCode::EmptyFile;
        if (!file.isFromFolder || !isForeign)
            return error;
        outcome.passedOver.push_back(error);
    }
    return inputs;
}

Status Pipeline::learnWhatIsThere()
{
    Result<std::vector<model::ImportInfo>> imports = m_project.imports();
    if (!imports)
        return imports.error();
    for (const model::ImportInfo& info : *imports)
        if (!info.isHidden && info.file.fingerprint.empty())
            m_sizesWithoutFingerprint.insert(info.file.size);
    const bool hasClusters = std::any_of(imports->begin(), imports->end(), [](const model::ImportInfo& info) {
        return !info.isHidden && !info.cluster.empty();
    });
    if (!hasClusters)
        return {};
    Result<std::shared_ptr<const model::Snapshot>> snapshot = m_project.readSnapshot(m_stop);
    if (!snapshot)
        return snapshot.error();
    for (const model::ClusterRecords& cluster : (*snapshot)->clusters) {
        std::set<std::string>& machines = m_before[cluster.name];
        for (const model::NodeRecord& node : cluster.nodes)
            machines.insert(machineOf(node));
    }
    return {};
}

Result<std::string> Pipeline::clusterFor(const Input& input) const
{
    if (input.recognised.importer->group() == importers::FormatGroup::Bill)
        return std::string();
    if (!m_options.cluster.empty())
        return m_options.cluster;
    if (m_before.empty() || m_before.contains(defaultClusterName))
        return std::string(defaultClusterName);
    if (m_before.size() == 1)
        return m_before.begin()->first;
    return Error{ErrorCode::ClusterNameNeeded, {m_before.begin()->first}, {.file = input.path}};
}

Result<ImportedFile> Pipeline::importOne(const Input& input)
{
    if (m_observer.started)
        m_observer.started(input.path);
    Result<std::string> cluster = clusterFor(input);
    if (!cluster)
        return cluster.error();
    Result<std::unique_ptr<importers::ByteSource>> source = importers::openFile(input.path);
    if (!source)
        return source.error();

    const importers::Importer& importer = *input.recognised.importer;
    Result<std::unique_ptr<model::ProjectImport>> import =
        m_project.beginImport({.path = input.path,
                               .format = std::string(importer.id()),
                               .version = input.recognised.version,
                               .cluster = *cluster,
                               .isUsage = importer.group() == importers::FormatGroup::Usage});
    if (!import)
        return import.error();

    WatchingInventorySink inventory((*import)->inventory());
    WatchingBillSink bill((*import)->bill());
    const importers::ImportContext context{.stop = m_stop,
                                           .progress =
                                               [&](const model::Progress& progress) {
                                                   if (m_observer.progressed)
                                                       m_observer.progressed(input.path, progress);
                                               },
                                           .executor = m_executor};
    Result<importers::ImportReport> report =
        importer.read(**source, {.inventory = &inventory, .bill = &bill}, context);
    if (!report)
        return report.error();
    if (Status written = (*import)->status(); !written)
        return written.error();
    if (report->kept == 0 && report->rejected > 0)
        return Error{ErrorCode::NothingKept, {std::to_string(report->rejected)}, {.file = input.path}};
    if (m_options.cluster.empty()) {
        if (Status same = checkSameCluster(*cluster, inventory.machines(), input.path); !same)
            return same.error();
    }

    const Result<importers::FileIdentity> identity = identityOf(**source);
    if (!identity)
        return identity.error();
    model::ImportClosing closing{.fingerprint = identity->fingerprint,
                                 .sha256 = identity->sha256,
                                 .size = identity->size,
                                 .kept = report->kept,
                                 .rejected = report->rejected,
                                 .skipped = report->skipped,
                                 .notes = {}};
    for (const importers::Note& note : report->notes)
        closing.notes.push_back(storedNote(note));
    Result<model::ImportDone> done = (*import)->commit(closing);
    if (!done)
        return done.error();
    return ImportedFile{.path = input.path,
                        .importId = done->id,
                        .replaced = done->replaced,
                        .cluster = *cluster,
                        .format = std::string(importer.id()),
                        .version = report->version,
                        .kept = closing.kept,
                        .rejected = closing.rejected,
                        .skipped = closing.skipped,
                        .notes = std::move(closing.notes),
                        .bill = bill.totals()};
}

// Imports from before there were fingerprints are known by their SHA-256 alone: a large file that may be one
// of them needs it at once.
Result<importers::FileIdentity> Pipeline::identityOf(const importers::ByteSource& source) const
{
    const importers::FileIdentity identity = source.identity();
    if (!identity.sha256.empty() || !m_sizesWithoutFingerprint.contains(identity.size))
        return identity;
    Result<importers::FileIdentity> again = importers::identifyFile(source.name(), m_stop, {});
    return again && again->fingerprint == identity.fingerprint ? again : identity;
}

// Two clusters never share a node: an unnamed inventory whose nodes are all strangers is another cluster.
Status Pipeline::checkSameCluster(const std::string& cluster, const std::set<std::string>& machines,
                                  const std::string& path) const
{
    const auto before = m_before.find(cluster);
    if (before == m_before.end() || before->second.empty() || machines.empty())
        return {};
    const bool sharesMachine = std::any_of(machines.begin(), machines.end(), [&](const std::string& name) {
        return before->second.contains(name);
    });
    if (sharesMachine)
        return {};
    return Error{ErrorCode::ClusterNameNeeded, {cluster}, {.file = path}};
}

Status Pipeline::recordUndoSteps(const ImportOutcome& outcome)
{
    for (const ImportedFile& file : outcome.files) {
        const model::ImportEdit edit{
            .importId = file.importId, .replacedImportId = file.replaced, .fileName = file.path};
        if (Status appended = m_project.appendEdit(edit); !appended)
            return appended;
    }
    return {};
}

} // namespace

bool ImportOutcome::hasRejections() const
{
    return !passedOver.empty() || std::any_of(files.begin(), files.end(),
                                              [](const ImportedFile& file) { return file.rejected > 0; });
}

Result<ImportOutcome> importFiles(model::Project& project, const std::vector<InputFile>& files,
                                  const ImportOptions& options, const ImportObserver& observer,
                                  const model::StopToken& stop, model::Executor& executor)
{
    try {
        return Pipeline(project, options, observer, stop, executor).run(files);
    } catch (const std::bad_alloc&) {
        project.rollbackGroup();
        return Error{ErrorCode::OutOfMemory, {}, {}};
    }
}

} // namespace tare::app
