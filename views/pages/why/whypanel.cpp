// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/why/whypanel.h"

#include "model/scenario/workloadfields.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/pages/why/explanationview.h"
#include "views/pages/why/inputeditor.h"
#include "views/pages/why/sourcepanel.h"
#include "views/pages/why/whatmovespanel.h"
#include "views/pages/why/whyhead.h"
#include "views/tables/rankingparttext.h"
#include "views/text/displaytext.h"
#include "views/text/figuretext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace tare::views {

using Look = PlainLabel::Look;
using model::FigureScope;

namespace {

struct WhyText
{
    Q_DECLARE_TR_FUNCTIONS(WhyText)
};

constexpr std::size_t mostVisits = 100;
constexpr int leastTree = 150; // of the height, at 13 px

QString titleOf(const AskedFigure& asked, const model::Evaluation& evaluation, std::size_t index)
{
    if (asked.part)
        return WhyText::tr("Ranking / %1").arg(partName(asked, evaluation));
    switch (asked.scope) {
    case FigureScope::Workload: {
        const model::WorkloadFigures& workload = evaluation.workloads[index];
        return QStringLiteral("%1 / %2 / %3")
            .arg(displayText(workload.namespaceName), displayText(workload.kind), displayText(workload.name));
    }
    case FigureScope::Pool:
        return QStringLiteral("%1 / %2").arg(displayText(evaluation.pools[index].cluster),
                                             displayText(evaluation.pools[index].pool));
    case FigureScope::Bill:
        return WhyText::tr("Bill");
    case FigureScope::Programme:
        return WhyText::tr("Programme");
    }
    return {};
}

} // namespace

WhyPanel::WhyPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_content(new QWidget), m_nothing(new PlainLabel),
      m_head(new WhyHead), m_explanation(new ExplanationView), m_whatMoves(new WhatMovesPanel),
      m_source(new SourcePanel)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_nothing->setPlainText(tr("Select a workload to see why it stands where it does."));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(24, 40, 24, 0);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_nothing, 1);
    outer->addWidget(m_content, 1);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(14, 12, 14, 8);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(explanationTitle());
    layout->addWidget(m_explanation, 1);
    layout->addWidget(m_whatMoves);
    layout->addWidget(m_source);
    m_explanation->setMinimumHeight(scaled(leastTree));
    for (QWidget* below : {static_cast<QWidget*>(m_whatMoves), static_cast<QWidget*>(m_source)})
        below->installEventFilter(this);
    connectExplanation();
    connect(&m_workspace, &Workspace::evaluationChanged, this, &WhyPanel::updateFigures);
    connect(&m_workspace, &Workspace::projectChanged, this, [this] {
        if (!m_workspace.hasProject()) {
            m_asked.clear();
            m_place = 0;
            m_before.reset();
            setPinned(false);
        }
        updateFigures();
    });
    connect(&m_workspace, &Workspace::previewChanged, this, [this] { showMoves(m_explanation->editor()); });
    connect(&m_workspace, &Workspace::rowsRead, this, [this](const SourceRows& rows) {
        if (rows.request == m_rowsAsked)
            m_source->showRows(rows);
    });
    showNothing();
}

QWidget* WhyPanel::explanationTitle()
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(new PlainLabel(tr("Explanation"), Look::Heading), 1);
    layout->addWidget(new PlainLabel(tr("F2 edits an input"), Look::SmallSecondary));
    auto* copy = new QToolButton;
    copy->setIcon(themedIcon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy the branch of the current row in full precision (Ctrl+C)"));
    copy->setAccessibleName(tr("Copy the explanation"));
    copy->setPopupMode(QToolButton::MenuButtonPopup);
    auto* menu = new QMenu(copy);
    menu->addAction(tr("Copy &Figure"), m_explanation, &ExplanationView::copyFigure);
    menu->addAction(tr("&Copy Branch"), m_explanation, &ExplanationView::copyBranch);
    menu->addAction(tr("Copy &Whole Explanation"), m_explanation, &ExplanationView::copyAll);
    copy->setMenu(menu);
    connect(copy, &QToolButton::clicked, m_explanation, &ExplanationView::copyBranch);
    layout->addWidget(copy);
    return line;
}

