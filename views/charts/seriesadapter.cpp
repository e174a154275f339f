// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/seriesadapter.h"

#include "views/charts/decimation.h"
#include "views/charts/paints.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace tare::views {

namespace {

QLineSeries* lineOf(const std::vector<QPointF>& points, std::size_t most)
{
    auto* line = new QLineSeries;
    const std::vector<QPointF> kept = decimated(points, most);
    line->replace(QList<QPointF>(kept.begin(), kept.end()));
    return line;
}

QAbstractSeries* seriesOf(const PlotSeries& series, std::size_t most, const Colours& look)
{
    QLineSeries* upper = lineOf(series.points, most);
    if (series.base.empty()) {
        upper->setPen(QPen(colourOf(series.paint, look), series.width, penStyleOf(series.style),
                           series.style == LineStyle::Solid ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin));
        return upper;
    }
    QLineSeries* lower = lineOf(series.base, most);
    auto* area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    lower->setParent(area);
    area->setPen(Qt::NoPen);
    area->setBrush(fillOf(series.paint, series.opacity, look));
    return area;
}

// Ticks and grid are drawn by us; the axis is there for its range.
QValueAxis* axisOf(const PlotAxis& values)
{
    auto* axis = new QValueAxis;
    axis->setRange(values.from, values.to);
    axis->setVisible(false);
    return axis;
}

} // namespace

void drawSeries(QPainter* painter, const Plot& plot, const PlotLayout& layout, const Colours& look)
{
    QGraphicsScene scene(QRectF(QPointF(), layout.size()));
    auto* chart = new QChart;
    chart->setDropShadowEnabled(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundVisible(false);
    scene.addItem(chart); // the scene owns it
    chart->setGeometry(QRectF(QPointF(), layout.size()));
    QValueAxis* x = axisOf(plot.x);
    QValueAxis* y = axisOf(plot.y);
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    // Axes without a series have no domain; this one draws nothing.
    auto* frame = new QLineSeries;
    frame->append(plot.x.from, plot.y.from);
    frame->append(plot.x.to, plot.y.to);
    frame->setPen(Qt::NoPen);
    std::vector<QAbstractSeries*> all{frame};
    const std::size_t most = pointsAllowed(plot.series.size(), layout.field().width());
    for (const PlotSeries& series : plot.series)
        all.push_back(seriesOf(series, most, look));
    for (QAbstractSeries* series : all) {
        chart->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    }
    chart->setPlotArea(layout.field());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    scene.render(painter, QRectF(QPointF(), layout.size()), QRectF(QPointF(), layout.size()));
    painter->restore();
}

} // namespace tare::views
