// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/resultids.h"
#include "views/export/resultsheets.h"
#include "views/text/reasontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace tare::views {

namespace {

using model::Evaluation;
using model::WorkloadFigures;

struct RankingSheet
{
    Q_DECLARE_TR_FUNCTIONS(RankingSheet)
};

struct Row
{
    const WorkloadFigures& workload;
    const Evaluation& evaluation;
    Reader reader;
    const NumberText& numbers;

    bool isForPerson() const { return reader == Reader::Person; }
};

// The columns that are no figures.
struct TextColumn
{
    std::string_view id;
    const char* title;
    int width;
    Cell (*read)(const Row& row);
};

std::string joined(const std::set<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

Cell poolNames(const Row& row)
{
    std::set<std::string> names;
    for (const model::WorkloadPoolPart& part : row.workload.parts)
        names.insert(row.evaluation.pools.at(part.pool).pool);
    return joined(names);
}

Cell findingNames(const Row& row)
{
    QStringList names;
    for (const model::Finding& finding : row.workload.findings)
        names += row.isForPerson() ? findingName(finding.code) : QString::fromStdString(finding.code);
    return names.join(row.isForPerson() ? QStringLiteral("; ") : QStringLiteral(" "));
}

Cell languageCell(const Row& row, model::Language language)
{
    return row.isForPerson() ? Cell(languageName(language)) : Cell(model::languageId(language));
}

Cell yesOrNo(const Row& row, bool isSo)
{
    if (row.isForPerson())
        return isSo ? RankingSheet::tr("yes") : RankingSheet::tr("no");
    return std::string(isSo ? "true" : "false");
}

const TextColumn textColumns[] = {
    {"id", QT_TRANSLATE_NOOP("RankingSheet", "Id"), 40, [](const Row& row) { return Cell(row.workload.id); }},
    {"cluster", QT_TRANSLATE_NOOP("RankingSheet", "Cluster"), 16,
     [](const Row& row) { return Cell(row.workload.cluster); }},
    {"namespace", QT_TRANSLATE_NOOP("RankingSheet", "Namespace"), 16,
     [](const Row& row) { return Cell(row.workload.namespaceName); }},
    {"kind", QT_TRANSLATE_NOOP("RankingSheet", "Kind"), 14,
     [](const Row& row) { return Cell(row.workload.kind); }},
    {"name", QT_TRANSLATE_NOOP("RankingSheet", "Workload"), 24,
     [](const Row& row) { return Cell(row.workload.name); }},
    {"verdict", QT_TRANSLATE_NOOP("RankingSheet", "Verdict"), 16,
     [](const Row& row) {
         return row.isForPerson() ? Cell(verdictName(row.workload.verdict))
                                  : Cell(verdictId(row.workload.verdict));
     }},
    {"reason_code", QT_TRANSLATE_NOOP("RankingSheet", "Code of the reason"), 18,
     [](const Row& row) { return Cell(row.workload.reason.code); }},
    {"reason", QT_TRANSLATE_NOOP("RankingSheet", "Reason"), 60,
     [](const Row& row) { return Cell(sentence(row.workload, row.numbers)); }},
    {"migrating", QT_TRANSLATE_NOOP("RankingSheet", "Migrating"), 10,
     [](const Row& row) { return yesOrNo(row, row.workload.isMigrating); }},
    {"language", QT_TRANSLATE_NOOP("RankingSheet", "Language"), 12,
     [](const Row& row) { return languageCell(row, row.workload.language); }},
    {"target_language", QT_TRANSLATE_NOOP("RankingSheet", "Target language"), 12,
     [](const Row& row) { return languageCell(row, row.workload.targetLanguage); }},
    {"data_grade", QT_TRANSLATE_NOOP("RankingSheet", "Data grade"), 12,
     [](const Row& row) {
         return row.isForPerson() ? Cell(dataGradeName(row.workload.dataGrade))
                                  : Cell(dataGradeId(row.workload.dataGrade));
     }},
    {"findings", QT_TRANSLATE_NOOP("RankingSheet", "Findings"), 24, findingNames},
    {"pools", QT_TRANSLATE_NOOP("RankingSheet", "Pools"), 16, poolNames},
    {"currency", QT_TRANSLATE_NOOP("RankingSheet", "Currency"), 10,
     [](const Row& row) { return Cell(row.evaluation.currency); }},
    {"cost_basis", QT_TRANSLATE_NOOP("RankingSheet", "Cost basis"), 14,
     [](const Row& row) {
         return row.isForPerson() ? Cell(costBasisName(row.evaluation.costBasis))
                                  : Cell(costBasisId(row.evaluation.costBasis));
     }},
};

} // namespace

const std::vector<std::string>& basicRankingColumns()
{
    static const std::vector<std::string> ids{
        "rank",         "name",         "namespace",  "cluster",    "verdict", "payback_months.from_start",
        "saving_month", "one_off_cost", "npv.likely", "data_grade", "reason"};
    return ids;
}

Sheet rankingSheet(const Evaluation& evaluation, Reader reader, std::size_t top)
{
    Sheet sheet;
    sheet.name = RankingSheet::tr("Ranking");
    for (const TextColumn& column : textColumns)
        sheet.columns.push_back(
            {std::string(column.id), RankingSheet::tr(column.title), CellFormat::Text, column.width});
    std::vector<const model::Figure*> figures;
    for (const model::Figure& figure : model::figures()) {
        if (figure.scope != model::FigureScope::Workload)
            continue;
        figures.push_back(&figure);
        sheet.columns.push_back(figureColumn(figure, evaluation));
    }
    const NumberText numbers(evaluation.currency, reader == Reader::Person ? QLocale() : QLocale::c());
    const std::size_t count = std::min(top, evaluation.workloads.size());
    sheet.rows.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<Cell>& row = sheet.rows.emplace_back();
        row.reserve(sheet.columns.size());
        for (const TextColumn& column : textColumns)
            row.push_back(column.read({evaluation.workloads[i], evaluation, reader, numbers}));
        for (const model::Figure* figure : figures)
            row.emplace_back(figure->read(evaluation, i));
    }
    return sheet;
}

} // namespace tare::views
