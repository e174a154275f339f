// SPDX-License-Identifier: GPL-3.0-or-later
// Names beside marks, at the ends of lines and in fields.
#include "views/charts/paints.h"
#include "views/charts/plotpainter.h"
#include "views/look/fonts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tare::views {

namespace {

// Sides are those of the place, whatever the script of the text.
constexpr Qt::Alignment across = Qt::AlignVCenter | Qt::AlignAbsolute;

constexpr std::size_t mostLabels = 40; // wishes; few of so many find room

} // namespace

// Text with a border in the colour of the ground, so that lines behind it do not cut it.
void PlotPainter::drawHaloText(QPainter* painter, const QRectF& area, int flags, const QString& text) const
{
    const QPen pen = painter->pen();
    if (m_isVector || m_look.isHighContrast) {
        // Once in files; and between hatches a thin border is not enough.
        painter->fillRect(painter->boundingRect(area, flags, text),
                          withAlpha(m_look.base, m_look.isHighContrast ? 1 : 0.8));
    } else {
        painter->setPen(m_look.base);
        for (const QPointF& shift : {QPointF(-1.5, 0), QPointF(1.5, 0), QPointF(0, -1.5), QPointF(0, 1.5)})
            painter->drawText(area.translated(shift), flags, text);
    }
    painter->setPen(pen);
    painter->drawText(area, flags, text);
}

void PlotPainter::paintEndLabels(QPainter* painter)
{
    painter->setFont(smallFont(QFont::DemiBold));
    const double height = painter->fontMetrics().height();
    const QRectF& field = m_layout.field();
    struct EndLabel
    {
        double y;
        const PlotSeries* series;
    };
    std::vector<EndLabel> ends;
    for (const PlotSeries& series : m_plot.series)
        if (!series.endLabel.isEmpty() && !series.points.empty())
            ends.push_back({m_layout.place(series.points.back()).y(), &series});
    std::stable_sort(ends.begin(), ends.end(),
                     [](const EndLabel& a, const EndLabel& b) { return a.y < b.y; });
    double free = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        // Lines that end side by side have their labels one under the other, the last above the axis' labels.
        const double lowest = field.bottom() + 2 - height * static_cast<double>(ends.size() - i);
        const double top = std::max(free, std::min(ends[i].y - height / 2, lowest));
        free = top + height;
        const QRectF area(field.right() + 8, top, m_layout.size().width() - field.right() - 8, height);
        m_labels.block(area);
        const PlotSeries& series = *ends[i].series;
        // Blue alone reaches the contrast of text.
        const bool hasOwnColour = series.paint == Paint::Wasm && !m_look.isHighContrast;
        painter->setPen(hasOwnColour ? m_look.wasm : m_look.text);
        painter->drawText(area, Qt::AlignLeft | across, series.endLabel);
    }
}

// Over a field that is too thin to hold its name: where nothing else is, from the middle outwards.
QRectF PlotPainter::aboveField(const PlotSeries& series, const QSizeF& size) const
{
    const QRectF& field = m_layout.field();
    for (const double part : {0.5, 0.62, 0.38, 0.74, 0.26, 0.86}) {
        const double x = field.left() + field.width() * part;
        double top = 1e9;
        double thickness = 0;
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const QPointF point = m_layout.place(series.points[i]);
            if (std::abs(point.x() - x) > size.width() / 2)
                continue;
            top = std::min(top, point.y());
            thickness = std::max(thickness, m_layout.place(series.base[i]).y() - point.y());
        }
        const QRectF area(QPointF(x - size.width() / 2, top - size.height() - 3), size);
        if (thickness > 0.5 && top < 1e9 && m_labels.isFree(area))
            return area;
    }
    return {};
}

// A field is named where it is highest, if the name fits into it there; else just above it.
void PlotPainter::paintFieldLabels(QPainter* painter)
{
    painter->setFont(smallFont());
    const double height = painter->fontMetrics().height();
    for (const PlotSeries& series : m_plot.series) {
        if (series.label.isEmpty() || series.base.size() != series.points.size() || series.points.empty())
            continue;
        const double width = painter->fontMetrics().horizontalAdvance(series.label) + 4;
        double best = -1e9;
        QRectF place;
        for (std::size_t i = 0; i + 1 < series.points.size(); ++i) {
            const QPointF centre = (series.points[i] + series.points[i + 1]) / 2;
            const QRectF wish(m_layout.place(centre).x() - width / 2, 0, width, height);
            if (wish.left() < m_layout.field().left() + 4 || wish.right() > m_layout.field().right() - 4)
                continue;
            // The lowest ceiling and the highest floor over the width of the name.
            double ceiling = 0;
            double floor = 1e9;
            for (std::size_t j = 0; j < series.points.size(); ++j) {
                const double x = m_layout.place(series.points[j]).x();
                if (x < wish.left() - 2 || x > wish.right() + 2)
                    continue;
                ceiling = std::max(ceiling, m_layout.place(series.points[j]).y());
                floor = std::min(floor, m_layout.place(series.base[j]).y());
            }
            QRectF area = wish;
            area.moveTop((ceiling + floor - height) / 2);
            // Higher is better, and near the middle of the chart.
            const double room =
                floor - ceiling - 0.05 * std::abs(area.center().x() - m_layout.field().center().x());
            if (floor - ceiling >= height && room > best && m_labels.isFree(area)) {
                best = room;
                place = area;
            }
        }
        if (place.isEmpty())
            place = aboveField(series, {width, height});
        if (place.isEmpty())
            continue;
        m_labels.block(place);
        painter->setPen(m_look.text);
        drawHaloText(painter, place, Qt::AlignCenter, series.label);
    }
}

