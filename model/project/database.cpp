// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/database.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <cstring>
#include <mutex>

namespace tare::model::storage {
namespace {

constexpr int virtualMachineStepsBetweenLooks = 2000;
constexpr int mostVariables = 1000; // of one statement
constexpr std::int64_t heapLimitBytes = 512LL * 1024 * 1024;
constexpr int longestValueBytes = 64 * 1024 * 1024;

// A hostile file must not take the machine's memory. One limit for the process, set once.
void limitHeap()
{
    static std::once_flag flag;
    std::call_once(flag, [] { sqlite3_hard_heap_limit64(heapLimitBytes); });
}

bool isDiskFull(int code, int systemError)
{
    const bool isWrite =
        code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_TRUNCATE;
    return (code & 0xff) == SQLITE_FULL ||
           (isWrite && (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG));
}

Error inputOutputError(int code, int systemError)
{
    const std::string reason = systemError ? std::strerror(systemError) : sqlite3_errstr(code);
    const std::array readCodes{SQLITE_IOERR_READ, SQLITE_IOERR_SHORT_READ, SQLITE_IOERR_FSTAT,
                               SQLITE_IOERR_ACCESS, SQLITE_IOERR_RDLOCK};
    const bool isReading = std::find(readCodes.begin(), readCodes.end(), code) != readCodes.end();
    return {isReading ? ErrorCode::FileUnreadable : ErrorCode::FileUnwritable, {reason}, {}};
}

Error errorFor(int code, int systemError, const char* message)
{
    if (isDiskFull(code, systemError))
        return {ErrorCode::DiskFull, {}, {}};
    if (code == SQLITE_READONLY_DBMOVED)
        return {ErrorCode::ProjectMoved, {}, {}};
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_CANTLOCK)
        return {ErrorCode::FileUnwritable, {"an interrupted write has to be undone first"}, {}};
    switch (code & 0xff) {
    case SQLITE_NOMEM:
        return {ErrorCode::OutOfMemory, {}, {}};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, {}, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::ProjectBusy, {}, {}};
    case SQLITE_READONLY:
        return {ErrorCode::ProjectReadOnly, {}, {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return {ErrorCode::DamagedProject, {sqlite3_errstr(code)}, {}};
    case SQLITE_IOERR:
        return inputOutputError(code, systemError);
    case SQLITE_CANTOPEN:
        return {
            ErrorCode::FileUnreadable, {systemError ? std::strerror(systemError) : sqlite3_errstr(code)}, {}};
    default:
        return {ErrorCode::ProjectFault, {message}, {}};
    }
}

} // namespace

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_handle(std::exchange(other.m_handle, nullptr)),
      m_status(std::move(other.m_status))
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_handle, other.m_handle);
    std::swap(m_status, other.m_status);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

void Statement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_handle, index, value);
}

void Statement::bind(int index, std::string_view value)
{
    // an empty view may have no address, which SQLite would take for null
    const char* text = value.data() ? value.data() : "";
    if (sqlite3_bind_text64(m_handle, index, text, value.size(), SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK &&
        m_status)
        m_status = m_database->error();
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_handle, index);
}

bool Statement::step()
{
    if (!m_status)
        return false;
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_status = m_database->error();
    return false;
}

