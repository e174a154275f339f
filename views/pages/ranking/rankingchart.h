// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/cumulative.h"

#include <QWidget>

class QStackedWidget;

namespace tare::views {

class ChartView;
class PlainLabel;
class SegmentedControl;

// One chart of the rows of the table, in one of three drawings.
class RankingChart final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingChart(QWidget* parent = nullptr);
    // The workloads that a filter leaves, in their order. Both have to live until the next call.
    void setRows(const model::Evaluation* evaluation, model::WorkloadList workloads);
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
    void draw();

    const model::Evaluation* m_evaluation = nullptr;
    model::WorkloadList m_workloads;
    SegmentedControl* m_choice;
    PlainLabel* m_subtitle;
    QStackedWidget* m_stack;
    ChartView* m_chart;
    PlainLabel* m_nothing;
    bool m_hasPlot = false;
};

} // namespace tare::views
