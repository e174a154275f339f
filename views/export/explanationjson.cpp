// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/explanationtext.h"
#include "views/export/resultids.h"
#include "views/text/figuretext.h"
#include "views/text/languagescope.h"

#include <nlohmann/json.hpp>

#include <array>

namespace tare::views {

namespace {

using Json = nlohmann::ordered_json;
using namespace model;

std::string_view unitId(FigureUnit unit)
{
    static constexpr std::array<std::string_view, 17> ids{
        "money",    "money_per_month", "money_per_hour", "money_per_day", "money_per_gigabyte", "nodes",
        "pods",     "millicores",      "mebibytes",      "months",        "person_days",        "hours",
        "fraction", "ratio",           "count",          "gigabytes",     "fraction_per_year"};
    return ids.at(static_cast<std::size_t>(unit));
}

std::string_view originId(OriginKind kind)
{
    static constexpr std::array<std::string_view, 7> ids{"bill",    "inventory",  "usage",     "entered",
                                                         "default", "price-list", "convention"};
    return ids.at(static_cast<std::size_t>(kind));
}

Json originJson(const Origin& origin, const Evaluation& evaluation)
{
    Json json{{"kind", originId(origin.kind)}};
    const auto source = static_cast<std::size_t>(origin.source);
    if (origin.source >= 0 && evaluation.prepared && evaluation.prepared->snapshot &&
        source < evaluation.prepared->snapshot->sources.size()) {
        const SourceFile& file = evaluation.prepared->snapshot->sources[source];
        json["file"] = file.name;
        if (!file.sha256.empty())
            json["sha256"] = file.sha256;
        if (!file.fingerprint.empty())
            json["xxh3_128"] = file.fingerprint;
    }
    if (origin.firstLine > 0) {
        json["first_line"] = origin.firstLine;
        json["last_line"] = origin.lastLine;
        json["rows"] = origin.rows;
    }
    if (!origin.parameter.empty())
        json["parameter"] = origin.parameter;
    if (!origin.evidence.empty())
        json["evidence"] = origin.evidence;
    return json;
}

Json treeJson(const Explanation& explanation, const Evaluation& evaluation)
{
    Json json{{"label", explanation.label},
              {"name", explanationLabel(explanation).toStdString()},
              {"arguments", explanation.labelArguments},
              {"unit", unitId(explanation.unit)},
              {"value", explanation.value ? Json(*explanation.value) : Json(nullptr)}};
    if (!explanation.formula.empty()) {
        json["formula"] = explanation.formula;
        if (const Formula* formula = findFormula(explanation.formula))
            json["notation"] = formula->notation;
    }
    if (!explanation.section.empty())
        json["section"] = explanation.section;
    if (explanation.origin)
        json["origin"] = originJson(*explanation.origin, evaluation);
    if (!explanation.children.empty()) {
        json["inputs"] = Json::array();
        for (const Explanation& child : explanation.children)
            json["inputs"].push_back(treeJson(child, evaluation));
    }
    return json;
}

} // namespace

std::string explanationJson(const Evaluation& evaluation, std::size_t workload)
{
    const LanguageScope english(QStringLiteral("en"));
    const WorkloadFigures& figures = evaluation.workloads.at(workload);
    Json trees = Json::object();
    for (const Figure& figure : model::figures())
        if (figure.scope == FigureScope::Workload)
            trees[std::string(figure.id)] = treeJson(explain(evaluation, figure, workload), evaluation);
    const Json document{{"schema", "tare.explanation/1"},
                        {"currency", evaluation.currency},
                        {"scenario", evaluation.scenarioName},
                        {"cost_basis", costBasisId(evaluation.costBasis)},
                        {"workload", figures.id},
                        {"verdict", verdictId(figures.verdict)},
                        {"figures", std::move(trees)}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace tare::views
