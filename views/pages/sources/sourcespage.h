// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/common/page.h"
#include "views/tables/otherlinesmodel.h"
#include "views/tables/qualitymodel.h"
#include "views/workspace.h"

namespace tare::views {

class EmptyState;
class ImportsTable;
class NotesPanel;
class PlainLabel;
class ReconciliationBar;
class TableView;

// Where the figures come from: the imported files, how the bill adds up, how good the data are.
class SourcesPage final : public Page
{
    Q_OBJECT

public:
    explicit SourcesPage(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void importRequested();

private:
    QWidget* contentWidget();
    void updateImports();
    void updateFigures();
    void updateSentence();

    Workspace& m_workspace;
    std::shared_ptr<const model::Evaluation> m_evaluation;
    ImportsTable* m_imports;
    NotesPanel* m_notes;
    QWidget* m_content;
    EmptyState* m_empty;
    QWidget* m_figures;
    PlainLabel* m_reconciliation;
    ReconciliationBar* m_bar;
    OtherLinesModel* m_otherLines;
    TableView* m_otherTable;
    QualityModel* m_quality;
    TableView* m_qualityTable;
};

} // namespace tare::views
