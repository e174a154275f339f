// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartview.h"
#include "views/charts/labelplacer.h"
#include "views/look/colours.h"

#include <QChartView>

namespace tare::views {

// Axes, grid and series are Qt Charts'; guides, marks, labels and the readout are painted over them, so that
// labels are plain text and can keep out of each other's way.
class ChartView::Canvas final : public QChartView
{
public:
    explicit Canvas(ChartView* owner);
    void build(); // from the owner's plot and the palette
    void setSelected(const QString& id);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const Plot& plot() const { return m_owner->m_plot; }
    QRectF fieldArea() const;
    QPointF place(const QPointF& value) const;
    void addAxes();
    void addSeries(const PlotSeries& series);
    void paintGuides(QPainter* painter, LabelPlacer& labels) const;
    void paintEndLabels(QPainter* painter, LabelPlacer& labels) const;
    void paintMarks(QPainter* painter, LabelPlacer& labels) const;
    void paintMarkLabel(QPainter* painter, LabelPlacer& labels, const PlotMark& mark) const;
    void paintReadout(QPainter* painter) const;
    void paintFootnotes(QPainter* painter) const;
    void showReadoutAt(double x);
    const PlotMark* markAt(const QPointF& point) const;
    void selectNextMark(int step);

    ChartView* m_owner;
    QString m_selected;
    int m_readout = -1;
};

} // namespace tare::views
