// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/referenceparts.h"

#include <algorithm>
#include <cmath>

namespace tare::tests::reference {

namespace {

using namespace tare::model;
using Flow = std::vector<double>;

std::optional<double> entered(const Workload& workload, std::optional<Range> WorkloadOverride::*field)
{
    if (!workload.overrides || !(workload.overrides->*field))
        return std::nullopt;
    return (workload.overrides->*field)->likely;
}

// M6 for one artefact: transfer and storage.
double artefactCost(const World& world, double gigabytes, double releases, double reuse, double pulls,
                    double architectures)
{
    const auto& path = world.scenario.choice("egress.path");
    const double pullPrice = world.likely(path == "cross-zone"     ? "egress.price_cross_zone_gb"
                                          : path == "cross-region" ? "egress.price_cross_region_gb"
                                          : path == "internet"     ? "egress.price_internet_gb"
                                                                   : "egress.price_same_region_gb");
    const double further = world.likely("egress.further_regions");
    const double transfer = releases * gigabytes * (1 - reuse) *
                            (pulls * pullPrice + further * world.likely("egress.price_cross_region_gb"));
    const double storage = gigabytes * (1 - world.likely("egress.dedupe")) *
                           world.likely("egress.retained_versions") * architectures * (1 + further) *
                           world.likely("egress.storage_gb_month");
    return transfer + storage;
}

double scaledDays(double days, double ksloc)
{
    return ksloc > 0 ? days * std::pow(ksloc / 4.5, 1.0997) : days;
}

double cocomoDays(const World& world, const Workload& workload, double ksloc)
{
    const auto language = world.language(workload);
    const double aaf = 0.4 * world.ofLanguage("effort.dm", language) +
                       0.3 * world.ofLanguage("effort.cm", language) +
                       0.3 * world.ofLanguage("effort.im", language);
    const double aa = world.likely("effort.aa"), su = world.likely("effort.su"),
                 unfm = world.likely("effort.unfm");
    const double at = world.likely("effort.at") / 100;
    const double aam = aaf <= 50 ? (aa + aaf * (1 + 0.02 * su * unfm)) / 100 : (aa + aaf + su * unfm) / 100;
    const double size = ksloc * (1 - at) * aam;
    const double months =
        2.94 * std::pow(size, 1.0997) * world.likely("effort.em") + ksloc * 1000 * at / 2400;
    return months * 19;
}

double effortDays(const World& world, const Workload& workload)
{
    if (const auto days = entered(workload, &WorkloadOverride::effortDays))
        return *days;
    const double ksloc = entered(workload, &WorkloadOverride::ksloc).value_or(world.likely("effort.ksloc"));
    const auto remedies = world.facts.remedyDays.find(workload.id);
    const double extra = remedies == world.facts.remedyDays.end() ? 0 : remedies->second.likely;
    if (world.scenario.choice("effort.method") == "cocomo" && ksloc > 0)
        return cocomoDays(world, workload, ksloc) + extra;
    const auto archetype = world.facts.archetypes.find(workload.id);
    const double days = archetype == world.facts.archetypes.end()
                            ? 0
                            : world.likely("effort.archetype_days." + archetype->second);
    return scaledDays(days, ksloc) + extra;
}

// The part of [from, to] that lies in [start, end].
double covered(double from, double to, double start, double end)
{
    return std::max(0.0, std::min(to, end) - std::max(from, start));
}

struct Money
{
    double oneOff = 0, days = 0, other = 0, wasmRun = 0;
    std::vector<std::pair<double, double>> capacity; // share and φ of each pool
};

struct Plan
{
    double build = 0, cutOver = 0;
    int horizon = 0;
};

Plan planOf(const World& world, const Money& money)
{
    Plan plan;
    plan.build = money.days / world.likely("time.capacity_days_month");
    plan.cutOver = plan.build + world.likely("time.overlap_months");
    plan.horizon = static_cast<int>(world.likely("time.horizon_months"));
    return plan;
}

// M9, month by month. onlyInvestment: what is spent and nothing of what is saved.
Flow flowOf(const World& world, const Money& money, const Plan& plan, bool onlyInvestment)
{
    Flow flow(static_cast<std::size_t>(plan.horizon) + 1, 0.0);
    const double until = world.likely("commitment.end_month");
    for (int m = 1; m <= plan.horizon; ++m) {
        auto& cash = flow[static_cast<std::size_t>(m)];
        const double from = m - 1, to = m;
        if (plan.build > 0)
            cash -= money.oneOff * covered(from, to, 0, plan.build) / plan.build;
        else if (m == 1)
            cash -= money.oneOff;
        cash -= money.wasmRun * covered(from, to, plan.build, plan.cutOver);
        if (onlyInvestment)
            continue;
        const double growth = std::pow(1 + world.likely("time.growth"), (m - 1) / 12.0);
        cash += money.other * growth * covered(from, to, plan.cutOver, plan.horizon + 1.0);
        for (const auto& [share, factor] : money.capacity) {
            const double early = covered(from, std::min<double>(to, until), plan.cutOver, plan.horizon + 1.0);
            const double late = covered(std::max<double>(from, until), to, plan.cutOver, plan.horizon + 1.0);
            cash += share * growth * (early * factor + late);
        }
    }
    return flow;
}

double present(const Flow& flow, double rate)
{
    double sum = 0;
    for (std::size_t m = 0; m < flow.size(); ++m)
        sum += flow[m] / std::pow(1 + rate, static_cast<double>(m) / 12);
    return sum;
}

// The last moment at which the cumulative line comes up through zero.
std::optional<double> paidBack(const Flow& flow)
{
    Flow line(flow.size());
    double sum = 0;
    for (std::size_t m = 0; m < flow.size(); ++m)
        line[m] = sum += flow[m];
    if (line.empty() || line.back() < 0)
        return std::nullopt;
    for (std::size_t m = line.size(); m-- > 0;)
        if (line[m] < 0)
            return static_cast<double>(m) + line[m] / (line[m] - line[m + 1]);
    return 0;
}

int signChanges(const Flow& flow)
{
    int changes = 0, last = 0;
    for (const double cash : flow) {
        const int sign = std::abs(cash) < 1e-6 ? 0 : cash > 0 ? 1 : -1;
        changes += sign && last && sign != last;
        last = sign ? sign : last;
    }
    return changes;
}

std::optional<double> internalRate(const Flow& flow, double rate, bool& isModified)
{
    const int changes = signChanges(flow);
    isModified = changes > 1;
    if (changes == 0)
        return std::nullopt;
    if (changes > 1) {
        double spent = 0, earned = 0;
        const double last = static_cast<double>(flow.size() - 1);
        for (std::size_t m = 0; m < flow.size(); ++m)
            if (flow[m] < 0)
                spent -= flow[m] / std::pow(1 + rate, static_cast<double>(m) / 12);
            else
                earned += flow[m] * std::pow(1 + rate, (last - static_cast<double>(m)) / 12);
        return std::pow(earned / spent, 12 / last) - 1;
    }
    double low = -0.999999999, high = 1e60;
    if ((present(flow, low) > 0) == (present(flow, high) > 0))
        return std::nullopt;
    for (int i = 0; i < 600; ++i) {
        // The middle of 1 + rate as a power, since the root may be anywhere between −1 and very much.
        const double middle = std::sqrt((1 + low) * (1 + high)) - 1;
        ((present(flow, low) > 0) != (present(flow, middle) > 0) ? high : low) = middle;
    }
    return (low + high) / 2;
}

double wasmRun(const World& world, std::size_t index, const std::set<std::size_t>& members)
{
    double sum = 0;
    for (const auto& [pool, demand] : world.workloads[index].wasm) {
        const auto& place = world.pools[pool];
        const auto way = lengths(world, pool, place.right, demandWith(world, pool, members));
        for (int r = 0; r < 3; ++r)
            sum += place.price / place.used * demand[r] / place.usable[r] * way[r];
    }
    double artefact = 0;
    artefactSaving(world, world.workloads[index], &artefact);
    return sum + artefact;
}

Money moneyOf(const World& world, std::size_t index, const std::set<std::size_t>& members)
{
    const auto& workload = world.workloads[index];
    Money money;
    money.days = effortDays(world, workload);
    money.oneOff = money.days * world.likely("effort.day_rate") * (1 + world.likely("effort.contingency"));
    money.other = artefactSaving(world, workload);
    money.wasmRun = wasmRun(world, index, members);
    auto with = members;
    with.insert(index);
    for (std::size_t pool = 0; pool < world.pools.size(); ++pool) {
        const double share = members.count(index) ? shareOf(world, index, pool, members)
                                                  : saving(world, pool, with) - saving(world, pool, members);
        money.capacity.emplace_back(share, commitmentFactor(world, pool, members));
    }
    return money;
}

void returnsOf(const World& world, const Money& money, ReferenceWorkload& result, bool canPay)
{
    auto& figures = result.figures;
    const auto plan = planOf(world, money);
    const double rate = world.likely("time.discount_rate");
    const auto flow = flowOf(world, money, plan, false);
    Flow discounted(flow.size());
    for (std::size_t m = 0; m < flow.size(); ++m)
        discounted[m] = flow[m] / std::pow(1 + rate, static_cast<double>(m) / 12);
    const double invested = -present(flowOf(world, money, plan, true), rate);
    const double npv = snapped(present(flow, rate));
    bool isModified = false;
    figures["npv.likely"] = npv;
    figures["roi"] = invested >= 1e-6 ? std::optional(npv / invested) : std::nullopt;
    // Rates beyond all use depend on where the search for a root ends: they are not compared.
    const auto yearly = internalRate(flow, rate, isModified);
    if (yearly && *yearly > -0.99999 && *yearly < 1e9)
        figures["irr_year"] = yearly;
    if (money.days > 0)
        figures["npv_per_day"] = npv / money.days;
    if (!canPay)
        return;
    const auto back = paidBack(flow);
    figures["payback_months.from_start"] = back;
    if (back)
        figures["payback_months.from_cut_over"] = *back - plan.cutOver;
    figures["payback_months.discounted"] = paidBack(discounted);
    const double saving = *figures["saving_month"];
    if (saving > 0)
        figures["payback_months.simple"] = money.oneOff / saving;
}

std::string verdictOf(const Workload& workload, bool isMember, bool isPaid)
{
    if (workload.isBlocked)
        return "blocked";
    if (!workload.hasData)
        return "needs-data";
    if (!workload.isSelected)
        return "not-selected";
    if (!isMember)
        return "never";
    return isPaid ? "migrate" : "beyond-horizon";
}

} // namespace

namespace {

struct Artefacts
{
    double today = 0, wasm = 0;
};

Artefacts artefactsOf(const World& world, const Workload& workload)
{
    const double releases = entered(workload, &WorkloadOverride::releasesPerMonth)
                                .value_or(world.likely("egress.releases_per_month"));
    const double image =
        entered(workload, &WorkloadOverride::imageSizeMb).value_or(world.likely("egress.image_size_mb")) /
        1000;
    const double module = entered(workload, &WorkloadOverride::wasmSizeMb)
                              .value_or(world.ofLanguage("egress.wasm_size_mb", world.target(workload))) /
                          1000;
    double pulls = 0, pullsWasm = 0;
    for (const auto& [pool, pods] : workload.podsIn) {
        const double part = pods / static_cast<double>(workload.pods.size());
        pulls += std::min(workload.replicas * part, world.pools[pool].count);
        pullsWasm += std::min(workload.replicasWasm * part, world.pools[pool].count);
    }
    const double today = artefactCost(world, image, releases, world.likely("egress.layer_reuse"), pulls,
                                      world.likely("egress.architectures"));
    const double wasm = artefactCost(world, module, releases, 0, pullsWasm, 1);
    return {today, wasm};
}

} // namespace

double artefactSaving(const World& world, const Workload& workload, double* wasmCost)
{
    const auto cost = artefactsOf(world, workload);
    if (wasmCost)
        *wasmCost = cost.wasm;
    return snapped(cost.today * world.artefactCap - cost.wasm);
}

void capArtefacts(World& world)
{
    double modelled = 0;
    for (const auto& workload : world.workloads)
        modelled += artefactsOf(world, workload).today;
    const double billed =
        *world.result.bill["other_month.registry"] + *world.result.bill["other_month.network"];
    if (billed > 0 && modelled > billed)
        world.artefactCap = billed / modelled;
}

void moneyFigures(World& world, const std::set<std::size_t>& members)
{
    std::set<std::size_t> paying;
    for (std::size_t i = 0; i < world.workloads.size(); ++i) {
        const auto& workload = world.workloads[i];
        auto& result = world.result.workloads[workload.id];
        auto& figures = result.figures;
        const auto money = moneyOf(world, i, members);
        const bool isMember = members.count(i) > 0;
        figures["replicas"] = workload.replicas;
        figures["effort_days.likely"] = money.days;
        figures["one_off_cost"] = snapped(money.oneOff);
        bool isPaid = false;
        if (!workload.isBlocked && workload.hasData) {
            figures["artefact_saving_month"] = money.other;
            figures["serverless_saving_month"] = 0.0;
            figures["saving_month"] = snapped(*figures["capacity_saving_month"] + money.other);
            figures["overlap_cost"] = snapped(money.wasmRun * world.likely("time.overlap_months"));
            returnsOf(world, money, result, isMember);
            isPaid = figures.count("payback_months.discounted") && figures["payback_months.discounted"];
        }
        result.verdict = verdictOf(workload, isMember, isPaid);
        if (result.verdict == "migrate")
            paying.insert(i);
    }
    for (std::size_t pool = 0; pool < world.pools.size(); ++pool)
        world.result.pools[world.pools[pool].key]["wasm_saving_if_only_migrate_month"] =
            saving(world, pool, paying);
}

} // namespace tare::tests::reference
