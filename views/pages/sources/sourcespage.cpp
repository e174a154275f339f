// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/sources/sourcespage.h"

#include "views/charts/reconciliationbar.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/pages/common/emptystate.h"
#include "views/pages/sources/importstable.h"
#include "views/pages/sources/notespanel.h"
#include "views/tables/tableview.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tare::views {

SourcesPage::SourcesPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_imports(new ImportsTable), m_notes(new NotesPanel),
      m_content(nullptr),
      m_empty(new EmptyState(
          tr("Here stand the files that the figures come from."),
          tr("Import a cluster inventory, what it uses, and a bill; or drop them anywhere."), tr("Import…"))),
      m_figures(new QWidget), m_reconciliation(new PlainLabel({}, PlainLabel::Look::Secondary)),
      m_bar(new ReconciliationBar), m_otherLines(new OtherLinesModel(this)), m_otherTable(new TableView),
      m_quality(new QualityModel(this)), m_qualityTable(new TableView)
{
    auto* add = new QPushButton(themedIcon(QStringLiteral("plus")), tr("Add files…"));
    connect(add, &QPushButton::clicked, this, &SourcesPage::importRequested);
    connect(m_empty, &EmptyState::accepted, this, &SourcesPage::importRequested);
    actions()->addWidget(add);
    m_content = contentWidget();
    body()->addWidget(m_content, 1);
    body()->addWidget(m_empty, 1);

    connect(m_imports, &ImportsTable::removeRequested, this,
            [this](qlonglong id) { m_workspace.removeImport(id); });
    connect(m_imports, &ImportsTable::cancelRequested, this,
            [this](int id) { m_workspace.cancelImport(id); });
    connect(m_imports, &ImportsTable::notesRequested, m_notes, &NotesPanel::show);
    connect(&m_workspace, &Workspace::importsChanged, this, &SourcesPage::updateImports);
    connect(&m_workspace, &Workspace::runningImportsChanged, this, &SourcesPage::updateImports);
    connect(&m_workspace, &Workspace::projectChanged, m_notes, &QWidget::hide);
    connect(&m_workspace, &Workspace::projectChanged, this, &SourcesPage::updateFigures);
    connect(&m_workspace, &Workspace::evaluationChanged, this, &SourcesPage::updateFigures);
    updateFigures();
}

QWidget* SourcesPage::contentWidget()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(0);
    layout->addWidget(m_imports);
    layout->addWidget(m_notes);
    layout->addSpacing(20);
    auto* figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(0);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(new PlainLabel(tr("Reconciliation"), PlainLabel::Look::Heading));
    heading->addWidget(m_reconciliation, 1);
    heading->addWidget(newChartMenuButton(*m_bar));
    figures->addLayout(heading);
    figures->addSpacing(8);
    figures->addWidget(m_bar);
    figures->addSpacing(10);
    auto* tables = new QHBoxLayout;
    tables->setSpacing(24);
    m_otherTable->show(m_otherLines, *m_otherLines, OtherLinesModel::Name);
    m_otherTable->setRowHeight(25);
    m_otherTable->setAccessibleName(tr("Other lines of the bill"));
    m_qualityTable->show(m_quality, *m_quality, QualityModel::Advice);
    m_qualityTable->setRowHeight(33);
    m_qualityTable->setAccessibleName(tr("Data quality"));
    for (TableView* table : {m_otherTable, m_qualityTable})
        table->setSelectionMode(QAbstractItemView::NoSelection);
    tables->addWidget(m_otherTable, 33, Qt::AlignTop);
    tables->addWidget(m_qualityTable, 67, Qt::AlignTop);
    figures->addLayout(tables);
    layout->addWidget(m_figures);
    // All the height that is left goes under the figures, not between them.
    layout->addStretch(1);
    return scrolled(content);
}

void SourcesPage::updateImports()
{
    const model::CostBasis basis = m_evaluation ? m_evaluation->costBasis : model::CostBasis::Effective;
    m_imports->show(m_workspace, basis);
    m_content->setVisible(!m_imports->isEmpty());
    m_empty->setVisible(m_imports->isEmpty());
    updateSentence();
}

void SourcesPage::updateFigures()
{
    m_evaluation = m_workspace.evaluation();
    const bool hasBill = m_evaluation && m_evaluation->bill.total.value() != 0;
    m_figures->setVisible(m_evaluation != nullptr);
    m_bar->setVisible(hasBill);
    m_otherTable->setVisible(hasBill);
    if (m_evaluation) {
        const NumberText numbers(m_evaluation->currency);
        const bool isByPrice = m_evaluation->bill.window.value() <= 0;
        m_reconciliation->setPlainText(
            (isByPrice ? tr("no bill, nodes by price %1 a month = workloads + DaemonSets + idle, %2")
                       : tr("bill %1 a month = workloads + DaemonSets + idle + other lines + unmatched, %2"))
                .arg(numbers.money(m_evaluation->bill.total.value()),
                     costBasisName(m_evaluation->costBasis)));
    }
    m_bar->setEvaluation(m_evaluation.get());
    m_otherLines->setEvaluation(m_evaluation.get());
    m_quality->setEvaluation(m_evaluation.get());
    m_otherTable->fitHeight();
    m_qualityTable->fitHeight();
    updateImports();
}

void SourcesPage::updateSentence()
{
    const NumberText numbers(m_evaluation ? m_evaluation->currency : std::string());
    std::size_t files = 0;
    for (const model::ImportInfo& import : m_workspace.imports())
        files += import.isHidden ? 0 : 1;
    setSentence(sourcesHeadline(m_evaluation.get(), files, numbers),
                sourcesSummary(m_evaluation.get(), m_workspace.runningImports().size(), numbers));
}

} // namespace tare::views
