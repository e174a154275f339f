// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <QWidget>

class QStackedWidget;

namespace tare::views {

class ChartView;
class LadderView;
class PlainLabel;
class SegmentedControl;

// One chart of the rows of the table, in one of three drawings.
class RankingChart final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingChart(QWidget* parent = nullptr);
    void setEvaluation(const model::Evaluation* evaluation);
    void setSelected(const QString& workloadId);
    // Which of the drawings is shown.
    int kind() const;
    void setKind(int kind);
    // Whether there is anything to draw: where nothing saves, the table has the room.
    bool hasPlot() const { return m_hasPlot; }

Q_SIGNALS:
    void workloadSelected(const QString& workloadId);
    void kindChanged();

private:
    SegmentedControl* m_choice;
    PlainLabel* m_subtitle;
    QStackedWidget* m_stack;
    LadderView* m_bars;
    PlainLabel* m_noBars;
    ChartView* m_bubbles;
    ChartView* m_cumulative;
    bool m_hasPlot = false;
};

} // namespace tare::views
