// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/logicalhash.h"

#include "model/project/rowcursor.h"

#include <openssl/sha.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace tare::model::storage {
namespace {

using Digest = std::array<unsigned char, SHA256_DIGEST_LENGTH>;
using Digests = std::unordered_map<std::int64_t, Digest>;

Digest digestOf(std::string_view bytes)
{
    Digest digest;
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
    return digest;
}

std::string_view view(const Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

void append(std::string& bytes, std::int64_t value)
{
    for (int shift = 0; shift < 64; shift += 8)
        bytes += static_cast<char>(static_cast<std::uint64_t>(value) >> shift & 0xff);
}

// 256-bit sum: the same whatever the order, and a row that comes twice counts twice.
void addTo(Digest& sum, const Digest& digest)
{
    unsigned carry = 0;
    for (std::size_t i = 0; i < sum.size(); ++i) {
        carry += static_cast<unsigned>(sum[i]) + digest[i];
        sum[i] = static_cast<unsigned char>(carry);
        carry >>= 8;
    }
}

bool isLeftOut(TableId table, const Column& column)
{
    // where, when and by whom says nothing about what was imported or done; by what it is hidden follows from
    // the rest
    const std::string_view name = column.name;
    if (table == TableId::Edit)
        return name == "made_at" || name == "made_by";
    return table == TableId::Import &&
           (name == "imported_at" || name == "location" || name == "replaced_by" || name == "fingerprint");
}

// What stands for the content of an imported file: its fingerprint, and where it has none its SHA-256. A
// SHA-256 that is taken later thus changes nothing.
int columnOfContent(const Table& table, const Statement& row, int index)
{
    if (table.id != TableId::Import ||
        std::string_view(table.columns[static_cast<std::size_t>(index) - 1].name) != "sha256")
        return index;
    const int fingerprint = static_cast<int>(table.columns.size()); // the last one
    return row.isNull(fingerprint) ? index : fingerprint;
}

class Hasher
{
public:
    Hasher(Database& database, Hashed hashed) : m_database(database), m_hashed(hashed) {}
    Result<std::string> run();

private:
    Status hashTable(const Table& table);
    Status appendColumn(std::string& bytes, const Column& column, const Statement& row, int index) const;
    // Digests that other rows refer to; items are folded into what they belong to.
    Digests& digests(TableId table) { return m_digests[static_cast<std::size_t>(table)]; }
    void keep(const Table& table, const Statement& row, std::string& bytes);
    bool isWanted(TableId table) const;
    bool isWanted(const Table& table, const Statement& row);

    Database& m_database;
    Hashed m_hashed;
    std::array<Digests, tableCount> m_digests;
    std::string m_whole; // one digest after the other
    Digest m_charges{};
};

Status Hasher::appendColumn(std::string& bytes, const Column& column, const Statement& row, int index) const
{
    switch (column.kind) {
    case ColumnKind::Integer:
        append(bytes, row.integer(index));
        return {};
    case ColumnKind::Text:
        append(bytes, static_cast<std::int64_t>(row.text(index).size()));
        bytes += row.text(index);
        return {};
    case ColumnKind::OptionalText:
        bytes += row.isNull(index) ? '-' : '+';
        append(bytes, static_cast<std::int64_t>(row.text(index).size()));
        bytes += row.text(index);
        return {};
    case ColumnKind::OptionalInteger:
        bytes += row.isNull(index) ? '-' : '+';
        append(bytes, row.integer(index));
        return {};
    case ColumnKind::TextReference:
    case ColumnKind::ListReference:
    case ColumnKind::Reference:
    case ColumnKind::OptionalReference:
        break;
    }
    if (row.isNull(index)) {
        bytes += '-';
        return {};
    }
    const Digests& targets = m_digests[static_cast<std::size_t>(column.target)];
    const auto target = targets.find(row.integer(index));
    if (target == targets.end())
        return damaged(table(column.target).name);
    bytes += '+';
    bytes += view(target->second);
    return {};
}

void Hasher::keep(const Table& table, const Statement& row, std::string& bytes)
{
    const std::int64_t id = row.integer(0);
    switch (table.id) {
    case TableId::Text:
    case TableId::List:
    case TableId::ChargeKind:
    case TableId::ChargeSeries:
    case TableId::PodShape:
        digests(table.id)[id] = digestOf(bytes);
        return;
    case TableId::ListItem: // the digest of the list so far is part of the bytes
        digests(TableId::List)[row.integer(1)] = digestOf(bytes);
        return;
    case TableId::Container:
        digests(TableId::PodShape)[row.integer(1)] = digestOf(bytes);
        return;
    case TableId::Charge:
        addTo(m_charges, digestOf(bytes));
        return;
    case TableId::Import:
        append(bytes,
               static_cast<std::int64_t>(digests(TableId::Import).size())); // its place among the imports
        digests(TableId::Import)[id] = digestOf(bytes);
        m_whole += view(digestOf(bytes));
        return;
    case TableId::Project:
        m_whole += row.text(1);
        return;
    default:
        m_whole += view(digestOf(bytes));
    }
}

bool Hasher::isWanted(TableId table) const
{
    return table != TableId::ViewState && (table != TableId::Edit || m_hashed == Hashed::Everything);
}

// Whether it belongs to nothing that is hidden. What several imports share counts where it is referred to.
bool Hasher::isWanted(const Table& table, const Statement& row)
{
    if (m_hashed == Hashed::Everything)
        return true;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        const int index = static_cast<int>(i) + 1;
        if (table.id == TableId::Import && std::string_view(column.name) == "is_hidden")
            return row.integer(index) == 0;
        const bool isOwner = column.target == TableId::Import || column.target == TableId::ChargeSeries;
        if (column.kind == ColumnKind::Reference && isOwner)
            return digests(column.target).contains(row.integer(index));
    }
    return true;
}

Status Hasher::hashTable(const Table& table)
{
    const bool isByName = table.id == TableId::Scenario || table.id == TableId::SavedFilter;
    Result<Statement> rows =
        m_database.prepare(selectStatement(table) + (isByName ? " ORDER BY name" : " ORDER BY id"));
    if (!rows)
        return rows.error();
    std::string bytes;
    while (rows->step()) {
        if (!isWanted(table, *rows))
            continue;
        bytes.assign(1, static_cast<char>(table.id));
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            if (!isLeftOut(table.id, table.columns[i]))
                if (Status status = appendColumn(bytes, table.columns[i], *rows,
                                                 columnOfContent(table, *rows, static_cast<int>(i) + 1));
                    !status)
                    return status;
        keep(table, *rows, bytes);
    }
    return rows->status();
}

Result<std::string> Hasher::run()
{
    for (const Table& table : tables())
        if (Status status = isWanted(table.id) ? hashTable(table) : Status(); !status)
            return status.error();
    m_whole += view(m_charges);
    Result<std::int64_t> done =
        m_database.integer("SELECT count(*) FROM edit WHERE id <= (SELECT last_done_edit FROM project)");
    if (!done)
        return done.error();
    if (m_hashed == Hashed::Everything)
        append(m_whole, *done);
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : digestOf(m_whole)) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

} // namespace

Result<std::string> hashProject(Database& database, Hashed hashed)
{
    return Hasher(database, hashed).run();
}

} // namespace tare::model::storage
