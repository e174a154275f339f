// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "views/look/plainlabel.h"
#include "views/tables/askedfigure.h"

#include <QFrame>

#include <memory>

class QGridLayout;

namespace tare::views {

// What a change of an input does: the figure that was asked, the workload's payback and rank, the programme;
// before, after, change.
class WhatMovesPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit WhatMovesPanel(QWidget* parent = nullptr);
    // after null: it is being computed; what was shown stays. problem: what is typed is wrong, and why.
    void show(const model::Evaluation& before, const model::Evaluation* after, const AskedFigure& asked,
              const QString& problem = {});
    // While an input is in edit, Esc gives up; afterwards the panel can be closed.
    void setEditing(bool isEditing);
    // The lines as text, one a figure.
    QStringList lines() const;

private:
    void addTitles();
    void addHeading(const QString& text);
    void addVerdict(const model::Evaluation& before, const model::Evaluation* after,
                    const AskedFigure& asked);
    void addLine(const QString& name, const QString& before, const QString& after, const QString& change,
                 PlainLabel::Tone tone);
    void addFigure(const model::Figure& figure, const model::Evaluation& before,
                   const model::Evaluation* after, const AskedFigure& asked);
    void clear();

    PlainLabel* m_hint;
    QWidget* m_close;
    PlainLabel* m_problem;
    QGridLayout* m_grid;
    QStringList m_lines;
    int m_rows = 0; // headings too
};

} // namespace tare::views
