// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tableview.h"

#include "views/look/fonts.h"
#include "views/tables/celldelegate.h"
#include "views/tables/tablecopy.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int compactLess = 5; // pixels at 13 px
constexpr int textRoom = 18;   // padding at both sides
constexpr int markRoom = 20;   // of a verdict
constexpr int titleRoom = 30;  // padding at both sides and the mark of the sorted column

} // namespace

TableView::TableView(QWidget* parent) : QTableView(parent), m_delegate(new CellDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setFont(smallFont(QFont::Medium));
    header->setMinimumSectionSize(scaled(36));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setRowHeight(m_rowHeight);
}

void TableView::show(QAbstractItemModel* model, const TableModel& columns, int stretchedColumn)
{
    setModel(model);
    QHeaderView* header = horizontalHeader();
    // Fonts differ in how wide they run: a title is never cut, whatever the font.
    const QFontMetrics titles(header->font());
    for (int i = 0; i < static_cast<int>(columns.columns().size()); ++i) {
        const TableColumn& column = columns.columns()[static_cast<std::size_t>(i)];
        header->resizeSection(
            i, std::max(scaled(column.width), titles.horizontalAdvance(column.title) + scaled(titleRoom)));
    }
    header->setSectionResizeMode(stretchedColumn, QHeaderView::Stretch);
}

void TableView::setRowHeight(int pixels)
{
    m_rowHeight = pixels;
    updateHeights();
}

void TableView::setDensity(Density density)
{
    m_density = density;
    updateHeights();
}

void TableView::updateHeights()
{
    const int pixels = m_rowHeight - (m_density == Density::Compact ? compactLess : 0);
    m_delegate->setRowHeight(pixels);
    verticalHeader()->setMinimumSectionSize(scaled(pixels));
    verticalHeader()->setDefaultSectionSize(scaled(pixels));
    if (m_isFitted)
        fitHeight();
}

void TableView::fitWidths(int stretchedColumn, int most)
{
    const QFontMetrics titles(horizontalHeader()->font());
    const QFontMetrics texts(bodyFont(QFont::Medium));
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        if (column == stretchedColumn)
            continue;
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        int width = titles.horizontalAdvance(title) + scaled(textRoom);
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QModelIndex cell = model()->index(row, column);
            const int mark = cell.data(VerdictRole).isValid() ? markRoom : 0;
            width =
                std::max(width, texts.horizontalAdvance(cell.data().toString()) + scaled(textRoom + mark));
        }
        horizontalHeader()->resizeSection(column, std::min(width, scaled(most)));
    }
}

void TableView::fitHeight()
{
    m_isFitted = true;
    int height = horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection(false);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        horizontalHeader()->setFont(smallFont(QFont::Medium));
        updateHeights();
    }
}

void TableView::copySelection(bool isFull) const
{
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    std::vector<int> rows;
    for (const QModelIndex& row : selectionModel()->selectedRows())
        rows.push_back(row.row());
    std::sort(rows.begin(), rows.end());
    if (!rows.empty())
        QApplication::clipboard()->setMimeData(tableMimeData(*model(), rows, columns, isFull).release());
}

} // namespace tare::views
