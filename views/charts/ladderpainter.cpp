// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ladderpainter.h"

#include "views/charts/paints.h"
#include "views/look/fonts.h"

#include <algorithm>

namespace tare::views {

namespace {

constexpr int barHeight = 13;
constexpr int nameWidth = 88;
constexpr int amountWidth = 66;
constexpr int gap = 6;

// A name or an amount may be longer than usual in another language or currency; a column that nobody needs is
// not there.
double columnWidth(int usual, const std::vector<Rung>& rungs, QString Rung::*text, const QFont& font)
{
    double width = scaled(usual);
    const QFontMetricsF metrics(font);
    for (const Rung& rung : rungs)
        width = std::max(width, metrics.horizontalAdvance(rung.*text) + gap);
    return width;
}

double remarkWidth(const std::vector<Rung>& rungs)
{
    const bool hasRemarks =
        std::any_of(rungs.begin(), rungs.end(), [](const Rung& rung) { return !rung.remark.isEmpty(); });
    return hasRemarks ? columnWidth(0, rungs, &Rung::remark, smallFont()) + 2 * gap : 0;
}

class LadderPainter
{
public:
    LadderPainter(QPainter& painter, const QSizeF& size, const Ladder& ladder, const Colours& look,
                  bool isMirrored)
        : m_painter(painter), m_rungs(ladder.rungs), m_look(look), m_isMirrored(isMirrored),
          m_width(size.width()), m_rowHeight(size.height() / static_cast<double>(ladder.rungs.size())),
          m_remarks(remarkWidth(ladder.rungs)),
          m_names(std::min(m_width / 2, columnWidth(nameWidth, m_rungs, &Rung::name, smallFont()))),
          m_values(columnWidth(amountWidth, m_rungs, &Rung::text, smallFont(QFont::Medium))),
          m_changes(columnWidth(amountWidth, m_rungs, &Rung::change, smallFont()))
    {
        for (const Rung& rung : m_rungs)
            m_highest = std::max(m_highest, rung.value);
    }

    void paint()
    {
        double previousEnd = -1;
        for (std::size_t i = 0; i < m_rungs.size(); ++i) {
            m_top = m_rowHeight * static_cast<double>(i);
            const double end = paintBar(m_rungs[i], previousEnd);
            paintTexts(m_rungs[i]);
            previousEnd = end;
        }
    }

private:
    QRectF mirrored(QRectF place) const
    {
        if (m_isMirrored)
            place.moveLeft(m_width - place.right());
        return place;
    }
    QRectF row(double from, double wide) const { return mirrored({from, m_top, wide, m_rowHeight}); }

    double paintBar(const Rung& rung, double previousEnd);
    void paintTexts(const Rung& rung);

    QPainter& m_painter;
    const std::vector<Rung>& m_rungs;
    const Colours& m_look;
    bool m_isMirrored;
    double m_width, m_rowHeight;
    double m_remarks, m_names, m_values, m_changes; // widths of columns
    double m_highest = 1e-9;
    double m_top = 0;
};

double LadderPainter::paintBar(const Rung& rung, double previousEnd)
{
    const double left = m_names + gap;
    const double right = m_width - m_values - m_changes - m_remarks - gap;
    const double end = left + std::max(0.0, right - left) * std::max(0.0, rung.value) / m_highest;
    const double height = std::min<double>(scaled(barHeight) * m_rowHeight / scaled(22), m_rowHeight - 4);
    const QRectF bar =
        mirrored(QRectF(left, m_top + (m_rowHeight - height) / 2, std::max(1.0, end - left), height));
    m_painter.fillRect(bar, fillOf(rung.paint, 1, m_look));
    if (m_look.isHighContrast) {
        m_painter.setPen(QPen(colourOf(rung.paint, m_look), 1));
        m_painter.drawRect(bar);
    }
    if (previousEnd >= 0) {
        m_painter.setPen(QPen(m_look.mark, 1, Qt::DotLine));
        const QRectF drop = mirrored(QRectF(previousEnd, m_top - scaled(4), 0, m_rowHeight));
        m_painter.drawLine(drop.topLeft(), drop.bottomLeft());
    }
    return end;
}

void LadderPainter::paintTexts(const Rung& rung)
{
    const int start = (m_isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    const int end = (m_isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute;
    m_painter.setFont(smallFont());
    m_painter.setPen(m_look.text);
    m_painter.drawText(
        row(0, m_names), start,
        m_painter.fontMetrics().elidedText(rung.name, Qt::ElideRight, static_cast<int>(m_names)));
    m_painter.setFont(smallFont(QFont::Medium));
    m_painter.drawText(row(m_width - m_remarks - m_changes - m_values, m_values - gap), end, rung.text);
    m_painter.setFont(smallFont());
    m_painter.setPen(m_look.secondary);
    m_painter.drawText(row(m_width - m_remarks - m_changes, m_changes), end, rung.change);
    if (m_remarks > 0)
        m_painter.drawText(row(m_width - m_remarks + 2 * gap, m_remarks - 2 * gap), start, rung.remark);
}

} // namespace

void paintLadder(QPainter& painter, const QRectF& area, const Ladder& ladder, const Colours& look,
                 bool isMirrored)
{
    if (ladder.rungs.empty())
        return;
    painter.save();
    painter.translate(area.topLeft());
    LadderPainter(painter, area.size(), ladder, look, isMirrored).paint();
    painter.restore();
}

} // namespace tare::views
