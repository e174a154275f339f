// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/common/page.h"
#include "views/tables/askedfigure.h"
#include "views/workspace.h"

class QPushButton;

namespace tare::views {

class ChartTable;
class ChartView;
class EmptyState;
class NotesList;
class PlainLabel;
class LinkButton;
class SegmentedControl;
struct Plot;

// Stay, right-size or migrate over the months, and when the cash of migrating comes back; notes with a date
// beside it.
class TcoPage final : public Page
{
    Q_OBJECT

public:
    explicit TcoPage(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void importRequested();
    void whyAsked(const tare::views::AskedFigure& asked);

private:
    QWidget* totalsWidget();
    void updateTotals();
    QWidget* chartsWidget();
    QWidget* chartWithTitle(const QString& title, PlainLabel* note, ChartView* chart, QWidget* control);
    void updateFigures();
    void updateCharts();
    void updateNotes();
    void showData(bool isShown);
    bool hasFigures() const;
    void addNotesTo(Plot& plot) const;
    void addNote();
    void addNoteAt(double month);
    void editNote(const Annotation& note);
    void deleteNote(Annotation note);

    Workspace& m_workspace;
    std::shared_ptr<const model::Evaluation> m_evaluation;
    std::shared_ptr<const model::Evaluation> m_compared;
    std::vector<Annotation> m_notes; // by date
    SegmentedControl* m_drawing;
    PlainLabel* m_costNote;
    PlainLabel* m_cashNote;
    PlainLabel* m_noCash;
    ChartView* m_cost;
    ChartView* m_cash;
    NotesList* m_notesList;
    QPushButton* m_addNote;
    QPushButton* m_showData;
    ChartTable* m_table;
    std::vector<std::pair<QString, LinkButton*>> m_totals; // by the figure that each tells
    QWidget* m_charts;
    EmptyState* m_empty;
};

} // namespace tare::views
