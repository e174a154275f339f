// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explanation/formulasets.h"

#include <algorithm>
#include <cmath>

namespace tare::model {

namespace explanation {

namespace {

using Values = std::span<const std::optional<double>>;
using Result = std::optional<double>;

// Applies a function of plain numbers; what lacks an input does not exist.
template<auto Function> Result plain(Values values)
{
    std::vector<double> numbers;
    numbers.reserve(values.size());
    for (const auto& value : values) {
        if (!value)
            return std::nullopt;
        numbers.push_back(*value);
    }
    return Function(std::span<const double>(numbers));
}

using Numbers = std::span<const double>;
constexpr double hoursOfMonth = hoursPerMonth.value();

double sum(Numbers v)
{
    double total = 0;
    for (const double value : v)
        total += value;
    return total;
}
double product(Numbers v)
{
    double total = 1;
    for (const double value : v)
        total *= value;
    return total;
}
double difference(Numbers v)
{
    return v[0] - v[1];
}
double quotient(Numbers v)
{
    return v[0] / v[1];
}
double quotientOfThree(Numbers v)
{
    return v[0] / v[1] / v[2];
}
double priceOfMonth(Numbers v)
{
    return v[0] * hoursOfMonth;
}
double explained(Numbers v)
{
    return v[1] == 0 ? 1 : 1 - v[0] / v[1];
}
double remainder(Numbers v)
{
    return v[0] - sum(v.subspan(1));
}
double perMonthOfWindow(Numbers v)
{
    return v[1] > 0 ? v[0] * hoursOfMonth / v[1] : 0;
}
double meanPrice(Numbers v)
{
    return sum(v.subspan(1)) / v[0] * hoursOfMonth;
}
double shapePrice(Numbers v)
{
    return v[0] / 1000 * v[1] + v[2] / 1024 * v[3];
}
double gibPrice(Numbers v)
{
    return v[0] / hoursOfMonth / (v[1] / 1000 * v[3] + v[2] / 1024);
}
double allocated(Numbers v)
{
    return (v[0] / 1000 * v[2] + v[1] / 1024 * v[3]) * hoursOfMonth;
}
double costOfCpu(Numbers v)
{
    return v[0] / 1000 * v[1] * hoursOfMonth;
}
double costOfMemory(Numbers v)
{
    return v[0] / 1024 * v[1] * hoursOfMonth;
}
// Idle, allocated to the workload, allocated to all: of CPU, then of memory. A resource that none is
// allocated goes by both together.
double idleShare(Numbers v)
{
    const double both = v[2] + v[5] > 0 ? (v[1] + v[4]) / (v[2] + v[5]) : 0;
    return v[0] * (v[2] > 0 ? v[1] / v[2] : both) + v[3] * (v[5] > 0 ? v[4] / v[5] : both);
}
double used(Numbers v)
{
    return std::max(v[0] / v[1], v[2]);
}
double share(double demand, double usable)
{
    return demand == 0 ? 0 : demand / usable;
}
double fill(Numbers v)
{
    return std::max({share(v[0], v[3]), share(v[1], v[4]), share(v[2], v[5])});
}
double consolidation(Numbers v)
{
    return v[0] - v[1] * v[2] / v[3];
}
double rungSaving(Numbers v)
{
    return v[0] / v[3] * (v[1] - v[2]);
}
double wholeNodes(Numbers v)
{
    return std::ceil(v[0] / v[1] - 1e-9);
}
double withHeadroom(Numbers v)
{
    return v[0] * (1 + v[1]);
}
double assumedUse(Numbers v)
{
    return v[0] * v[1] * (1 + v[2]);
}
double groupDemand(Numbers v)
{
    return v[0] * v[1] * (v[2] + v[3] + v[4]);
}
double rewritten(Numbers v)
{
    return v[0] + v[1] - v[2];
}
double podsOnWasm(Numbers v)
{
    return v[0] * v[1] / v[2];
}
double one(Numbers)
{
    return 1;
}
double heap(Numbers v)
{
    return std::max(0.0, v[0] - v[1]);
}
double module(Numbers v)
{
    return v[0] + v[1] * v[2];
}
double running(Numbers v)
{
    return v[0] + (v[1] - 1) * v[2];
}
double replicasOnWasm(Numbers v)
{
    return std::max(0.0, v[0] - v[1]) * (1 - v[2]);
}
double gigabytes(Numbers v)
{
    return v[0] / 1000;
}
double pulls(Numbers v)
{
    return std::min(v[0] * v[1], v[2]);
}
double capped(Numbers v)
{
    return v[0] * v[1] / v[2];
}
double headcount(Numbers v)
{
    return v[0] + v[1] + 1;
}
double zero(Numbers)
{
    return 0;
}
Result absent(Values)
{
    return std::nullopt;
}

constexpr Formula elementary[] = {
    {"sum", "", "Σ", plain<sum>},
    {"product", "", "Π", plain<product>},
    {"difference", "", "{0} − {1}", plain<difference>},
    {"explained-share", "M2", "1 − {0} ÷ {1}", plain<explained>},
    {"quotient", "", "{0} ÷ {1}", plain<quotient>},
    {"remainder", "", "{0} − {1} − {2}", plain<remainder>},
    {"per-month-of-window", "M2.5", "{0} × 730 ÷ {1}", plain<perMonthOfWindow>},
    {"node-price-billed", "M2.1", "{0} ÷ {1}", plain<quotient>},
    {"node-price-shared", "M2.1", "{0} ÷ {1} ÷ {2}", plain<quotientOfThree>},
    {"price-of-month", "M2.1", "{0} × 730", plain<priceOfMonth>},
    {"no-bill", "M2", "0", plain<zero>},
    {"usable", "M5", "max(0, {0} − {1})", plain<heap>},
    {"node-price-of-shape", "M2.1", "{0} ÷ 1000 × {1} + {2} ÷ 1024 × {3}", plain<shapePrice>},
    {"mean-price", "M2.1", "Σ ÷ {0} × 730", plain<meanPrice>},
    {"price-gib", "M2.2", "{0} ÷ 730 ÷ ({1} ÷ 1000 × {3} + {2} ÷ 1024)", plain<gibPrice>},
    {"price-core", "M2.2", "{0} × {1}", plain<product>},
    {"allocated", "M2.3", "({0} ÷ 1000 × {2} + {1} ÷ 1024 × {3}) × 730", plain<allocated>},
    {"cost-of-cpu", "M2.3", "{0} ÷ 1000 × {1} × 730", plain<costOfCpu>},
    {"cost-of-memory", "M2.3", "{0} ÷ 1024 × {1} × 730", plain<costOfMemory>},
    {"idle-share", "M2.4", "{0} × {1} ÷ {2} + {3} × {4} ÷ {5}", plain<idleShare>},
    {"pool-cost", "M5", "{0} × {1}", plain<product>},
    {"used", "M5", "max({0} ÷ {1}, {2})", plain<used>},
    {"fill", "M5", "max({0} ÷ {3}, {1} ÷ {4}, {2} ÷ {5})", plain<fill>},
    {"consolidation", "M5", "{0} − {1} × {2} ÷ {3}", plain<consolidation>},
    {"rung-saving", "M5", "{0} ÷ {3} × ({1} − {2})", plain<rungSaving>},
    {"whole-nodes-bound", "M5", "⌈{0} ÷ {1}⌉", plain<wholeNodes>},
    {"with-headroom", "M3", "{0} × (1 + {1})", plain<withHeadroom>},
    {"assumed-use", "M3", "{0} × {1} × (1 + {2})", plain<assumedUse>},
    {"heap", "M4", "max(0, {0} − {1})", plain<heap>},
    {"module", "M4", "{0} + {1} × {2}", plain<module>},
    {"module-measured", "M4", "{0} × (1 + {1})", plain<withHeadroom>},
    {"running", "M4", "{0} + ({1} − 1) × {2}", plain<running>},
    {"group-demand", "M5", "{0} × {1} × ({2} + {3} + {4})", plain<groupDemand>},
    {"rewritten", "M3", "{0} + {1} − {2}", plain<rewritten>},
    {"pods-on-wasm", "M4", "{0} × {1} ÷ {2}", plain<podsOnWasm>},
    {"measured-with-code", "M4", "0", plain<zero>},
    {"one-module-a-pod", "M4", "1", plain<one>},
    {"no-wasm-saving", "M9", "1", plain<one>},
    {"replicas-on-wasm", "M4", "max(0, {0} − {1}) × (1 − {2})", plain<replicasOnWasm>},
    {"memory-on-wasm-pod", "M4", "{0} + {1} + {2}", plain<sum>},
    {"one-off-cost", "M8", "{0} × {1} × (1 + {2})", plain<assumedUse>},
    {"gigabytes", "M6", "{0} ÷ 1000", plain<gigabytes>},
    {"pulls-of-pool", "M6", "min({0} × {1}, {2})", plain<pulls>},
    {"capped", "M6", "{0} × {1} ÷ {2}", plain<capped>},
    {"functions-are-no-pods", "M7", "0", plain<zero>},
    {"rank", "M11", "{0} + {1} + 1", plain<headcount>},
    {"absent-blocked", "M8", "—", absent},
    {"absent-needs-data", "M5", "—", absent},
    {"absent-not-migrating", "M9", "—", absent},
    {"absent-no-payback", "M9", "—", absent},
    {"absent-no-saving", "M9", "—", absent},
    {"absent-no-days", "M11", "—", absent},
    {"absent-no-investment", "M9", "—", absent},
    {"absent-no-rate", "M9", "—", absent},
    {"absent-none-migrates", "M9", "—", absent},
    {"absent-nothing-adds-up", "M5", "—", absent},
    {"absent-no-draws", "M10", "—", absent},
    {"absent-no-packing", "M5", "—", absent},
};

} // namespace

std::span<const Formula> elementaryFormulas()
{
    return elementary;
}

} // namespace explanation

} // namespace tare::model
