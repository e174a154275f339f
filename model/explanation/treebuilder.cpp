// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explanation/treebuilder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tare::model::explanation {

namespace {

// The first and last of lines that are known, and how many there are.
class Lines
{
public:
    void add(std::uint64_t line)
    {
        ++m_origin.rows;
        if (line == 0)
            return;
        m_origin.firstLine = m_origin.firstLine == 0 ? line : std::min(m_origin.firstLine, line);
        m_origin.lastLine = std::max(m_origin.lastLine, line);
    }
    Origin origin(OriginKind kind, SourceId source)
    {
        m_origin.kind = kind;
        m_origin.source = source;
        return m_origin;
    }

private:
    Origin m_origin;
};

SourceId at(const std::vector<SourceId>& sources, std::size_t index)
{
    return index < sources.size() ? sources[index] : -1;
}

} // namespace

FigureUnit unitOf(ParameterUnit unit)
{
    switch (unit) {
    case ParameterUnit::Fraction:
        return Fraction;
    case ParameterUnit::Mebibytes:
        return Mebibytes;
    case ParameterUnit::Gigabytes:
        return Gigabytes;
    case ParameterUnit::MoneyPerHour:
        return MoneyPerHour;
    case ParameterUnit::MoneyPerGigabyte:
    case ParameterUnit::MoneyPerGigabyteMonth:
        return MoneyPerGigabyte;
    case ParameterUnit::MoneyPerDay:
        return MoneyPerDay;
    case ParameterUnit::MoneyPerMonth:
        return MoneyPerMonth;
    case ParameterUnit::Money:
        return Money;
    case ParameterUnit::PersonDays:
    case ParameterUnit::PersonDaysPerMonth:
        return PersonDays;
    case ParameterUnit::Months:
        return Months;
    case ParameterUnit::FractionPerYear:
        return FractionPerYear;
    case ParameterUnit::Hours:
        return Hours;
    case ParameterUnit::Pods:
        return Pods;
    case ParameterUnit::Ratio:
        return Ratio;
    default:
        return Count;
    }
}

Explanation TreeBuilder::node(std::string_view label, FigureUnit unit, Value value, std::string_view formula,
                              Children children, Arguments arguments) const
{
    Explanation result;
    result.label = label;
    result.labelArguments = std::move(arguments);
    result.unit = unit;
    result.value = value;
    result.formula = formula;
    if (const auto* known = findFormula(formula))
        result.section = known->section;
    result.children = std::move(children);
    return result;
}

Explanation TreeBuilder::computed(std::string_view label, FigureUnit unit, std::string_view formula,
                                  Children children, Arguments arguments) const
{
    std::vector<Value> values;
    for (const auto& child : children)
        values.push_back(child.value);
    const auto value = findFormula(formula)->evaluate(values);
    return node(label, unit, value, formula, std::move(children), std::move(arguments));
}

Explanation TreeBuilder::leaf(std::string_view label, FigureUnit unit, Value value, Origin origin,
                              Arguments arguments) const
{
    Explanation result;
    result.label = label;
    result.labelArguments = std::move(arguments);
    result.unit = unit;
    result.value = value;
    result.origin = std::move(origin);
    return result;
}

Explanation TreeBuilder::absent(std::string_view label, FigureUnit unit, std::string_view formula,
                                Children why) const
{
    return node(label, unit, std::nullopt, formula, std::move(why));
}

Explanation TreeBuilder::reference(FigureScope scope, std::string_view id, std::size_t index,
                                   Origin origin) const
{
    const auto* figure = findFigure(scope, id);
    auto result = leaf(id, figure->unit, figure->read(m_evaluation, index), std::move(origin));
    result.figure = FigureReference{scope, figure->id, index};
    return result;
}

Origin TreeBuilder::ofParameter(std::string_view id) const
{
    Origin origin;
    origin.parameter = id;
    origin.kind = scenario().isChanged(id) ? OriginKind::Entered : OriginKind::Default;
    if (const auto* parameter = findParameter(id); parameter && origin.kind == OriginKind::Default)
        origin.evidence = parameter->evidence;
    return origin;
}

