// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explanation/explanation.h"

#include "model/explanation/formulasets.h"
#include "model/explanation/treebuilder.h"

#include <unordered_map>

namespace tare::model {

namespace {

std::vector<Formula> collected()
{
    std::vector<Formula> all;
    for (const auto set :
         {explanation::elementaryFormulas(), explanation::capacityFormulas(), explanation::moneyFormulas()})
        all.insert(all.end(), set.begin(), set.end());
    return all;
}

} // namespace

std::span<const Formula> formulas()
{
    static const std::vector<Formula> all = collected();
    return all;
}

const Formula* findFormula(std::string_view id)
{
    static const auto byId = [] {
        std::unordered_map<std::string_view, const Formula*> map;
        for (const auto& formula : formulas())
            map.emplace(formula.id, &formula);
        return map;
    }();
    const auto found = byId.find(id);
    return found == byId.end() ? nullptr : found->second;
}

Explanation explain(const Evaluation& evaluation, const Figure& figure, std::size_t index)
{
    const explanation::TreeBuilder build(evaluation);
    switch (figure.scope) {
    case FigureScope::Bill:
        return explanation::billTree(build, figure.id);
    case FigureScope::Pool:
        return explanation::poolTree(build, figure.id, index);
    case FigureScope::Workload:
        return explanation::workloadTree(build, figure.id, index);
    case FigureScope::Programme:
        break;
    }
    return explanation::programmeTree(build, figure.id);
}

std::optional<double> evaluateAgain(const Explanation& explanation)
{
    if (explanation.formula.empty())
        return explanation.value;
    const auto* formula = findFormula(explanation.formula);
    if (!formula)
        return std::nullopt;
    std::vector<std::optional<double>> values;
    values.reserve(explanation.children.size());
    for (const auto& child : explanation.children)
        values.push_back(evaluateAgain(child));
    return formula->evaluate(values);
}

} // namespace tare::model
