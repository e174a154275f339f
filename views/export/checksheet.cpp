// SPDX-License-Identifier: GPL-3.0-or-later
// Figures once more, by the spreadsheet: what the other sheets hold is put into formulas, and what comes of
// them set beside what was exported. The results that are stored with the formulas are those of the model.
#include "model/evaluation/reconciliation.h"
#include "model/evaluation/totalcost.h"
#include "model/finance/returns.h"
#include "views/export/resultsheets.h"
#include "views/text/figuretext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

using model::Evaluation;

struct CheckSheet
{
    Q_DECLARE_TR_FUNCTIONS(CheckSheet)
};

// What two ways of adding doubles may differ by.
constexpr double absoluteTolerance = 1e-6;
constexpr double relativeTolerance = 1e-12;

QString columnName(std::size_t column)
{
    QString name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    return name;
}

// "'Cash flow'!C4"; rows from 0, as in Sheet::rows.
QString place(const Sheet& sheet, std::size_t column, std::size_t row)
{
    return u'\'' + QString(sheet.name).replace(u'\'', u"''"_s) + u"'!"_s + columnName(column) +
           QString::number(row + (sheet.isTable ? 2 : 1));
}

QString range(const Sheet& sheet, std::size_t column, std::size_t rows)
{
    return place(sheet, column, 0) + u':' + columnName(column) +
           QString::number(rows + (sheet.isTable ? 1 : 0));
}

std::size_t columnOf(const Sheet& sheet, std::string_view id)
{
    const auto column = std::find_if(sheet.columns.begin(), sheet.columns.end(),
                                     [id](const SheetColumn& known) { return known.id == id; });
    Q_ASSERT(column != sheet.columns.end());
    return static_cast<std::size_t>(column - sheet.columns.begin());
}

std::string textOf(const Cell& cell)
{
    const std::string* text = std::get_if<std::string>(&cell.value);
    return text ? *text : std::string();
}

std::size_t rowOf(const Sheet& sheet, std::size_t column, std::string_view text)
{
    const auto row = std::find_if(sheet.rows.begin(), sheet.rows.end(), [&](const std::vector<Cell>& cells) {
        return column < cells.size() && textOf(cells[column]) == text;
    });
    Q_ASSERT(row != sheet.rows.end());
    return static_cast<std::size_t>(row - sheet.rows.begin());
}

std::variant<double, std::string> result(std::optional<double> value)
{
    if (value && std::isfinite(*value))
        return *value;
    return std::string();
}

std::optional<double> number(std::optional<model::Months> months)
{
    return months ? std::optional(months->value()) : std::nullopt;
}

// Columns of the sheet: the checks at the left, the months at the right.
enum Column {
    What,
    Exported,
    Again,
    Difference,
    Agrees,
    Gap,
    Month,
    Net,
    Sum,
    Crossing,
    Discounted,
    SumDiscounted,
    CrossingDiscounted,
    columnCount
};

class Check
{
public:
    Check(const Evaluation& evaluation, const CheckedSheets& sheets)
        : m_evaluation(evaluation), m_sheets(sheets),
          m_rate(evaluation.scenario.likely("time.discount_rate")), m_flow(model::programmeFlow(evaluation)),
          m_steps(model::flowSteps(m_flow, m_rate)), m_yes(CheckSheet::tr("yes")), m_no(CheckSheet::tr("no"))
    {
    }

