// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "views/charts/chartwidget.h"
#include "views/charts/plot.h"

#include <vector>

namespace tare::views {

// The bill as one stacked bar: workloads, DaemonSets, idle, other lines, unmatched. Wide parts are labelled
// below, narrow ones above; mirrored with the script.
class ReconciliationBar final : public ChartWidget
{
    Q_OBJECT

public:
    explicit ReconciliationBar(QWidget* parent = nullptr);
    // The currency's text is made here; nothing is drawn without a bill.
    void setEvaluation(const model::Evaluation* evaluation);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    QString title() const override;
    QString subtitle() const override { return m_subtitle; }
    bool isBlank() const override { return m_parts.empty(); }
    PlotTable table() const override { return m_table; }
    void paintPicture(QPainter* painter, const QRectF& area, const Colours& look,
                      bool isVector) const override;

protected:
    int stopCount() const override { return static_cast<int>(m_parts.size()); }
    QString stopText(int stop) const override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    struct Part
    {
        QString name;
        QString text; // amount and share
        double amount = 0;
        Paint paint = Paint::Stay;
    };
    struct Span
    {
        double from = 0, width = 0;
    };
    std::vector<Span> spans(double width) const;
    void paintLabels(QPainter* painter, const std::vector<Span>& spans, double width,
                     const Colours& look) const;

    std::vector<Part> m_parts; // those that are not zero
    QString m_subtitle;
    PlotTable m_table;
};

} // namespace tare::views
