// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/billing/chargetable.h"
#include "importers/billing/csv/blockpipeline.h"
#include "importers/billing/dimensioncache.h"
#include "importers/billing/focuscolumns.h"
#include "importers/billing/focusdimensions.h"
#include "importers/billing/focusvalues.h"
#include "importers/core/notebook.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tare::importers {

// From rows of a FOCUS file to aggregates and notes.
class FocusRows final : public csv::BlockHandler
{
public:
    FocusRows(const FocusLayout& layout, DateOrder dateOrder, std::string fileName, ImportReport& report);
    ~FocusRows() override;

    void prepare(unsigned slotCount, unsigned workerCount) override;
    void parse(const csv::ScannedBlock& block, unsigned slot, unsigned worker) override;
    void commit(unsigned slot) override;
    void count(model::Progress& progress) const override;

    void emit(model::BillSink& sink) { m_charges.emit(sink); }

private:
    enum class Fault : std::uint8_t {
        FieldCount,
        NoCost,
        BadCost,
        BadQuantity,
        BadDate,
        BadPeriod,
        BadCategory,
        TextTooLong,
    };
    struct Rejection
    {
        Fault fault = Fault::FieldCount;
        FocusColumn column = FocusColumn::BilledCost;
        std::uint64_t line = 0;
        std::size_t fieldCount = 0; // for FieldCount
    };
    struct ParsedRow
    {
        ChargeRow charge;
        std::uint8_t remarks = 0;
    };
    struct Slot
    {
        std::vector<ParsedRow> rows;
        std::vector<Rejection> rejections;
    };
    // So many rows are worked on in turns, for the memory to have time (DimensionCache).
    static constexpr std::size_t rowsAtOnce = 8;
    struct Worker
    {
        explicit Worker(DateOrder order) : starts(order), ends(order) {}

        DimensionCache cache;
        std::array<DimensionKey, rowsAtOnce> keys;
        FocusDimensions dimensions;
        MomentReader starts;
        MomentReader ends;
    };
    using Outcome = std::optional<Rejection>;

    void parseRows(const csv::ScannedBlock& block, std::size_t first, std::size_t count, Slot& slot,
                   Worker& worker);
    Outcome parseRow(const csv::RowView& row, const DimensionKey& key, Worker& worker, ParsedRow& out);
    Outcome parseCosts(const csv::RowView& row, ChargeRow& charge) const;
    Outcome parsePeriod(const csv::RowView& row, Worker& worker, ChargeRow& charge) const;
    Outcome parseQuantity(const csv::RowView& row, ChargeRow& charge) const;
    void takeKey(const csv::RowView& row, DimensionKey& key) const;
    bool usesPricing(const csv::RowView& row) const
    {
        return csv::isNull(field(row, FocusColumn::ConsumedQuantity));
    }
    Outcome findDimensions(const csv::RowView& row, const DimensionKey& key, Worker& worker, ParsedRow& out);
    std::string_view field(const csv::RowView& row, FocusColumn column) const
    {
        return m_layout.has(column) ? row.field(static_cast<std::size_t>(m_layout.field(column)))
                                    : std::string_view();
    }
    void note(const Rejection& rejection);
    void noteRemarks(const ParsedRow& row);

    const FocusLayout& m_layout;
    const DateOrder m_dateOrder;
    const std::string m_fileName;
    ImportReport& m_report;
    Notebook m_notebook;
    DimensionTable m_dimensions;
    ChargeTable m_charges;
    std::vector<Slot> m_slots;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace tare::importers