Explanation TreeBuilder::parameterValue(std::string_view id, double value, FigureUnit unit) const
{
    return leaf(id, unit, value, ofParameter(id));
}

Explanation TreeBuilder::parameter(std::string_view id) const
{
    const auto* known = findParameter(id);
    return parameterValue(id, scenario().likely(id), known ? unitOf(known->unit) : Count);
}

const WorkloadOverride* TreeBuilder::overridesOf(const WorkloadFigures& workload) const
{
    const auto found = scenario().workloads.find(workload.id);
    return found == scenario().workloads.end() ? nullptr : &found->second;
}

Explanation TreeBuilder::entered(const WorkloadFigures& workload, std::string_view name, FigureUnit unit,
                                 double value) const
{
    Origin origin;
    origin.kind = OriginKind::Entered;
    origin.parameter = std::string("workload ") + std::string(name);
    return leaf(name, unit, value, std::move(origin), {workload.id});
}

Explanation TreeBuilder::enteredOr(const WorkloadFigures& workload,
                                   std::optional<Range> WorkloadOverride::*field, std::string_view name,
                                   std::string_view parameterId) const
{
    const auto* overrides = overridesOf(workload);
    if (!overrides || !(overrides->*field))
        return parameter(parameterId);
    const auto* known = findParameter(parameterId);
    return entered(workload, name, known ? unitOf(known->unit) : Count, (overrides->*field)->likely);
}

std::string TreeBuilder::languageParameter(std::string_view group, Language language) const
{
    return std::string(group) + '.' + std::string(languageId(language));
}

Children TreeBuilder::listed(std::string_view itemLabel, FigureUnit unit, std::vector<Summand> summands) const
{
    std::vector<std::size_t> order(summands.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (order.size() > mostSummands) {
        std::nth_element(order.begin(), order.begin() + mostSummands, order.end(),
                         [&](std::size_t a, std::size_t b) {
                             return std::abs(summands[a].value) > std::abs(summands[b].value);
                         });
        std::sort(order.begin(), order.begin() + mostSummands); // in the order in which they came
    }
    Children children;
    Lines lines;
    double rest = 0;
    SourceId source = -1;
    OriginKind kind = OriginKind::Convention;
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto& summand = summands[order[i]];
        if (i < mostSummands) {
            children.push_back(leaf(itemLabel, unit, summand.value, std::move(summand.origin),
                                    std::move(summand.arguments)));
            children.back().figure = summand.figure;
            continue;
        }
        rest += summand.value;
        lines.add(summand.origin.firstLine);
        source = summand.origin.source;
        kind = summand.origin.kind;
    }
    if (order.size() > mostSummands)
        children.push_back(leaf("the-rest", unit, rest, lines.origin(kind, source),
                                {std::to_string(order.size() - mostSummands)}));
    return children;
}

Explanation TreeBuilder::sum(std::string_view label, FigureUnit unit, double value,
                             std::string_view itemLabel, std::vector<Summand> summands) const
{
    return node(label, unit, value, "sum", listed(itemLabel, unit, std::move(summands)));
}

Origin TreeBuilder::ofNodes(const Pool& pool) const
{
    const auto& cluster = snapshot().clusters[pool.clusterIndex];
    Lines lines;
    for (const std::size_t node : pool.nodes)
        lines.add(cluster.nodes[node].line);
    return lines.origin(OriginKind::Inventory,
                        pool.nodes.empty() ? -1 : at(cluster.nodeSources, pool.nodes.front()));
}

Origin TreeBuilder::ofNode(const Pool& pool, std::size_t node) const
{
    const auto& cluster = snapshot().clusters[pool.clusterIndex];
    Lines lines;
    lines.add(cluster.nodes[node].line);
    return lines.origin(OriginKind::Inventory, at(cluster.nodeSources, node));
}

Origin TreeBuilder::ofWorkload(const WorkloadFigures& figures) const
{
    const Workload& source = workload(figures);
    Lines lines;
    lines.add(source.line);
    auto origin = lines.origin(OriginKind::Inventory, source.source);
    origin.rows = std::max<std::uint64_t>(1, source.pods.size());
    return origin;
}

} // namespace tare::model::explanation
