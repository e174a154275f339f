// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/focusrows.h"

#include <array>

namespace tare::importers {

namespace {

// Charges of 10^15 and more are in no currency what a bill says; sums of smaller ones cannot overflow.
constexpr auto costBound = static_cast<model::Decimal::Scaled>(model::Decimal::unit) * 1'000'000'000'000'000;

constexpr std::array costColumns{FocusColumn::BilledCost, FocusColumn::EffectiveCost,
                                 FocusColumn::ContractedCost,
                                 FocusColumn::ListCost}; // as CostBasis counts them

constexpr std::string_view numberForm = "-12.5";
constexpr std::string_view categoryForm = "Usage, Purchase, Tax, Credit, Adjustment";

// What a date should have been, in the way of the file.
std::string_view momentForm(DateOrder order)
{
    switch (order) {
    case DateOrder::None:
        break;
    case DateOrder::MonthFirst:
        return "9/14/2026";
    case DateOrder::DayFirst:
        return "14/9/2026";
    }
    return "2026-09-14T10:00:00Z";
}

struct RemarkCode
{
    RowRemark remark;
    NoteKind kind;
    std::string_view code;
    FocusColumn column;
};
constexpr std::array<RemarkCode, 4> remarkCodes{{
    {frequencyAssumed, NoteKind::Assumed, "frequency-assumed", FocusColumn::ChargeFrequency},
    {tagsUnreadable, NoteKind::Lost, "tags-unreadable", FocusColumn::Tags},
    {textNotUtf8, NoteKind::Assumed, "text-not-utf8", FocusColumn::Tags},
    {descriptionCut, NoteKind::Lost, "description-cut", FocusColumn::ChargeDescription},
}};

} // namespace

FocusRows::FocusRows(const FocusLayout& layout, DateOrder dateOrder, std::string fileName,
                     ImportReport& report)
    : m_layout(layout), m_dateOrder(dateOrder), m_fileName(std::move(fileName)), m_report(report),
      m_notebook(report), m_charges(m_dimensions)
{
}

FocusRows::~FocusRows() = default;

void FocusRows::prepare(unsigned slotCount, unsigned workerCount)
{
    m_slots.resize(slotCount);
    for (unsigned i = 0; i < workerCount; ++i)
        m_workers.push_back(std::make_unique<Worker>(m_dateOrder));
}

void FocusRows::parse(const csv::ScannedBlock& block, unsigned slotIndex, unsigned workerIndex)
{
    Slot& slot = m_slots[slotIndex];
    Worker& worker = *m_workers[workerIndex];
    slot.rows.clear();
    slot.rejections.clear();
    for (std::size_t first = 0; first < block.rowCount(); first += rowsAtOnce)
        parseRows(block, first, std::min(rowsAtOnce, block.rowCount() - first), slot, worker);
}

void FocusRows::parseRows(const csv::ScannedBlock& block, std::size_t first, std::size_t count, Slot& slot,
                          Worker& worker)
{
    std::array<bool, rowsAtOnce> isWhole{};
    for (std::size_t i = 0; i < count; ++i) {
        const csv::RowView row(block, first + i);
        isWhole[i] = row.fieldCount() == m_layout.fieldCount && !row.isBlank();
        if (!isWhole[i])
            continue;
        takeKey(row, worker.keys[i]);
        worker.cache.expectSlot(worker.keys[i]);
    }
    for (std::size_t i = 0; i < count; ++i)
        if (isWhole[i])
            worker.cache.expectEntry(worker.keys[i]);
    for (std::size_t i = 0; i < count; ++i) {
        const csv::RowView row(block, first + i);
        if (row.isBlank())
            continue;
        ParsedRow& parsed = slot.rows.emplace_back();
        const Outcome rejection = isWhole[i] ? parseRow(row, worker.keys[i], worker, parsed)
                                             : Rejection{Fault::FieldCount, {}, row.line(), row.fieldCount()};
        if (rejection) {
            slot.rows.pop_back();
            slot.rejections.push_back(*rejection);
        }
    }
}

FocusRows::Outcome FocusRows::parseRow(const csv::RowView& row, const DimensionKey& key, Worker& worker,
                                       ParsedRow& out)
{
    ChargeRow& charge = out.charge;
    charge.line = row.line();
    if (Outcome rejection = parseCosts(row, charge))
        return rejection;
    if (Outcome rejection = parsePeriod(row, worker, charge))
        return rejection;
    if (Outcome rejection = parseQuantity(row, charge))
        return rejection;
    return findDimensions(row, key, worker, out);
}

FocusRows::Outcome FocusRows::parseCosts(const csv::RowView& row, ChargeRow& charge) const
{
    std::string_view before;
    model::Decimal last; // what it says
    for (std::size_t basis = 0; basis < model::costBasisCount; ++basis) {
        const FocusColumn column = costColumns[basis];
        const bool isNeeded = column == FocusColumn::BilledCost || column == FocusColumn::EffectiveCost;
        const std::string_view text = field(row, column);
        if (csv::isNull(text)) {
            if (isNeeded)
                return Rejection{Fault::NoCost, column, row.line()};
            continue;
        }
        if (text == before) { // most rows say the same amount several times
            charge.costs[basis] = last;
            continue;
        }
        const auto cost = parseAmount(csv::valueOf(text));
        if (!cost || cost->scaled() >= costBound || cost->scaled() <= -costBound)
            return Rejection{Fault::BadCost, column, row.line()};
        charge.costs[basis] = *cost;
        before = text;
        last = *cost;
    }
    return {};
}

FocusRows::Outcome FocusRows::parsePeriod(const csv::RowView& row, Worker& worker, ChargeRow& charge) const
{
    const auto start = worker.starts.read(csv::valueOf(field(row, FocusColumn::ChargePeriodStart)));
    if (!start)
        return Rejection{Fault::BadDate, FocusColumn::ChargePeriodStart, row.line()};
    const auto end = worker.ends.read(csv::valueOf(field(row, FocusColumn::ChargePeriodEnd)));
    if (!end)
        return Rejection{Fault::BadDate, FocusColumn::ChargePeriodEnd, row.line()};
    if (*end < *start)
        return Rejection{Fault::BadPeriod, FocusColumn::ChargePeriodEnd, row.line()};
    charge.start = start->seconds;
    charge.end = end->seconds;
    return {};
}

FocusRows::Outcome FocusRows::parseQuantity(const csv::RowView& row, ChargeRow& charge) const
{
    const FocusColumn column =
        usesPricing(row) ? FocusColumn::PricingQuantity : FocusColumn::ConsumedQuantity;
    const std::string_view text = field(row, column);
    if (csv::isNull(text))
        return {};
    const auto quantity = parseAmount(csv::valueOf(text));
    if (!quantity)
        return Rejection{Fault::BadQuantity, column, row.line()};
    charge.quantity = *quantity;
    return {};
}

void FocusRows::takeKey(const csv::RowView& row, DimensionKey& key) const
{
    const bool isDescribed =
        m_layout.hasUsageType && m_layout.has(FocusColumn::ChargeDescription) && !hasUsageType(row, m_layout);
    key.begin((usesPricing(row) ? 1U : 0U) | (isDescribed ? 2U : 0U));
    for (const FocusLayout::Span span : m_layout.dimensionSpans)
        key.add(row.span(span.first, span.last));
    if (isDescribed)
        key.add(field(row, FocusColumn::ChargeDescription));
    key.finish();
}

FocusRows::Outcome FocusRows::findDimensions(const csv::RowView& row, const DimensionKey& key, Worker& worker,
                                             ParsedRow& out)
{
    const DimensionCache::Meaning* known = worker.cache.find(key);
    DimensionCache::Meaning meaning;
    if (known) {
        meaning = *known;
    } else {
        FocusDimensions& dimensions = worker.dimensions;
        decodeDimensions(row, m_layout, usesPricing(row), dimensions);
        if (dimensions.fault)
            return Rejection{*dimensions.fault == FocusColumn::ChargeCategory ? Fault::BadCategory
                                                                              : Fault::TextTooLong,
                             *dimensions.fault, row.line()};
        meaning = {m_dimensions.idOf(dimensions.values), dimensions.remarks};
        worker.cache.store(key, meaning);
    }
    out.charge.dimensions = meaning.dimensions;
    out.remarks = meaning.remarks;
    return {};
}

void FocusRows::commit(unsigned slotIndex)
{
    Slot& slot = m_slots[slotIndex];
    auto rejection = slot.rejections.begin();
    constexpr std::size_t ahead = 6; // rows whose aggregates come from memory meanwhile
    for (std::size_t i = 0; i < slot.rows.size(); ++i) {
        const ParsedRow& row = slot.rows[i];
        if (i + ahead < slot.rows.size())
            m_charges.expect(slot.rows[i + ahead].charge);
        // Notes stand in the order of the lines, so that the size of a block does not show.
        while (rejection != slot.rejections.end() && rejection->line < row.charge.line)
            note(*rejection++);
        m_charges.add(row.charge);
        if (row.remarks != 0)
            noteRemarks(row);
    }
    while (rejection != slot.rejections.end())
        note(*rejection++);
    m_report.kept += slot.rows.size();
}

void FocusRows::note(const Rejection& rejection)
{
    model::Place place{.file = m_fileName, .line = rejection.line};
    if (rejection.fault == Fault::FieldCount) {
        m_notebook.reject("wrong-field-count",
                          {std::to_string(m_layout.fieldCount), std::to_string(rejection.fieldCount)}, place);
        return;
    }
    place.column = static_cast<std::uint64_t>(m_layout.field(rejection.column)) + 1;
    std::vector<std::string> arguments{std::string(nameOf(rejection.column))};
    switch (rejection.fault) {
    case Fault::FieldCount:
        break;
    case Fault::NoCost:
        arguments.emplace_back(numberForm);
        m_notebook.reject("no-cost", std::move(arguments), place);
        break;
    case Fault::BadCost:
        arguments.emplace_back(numberForm);
        m_notebook.reject("bad-cost", std::move(arguments), place);
        break;
    case Fault::BadQuantity:
        arguments.emplace_back(numberForm);
        m_notebook.reject("bad-quantity", std::move(arguments), place);
        break;
    case Fault::BadDate:
        arguments.emplace_back(momentForm(m_dateOrder));
        m_notebook.reject("bad-date", std::move(arguments), place);
        break;
    case Fault::BadPeriod:
        arguments.emplace_back(nameOf(FocusColumn::ChargePeriodStart));
        m_notebook.reject("bad-period", std::move(arguments), place);
        break;
    case Fault::BadCategory:
        arguments.emplace_back(categoryForm);
        m_notebook.reject("bad-category", std::move(arguments), place);
        break;
    case Fault::TextTooLong:
        arguments.push_back(std::to_string(longestText));
        m_notebook.reject("text-too-long", std::move(arguments), place);
        break;
    }
}

void FocusRows::noteRemarks(const ParsedRow& row)
{
    const model::Place place{.file = m_fileName, .line = row.charge.line};
    for (const RemarkCode& code : remarkCodes)
        if (row.remarks & code.remark)
            m_notebook.count(code.kind, code.code, {}, place);
}

void FocusRows::count(model::Progress& progress) const
{
    progress.records = m_report.kept;
    progress.rejected = m_report.rejected;
}

} // namespace tare::importers
