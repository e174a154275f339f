// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/common/exportoffer.h"

#include "views/text/languagescope.h"

#include <QCoreApplication>

namespace tare::views {

namespace {

struct SheetOfferText
{
    Q_DECLARE_TR_FUNCTIONS(SheetOfferText)
};

Sheet sheetOf(const model::Evaluation& evaluation, ExportTable table, const ExportChoice& choice,
              Reader reader)
{
    Sheet sheet = exportSheet(evaluation, table, reader);
    if (!choice.columns)
        return sheet;
    std::vector<std::string> ids;
    for (const int key : *choice.columns)
        ids.push_back(sheet.columns.at(static_cast<std::size_t>(key)).id);
    return withColumns(std::move(sheet), ids);
}

} // namespace

SheetOffer::SheetOffer(std::shared_ptr<const model::Evaluation> evaluation, ExportTable table)
    : m_evaluation(std::move(evaluation)), m_table(table)
{
}

QString SheetOffer::title() const
{
    return SheetOfferText::tr("The table of thi&s page: %1").arg(exportTitles(*m_evaluation, m_table).name);
}

std::vector<ExportColumn> SheetOffer::columns() const
{
    std::vector<ExportColumn> columns;
    for (const SheetColumn& column : exportTitles(*m_evaluation, m_table).columns)
        columns.push_back({static_cast<int>(columns.size()), column.title, true});
    return columns;
}

std::function<Sheet()> SheetOffer::sheet(const ExportChoice& choice) const
{
    return [evaluation = m_evaluation, table = m_table, choice] {
        return sheetOf(*evaluation, table, choice, choice.reader);
    };
}

std::function<std::string()> SheetOffer::json(const ExportChoice& choice) const
{
    return [evaluation = m_evaluation, table = m_table, choice] {
        const LanguageScope english(QStringLiteral("en"));
        return sheetJson(*evaluation, table, sheetOf(*evaluation, table, choice, Reader::Program));
    };
}

} // namespace tare::views
