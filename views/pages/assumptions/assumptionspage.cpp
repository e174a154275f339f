// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/assumptions/assumptionspage.h"

#include "model/evaluation/parameteruse.h"
#include "views/look/controls.h"
#include "views/look/fonts.h"
#include "views/look/plainlabel.h"
#include "views/pages/assumptions/assumptiondetail.h"
#include "views/pages/assumptions/assumptionstree.h"
#include "views/pages/assumptions/comparepanel.h"
#include "views/pages/assumptions/tornadopanel.h"
#include "views/pages/common/emptystate.h"
#include "views/pages/common/keptview.h"
#include "views/text/swingtext.h"

#include <QBoxLayout>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace tare::views {

namespace {

using Choice = AssumptionsFilter::Choice;

constexpr int sideWidth = 500;
constexpr int leastSideWidth = 340;
constexpr int sideGap = 24;
constexpr int leastWidthForBoth = 980;
constexpr int leastBelow = 120;
constexpr int belowGap = 12;
constexpr int choiceCount = 4;

NumberText numbersOf(const Workspace& workspace)
{
    const auto evaluation = workspace.evaluation();
    return evaluation ? NumberText(evaluation->currency) : NumberText();
}

} // namespace

AssumptionsPage::AssumptionsPage(Workspace& workspace, ScenarioActions& actions, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_tree(new AssumptionsTree),
      m_choice(new SegmentedControl({tr("In use"), tr("Changed"), tr("That matter"), tr("All")})),
      m_shown(new PlainLabel({}, PlainLabel::Look::SmallSecondary)), m_detail(new AssumptionDetail),
      m_noMatch(new EmptyState(tr("No assumption matches the filter."),
                               tr("Clear it to see all of them again."), tr("Clear filter"))),
      m_compare(new ComparePanel(workspace, actions)), m_whatMoves(new PreviewPanel(workspace)),
      m_tornado(new TornadoPanel), m_splitter(new QSplitter(Qt::Horizontal))
{
    m_splitter->setHandleWidth(sideGap);
    m_splitter->addWidget(tableWidget());
    m_splitter->addWidget(sideWidget());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({scaled(800), scaled(sideWidth)});
    body()->addWidget(m_splitter, 1);
    connectTree();
    connect(m_choice, &SegmentedControl::currentChanged, this, [this](int choice) {
        m_tree->filter().setChoice(static_cast<Choice>(choice));
        updateShown();
    });
    connect(m_noMatch, &EmptyState::accepted, this, [this] {
        m_choice->setCurrent(static_cast<int>(Choice::All));
        Q_EMIT filterCleared();
    });
    connect(&m_workspace, &Workspace::scenarioChanged, this, &AssumptionsPage::updateScenario);
    connect(&m_workspace, &Workspace::historyChanged, this, &AssumptionsPage::updateScenario);
    connect(&m_workspace, &Workspace::evaluationChanged, this, &AssumptionsPage::updateResult);
    connect(&m_workspace, &Workspace::projectChanged, this, &AssumptionsPage::updateScenario);
    connect(&m_workspace, &Workspace::swingsChanged, this, &AssumptionsPage::updateSwings);
    connect(&m_workspace, &Workspace::previewChanged, this, &AssumptionsPage::showWhatMoves);
    connect(m_compare, &ComparePanel::assumptionChosen, this, &AssumptionsPage::select);
    connect(m_tornado, &TornadoPanel::inputChosen, this, &AssumptionsPage::selectSwing);
    updateScenario();
    updateResult();
    updateSwings();
    keepView();
}

void AssumptionsPage::keepView()
{
    const auto read = [this] {
        QJsonObject state = m_tree->look();
        state[QStringLiteral("choice")] = m_choice->current();
        return state;
    };
    const auto restore = [this](const QJsonObject& state) {
        m_tree->restoreLook(state);
        m_choice->setCurrent(std::clamp(state[QStringLiteral("choice")].toInt(), 0, choiceCount - 1));
    };
    m_kept = new KeptView(m_workspace, QStringLiteral("assumptions"), read, restore, this);
    connect(m_tree, &AssumptionsTree::stateChanged, m_kept, &KeptView::noteChange);
    connect(m_choice, &SegmentedControl::currentChanged, m_kept, &KeptView::noteChange);
}

void AssumptionsPage::storeView()
{
    m_kept->keep();
}

// A field that is still open closes with the tree, and must not call back into what is gone.
AssumptionsPage::~AssumptionsPage()
{
    m_tree->disconnect(this);
    m_tree->assumptions().disconnect(this);
}

QWidget* AssumptionsPage::tableWidget()
{
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_choice);
    choices->addStretch();
    choices->addWidget(m_shown);
    layout->addLayout(choices);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_noMatch, 1);
    layout->addWidget(m_detail);
    return widget;
}

