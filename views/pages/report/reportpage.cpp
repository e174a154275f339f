// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/report/reportpage.h"

#include "views/dialogs/questions.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/pages/common/emptystate.h"
#include "views/pages/report/reportform.h"
#include "views/pages/report/reportpreview.h"
#include "views/text/summarytext.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace tare::views {

namespace {

constexpr int typingPause = 250; // milliseconds
constexpr int formWidth = 270;

const QString& stateKey()
{
    static const QString key = QStringLiteral("report");
    return key;
}

} // namespace

ReportPage::ReportPage(Workspace& workspace, Questions& questions, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_questions(questions), m_form(new ReportForm(questions)),
      m_preview(new ReportPreview), m_export(new QPushButton(tr("Export &PDF…"))),
      m_print(new QPushButton(tr("P&rint…"))), m_place(new PlainLabel({}, PlainLabel::Look::SmallSecondary)),
      m_both(new QSplitter),
      m_empty(new EmptyState(tr("Here stands the report that is signed: for finance or for engineering."),
                             tr("Import a cluster inventory and a bill to fill it."), tr("Import…")))
{
    actions()->addWidget(m_place);
    actions()->addWidget(m_print);
    actions()->addWidget(m_export);
    auto* form = new QScrollArea;
    form->setWidget(m_form);
    form->setWidgetResizable(true);
    form->setFrameShape(QFrame::NoFrame);
    form->setFocusPolicy(Qt::NoFocus);
    form->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form->setMinimumWidth(formWidth);
    m_both->addWidget(form);
    m_both->addWidget(m_preview);
    m_both->setStretchFactor(1, 1);
    m_both->setChildrenCollapsible(false);
    body()->addWidget(m_both, 1);
    body()->addWidget(m_empty, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ReportPage::ask);
    connect(m_form, &ReportForm::changed, this, &ReportPage::formChanged);
    connect(m_preview, &ReportPreview::currentPageChanged, this, &ReportPage::updateSentence);
    connect(m_export, &QPushButton::clicked, this, &ReportPage::exportPdf);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_empty, &EmptyState::accepted, this, &ReportPage::importRequested);
    connect(&m_pdf, &PdfExport::finished, this, &ReportPage::exported);
    connect(&m_pdf, &PdfExport::progressed, this, [this](int pages, int all) {
        m_place->setText(tr("Writing page %1 of %2").arg(pages).arg(all));
    });
    connect(&m_workspace, &Workspace::projectChanged, this, &ReportPage::projectChanged);
    connect(&m_workspace, &Workspace::evaluationChanged, this, &ReportPage::reportChanged);
    connect(&m_workspace, &Workspace::reportChanged, this, &ReportPage::reportChanged);
    projectChanged();
}

void ReportPage::projectChanged()
{
    m_pdf.cancel();
    m_form->restore(m_workspace.viewState(stateKey()));
    if (isVisible())
        ask();
    reportChanged();
}

void ReportPage::formChanged()
{
    m_workspace.storeViewState(stateKey(), m_form->state());
    m_typing.start();
}

// A report is made while somebody looks at it.
void ReportPage::ask()
{
    m_workspace.setReportWanted(std::make_shared<const ReportRequest>(m_form->request()));
}

void ReportPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    ask();
}

void ReportPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_workspace.setReportWanted({});
}

void ReportPage::reportChanged()
{
    m_report = m_workspace.evaluation() ? m_workspace.report() : nullptr;
    const bool hasFigures = m_workspace.evaluation() != nullptr;
    m_both->setVisible(hasFigures);
    m_empty->setVisible(!hasFigures);
    m_export->setEnabled(m_report != nullptr);
    m_print->setEnabled(m_report != nullptr);
    m_preview->setReport(m_report);
    updateSentence();
}

void ReportPage::updateSentence()
{
    const int pages = m_preview->pageCount();
    if (!m_workspace.evaluation()) {
        setSentence(tr("No report yet"), {});
        m_place->setText({});
        return;
    }
    const auto evaluation = m_workspace.evaluation();
    setSentence(m_report ? rankingHeadline(*evaluation, NumberText(evaluation->currency))
                         : tr("The report is being made"),
                tr("As it will be written: every figure is the one of the other pages."));
    m_place->setText(pages > 0 ? tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(pages)
                               : QString());
}

void ReportPage::exportPdf()
{
    if (!m_report || m_pdf.isRunning())
        return;
    const QFileInfo project(m_workspace.projectPath());
    const QString suggestion = project.dir().filePath(project.completeBaseName() + QStringLiteral(".pdf"));
    const QString path = m_questions.reportFile(this, suggestion);
    if (!path.isEmpty())
        m_pdf.start(m_report, path);
}

void ReportPage::exported(const QString& path, const std::optional<model::Error>& error)
{
    updateSentence();
    if (error)
        Q_EMIT failed(*error);
    else
        Q_EMIT written(path);
}

void ReportPage::print()
{
    if (!m_report)
        return;
    QPrinter printer(QPrinter::HighResolution);
    // What a printer makes a file's name of: nothing that came from a file or was typed as a title.
    printer.setDocName(tr("Tare report"));
    if (m_questions.printer(this, printer))
        printReport(printer, m_report->pages);
}

} // namespace tare::views
