// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/rankingcsv.h"

#include "model/explanation/explanation.h"
#include "views/export/csvtext.h"
#include "views/export/resultids.h"
#include "views/text/reasontext.h"

#include <algorithm>
#include <set>
#include <vector>

namespace tare::views {

namespace {

using model::WorkloadFigures;

// The columns that are no figures.
struct TextColumn
{
    std::string_view name;
    std::string (*read)(const WorkloadFigures& workload, const model::Evaluation& evaluation);
};

std::string poolNames(const WorkloadFigures& workload, const model::Evaluation& evaluation)
{
    std::set<std::string> names;
    for (const model::WorkloadPoolPart& part : workload.parts)
        names.insert(evaluation.pools.at(part.pool).pool);
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : " ") + name;
    return text;
}

std::string findingCodes(const WorkloadFigures& workload, const model::Evaluation&)
{
    std::string text;
    for (const model::Finding& finding : workload.findings)
        text += (text.empty() ? "" : " ") + finding.code;
    return text;
}

std::string reason(const WorkloadFigures& workload, const model::Evaluation& evaluation)
{
    return sentence(workload, NumberText(evaluation.currency, QLocale::c())).toStdString();
}

using Row = const WorkloadFigures&;
using Whole = const model::Evaluation&;
const TextColumn textColumns[] = {
    {"id", [](Row row, Whole) { return row.id; }},
    {"cluster", [](Row row, Whole) { return row.cluster; }},
    {"namespace", [](Row row, Whole) { return row.namespaceName; }},
    {"kind", [](Row row, Whole) { return row.kind; }},
    {"name", [](Row row, Whole) { return row.name; }},
    {"verdict", [](Row row, Whole) { return std::string(verdictId(row.verdict)); }},
    {"reason_code", [](Row row, Whole) { return row.reason.code; }},
    {"reason", reason},
    {"migrating", [](Row row, Whole) { return std::string(row.isMigrating ? "true" : "false"); }},
    {"language", [](Row row, Whole) { return std::string(model::languageId(row.language)); }},
    {"target_language", [](Row row, Whole) { return std::string(model::languageId(row.targetLanguage)); }},
    {"data_grade", [](Row row, Whole) { return std::string(dataGradeId(row.dataGrade)); }},
    {"findings", findingCodes},
    {"pools", poolNames},
    {"currency", [](Row, Whole whole) { return whole.currency; }},
    {"cost_basis", [](Row, Whole whole) { return std::string(costBasisId(whole.costBasis)); }},
};

std::vector<const model::Figure*> figureColumns()
{
    std::vector<const model::Figure*> columns;
    for (const model::Figure& figure : model::figures())
        if (figure.scope == model::FigureScope::Workload)
            columns.push_back(&figure);
    return columns;
}

std::string joined(const std::vector<std::string>& cells)
{
    std::string line;
    for (const std::string& cell : cells)
        line += (line.empty() && &cell == cells.data() ? "" : ",") + cell;
    return line + '\n';
}

} // namespace

std::string rankingCsv(const model::Evaluation& evaluation, std::size_t top)
{
    const std::vector<const model::Figure*> figures = figureColumns();
    std::vector<std::string> cells;
    for (const TextColumn& column : textColumns)
        cells.push_back(csvCell(column.name));
    for (const model::Figure* figure : figures)
        cells.push_back(csvCell(figure->id));
    std::string text = joined(cells);
    const std::size_t count = std::min(top, evaluation.workloads.size());
    for (std::size_t i = 0; i < count; ++i) {
        cells.clear();
        for (const TextColumn& column : textColumns)
            cells.push_back(csvCell(column.read(evaluation.workloads[i], evaluation)));
        for (const model::Figure* figure : figures)
            cells.push_back(csvCell(figure->read(evaluation, i)));
        text += joined(cells);
    }
    return text;
}

} // namespace tare::views
