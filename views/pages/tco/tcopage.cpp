// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/tco/tcopage.h"

#include "views/charts/chartmath.h"
#include "views/charts/charttable.h"
#include "views/charts/chartview.h"
#include "views/charts/tcoplots.h"
#include "views/look/controls.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/pages/common/emptystate.h"
#include "views/pages/tco/notedialog.h"
#include "views/pages/tco/noteslist.h"
#include "views/text/summarytext.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tare::views {

TcoPage::TcoPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace),
      m_drawing(new SegmentedControl({tr("Lines"), tr("Stacked by component")})),
      m_costNote(new PlainLabel({}, PlainLabel::Look::SmallSecondary)),
      m_cashNote(new PlainLabel({}, PlainLabel::Look::SmallSecondary)),
      m_noCash(new PlainLabel(tr("No workload migrates, so no cash is spent and none comes back."),
                              PlainLabel::Look::Secondary)),
      m_cost(new ChartView), m_cash(new ChartView), m_notesList(new NotesList),
      m_addNote(new QPushButton(themedIcon(QStringLiteral("flag")), tr("Add &Note…"))),
      m_showData(new QPushButton(themedIcon(QStringLiteral("table")), tr("Show &Data"))),
      m_table(new ChartTable), m_charts(nullptr),
      m_empty(
          new EmptyState(tr("Here stand the costs of staying, right-sizing and migrating over the months."),
                         tr("Import a cluster inventory and a bill to fill it."), tr("Import…")))
{
    m_showData->setCheckable(true);
    actions()->addWidget(m_addNote);
    actions()->addWidget(m_showData);
    m_charts = chartsWidget();
    body()->addWidget(m_charts, 1);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty, 1);
    connect(m_addNote, &QPushButton::clicked, this, &TcoPage::addNote);
    connect(m_showData, &QPushButton::toggled, this, &TcoPage::showData);
    connect(m_drawing, &SegmentedControl::currentChanged, this, &TcoPage::updateCharts);
    connect(m_empty, &EmptyState::accepted, this, &TcoPage::importRequested);
    connect(m_notesList, &NotesList::editRequested, this, &TcoPage::editNote);
    connect(m_notesList, &NotesList::deleteRequested, this, &TcoPage::deleteNote);
    for (ChartView* chart : {m_cost, m_cash}) {
        connect(chart, &ChartView::placeActivated, this, &TcoPage::addNoteAt);
        connect(chart, &ChartView::noteActivated, this, [this](const QString& id) {
            m_notesList->select(id.toLongLong());
            m_notesList->setFocus();
        });
        connect(m_notesList, &NotesList::noteSelected, chart,
                [chart](std::int64_t id) { chart->setSelected(QString::number(id)); });
    }
    for (auto signal :
         {&Workspace::evaluationChanged, &Workspace::projectChanged, &Workspace::comparisonChanged})
        connect(&m_workspace, signal, this, &TcoPage::updateFigures);
    connect(&m_workspace, &Workspace::annotationsChanged, this, &TcoPage::updateNotes);
    updateFigures();
}

QWidget* TcoPage::chartsWidget()
{
    auto* charts = new QWidget;
    auto* layout = new QVBoxLayout(charts);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(6);
    layout->addWidget(totalsWidget());
    layout->addWidget(chartWithTitle(tr("Cost a month"), m_costNote, m_cost, m_drawing), 1);
    layout->addWidget(
        chartWithTitle(tr("Cumulative cash of migrating, against right-sizing"), m_cashNote, m_cash, nullptr),
        1);
    m_noCash->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_noCash, 1);
    layout->addWidget(m_notesList);
    return charts;
}

// The totals of the sentence, each of which can be asked why.
QWidget* TcoPage::totalsWidget()
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(20);
    row->addWidget(new PlainLabel(tr("All months"), PlainLabel::Look::Heading));
    for (const char* figure : {"stay_total", "right_size_total", "migrate_total", "once_total"}) {
        const QString id = QString::fromLatin1(figure);
        auto* total = new LinkButton({});
        total->setToolTip(tr("Why?"));
        connect(total, &LinkButton::clicked, this, [this, id] { Q_EMIT whyAsked(ofProgramme(id)); });
        row->addWidget(total);
        m_totals.emplace_back(id, total);
    }
    row->addStretch();
    return widget;
}

void TcoPage::updateTotals()
{
    const NumberText numbers(m_evaluation->currency);
    const QStringList names{tr("Stay %1"), tr("Right-size %1"), tr("Migrate %1"), tr("of which once %1")};
    for (std::size_t i = 0; i < m_totals.size(); ++i) {
        const auto& [id, button] = m_totals[i];
        const model::Figure* figure = model::findFigure(model::FigureScope::Programme, id.toStdString());
        const auto amount = figure->read(*m_evaluation, 0);
        const QString text = names[static_cast<qsizetype>(i)].arg(numbers.moneyShort(amount));
        // Where nothing migrates, nothing is paid once.
        button->setVisible(id != QStringLiteral("once_total") || (amount && *amount != 0));
        button->setText(text);
        button->setAccessibleName(tr("%1, why?", "a total of the costs").arg(text));
        button->updateGeometry();
    }
}

