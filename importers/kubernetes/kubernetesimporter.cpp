// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/kubernetesimporter.h"

#include "importers/core/headsummary.h"
#include "importers/core/watchedsource.h"
#include "importers/kubernetes/documentreader.h"

#include <algorithm>

namespace tare::importers {

namespace {

using model::Error;
using model::ErrorCode;

bool hasName(const HeadSummary& summary, std::string_view name)
{
    return std::find(summary.names.begin(), summary.names.end(), name) != summary.names.end();
}

// Lists of the metrics API are Kubernetes too, but another format.
bool isMetricsKind(std::string_view kind)
{
    return kind.starts_with("PodMetrics") || kind.starts_with("NodeMetrics");
}

class KubernetesImporter final : public Importer
{
public:
    std::string_view id() const override { return "kubernetes-json"; }
    FormatGroup group() const override { return FormatGroup::Cluster; }

    Detection detect(std::string_view head) const override
    {
        if (!looksLikeJson(head))
            return {};
        const HeadSummary summary = summarise(head);
        if (isMetricsKind(summary.kindName))
            return {};
        // Exporters that write one object a line leave kind and apiVersion out; an API list may have items
        // alone.
        const bool isNamed =
            hasName(summary, "apiVersion") && (hasName(summary, "kind") || hasName(summary, "items"));
        const bool isList =
            hasName(summary, "items") && (hasName(summary, "metadata") || hasName(summary, "kind"));
        const bool isObject =
            hasName(summary, "metadata") && (hasName(summary, "spec") || hasName(summary, "kind"));
        if (isNamed || isList || isObject)
            return {Recognition::Yes, {}, {}};
        return {};
    }

    model::Result<ImportReport> read(ByteSource& source, const ImportTarget& target,
                                     const ImportContext& context) const override
    {
        ImportReport report;
        report.format = id();
        Notebook notebook(report);
        WatchedSource watched(source, context, report);
        const model::Status status = DocumentReader(watched, *target.inventory, notebook, context).readAll();
        if (!status)
            return status.error();
        if (report.kept == 0 && report.rejected > 0)
            return Error{ErrorCode::NothingKept, {std::to_string(report.rejected)}, {.file = source.name()}};
        return report;
    }
};

} // namespace

std::unique_ptr<Importer> makeKubernetesImporter()
{
    return std::make_unique<KubernetesImporter>();
}

} // namespace tare::importers