// Beside its line at the top, on the side that has room.
QRectF PlotPainter::besideGuide(const PlotMark& mark, const QSizeF& size) const
{
    const double x = m_layout.place(mark.at).x();
    const QRectF& field = m_layout.field();
    for (const double top : {field.top(), field.top() + size.height(), field.top() + 2 * size.height()})
        for (const double left : {x - size.width() - 8, x + 8}) {
            const QRectF area(QPointF(left, top), size);
            if (left > field.left() && area.right() < field.right() && m_labels.isFree(area))
                return area;
        }
    return {QPointF(x + 8, field.top()), size};
}

// Under the mark, kept within the field; nothing where there is no room.
std::optional<QRectF> PlotPainter::belowMark(const PlotMark& mark, const QSizeF& size) const
{
    constexpr double distance = 10;           // clear of what the mark itself takes
    constexpr double aside = 10.5, lower = 2; // of the mark, under a line that rises from it
    constexpr double overTheAxis = 5;         // room above the letters of the ticks
    const QRectF& field = m_layout.field();
    const QPointF at = m_layout.place(mark.at);
    const double left = std::clamp(at.x() - size.width() / 2, field.left() + 2,
                                   std::max(field.left() + 2, field.right() - size.width()));
    const QRectF below(QPointF(left, at.y() + distance), size);
    if (below.bottom() <= field.bottom() && m_labels.isFree(below))
        return below;
    const QRectF beside(QPointF(at.x() + aside, at.y() + lower), size);
    const bool fits = beside.bottom() <= field.bottom() + overTheAxis && beside.right() <= field.right();
    return fits && m_labels.isFree(beside) ? std::optional(beside) : std::nullopt;
}

void PlotPainter::paintMarkLabels(QPainter* painter)
{
    std::vector<const PlotMark*> named;
    for (const PlotMark& mark : m_plot.marks)
        if (!mark.label.isEmpty() && (mark.shape != MarkShape::Hidden || isSelected(mark.id)))
            named.push_back(&mark);
    const auto weightOf = [this](const PlotMark* mark) {
        return isSelected(mark->id) || mark->shape == MarkShape::Diamond ? 1e300 : mark->weight;
    };
    const std::size_t count = std::min(named.size(), mostLabels);
    std::partial_sort(named.begin(), named.begin() + static_cast<std::ptrdiff_t>(count), named.end(),
                      [&](auto* a, auto* b) { return weightOf(a) > weightOf(b); });
    named.resize(count);
    std::vector<LabelWish> wishes;
    for (const PlotMark* mark : named) {
        const bool isStrong = mark->shape == MarkShape::Diamond || isSelected(mark->id);
        const QFontMetricsF metrics(smallFont(isStrong ? QFont::DemiBold : QFont::Normal));
        const double width = std::max(metrics.horizontalAdvance(mark->label),
                                      QFontMetricsF(smallFont()).horizontalAdvance(mark->detail));
        const QSizeF size(width + 4, metrics.height() * (mark->detail.isEmpty() ? 1 : 2));
        if (mark->shape == MarkShape::Diamond) {
            const QRectF area = besideGuide(*mark, size);
            m_labels.block(area);
            paintMarkLabel(painter, *mark, area);
        }
        const std::optional<QRectF> below = mark->isLowest ? belowMark(*mark, size) : std::nullopt;
        if (below) {
            m_labels.block(*below);
            paintMarkLabel(painter, *mark, *below);
        }
        wishes.push_back({m_layout.place(mark->at), size, mark->id.isEmpty() ? 9.5 : 12.0, weightOf(mark),
                          mark->shape == MarkShape::Dot && !mark->id.isEmpty()});
        if (mark->shape == MarkShape::Diamond || below)
            wishes.back().size = {1e9, 1e9}; // has its place already
    }
    const std::vector<std::optional<QRectF>> places = m_labels.place(wishes);
    for (std::size_t i = 0; i < named.size(); ++i)
        if (places[i])
            paintMarkLabel(painter, *named[i], *places[i]);
}

void PlotPainter::paintMarkLabel(QPainter* painter, const PlotMark& mark, const QRectF& area) const
{
    const bool isStrong = mark.shape == MarkShape::Diamond || isSelected(mark.id);
    const bool isLeft = mark.shape == MarkShape::Diamond && area.right() < m_layout.place(mark.at).x();
    const int side = (isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop | Qt::AlignAbsolute;
    painter->setFont(smallFont(isStrong ? QFont::DemiBold : QFont::Normal));
    painter->setPen(m_look.text);
    drawHaloText(painter, area, side, mark.label);
    if (mark.detail.isEmpty())
        return;
    const double line = painter->fontMetrics().height();
    painter->setFont(smallFont());
    painter->setPen(m_look.secondary);
    drawHaloText(painter, area.adjusted(0, line, 0, 0), side, mark.detail);
}

} // namespace tare::views
