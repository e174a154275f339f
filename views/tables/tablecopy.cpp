// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tablecopy.h"

#include "views/export/csvtext.h"
#include "views/tables/tablemodel.h"
#include "views/text/displaytext.h"

#include <QLocale>
#include <QMimeData>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cell
{
    QString text;
    std::optional<double> number; // what the text says, where it is a number in full
    bool isRight = false;
};

bool isNumber(const QVariant& value)
{
    return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::ULongLong ||
           value.typeId() == QMetaType::Int;
}

Cell cellOf(const QModelIndex& index, bool isFull)
{
    Cell cell;
    cell.isRight = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QVariant raw = index.data(RawValueRole);
    // Marks such as verdicts have numbers to sort by, and are text all the same.
    if (isFull && cell.isRight && isNumber(raw)) {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        cell.number = raw.toDouble();
        cell.text = locale.toString(*cell.number, 'g', QLocale::FloatingPointShortest);
        return cell;
    }
    if (isFull && cell.isRight && !raw.isValid())
        return cell;
    cell.text = index.data(index.data().isValid() ? Qt::DisplayRole : Qt::AccessibleTextRole).toString();
    cell.text = withoutIsolates(cell.text);
    return cell;
}

QString titleOf(const QAbstractItemModel& model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

// Amounts begin with a sign, too; only what is no number could be a formula.
QString tabCell(const Cell& cell)
{
    QString text =
        cell.isRight ? cell.text : QString::fromStdString(spreadsheetText(cell.text.toStdString()));
    if (text.contains(u'"') || text.contains(u'\t') || text.contains(u'\n'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QString htmlCell(const Cell& cell)
{
    QString attributes = cell.isRight ? u" align=\"right\""_s : QString();
    if (cell.number) // what LibreOffice reads whatever the locale
        attributes +=
            u" sdval=\""_s + QString::number(*cell.number, 'g', QLocale::FloatingPointShortest) + u'"';
    const QString text =
        cell.isRight ? cell.text : QString::fromStdString(spreadsheetText(cell.text.toStdString()));
    return u"<td"_s + attributes + u'>' + text.toHtmlEscaped() + u"</td>"_s;
}

} // namespace

std::unique_ptr<QMimeData> tableMimeData(const QAbstractItemModel& model, const std::vector<int>& rows,
                                         const std::vector<int>& columns, bool isFull)
{
    QStringList titles;
    QString html = u"<meta charset=\"utf-8\"><table><thead><tr>"_s;
    for (const int column : columns) {
        titles += titleOf(model, column);
        html += u"<th>"_s + titles.last().toHtmlEscaped() + u"</th>"_s;
    }
    html += u"</tr></thead><tbody>"_s;
    QStringList lines{titles.join(u'\t')};
    for (const int row : rows) {
        QStringList cells;
        html += u"<tr>"_s;
        for (const int column : columns) {
            const Cell cell = cellOf(model.index(row, column), isFull);
            cells += tabCell(cell);
            html += htmlCell(cell);
        }
        html += u"</tr>"_s;
        lines += cells.join(u'\t');
    }
    html += u"</tbody></table>"_s;
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n'));
    data->setHtml(html);
    return data;
}

} // namespace tare::views
