// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/parametertext.h"

#include "views/text/catalogue.h"
#include "views/text/reasontext.h"

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ParameterText
{
    Q_DECLARE_TR_FUNCTIONS(ParameterText)
};

struct ParameterEntry
{
    std::string_view id; // without the language or archetype at its end
    const char* name;
    const char* explanation;
};

constexpr ParameterEntry entries[] = {
    {"cost.basis", QT_TRANSLATE_NOOP("ParameterText", "Cost basis"),
     QT_TRANSLATE_NOOP("ParameterText", "Which of the bill's costs a figure is made of")},
    {"cost.cpu_ram_ratio", QT_TRANSLATE_NOOP("ParameterText", "Price of a core against a GiB"),
     QT_TRANSLATE_NOOP("ParameterText", "How a node's price is split between CPU and memory")},
    {"cost.core_hour_price", QT_TRANSLATE_NOOP("ParameterText", "Price of a core-hour"),
     QT_TRANSLATE_NOOP("ParameterText", "Used where neither bill nor price list knows a node")},
    {"cost.gib_hour_price", QT_TRANSLATE_NOOP("ParameterText", "Price of a GiB-hour"),
     QT_TRANSLATE_NOOP("ParameterText", "Used where neither bill nor price list knows a node")},
    {"rightsize.enabled", QT_TRANSLATE_NOOP("ParameterText", "Right-size first"),
     QT_TRANSLATE_NOOP(
         "ParameterText",
         "Whether requests are set to what is used before anything is credited to WebAssembly")},
    {"rightsize.memory_headroom", QT_TRANSLATE_NOOP("ParameterText", "Memory headroom"),
     QT_TRANSLATE_NOOP("ParameterText", "Added to the highest memory use that was seen")},
    {"rightsize.cpu_headroom", QT_TRANSLATE_NOOP("ParameterText", "CPU headroom"),
     QT_TRANSLATE_NOOP("ParameterText", "Added to the 95th percentile of CPU use")},
    {"rightsize.assumed_memory_use", QT_TRANSLATE_NOOP("ParameterText", "Assumed memory use"),
     QT_TRANSLATE_NOOP("ParameterText", "Part of the memory request that is used, where usage is not known")},
    {"rightsize.assumed_cpu_use", QT_TRANSLATE_NOOP("ParameterText", "Assumed CPU use"),
     QT_TRANSLATE_NOOP("ParameterText", "Part of the CPU request that is used, where usage is not known")},
    {"density.target", QT_TRANSLATE_NOOP("ParameterText", "Where modules run"),
     QT_TRANSLATE_NOOP("ParameterText", "One module in each pod, or many in one host")},
    {"density.pool", QT_TRANSLATE_NOOP("ParameterText", "Pool of the modules"),
     QT_TRANSLATE_NOOP("ParameterText", "On the same nodes as today, or on nodes of their own")},
    {"density.shim_memory_mib", QT_TRANSLATE_NOOP("ParameterText", "Memory of the shim"),
     QT_TRANSLATE_NOOP("ParameterText", "What the runtime needs in each pod beside the module")},
    {"density.host_memory_mib", QT_TRANSLATE_NOOP("ParameterText", "Memory of a host"),
     QT_TRANSLATE_NOOP("ParameterText", "What a host process needs beside its modules")},
    {"density.modules_per_host", QT_TRANSLATE_NOOP("ParameterText", "Modules in a host"),
     QT_TRANSLATE_NOOP("ParameterText", "At most this many share one host pod")},
    {"density.calls_in_flight", QT_TRANSLATE_NOOP("ParameterText", "Calls at a time"),
     QT_TRANSLATE_NOOP("ParameterText", "Instances that a replica keeps open")},
    {"density.pod_limit", QT_TRANSLATE_NOOP("ParameterText", "Pods on a node"),
     QT_TRANSLATE_NOOP("ParameterText", "0: as the nodes have it")},
    {"density.target_fill", QT_TRANSLATE_NOOP("ParameterText", "How full nodes are run"),
     QT_TRANSLATE_NOOP("ParameterText", "Nodes are taken to be filled at least this far")},
    {"density.container_overhead_mib",
     QT_TRANSLATE_NOOP("ParameterText", "Memory of the container's runtime"),
     QT_TRANSLATE_NOOP("ParameterText", "What an idle process of this language needs")},
    {"density.wasm_base_mib", QT_TRANSLATE_NOOP("ParameterText", "Memory of an empty module"),
     QT_TRANSLATE_NOOP("ParameterText", "What an instance needs before it holds data")},
    {"density.wasm_code_mib", QT_TRANSLATE_NOOP("ParameterText", "Compiled code of a module"),
     QT_TRANSLATE_NOOP("ParameterText", "Once in each process that runs it")},
    {"density.heap_ratio", QT_TRANSLATE_NOOP("ParameterText", "Heap on WebAssembly against containers"),
     QT_TRANSLATE_NOOP("ParameterText", "How the heap changes with the move")},
    {"density.cpu_factor", QT_TRANSLATE_NOOP("ParameterText", "CPU on WebAssembly against containers"),
     QT_TRANSLATE_NOOP("ParameterText", "How CPU use changes with the move")},
    {"density.call_memory_mib", QT_TRANSLATE_NOOP("ParameterText", "Memory of a further call"),
     QT_TRANSLATE_NOOP("ParameterText", "For each call beyond the first at a time")},
    {"egress.releases_per_month", QT_TRANSLATE_NOOP("ParameterText", "Releases a month"),
     QT_TRANSLATE_NOOP("ParameterText", "How often a new image is pulled")},
    {"egress.layer_reuse", QT_TRANSLATE_NOOP("ParameterText", "Reused layers"),
     QT_TRANSLATE_NOOP("ParameterText", "Part of an image that nodes already hold")},
    {"egress.path", QT_TRANSLATE_NOOP("ParameterText", "Way of the images"),
     QT_TRANSLATE_NOOP("ParameterText", "From the registry to the nodes")},
    {"egress.price_same_region_gb", QT_TRANSLATE_NOOP("ParameterText", "Transfer within a region"),
     QT_TRANSLATE_NOOP("ParameterText", "Price of a gigabyte")},
    {"egress.price_cross_zone_gb", QT_TRANSLATE_NOOP("ParameterText", "Transfer between zones"),
     QT_TRANSLATE_NOOP("ParameterText", "Price of a gigabyte")},
    {"egress.price_cross_region_gb", QT_TRANSLATE_NOOP("ParameterText", "Transfer between regions"),
     QT_TRANSLATE_NOOP("ParameterText", "Price of a gigabyte")},
    {"egress.price_internet_gb", QT_TRANSLATE_NOOP("ParameterText", "Transfer over the Internet"),
     QT_TRANSLATE_NOOP("ParameterText", "Price of a gigabyte")},
    {"egress.further_regions", QT_TRANSLATE_NOOP("ParameterText", "Further regions"),
     QT_TRANSLATE_NOOP("ParameterText", "Regions that hold copies of the registry")},
    {"egress.retained_versions", QT_TRANSLATE_NOOP("ParameterText", "Kept versions"),
     QT_TRANSLATE_NOOP("ParameterText", "Versions that the registry keeps")},
    {"egress.dedupe", QT_TRANSLATE_NOOP("ParameterText", "Shared layers in the registry"),
     QT_TRANSLATE_NOOP("ParameterText", "Part of the storage that versions share")},
    {"egress.architectures", QT_TRANSLATE_NOOP("ParameterText", "Architectures"),
     QT_TRANSLATE_NOOP("ParameterText", "For how many an image is built")},
    {"egress.storage_gb_month", QT_TRANSLATE_NOOP("ParameterText", "Storage of the registry"),
     QT_TRANSLATE_NOOP("ParameterText", "Price of a gigabyte and month")},
    {"egress.image_size_mb", QT_TRANSLATE_NOOP("ParameterText", "Size of an image"),
     QT_TRANSLATE_NOOP("ParameterText", "Compressed, where it is not measured")},
    {"egress.wasm_size_mb", QT_TRANSLATE_NOOP("ParameterText", "Size of a module"),
     QT_TRANSLATE_NOOP("ParameterText", "Compressed, where it is not measured")},
    {"coldstart.scale_to_zero", QT_TRANSLATE_NOOP("ParameterText", "Scale to zero"),
     QT_TRANSLATE_NOOP("ParameterText", "Whether idle replicas may be taken away")},
    {"coldstart.idle_fraction", QT_TRANSLATE_NOOP("ParameterText", "Idle time"),
     QT_TRANSLATE_NOOP("ParameterText", "Part of the time without calls")},
    {"coldstart.warm_replicas", QT_TRANSLATE_NOOP("ParameterText", "Warm replicas"),
     QT_TRANSLATE_NOOP("ParameterText", "Kept only to hide cold starts")},
    {"serverless.duration_ms", QT_TRANSLATE_NOOP("ParameterText", "Duration of a call"),
     QT_TRANSLATE_NOOP("ParameterText", "Of functions that are billed by time")},
    {"serverless.memory_gb", QT_TRANSLATE_NOOP("ParameterText", "Memory of a function"),
     QT_TRANSLATE_NOOP("ParameterText", "As it is billed")},
    {"serverless.cold_rate", QT_TRANSLATE_NOOP("ParameterText", "Cold starts"),
     QT_TRANSLATE_NOOP("ParameterText", "Part of the calls that start cold")},
    {"serverless.init_ms", QT_TRANSLATE_NOOP("ParameterText", "Cold start"),
     QT_TRANSLATE_NOOP("ParameterText", "How long one takes today")},
    {"serverless.wasm_init_ms", QT_TRANSLATE_NOOP("ParameterText", "Cold start on WebAssembly"),
     QT_TRANSLATE_NOOP("ParameterText", "How long one takes after the move")},
    {"serverless.wasm_memory_gb", QT_TRANSLATE_NOOP("ParameterText", "Memory of a function on WebAssembly"),
     QT_TRANSLATE_NOOP("ParameterText", "As it would be billed")},
    {"effort.method", QT_TRANSLATE_NOOP("ParameterText", "Method of the estimate"),
     QT_TRANSLATE_NOOP("ParameterText", "How days of work are estimated")},
    {"effort.archetype_days", QT_TRANSLATE_NOOP("ParameterText", "Days for a service"),
     QT_TRANSLATE_NOOP("ParameterText", "Of 4,500 lines")},
    {"effort.ksloc", QT_TRANSLATE_NOOP("ParameterText", "Size of a service"),
     QT_TRANSLATE_NOOP("ParameterText", "Thousands of source lines, where it is not known")},
    {"effort.dm", QT_TRANSLATE_NOOP("ParameterText", "Design modified"),
     QT_TRANSLATE_NOOP("ParameterText", "Percent, COCOMO II")},
    {"effort.cm", QT_TRANSLATE_NOOP("ParameterText", "Code modified"),
     QT_TRANSLATE_NOOP("ParameterText", "Percent, COCOMO II")},
    {"effort.im", QT_TRANSLATE_NOOP("ParameterText", "Integration redone"),
     QT_TRANSLATE_NOOP("ParameterText", "Percent, COCOMO II")},
    {"effort.aa", QT_TRANSLATE_NOOP("ParameterText", "Assessment and assimilation"),
     QT_TRANSLATE_NOOP("ParameterText", "COCOMO II")},
    {"effort.su", QT_TRANSLATE_NOOP("ParameterText", "Software understanding"),
     QT_TRANSLATE_NOOP("ParameterText", "COCOMO II")},
    {"effort.unfm", QT_TRANSLATE_NOOP("ParameterText", "Unfamiliarity"),
     QT_TRANSLATE_NOOP("ParameterText", "COCOMO II")},
    {"effort.at", QT_TRANSLATE_NOOP("ParameterText", "Translated automatically"),
     QT_TRANSLATE_NOOP("ParameterText", "Percent, COCOMO II")},
    {"effort.em", QT_TRANSLATE_NOOP("ParameterText", "Effort multipliers"),
     QT_TRANSLATE_NOOP("ParameterText", "Their product, COCOMO II")},
    {"effort.day_rate", QT_TRANSLATE_NOOP("ParameterText", "Day rate"),
     QT_TRANSLATE_NOOP("ParameterText", "What a person-day costs")},
    {"effort.contingency", QT_TRANSLATE_NOOP("ParameterText", "Contingency"),
     QT_TRANSLATE_NOOP("ParameterText", "Added to the one-off cost")},
    {"effort.days_per_point", QT_TRANSLATE_NOOP("ParameterText", "Days per point"),
     QT_TRANSLATE_NOOP("ParameterText", "Of the organisation")},
    {"time.horizon_months", QT_TRANSLATE_NOOP("ParameterText", "Horizon"),
     QT_TRANSLATE_NOOP("ParameterText", "Months in which a move has to pay back")},
    {"time.discount_rate", QT_TRANSLATE_NOOP("ParameterText", "Discount rate"),
     QT_TRANSLATE_NOOP("ParameterText", "A year")},
    {"time.growth", QT_TRANSLATE_NOOP("ParameterText", "Growth of the saving"),
     QT_TRANSLATE_NOOP("ParameterText", "A year")},
    {"time.overlap_months", QT_TRANSLATE_NOOP("ParameterText", "Overlap"),
     QT_TRANSLATE_NOOP("ParameterText", "Months in which both sides run")},
    {"time.capacity_days_month", QT_TRANSLATE_NOOP("ParameterText", "Capacity of the team"),
     QT_TRANSLATE_NOOP("ParameterText", "Person-days a month")},
    {"programme.fixed_cost", QT_TRANSLATE_NOOP("ParameterText", "Platform and training"),
     QT_TRANSLATE_NOOP("ParameterText", "Once, for the whole programme")},
    {"programme.month_cost", QT_TRANSLATE_NOOP("ParameterText", "Upkeep of the platform"),
     QT_TRANSLATE_NOOP("ParameterText", "A month, for the whole programme")},
    {"commitment.share", QT_TRANSLATE_NOOP("ParameterText", "Committed share"),
     QT_TRANSLATE_NOOP("ParameterText", "Part of the capacity that is bought ahead")},
    {"commitment.discount", QT_TRANSLATE_NOOP("ParameterText", "Discount of the commitment"),
     QT_TRANSLATE_NOOP("ParameterText", "Against the on-demand price")},
    {"commitment.end_month", QT_TRANSLATE_NOOP("ParameterText", "End of the commitment"),
     QT_TRANSLATE_NOOP("ParameterText", "Months from the start of work")},
    {"commitment.absorb", QT_TRANSLATE_NOOP("ParameterText", "Taken over by other usage"),
     QT_TRANSLATE_NOOP("ParameterText", "Part of a freed commitment")},
    {"soft.ci", QT_TRANSLATE_NOOP("ParameterText", "Count builds"),
     QT_TRANSLATE_NOOP("ParameterText", "Whether cheaper builds enter the payback")},
    {"soft.labour", QT_TRANSLATE_NOOP("ParameterText", "Count labour"),
     QT_TRANSLATE_NOOP("ParameterText", "Whether less operation enters the payback")},
    {"soft.control_plane", QT_TRANSLATE_NOOP("ParameterText", "Count control planes"),
     QT_TRANSLATE_NOOP("ParameterText", "Whether clusters that end enter the payback")},
    {"soft.edge", QT_TRANSLATE_NOOP("ParameterText", "Count edge sites"),
     QT_TRANSLATE_NOOP("ParameterText", "Whether distribution to sites enters the payback")},
    {"soft.ci_builds_per_month", QT_TRANSLATE_NOOP("ParameterText", "Builds a month"), ""},
    {"soft.ci_minutes_per_build", QT_TRANSLATE_NOOP("ParameterText", "Minutes of a build"), ""},
    {"soft.ci_multiarch_factor", QT_TRANSLATE_NOOP("ParameterText", "Builds for several architectures"), ""},
    {"soft.ci_price_per_minute", QT_TRANSLATE_NOOP("ParameterText", "Price of a build minute"), ""},
    {"soft.control_plane_cluster_fee", QT_TRANSLATE_NOOP("ParameterText", "Fee of a control plane"), ""},
    {"soft.control_plane_clusters_ended", QT_TRANSLATE_NOOP("ParameterText", "Clusters that end"), ""},
    {"soft.edge_price_gb", QT_TRANSLATE_NOOP("ParameterText", "Price of a gigabyte to a site"), ""},
    {"soft.edge_sites", QT_TRANSLATE_NOOP("ParameterText", "Edge sites"), ""},
    {"soft.labour_hour_price", QT_TRANSLATE_NOOP("ParameterText", "Price of an hour of operation"), ""},
    {"soft.labour_hours_per_node_month", QT_TRANSLATE_NOOP("ParameterText", "Hours for a node and month"),
     ""},
    {"risk.draws", QT_TRANSLATE_NOOP("ParameterText", "Draws"),
     QT_TRANSLATE_NOOP("ParameterText", "How often the inputs are drawn")},
    {"risk.seed", QT_TRANSLATE_NOOP("ParameterText", "Seed"),
     QT_TRANSLATE_NOOP("ParameterText", "The same seed gives the same figures")},
    {"risk.effort_correlation", QT_TRANSLATE_NOOP("ParameterText", "Correlation of efforts"),
     QT_TRANSLATE_NOOP("ParameterText", "How far estimates err together")},
};

