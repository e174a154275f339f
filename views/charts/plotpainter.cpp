// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/plotpainter.h"

#include "views/charts/decimation.h"
#include "views/charts/paints.h"
#include "views/charts/seriesadapter.h"
#include "views/look/fonts.h"
#include "views/look/verdictmark.h"

#include <QPainter>

#include <algorithm>

namespace tare::views {

namespace {

// Sides are those of the place, whatever the script of the text.
constexpr Qt::Alignment across = Qt::AlignVCenter | Qt::AlignAbsolute;

constexpr double markSize = 13;
constexpr double noteSize = 16;
constexpr int barHeight = 11;
constexpr std::size_t mostMarks = 2000; // more cannot be told apart

} // namespace

PlotPainter::PlotPainter(const Plot& plot, const PlotLayout& layout, const Colours& look)
    : m_plot(plot), m_layout(layout), m_look(look),
      m_labels(QRectF(0, 0, layout.size().width(), layout.field().bottom() + 6)), m_footnote(plot.footnote)
{
}

void PlotPainter::paint(QPainter* painter)
{
    if (m_plot.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_plot.bars.empty()) {
        // In high contrast the grid has the colour of text and steps back by its dots.
        painter->setPen(QPen(m_look.ruleWeak, 1, m_look.isHighContrast ? Qt::DotLine : Qt::SolidLine));
        for (const PlotTick& tick : m_plot.y.ticks)
            painter->drawLine(m_layout.place({m_plot.x.from, tick.at}),
                              m_layout.place({m_plot.x.to, tick.at}));
        drawSeries(painter, m_plot, m_layout, m_look);
    }
    paintTicks(painter);
    if (m_plot.hasZeroLine && m_plot.y.from <= 0) {
        painter->setPen(QPen(m_look.mark, 1));
        painter->drawLine(m_layout.place({m_plot.x.from, 0}), m_layout.place({m_plot.x.to, 0}));
    }
    paintBars(painter);
    paintGuides(painter);
    paintNotes(painter);
    paintEndLabels(painter);
    paintMarks(painter);
    paintFieldLabels(painter);
    paintMarkLabels(painter);
    paintCaptions(painter);
}

void PlotPainter::paintTicks(QPainter* painter) const
{
    const QRectF& field = m_layout.field();
    const double height = QFontMetricsF(smallFont()).height();
    painter->setFont(smallFont());
    painter->setPen(m_look.secondary);
    if (m_plot.bars.empty())
        for (const PlotTick& tick : m_plot.y.ticks)
            painter->drawText(
                QRectF(0, m_layout.place({0, tick.at}).y() - height / 2, field.left() - 8, height),
                Qt::AlignRight | across, tick.label);
    // Of ticks that would touch, the earlier one stays.
    double freeFrom = -1e9;
    double freeTo = 1e9;
    for (const PlotTick& tick : m_plot.x.ticks) {
        const double width = painter->fontMetrics().horizontalAdvance(tick.label) + 4;
        const double centre = m_layout.place({tick.at, 0}).x();
        const bool isFree =
            m_layout.isMirrored() ? centre + width / 2 <= freeTo : centre - width / 2 >= freeFrom;
        if (!isFree)
            continue;
        painter->drawText(QRectF(centre - width / 2, field.bottom() + 4, width, height),
                          Qt::AlignHCenter | across, tick.label);
        freeFrom = centre + width / 2 + 4;
        freeTo = centre - width / 2 - 4;
    }
}

void PlotPainter::paintCaptions(QPainter* painter) const
{
    const QRectF& field = m_layout.field();
    painter->setFont(smallFont());
    painter->setPen(m_look.secondary);
    const double height = painter->fontMetrics().height();
    if (m_footnote.isEmpty()) {
        const QRectF beside = m_layout.isMirrored()
                                  ? QRectF(0, field.bottom() + 4, field.left() - 18, height)
                                  : QRectF(field.right() + 18, field.bottom() + 4,
                                           m_layout.size().width() - field.right() - 18, height);
        painter->drawText(beside, (m_layout.isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | across,
                          m_plot.x.caption);
        return;
    }
    const QRectF below(field.left(), field.bottom() + 6 + height, field.width(), height);
    const double captionWidth = painter->fontMetrics().horizontalAdvance(m_plot.x.caption);
    const Qt::AlignmentFlag start = m_layout.isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::AlignmentFlag end = m_layout.isMirrored() ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(below, start | across,
                      painter->fontMetrics().elidedText(m_footnote, Qt::ElideRight,
                                                        static_cast<int>(below.width() - captionWidth - 16)));
    painter->drawText(below, end | across, m_plot.x.caption);
}

void PlotPainter::paintBars(QPainter* painter) const
{
    if (m_plot.bars.empty())
        return;
    const QRectF& field = m_layout.field();
    painter->setPen(QPen(m_look.ruleWeak, 1));
    for (const PlotTick& tick : m_plot.x.ticks) {
        if (m_look.isHighContrast)
            break; // there every rule is as loud as the bars
        const double x = m_layout.place({tick.at, 0}).x();
        painter->drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()));
    }
    for (std::size_t i = 0; i < m_layout.barCount(); ++i) {
        const std::size_t bar = m_layout.firstBar() + i;
        const PlotBar& drawn = m_plot.bars[bar];
        const QRectF row = m_layout.barRow(bar);
        if (isSelected(drawn.id)) {
            painter->setPen(QPen(m_look.text, 1.2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 3, 3);
        }
        painter->setFont(smallFont(isSelected(drawn.id) ? QFont::DemiBold : QFont::Normal));
        painter->setPen(m_look.text);
        const QRectF name = m_layout.barName(bar).adjusted(m_layout.isMirrored() ? 0 : 6, 0,
                                                           m_layout.isMirrored() ? -6 : 0, 0);
        painter->drawText(
            name, (m_layout.isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | across,
            painter->fontMetrics().elidedText(drawn.name, Qt::ElideMiddle, static_cast<int>(name.width())));
        paintBar(painter, drawn, row);
    }
}

void PlotPainter::paintBar(QPainter* painter, const PlotBar& bar, const QRectF& row) const
{
    const double height = std::min<double>(scaled(barHeight), row.height() - 4);
    const double top = row.center().y() - height / 2;
    const auto place = [&](double value) {
        return m_layout.place({std::clamp(value, m_plot.x.from, m_plot.x.to), 0}).x();
    };
    const auto fill = [&](double from, double to, const QBrush& brush, double inset) {
        painter->fillRect(
            QRectF(std::min(from, to), top + inset, std::max(1.0, std::abs(to - from)), height - 2 * inset),
            brush);
    };
    const double zero = place(m_plot.x.from);
    const double likely = place(bar.value);
    double end = likely;
    fill(zero, likely, fillOf(bar.paint, bar.low ? 0.38 : 1, m_look), bar.low ? 2 : 0);
    if (bar.low) {
        const double high = bar.high ? place(*bar.high) : place(m_plot.x.to);
        fill(place(*bar.low), high, fillOf(bar.paint, 0.38, m_look), 0);
        end = m_layout.isMirrored() ? std::min(end, high) : std::max(end, high);
    }
    fill(likely - 1, likely + 1, colourOf(bar.paint, m_look), -2);
    const bool isBeyond = bar.value > m_plot.x.to || (bar.low && !bar.high);
    if (isBeyond) {
        const double tip = m_layout.isMirrored() ? -6 : 6;
        painter->setPen(Qt::NoPen);
        painter->setBrush(colourOf(bar.paint, m_look));
        painter->drawPolygon(QPolygonF{
            {end, row.center().y() - 4}, {end + tip, row.center().y()}, {end, row.center().y() + 4}});
        end += tip;
    }
    painter->setFont(smallFont(QFont::Medium));
    painter->setPen(m_look.text);
    const QRectF text = m_layout.isMirrored()
                            ? QRectF(0, row.top(), end - 7, row.height())
                            : QRectF(end + 7, row.top(), row.right() - end - 7, row.height());
    drawHaloText(painter, text, (m_layout.isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | across, bar.text);
}

void PlotPainter::paintGuides(QPainter* painter)
{
    painter->setFont(smallFont());
    std::vector<std::pair<QRectF, QString>> names;
    for (const PlotGuide& guide : m_plot.guides) {
        const bool isData = guide.style == LineStyle::Dot;
        painter->setPen(QPen(isData           ? m_look.text
                             : guide.isStrong ? m_look.mark
                                              : m_look.ruleStrong,
                             isData ? 1.5 : 1.2, penStyleOf(guide.style)));
        const QPointF end = m_layout.place(guide.to);
        painter->drawLine(m_layout.place(guide.from), end);
        if (guide.label.isEmpty())
            continue;
        const QSizeF size(painter->fontMetrics().horizontalAdvance(guide.label) + 2,
                          painter->fontMetrics().height());
        const QRectF& field = m_layout.field();
        // Above bars over the line; else at the top edge beside the line, at the right edge above it.
        QRectF area(end + QPointF(5, -2), size);
        if (!m_plot.bars.empty())
            area.moveBottomLeft({std::clamp(end.x() - size.width() / 2, 0.0,
                                            std::max(0.0, m_layout.size().width() - size.width())),
                                 field.top()});
        else if (end.y() >= field.top() + 2)
            area.moveTopLeft(end - QPointF(size.width(), size.height() + 3));
        else // kept on the picture where the line ends in its corner
            area.moveRight(std::min(area.right(), m_layout.size().width()));
        // Of labels that would touch, the last one stays: the horizon's among the lines of payback.
        names.erase(std::remove_if(names.begin(), names.end(),
                                   [&area](const auto& name) { return name.first.intersects(area); }),
                    names.end());
        names.emplace_back(area, guide.label);
    }
    painter->setPen(m_look.secondary);
    for (const auto& [area, label] : names) {
        m_labels.block(area);
        drawHaloText(painter, area, Qt::AlignCenter, label);
    }
}

void PlotPainter::paintNotes(QPainter* painter)
{
    const QRectF& field = m_layout.field();
    painter->setFont(smallFont());
    double freeFrom = -1e9;
    int level = 0;
    for (const PlotNote& note : m_plot.notes) {
        const double size =
            std::max<double>(scaled(noteSize), painter->fontMetrics().horizontalAdvance(note.number) + 8);
        const double x = m_layout.place({note.x, 0}).x();
        // Notes of neighbouring months stand one below the other.
        level = x - size / 2 < freeFrom ? (level + 1) % 3 : 0;
        freeFrom = x + size / 2;
        const QRectF ring(x - size / 2, field.top() + level * (size + 2), size, size);
        painter->setPen(QPen(m_look.mark, 1, Qt::DotLine));
        painter->drawLine(QPointF(x, ring.bottom()), QPointF(x, field.bottom()));
        painter->setPen(
            QPen(isSelected(note.id) ? m_look.accent : m_look.text, isSelected(note.id) ? 2 : 1.2));
        painter->setBrush(m_look.base);
        painter->drawEllipse(ring);
        painter->setPen(m_look.text);
        painter->drawText(ring, Qt::AlignCenter, note.number);
        m_labels.block(ring);
    }
}

void PlotPainter::paintMarks(QPainter* painter)
{
    std::vector<WeightedPoint> points;
    points.reserve(m_plot.marks.size());
    for (const PlotMark& mark : m_plot.marks)
        points.push_back({m_layout.place(mark.at), isSelected(mark.id) ? 1e300 : mark.weight});
    // What weighs most lies on top.
    std::vector<std::size_t> drawn = thinned(points, mostMarks);
    std::reverse(drawn.begin(), drawn.end());
    std::stable_sort(drawn.begin(), drawn.end(),
                     [&](std::size_t a, std::size_t b) { return points[a].weight < points[b].weight; });
    for (const std::size_t index : drawn) {
        const PlotMark& mark = m_plot.marks[index];
        if (mark.shape == MarkShape::Hidden && !isSelected(mark.id))
            continue;
        paintMark(painter, mark);
        m_labels.block(QRectF(points[index].at - QPointF(9, 9), QSizeF(18, 18)));
    }
}

void PlotPainter::paintMark(QPainter* painter, const PlotMark& mark) const
{
    const QPointF at = m_layout.place(mark.at);
    const double half = markSize / 2;
    if (mark.shape == MarkShape::Verdict && mark.verdict != model::Verdict::Migrate) {
        paintVerdict(painter, QRectF(at - QPointF(half, half), QSizeF(markSize, markSize)), mark.verdict,
                     m_look);
    } else if (mark.shape == MarkShape::Diamond) {
        painter->setPen(QPen(m_look.text, 1.5));
        painter->setBrush(m_look.base);
        painter->drawPolygon(
            QPolygonF{at + QPointF(0, -6), at + QPointF(6, 0), at + QPointF(0, 6), at + QPointF(-6, 0)});
    } else {
        // In the blue of WebAssembly, as everywhere where migrating pays; see-through where many overlap.
        const bool isDot = mark.shape != MarkShape::Verdict;
        painter->setPen(m_look.isHighContrast && !isDot ? QPen(m_look.text, 1) : QPen(Qt::NoPen));
        painter->setBrush(withAlpha(m_look.wasm, isDot || m_look.isHighContrast ? 1 : 0.8));
        painter->drawEllipse(at, isDot ? 3.5 : half, isDot ? 3.5 : half);
    }
    if (isSelected(mark.id)) {
        painter->setPen(QPen(m_look.text, 1.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(at, half + 4, half + 4);
    }
}

} // namespace tare::views
