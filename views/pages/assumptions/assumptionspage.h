// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/common/page.h"
#include "views/workspace.h"

namespace tare::views {

class AssumptionDetail;
class AssumptionsTree;
class EmptyState;
class PlainLabel;
class SegmentedControl;

// Every assumption with its range, source and effect; edited in place.
class AssumptionsPage final : public Page
{
    Q_OBJECT

public:
    explicit AssumptionsPage(Workspace& workspace, QWidget* parent = nullptr);
    ~AssumptionsPage() override;
    void setFilterText(const QString& text);
    void select(const QString& parameter);
    AssumptionsTree& tree() { return *m_tree; }

Q_SIGNALS:
    void filterCleared();

private:
    QWidget* tableWidget();
    void connectTree();
    void updateScenario();
    void updateResult();
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
};

} // namespace tare::views
