// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportcontext.h"

#include "model/selection/groups.h"
#include "views/text/displaytext.h"

#include <QCoreApplication>

namespace tare::views {

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

} // namespace

QString listed(const QStringList& parts)
{
    return parts.join(ListText::tr(", ", "between the parts of a list"));
}

QString figureText(const NumberText& numbers, std::optional<double> value, FigureForm form,
                   model::FigureUnit unit)
{
    switch (form) {
    case FigureForm::Money:
        return numbers.money(value);
    case FigureForm::MoneyExact:
        return numbers.moneyExact(value);
    case FigureForm::MoneyShort:
        return numbers.moneyShort(value);
    case FigureForm::Months:
        return numbers.months(value);
    case FigureForm::Percent:
        return numbers.percent(value);
    case FigureForm::Count:
        return value ? numbers.count(*value) : missingText();
    case FigureForm::Decimal:
        return value ? numbers.number(*value, 1) : missingText();
    case FigureForm::Unit:
        break;
    }
    return numbers.value(value, unit);
}

ReportCell ReportContext::cell(model::FigureScope scope, std::string_view id, std::size_t index,
                               FigureForm form) const
{
    ReportCell cell;
    if (const model::Figure* figure = model::findFigure(scope, id)) {
        cell.text = figureText(numbers, figure->read(evaluation, index), form, figure->unit);
        cell.figure = model::FigureReference{scope, figure->id, index};
    }
    return cell;
}

QString ReportContext::text(model::FigureScope scope, std::string_view id, std::size_t index,
                            FigureForm form) const
{
    return cell(scope, id, index, form).text;
}

QString ReportContext::sum(std::string_view id, std::span<const std::uint32_t> rows, FigureForm form) const
{
    const model::Figure* figure = model::findFigure(model::FigureScope::Workload, id);
    return figure ? figureText(numbers, model::sumOf(evaluation, *figure, rows, {}), form, figure->unit)
                  : QString();
}

QString ReportContext::placeOf(const model::WorkloadFigures& workload) const
{
    const QString name = displayText(workload.namespaceName);
    return hasSeveralClusters ? displayText(workload.cluster) + u'/' + name : name;
}

ReportCell plainCell(const QString& text, ReportTone tone)
{
    ReportCell cell;
    cell.text = text;
    cell.tone = tone;
    return cell;
}

void addHeading(Blocks& blocks, int level, const QString& text, const char* id, bool startsPage)
{
    blocks.emplace_back(ReportHeading{level, text, QString::fromLatin1(id), startsPage});
}

void addText(Blocks& blocks, const QString& text, ReportParagraph::Role role, ReportTone tone)
{
    if (!text.isEmpty())
        blocks.emplace_back(ReportParagraph{role, text, tone, false, {}, {}});
}

} // namespace tare::views