struct GroupEntry
{
    std::string_view id;
    const char* name;
    const char* effect;
};

constexpr GroupEntry groups[] = {
    {"cost", QT_TRANSLATE_NOOP("ParameterText", "Cost"),
     QT_TRANSLATE_NOOP("ParameterText", "What nodes and workloads cost, and everything after it")},
    {"rightsize", QT_TRANSLATE_NOOP("ParameterText", "Right-sizing"),
     QT_TRANSLATE_NOOP("ParameterText", "Demand right-sized, and every saving beside it")},
    {"density", QT_TRANSLATE_NOOP("ParameterText", "Density"),
     QT_TRANSLATE_NOOP("ParameterText", "Demand on WebAssembly: nodes, saving, payback and NPV")},
    {"egress", QT_TRANSLATE_NOOP("ParameterText", "Artefacts and transfer"),
     QT_TRANSLATE_NOOP("ParameterText", "Saving on artefacts, payback and NPV")},
    {"coldstart", QT_TRANSLATE_NOOP("ParameterText", "Cold starts"),
     QT_TRANSLATE_NOOP("ParameterText", "Replicas on WebAssembly: nodes and saving")},
    {"serverless", QT_TRANSLATE_NOOP("ParameterText", "Serverless"),
     QT_TRANSLATE_NOOP("ParameterText", "Saving on functions of the bill")},
    {"effort", QT_TRANSLATE_NOOP("ParameterText", "Effort"),
     QT_TRANSLATE_NOOP("ParameterText", "Effort and one-off cost, payback and NPV")},
    {"time", QT_TRANSLATE_NOOP("ParameterText", "Time and money"),
     QT_TRANSLATE_NOOP("ParameterText", "Payback, NPV and the costs over the months")},
    {"programme", QT_TRANSLATE_NOOP("ParameterText", "Programme"),
     QT_TRANSLATE_NOOP("ParameterText", "NPV and payback of the programme")},
    {"commitment", QT_TRANSLATE_NOOP("ParameterText", "Commitments"),
     QT_TRANSLATE_NOOP("ParameterText", "How much of a saving becomes cash, and when")},
    {"soft", QT_TRANSLATE_NOOP("ParameterText", "Soft savings"),
     QT_TRANSLATE_NOOP("ParameterText", "Savings that stand apart from the bill")},
    {"risk", QT_TRANSLATE_NOOP("ParameterText", "Risk"),
     QT_TRANSLATE_NOOP("ParameterText", "Ranges of payback and NPV")},
};

