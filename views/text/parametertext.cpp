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

#define TARE_TEXT(text) QT_TRANSLATE_NOOP("ParameterText", text)
constexpr ParameterEntry entries[] = {
    {"cost.basis", TARE_TEXT("Cost basis"), TARE_TEXT("Which of the bill's costs a figure is made of")},
    {"cost.cpu_ram_ratio", TARE_TEXT("Price of a core against a GiB"),
     TARE_TEXT("How a node's price is split between CPU and memory")},
    {"cost.core_hour_price", TARE_TEXT("Price of a core-hour"),
     TARE_TEXT("Used where neither bill nor price list knows a node")},
    {"cost.gib_hour_price", TARE_TEXT("Price of a GiB-hour"),
     TARE_TEXT("Used where neither bill nor price list knows a node")},
    {"rightsize.enabled", TARE_TEXT("Right-size first"),
     TARE_TEXT("Whether requests are set to what is used before anything is credited to WebAssembly")},
    {"rightsize.memory_headroom", TARE_TEXT("Memory headroom"),
     TARE_TEXT("Added to the highest memory use that was seen")},
    {"rightsize.cpu_headroom", TARE_TEXT("CPU headroom"),
     TARE_TEXT("Added to the 95th percentile of CPU use")},
    {"rightsize.assumed_memory_use", TARE_TEXT("Assumed memory use"),
     TARE_TEXT("Part of the memory request that is used, where usage is not known")},
    {"rightsize.assumed_cpu_use", TARE_TEXT("Assumed CPU use"),
     TARE_TEXT("Part of the CPU request that is used, where usage is not known")},
    {"density.target", TARE_TEXT("Where modules run"),
     TARE_TEXT("One module in each pod, or many in one host")},
    {"density.pool", TARE_TEXT("Pool of the modules"),
     TARE_TEXT("On the same nodes as today, or on nodes of their own")},
    {"density.shim_memory_mib", TARE_TEXT("Memory of the shim"),
     TARE_TEXT("What the runtime needs in each pod beside the module")},
    {"density.host_memory_mib", TARE_TEXT("Memory of a host"),
     TARE_TEXT("What a host process needs beside its modules")},
    {"density.modules_per_host", TARE_TEXT("Modules in a host"),
     TARE_TEXT("At most this many share one host pod")},
    {"density.calls_in_flight", TARE_TEXT("Calls at a time"),
     TARE_TEXT("Instances that a replica keeps open")},
    {"density.pod_limit", TARE_TEXT("Pods on a node"), TARE_TEXT("0: as the nodes have it")},
    {"density.target_fill", TARE_TEXT("How full nodes are run"),
     TARE_TEXT("Nodes are taken to be filled at least this far")},
    {"density.container_overhead_mib", TARE_TEXT("Memory of the container's runtime"),
     TARE_TEXT("What an idle process of this language needs")},
    {"density.wasm_base_mib", TARE_TEXT("Memory of an empty module"),
     TARE_TEXT("What an instance needs before it holds data")},
    {"density.wasm_code_mib", TARE_TEXT("Compiled code of a module"),
     TARE_TEXT("Once in each process that runs it")},
    {"density.heap_ratio", TARE_TEXT("Heap on WebAssembly against containers"),
     TARE_TEXT("How the heap changes with the move")},
    {"density.cpu_factor", TARE_TEXT("CPU on WebAssembly against containers"),
     TARE_TEXT("How CPU use changes with the move")},
    {"density.call_memory_mib", TARE_TEXT("Memory of a further call"),
     TARE_TEXT("For each call beyond the first at a time")},
    {"egress.releases_per_month", TARE_TEXT("Releases a month"),
     TARE_TEXT("How often a new image is pulled")},
    {"egress.layer_reuse", TARE_TEXT("Reused layers"), TARE_TEXT("Part of an image that nodes already hold")},
    {"egress.path", TARE_TEXT("Way of the images"), TARE_TEXT("From the registry to the nodes")},
    {"egress.price_same_region_gb", TARE_TEXT("Transfer within a region"), TARE_TEXT("Price of a gigabyte")},
    {"egress.price_cross_zone_gb", TARE_TEXT("Transfer between zones"), TARE_TEXT("Price of a gigabyte")},
    {"egress.price_cross_region_gb", TARE_TEXT("Transfer between regions"), TARE_TEXT("Price of a gigabyte")},
    {"egress.price_internet_gb", TARE_TEXT("Transfer over the Internet"), TARE_TEXT("Price of a gigabyte")},
    {"egress.further_regions", TARE_TEXT("Further regions"),
     TARE_TEXT("Regions that hold copies of the registry")},
    {"egress.retained_versions", TARE_TEXT("Kept versions"), TARE_TEXT("Versions that the registry keeps")},
    {"egress.dedupe", TARE_TEXT("Shared layers in the registry"),
     TARE_TEXT("Part of the storage that versions share")},
    {"egress.architectures", TARE_TEXT("Architectures"), TARE_TEXT("For how many an image is built")},
    {"egress.storage_gb_month", TARE_TEXT("Storage of the registry"),
     TARE_TEXT("Price of a gigabyte and month")},
    {"egress.image_size_mb", TARE_TEXT("Size of an image"),
     TARE_TEXT("Compressed, where it is not measured")},
    {"egress.wasm_size_mb", TARE_TEXT("Size of a module"), TARE_TEXT("Compressed, where it is not measured")},
    {"coldstart.scale_to_zero", TARE_TEXT("Scale to zero"),
     TARE_TEXT("Whether idle replicas may be taken away")},
    {"coldstart.idle_fraction", TARE_TEXT("Idle time"), TARE_TEXT("Part of the time without calls")},
    {"coldstart.warm_replicas", TARE_TEXT("Warm replicas"), TARE_TEXT("Kept only to hide cold starts")},
    {"serverless.duration_ms", TARE_TEXT("Duration of a call"),
     TARE_TEXT("Of functions that are billed by time")},
    {"serverless.memory_gb", TARE_TEXT("Memory of a function"), TARE_TEXT("As it is billed")},
    {"serverless.cold_rate", TARE_TEXT("Cold starts"), TARE_TEXT("Part of the calls that start cold")},
    {"serverless.init_ms", TARE_TEXT("Cold start"), TARE_TEXT("How long one takes today")},
    {"serverless.wasm_init_ms", TARE_TEXT("Cold start on WebAssembly"),
     TARE_TEXT("How long one takes after the move")},
    {"serverless.wasm_memory_gb", TARE_TEXT("Memory of a function on WebAssembly"),
     TARE_TEXT("As it would be billed")},
    {"effort.method", TARE_TEXT("Method of the estimate"), TARE_TEXT("How days of work are estimated")},
    {"effort.archetype_days", TARE_TEXT("Days for a service"), TARE_TEXT("Of 4,500 lines")},
    {"effort.ksloc", TARE_TEXT("Size of a service"),
     TARE_TEXT("Thousands of source lines, where it is not known")},
    {"effort.dm", TARE_TEXT("Design modified"), TARE_TEXT("Percent, COCOMO II")},
    {"effort.cm", TARE_TEXT("Code modified"), TARE_TEXT("Percent, COCOMO II")},
    {"effort.im", TARE_TEXT("Integration redone"), TARE_TEXT("Percent, COCOMO II")},
    {"effort.aa", TARE_TEXT("Assessment and assimilation"), TARE_TEXT("COCOMO II")},
    {"effort.su", TARE_TEXT("Software understanding"), TARE_TEXT("COCOMO II")},
    {"effort.unfm", TARE_TEXT("Unfamiliarity"), TARE_TEXT("COCOMO II")},
    {"effort.at", TARE_TEXT("Translated automatically"), TARE_TEXT("Percent, COCOMO II")},
    {"effort.em", TARE_TEXT("Effort multipliers"), TARE_TEXT("Their product, COCOMO II")},
    {"effort.day_rate", TARE_TEXT("Day rate"), TARE_TEXT("What a person-day costs")},
    {"effort.contingency", TARE_TEXT("Contingency"), TARE_TEXT("Added to the one-off cost")},
    {"effort.days_per_point", TARE_TEXT("Days per point"), TARE_TEXT("Of the organisation")},
    {"time.horizon_months", TARE_TEXT("Horizon"), TARE_TEXT("Months in which a move has to pay back")},
    {"time.discount_rate", TARE_TEXT("Discount rate"), TARE_TEXT("A year")},
    {"time.growth", TARE_TEXT("Growth of the saving"), TARE_TEXT("A year")},
    {"time.overlap_months", TARE_TEXT("Overlap"), TARE_TEXT("Months in which both sides run")},
    {"time.capacity_days_month", TARE_TEXT("Capacity of the team"), TARE_TEXT("Person-days a month")},
    {"programme.fixed_cost", TARE_TEXT("Platform and training"), TARE_TEXT("Once, for the whole programme")},
    {"programme.month_cost", TARE_TEXT("Upkeep of the platform"),
     TARE_TEXT("A month, for the whole programme")},
    {"commitment.share", TARE_TEXT("Committed share"),
     TARE_TEXT("Part of the capacity that is bought ahead")},
    {"commitment.discount", TARE_TEXT("Discount of the commitment"),
     TARE_TEXT("Against the on-demand price")},
    {"commitment.end_month", TARE_TEXT("End of the commitment"), TARE_TEXT("Months from the start of work")},
    {"commitment.absorb", TARE_TEXT("Taken over by other usage"), TARE_TEXT("Part of a freed commitment")},
    {"soft.ci", TARE_TEXT("Count builds"), TARE_TEXT("Whether cheaper builds enter the payback")},
    {"soft.labour", TARE_TEXT("Count labour"), TARE_TEXT("Whether less operation enters the payback")},
    {"soft.control_plane", TARE_TEXT("Count control planes"),
     TARE_TEXT("Whether clusters that end enter the payback")},
    {"soft.edge", TARE_TEXT("Count edge sites"),
     TARE_TEXT("Whether distribution to sites enters the payback")},
    {"soft.ci_builds_per_month", TARE_TEXT("Builds a month"), ""},
    {"soft.ci_minutes_per_build", TARE_TEXT("Minutes of a build"), ""},
    {"soft.ci_multiarch_factor", TARE_TEXT("Builds for several architectures"), ""},
    {"soft.ci_price_per_minute", TARE_TEXT("Price of a build minute"), ""},
    {"soft.control_plane_cluster_fee", TARE_TEXT("Fee of a control plane"), ""},
    {"soft.control_plane_clusters_ended", TARE_TEXT("Clusters that end"), ""},
    {"soft.edge_price_gb", TARE_TEXT("Price of a gigabyte to a site"), ""},
    {"soft.edge_sites", TARE_TEXT("Edge sites"), ""},
    {"soft.labour_hour_price", TARE_TEXT("Price of an hour of operation"), ""},
    {"soft.labour_hours_per_node_month", TARE_TEXT("Hours for a node and month"), ""},
    {"risk.draws", TARE_TEXT("Draws"), TARE_TEXT("How often the inputs are drawn")},
    {"risk.seed", TARE_TEXT("Seed"), TARE_TEXT("The same seed gives the same figures")},
    {"risk.effort_correlation", TARE_TEXT("Correlation of efforts"),
     TARE_TEXT("How far estimates err together")},
};

