// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/projectfile.h"

#include "model/project/checking.h"
#include "model/project/copying.h"
#include "model/project/editstore.h"
#include "model/project/importstore.h"
#include "model/project/importtransaction.h"
#include "model/project/logicalhash.h"
#include "model/project/notestore.h"
#include "model/project/scenariostore.h"
#include "model/project/snapshotreader.h"
#include "model/project/username.h"

#include <cassert>

namespace tare::model::storage {
namespace {

constexpr int importCacheMebibytes = 64;

Status readScenarios(Database& database, Workbook& workbook)
{
    Result<std::vector<std::string>> names = readScenarioNames(database);
    if (!names)
        return names.error();
    for (const std::string& name : *names) {
        Result<Scenario> scenario = readScenario(database, name);
        if (!scenario)
            return scenario.error();
        workbook.scenarios[name] = std::move(*scenario);
    }
    Result<std::string> used = readCurrentScenarioName(database);
    if (used)
        workbook.used = std::move(*used);
    return Status(used);
}

Status readNotes(Database& database, Workbook& workbook)
{
    auto annotations = readAnnotations(database);
    if (!annotations)
        return annotations.error();
    workbook.annotations = std::move(*annotations);
    auto filters = readFilters(database);
    if (!filters)
        return filters.error();
    workbook.filters = std::move(*filters);
    return {};
}

Status readHistory(Database& database, Workbook& workbook)
{
    Result<std::vector<MadeEdit>> edits = readEdits(database);
    if (!edits)
        return edits.error();
    workbook.edits = std::move(*edits);
    const Result<std::size_t> done = readEditsDone(database);
    if (done)
        workbook.editsDone = *done;
    return Status(done);
}

} // namespace

ProjectFile::ProjectFile(OpenedFile opened) : m_opened(std::move(opened)), m_mark(fileMark(fileInUse()))
{
    m_opened.database->setAccess(isReadOnly() ? Access::Reading : Access::Writing);
}

ProjectFile::~ProjectFile()
{
    m_dimensions.reset();
    if (m_opened.database)
        m_opened.database->rollback();
    m_opened.database.reset();
    if (m_opened.isUnpublished)
        removeUnfinished(m_opened.file);
}

std::string ProjectFile::fileInUse() const
{
    return m_opened.isUnpublished ? unfinishedName(m_opened.file) : m_opened.file;
}

Status ProjectFile::usable() const
{
    if (!m_opened.database)
        return m_brokenBy.value_or(Error{ErrorCode::ProjectMoved, {}, {}});
    return {};
}

Status ProjectFile::writable() const
{
    if (Status status = usable(); !status)
        return status;
    if (m_opened.refusal)
        return *m_opened.refusal;
    // never into a file that no longer has a name, nor beside one that took its place
    if (!m_mark || fileMark(fileInUse()) != m_mark)
        return Error{ErrorCode::ProjectMoved, {}, {}};
    return {};
}

Status ProjectFile::reopen()
{
    m_dimensions.reset();
    m_opened.database.reset();
    const Database::Options options{isReadOnly() ? Database::Mode::ReadOnly : Database::Mode::ReadWrite,
                                    m_opened.options.vfs, m_opened.options.busyMilliseconds};
    auto database = Database::open(fileInUse(), options, *m_opened.schema);
    if (!database) {
        m_brokenBy = database.error();
        return database.error();
    }
    m_opened.database = std::move(*database);
    m_opened.database->setAccess(isReadOnly() ? Access::Reading : Access::Writing);
    m_mark = fileMark(fileInUse());
    return {};
}

Status ProjectFile::publish()
{
    if (!m_opened.isUnpublished)
        return {};
    // SQLite must not hold a file while its name changes: it would look for the journal under the old one
    m_dimensions.reset();
    m_opened.database.reset();
    const std::string unfinished = unfinishedName(m_opened.file);
    if (Status status = moveIntoPlace(unfinished, m_opened.file, Replacing::Refused); !status) {
        m_brokenBy = status.error();
        return status;
    }
    m_opened.isUnpublished = false;
    return reopen();
}

Status ProjectFile::beginStep()
{
    if (m_groupError)
        return *m_groupError;
    if (Status status = writable(); !status)
        return status;
    return m_isInGroup ? m_opened.database->execute("SAVEPOINT step") : m_opened.database->begin();
}

Status ProjectFile::endStep()
{
    Database& database = *m_opened.database;
    Status status = m_isInGroup ? database.execute("RELEASE step") : database.commit();
    if (!status) {
        abandonStep(status.error());
        return status;
    }
    if (m_isInGroup)
        return {};
    m_dimensions.reset();
    return publish();
}

void ProjectFile::abandonStep(const Error& reason)
{
    m_dimensions.reset();
    Database& database = *m_opened.database;
    if (!m_isInGroup)
        return database.rollback();
    const bool isUndone = database.isInTransaction() && database.execute("ROLLBACK TO step") &&
                          database.execute("RELEASE step");
    if (isUndone)
        return;
    // after a fault of the medium the whole transaction is gone, and with it the group
    database.rollback();
    m_groupError = reason;
}

Status ProjectFile::beginGroup()
{
    assert(!m_isInGroup);
    if (Status status = writable(); !status)
        return status;
    if (Status status = m_opened.database->begin(); !status)
        return status;
    m_isInGroup = true;
    return {};
}

Status ProjectFile::commitGroup()
{
    assert(m_isInGroup && !m_isImporting);
    if (m_groupError) {
        const Error error = *m_groupError;
        rollbackGroup();
        return error;
    }
    if (Status status = writable(); !status) { // the file may have gone since the group began
        rollbackGroup();
        return status;
    }
    if (Status status = m_opened.database->commit(); !status) {
        rollbackGroup();
        return status;
    }
    m_isInGroup = false;
    m_groupCall.reset();
    m_dimensions.reset();
    return publish();
}

void ProjectFile::rollbackGroup()
{
    m_dimensions.reset();
    if (m_isInGroup && m_opened.database)
        m_opened.database->rollback();
    m_isInGroup = false;
    m_groupError.reset();
    m_groupCall.reset();
}

Dimensions& ProjectFile::dimensions()
{
    if (!m_dimensions)
        m_dimensions = std::make_unique<Dimensions>(*m_opened.database);
    return *m_dimensions;
}

Result<std::int64_t> ProjectFile::nextCall()
{
    if (m_groupCall)
        return *m_groupCall;
    Result<std::int64_t> call = m_opened.database->integer("SELECT coalesce(max(call), 0) + 1 FROM import");
    if (call && m_isInGroup)
        m_groupCall = *call;
    return call;
}

Result<std::unique_ptr<ProjectImport>> ProjectFile::beginImport(const ImportHeader& header)
{
    if (m_isImporting)
        return Error{ErrorCode::ProjectBusy, {}, {}};
    if (Status status = beginStep(); !status)
        return status.error();
    m_isImporting = true;
    Status status = m_opened.database->setCacheMebibytes(importCacheMebibytes);
    auto transaction = std::make_unique<ImportTransaction>(*this, header);
    if (status)
        status = transaction->begin();
    if (!status)
        return status.error(); // the transaction's destructor takes everything back
    return std::unique_ptr<ProjectImport>(std::move(transaction));
}

Result<std::vector<ImportInfo>> ProjectFile::imports()
{
    return read([](Database& database) { return readImports(database); });
}

Status ProjectFile::setImportHidden(std::int64_t id, bool isHidden)
{
    return write([&](Database& database) { return storeImportHidden(database, id, isHidden); });
}

Status ProjectFile::setReplacedHidden(std::int64_t newerId, bool isHidden)
{
    return write([&](Database& database) { return storeReplacedHidden(database, newerId, isHidden); });
}

Status ProjectFile::sealImport(std::int64_t id, const std::string& sha256)
{
    return write([&](Database& database) { return storeSha256(database, id, sha256); });
}

Result<std::shared_ptr<const Snapshot>> ProjectFile::readSnapshot(const StopToken& stop)
{
    return read([&](Database& database) { return storage::readSnapshot(database, stop); });
}

Result<std::vector<std::string>> ProjectFile::scenarioNames()
{
    return read([](Database& database) { return readScenarioNames(database); });
}

Result<std::string> ProjectFile::currentScenarioName()
{
    return read([](Database& database) { return readCurrentScenarioName(database); });
}

Result<Scenario> ProjectFile::scenario(const std::string& name)
{
    return read([&](Database& database) { return readScenario(database, name); });
}

Status ProjectFile::storeScenario(const Scenario& scenario)
{
    return write([&](Database& database) { return writeScenario(database, scenario); });
}

Status ProjectFile::useScenario(const std::string& name)
{
    return write([&](Database& database) { return writeCurrentScenarioName(database, name); });
}

Status ProjectFile::renameScenario(const std::string& before, const std::string& after)
{
    return write([&](Database& database) { return storage::renameScenario(database, before, after); });
}

Status ProjectFile::deleteScenario(const std::string& name)
{
    return write([&](Database& database) { return removeScenario(database, name); });
}

Status ProjectFile::storeAnnotation(std::int64_t id, const std::optional<Annotation>& annotation)
{
    return write([&](Database& database) { return writeAnnotation(database, id, annotation); });
}

Status ProjectFile::storeFilter(const std::string& name, const std::optional<std::string>& expression)
{
    return write([&](Database& database) { return writeFilter(database, name, expression); });
}

Result<std::map<std::string, std::string>> ProjectFile::viewStates()
{
    return read([](Database& database) { return readViewStates(database); });
}

Status ProjectFile::storeViewState(const std::string& page, const std::string& state)
{
    return write([&](Database& database) { return writeViewState(database, page, state); });
}

Result<Workbook> ProjectFile::readWorkbook()
{
    return read([](Database& database) -> Result<Workbook> {
        Workbook workbook;
        for (const auto part : {readScenarios, readNotes, readHistory})
            if (Status status = part(database, workbook); !status)
                return status.error();
        return workbook;
    });
}

Result<std::vector<MadeEdit>> ProjectFile::edits()
{
    return read([](Database& database) { return readEdits(database); });
}

Result<std::size_t> ProjectFile::editsDone()
{
    return read([](Database& database) { return readEditsDone(database); });
}

Result<MadeEdit> ProjectFile::edit(std::size_t index)
{
    return read([&](Database& database) { return readEdit(database, index); });
}

Status ProjectFile::appendEdit(const Edit& edit)
{
    const Clock& clock = m_opened.options.clock ? *m_opened.options.clock : m_systemClock;
    const std::string& user = m_opened.options.user;
    return appendEdit(MadeEdit{edit, clock.now(), user.empty() ? userName() : user});
}

Status ProjectFile::appendEdit(const MadeEdit& edit)
{
    return write([&](Database& database) { return writeEdit(database, edit); });
}

Status ProjectFile::setEditsDone(std::size_t count)
{
    return write([&](Database& database) { return writeEditsDone(database, count); });
}

Result<std::vector<Error>> ProjectFile::check()
{
    return read([](Database& database) { return checkProject(database); });
}

Result<std::string> ProjectFile::logicalHash()
{
    return read([](Database& database) { return hashProject(database, Hashed::Everything); });
}

Result<std::string> ProjectFile::shownHash()
{
    return read([](Database& database) { return hashProject(database, Hashed::WhatIsShown); });
}

Status ProjectFile::saveCopy(const std::string& path)
{
    if (Status status = usable(); !status)
        return status;
    if (m_isInGroup || m_isImporting)
        return Error{ErrorCode::ProjectBusy, {}, {}};
    if (m_opened.refusal && m_opened.refusal->code == ErrorCode::ForeignProject)
        return *m_opened.refusal; // a copy would carry along what does not belong
    const Result<std::string> target = canonicalPath(path);
    if (!target)
        return Error{ErrorCode::FileUnwritable, target.error().arguments, {}};
    if (*target == m_opened.file)
        return Error{ErrorCode::FileUnwritable, {"it is the open project itself"}, {}};
    Result<LockFile> lock = LockFile::acquire(*target);
    if (!lock)
        return lock.error();
    return copyTo(*m_opened.database, *target);
}

Status ProjectFile::compact()
{
    if (m_isInGroup || m_isImporting)
        return Error{ErrorCode::ProjectBusy, {}, {}};
    if (Status status = writable(); !status)
        return status;
    if (m_opened.isUnpublished)
        return {}; // nothing is in it yet
    if (Status status = compactBeside(*m_opened.database, m_opened.file, m_opened.options, *m_opened.schema);
        !status)
        return status;
    m_dimensions.reset();
    m_opened.database.reset();
    Status moved = moveIntoPlace(unfinishedName(m_opened.file), m_opened.file, Replacing::Allowed);
    if (!moved)
        removeUnfinished(m_opened.file);
    const Status reopened = reopen();
    return moved ? reopened : moved;
}

} // namespace tare::model::storage