const GroupEntry* findGroup(std::string_view id)
{
    const auto found = std::find_if(std::begin(groups), std::end(groups),
                                    [id](const GroupEntry& group) { return group.id == id; });
    return found == std::end(groups) ? nullptr : &*found;
}

const ParameterEntry* find(std::string_view id)
{
    const auto found = std::find_if(std::begin(entries), std::end(entries),
                                    [id](const ParameterEntry& entry) { return entry.id == id; });
    return found == std::end(entries) ? nullptr : &*found;
}

// The entry of an id and what stands behind it: "density.cpu_factor.java" → (density.cpu_factor, java).
struct FoundParameter
{
    const ParameterEntry* entry = nullptr;
    std::string_view variant;
};
FoundParameter findWithVariant(std::string_view id)
{
    if (const ParameterEntry* entry = find(id))
        return {entry, {}};
    const auto dot = id.rfind('.');
    if (dot == std::string_view::npos)
        return {};
    return {find(id.substr(0, dot)), id.substr(dot + 1)};
}

constexpr TextEntry archetypeNames[] = {
    {"rust-http", QT_TRANSLATE_NOOP("ParameterText", "Rust, HTTP service")},
    {"rust-clients", QT_TRANSLATE_NOOP("ParameterText", "Rust with clients of databases or queues")},
    {"go-http", QT_TRANSLATE_NOOP("ParameterText", "Go, HTTP service")},
    {"go-concurrent", QT_TRANSLATE_NOOP("ParameterText", "Go, highly concurrent")},
    {"node-handler", QT_TRANSLATE_NOOP("ParameterText", "Node.js, handler")},
    {"node-framework", QT_TRANSLATE_NOOP("ParameterText", "Node.js with a framework")},
    {"python-pure", QT_TRANSLATE_NOOP("ParameterText", "Python, pure")},
    {"python-native", QT_TRANSLATE_NOOP("ParameterText", "Python with native extensions")},
    {"dotnet-minimal", QT_TRANSLATE_NOOP("ParameterText", ".NET, minimal API")},
    {"java-spring", QT_TRANSLATE_NOOP("ParameterText", "Java with Spring")},
    {"c-cpp", QT_TRANSLATE_NOOP("ParameterText", "C or C++")},
};

