// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartview.h"

#include "views/charts/chartcanvas.h"

#include <QEvent>
#include <QResizeEvent>

namespace tare::views {

ChartView::ChartView(QWidget* parent) : QWidget(parent), m_canvas(new Canvas(this))
{
    setFocusProxy(m_canvas);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(160);
}

ChartView::~ChartView() = default;

void ChartView::setPlot(const Plot& plot)
{
    m_plot = plot;
    setAccessibleName(plot.summary);
    m_canvas->setAccessibleName(plot.summary);
    m_canvas->build();
}

void ChartView::setSelected(const QString& id)
{
    m_canvas->setSelected(id);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    m_canvas->setGeometry(QRect(QPoint(0, 0), event->size()));
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        m_canvas->build();
}

} // namespace tare::views
