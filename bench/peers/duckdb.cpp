// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a SELECT of six texts and four sums in DuckDB and writes its rows to a new SQLite file, in one
// transaction. fetch-duckdb.sh builds it.
//
//     peer "SELECT …" OUT.sqlite
#include "duckdb.h"

#include <sqlite3.h>

#include <cstdio>
#include <unistd.h>

namespace {

constexpr int textCount = 6;
constexpr int columnCount = 10;

struct Columns
{
    duckdb_string_t* texts[textCount];
    double* sums[columnCount - textCount];
    uint64_t* validity[columnCount];
};

Columns columnsOf(duckdb_data_chunk chunk)
{
    Columns columns;
    for (int k = 0; k < columnCount; ++k) {
        duckdb_vector vector = duckdb_data_chunk_get_vector(chunk, static_cast<idx_t>(k));
        columns.validity[k] = duckdb_vector_get_validity(vector);
        if (k < textCount)
            columns.texts[k] = static_cast<duckdb_string_t*>(duckdb_vector_get_data(vector));
        else
            columns.sums[k - textCount] = static_cast<double*>(duckdb_vector_get_data(vector));
    }
    return columns;
}

void insert(sqlite3_stmt* statement, Columns& columns, idx_t row)
{
    for (int k = 0; k < columnCount; ++k) {
        if (columns.validity[k] && !duckdb_validity_row_is_valid(columns.validity[k], row)) {
            sqlite3_bind_null(statement, k + 1);
        } else if (k < textCount) {
            duckdb_string_t* text = &columns.texts[k][row];
            sqlite3_bind_text(statement, k + 1, duckdb_string_t_data(text),
                              static_cast<int>(duckdb_string_t_length(*text)), SQLITE_STATIC);
        } else {
            sqlite3_bind_double(statement, k + 1, columns.sums[k - textCount][row]);
        }
    }
    sqlite3_step(statement);
    sqlite3_reset(statement);
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 3)
        return 2;
    duckdb_database database;
    duckdb_connection connection;
    duckdb_result result;
    if (duckdb_open(nullptr, &database) || duckdb_connect(database, &connection))
        return 1;
    duckdb_query(connection, "SET TimeZone='UTC'; SET preserve_insertion_order=false", nullptr);
    if (duckdb_query(connection, arguments[1], &result) != DuckDBSuccess) {
        std::fprintf(stderr, "%s\n", duckdb_result_error(&result));
        return 1;
    }
    unlink(arguments[2]);
    sqlite3* file = nullptr;
    sqlite3_open(arguments[2], &file);
    sqlite3_exec(
        file,
        "CREATE TABLE agg (day TEXT, resource TEXT, service TEXT, sku TEXT, region TEXT, category TEXT,"
        " billed REAL, effective REAL, list REAL, quantity REAL); BEGIN",
        nullptr, nullptr, nullptr);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(file, "INSERT INTO agg VALUES (?,?,?,?,?,?,?,?,?,?)", -1, &statement, nullptr);
    std::size_t rows = 0;
    while (duckdb_data_chunk chunk = duckdb_fetch_chunk(result)) {
        Columns columns = columnsOf(chunk);
        const idx_t size = duckdb_data_chunk_get_size(chunk);
        for (idx_t row = 0; row < size; ++row)
            insert(statement, columns, row);
        rows += size;
        duckdb_destroy_data_chunk(&chunk);
    }
    sqlite3_finalize(statement);
    const bool isKept = sqlite3_exec(file, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(file);
    std::printf("rows %zu\n", rows);
    duckdb_destroy_result(&result);
    duckdb_disconnect(&connection);
    duckdb_close(&database);
    return isKept ? 0 : 1;
}
