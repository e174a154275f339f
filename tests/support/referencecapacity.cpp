// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/referenceparts.h"

#include <algorithm>
#include <cmath>

namespace tare::tests::reference {

namespace {

using namespace tare::model;

constexpr double millionth = 1e-6;

Three minus(const Three& left, const Three& right)
{
    return {left[0] - right[0], left[1] - right[1], left[2] - right[2]};
}
Three plus(const Three& left, const Three& right)
{
    return {left[0] + right[0], left[1] + right[1], left[2] + right[2]};
}

Three in(const std::map<std::size_t, Three>& demands, std::size_t pool)
{
    const auto found = demands.find(pool);
    return found == demands.end() ? Three{} : found->second;
}

double use(double demand, double usable)
{
    return demand == 0 ? 0 : demand / usable;
}

// What the whole programme saves a month with this set.
double programmeSaving(const World& world, const std::set<std::size_t>& members)
{
    double sum = 0;
    for (std::size_t pool = 0; pool < world.pools.size(); ++pool)
        sum += saving(world, pool, members);
    for (const auto member : members)
        sum += artefactSaving(world, world.workloads[member]);
    return sum;
}

std::set<std::size_t> flipped(std::set<std::size_t> members, std::size_t workload)
{
    if (!members.erase(workload))
        members.insert(workload);
    return members;
}

bool isEligible(const Workload& workload)
{
    return !workload.isBlocked && workload.hasData && workload.isSelected;
}

double memberSaving(const World& world, std::size_t member, const std::set<std::size_t>& members)
{
    double sum = artefactSaving(world, world.workloads[member]);
    for (std::size_t pool = 0; pool < world.pools.size(); ++pool)
        sum += shareOf(world, member, pool, members);
    return sum;
}

} // namespace

double snapped(double money)
{
    return std::abs(money) < millionth ? 0 : money;
}

double fill(const World& world, std::size_t pool, const Three& demand, int* binding)
{
    double most = -1;
    for (int r = 0; r < 3; ++r) {
        const double value = use(demand[r], world.pools[pool].usable[r]);
        if (value > most) {
            most = value;
            if (binding)
                *binding = r;
        }
    }
    return most;
}

double cost(const World& world, std::size_t pool, const Three& demand)
{
    return world.pools[pool].price * fill(world, pool, demand) / world.pools[pool].used;
}

Three demandWith(const World& world, std::size_t pool, const std::set<std::size_t>& members, bool isNative)
{
    Three demand = world.pools[pool].right;
    for (const auto member : members) {
        const auto& workload = world.workloads[member];
        demand = minus(demand, in(workload.right, pool));
        demand = plus(demand, in(isNative ? workload.native : workload.wasm, pool));
    }
    return demand;
}

// Every crossing of two lines cuts the way; between two cuts the same resource binds all along.
Three lengths(const World& world, std::size_t pool, const Three& from, const Three& to)
{
    Three start{}, end{};
    for (int r = 0; r < 3; ++r) {
        start[r] = use(from[r], world.pools[pool].usable[r]);
        end[r] = use(to[r], world.pools[pool].usable[r]);
    }
    std::vector<double> cuts{0, 1};
    for (int r = 0; r < 3; ++r)
        for (int other = r + 1; other < 3; ++other) {
            const double slope = (end[r] - start[r]) - (end[other] - start[other]);
            const double cut = slope == 0 ? -1 : (start[other] - start[r]) / slope;
            if (cut > 0 && cut < 1)
                cuts.push_back(cut);
        }
    std::sort(cuts.begin(), cuts.end());
    Three result{};
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const double middle = (cuts[i] + cuts[i + 1]) / 2;
        int binding = 0;
        double most = -1;
        for (int r = 0; r < 3; ++r) {
            const double value = start[r] + (end[r] - start[r]) * middle;
            if (value > most + 1e-12) {
                most = value;
                binding = r;
            }
        }
        result[binding] += cuts[i + 1] - cuts[i];
    }
    return result;
}