void WhyPanel::connectExplanation()
{
    m_explanation->setEntries([this](const QString& parameter, const QString& workload) {
        return m_workspace.entryOf(parameter, workload);
    });
    connect(m_head, &WhyHead::figureAsked, this, qOverload<const AskedFigure&>(&WhyPanel::showFigure));
    connect(m_explanation, &ExplanationView::figureAsked, this,
            qOverload<const AskedFigure&>(&WhyPanel::showFigure));
    connect(m_explanation, &ExplanationView::linkActivated, this, &WhyPanel::showSource);
    connect(m_explanation, &ExplanationView::inputEdited, this, &WhyPanel::tryInput);
    connect(m_explanation, &ExplanationView::inputAccepted, this, [this](InputEditor* editor) {
        const auto value = editor->value();
        if (value && value != valueInForce(editor->input(), *m_workspace.evaluation()))
            applyInput(editor->input(), value);
        else
            endTrying();
    });
    connect(m_explanation, &ExplanationView::inputRejected, this, &WhyPanel::endTrying);
    connect(m_explanation, &ExplanationView::inputReverted, this,
            [this](const Input& input) { applyInput(input, std::nullopt); });
}

// What stands below takes its room from the head, so that the row that it is about stays in view.
bool WhyPanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        m_head->setNarrow(!m_whatMoves->isHidden() || !m_source->isHidden());
        QMetaObject::invokeMethod(
            m_explanation, [this] { m_explanation->scrollTo(m_explanation->currentIndex()); },
            Qt::QueuedConnection);
    }
    return QWidget::eventFilter(object, event);
}

QString WhyPanel::workload() const
{
    return asked().isWorkload() ? asked().item : QString();
}

void WhyPanel::setWorkload(const QString& workloadId)
{
    if (m_isPinned || workloadId.isEmpty())
        return;
    const AskedFigure selected = ofWorkload(workloadId);
    if (!m_asked.empty() && selected.isOfSameItem(asked()))
        updateFigures();
    else
        visit({selected, true});
}

void WhyPanel::showFigure(const AskedFigure& asked)
{
    visit({asked, false});
}

void WhyPanel::showFigure(const QString& workloadId, const QString& figureId)
{
    showFigure(ofWorkload(workloadId, figureId));
}

void WhyPanel::visit(const Visit& visit)
{
    if (!m_asked.empty() && m_asked[m_place].figure == visit.figure) {
        updateFigures();
        return;
    }
    if (!m_asked.empty()) {
        m_asked.resize(m_place + 1);
        if (m_asked.back().isSelection &&
            (visit.isSelection || visit.figure.isOfSameItem(m_asked.back().figure)))
            m_asked.pop_back();
    }
    if (m_asked.size() == mostVisits)
        m_asked.erase(m_asked.begin());
    m_asked.push_back(visit);
    go(m_asked.size() - 1);
}

void WhyPanel::go(std::size_t place)
{
    m_place = place;
    m_before.reset();
    m_whatMoves->hide();
    m_source->hide();
    updateFigures();
    Q_EMIT historyChanged();
}

void WhyPanel::goBack()
{
    if (canGoBack())
        go(m_place - 1);
}

void WhyPanel::goForward()
{
    if (canGoForward())
        go(m_place + 1);
}

void WhyPanel::setPinned(bool isPinned)
{
    if (std::exchange(m_isPinned, isPinned) != isPinned)
        Q_EMIT historyChanged();
}

void WhyPanel::updateFigures()
{
    const auto evaluation = m_workspace.evaluation();
    const auto index = evaluation && !m_asked.empty() ? indexOf(asked(), *evaluation) : std::nullopt;
    if (index)
        show(evaluation, *index);
    else
        showNothing();
}

