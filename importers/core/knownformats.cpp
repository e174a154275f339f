// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/knownformats.h"

#include "importers/core/magic.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>
#include <vector>

namespace tare::importers {

namespace {

using Kind = HeadSummary::Kind;
using Names = std::unordered_set<std::string>;

constexpr std::string_view focus = "focus";
constexpr std::string_view kubernetes = "kubernetes-json";
constexpr std::string_view top = "kubectl-top";

// One row of the table of formats.md §1. All of `all` and one of `any` (where it is not empty) must be there,
// none of `none`. Names are normalised.
struct Row
{
    KnownFormat format;
    Kind kind;
    std::vector<std::string_view> all;
    std::vector<std::string_view> any;
    std::vector<std::string_view> none;
};

const std::vector<Row>& rows()
{
    static const std::vector<Row> table{
        {{"FOCUS Contract Commitment", focus}, Kind::Table, {"contractcommitmentid"}, {}, {"billedcost"}},
        {{"FOCUS 0.5", focus}, Kind::Table, {"billedcost", "amortizedcost", "chargetype"}, {}, {}},
        {{"AWS Cost and Usage Report (legacy)", focus}, Kind::Table, {"lineitem/lineitemtype"}, {}, {}},
        {{"AWS Cost and Usage Report 2.0", focus},
         Kind::Table,
         {"line_item_line_item_type"},
         {"product", "resource_tags", "bill_payer_account_name"},
         {}},
        {{"AWS Cost and Usage Report (legacy, Athena names)", focus},
         Kind::Table,
         {"line_item_line_item_type"},
         {},
         {}},
        {{"Azure cost details", focus},
         Kind::Table,
         {"metercategory"},
         {"costinbillingcurrency", "cost", "pretaxcost"},
         {}},
        {{"Google Cloud billing export", focus},
         Kind::Table,
         {"billing_account_id", "cost", "currency"},
         {"service.id", "service_id", "service"},
         {}},
        {{"Google Cloud billing export", focus},
         Kind::Json,
         {"billing_account_id", "cost", "currency"},
         {"service.id", "service_id", "service"},
         {}},
        {{"Oracle cost report", focus}, Kind::Table, {}, {"lineitem/referenceno", "cost/mycost"}, {}},
        {{"OpenCost allocation (CSV)", kubernetes},
         Kind::Table,
         {"namespace", "controllerkind", "cpucoreusageaverage"},
         {},
         {}},
        {{"OpenCost allocation", kubernetes}, Kind::Json, {"code", "data"}, {"data:cpucorehours"}, {}},
        {{"OpenCost allocation", kubernetes}, Kind::Json, {"cpucorehours"}, {}, {}},
        {{"Prometheus query result", top}, Kind::Json, {"status", "data"}, {"data:resulttype"}, {}},
        {{"Trivy report", kubernetes}, Kind::Json, {"schemaversion", "artifactname"}, {}, {}},
        {{"CycloneDX SBOM", kubernetes}, Kind::Json, {"bomformat"}, {}, {}},
        {{"SPDX SBOM", kubernetes}, Kind::Json, {}, {"spdxversion", "@graph"}, {}},
        {{"Syft SBOM", kubernetes}, Kind::Json, {"artifacts", "schema"}, {}, {}},
        {{"image manifest", kubernetes},
         Kind::Json,
         {"schemaversion"},
         {"layers", "manifests", "fslayers"},
         {}},
        {{"image configuration", kubernetes}, Kind::Json, {"architecture", "os", "rootfs"}, {}, {}},
        {{"AWS Cost and Usage Report manifest", focus},
         Kind::Json,
         {"assemblyid"},
         {"reportkeys", "reportid"},
         {}},
        {{"Kubernetes metrics API", top}, Kind::Json, {"kind:podmetricslist"}, {}, {}},
        {{"Kubernetes metrics API", top}, Kind::Json, {"kind:nodemetricslist"}, {}, {}},
        {{"Kubernetes YAML", kubernetes}, Kind::Yaml, {"apiversion", "kind"}, {}, {}},
        {{"SPDX SBOM (tag-value)", kubernetes}, Kind::Yaml, {"spdxversion"}, {}, {}},
    };
    return table;
}

Names normalisedNames(const HeadSummary& summary)
{
    Names names;
    for (const std::string& name : summary.names)
        names.insert(normalisedName(name));
    for (const std::string& key : summary.dataKeys)
        names.insert("data:" + normalisedName(key));
    if (!summary.kindName.empty())
        names.insert("kind:" + normalisedName(summary.kindName));
    return names;
}

bool matches(const Row& row, const HeadSummary& summary, const Names& names)
{
    const auto has = [&](std::string_view name) { return names.contains(std::string(name)); };
    return row.kind == summary.kind && std::all_of(row.all.begin(), row.all.end(), has) &&
           (row.any.empty() || std::any_of(row.any.begin(), row.any.end(), has)) &&
           std::none_of(row.none.begin(), row.none.end(), has);
}

// Names by which the formats that are read can be missed narrowly.
struct ReadFormat
{
    std::string_view id;
    Kind kind;
    std::array<std::string_view, 8> names;
};

constexpr std::array readFormats{
    ReadFormat{focus,
               Kind::Table,
               {"billedcost", "effectivecost", "chargeperiodstart", "chargecategory", "listcost",
                "servicename", "billingcurrency", "resourceid"}},
    ReadFormat{kubernetes,
               Kind::Json,
               {"apiversion", "items", "kind", "metadata", "spec", "status", "namespace", "ownerreferences"}},
    ReadFormat{top,
               Kind::Table,
               {"namespace", "pod", "name", "cpu(cores)", "memory(bytes)", "cpu", "memory", "container"}},
};

} // namespace

std::optional<KnownFormat> knownContainer(std::string_view head)
{
    if (head.starts_with("PAR1"))
        return KnownFormat{"Parquet", focus};
    if (isZip(head)) {
        const bool isWorkbook = head.find("[Content_Types].xml") != std::string_view::npos ||
                                head.find("xl/") != std::string_view::npos;
        return isWorkbook ? KnownFormat{"Excel workbook (XLSX)", focus} : KnownFormat{"zip archive", focus};
    }
    if (isZstandard(head))
        return KnownFormat{"Zstandard", focus};
    if (isXz(head))
        return KnownFormat{"xz", focus};
    if (isSevenZip(head))
        return KnownFormat{"7-Zip archive", focus};
    if (isBzip2(head))
        return KnownFormat{"bzip2", focus};
    if (isTar(head))
        return KnownFormat{"tar archive", kubernetes};
    if (head.starts_with("SQLite format 3"))
        return KnownFormat{"SQLite database", focus};
    if (head.starts_with("%PDF-"))
        return KnownFormat{"PDF", focus};
    return {};
}

std::optional<KnownFormat> knownFormat(const HeadSummary& summary)
{
    const Names names = normalisedNames(summary);
    for (const Row& row : rows()) {
        if (matches(row, summary, names))
            return row.format;
    }
    return {};
}

std::string_view nearestFormat(const HeadSummary& summary)
{
    const Names names = normalisedNames(summary);
    const auto shared = [&](const auto& wanted) {
        return std::count_if(wanted.begin(), wanted.end(),
                             [&](std::string_view name) { return names.contains(std::string(name)); });
    };
    std::string_view best;
    std::ptrdiff_t most = 0;
    for (const ReadFormat& format : readFormats) {
        if (const auto count = shared(format.names); format.kind == summary.kind && count > most) {
            most = count;
            best = format.id;
        }
    }
    for (const Row& row : rows()) {
        if (const auto count = shared(row.all) + shared(row.any); row.kind == summary.kind && count > most) {
            most = count;
            best = row.format.name;
        }
    }
    return best;
}

} // namespace tare::importers