double saving(const World& world, std::size_t pool, const std::set<std::size_t>& members)
{
    return cost(world, pool, world.pools[pool].right) - cost(world, pool, demandWith(world, pool, members));
}

double shareOf(const World& world, std::size_t workload, std::size_t pool,
               const std::set<std::size_t>& members)
{
    const auto& place = world.pools[pool];
    const auto way = lengths(world, pool, place.right, demandWith(world, pool, members));
    const auto delta =
        minus(in(world.workloads[workload].right, pool), in(world.workloads[workload].wasm, pool));
    double sum = 0;
    for (int r = 0; r < 3; ++r)
        sum += use(delta[r], place.usable[r]) * way[r];
    return place.price / place.used * sum;
}

std::set<std::size_t> chooseMembers(const World& world)
{
    std::set<std::size_t> members;
    for (std::size_t i = 0; i < world.workloads.size(); ++i)
        if (isEligible(world.workloads[i]))
            members.insert(i);
    for (;;) {
        const double now = programmeSaving(world, members);
        double best = 0;
        std::optional<std::size_t> chosen;
        for (std::size_t i = 0; i < world.workloads.size(); ++i) {
            if (!isEligible(world.workloads[i]))
                continue;
            const double gain = programmeSaving(world, flipped(members, i)) - now;
            if (gain >= millionth && gain > best + 1e-9) {
                best = gain;
                chosen = i;
            }
        }
        if (!chosen)
            break;
        members = flipped(members, *chosen);
    }
    for (;;) {
        const double now = programmeSaving(world, members);
        std::optional<std::size_t> chosen;
        double smallest = 0;
        for (const auto member : members) {
            if (now - programmeSaving(world, flipped(members, member)) >= millionth)
                continue;
            const double own = memberSaving(world, member, members);
            if (!chosen || own < smallest - 1e-9) {
                smallest = own;
                chosen = member;
            }
        }
        if (!chosen)
            return members;
        members.erase(*chosen);
    }
}

double commitmentFactor(const World& world, std::size_t pool, const std::set<std::size_t>& members)
{
    const auto& place = world.pools[pool];
    const double all = place.count * place.price;
    const double wasm = saving(world, pool, members);
    if (std::abs(wasm) < millionth)
        return 1;
    const double share = world.likely("commitment.share"), discount = world.likely("commitment.discount");
    const double price = place.price / (1 - share * discount);
    const auto worth = [&](double freed) {
        return std::min(freed, 1 - share) * price + std::max(0.0, freed - (1 - share)) *
                                                        world.likely("commitment.absorb") * price *
                                                        (1 - discount);
    };
    const double earlier = (all - cost(world, pool, place.right)) / all;
    return (worth(earlier + wasm / all) - worth(earlier)) / (wasm / all * place.price);
}

static const char* const resourceNames[] = {"cpu", "memory", "pods"};

static void poolFigures(World& world, std::size_t index, const std::set<std::size_t>& members)
{
    const auto& pool = world.pools[index];
    auto& figures = world.result.pools[pool.key];
    const auto wasm = demandWith(world, index, members);
    const auto native = demandWith(world, index, members, true);
    figures["nodes"] = pool.count;
    figures["price_node_month"] = pool.price;
    figures["cost_month"] = pool.count * pool.price;
    figures["used"] = pool.used;
    const std::pair<const char*, Three> rungs[] = {
        {"today", pool.today}, {"right", pool.right}, {"wasm", wasm}};
    for (const auto& [name, demand] : rungs) {
        int binding = 0;
        figures[std::string("fill_") + name] = fill(world, index, demand, &binding);
        figures[std::string("binding_") + name + "." + resourceNames[binding]] = 1.0;
    }
    figures["consolidation_saving_month"] = pool.count * pool.price - cost(world, index, pool.today);
    figures["rightsizing_saving_month"] = cost(world, index, pool.today) - cost(world, index, pool.right);
    figures["wasm_saving_month"] = saving(world, index, members);
    figures["wasm_only_saving_month"] = cost(world, index, native) - cost(world, index, wasm);
    figures["nodes_right_lower_bound"] = std::ceil(fill(world, index, pool.right) / pool.used - 1e-9);
    figures["nodes_after_lower_bound"] = std::ceil(fill(world, index, wasm) / pool.used - 1e-9);
}

