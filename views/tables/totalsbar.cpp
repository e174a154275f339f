// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/totalsbar.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/text/displaytext.h"

#include <QAccessibleWidget>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int padding = 8;

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* totals = qobject_cast<TotalsBar*>(object);
    return totals ? new QAccessibleWidget(totals, QAccessible::Row) : nullptr;
}

} // namespace

TotalsBar::TotalsBar(QTableView* table) : QWidget(table), m_table(table)
{
    const QHeaderView* header = table->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(header, &QHeaderView::sectionMoved, this, qOverload<>(&QWidget::update));
    connect(header, &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QAccessible::installFactory(makeInterface); // a second time does nothing
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

void TotalsBar::setTotals(const QString& title, const QString& note, std::map<int, QString> sums)
{
    m_title = displayText(title);
    m_note = displayText(note);
    m_sums = std::move(sums);
    QString spoken = m_title + u' ' + m_note;
    for (const auto& [column, sum] : m_sums)
        spoken += QStringLiteral("; ") + m_table->model()->headerData(column, Qt::Horizontal).toString() +
                  u' ' + sum;
    setAccessibleName(spoken);
    update();
}

QSize TotalsBar::sizeHint() const
{
    return {200, scaled(30)};
}

void TotalsBar::paintEvent(QPaintEvent*)
{
    const Colours& look = colours(palette());
    QPainter painter(this);
    painter.fillRect(rect(), look.alternate);
    painter.setPen(look.ruleStrong);
    painter.drawLine(rect().topLeft(), rect().topRight());
    const QHeaderView* header = m_table->horizontalHeader();
    int firstSum = width();
    painter.setFont(bodyFont(QFont::DemiBold));
    painter.setPen(look.text);
    for (const int column : shownColumns()) {
        const QString& sum = m_sums.at(column);
        const QRect area = areaOf(column);
        painter.drawText(area.adjusted(0, 0, -padding, 0), Qt::AlignRight | Qt::AlignVCenter, sum);
        firstSum = std::min(firstSum, area.right() - padding - painter.fontMetrics().horizontalAdvance(sum));
    }
    if (const auto current = currentColumn(); current && hasFocus()) {
        painter.setPen(QPen(look.accent, 2));
        painter.drawRect(areaOf(*current).adjusted(1, 2, -2, -2));
        painter.setPen(look.text);
    }
    const int left = header->sectionViewportPosition(1) + padding;
    const QRect titleArea(left, 0, std::max(0, firstSum - left - padding), height());
    painter.drawText(titleArea, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    const int used = painter.fontMetrics().horizontalAdvance(m_title);
    painter.setFont(bodyFont());
    painter.setPen(look.secondary);
    const QRect noteArea = titleArea.adjusted(used + padding, 0, 0, 0);
    painter.drawText(noteArea, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_note, Qt::ElideRight, std::max(0, noteArea.width())));
}

std::vector<int> TotalsBar::shownColumns() const
{
    const QHeaderView* header = m_table->horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (m_sums.contains(column) && !header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QRect TotalsBar::areaOf(int column) const
{
    const QHeaderView* header = m_table->horizontalHeader();
    return {header->sectionViewportPosition(column), 0, header->sectionSize(column), height()};
}

std::optional<int> TotalsBar::columnAt(const QPoint& place) const
{
    for (const int column : shownColumns())
        if (areaOf(column).contains(place))
            return column;
    return std::nullopt;
}

std::optional<int> TotalsBar::currentColumn() const
{
    const std::vector<int> columns = shownColumns();
    if (columns.empty())
        return std::nullopt;
    return std::find(columns.begin(), columns.end(), m_current) == columns.end() ? columns.front()
                                                                                 : m_current;
}

// Whoever does not see the bar hears the sum.
void TotalsBar::goTo(int column)
{
    m_current = column;
    m_table->scrollTo(m_table->model()->index(std::max(0, m_table->rowAt(0)), column));
    setAccessibleDescription(m_table->model()->headerData(column, Qt::Horizontal).toString() + u' ' +
                             m_sums.at(column));
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    update();
}

bool TotalsBar::event(QEvent* event)
{
    // F1 is the window's, too: here it asks why of the sum.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1)
        event->accept();
    if (event->type() == QEvent::ToolTip) {
        const auto column = columnAt(static_cast<QHelpEvent*>(event)->pos());
        setToolTip(column ? tr("Why? Shows what this adds up") : QString());
    }
    return QWidget::event(event);
}

void TotalsBar::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(columnAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TotalsBar::mouseReleaseEvent(QMouseEvent* event)
{
    const auto column = columnAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !column)
        return;
    m_current = *column;
    Q_EMIT whyRequested(*column);
}

void TotalsBar::keyPressEvent(QKeyEvent* event)
{
    const std::vector<int> columns = shownColumns();
    const auto current = currentColumn();
    const int key = event->key();
    if (!current)
        return QWidget::keyPressEvent(event);
    const auto place = std::find(columns.begin(), columns.end(), *current);
    const bool isForward = (key == Qt::Key_Right) != isRightToLeft();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_F1)
        Q_EMIT whyRequested(*current);
    else if (key == Qt::Key_Home)
        goTo(columns.front());
    else if (key == Qt::Key_End)
        goTo(columns.back());
    else if (key != Qt::Key_Left && key != Qt::Key_Right)
        QWidget::keyPressEvent(event);
    else if (isForward && place + 1 != columns.end())
        goTo(*(place + 1));
    else if (!isForward && place != columns.begin())
        goTo(*(place - 1));
}

void TotalsBar::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (const auto current = currentColumn())
        goTo(*current);
}

} // namespace tare::views
