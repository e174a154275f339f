// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/reconciliation.h"
#include "views/export/resultsheets.h"
#include "views/text/reasontext.h"

#include <QCoreApplication>

#include <array>

namespace tare::views {

namespace {

using model::BillPart;
using model::BillView;

struct BillSheet
{
    Q_DECLARE_TR_FUNCTIONS(BillSheet)
};

Cell viewCell(BillView view, Reader reader)
{
    if (reader == Reader::Program)
        return std::string(view == BillView::Month ? "month" : "period");
    return view == BillView::Month ? BillSheet::tr("a month") : BillSheet::tr("the period");
}

enum class Level { Total, Part, Line };

Cell levelCell(Level level, Reader reader)
{
    static constexpr std::array<std::string_view, 3> ids{"total", "part", "line"};
    if (reader == Reader::Program)
        return ids.at(static_cast<std::size_t>(level));
    return level == Level::Total  ? BillSheet::tr("total")
           : level == Level::Part ? BillSheet::tr("part")
                                  : BillSheet::tr("line");
}

Cell partCell(BillPart part, Reader reader)
{
    static constexpr std::array<std::string_view, 7> ids{"workloads", "daemonsets", "idle",    "nodes",
                                                         "other",     "unmatched",  "one-time"};
    return reader == Reader::Person ? Cell(billPartName(part)) : Cell(ids.at(static_cast<std::size_t>(part)));
}

// Lines of a category say its id first.
Cell nameCell(const model::BillPartLine& line, std::size_t place, BillPart part, Reader reader)
{
    if (place >= line.names.size())
        return {};
    if (place == 0 && reader == Reader::Person && (part == BillPart::Other || part == BillPart::OneTime))
        for (std::size_t i = 0; i < model::otherCategoryCount; ++i)
            if (const auto category = static_cast<model::OtherCategory>(i);
                model::otherCategoryId(category) == line.names[0])
                return otherCategoryName(category);
    return line.names[place];
}

} // namespace

Sheet emptyBillSheet(const model::Evaluation& evaluation)
{
    return {
        .name = BillSheet::tr("Bill"),
        .columns = {{"view", BillSheet::tr("View"), CellFormat::Text, 12},
                    {"level", BillSheet::tr("Level"), CellFormat::Text, 8},
                    {"part", BillSheet::tr("Part"), CellFormat::Text, 16},
                    {"name_1", BillSheet::tr("Cluster, category or resource"), CellFormat::Text, 30},
                    {"name_2", BillSheet::tr("Namespace, pool, service or instance type"), CellFormat::Text,
                     30},
                    {"name_3", BillSheet::tr("Instance type or region"), CellFormat::Text, 16},
                    {"count", BillSheet::tr("Workloads, nodes or rows"), CellFormat::Count, 12},
                    {"amount", BillSheet::tr("Amount, %1").arg(QString::fromStdString(evaluation.currency)),
                     CellFormat::Money, 16},
                    {"share", BillSheet::tr("Share of the bill"), CellFormat::Percent, 10}},
        .rows = {}};
}

Sheet billSheet(const model::Evaluation& evaluation, Reader reader)
{
    Sheet sheet = emptyBillSheet(evaluation);
    const std::vector<model::BilledItem> items =
        evaluation.prepared ? model::billedItems(*evaluation.prepared) : std::vector<model::BilledItem>();
    for (const BillView view : {BillView::Month, BillView::Period}) {
        sheet.rows.push_back({viewCell(view, reader), levelCell(Level::Total, reader), Cell(), Cell(), Cell(),
                              Cell(), Cell(), model::billTotal(evaluation.bill, view), Cell()});
        for (const model::BillPartTotal& total : model::billParts(evaluation.bill, view)) {
            sheet.rows.push_back({viewCell(view, reader), levelCell(Level::Part, reader),
                                  partCell(total.part, reader), Cell(), Cell(), Cell(), Cell(), total.amount,
                                  total.share});
            if (!evaluation.prepared)
                continue;
            for (const model::BillPartLine& line : model::billPartLines(evaluation, total.part, view, items))
                sheet.rows.push_back({viewCell(view, reader), levelCell(Level::Line, reader),
                                      partCell(total.part, reader), nameCell(line, 0, total.part, reader),
                                      nameCell(line, 1, total.part, reader),
                                      nameCell(line, 2, total.part, reader), static_cast<double>(line.count),
                                      line.amount, line.share});
        }
    }
    return sheet;
}

} // namespace tare::views
