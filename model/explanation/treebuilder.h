// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explanation/explanation.h"

#include <array>
#include <map>
#include <unordered_map>

// What all trees are made with: nodes, leaves with their origin, sums that stay readable.
namespace tare::model::explanation {

using Value = std::optional<double>;
using Children = std::vector<Explanation>;
using Arguments = std::vector<std::string>;
using enum FigureUnit;

// One of many things that are added up.
struct Summand
{
    Arguments arguments;
    double value = 0;
    Origin origin;
    std::optional<FigureReference> figure;
};

// How many summands stand on their own; the smallest are put together beyond that.
inline constexpr std::size_t mostSummands = 24;

class TreeBuilder
{
public:
    explicit TreeBuilder(const Evaluation& evaluation) : m_evaluation(evaluation) {}

    const Evaluation& evaluation() const { return m_evaluation; }
    const Prepared& prepared() const { return *m_evaluation.prepared; }
    const Snapshot& snapshot() const { return *prepared().snapshot; }
    const Scenario& scenario() const { return m_evaluation.scenario; }

    // The section is that of the formula.
    Explanation node(std::string_view label, FigureUnit unit, Value value, std::string_view formula,
                     Children children, Arguments arguments = {}) const;
    // With the value that the formula gives, where the evaluation does not keep it.
    Explanation computed(std::string_view label, FigureUnit unit, std::string_view formula, Children children,
                         Arguments arguments = {}) const;
    Explanation leaf(std::string_view label, FigureUnit unit, Value value, Origin origin,
                     Arguments arguments = {}) const;
    Explanation absent(std::string_view label, FigureUnit unit, std::string_view formula,
                       Children why = {}) const;
    // A figure of the result as a leaf that leads on to its own tree.
    Explanation reference(FigureScope scope, std::string_view id, std::size_t index, Origin origin) const;

    // The likely value of a parameter: entered, or its default with what that rests on.
    Explanation parameter(std::string_view id) const;
    Explanation parameterValue(std::string_view id, double value, FigureUnit unit) const;
    // What was entered for one workload, else the parameter.
    Explanation enteredOr(const WorkloadFigures& workload, std::optional<Range> WorkloadOverride::*field,
                          std::string_view name, std::string_view parameterId) const;
    Explanation entered(const WorkloadFigures& workload, std::string_view name, FigureUnit unit,
                        double value) const;
    const WorkloadOverride* overridesOf(const WorkloadFigures& workload) const;
    std::string languageParameter(std::string_view group, Language language) const;

    // A sum of many things, the largest each on its own.
    Explanation sum(std::string_view label, FigureUnit unit, double value, std::string_view itemLabel,
                    std::vector<Summand> summands) const;
    Children listed(std::string_view itemLabel, FigureUnit unit, std::vector<Summand> summands) const;

    Origin convention() const { return {}; }
    Origin ofParameter(std::string_view id) const;
    Origin ofNodes(const Pool& pool) const;
    Origin ofNode(const Pool& pool, std::size_t node) const;
    Origin ofWorkload(const WorkloadFigures& workload) const;

    const Workload& workload(const WorkloadFigures& figures) const
    {
        return prepared().workloads[figures.index];
    }
    const Pool& pool(const PoolFigures& figures) const { return prepared().pools[figures.index]; }

    // A part that one tree has in many places is made once and copied.
    enum class Part { NodePrice, Demand, Usage };
    using PartKey = std::array<std::size_t, 4>; // Part, then what tells its kind apart
    template<typename Make> const Explanation& once(PartKey key, Make&& make) const
    {
        const auto found = m_parts.find(key);
        return found != m_parts.end() ? found->second : m_parts.emplace(key, make()).first->second;
    }

private:
    const Evaluation& m_evaluation;
    mutable std::map<PartKey, Explanation> m_parts;
};

FigureUnit unitOf(ParameterUnit unit);

// The tree of each figure; false ids give an absent node.
Explanation billTree(const TreeBuilder& build, std::string_view id);
Explanation poolTree(const TreeBuilder& build, std::string_view id, std::size_t pool);
Explanation workloadTree(const TreeBuilder& build, std::string_view id, std::size_t workload);
Explanation programmeTree(const TreeBuilder& build, std::string_view id);

} // namespace tare::model::explanation
