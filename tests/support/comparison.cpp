// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/comparison.h"

#include "model/billing/pricelist.h"
#include "model/explanation/explanation.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace tare::tests {

namespace {

using namespace tare::model;

std::string text(std::optional<double> value)
{
    if (!value)
        return "none";
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.12g", *value);
    return buffer;
}

const char* resourceName(Resource resource)
{
    return resource == Resource::Cpu ? "cpu" : resource == Resource::Memory ? "memory" : "pods";
}

class Comparer
{
public:
    explicit Comparer(const Evaluation& evaluation) : m_evaluation(evaluation) {}

    void figuresOf(const std::string& item, FigureScope scope, std::size_t index,
                   const ReferenceFigures& expected)
    {
        for (const auto& [id, value] : expected) {
            const Figure* figure = findFigure(scope, id);
            if (!figure)
                continue; // a binding resource, compared by its name
            ++m_result.figures;
            const auto actual = figure->read(m_evaluation, index);
            if (!isSame(actual, value))
                differs(item + ' ' + id, text(actual), text(value));
        }
    }

    // The resource that binds, unless two bind alike.
    void binding(const std::string& item, const PoolFigures& pool, const char* rung, Resource actual,
                 const PerResource<double>& demand, const ReferenceFigures& expected)
    {
        ++m_result.figures;
        const std::string id = std::string("binding_") + rung;
        if (expected.count(id + '.' + resourceName(actual)))
            return;
        for (std::size_t r = 0; r < resourceCount; ++r) {
            const auto other = static_cast<Resource>(r);
            const auto use = [&](Resource resource) {
                return demand[indexOf(resource)] / pool.usable[indexOf(resource)];
            };
            if (expected.count(id + '.' + resourceName(other)) &&
                std::abs(use(other) - use(actual)) > 1e-9 + 1e-9 * std::abs(use(actual)))
                differs(item + ' ' + id, resourceName(actual), resourceName(other));
        }
    }

    void differs(const std::string& what, const std::string& actual, const std::string& expected)
    {
        m_result.differences.push_back(what + ": " + actual + " and not " + expected);
    }
    void count() { ++m_result.figures; }
    Comparison take() { return std::move(m_result); }

private:
    const Evaluation& m_evaluation;
    Comparison m_result;
};

void comparePools(Comparer& comparer, const Evaluation& evaluation, const ReferenceResult& reference)
{
    if (evaluation.pools.size() != reference.pools.size())
        comparer.differs("number of pools", std::to_string(evaluation.pools.size()),
                         std::to_string(reference.pools.size()));
    for (std::size_t i = 0; i < evaluation.pools.size(); ++i) {
        const auto& pool = evaluation.pools[i];
        const auto key = referencePoolKey(pool.cluster, pool.pool, pool.instanceType, pool.capacityType);
        const auto expected = reference.pools.find(key);
        if (expected == reference.pools.end()) {
            comparer.differs(key, "a pool", "none");
            continue;
        }
        comparer.figuresOf(key, FigureScope::Pool, i, expected->second);
        comparer.binding(key, pool, "today", pool.bindingToday, pool.demandToday, expected->second);
        comparer.binding(key, pool, "right", pool.bindingRight, pool.demandRight, expected->second);
        comparer.binding(key, pool, "wasm", pool.bindingWasm, pool.demandWasm, expected->second);
    }
}

void compareWorkloads(Comparer& comparer, const Evaluation& evaluation, const ReferenceResult& reference)
{
    if (evaluation.workloads.size() != reference.workloads.size())
        comparer.differs("number of workloads", std::to_string(evaluation.workloads.size()),
                         std::to_string(reference.workloads.size()));
    for (std::size_t i = 0; i < evaluation.workloads.size(); ++i) {
        const auto& workload = evaluation.workloads[i];
        const auto expected = reference.workloads.find(workload.id);
        if (expected == reference.workloads.end()) {
            comparer.differs(workload.id, "a workload", "none");
            continue;
        }
        comparer.figuresOf(workload.id, FigureScope::Workload, i, expected->second.figures);
        comparer.count();
        if (verdictName(workload.verdict) != expected->second.verdict)
            comparer.differs(workload.id + " verdict", verdictName(workload.verdict),
                             expected->second.verdict);
        if (workload.isMigrating != expected->second.isMigrating)
            comparer.differs(workload.id + " migrating", workload.isMigrating ? "yes" : "no",
                             expected->second.isMigrating ? "yes" : "no");
    }
}

} // namespace

bool isSame(std::optional<double> left, std::optional<double> right)
{
    if (!left || !right)
        return !left == !right;
    return std::abs(*left - *right) <= 1e-6 + 1e-7 * std::max(std::abs(*left), std::abs(*right));
}

std::string verdictName(Verdict verdict)
{
    static const char* const names[] = {"migrate",      "beyond-horizon", "never",
                                        "not-selected", "blocked",        "needs-data"};
    return names[static_cast<std::size_t>(verdict)];
}

ReferenceFacts factsOf(const Evaluation& evaluation)
{
    ReferenceFacts facts;
    const std::string currency = evaluation.currency;
    facts.listPriceHour = [currency](const NodeRecord& node) -> std::optional<double> {
        const auto* price = listPrice(node.instanceType, node.region, node.capacityType);
        return price && price->currency == currency ? std::optional(price->price.value()) : std::nullopt;
    };
    for (const auto& workload : evaluation.workloads) {
        facts.languages[workload.id] = workload.language;
        facts.targetLanguages[workload.id] = workload.targetLanguage;
        facts.archetypes[workload.id] = workload.archetype;
        auto& days = facts.remedyDays[workload.id];
        for (const auto& finding : workload.findings)
            if (finding.grade == FindingGrade::NeedsWork)
                days.likely += finding.days.value();
    }
    return facts;
}

Comparison compare(const Evaluation& evaluation, const ReferenceResult& reference)
{
    Comparer comparer(evaluation);
    comparer.figuresOf("bill", FigureScope::Bill, 0, reference.bill);
    comparePools(comparer, evaluation, reference);
    compareWorkloads(comparer, evaluation, reference);
    for (std::size_t i = 0; i < std::min(evaluation.workloads.size(), reference.order.size()); ++i) {
        comparer.count();
        if (evaluation.workloads[i].id != reference.order[i])
            comparer.differs("rank " + std::to_string(i + 1), evaluation.workloads[i].id, reference.order[i]);
    }
    return comparer.take();
}

Evaluation evaluated(std::shared_ptr<const Snapshot> snapshot, const Scenario& scenario)
{
    auto result = evaluate(prepare(std::move(snapshot)), scenario);
    if (!result) {
        std::fprintf(stderr, "Evaluation failed with code %d.\n", static_cast<int>(result.error().code));
        std::abort();
    }
    return std::move(result).value();
}

} // namespace tare::tests
