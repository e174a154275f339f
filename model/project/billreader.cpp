// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/snapshotreader.h"

#include "model/project/rowcursor.h"

#include <algorithm>
#include <utility>

namespace tare::model::storage {
namespace {

constexpr std::int64_t secondsPerDay = 86400;

// One row of charge.
struct DayOfCharge
{
    std::int64_t series = 0, day = 0;
    CostsByBasis costs;
    Decimal quantity;
    std::int64_t seconds = 0, start = 0, end = 0;
    std::uint64_t rows = 0, firstLine = 0, lastLine = 0;
};

class BillReader
{
public:
    BillReader(Database& database, const DimensionReader& dimensions, const VisibleImports& imports,
               Snapshot& snapshot)
        : m_database(database), m_dimensions(dimensions), m_imports(imports), m_snapshot(snapshot)
    {
    }

    Status read();

private:
    Status readTotals();
    Status readKinds();
    Status readSeries();
    Status readCharges();
    bool readDay(const Statement& statement, DayOfCharge& day) const;
    static bool addDay(ChargeRecord& charge, const DayOfCharge& day, bool isFirst);

    Database& m_database;
    const DimensionReader& m_dimensions;
    const VisibleImports& m_imports;
    Snapshot& m_snapshot;
    std::unordered_map<std::int64_t, std::size_t> m_bills; // by import
    KeyIndex m_kindIndex;
    std::vector<ChargeKind> m_kinds;
    struct Place
    {
        std::int32_t bill = -1; // of a hidden import: none
        std::uint32_t charge = 0;
        bool hasDays = false;
    };
    KeyIndex m_seriesIndex;
    std::vector<Place> m_series;
};

Status BillReader::read()
{
    if (Status status = readTotals(); !status)
        return status;
    if (m_snapshot.bills.empty())
        return {};
    if (Status status = readKinds(); !status)
        return status;
    if (Status status = readSeries(); !status)
        return status;
    return readCharges();
}

Status BillReader::readTotals()
{
    Result<Statement> rows =
        m_database.prepare(selectStatement(table(TableId::Bill)) + " ORDER BY import_id");
    if (!rows)
        return rows.error();
    while (rows->step()) {
        Result<StoredBill> stored = readBill(*rows);
        if (!stored)
            return stored.error();
        const auto import = m_imports.find(stored->importId);
        if (import == m_imports.end())
            continue;
        m_bills[stored->importId] = m_snapshot.bills.size();
        BillRecords& bill = m_snapshot.bills.emplace_back();
        bill.source = import->second.source;
        bill.totals = std::move(stored->totals);
        bill.remainder = stored->rest;
        m_snapshot.rejectedRows += m_snapshot.sources[static_cast<std::size_t>(bill.source)].rejected;
    }
    return rows->status();
}

Status BillReader::readKinds()
{
    Result<Statement> rows = m_database.prepare(selectStatement(table(TableId::ChargeKind)) + " ORDER BY id");
    if (!rows)
        return rows.error();
    while (rows->step()) {
        RowCursor row(*rows);
        m_kindIndex.append(row.integer());
        ChargeKind& kind = m_kinds.emplace_back();
        for (std::string* text :
             {&kind.provider, &kind.serviceCategory, &kind.serviceSubcategory, &kind.service, &kind.sku,
              &kind.usageType, &kind.resourceType, &kind.description, &kind.unit})
            *text = m_dimensions.text(row.optionalInteger());
        kind.category = row.choice(ChargeCategory::Adjustment);
        kind.frequency = row.choice(ChargeFrequency::OneTime);
        kind.isCorrection = row.flag();
        kind.instanceType = m_dimensions.text(row.optionalInteger());
        if (!row.isSound())
            return damaged("charge_kind");
    }
    return rows->status();
}

Status BillReader::readSeries()
{
    Result<Statement> rows =
        m_database.prepare(selectStatement(table(TableId::ChargeSeries)) + " ORDER BY id");
    if (!rows)
        return rows.error();
    while (rows->step()) {
        RowCursor row(*rows);
        m_seriesIndex.append(row.integer());
        Place& place = m_series.emplace_back();
        const auto bill = m_bills.find(row.integer());
        if (bill == m_bills.end())
            continue;
        std::vector<ChargeRecord>& charges = m_snapshot.bills[bill->second].charges;
        place = {static_cast<std::int32_t>(bill->second), static_cast<std::uint32_t>(charges.size()), false};
        ChargeRecord& charge = charges.emplace_back();
        const std::optional<std::size_t> kind = m_kindIndex.find(row.integer());
        charge.resourceId = m_dimensions.text(row.optionalInteger());
        charge.resourceName = m_dimensions.text(row.optionalInteger());
        charge.commitmentId = m_dimensions.text(row.optionalInteger());
        charge.commitmentStatus = row.choice(CommitmentStatus::Unused);
        charge.pricingCategory = m_dimensions.text(row.optionalInteger());
        charge.currency = m_dimensions.text(row.optionalInteger());
        charge.billingAccount = m_dimensions.text(row.optionalInteger());
        charge.subAccount = m_dimensions.text(row.optionalInteger());
        charge.region = m_dimensions.text(row.optionalInteger());
        charge.tags = m_dimensions.pairs(row.optionalInteger());
        if (!kind || !row.isSound())
            return damaged("charge_series");
        charge.kind = m_kinds[*kind];
    }
    return rows->status();
}

bool BillReader::readDay(const Statement& statement, DayOfCharge& day) const
{
    RowCursor row(statement);
    row.integer();
    day.series = row.integer();
    day.day = row.integer();
    for (Decimal& cost : day.costs)
        cost = Decimal::fromMicros(row.integer());
    const Decimal::Scaled whole = row.integer();
    day.quantity = Decimal::fromScaled(whole * Decimal::unit + row.integer());
    day.seconds = row.integer();
    std::int64_t midnight = 0;
    const bool isInRange = day.day >= INT32_MIN && day.day <= INT32_MAX &&
                           !__builtin_mul_overflow(day.day, secondsPerDay, &midnight);
    day.start = row.sum(midnight, row.integer());
    day.end = row.sum(day.start, row.integer());
    day.rows = row.count();
    day.firstLine = row.count();
    day.lastLine = row.count();
    return isInRange && row.isSound();
}

// Sums of money and quantities are 128 bits wide: 2^63 rows of the largest amount would be needed to leave
// them.
bool BillReader::addDay(ChargeRecord& charge, const DayOfCharge& day, bool isFirst)
{
    if (isFirst) {
        charge.day = static_cast<std::int32_t>(day.day);
        charge.periodStart = {day.start};
        charge.periodEnd = {day.end};
        charge.firstLine = day.firstLine;
    }
    charge.day = std::min(charge.day, static_cast<std::int32_t>(day.day));
    charge.periodStart = std::min(charge.periodStart, Timestamp{day.start});
    charge.periodEnd = std::max(charge.periodEnd, Timestamp{day.end});
    charge.firstLine = std::min(charge.firstLine, day.firstLine);
    charge.lastLine = std::max(charge.lastLine, day.lastLine);
    charge.rows += day.rows;
    for (std::size_t basis = 0; basis < costBasisCount; ++basis)
        charge.costs[basis] += day.costs[basis];
    charge.quantity += day.quantity;
    return !__builtin_add_overflow(charge.seconds, day.seconds, &charge.seconds);
}

Status BillReader::readCharges()
{
    Result<Statement> rows = m_database.prepare(selectStatement(table(TableId::Charge)));
    if (!rows)
        return rows.error();
    DayOfCharge day;
    while (rows->step()) {
        const bool isSound = readDay(*rows, day);
        const std::optional<std::size_t> series = m_seriesIndex.find(day.series);
        if (!series || !isSound)
            return damaged("charge");
        Place& place = m_series[*series];
        if (place.bill < 0)
            continue;
        ChargeRecord& charge = m_snapshot.bills[static_cast<std::size_t>(place.bill)].charges[place.charge];
        if (!addDay(charge, day, !std::exchange(place.hasDays, true)))
            return damaged("charge");
    }
    return rows->status();
}

} // namespace

Status readBills(Database& database, const DimensionReader& dimensions, const VisibleImports& imports,
                 Snapshot& snapshot)
{
    return BillReader(database, dimensions, imports, snapshot).read();
}

} // namespace tare::model::storage
