// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/importers/billing/billtest.h"

#include <algorithm>
#include <sstream>

#include <zlib.h>

namespace tare::test {

namespace {

const Fields& usualFields()
{
    static const Fields fields{{"BilledCost", "1.5"},
                               {"EffectiveCost", "1.25"},
                               {"ContractedCost", "1.5"},
                               {"ListCost", "2"},
                               {"BillingCurrency", "USD"},
                               {"BillingAccountId", "0123"},
                               {"ChargeCategory", "Usage"},
                               {"ChargeClass", ""},
                               {"ChargeDescription", "m5 hour"},
                               {"ChargeFrequency", "Usage-Based"},
                               {"ChargePeriodStart", "2026-09-14T10:00:00Z"},
                               {"ChargePeriodEnd", "2026-09-14T11:00:00Z"},
                               {"CommitmentDiscountId", ""},
                               {"CommitmentDiscountStatus", ""},
                               {"ConsumedQuantity", "1"},
                               {"ConsumedUnit", "Hrs"},
                               {"PricingCategory", "Standard"},
                               {"PricingQuantity", "1"},
                               {"PricingUnit", "Hours"},
                               {"ProviderName", "AWS"},
                               {"RegionId", "eu-central-1"},
                               {"ResourceId", "i-0abc"},
                               {"ResourceName", "node"},
                               {"ResourceType", "Instance"},
                               {"ServiceCategory", "Compute"},
                               {"ServiceName", "Amazon EC2"},
                               {"SkuId", "SKU1"},
                               {"SubAccountId", "0456"},
                               {"Tags", "\"{\"\"team\"\": \"\"pay\"\"}\""}};
    return fields;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ",") + part;
    return text;
}

void dumpCharge(std::ostream& out, const model::ChargeRecord& charge)
{
    const model::ChargeKind& kind = charge.kind;
    out << charge.day << '|' << kind.provider << '|' << kind.serviceCategory << '|' << kind.serviceSubcategory
        << '|' << kind.service << '|' << kind.sku << '|' << kind.usageType << '|' << kind.resourceType << '|'
        << kind.description << '|' << kind.unit << '|' << static_cast<int>(kind.category)
        << static_cast<int>(kind.frequency) << kind.isCorrection << '|' << kind.instanceType << '|'
        << charge.resourceId << '|' << charge.resourceName << '|' << charge.commitmentId << '|'
        << static_cast<int>(charge.commitmentStatus) << '|' << charge.pricingCategory << '|'
        << charge.currency << '|' << charge.billingAccount << '|' << charge.subAccount << '|'
        << charge.region;
    for (const auto& [key, value] : charge.tags)
        out << '|' << key << '=' << value;
    for (const model::Decimal& cost : charge.costs)
        out << '|' << cost.toString();
    out << '|' << charge.quantity.toString() << '|' << charge.seconds << '|' << charge.periodStart.seconds
        << '|' << charge.periodEnd.seconds << '|' << charge.rows << '|' << charge.firstLine << '|'
        << charge.lastLine << '\n';
}

} // namespace

Imported importSource(importers::ByteSource& source, const ImportSettings& settings)
{
    Imported imported;
    ThreadsExecutor executor(settings.threads);
    const importers::ImportContext context{
        .stop = settings.stop, .progress = settings.progress, .executor = executor};
    const importers::FocusImporter importer(settings.blockSize);
    auto report = importer.read(source, {.inventory = nullptr, .bill = &imported.sink}, context);
    if (report)
        imported.report = std::move(*report);
    else
        imported.error = report.error();
    imported.identity = source.identity();
    return imported;
}

Imported importText(const std::string& bytes, const ImportSettings& settings)
{
    const auto source = importers::openMemory("bill.csv", bytes);
    return importSource(*source, settings);
}

std::string dumpOf(const Imported& imported)
{
    std::ostringstream out;
    if (imported.error)
        out << "error " << static_cast<int>(imported.error->code) << ' ' << joined(imported.error->arguments)
            << ' ' << imported.error->place.line << ':' << imported.error->place.column << '\n';
    const importers::ImportReport& report = imported.report;
    out << report.version << " kept " << report.kept << " rejected " << report.rejected << '\n';
    for (const importers::Note& note : report.notes)
        out << static_cast<int>(note.kind) << ' ' << note.code << '(' << joined(note.arguments) << ") "
            << note.place.line << ':' << note.place.column << " x" << note.count << '\n';
    for (const model::ChargeRecord& charge : imported.sink.charges)
        dumpCharge(out, charge);
    if (const auto& totals = imported.sink.totals) {
        for (const model::Decimal& cost : totals->costs)
            out << cost.toString() << ' ';
        out << totals->rows << ' ' << totals->windowStart.seconds << ' ' << totals->windowEnd.seconds << ' '
            << totals->currency << '\n';
    }
    return out.str();
}

std::string usualHeader()
{
    std::vector<std::string> names;
    for (const auto& [name, value] : usualFields())
        names.push_back(name);
    return joined(names);
}

std::string usualRow(const Fields& changes)
{
    std::string row;
    for (const auto& [name, value] : usualFields()) {
        const auto change = std::find_if(changes.begin(), changes.end(),
                                         [&](const auto& pair) { return pair.first == name; });
        row += (&name == &usualFields().front().first ? "" : ",") +
               (change == changes.end() ? value : change->second);
    }
    return row;
}

std::string billOf(const std::vector<Fields>& rows)
{
    std::string bill = usualHeader() + '\n';
    for (const Fields& changes : rows)
        bill += usualRow(changes) + '\n';
    return bill;
}

std::string gzipped(const std::string& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, bytes.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

} // namespace tare::test
