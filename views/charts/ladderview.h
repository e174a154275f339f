// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartwidget.h"
#include "views/charts/ladder.h"

class QToolButton;

namespace tare::views {

// Horizontal bars from zero, one a rung, with a dotted line down from the rung above; mirrored with the
// script.
class LadderView final : public ChartWidget
{
    Q_OBJECT

public:
    explicit LadderView(QWidget* parent = nullptr);
    void setLadder(const Ladder& ladder);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    QString title() const override { return m_ladder.title; }
    bool isBlank() const override { return m_ladder.rungs.empty(); }
    PlotTable table() const override { return m_ladder.table; }
    void paintPicture(QPainter* painter, const QRectF& area, const Colours& look,
                      bool isVector) const override;

protected:
    int stopCount() const override { return static_cast<int>(m_ladder.rungs.size()); }
    QString stopText(int stop) const override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintRungs(QPainter* painter, const QRectF& area, const Colours& look) const;
    Ladder m_ladder;
    QToolButton* m_menu;
};

} // namespace tare::views
