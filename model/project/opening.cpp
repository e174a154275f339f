// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/checking.h"
#include "model/project/files.h"
#include "model/project/header.h"
#include "model/project/migration.h"
#include "model/project/projectfile.h"
#include "model/project/scenariostore.h"

#include <fcntl.h>
#include <unistd.h>

namespace tare::model {
namespace storage {
namespace {

// A larger file is checked at opening only when it was not closed properly: SQLite notices damage where it
// reads.
constexpr std::uint64_t alwaysCheckedBytes = 32 * 1024 * 1024;

Error newerProject(const Header& header, const Schema& schema)
{
    return {
        ErrorCode::NewerProject, {std::to_string(header.schemaVersion), std::to_string(schema.version)}, {}};
}

class Opening
{
public:
    Opening(const std::string& path, const OpenOptions& options, const Schema& schema) : m_schema(schema)
    {
        m_opened.path = path;
        m_opened.options = options;
        m_opened.schema = &schema;
    }

    Result<std::unique_ptr<Project>> run();

private:
    Status openExisting();
    Status create();
    Status fill(Database& database);
    Status lock();
    Status undoInterruptedWrite();
    Status connect();
    Status dropDeadJournal();
    Status inspect();
    Status checkLength();
    void refuseWriting(const Error& reason);
    void clearAway() const;
    bool wantsWriting() const { return m_opened.options.mode == OpenMode::ReadWrite; }
    Database::Options databaseOptions(Database::Mode mode) const
    {
        return {mode, m_opened.options.vfs, m_opened.options.busyMilliseconds};
    }