void WhyPanel::showNothing()
{
    m_title.clear();
    m_content->setVisible(false);
    m_nothing->setVisible(true);
    m_explanation->show(nullptr, {}, std::nullopt);
    Q_EMIT titleChanged(m_title);
}

void WhyPanel::show(std::shared_ptr<const model::Evaluation> evaluation, std::size_t index)
{
    m_title = titleOf(asked(), *evaluation, index);
    m_head->show(*evaluation, asked(), index);
    m_explanation->show(evaluation, asked(), index);
    if (m_before)
        m_whatMoves->show(*m_before, evaluation.get(), figureInEdit());
    m_nothing->setVisible(false);
    m_content->setVisible(true);
    Q_EMIT titleChanged(m_title);
}

void WhyPanel::showSource(const QModelIndex& index)
{
    const auto origin = m_explanation->explanation().originOf(index);
    const auto evaluation = m_workspace.evaluation();
    if (!origin || !evaluation)
        return;
    const QString title = index.data().toString();
    const QString place = sourceText(*origin, *evaluation);
    if (m_explanation->explanation().linkOf(index) != ExplanationModel::Link::Rows) {
        m_source->showText(title, place);
        return;
    }
    const auto& sources = evaluation->prepared->snapshot->sources;
    m_rowsAsked = {sources.at(static_cast<std::size_t>(origin->source)).importId, origin->firstLine,
                   origin->lastLine, QString::fromStdString(origin->resource)};
    m_source->showReading(title, place);
    m_workspace.readRows(m_rowsAsked);
}

// The figure under which the current row stands, of the item that is shown.
AskedFigure WhyPanel::figureInEdit() const
{
    QModelIndex root = m_explanation->currentIndex();
    while (root.parent().isValid())
        root = root.parent();
    AskedFigure figure = asked();
    if (const auto shown = m_explanation->explanation().figureOf(root))
        figure.figure = shown->figure;
    return figure;
}

// What is typed is computed beside the result; nothing of it is kept until it is accepted.
void WhyPanel::tryInput(InputEditor* editor)
{
    const auto evaluation = m_workspace.evaluation();
    if (!editor || !evaluation)
        return;
    m_isTrying = true;
    m_before.reset();
    const auto value = editor->value();
    const bool isMoved = value && value != valueInForce(editor->input(), *evaluation);
    m_workspace.setPreview(isMoved ? withInput(m_workspace.scenario(), editor->input(), value)
                                   : std::nullopt);
    showMoves(editor);
}

void WhyPanel::showMoves(InputEditor* editor)
{
    const auto evaluation = m_workspace.evaluation();
    if (!m_isTrying || !editor || !evaluation)
        return;
    const auto value = editor->value();
    const bool isMoved = value && value != valueInForce(editor->input(), *evaluation);
    const auto after = !value ? nullptr : isMoved ? m_workspace.preview() : evaluation;
    m_whatMoves->setEditing(true);
    m_whatMoves->show(*evaluation, after.get(), figureInEdit(), editor->problem());
}

void WhyPanel::applyInput(const Input& input, const std::optional<model::ParameterValue>& value)
{
    if (m_workspace.isReadOnly()) {
        endTrying();
        return;
    }
    m_isTrying = false;
    m_workspace.setPreview(std::nullopt);
    m_before = m_workspace.evaluation();
    m_whatMoves->setEditing(false);
    if (input.workload.isEmpty()) {
        m_workspace.setParameter(input.name, value);
        return;
    }
    const auto& workloads = m_workspace.scenario().workloads;
    const auto known = workloads.find(input.workload.toStdString());
    model::WorkloadOverride after = known == workloads.end() ? model::WorkloadOverride() : known->second;
    if (model::setWorkloadField(after, input.name.toStdString(), value))
        m_workspace.setWorkload(input.workload, after);
}

void WhyPanel::endTrying()
{
    m_isTrying = false;
    m_workspace.setPreview(std::nullopt);
    if (!m_before)
        m_whatMoves->hide();
}

} // namespace tare::views
