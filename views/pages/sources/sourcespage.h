// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/common/page.h"
#include "views/tables/askedfigure.h"
#include "views/tables/qualitymodel.h"
#include "views/workspace.h"

namespace tare::views {

class ImportDetails;
class ImportsTable;
class OpenedPart;
class PlainLabel;
class ReconciliationBar;
class SegmentedControl;
class TableView;

// Where the figures come from: the imported files, how the bill adds up, how good the data are.
class SourcesPage final : public Page
{
    Q_OBJECT

public:
    explicit SourcesPage(Workspace& workspace, QWidget* parent = nullptr);
    ImportsTable& imports() { return *m_imports; }
    ImportDetails& details() { return *m_details; }
    ReconciliationBar& bar() { return *m_bar; }
    OpenedPart& opened() { return *m_opened; }

Q_SIGNALS:
    void importRequested();
    void clusterNameRequested(int failedId, const QString& fileName);
    void whyAsked(const tare::views::AskedFigure& asked);

private:
    QWidget* contentWidget();
    QWidget* reconciliationWidget();
    QWidget* qualityWidget();
    void connectImports();
    void importAgain(std::int64_t importId);
    void updateImports();
    void updateFigures();
    void updateReconciliation();
    void updateSentence();
    void placeCopyButtons();

    Workspace& m_workspace;
    std::shared_ptr<const model::Evaluation> m_evaluation;
    ImportsTable* m_imports;
    ImportDetails* m_details;
    QWidget* m_content;
    QWidget* m_empty;
    QWidget* m_figures;
    QWidget* m_ofBill;
    SegmentedControl* m_view;
    PlainLabel* m_reconciliation;
    ReconciliationBar* m_bar;
    OpenedPart* m_opened;
    QualityModel* m_quality;
    TableView* m_qualityTable;
};

} // namespace tare::views
