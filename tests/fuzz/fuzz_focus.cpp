// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as rows behind a header of FOCUS, and as a whole file: aggregates must add up to the totals, and
// the size of the blocks must not show.
#include "importers/billing/focusimporter.h"
#include "importers/core/bytesource.h"

#include <cstdlib>
#include <string>

namespace {

using namespace tare;

class AddingSink final : public model::BillSink
{
public:
    void addCharge(const model::ChargeRecord& charge) override
    {
        for (std::size_t basis = 0; basis < model::costBasisCount; ++basis)
            sums[basis] += charge.costs[basis];
        rows += charge.rows;
        seconds += charge.seconds;
    }
    void setTotals(const model::BillTotals& given) override { totals = given; }

    model::CostsByBasis sums;
    std::uint64_t rows = 0;
    std::int64_t seconds = 0;
    model::BillTotals totals;
};

struct Outcome
{
    bool isRead = false;
    std::uint64_t kept = 0;
    std::uint64_t rejected = 0;
    std::uint64_t notes = 0;
    AddingSink sink;
};

Outcome importOnce(const std::string& bytes, std::size_t blockSize)
{
    Outcome outcome;
    const auto source = importers::openMemory("bill.csv", bytes);
    model::InlineExecutor executor;
    const importers::ImportContext context{.stop = {}, .progress = {}, .executor = executor};
    const auto report = importers::FocusImporter(blockSize).read(
        *source, {.inventory = nullptr, .bill = &outcome.sink}, context);
    outcome.isRead = report.isOk();
    if (report) {
        outcome.kept = report->kept;
        outcome.rejected = report->rejected;
        outcome.notes = report->notes.size();
        if (outcome.sink.sums != outcome.sink.totals.costs || outcome.sink.rows != report->kept)
            std::abort();
    }
    return outcome;
}

void importTwice(const std::string& bytes)
{
    const Outcome large = importOnce(bytes, 1 << 12);
    const Outcome small = importOnce(bytes, 61);
    const bool isEqual = large.isRead == small.isRead && large.kept == small.kept &&
                         large.rejected == small.rejected && large.notes == small.notes &&
                         large.sink.sums == small.sink.sums && large.sink.seconds == small.sink.seconds;
    if (!isEqual)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::string header = "BilledCost,EffectiveCost,ChargePeriodStart,ChargePeriodEnd,"
                                      "ChargeCategory,ConsumedQuantity,ResourceId,"
                                      "Tags,ChargeDescription\n";
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    if (importers::FocusImporter().detect(bytes).recognition != importers::Recognition::No)
        importTwice(bytes);
    importTwice(header + bytes);
    importTwice(header + "1,2,2026-09-14T10:00:00Z,2026-09-14T11:00:00Z,Usage,1,i-1,\"" + bytes);
    return 0;
}
