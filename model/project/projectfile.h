// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/database.h"
#include "model/project/dimensions.h"
#include "model/project/files.h"
#include "model/project/lockfile.h"
#include "model/project/project.h"

#include <memory>
#include <optional>

namespace tare::model::storage {

// What opening found out and hands over.
struct OpenedFile
{
    std::string path; // as given
    std::string file; // canonical
    OpenOptions options;
    const Schema* schema = nullptr;
    std::optional<LockFile> lock;
    std::unique_ptr<Database> database;
    OpenOutcome outcome = OpenOutcome::Opened;
    std::optional<Error> refusal; // why nothing can be written
    // A new project stands under unfinishedName() until something is in it.
    bool isUnpublished = false;
};

// As Project::open, with the schema as an argument.
Result<std::unique_ptr<Project>> openProject(const std::string& path, const OpenOptions& options,
                                             const Schema& schema);

// Members are destroyed from the last to the first: the connection goes before the lock.
class ProjectFile final : public Project
{
public:
    explicit ProjectFile(OpenedFile opened);
    ~ProjectFile() override;

    const std::string& path() const override { return m_opened.path; }
    OpenOutcome outcome() const override { return m_opened.outcome; }
    std::optional<Error> refusal() const override { return m_opened.refusal; }
    bool isReadOnly() const override { return m_opened.refusal.has_value(); }

    Status beginGroup() override;
    Status commitGroup() override;
    void rollbackGroup() override;

    Result<std::unique_ptr<ProjectImport>> beginImport(const ImportHeader& header) override;
    Result<std::vector<ImportInfo>> imports() override;
    Status setImportHidden(std::int64_t id, bool isHidden) override;
    Status setReplacedHidden(std::int64_t newerId, bool isHidden) override;
    Status sealImport(std::int64_t id, const std::string& sha256) override;

    Result<std::shared_ptr<const Snapshot>> readSnapshot(const StopToken& stop) override;

    Result<std::vector<std::string>> scenarioNames() override;
    Result<std::string> currentScenarioName() override;
    Result<Scenario> scenario(const std::string& name) override;
    Status storeScenario(const Scenario& scenario) override;
    Status useScenario(const std::string& name) override;
    Status renameScenario(const std::string& before, const std::string& after) override;
    Status deleteScenario(const std::string& name) override;

    Status storeAnnotation(std::int64_t id, const std::optional<Annotation>& annotation) override;
    Status storeFilter(const std::string& name, const std::optional<std::string>& expression) override;
    Result<std::map<std::string, std::string>> viewStates() override;
    Status storeViewState(const std::string& page, const std::string& state) override;
    Result<Workbook> readWorkbook() override;

    Result<std::vector<MadeEdit>> edits() override;
    Result<MadeEdit> edit(std::size_t index) override;
    Result<std::size_t> editsDone() override;
    Status appendEdit(const Edit& edit) override;
    Status appendEdit(const MadeEdit& edit) override;
    Status setEditsDone(std::size_t count) override;

    Result<std::vector<Error>> check() override;
    Status saveCopy(const std::string& path) override;
    Status compact() override;
    Result<std::string> logicalHash() override;
    Result<std::string> shownHash() override;

private:
    friend class ImportTransaction;

    // One step of work: a transaction of its own, or a savepoint in the open group.
    Status beginStep();
    Status endStep();
    void abandonStep(const Error& reason);
    template<typename Work> Status write(const Work& work);
    template<typename Work> auto read(const Work& work) -> decltype(work(std::declval<Database&>()));

    Status usable() const;
    Status writable() const;
    Status reopen();
    // Gives a new project its name once something is in it.
    Status publish();
    Result<std::int64_t> nextCall();
    Dimensions& dimensions();
    std::string fileInUse() const;

    OpenedFile m_opened;
    SystemClock m_systemClock;
    std::optional<FileMark> m_mark;
    std::optional<Error> m_brokenBy; // the connection was lost
    bool m_isInGroup = false;
    std::optional<Error> m_groupError; // SQLite has rolled the whole group back
    std::optional<std::int64_t> m_groupCall;
    bool m_isImporting = false;
    std::unique_ptr<Dimensions> m_dimensions;
};

template<typename Work> Status ProjectFile::write(const Work& work)
{
    if (Status status = beginStep(); !status)
        return status;
    if (Status status = work(*m_opened.database); !status) {
        abandonStep(status.error());
        return status;
    }
    return endStep();
}

template<typename Work> auto ProjectFile::read(const Work& work) -> decltype(work(std::declval<Database&>()))
{
    if (Status status = usable(); !status)
        return status.error();
    Database& database = *m_opened.database;
    if (database.isInTransaction())
        return work(database);
    if (Status status = database.execute("BEGIN"); !status)
        return status.error();
    auto result = work(database);
    database.rollback(); // nothing was written; it only ends the one view of the file
    return result;
}

} // namespace tare::model::storage
