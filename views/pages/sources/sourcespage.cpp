// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/sources/sourcespage.h"

#include "views/charts/reconciliationbar.h"
#include "views/look/controls.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/pages/sources/emptysources.h"
#include "views/pages/sources/importdetails.h"
#include "views/pages/sources/importstable.h"
#include "views/pages/sources/openedpart.h"
#include "views/tables/tableview.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int leastNames = 196;
constexpr int namePadding = 20; // at both sides

} // namespace

SourcesPage::SourcesPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_imports(new ImportsTable), m_details(new ImportDetails),
      m_content(nullptr), m_empty(nullptr), m_figures(new QWidget), m_ofBill(new QWidget),
      m_view(new SegmentedControl({tr("Monthly run rate"), tr("Period")})),
      m_reconciliation(new PlainLabel({}, PlainLabel::Look::Secondary)), m_bar(new ReconciliationBar),
      m_opened(new OpenedPart), m_quality(new QualityModel(this)), m_qualityTable(new TableView)
{
    auto* add = new QPushButton(themedIcon(QStringLiteral("plus")), tr("Add files…"));
    connect(add, &QPushButton::clicked, this, &SourcesPage::importRequested);
    auto* empty = new EmptySources;
    connect(empty, &EmptySources::importRequested, this, &SourcesPage::importRequested);
    m_empty = scrolled(empty);
    actions()->addWidget(add);
    m_content = contentWidget();
    body()->addWidget(m_content, 1);
    body()->addWidget(m_empty, 1);

    connectImports();
    connect(m_view, &SegmentedControl::currentChanged, this, &SourcesPage::updateReconciliation);
    connect(m_bar, &ReconciliationBar::partOpened, m_opened, qOverload<model::BillPart>(&OpenedPart::open));
    connect(m_opened, &OpenedPart::figureAsked, this, &SourcesPage::whyAsked);
    connect(m_opened, &OpenedPart::workloadChosen, this, [this](const QString& workload) {
        if (!workload.isEmpty())
            Q_EMIT whyAsked(ofWorkload(workload));
    });
    connect(&m_workspace, &Workspace::projectChanged, m_details, &QWidget::hide);
    connect(&m_workspace, &Workspace::projectChanged, this, &SourcesPage::updateFigures);
    connect(&m_workspace, &Workspace::evaluationChanged, this, &SourcesPage::updateFigures);
    updateFigures();
}

void SourcesPage::connectImports()
{
    connect(m_imports, &ImportsTable::removeRequested, this,
            [this](qlonglong id) { m_workspace.removeImport(id); });
    connect(m_imports, &ImportsTable::againRequested, this, &SourcesPage::importAgain);
    connect(m_imports, &ImportsTable::cancelRequested, this,
            [this](int id) { m_workspace.cancelImport(id); });
    connect(m_imports, &ImportsTable::retryRequested, this, [this](int id) { m_workspace.retryImport(id); });
    connect(m_imports, &ImportsTable::dismissRequested, this,
            [this](int id) { m_workspace.dismissImport(id); });
    connect(m_imports, &ImportsTable::clusterNameRequested, this, &SourcesPage::clusterNameRequested);
    connect(m_imports, &ImportsTable::detailsRequested, m_details, &ImportDetails::show);
    connect(&m_workspace, &Workspace::importsChanged, this, &SourcesPage::updateImports);
    connect(&m_workspace, &Workspace::runningImportsChanged, this, &SourcesPage::updateImports);
    connect(&m_workspace, &Workspace::failedImportsChanged, this, &SourcesPage::updateImports);
}

// From where it was, under the name that its cluster has; where the file is gone, the row that fails says so.
void SourcesPage::importAgain(std::int64_t importId)
{
    for (const model::ImportInfo& import : m_workspace.imports())
        if (import.id == importId) {
            m_workspace.importFiles({QString::fromStdString(import.file.path)},
                                    QString::fromStdString(import.cluster));
            return;
        }
}

QWidget* SourcesPage::contentWidget()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(0);
    layout->addWidget(m_imports);
    layout->addWidget(m_details);
    layout->addSpacing(20);
    auto* figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(0);
    figures->addWidget(reconciliationWidget());
    auto* tables = new QHBoxLayout;
    tables->setSpacing(24);
    tables->addWidget(m_opened, 42, Qt::AlignTop);
    tables->addWidget(qualityWidget(), 58, Qt::AlignTop);
    figures->addLayout(tables);
    layout->addWidget(m_figures);
    // All the height that is left goes under the figures, not between them.
    layout->addStretch(1);
    return scrolled(content);
}

