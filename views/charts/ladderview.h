// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/ladder.h"

#include <QWidget>

namespace tare::views {

// Horizontal bars from zero, one a rung, with a dotted line down from the rung above.
class LadderView final : public QWidget
{
    Q_OBJECT

public:
    explicit LadderView(QWidget* parent = nullptr);
    // nameWidth at 13 px; hasChanges: keeps a column for changes.
    void setLadder(const Ladder& ladder, int nameWidth = 88, bool hasChanges = true);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ladder m_ladder;
    int m_nameWidth = 88;
    bool m_hasChanges = true;
};

} // namespace tare::views