    Sheet sheet();

private:
    // Adds a check: what was exported stands at a place of another sheet.
    void add(const QString& what, const QString& exportedAt, std::optional<double> exported,
             const QString& formula, std::optional<double> again, CellFormat format);
    void addProgramme(std::string_view figure, const QString& formula, std::optional<double> again);
    void addPaybacks();
    void addSums();
    void addBill(model::BillView view, std::string_view figure);
    void addWorkloads();
    std::vector<std::vector<Cell>> monthRows() const;
    QString own(Column column,
                std::size_t month) const // a place of this sheet: titles and the sum of it all above
    {
        return columnName(column) + QString::number(month + 2);
    }
    QString ownRange(Column column) const { return own(column, 0) + u':' + own(column, m_steps.size() - 1); }
    QString rateAt() const
    {
        const std::size_t ids = columnOf(m_sheets.summary, "id");
        return place(m_sheets.summary, columnOf(m_sheets.summary, "value"),
                     rowOf(m_sheets.summary, ids, "time.discount_rate"));
    }
    std::string quoted(const QString& text) const
    {
        return (u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"').toStdString();
    }

    const Evaluation& m_evaluation;
    const CheckedSheets& m_sheets;
    double m_rate;
    std::vector<model::Money> m_flow;
    std::vector<model::FlowStep> m_steps;
    QString m_yes, m_no;
    bool m_areAllSame = true;
    std::vector<std::vector<Cell>> m_rows; // of the checks, from the third row of the sheet on
};

void Check::add(const QString& what, const QString& exportedAt, std::optional<double> exported,
                const QString& formula, std::optional<double> again, CellFormat format)
{
    const QString row = QString::number(m_rows.size() + 3);
    const bool isSame = exported.has_value() == again.has_value() &&
                        (!exported || std::abs(*again - *exported) <=
                                          absoluteTolerance + relativeTolerance * std::abs(*exported));
    m_areAllSame = m_areAllSame && isSame;
    const auto formulaOf = [&row](QString text) { return text.replace(u"#"_s, row).toStdString(); };
    const std::string agrees = formulaOf(
        u"=IF(ISNUMBER(B#)<>ISNUMBER(C#),%1,IF(ISNUMBER(B#),IF(ABS(C#-B#)<=%2+%3*ABS(B#),%4,%1),%4))"_s.arg(
            QString::fromStdString(quoted(m_no)), QString::number(absoluteTolerance, 'f', 6),
            QString::number(relativeTolerance, 'f', 12), QString::fromStdString(quoted(m_yes))));
    const auto difference = exported && again ? std::optional(*again - *exported) : std::nullopt;
    m_rows.push_back(
        {what,
         Cell(Formula{(u"=IF(ISNUMBER("_s + exportedAt + u"),"_s + exportedAt + u",\"\")"_s).toStdString(),
                      result(exported)})
             .in(format),
         Cell(Formula{formula.toStdString(), result(again)}).in(format),
         Cell(Formula{formulaOf(u"=IF(AND(ISNUMBER(B#),ISNUMBER(C#)),C#-B#,\"\")"_s), result(difference)})
             .in(CellFormat::Exact),
         Formula{agrees, (isSame ? m_yes : m_no).toStdString()}});
}

void Check::addProgramme(std::string_view id, const QString& formula, std::optional<double> again)
{
    const model::Figure* figure = model::findFigure(model::FigureScope::Programme, id);
    const std::size_t row = rowOf(m_sheets.summary, columnOf(m_sheets.summary, "id"), id);
    add(figureName(figure->scope, id), place(m_sheets.summary, columnOf(m_sheets.summary, "value"), row),
        figure->read(m_evaluation, 0), formula, again, cellFormatOf(figure->unit));
}

void Check::addPaybacks()
{
    const auto lastCrossing = [this](Column sum, Column crossing) {
        return u"=IF(%1<-0.000001,\"\",MAX(%2))"_s.arg(own(sum, m_steps.size() - 1), ownRange(crossing));
    };
    addProgramme("payback_months", lastCrossing(Sum, Crossing), number(model::payback(m_flow)));
    addProgramme("payback_discounted_months", lastCrossing(SumDiscounted, CrossingDiscounted),
                 number(model::discountedPayback(m_flow, m_rate)));
}

void Check::addSums()
{
    const model::TotalCost cost = model::totalCost(m_evaluation);
    const auto sumOf = [this](std::string_view column) {
        return u"=SUM("_s +
               range(m_sheets.cashFlow, columnOf(m_sheets.cashFlow, column), m_sheets.cashFlow.rows.size()) +
               u')';
    };
    addProgramme("stay_total", sumOf("stay"), cost.stay.value());
    addProgramme("right_size_total", sumOf("right_size"), cost.rightSize.value());
    addProgramme("migrate_total", sumOf("migrate"), cost.migrate.value());
}

// The parts of the bill add up. Their rows are found by where they stand.
void Check::addBill(model::BillView view, std::string_view id)
{
    const Sheet& bill = m_sheets.bill;
    const std::size_t levels = columnOf(bill, "level");
    const std::size_t views = columnOf(bill, "view");
    const std::size_t amounts = columnOf(bill, "amount");
    const bool isMonth = view == model::BillView::Month;
    const std::string shownView = textOf(isMonth ? bill.rows.front()[views] : bill.rows.back()[views]);
    const auto isOfView = [&](const std::vector<Cell>& row) { return textOf(row[views]) == shownView; };
    const auto total = std::find_if(bill.rows.begin(), bill.rows.end(), isOfView);
    QStringList parts;
    double sum = 0;
    for (std::size_t row = 0; row < bill.rows.size(); ++row)
        if (isOfView(bill.rows[row]) && textOf(bill.rows[row][levels]) == textOf((*(total + 1))[levels])) {
            parts += place(bill, amounts, row);
            sum += std::get<double>(bill.rows[row][amounts].value);
        }
    const model::Figure* figure = model::findFigure(model::FigureScope::Bill, id);
    add(figureName(figure->scope, id),
        place(bill, amounts, static_cast<std::size_t>(total - bill.rows.begin())),
        figure->read(m_evaluation, 0), u'=' + parts.join(u'+'), sum, CellFormat::Money);
}

void Check::addWorkloads()
{
    const Sheet& cash = m_sheets.workloadCash;
    const std::size_t npv = columnOf(m_sheets.ranking, "npv.likely");
    std::size_t row = 0;
    for (std::size_t i = 0; i < m_evaluation.workloads.size(); ++i) {
        const model::WorkloadFigures& workload = m_evaluation.workloads[i];
        if (workload.cashFlow.empty())
            continue;
        const std::size_t last = workload.cashFlow.size();
        const QString later =
            last > 1 ? u"+NPV((1+%1)^(1/12)-1,%2:%3)"_s.arg(rateAt(), place(cash, 2, row),
                                                            columnName(last) + QString::number(row + 2))
                     : QString();
        add(CheckSheet::tr("NPV of %1").arg(QString::fromStdString(workload.id)),
            place(m_sheets.ranking, npv, i),
            workload.npv ? std::optional(workload.npv->value()) : std::nullopt,
            u'=' + place(cash, 1, row) + later, model::netPresentValue(workload.cashFlow, m_rate).value(),
            CellFormat::Money);
        ++row;
    }
}

std::vector<std::vector<Cell>> Check::monthRows() const
{
    const Sheet& cashFlow = m_sheets.cashFlow;
    const std::size_t nets = columnOf(cashFlow, "net");
    const auto sum = [this](Column of, Column column, std::size_t month) {
        return month == 0 ? u'=' + own(of, 0) : u'=' + own(column, month - 1) + u'+' + own(of, month);
    };
    const auto crossing = [this](Column column, std::size_t month) {
        if (month == 0)
            return u"=\"\""_s;
        return u"=IF(AND(%1>=-0.000001,%2<-0.000001),%3+%2/(%2-%1),\"\")"_s.arg(
            own(column, month), own(column, month - 1), own(Month, month - 1));
    };
    const auto cell = [](const QString& text, std::optional<double> value, CellFormat format) {
        return Cell(Formula{text.toStdString(), result(value)}).in(format);
    };
    std::vector<std::vector<Cell>> rows;
    for (std::size_t month = 0; month < m_steps.size(); ++month) {
        const model::FlowStep& step = m_steps[month];
        rows.push_back(
            {Cell(),
             cell(u'=' + place(cashFlow, columnOf(cashFlow, "month"), month), static_cast<double>(month),
                  CellFormat::Count),
             cell(u'=' + place(cashFlow, nets, month), m_flow[month].value(), CellFormat::Money),
             cell(sum(Net, Sum, month), step.cumulative.value(), CellFormat::Money),
             cell(crossing(Sum, month), number(step.crossing), CellFormat::Months),
             cell(u"=%1/(1+%2)^(%3/12)"_s.arg(own(Net, month), rateAt(), own(Month, month)),
                  step.discounted.value(), CellFormat::Money),
             cell(sum(Discounted, SumDiscounted, month), step.cumulativeDiscounted.value(),
                  CellFormat::Money),
             cell(crossing(SumDiscounted, month), number(step.crossingDiscounted), CellFormat::Months)});
    }
    return rows;
}

Sheet Check::sheet()
{
    Sheet sheet;
    sheet.name = CheckSheet::tr("Check");
    sheet.isTable = false;
    for (const int width : {52, 18, 18, 14, 10, 3, 8, 16, 16, 14, 16, 16, 14})
        sheet.columns.push_back({{}, {}, CellFormat::Exact, width});
    static_assert(columnCount == 13);
    addProgramme("npv_after_programme_cost", u"=SUM("_s + ownRange(Discounted) + u')',
                 model::netPresentValue(m_flow, m_rate).value());
    if (m_evaluation.programme.migrating > 0)
        addPaybacks();
    addSums();
    addBill(model::BillView::Month, "total_month");
    addBill(model::BillView::Period, "period_total");
    addWorkloads();

    std::vector<Cell> titles;
    for (const QString& title :
         {CheckSheet::tr("Figure"), CheckSheet::tr("Exported"), CheckSheet::tr("By formulas"),
          CheckSheet::tr("Difference"), CheckSheet::tr("Same"), QString(), CheckSheet::tr("Month"),
          CheckSheet::tr("Net cash"), CheckSheet::tr("Cumulative"), CheckSheet::tr("Meets zero in month"),
          CheckSheet::tr("Net cash, discounted"), CheckSheet::tr("Cumulative, discounted"),
          CheckSheet::tr("Meets zero in month, discounted")})
        titles.push_back(Cell(title).asTitle());
    const QString last = QString::number(m_rows.size() + 2);
    m_rows.insert(m_rows.begin(), {CheckSheet::tr("All figures agree"), Cell(), Cell(), Cell(),
                                   Formula{u"=IF(COUNTIF(E3:E%1,%2)=0,%3,%2)"_s
                                               .arg(last, QString::fromStdString(quoted(m_no)),
                                                    QString::fromStdString(quoted(m_yes)))
                                               .toStdString(),
                                           (m_areAllSame ? m_yes : m_no).toStdString()}});
    const std::vector<std::vector<Cell>> months = monthRows();
    sheet.rows.push_back(std::move(titles));
    for (std::size_t row = 0; row < std::max(m_rows.size(), months.size()); ++row) {
        std::vector<Cell> cells = row < m_rows.size() ? std::move(m_rows[row]) : std::vector<Cell>(5);
        if (row < months.size())
            cells.insert(cells.end(), months[row].begin(), months[row].end());
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace

Sheet checkSheet(const Evaluation& evaluation, const CheckedSheets& sheets)
{
    return Check(evaluation, sheets).sheet();
}

} // namespace tare::views
