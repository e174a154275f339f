// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/reportbuilder.h"
#include "views/text/numbertext.h"

namespace tare::views {

// How a figure is written in a cell.
enum class FigureForm {
    Money,      // $4,145
    MoneyExact, // $451.20
    MoneyShort, // $26.0k
    Months,     // 23.7
    Percent,    // 85 %
    Count,      // 13
    Decimal,    // 12.4
    Unit        // as on a page, with its unit
};
QString figureText(const NumberText& numbers, std::optional<double> value, FigureForm form,
                   model::FigureUnit unit);

// What all sections of a report are written from.
struct ReportContext
{
    const ReportInput& input;
    const ReportOptions& options;
    const model::Evaluation& evaluation;
    const NumberText& numbers;
    int horizon = 0;
    std::vector<std::uint32_t>
        migrating; // places of the workloads that pay back, in the order of the ranking
    bool hasSeveralClusters = false;

    // A figure of the result as a cell that knows which one it is.
    ReportCell cell(model::FigureScope scope, std::string_view id, std::size_t index, FigureForm form) const;
    QString text(model::FigureScope scope, std::string_view id, std::size_t index, FigureForm form) const;
    QString programme(std::string_view id, FigureForm form) const
    {
        return text(model::FigureScope::Programme, id, 0, form);
    }
    // The same of several rows added up.
    QString sum(std::string_view id, std::span<const std::uint32_t> rows, FigureForm form) const;
    bool isExecutive() const { return options.audience == Audience::Executive; }
    // "default/shop" where there are several clusters.
    QString placeOf(const model::WorkloadFigures& workload) const;
};

ReportCell plainCell(const QString& text, ReportTone tone = ReportTone::Text);

// "a, b, c", with the comma of the language.
QString listed(const QStringList& parts);

// One part of a report. Each makes its heading and what follows.
using Blocks = std::vector<ReportBlock>;
void addHeading(Blocks& blocks, int level, const QString& text, const char* id, bool startsPage = false);
void addText(Blocks& blocks, const QString& text, ReportParagraph::Role role = ReportParagraph::Role::Body,
             ReportTone tone = ReportTone::Text);

void addAnswer(const ReportContext& context, Blocks& blocks);
void addCosts(const ReportContext& context, Blocks& blocks);
void addDoubts(const ReportContext& context, Blocks& blocks);
void addDecision(const ReportContext& context, Blocks& blocks);
void addStays(const ReportContext& context, Blocks& blocks);
void addWorkloads(const ReportContext& context, Blocks& blocks);
void addTopWorkloads(const ReportContext& context, Blocks& blocks);
void addPools(const ReportContext& context, Blocks& blocks);
void addAssumptions(const ReportContext& context, Blocks& blocks);
void addBill(const ReportContext& context, Blocks& blocks);
void addMethod(const ReportContext& context, Blocks& blocks);
void addInputs(const ReportContext& context, Blocks& blocks);

} // namespace tare::views