// A pod right-sized at unit prices. Where right-sizing is off that is what it costs today, usage and all.
static double rightSized(const World& world, const Workload& workload, const Pod& pod, const Node& node)
{
    const bool isOn = world.scenario.isOn("rightsize.enabled");
    const auto paid = paidFor(pod);
    Two amounts{};
    for (int r = 0; r < 2; ++r)
        amounts[r] = isOn ? workload.appRight[r] + workload.sidecarRight[r] + workload.overhead[r] : paid[r];
    return (amounts[0] / 1000 * node.unitPriceHour[0] + amounts[1] / 1024 * node.unitPriceHour[1]) * 730;
}

static double showback(const World& world, const Workload& workload)
{
    double sum = 0;
    for (const auto index : workload.pods) {
        const auto& pod = world.pods[index];
        if (pod.node < 0)
            continue;
        const auto& node = world.nodes[static_cast<std::size_t>(pod.node)];
        const auto wasm = in(workload.wasm, node.pool);
        const double pods = workload.podsIn.at(node.pool);
        sum += rightSized(world, workload, pod, node) -
               (wasm[0] / 1000 * node.unitPriceHour[0] + wasm[1] / 1024 * node.unitPriceHour[1]) / pods * 730;
    }
    return sum;
}

void capacityFigures(World& world, const std::set<std::size_t>& members)
{
    for (std::size_t pool = 0; pool < world.pools.size(); ++pool)
        poolFigures(world, pool, members);
    for (std::size_t i = 0; i < world.workloads.size(); ++i) {
        const auto& workload = world.workloads[i];
        auto& figures = world.result.workloads[workload.id].figures;
        const bool isMember = members.count(i) > 0;
        world.result.workloads[workload.id].isMigrating = isMember;
        if (workload.isBlocked || !workload.hasData)
            continue;
        auto with = members;
        with.insert(i);
        double capacity = 0, only = 0, right = 0;
        for (const auto index : workload.pods)
            if (world.pods[index].node >= 0)
                right += rightSized(world, workload, world.pods[index],
                                    world.nodes[static_cast<std::size_t>(world.pods[index].node)]);
        for (std::size_t pool = 0; pool < world.pools.size(); ++pool) {
            const auto& place = world.pools[pool];
            capacity += isMember ? shareOf(world, i, pool, members)
                                 : saving(world, pool, with) - saving(world, pool, members);
            const auto native = demandWith(world, pool, members, true),
                       wasm = demandWith(world, pool, members);
            if (isMember) {
                const auto way = lengths(world, pool, native, wasm);
                const auto delta = minus(in(workload.native, pool), in(workload.wasm, pool));
                for (int r = 0; r < 3; ++r)
                    only += place.price / place.used * use(delta[r], place.usable[r]) * way[r];
            } else {
                only += cost(world, pool, demandWith(world, pool, with, true)) - cost(world, pool, native) -
                        (cost(world, pool, demandWith(world, pool, with)) - cost(world, pool, wasm));
            }
        }
        figures["rightsizing_saving_month"] = snapped(*figures["cost_month"] - right);
        figures["capacity_saving_month"] = snapped(capacity);
        figures["wasm_only_saving_month"] = snapped(only);
        figures["showback_saving_month"] = snapped(showback(world, workload));
    }
}

} // namespace tare::tests::reference