Status Statement::run()
{
    while (step()) {
    }
    sqlite3_reset(m_handle);
    return std::exchange(m_status, Status());
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

std::string_view Statement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    if (!text)
        return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

Result<std::unique_ptr<Database>> Database::open(const std::string& file, const Options& options,
                                                 const Schema& schema)
{
    limitHeap();
    std::unique_ptr<Database> database(new Database(schema));
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE;
    flags |= options.mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (options.mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    const char* vfs = options.vfs.empty() ? nullptr : options.vfs.c_str();
    const int code = sqlite3_open_v2(file.c_str(), &database->m_handle, flags, vfs);
    if (!database->m_handle)
        return Error{ErrorCode::OutOfMemory, {}, {}};
    if (code != SQLITE_OK)
        return database->error();
    if (Status status = database->harden(options); !status)
        return status.error();
    return database;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Status Database::harden(const Options& options)
{
    constexpr std::array<std::pair<int, int>, 9> switches{{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                           {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                                           {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                                           {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                                           {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                                           {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
                                                           {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
                                                           {SQLITE_DBCONFIG_DQS_DML, 0},
                                                           {SQLITE_DBCONFIG_DQS_DDL, 0}}};
    for (const auto& [what, isOn] : switches)
        if (sqlite3_db_config(m_handle, what, isOn, nullptr) != SQLITE_OK)
            return error();
    constexpr std::array<std::pair<int, int>, 10> limits{{{SQLITE_LIMIT_LENGTH, longestValueBytes},
                                                          {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                                          {SQLITE_LIMIT_COLUMN, 200},
                                                          {SQLITE_LIMIT_EXPR_DEPTH, 50},
                                                          {SQLITE_LIMIT_COMPOUND_SELECT, 10},
                                                          {SQLITE_LIMIT_ATTACHED, 0},
                                                          {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
                                                          {SQLITE_LIMIT_VARIABLE_NUMBER, mostVariables},
                                                          {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
                                                          {SQLITE_LIMIT_WORKER_THREADS, 0}}};
    for (const auto& [what, limit] : limits)
        sqlite3_limit(m_handle, what, limit);
    sqlite3_busy_timeout(m_handle, options.busyMilliseconds);
    sqlite3_set_authorizer(m_handle, &Database::authorize, this);
    sqlite3_progress_handler(m_handle, virtualMachineStepsBetweenLooks, &Database::watch, this);
    // Temporary data stays in memory: it may hold what the file holds, and no query of ours sorts much.
    std::string pragmas = "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;"
                          "PRAGMA cache_size=-8192; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;";
    if (options.mode == Mode::Create)
        pragmas += "PRAGMA page_size=" + std::to_string(pageSize) + ";";
    if (options.mode != Mode::ReadOnly)
        pragmas += "PRAGMA journal_mode=DELETE;";
    return execute(pragmas);
}

void Database::setReferencesChecked(bool areChecked)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, areChecked ? 1 : 0, nullptr);
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt* handle = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &handle, nullptr) != SQLITE_OK)
        return error();
    return Statement(*this, handle);
}

Status Database::execute(const std::string& sql)
{
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return {};
}

Result<std::int64_t> Database::integer(std::string_view sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const bool hasRow = statement->step();
    if (!statement->status())
        return statement->status().error();
    return hasRow ? statement->integer(0) : 0;
}

std::int64_t Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Status Database::begin()
{
    return execute("BEGIN IMMEDIATE");
}

Status Database::commit()
{
    return execute("COMMIT");
}

void Database::rollback()
{
    if (isInTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::setAttachAllowed(bool isAllowed)
{
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, isAllowed ? 1 : 0);
}

Status Database::setCacheMebibytes(int mebibytes)
{
    const AccessScope scope(*this, Access::Building);
    return execute("PRAGMA cache_size=" + std::to_string(-mebibytes * 1024));
}

Error Database::error() const
{
    return errorFor(sqlite3_extended_errcode(m_handle), sqlite3_system_errno(m_handle),
                    sqlite3_errmsg(m_handle));
}

bool Database::isKnownTable(std::string_view name) const
{
    return std::any_of(m_schema.objects.begin(), m_schema.objects.end(),
                       [&](const SchemaObject& object) { return object.name == name; });
}

int Database::authorize(void* self, int action, const char* first, const char*, const char*,
                        const char* trigger)
{
    const auto& database = *static_cast<const Database*>(self);
    if (database.m_access == Access::Building)
        return SQLITE_OK;
    if (trigger) // and views: nothing of ours runs inside one
        return SQLITE_DENY;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
    case SQLITE_FUNCTION: // built-in ones only: none is registered, none can be loaded
        return SQLITE_OK;
    case SQLITE_READ:
        return database.isKnownTable(first) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return database.m_access == Access::Writing && database.isKnownTable(first) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

int Database::watch(void* self)
{
    const auto& database = *static_cast<const Database*>(self);
    return database.m_stop && database.m_stop->isStopRequested() ? 1 : 0;
}

Status TableWriter::prepare(std::size_t values)
{
    if (m_statement)
        return {};
    const Table& description = table(m_table);
    assert(values == description.columns.size());
    (void)values;
    Result<Statement> statement = m_database.prepare(insertStatement(description));
    if (!statement)
        return statement.error();
    m_statement = std::move(*statement);
    return {};
}

NumberWriter::NumberWriter(Database& database, TableId table)
    : m_database(database), m_table(table), m_columns(storage::table(table).columns.size()),
      m_rowsAtOnce(static_cast<std::size_t>(mostVariables) / m_columns)
{
}

NumberWriter::~NumberWriter()
{
    m_database.setReferencesChecked(true);
}

Status NumberWriter::write(std::size_t rows)
{
    if (!m_statement || rows != m_rowsAtOnce) {
        m_database.setReferencesChecked(false);
        Result<Statement> statement = m_database.prepare(insertStatement(table(m_table), rows));
        if (!statement)
            return statement.error();
        m_statement = std::move(*statement);
    }
    int index = 0;
    for (const std::int64_t value : m_waiting)
        m_statement->bind(++index, value);
    m_waiting.clear();
    return m_statement->run();
}

Status NumberWriter::finish()
{
    Status status = m_waiting.empty() ? Status() : write(m_waiting.size() / m_columns);
    m_statement.reset();
    m_database.setReferencesChecked(true);
    return status;
}

} // namespace tare::model::storage
