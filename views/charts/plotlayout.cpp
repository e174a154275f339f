// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/plotlayout.h"

#include "views/look/fonts.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int axisHeight = 40;
constexpr int endLabelWidth = 144;
constexpr int tickLabelWidth = 66;
constexpr int topRoom = 10;
constexpr int leastRow = 18;
constexpr int tallestRow = 26;
constexpr int widestName = 220;
constexpr int nameMargin = 10;

double widest(const std::vector<PlotTick>& ticks)
{
    double width = 0;
    const QFontMetricsF metrics(smallFont());
    for (const PlotTick& tick : ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.label));
    return width;
}

// Room for what stands right of the field: half the last tick, the names of lines, the caption of the axis.
double rightRoom(const Plot& plot)
{
    double right = 16;
    if (!plot.x.ticks.empty())
        right =
            std::max(right, QFontMetricsF(smallFont()).horizontalAdvance(plot.x.ticks.back().label) / 2 + 4);
    const QFontMetricsF metrics(smallFont(QFont::DemiBold));
    for (const PlotSeries& series : plot.series)
        if (!series.endLabel.isEmpty())
            right = std::max(
                {right, metrics.horizontalAdvance(series.endLabel) + 16, double(scaled(endLabelWidth))});
    for (const PlotBar& bar : plot.bars)
        right = std::max(right, metrics.horizontalAdvance(bar.text) + 16);
    if (!plot.x.caption.isEmpty() && plot.footnote.isEmpty())
        right = std::max(right, metrics.horizontalAdvance(plot.x.caption) + 32);
    return right;
}

} // namespace

PlotLayout::PlotLayout(const Plot& plot, const QSizeF& size, bool isRightToLeft, std::size_t firstBar)
    : m_size(size), m_fromX(plot.x.from), m_toX(plot.x.to), m_fromY(plot.y.from), m_toY(plot.y.to),
      m_isMirrored(isRightToLeft && !plot.bars.empty()), m_firstBar(firstBar)
{
    // Charts that stand under one another have their axes under one another.
    double left = std::max(widest(plot.y.ticks) + 12, double(scaled(tickLabelWidth)));
    if (!plot.bars.empty()) {
        const QFontMetricsF metrics(smallFont(QFont::DemiBold)); // as the selected one is
        for (const PlotBar& bar : plot.bars)
            m_nameWidth = std::max(m_nameWidth, metrics.horizontalAdvance(bar.name) + nameMargin);
        m_nameWidth = std::min({m_nameWidth, double(scaled(widestName)), size.width() * 0.4});
        left = m_nameWidth + 10;
    }
    const double right = rightRoom(plot);
    m_field = QRectF(left, topRoom, std::max(10.0, size.width() - left - right),
                     std::max(10.0, size.height() - topRoom - scaled(axisHeight)));
    if (!plot.bars.empty())
        layOutBars(plot);
    m_field = mirrored(m_field);
}

void PlotLayout::layOutBars(const Plot& plot)
{
    // The label of the horizon stands above the first row.
    m_field.setTop(scaled(16));
    const auto fitting = static_cast<std::size_t>(std::max(1.0, m_field.height() / scaled(leastRow)));
    m_barCount = std::min(fitting, plot.bars.size());
    m_firstBar = std::min(m_firstBar, plot.bars.size() - m_barCount);
    m_rowHeight = std::min(double(scaled(tallestRow)), m_field.height() / static_cast<double>(m_barCount));
    m_field.setHeight(m_rowHeight * static_cast<double>(m_barCount));
}

QRectF PlotLayout::mirrored(const QRectF& area) const
{
    return m_isMirrored ? QRectF(m_size.width() - area.right(), area.top(), area.width(), area.height())
                        : area;
}

QPointF PlotLayout::place(const QPointF& value) const
{
    const double along = m_field.width() * (value.x() - m_fromX) / (m_toX - m_fromX);
    return {m_isMirrored ? m_field.right() - along : m_field.left() + along,
            m_field.bottom() - m_field.height() * (value.y() - m_fromY) / (m_toY - m_fromY)};
}

double PlotLayout::valueAt(double pixel) const
{
    const double along = m_isMirrored ? m_field.right() - pixel : pixel - m_field.left();
    return m_fromX + along / m_field.width() * (m_toX - m_fromX);
}

QRectF PlotLayout::barRow(std::size_t bar) const
{
    const double top =
        m_field.top() + m_rowHeight * (static_cast<double>(bar) - static_cast<double>(m_firstBar));
    return {0, top, m_size.width(), m_rowHeight};
}

QRectF PlotLayout::barName(std::size_t bar) const
{
    const QRectF row = barRow(bar);
    return mirrored(QRectF(0, row.top(), m_nameWidth, row.height()));
}

} // namespace tare::views