QWidget* TcoPage::chartWithTitle(const QString& title, PlainLabel* note, ChartView* chart, QWidget* control)
{
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(new PlainLabel(title, PlainLabel::Look::Heading));
    note->setMinimumWidth(0);
    note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    top->addWidget(note, 1);
    if (control)
        top->addWidget(control);
    top->addWidget(newChartMenuButton(*chart));
    layout->addLayout(top);
    layout->addWidget(chart, 1);
    return whole;
}

bool TcoPage::hasFigures() const
{
    return m_evaluation && m_evaluation->tco.migrate.size() > 1;
}

void TcoPage::showData(bool isShown)
{
    m_table->setVisible(hasFigures() && isShown);
    m_charts->setVisible(hasFigures() && !isShown);
    m_empty->setVisible(!hasFigures());
}

void TcoPage::updateFigures()
{
    m_evaluation = m_workspace.evaluation();
    m_compared = m_workspace.comparedEvaluation();
    m_showData->setVisible(hasFigures());
    m_addNote->setVisible(hasFigures() && m_evaluation->snapshotTime);
    m_addNote->setEnabled(!m_workspace.isReadOnly());
    if (hasFigures()) {
        const NumberText numbers(m_evaluation->currency);
        setSentence(tcoHeadline(*m_evaluation, numbers), tcoSummary(*m_evaluation, numbers));
        updateTotals();
        m_table->setTable(tcoTable(*m_evaluation, numbers, m_compared.get()), tr("Costs and cash by month"));
    } else {
        setSentence(tr("Nothing to compare yet"),
                    tr("What staying, right-sizing and migrating cost over the months."));
    }
    updateNotes();
    showData(m_showData->isChecked());
}

void TcoPage::updateCharts()
{
    if (!hasFigures()) {
        m_cost->setPlot({});
        m_cash->setPlot({});
        return;
    }
    const NumberText numbers(m_evaluation->currency);
    Plot cost = costPlot(*m_evaluation, m_drawing->current() == 1 ? CostDrawing::Stacked : CostDrawing::Lines,
                         numbers, m_compared.get());
    Plot cash = cumulativeCashPlot(*m_evaluation, numbers, m_compared.get());
    addNotesTo(cost);
    addNotesTo(cash);
    m_costNote->setPlainText(cost.subtitle);
    m_cashNote->setPlainText(cash.subtitle);
    m_cost->setPlot(cost);
    m_cash->setPlot(cash);
    m_cash->parentWidget()->setVisible(!cash.isEmpty());
    m_noCash->setVisible(cash.isEmpty());
}

void TcoPage::addNotesTo(Plot& plot) const
{
    if (!m_evaluation->snapshotTime || plot.isEmpty())
        return;
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        const double month = monthsBetween(*m_evaluation->snapshotTime, m_notes[i].date);
        // Outside of the months that are drawn a note stands in the list alone.
        if (month >= plot.x.from && month <= plot.x.to)
            plot.notes.push_back({month, QLocale().toString(i + 1), QString::number(m_notes[i].id)});
    }
}

void TcoPage::updateNotes()
{
    m_notes = m_workspace.annotations();
    std::stable_sort(m_notes.begin(), m_notes.end(), [](const Annotation& a, const Annotation& b) {
        return a.date.seconds < b.date.seconds;
    });
    m_notesList->setNotes(m_notes);
    updateCharts();
}

void TcoPage::addNote()
{
    addNoteAt(0);
}

void TcoPage::addNoteAt(double month)
{
    if (!m_evaluation || !m_evaluation->snapshotTime || m_workspace.isReadOnly())
        return;
    const QDate start = QDateTime::fromSecsSinceEpoch(m_evaluation->snapshotTime->seconds, Qt::UTC).date();
    Annotation note;
    note.date.seconds = QDateTime(start.addMonths(static_cast<int>(std::floor(month))), QTime(0, 0), Qt::UTC)
                            .toSecsSinceEpoch();
    editNote(note);
}

void TcoPage::editNote(const Annotation& note)
{
    if (m_workspace.isReadOnly())
        return;
    auto* dialog = new NoteDialog(note, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::noteAccepted, this,
            [this](const Annotation& edited) { m_workspace.setAnnotation(edited); });
    dialog->open();
}

void TcoPage::deleteNote(Annotation note)
{
    if (m_workspace.isReadOnly())
        return;
    note.text.clear(); // an edit like any other: it can be undone, so it need not be asked for
    m_workspace.setAnnotation(note);
}

} // namespace tare::views