    const Schema& m_schema;
    OpenedFile m_opened;
    Header m_header;
    bool m_wasInterrupted = false;
};

Result<std::unique_ptr<Project>> Opening::run()
{
    Status status;
    const PathKind kind = pathKind(m_opened.path);
    const bool isCreating = kind == PathKind::Missing && wantsWriting() && m_opened.options.createIfMissing;
    if (kind == PathKind::Missing && !isCreating) {
        clearAway();
        return Error{ErrorCode::NoProject, {}, {}};
    }
    if (kind == PathKind::Other)
        return Error{ErrorCode::NotAProject, {}, {}};
    Result<std::string> file = canonicalPath(m_opened.path);
    if (!file)
        return Error{
            isCreating ? ErrorCode::FileUnwritable : ErrorCode::FileUnreadable, file.error().arguments, {}};
    m_opened.file = std::move(*file);
    status = isCreating ? create() : openExisting();
    if (!status) {
        m_opened.database.reset();
        if (isCreating && m_opened.lock)
            removeUnfinished(m_opened.file);
        return status.error();
    }
    return std::unique_ptr<Project>(std::make_unique<ProjectFile>(std::move(m_opened)));
}

// A program that was killed while it made a project that never got its name left files that nobody would
// find.
void Opening::clearAway() const
{
    const Result<std::string> file = canonicalPath(m_opened.path);
    if (!file || !wantsWriting() || pathKind(lockName(*file)) == PathKind::Missing)
        return;
    if (const Result<LockFile> lock = LockFile::acquire(*file))
        removeUnfinished(*file);
}

Status Opening::create()
{
    Result<LockFile> lock = LockFile::acquire(m_opened.file);
    if (!lock)
        return lock.error();
    m_opened.lock.emplace(std::move(*lock));
    if (pathKind(m_opened.file) != PathKind::Missing)
        return openExisting(); // another program made it while we waited
    removeUnfinished(m_opened.file);
    auto database =
        Database::open(unfinishedName(m_opened.file), databaseOptions(Database::Mode::Create), m_schema);
    if (!database)
        return database.error();
    m_opened.database = std::move(*database);
    m_opened.isUnpublished = true;
    m_opened.outcome = OpenOutcome::Created;
    if (Status status = m_opened.database->begin(); !status)
        return status;
    if (Status status = fill(*m_opened.database); !status) {
        m_opened.database->rollback();
        return status;
    }
    return m_opened.database->commit();
}

Status Opening::fill(Database& database)
{
    std::string sql = "PRAGMA application_id=" + std::to_string(applicationId) +
                      "; PRAGMA user_version=" + std::to_string(m_schema.version) + ";";
    for (const SchemaObject& object : m_schema.objects)
        sql += object.sql + ";";
    sql += "INSERT INTO project (id, current_scenario, last_done_edit) VALUES (1, '', 0);";
    if (Status status = database.execute(sql); !status)
        return status;
    if (Status status = writeScenario(database, Scenario()); !status)
        return status;
    return writeCurrentScenarioName(database, Scenario().name);
}

void Opening::refuseWriting(const Error& reason)
{
    m_opened.refusal = reason;
    m_opened.lock.reset();
    if (wantsWriting())
        m_opened.outcome = OpenOutcome::OpenedReadOnly;
}

Status Opening::lock()
{
    if (!m_opened.lock) {
        Result<LockFile> lock = LockFile::acquire(m_opened.file);
        if (!lock && lock.error().code == ErrorCode::ProjectLocked)
            return lock.error();
        if (!lock) { // the folder or the medium cannot be written
            refuseWriting({ErrorCode::ProjectReadOnly, {}, {}});
            return {};
        }
        m_opened.lock.emplace(std::move(*lock));
    }
    m_wasInterrupted = m_opened.lock->wasStale();
    removeUnfinished(m_opened.file);
    if (::faccessat(AT_FDCWD, m_opened.file.c_str(), W_OK, AT_EACCESS) != 0)
        refuseWriting({ErrorCode::ProjectReadOnly, {}, {}});
    return {};
}

// A connection that may only read cannot take back what a killed program left half written.
Status Opening::undoInterruptedWrite()
{
    if (fileSize(journalName(m_opened.file)) == 0)
        return {};
    m_wasInterrupted = true;
    if (!m_opened.refusal)
        return {}; // the writing connection does it by itself
    Result<LockFile> lock = LockFile::acquire(m_opened.file);
    if (!lock)
        return {}; // a living writer's journal, or a medium that cannot be written: reading tells
    auto database = Database::open(m_opened.file, databaseOptions(Database::Mode::ReadWrite), m_schema);
    if (!database)
        return {};
    return Status((*database)->integer("SELECT count(*) FROM sqlite_schema"));
}

Status Opening::connect()
{
    const auto mode = m_opened.refusal ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
    auto database = Database::open(m_opened.file, databaseOptions(mode), m_schema);
    if (!database)
        return database.error();
    m_opened.database = std::move(*database);
    return {};
}

// A journal that was never synchronised holds nothing to take back, and SQLite leaves it until the next
// write. Nobody else can be writing one while this connection has the file for itself.
Status Opening::dropDeadJournal()
{
    if (!m_opened.lock || pathKind(journalName(m_opened.file)) == PathKind::Missing)
        return {};
    if (Status status = m_opened.database->execute("BEGIN EXCLUSIVE"); !status)
        return status;
    removeJournal(m_opened.file);
    return m_opened.database->commit();
}

// SQLite takes what is missing at the end for zeros, which is what an empty table has there.
Status Opening::checkLength()
{
    const AccessScope scope(*m_opened.database, Access::Building);
    const Result<std::int64_t> pages = m_opened.database->integer("PRAGMA page_count");
    const Result<std::int64_t> size = m_opened.database->integer("PRAGMA page_size");
    if (!pages || !size)
        return Status(pages ? size : pages);
    if (static_cast<std::int64_t>(fileSize(m_opened.file)) < *pages * *size)
        return Error{ErrorCode::DamagedProject, {"its end is missing"}, {}};
    return {};
}

Status Opening::inspect()
{
    Database& database = *m_opened.database;
    if (Status status = checkLength(); !status)
        return status;
    if (m_wasInterrupted || fileSize(m_opened.file) <= alwaysCheckedBytes)
        if (Status status = quickCheck(database); !status)
            return status;
    Result<std::vector<SchemaObject>> objects = readSchemaObjects(database);
    if (!objects)
        return objects.error();
    const SchemaComparison comparison = compareSchema(*objects, m_schema);
    const bool isNewer = m_header.schemaVersion > static_cast<std::uint32_t>(m_schema.version);
    const bool isUsable = comparison.missing.empty() && comparison.different.empty();
    if (isNewer && !isUsable)
        return newerProject(m_header, m_schema);
    if (!comparison.missing.empty())
        return Error{ErrorCode::DamagedProject, {comparison.missing}, {}};
    if (!comparison.different.empty())
        return Error{ErrorCode::ForeignProject, {comparison.different}, {}};
    if (comparison.extra.empty() || isNewer)
        return {};
    // Views and triggers never run here and other tables are never read; but such a file is not written to.
    refuseWriting({ErrorCode::ForeignProject, {comparison.extra}, {}});
    return connect();
}

Status Opening::openExisting()
{
    Result<Header> header = readHeader(m_opened.file, m_opened.options.vfs);
    if (!header)
        return header.error();
    m_header = *header;
    if (m_header.schemaVersion == 0)
        return Error{ErrorCode::NotAProject, {}, {}};
    if (m_header.schemaVersion > static_cast<std::uint32_t>(m_schema.version))
        refuseWriting(newerProject(m_header, m_schema));
    else if (!wantsWriting())
        refuseWriting({ErrorCode::ProjectReadOnly, {}, {}});
    else if (Status status = lock(); !status)
        return status;
    if (Status status = undoInterruptedWrite(); !status)
        return status;
    if (m_header.schemaVersion < static_cast<std::uint32_t>(m_schema.version)) {
        if (m_opened.refusal)
            return Error{ErrorCode::ProjectReadOnly, {}, {}}; // it would have to be brought up to date first
        if (Status status =
                migrate(m_opened.file, static_cast<int>(m_header.schemaVersion), m_opened.options, m_schema);
            !status)
            return status;
        m_opened.outcome = OpenOutcome::Migrated;
    }
    if (Status status = connect(); !status)
        return status;
    if (Status status = inspect(); !status)
        return status;
    return dropDeadJournal();
}

} // namespace

Result<std::unique_ptr<Project>> openProject(const std::string& path, const OpenOptions& options,
                                             const Schema& schema)
{
    return Opening(path, options, schema).run();
}

} // namespace storage

Result<std::unique_ptr<Project>> Project::open(const std::string& path, const OpenOptions& options)
{
    return storage::openProject(path, options, storage::currentSchema());
}

} // namespace tare::model