QWidget* SourcesPage::reconciliationWidget()
{
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(new PlainLabel(tr("Reconciliation"), PlainLabel::Look::Heading));
    m_reconciliation->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    heading->addWidget(m_reconciliation, 1);
    auto* why = new LinkButton(tr("Why"));
    why->setToolTip(tr("Explains the bill"));
    why->setAccessibleName(tr("Explain the bill"));
    connect(why, &LinkButton::clicked, this, [this] {
        const bool isMonth = m_view->current() == 0;
        Q_EMIT whyAsked(ofBill(isMonth ? QStringLiteral("total_month") : QStringLiteral("period_total")));
    });
    heading->addWidget(why);
    heading->addSpacing(8);
    heading->addWidget(m_view);
    heading->addWidget(newChartMenuButton(*m_bar));
    layout->addLayout(heading);
    auto* ofBill = new QVBoxLayout(m_ofBill);
    ofBill->setContentsMargins(0, 6, 0, 10);
    ofBill->addWidget(m_bar);
    layout->addWidget(m_ofBill);
    return widget;
}

QWidget* SourcesPage::qualityWidget()
{
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new PlainLabel(tr("How good the data are"), PlainLabel::Look::Heading));
    m_qualityTable->show(m_quality, *m_quality, QualityModel::Advice);
    m_qualityTable->setRowHeight(33);
    m_qualityTable->setAccessibleName(tr("Data quality"));
    layout->addWidget(m_qualityTable);
    const auto open = [this](const QModelIndex& index) {
        if (!m_quality->isComplete(index.row()))
            m_opened->open(
                m_quality->kind(index.row()),
                tr("Lacking: %1").arg(index.siblingAtColumn(QualityModel::Name).data().toString()));
        m_bar->setOpened(m_opened->part());
    };
    connect(m_qualityTable, &TableView::clicked, this, open);
    connect(m_qualityTable, &TableView::activated, this, open);
    return widget;
}

void SourcesPage::placeCopyButtons()
{
    for (int row = 0; row < m_quality->rowCount(); ++row) {
        const QModelIndex index = m_quality->index(row, QualityModel::Copy);
        const QString command = m_quality->command(row);
        QWidget* cell = nullptr;
        if (!command.isEmpty()) {
            cell = new QWidget;
            auto* layout = new QHBoxLayout(cell);
            layout->setContentsMargins(0, 0, 8, 0);
            layout->addStretch();
            auto* copy = new QToolButton;
            copy->setIcon(themedIcon(QStringLiteral("copy")));
            copy->setToolTip(tr("Copy: %1").arg(command));
            copy->setAccessibleName(tr("Copy the command %1").arg(command));
            connect(copy, &QToolButton::clicked, this,
                    [command] { QApplication::clipboard()->setText(command); });
            layout->addWidget(copy);
        }
        m_qualityTable->setIndexWidget(index, cell);
    }
}

void SourcesPage::updateImports()
{
    const model::CostBasis basis = m_evaluation ? m_evaluation->costBasis : model::CostBasis::Effective;
    m_imports->setReadOnly(m_workspace.isReadOnly());
    m_imports->show(m_workspace, basis);
    m_content->setVisible(!m_imports->isEmpty());
    m_empty->setVisible(m_imports->isEmpty());
    if (m_imports->model().rowOf(m_details->importId()) < 0)
        m_details->hide();
    updateSentence();
}

void SourcesPage::updateFigures()
{
    m_evaluation = m_workspace.evaluation();
    m_figures->setVisible(m_evaluation != nullptr);
    updateReconciliation();
    m_quality->setEvaluation(m_evaluation.get());
    int names = scaled(leastNames);
    for (int row = 0; row < m_quality->rowCount(); ++row)
        names = std::max(
            names, QFontMetrics(bodyFont())
                           .horizontalAdvance(m_quality->index(row, QualityModel::Name).data().toString()) +
                       scaled(namePadding));
    m_qualityTable->horizontalHeader()->resizeSection(QualityModel::Name, names);
    m_qualityTable->fitHeight();
    placeCopyButtons();
    updateImports();
}

void SourcesPage::updateReconciliation()
{
    const bool hasTotal = m_evaluation && m_evaluation->bill.total.value() != 0;
    const bool isByPrice = m_evaluation && m_evaluation->bill.window.value() <= 0;
    // Without a bill there is no period.
    m_view->setVisible(m_evaluation && !isByPrice);
    const auto view = m_view->current() == 1 && !isByPrice ? model::BillView::Period : model::BillView::Month;
    m_ofBill->setVisible(hasTotal);
    m_opened->setVisible(hasTotal || !m_opened->part());
    if (m_evaluation)
        m_reconciliation->setPlainText(
            reconciliationText(*m_evaluation, view, NumberText(m_evaluation->currency)));
    m_bar->setEvaluation(m_evaluation.get(), view);
    m_opened->setEvaluation(m_evaluation, view);
    m_bar->setOpened(m_opened->part());
}

void SourcesPage::updateSentence()
{
    const NumberText numbers(m_evaluation ? m_evaluation->currency : std::string());
    setSentence(sourcesHeadline(m_evaluation.get(), m_workspace.imports(), numbers),
                sourcesSummary(m_evaluation.get(), m_workspace.runningImports().size(),
                               m_workspace.failedImports().size(), numbers));
}

} // namespace tare::views
