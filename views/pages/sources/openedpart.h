// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/billlinesmodel.h"
#include "views/tables/lackingmodel.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <variant>

namespace tare::views {

class PlainLabel;
class TableView;

// What was opened: a part of the bill with its lines, or what lacks a kind of data.
class OpenedPart final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenedPart(QWidget* parent = nullptr);
    void setEvaluation(std::shared_ptr<const model::Evaluation> evaluation, model::BillView view);
    void open(model::BillPart part);
    void open(model::QualityKind kind, const QString& title);
    std::optional<model::BillPart> part() const;
    TableView& table() { return *m_table; }

Q_SIGNALS:
    void figureAsked(const tare::views::AskedFigure& asked);
    void workloadChosen(const QString& workloadId);

private:
    void update();
    void choose(const QModelIndex& index);

    std::shared_ptr<const model::Evaluation> m_evaluation;
    model::BillView m_view = model::BillView::Month;
    std::variant<model::BillPart, model::QualityKind> m_opened = model::BillPart::Other;
    QString m_lackingTitle;
    BillLinesModel* m_lines;
    LackingModel* m_lacking;
    PlainLabel* m_title;
    TableView* m_table;
};

} // namespace tare::views
