// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/importwriter.h"

#include <algorithm>
#include <limits>

namespace tare::model::storage {
namespace {

constexpr std::int64_t secondsPerDay = 86400;

struct SplitQuantity
{
    std::int64_t whole = 0;
    std::int64_t rest = 0; // in units of 10^-12, never negative
};

std::optional<SplitQuantity> split(Decimal quantity)
{
    Decimal::Scaled whole = quantity.scaled() / Decimal::unit;
    Decimal::Scaled rest = quantity.scaled() % Decimal::unit;
    if (rest < 0) {
        rest += Decimal::unit;
        --whole;
    }
    if (whole < std::numeric_limits<std::int64_t>::min() || whole > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    return SplitQuantity{static_cast<std::int64_t>(whole), static_cast<std::int64_t>(rest)};
}

void append(std::string& key, std::int64_t value)
{
    key.append(reinterpret_cast<const char*>(&value), sizeof value);
}

} // namespace

BillWriter::BillWriter(Database& database, Dimensions& dimensions, std::int64_t importId,
                       std::string fileName, FirstError& error)
    : m_dimensions(dimensions), m_importId(importId), m_fileName(std::move(fileName)), m_error(error),
      m_series(database, TableId::ChargeSeries), m_bills(database, TableId::Bill),
      m_charges(database, TableId::Charge)
{
}

std::int64_t BillWriter::seriesOf(const ChargeRecord& charge)
{
    if (charge.series == 0)
        return storeSeries(charge);
    if (charge.series >= m_idsByNumber.size())
        m_idsByNumber.resize(std::max<std::size_t>(2 * m_idsByNumber.size(), charge.series + std::size_t{1}));
    std::int64_t& id = m_idsByNumber[charge.series];
    if (id == 0)
        id = storeSeries(charge);
    return id;
}

std::int64_t BillWriter::storeSeries(const ChargeRecord& charge)
{
    Texts& texts = m_dimensions.texts;
    const std::int64_t kind = m_error.take(m_dimensions.kinds.idOf(charge.kind));
    const RowId resource = m_error.take(texts.idOf(charge.resourceId));
    const RowId name = m_error.take(texts.idOf(charge.resourceName));
    const RowId commitment = m_error.take(texts.idOf(charge.commitmentId));
    const RowId pricing = m_error.take(texts.idOf(charge.pricingCategory));
    const RowId currency = m_error.take(texts.idOf(charge.currency));
    const RowId account = m_error.take(texts.idOf(charge.billingAccount));
    const RowId subAccount = m_error.take(texts.idOf(charge.subAccount));
    const RowId region = m_error.take(texts.idOf(charge.region));
    const RowId tags = m_error.take(m_dimensions.lists.idOf(charge.tags));
    const auto status = static_cast<std::int64_t>(charge.commitmentStatus);
    m_key.clear();
    append(m_key, kind);
    append(m_key, status);
    for (const RowId& id : {resource, name, commitment, pricing, currency, account, subAccount, region, tags})
        append(m_key, id.value_or(0));
    if (const auto known = m_seriesIds.find(m_key); known != m_seriesIds.end())
        return known->second;
    if (!m_error.isOk())
        return 0;
    const std::int64_t id = m_error.take(m_series.add(m_importId, kind, resource, name, commitment, status,
                                                      pricing, currency, account, subAccount, region, tags));
    m_seriesIds.emplace(m_key, id);
    return id;
}

Error BillWriter::unfit(const char* field, const char* expected, const ChargeRecord& charge) const
{
    Place place;
    place.file = m_fileName;
    place.line = charge.firstLine;
    return {ErrorCode::BadValue, {field, expected}, place};
}

void BillWriter::observe(const ChargeRecord& charge)
{
    if (!m_hasCharges) {
        m_seen.windowStart = charge.periodStart;
        m_seen.windowEnd = charge.periodEnd;
        m_seen.currency = charge.currency;
        m_hasCharges = true;
    }
    m_seen.windowStart = std::min(m_seen.windowStart, charge.periodStart);
    m_seen.windowEnd = std::max(m_seen.windowEnd, charge.periodEnd);
    m_seen.rows += charge.rows;
    for (std::size_t basis = 0; basis < costBasisCount; ++basis)
        m_seen.costs[basis] += charge.costs[basis];
}

void BillWriter::addCharge(const ChargeRecord& charge)
{
    if (!m_error.isOk())
        return;
    std::array<std::int64_t, costBasisCount> micros{};
    for (std::size_t basis = 0; basis < costBasisCount; ++basis) {
        const std::optional<std::int64_t> rounded = charge.costs[basis].toMicros();
        if (!rounded)
            return m_error.set(unfit("cost", "an amount below 9,223,372,036,854", charge));
        micros[basis] = *rounded;
        m_rounded[basis] += Decimal::fromMicros(*rounded);
    }
    const std::optional<SplitQuantity> quantity = split(charge.quantity);
    if (!quantity)
        return m_error.set(unfit("quantity", "a quantity below 9,223,372,036,854,775,807", charge));
    observe(charge);
    const std::int64_t series = seriesOf(charge);
    if (!m_error.isOk())
        return;
    const Status added =
        m_charges.add(series, charge.day, micros[0], micros[1], micros[2], micros[3], quantity->whole,
                      quantity->rest, charge.seconds, charge.periodStart.seconds - charge.day * secondsPerDay,
                      charge.periodEnd.seconds - charge.periodStart.seconds, charge.rows, charge.firstLine,
                      charge.lastLine);
    if (!added)
        m_error.set(added.error());
}

Status BillWriter::finish()
{
    if (Status written = m_charges.finish(); !written)
        return written;
    if (!m_hasCharges && !m_totals)
        return {};
    const BillTotals& totals = m_totals ? *m_totals : m_seen;
    std::array<std::string, costBasisCount> whole;
    std::array<std::string, costBasisCount> rest;
    for (std::size_t basis = 0; basis < costBasisCount; ++basis) {
        whole[basis] = totals.costs[basis].toString();
        rest[basis] = (totals.costs[basis] - m_rounded[basis]).toString();
    }
    return Status(m_bills.add(m_importId, totals.rows, totals.windowStart.seconds, totals.windowEnd.seconds,
                              totals.currency, whole[0], whole[1], whole[2], whole[3], rest[0], rest[1],
                              rest[2], rest[3]));
}

} // namespace tare::model::storage
