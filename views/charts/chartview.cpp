// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartview.h"

#include "views/charts/plotpainter.h"
#include "views/look/fonts.h"
#include "views/text/displaytext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tare::views {

ChartView::ChartView(QWidget* parent) : ChartWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(160);
}

void ChartView::setPlot(const Plot& plot)
{
    m_plot = plot;
    m_stops = cursorStops(m_plot);
    m_firstBar = 0;
    drop();
    showSelectedBar();
    setContent(m_plot.summary);
}

void ChartView::setSelected(const QString& id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    showSelectedBar();
    drop();
}

void ChartView::showSelectedBar()
{
    for (std::size_t i = 0; i < m_plot.bars.size(); ++i)
        if (!m_selected.isEmpty() && m_plot.bars[i].id == m_selected)
            scrollTo(i);
}

PlotLayout ChartView::plotLayout() const
{
    return {m_plot, size(), layoutDirection() == Qt::RightToLeft, m_firstBar};
}

void ChartView::drop()
{
    m_layer = {};
    update();
}

// Which of many bars are in view is said where the other footnotes stand.
QString ChartView::footnoteOfBars(const PlotLayout& layout) const
{
    if (layout.barCount() >= m_plot.bars.size())
        return m_plot.footnote;
    const NumberText& numbers = m_plot.table.numbers;
    return tr("%1–%2 of %3 in view, arrow keys show the others")
        .arg(numbers.count(static_cast<double>(layout.firstBar() + 1)),
             numbers.count(static_cast<double>(layout.firstBar() + layout.barCount())),
             numbers.count(static_cast<double>(m_plot.bars.size())));
}

void ChartView::paintPicture(QPainter* painter, const QRectF& area, const Colours& look, bool isVector) const
{
    const PlotLayout layout(m_plot, area.size(), layoutDirection() == Qt::RightToLeft, m_firstBar);
    PlotPainter plotPainter(m_plot, layout, look);
    plotPainter.setSelected(m_selected);
    plotPainter.setVector(isVector);
    plotPainter.setFootnote(footnoteOfBars(layout));
    painter->save();
    painter->translate(area.topLeft());
    plotPainter.paint(painter);
    painter->restore();
}

void ChartView::paintEvent(QPaintEvent*)
{
    const Colours& look = colours(palette());
    const double ratio = devicePixelRatioF();
    if (m_layer.isNull() || m_layer.devicePixelRatio() != ratio) {
        m_layer = QPixmap(size() * ratio);
        m_layer.setDevicePixelRatio(ratio);
        m_layer.fill(look.base);
        QPainter layer(&m_layer);
        paintPicture(&layer, QRectF(QPointF(), QSizeF(size())), look, false);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_layer);
    if (stop() >= 0 && stop() < stopCount()) {
        const PlotLayout layout = plotLayout();
        PlotPainter(m_plot, layout, look).paintCursor(&painter, m_stops[static_cast<std::size_t>(stop())]);
    }
    paintFocusRing(&painter);
}

QString ChartView::stopText(int stop) const
{
    const CursorStop& at = m_stops.at(static_cast<std::size_t>(stop));
    const QString lines = readoutLines(m_plot, at).join(QStringLiteral(", "));
    const QString title = readoutTitle(m_plot, at);
    return lines.isEmpty() ? title : title + QStringLiteral(": ") + lines;
}

int ChartView::firstStop() const
{
    const auto selected = std::find_if(m_stops.begin(), m_stops.end(), [this](const CursorStop& stop) {
        return !stop.id.isEmpty() && stop.id == m_selected;
    });
    return selected == m_stops.end() ? 0 : static_cast<int>(selected - m_stops.begin());
}

void ChartView::activateStop(int stop)
{
    const CursorStop& at = m_stops.at(static_cast<std::size_t>(stop));
    if (at.kind == CursorStop::Kind::Line)
        Q_EMIT placeActivated(at.at.x());
    else if (!at.id.isEmpty())
        Q_EMIT markSelected(at.id);
}

void ChartView::scrollTo(std::size_t bar)
{
    const PlotLayout layout = plotLayout();
    if (bar < layout.firstBar())
        m_firstBar = bar;
    else if (bar >= layout.firstBar() + layout.barCount())
        m_firstBar = bar + 1 - layout.barCount();
    else
        return;
    drop();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    ChartWidget::keyPressEvent(event);
    if (stop() >= 0 && m_stops[static_cast<std::size_t>(stop())].kind == CursorStop::Kind::Bar)
        scrollTo(m_stops[static_cast<std::size_t>(stop())].index);
}

const PlotNote* ChartView::noteAt(const QPointF& point) const
{
    const PlotLayout layout = plotLayout();
    const double reach = scaled(12);
    for (const PlotNote& note : m_plot.notes)
        if (std::abs(layout.place({note.x, 0}).x() - point.x()) <= reach &&
            point.y() < layout.field().top() + 5 * reach)
            return &note;
    return nullptr;
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const PlotNote* note = noteAt(event->position()))
        Q_EMIT noteActivated(note->id);
    else if (const auto found = stopAt(m_stops, plotLayout(), event->position());
             found && m_stops[*found].kind != CursorStop::Kind::Line)
        activateStop(static_cast<int>(*found));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto found = stopAt(m_stops, plotLayout(), event->position());
    if (event->button() == Qt::LeftButton && found && m_stops[*found].kind == CursorStop::Kind::Line &&
        !noteAt(event->position()))
        activateStop(static_cast<int>(*found));
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const auto found = stopAt(m_stops, plotLayout(), event->position());
    setStop(found ? static_cast<int>(*found) : -1);
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    const PlotLayout layout = plotLayout();
    if (layout.barCount() >= m_plot.bars.size()) {
        event->ignore(); // the page scrolls
        return;
    }
    const int step = event->angleDelta().y() < 0 ? 1 : -1;
    const auto last = static_cast<int>(m_plot.bars.size() - layout.barCount());
    m_firstBar = static_cast<std::size_t>(std::clamp(static_cast<int>(layout.firstBar()) + step, 0, last));
    setStop(-1);
    drop();
}

void ChartView::resizeEvent(QResizeEvent*)
{
    drop();
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::ApplicationFontChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        drop();
        break;
    default:
        break;
    }
}

} // namespace tare::views
