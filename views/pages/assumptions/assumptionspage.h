// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/common/page.h"
#include "views/workspace.h"

class QBoxLayout;
class QSplitter;

namespace tare::views {

class AssumptionDetail;
class AssumptionsTree;
class ComparePanel;
class EmptyState;
class KeptView;
class PlainLabel;
class ScenarioActions;
class SegmentedControl;
class TornadoPanel;
class PreviewPanel;

// Every assumption with its range, source and effect; edited in place.
class AssumptionsPage final : public Page
{
    Q_OBJECT

public:
    AssumptionsPage(Workspace& workspace, ScenarioActions& actions, QWidget* parent = nullptr);
    ~AssumptionsPage() override;
    void setFilterText(const QString& text);
    void select(const QString& parameter);
    AssumptionsTree& tree() { return *m_tree; }
    ComparePanel& comparePanel() { return *m_compare; }
    PreviewPanel& whatMoves() { return *m_whatMoves; }
    TornadoPanel& tornado() { return *m_tornado; }
    // Stores what has changed of how the page looks, and is not stored yet.
    void storeView();

Q_SIGNALS:
    void filterCleared();
    void importRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepView();
    QWidget* tableWidget();
    QWidget* sideWidget();
    void connectTree();
    void updateScenario();
    void updateResult();
    void updateSwings();
    void showWhatMoves();
    void selectSwing(const QString& input);
    void updateShown();
    void updateSentence();
    void inputChanged(const QModelIndex& index, const QString& text);
    void inputEnded();

    Workspace& m_workspace;
    AssumptionsTree* m_tree;
    SegmentedControl* m_choice;
    PlainLabel* m_shown;
    AssumptionDetail* m_detail;
    EmptyState* m_noMatch;
    ComparePanel* m_compare;
    PreviewPanel* m_whatMoves;
    TornadoPanel* m_tornado;
    QSplitter* m_splitter;
    QBoxLayout* m_side = nullptr;
    QWidget* m_sideArea = nullptr;
    KeptView* m_kept = nullptr;
};

} // namespace tare::views
