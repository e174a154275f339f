// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartwidget.h"
#include "views/charts/plotcursor.h"

#include <QPixmap>

namespace tare::views {

// Shows a plot. What does not move with the cursor is painted once and kept as a picture.
class ChartView final : public ChartWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setPlot(const Plot& plot);
    const Plot& plot() const { return m_plot; }
    // The mark or bar with this id gets a ring, and is brought into view.
    void setSelected(const QString& id);
    QSize sizeHint() const override { return {600, 240}; }

    QString title() const override { return m_plot.title; }
    QString subtitle() const override { return m_plot.subtitle; }
    bool isBlank() const override { return m_plot.isEmpty(); }
    PlotTable table() const override { return m_plot.table; }
    void paintPicture(QPainter* painter, const QRectF& area, const Colours& look,
                      bool isVector) const override;

Q_SIGNALS:
    void markSelected(const QString& id);
    void noteActivated(const QString& id);
    // Enter or a double click at a place of a line, as a value of the x axis.
    void placeActivated(double x);

protected:
    int stopCount() const override { return static_cast<int>(m_stops.size()); }
    QString stopText(int stop) const override;
    int firstStop() const override;
    void activateStop(int stop) override;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    PlotLayout plotLayout() const;
    void drop(); // of the kept picture
    void scrollTo(std::size_t bar);
    void showSelectedBar();
    QString footnoteOfBars(const PlotLayout& layout) const;
    const PlotNote* noteAt(const QPointF& point) const;

    Plot m_plot;
    std::vector<CursorStop> m_stops;
    QString m_selected;
    std::size_t m_firstBar = 0;
    QPixmap m_layer;
};

} // namespace tare::views
