// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/reconciliation.h"
#include "views/charts/chartwidget.h"
#include "views/charts/plot.h"

#include <optional>
#include <vector>

namespace tare::views {

// The bill as one stacked bar whose parts can be opened, by a click or with the arrow keys and Enter. Wide
// parts are labelled below, narrow ones above, and each has its label; mirrored with the script.
class ReconciliationBar final : public ChartWidget
{
    Q_OBJECT

public:
    explicit ReconciliationBar(QWidget* parent = nullptr);
    // The currency's text is made here; nothing is drawn without a bill.
    void setEvaluation(const model::Evaluation* evaluation, model::BillView view = model::BillView::Month);
    // The part whose table is shown.
    void setOpened(std::optional<model::BillPart> part);
    std::optional<model::BillPart> opened() const { return m_opened; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QString title() const override;
    QString subtitle() const override { return m_subtitle; }
    bool isBlank() const override { return m_parts.empty(); }
    PlotTable table() const override { return m_table; }
    void paintPicture(QPainter* painter, const QRectF& area, const Colours& look,
                      bool isVector) const override;

    // A label where it stands: every part that is not zero has one, and none covers another.
    struct Label
    {
        model::BillPart part{};
        QRectF area; // as if the script ran from left to right
        QString name, text;
        bool isAbove = false;
    };
    std::vector<Label> labels(double width) const;

Q_SIGNALS:
    void partOpened(tare::model::BillPart part);

protected:
    int stopCount() const override { return static_cast<int>(m_parts.size()); }
    QString stopText(int stop) const override;
    int firstStop() const override;
    void activateStop(int stop) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Part
    {
        model::BillPart part{};
        QString name;
        QString money, share;
        double amount = 0;
        Paint paint = Paint::Stay;
    };
    struct Span
    {
        double from = 0, width = 0;
    };
    std::vector<Span> spans(double width) const;
    int partAt(QPointF point) const; // −1: none
    double widthOf(const Label& label) const;
    void placeAbove(std::vector<Label>& labels, double width) const;
    void paintLabels(QPainter* painter, double width, const Colours& look) const;

    std::vector<Part> m_parts; // those that are not zero
    std::optional<model::BillPart> m_opened;
    QString m_subtitle;
    PlotTable m_table;
};

} // namespace tare::views