// What moves takes the place of the comparison while an input is in edit.
QWidget* AssumptionsPage::sideWidget()
{
    auto* side = new QWidget;
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);
    m_side = new QBoxLayout(QBoxLayout::TopToBottom, side);
    m_side->setContentsMargins(0, 0, 4, 8);
    m_side->setSpacing(24);
    auto* scenarios = new QVBoxLayout;
    scenarios->setSpacing(0);
    scenarios->addWidget(m_compare);
    scenarios->addWidget(m_whatMoves);
    m_whatMoves->hide();
    scenarios->addStretch(1);
    m_side->addLayout(scenarios);
    auto* effects = new QVBoxLayout;
    effects->setSpacing(0);
    effects->addWidget(m_tornado);
    effects->addStretch(1);
    m_side->addLayout(effects, 1);
    m_sideArea = scrolled(side);
    m_sideArea->setMinimumWidth(scaled(leastSideWidth));
    return m_sideArea;
}

// A table beside the panel would have no room for its columns in a small window: there the panel stands
// below, its parts side by side, and can be drawn shut.
void AssumptionsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < scaled(leastWidthForBoth);
    if (isNarrow == (m_splitter->orientation() == Qt::Vertical))
        return;
    m_splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_splitter->setHandleWidth(isNarrow ? belowGap : sideGap);
    m_side->setStretch(0, isNarrow ? 1 : 0);
    m_side->setDirection(isNarrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sideArea->setMinimumSize(isNarrow ? QSize(0, scaled(leastBelow)) : QSize(scaled(leastSideWidth), 0));
    m_splitter->setSizes(isNarrow ? QList<int>{scaled(460), scaled(leastBelow)}
                                  : QList<int>{scaled(800), scaled(sideWidth)});
}

void AssumptionsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_workspace.setSwingsWanted(true);
}

void AssumptionsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_workspace.setSwingsWanted(false);
}

// Swings stay while newer ones are computed; null says that there are none.
void AssumptionsPage::updateSwings()
{
    const auto swings = m_workspace.swings();
    if (!swings && m_workspace.evaluation() && !isVisible())
        return;
    AssumptionsModel::Swings widths;
    if (swings)
        for (const model::Swing& swing : swings->inputs)
            widths[swing.input] = swing.width.value();
    m_tree->assumptions().setSwings(std::move(widths));
    m_tornado->setSwings(swings);
    m_tornado->setVisible(m_workspace.evaluation() != nullptr);
    updateShown();
    updateSentence();
}

void AssumptionsPage::showWhatMoves()
{
    const bool isInEdit = m_workspace.preview() != nullptr;
    m_whatMoves->setVisible(isInEdit);
    m_compare->setVisible(!isInEdit);
}

void AssumptionsPage::selectSwing(const QString& input)
{
    // The days of all workloads are no parameter; what they are made of is a family.
    const bool isDays = input.toStdString() == model::refactoringDays;
    select(isDays ? QStringLiteral("family:effort.archetype_days") : input);
    m_tree->setFocus();
}

