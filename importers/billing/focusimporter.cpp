// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/focusimporter.h"

#include "importers/billing/csv/blockpipeline.h"
#include "importers/billing/dateorder.h"
#include "importers/billing/focuscolumns.h"
#include "importers/billing/focusrows.h"

#include <array>
#include <new>

namespace tare::importers {

using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

// Columns whose absence takes something away that a reader of the result should know.
struct Loss
{
    FocusColumn column;
    FocusColumn other; // serves as well
    std::string_view code;
};
constexpr std::array<Loss, 6> losses{{
    {FocusColumn::ResourceId, FocusColumn::ResourceId, "no-resource-ids"},
    {FocusColumn::BillingCurrency, FocusColumn::BillingCurrency, "no-currency"},
    {FocusColumn::ContractedCost, FocusColumn::ContractedCost, "no-contracted-cost"},
    {FocusColumn::ListCost, FocusColumn::ListCost, "no-list-cost"},
    {FocusColumn::ConsumedQuantity, FocusColumn::PricingQuantity, "no-quantity"},
    {FocusColumn::Tags, FocusColumn::Tags, "no-tags"},
}};

void noteLosses(const FocusLayout& layout, std::uint64_t line, const std::string& file, ImportReport& report)
{
    for (const Loss& loss : losses)
        if (!layout.has(loss.column) && !layout.has(loss.other))
            report.notes.push_back(
                {loss.column == FocusColumn::BillingCurrency ? NoteKind::Assumed : NoteKind::Lost,
                 std::string(loss.code),
                 {std::string(nameOf(loss.column))},
                 {.file = file, .line = line}});
}

// "5/1/25" is May or January. Where nothing in the sample tells, it is read as spreadsheets of the United
// States write it, and the report says so.
DateOrder settleDates(const csv::BlockPipeline& pipeline, const csv::Header& header,
                      const FocusLayout& layout, const std::string& file, ImportReport& report)
{
    const DateFinding dates = findDateOrder(pipeline.sample(), header, layout);
    if (dates.isAssumed)
        report.notes.push_back({NoteKind::Assumed,
                                "month-first-assumed",
                                {std::string(nameOf(dates.column))},
                                {.file = file,
                                 .line = dates.line,
                                 .column = static_cast<std::uint64_t>(layout.field(dates.column)) + 1}});
    return dates.order;
}

bool isUtf16(std::string_view bytes)
{
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

// Nothing kept is no import; the place is the first fault's.
std::optional<Error> refusalOf(const ImportReport& report, const std::string& file)
{
    if (report.kept > 0)
        return {};
    model::Place place{.file = file};
    for (const Note& note : report.notes)
        if (note.kind == NoteKind::Rejected) {
            place = note.place;
            break;
        }
    return Error{ErrorCode::NothingKept, {std::to_string(report.rejected)}, place};
}

Result<ImportReport> readFocus(ByteSource& source, model::BillSink& sink, const ImportContext& context,
                               std::size_t blockSize)
{
    ImportReport report;
    report.format = "focus";
    csv::BlockPipeline pipeline(source, context, blockSize);
    const auto header = pipeline.readHeader();
    if (!header)
        return header.error();
    if (!header->names.empty() && isUtf16(header->names.front()))
        return Error{ErrorCode::BadEncoding, {}, {.file = source.name(), .line = header->line}};
    const auto layout = layoutOf(*header, source.name());
    if (!layout)
        return layout.error();
    report.version = layout->version;
    noteLosses(*layout, header->line, source.name(), report);

    const DateOrder dateOrder = settleDates(pipeline, *header, *layout, source.name(), report);

    FocusRows rows(*layout, dateOrder, source.name(), report);
    if (const model::Status done = pipeline.readRows(*header, rows); !done)
        return done.error();
    if (auto refusal = refusalOf(report, source.name()))
        return *refusal;
    rows.emit(sink);
    return report;
}

} // namespace

FocusImporter::FocusImporter(std::size_t blockSize) : m_blockSize(blockSize) {}

Detection FocusImporter::detect(std::string_view head) const
{
    if (isUtf16(head))
        return {};
    const auto header = csv::findHeader(head, true);
    if (!header)
        return {};
    const FocusHeader focus = tellFocus(*header);
    const bool isOther = focus.isContractCommitment || focus.isPreview;
    // One of the four may be missing: a FOCUS file that lacks what is needed, to be refused as such.
    if (!isOther && focus.telling < 3)
        return {};
    const auto layout = layoutOf(*header, {});
    if (!layout)
        return {Recognition::Named, {}, layout.error()};
    return {Recognition::Yes, layout->version, {}};
}

Result<ImportReport> FocusImporter::read(ByteSource& source, const ImportTarget& target,
                                         const ImportContext& context) const
{
    try {
        return readFocus(source, *target.bill, context, m_blockSize);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, {}, {.file = source.name()}};
    }
}

std::unique_ptr<Importer> makeFocusImporter()
{
    return std::make_unique<FocusImporter>();
}

} // namespace tare::importers
