// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartwidget.h"
#include "views/charts/tornado.h"

namespace tare::views {

// Bars from the likely NPV, what the input is there and what comes of it at both ends. Up and down go through
// the bars, Enter or a click chooses one.
class TornadoView final : public ChartWidget
{
    Q_OBJECT

public:
    explicit TornadoView(QWidget* parent = nullptr);
    void setTornado(const Tornado& tornado);
    const Tornado& tornado() const { return m_tornado; }
    // As many as the height holds, widest first.
    int shownBars() const { return barsIn(height()); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QString title() const override;
    QString subtitle() const override;
    bool isBlank() const override { return m_tornado.bars.empty(); }
    PlotTable table() const override { return m_tornado.table; }
    void paintPicture(QPainter* painter, const QRectF& area, const Colours& look,
                      bool isVector) const override;

Q_SIGNALS:
    void inputChosen(const QString& id);

protected:
    int stopCount() const override { return shownBars(); }
    QString stopText(int stop) const override;
    void activateStop(int stop) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Field // where amounts of money are drawn
    {
        double left = 0, right = 1, lowest = 0, highest = 1;
        bool hasZero = false;
        double width = 1; // of the whole
        double at(double npv) const;
    };
    int barsIn(double height) const;
    int heightFor(std::size_t bars) const;
    Field fieldIn(double width) const;
    void paintBars(QPainter& painter, const QSizeF& size, const Colours& look) const;
    void paintBar(QPainter& painter, const TornadoBar& bar, const QRectF& row, const Field& field,
                  const Colours& look) const;
    void paintEnds(QPainter& painter, const TornadoBar& bar, const QRectF& row, const Field& field,
                   const Colours& look) const;
    void paintScale(QPainter& painter, const Field& place, int bars, const Colours& look) const;
    QRectF mirrored(QRectF area, double width) const;
    double endWidth(const TornadoEnd& end) const;
    int barAt(const QPointF& position) const;

    Tornado m_tornado;
};

} // namespace tare::views
