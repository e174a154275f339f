// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <QColor>
#include <QWidget>

#include <vector>

namespace tare::views {

// The bill as one stacked bar: workloads, DaemonSets, idle, other lines, unmatched. Wide parts are labelled
// below, narrow ones above.
class ReconciliationBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReconciliationBar(QWidget* parent = nullptr);
    // The currency's text is made here; nothing is drawn without a bill.
    void setEvaluation(const model::Evaluation* evaluation);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Part { Workloads, DaemonSets, Idle, Other, Unmatched };
    struct Segment
    {
        Part part;
        QString name;
        QString text; // amount and share
        double amount = 0;
    };
    QColor colourOf(Part part) const;
    std::vector<Segment> m_segments;
};

} // namespace tare::views
