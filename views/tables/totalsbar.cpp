// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/totalsbar.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/text/displaytext.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int padding = 8;

} // namespace

TotalsBar::TotalsBar(QTableView* table) : QWidget(table), m_table(table)
{
    const QHeaderView* header = table->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(header, &QHeaderView::sectionMoved, this, qOverload<>(&QWidget::update));
    connect(header, &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    for (const auto& [column, sum] : m_sums) {
        if (header->isSectionHidden(column))
            continue;
        const QRect area(header->sectionViewportPosition(column), 0, header->sectionSize(column) - padding,
                         height());
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, sum);
        firstSum = std::min(firstSum, area.right() - painter.fontMetrics().horizontalAdvance(sum));
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

} // namespace tare::views