QString variantName(std::string_view variant)
{
    if (const char* archetype = findText(archetypeNames, variant))
        return ParameterText::tr(archetype);
    const auto language = model::languageFromId(variant);
    return language ? languageName(*language) : idAsWords(variant);
}

} // namespace

bool hasParameterText(std::string_view id)
{
    return findWithVariant(id).entry != nullptr;
}

QString parameterName(std::string_view id)
{
    const FoundParameter found = findWithVariant(id);
    if (!found.entry)
        return displayText(id);
    const QString name = ParameterText::tr(found.entry->name);
    return found.variant.empty() ? name : ParameterText::tr("%1, %2").arg(name, variantName(found.variant));
}

QString parameterExplanation(std::string_view id)
{
    const FoundParameter found = findWithVariant(id);
    return found.entry && *found.entry->explanation ? ParameterText::tr(found.entry->explanation) : QString();
}

std::string_view parameterFamily(std::string_view id)
{
    return find(id) ? std::string_view() : id.substr(0, id.size() - findWithVariant(id).variant.size() - 1);
}

QString parameterFamilyName(std::string_view family)
{
    const ParameterEntry* entry = find(family);
    return entry ? ParameterText::tr(entry->name) : displayText(family);
}

QString parameterMemberName(std::string_view id)
{
    return variantName(findWithVariant(id).variant);
}