struct GroupEntry
{
    std::string_view id;
    const char* name;
    const char* effect;
};

constexpr GroupEntry groups[] = {
    {"cost", TARE_TEXT("Cost"), TARE_TEXT("What nodes and workloads cost, and everything after it")},
    {"rightsize", TARE_TEXT("Right-sizing"), TARE_TEXT("Demand right-sized, and every saving beside it")},
    {"density", TARE_TEXT("Density"), TARE_TEXT("Demand on WebAssembly: nodes, saving, payback and NPV")},
    {"egress", TARE_TEXT("Artefacts and transfer"), TARE_TEXT("Saving on artefacts, payback and NPV")},
    {"coldstart", TARE_TEXT("Cold starts"), TARE_TEXT("Replicas on WebAssembly: nodes and saving")},
    {"serverless", TARE_TEXT("Serverless"), TARE_TEXT("Saving on functions of the bill")},
    {"effort", TARE_TEXT("Effort"), TARE_TEXT("Effort and one-off cost, payback and NPV")},
    {"time", TARE_TEXT("Time and money"), TARE_TEXT("Payback, NPV and the costs over the months")},
    {"programme", TARE_TEXT("Programme"), TARE_TEXT("NPV and payback of the programme")},
    {"commitment", TARE_TEXT("Commitments"), TARE_TEXT("How much of a saving becomes cash, and when")},
    {"soft", TARE_TEXT("Soft savings"), TARE_TEXT("Savings that stand apart from the bill")},
    {"risk", TARE_TEXT("Risk"), TARE_TEXT("Ranges of payback and NPV")},
};
#undef TARE_TEXT

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
