// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plot.h"

#include <QWidget>

#include <memory>

namespace tare::views {

// Draws a plot. The only place that knows the library of charts; all text goes through it escaped, nothing in
// a name is markup. Arrow keys move through marks or months, Home and End to the first and last.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setPlot(const Plot& plot);
    const Plot& plot() const { return m_plot; }
    // The mark with this id gets a ring.
    void setSelected(const QString& id);
    QSize sizeHint() const override { return {600, 240}; }

Q_SIGNALS:
    void markSelected(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Canvas;
    Plot m_plot;
    Canvas* m_canvas;
};

} // namespace tare::views