void AssumptionsPage::connectTree()
{
    const AssumptionsModel& model = m_tree->assumptions();
    connect(&model, &AssumptionsModel::parameterEdited, this,
            [this](const ParameterChange& change) { m_workspace.setParameter(change.id, change.after); });
    connect(&model, &AssumptionsModel::workloadEdited, this,
            [this](const QString& workload, const model::WorkloadOverride& after) {
                m_workspace.setWorkload(workload, after);
            });
    connect(m_tree, &AssumptionsTree::inputChanged, this, &AssumptionsPage::inputChanged);
    connect(m_tree, &AssumptionsTree::inputEnded, this, &AssumptionsPage::inputEnded);
    connect(m_tree, &AssumptionsTree::selectionChangedTo, this, [this](const QModelIndex& index) {
        m_detail->show(m_tree->assumptions(), index, numbersOf(m_workspace));
    });
    m_detail->show(model, {}, numbersOf(m_workspace));
}

void AssumptionsPage::setFilterText(const QString& text)
{
    m_tree->filter().setFilterText(text);
    updateShown();
}

void AssumptionsPage::select(const QString& parameter)
{
    if (!m_tree->select(parameter))
        return;
    const QSignalBlocker blocker(m_choice);
    m_choice->setCurrent(static_cast<int>(m_tree->filter().choice()));
    updateShown();
}

void AssumptionsPage::updateScenario()
{
    m_tree->assumptions().setScenario(m_workspace.hasProject() ? m_workspace.scenario() : model::Scenario{},
                                      m_workspace.isReadOnly(),
                                      [this](const QString& parameter, const QString& workload) {
                                          return m_workspace.entryOf(parameter, workload);
                                      });
    updateShown();
    updateSentence();
}

void AssumptionsPage::updateResult()
{
    const auto evaluation = m_workspace.evaluation();
    if (evaluation)
        m_tree->assumptions().setResult(evaluation->currency, model::parametersInUse(*evaluation));
    else
        m_tree->assumptions().setResult("USD", std::nullopt);
    updateShown();
    updateSentence();
}

void AssumptionsPage::updateShown()
{
    m_tree->filter().invalidate();
    m_tree->restoreOpen();
    const int shown = m_tree->filter().shownCount();
    const NumberText numbers;
    m_shown->setPlainText(
        tr("%1 of %2 shown").arg(numbers.count(shown), numbers.count(m_tree->filter().allCount())));
    m_tree->setVisible(shown > 0);
    m_noMatch->setVisible(shown == 0);
    m_detail->show(m_tree->assumptions(), m_tree->toSource(m_tree->currentIndex()), numbersOf(m_workspace));
}

void AssumptionsPage::updateSentence()
{
    const AssumptionsModel& model = m_tree->assumptions();
    const int changed = model.changedCount();
    const QString all = NumberText().count(model.parameterCount());
    if (const auto swings = m_workspace.swings(); swings && swings->evaluation) {
        const SwingSentences sentences = swingSentences(*swings, NumberText(swings->evaluation->currency));
        setSentence(sentences.headline,
                    changed == 0 ? tr("%1 All %2 assumptions are defaults.").arg(sentences.more, all)
                                 : tr("%1 %Ln of %2 assumptions are changed by you.", nullptr, changed)
                                       .arg(sentences.more, all));
        return;
    }
    setSentence(
        changed == 0 ? tr("All %1 assumptions are defaults").arg(all)
                     : tr("%Ln of %1 assumptions are changed by you", nullptr, changed).arg(all),
        tr("Each with its range, unit and source. F2 or a double click changes a value, Del goes back."));
}

void AssumptionsPage::inputChanged(const QModelIndex& index, const QString& text)
{
    QString problem;
    const std::optional<model::Scenario> candidate = m_tree->assumptions().candidate(index, text, &problem);
    m_tree->assumptions().setProblem(index, problem);
    m_workspace.setPreview(candidate);
}

void AssumptionsPage::inputEnded()
{
    m_workspace.setPreview(std::nullopt);
}

} // namespace tare::views
