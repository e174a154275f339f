// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/work.h"
#include "model/project/schema.h"

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace tare::model::storage {

class Database;

// A prepared statement. Values are bound from 1, columns read from 0, as SQLite counts.
class Statement
{
public:
    Statement() = default;
    Statement(Database& database, sqlite3_stmt* handle) : m_database(&database), m_handle(handle) {}
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    void bind(int index, std::int64_t value);
    // The text must live until the statement has been run.
    void bind(int index, std::string_view value);
    void bindNull(int index);

    // True: a row is there. False: no more rows, or status() tells what went wrong.
    bool step();
    // Runs it to its end and makes it ready to be bound again.
    Status run();
    const Status& status() const { return m_status; }

    std::int64_t integer(int column) const;
    std::optional<std::int64_t> optionalInteger(int column) const;
    std::string_view text(int column) const; // until the next step
    bool isNull(int column) const;

private:
    Database* m_database = nullptr;
    sqlite3_stmt* m_handle = nullptr;
    Status m_status;
};

// What a connection may do. Building is for our own statements while a file is made, checked, copied or
// migrated.
enum class Access { Reading, Writing, Building };

// One hardened connection (reliability.md, Project file policy).
class Database
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };
    struct Options
    {
        Mode mode = Mode::ReadOnly;
        std::string vfs;
        int busyMilliseconds = 5000;
    };
    static Result<std::unique_ptr<Database>> open(const std::string& file, const Options& options,
                                                  const Schema& schema);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Result<Statement> prepare(std::string_view sql);
    Status execute(const std::string& sql);
    // First column of the first row; 0 where there is none.
    Result<std::int64_t> integer(std::string_view sql);
    std::int64_t lastId() const;

    bool isInTransaction() const;
    Status begin();
    Status commit();
    void rollback(); // a failure to roll back is made good by the journal at the next opening

    void setAccess(Access access) { m_access = access; }
    Access access() const { return m_access; }
    // Long statements end with Cancelled once a stop is requested; nullptr: no more.
    void setStop(const StopToken* stop) { m_stop = stop; }
    // Only while VACUUM runs: it attaches its target.
    void setAttachAllowed(bool isAllowed);
    // Whether SQLite looks up each reference that is written. Holds for statements that are prepared later.
    void setReferencesChecked(bool areChecked);
    Status setCacheMebibytes(int mebibytes);

    // The error value for what SQLite last said.
    Error error() const;

private:
    explicit Database(const Schema& schema) : m_schema(schema) {}
    Status harden(const Options& options);
    bool isKnownTable(std::string_view name) const;
    static int authorize(void* self, int action, const char* first, const char* second, const char* database,
                         const char* trigger);
    static int watch(void* self);

    const Schema& m_schema;
    sqlite3* m_handle = nullptr;
    Access m_access = Access::Building;
    const StopToken* m_stop = nullptr;
    friend class Statement;
};

// Lets a piece of work do what the connection otherwise may not.
class AccessScope
{
public:
    AccessScope(Database& database, Access access) : m_database(database), m_before(database.access())
    {
        database.setAccess(access);
    }
    ~AccessScope() { m_database.setAccess(m_before); }
    AccessScope(const AccessScope&) = delete;
    AccessScope& operator=(const AccessScope&) = delete;

private:
    Database& m_database;
    Access m_before;
};

// Appends rows to one table through its one statement, prepared at the first row.
class TableWriter
{
public:
    TableWriter(Database& database, TableId table) : m_database(database), m_table(table) {}

    // One value per column of the table, in order. The new row's key, or the error.
    template<typename... Values> Result<std::int64_t> add(const Values&... values)
    {
        if (Status status = prepare(sizeof...(Values)); !status)
            return status.error();
        int index = 0;
        (bind(++index, values), ...);
        if (Status status = m_statement->run(); !status)
            return status.error();
        return m_database.lastId();
    }

private:
    Status prepare(std::size_t values);
    template<std::integral T> void bind(int index, T value)
    {
        m_statement->bind(index, static_cast<std::int64_t>(value));
    }
    template<typename T> void bind(int index, const std::optional<T>& value)
    {
        if (value)
            bind(index, *value);
        else
            m_statement->bindNull(index);
    }
    void bind(int index, std::string_view value) { m_statement->bind(index, value); }

    Database& m_database;
    TableId m_table;
    std::optional<Statement> m_statement;
};

// Appends rows of whole numbers to one table, as many with a statement as may be: what SQLite does around
// each costs as much as three rows. A failure tells itself when rows are written, at the latest in finish().
//
// From the first row written to finish() the connection checks no references, which would cost a sixth of the
// time: whoever appends so many rows has just written what they refer to.
class NumberWriter
{
public:
    NumberWriter(Database& database, TableId table);
    ~NumberWriter();
    NumberWriter(const NumberWriter&) = delete;
    NumberWriter& operator=(const NumberWriter&) = delete;

    template<std::integral... Values> Status add(Values... values)
    {
        (m_waiting.push_back(static_cast<std::int64_t>(values)), ...);
        return m_waiting.size() < m_columns * m_rowsAtOnce ? Status() : write(m_rowsAtOnce);
    }
    // Writes what still waits.
    Status finish();

private:
    Status write(std::size_t rows);

    Database& m_database;
    TableId m_table;
    std::size_t m_columns;
    std::size_t m_rowsAtOnce;
    std::vector<std::int64_t> m_waiting;
    std::optional<Statement> m_statement; // for m_rowsAtOnce
};

} // namespace tare::model::storage