std::size_t parameterPlace(std::string_view id)
{
    const FoundParameter found = findWithVariant(id);
    return found.entry ? static_cast<std::size_t>(found.entry - std::begin(entries)) : std::size(entries);
}

QString parameterGroupName(std::string_view group)
{
    const GroupEntry* entry = findGroup(group);
    return entry ? ParameterText::tr(entry->name) : displayText(group);
}

QString parameterGroupEffect(std::string_view group)
{
    const GroupEntry* entry = findGroup(group);
    return entry ? ParameterText::tr(entry->effect) : QString();
}

std::vector<std::string_view> parameterGroups()
{
    std::vector<std::string_view> ids;
    for (const GroupEntry& group : groups)
        ids.push_back(group.id);
    return ids;
}

QString parameterUnitName(model::ParameterUnit unit)
{
    using enum model::ParameterUnit;
    switch (unit) {
    case Mebibytes:
        return ParameterText::tr("MiB");
    case Gigabytes:
    case MoneyPerGigabyte:
        return ParameterText::tr("GB");
    case Megabytes:
        return ParameterText::tr("MB");
    case Pods:
        return ParameterText::tr("pods");
    case Modules:
        return ParameterText::tr("modules");
    case Calls:
        return ParameterText::tr("calls");
    case PersonDays:
        return ParameterText::tr("days");
    case PersonDaysPerMonth:
        return ParameterText::tr("days a month");
    case Months:
        return ParameterText::tr("months");
    case FractionPerYear:
        return ParameterText::tr("a year");
    case ReleasesPerMonth:
        return ParameterText::tr("a month");
    case Versions:
        return ParameterText::tr("versions");
    case Milliseconds:
        return ParameterText::tr("ms");
    case Hours:
        return ParameterText::tr("h");
    case Minutes:
        return ParameterText::tr("min");
    default:
        return {};
    }
}

QString parameterValueText(const model::Parameter& parameter, const model::ParameterValue& value,
                           const NumberText& numbers)
{
    if (const bool* isOn = std::get_if<bool>(&value))
        return *isOn ? ParameterText::tr("on") : ParameterText::tr("off");
    if (const std::string* choice = std::get_if<std::string>(&value))
        return displayText(*choice);
    const auto& range = std::get<model::Range>(value);
    using model::FigureUnit;
    const bool isPercent = parameter.unit == model::ParameterUnit::Fraction ||
                           parameter.unit == model::ParameterUnit::FractionPerYear;
    const auto text = [&](double number) {
        return numbers.fullValue(isPercent ? number * 100 : number, FigureUnit::Ratio);
    };
    QString shown = text(range.likely);
    if (range.low != range.likely || range.high != range.likely)
        shown = ParameterText::tr("%1 (%2–%3)").arg(shown, text(range.low), text(range.high));
    if (isPercent)
        shown += u"\u202f%"_s;
    const QString unit = parameterUnitName(parameter.unit);
    return unit.isEmpty() ? shown : shown + QChar(u'\u202f') + unit;
}

} // namespace tare::views
