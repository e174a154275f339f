// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/assumptions/comparepanel.h"

#include "views/look/controls.h"
#include "views/look/fonts.h"
#include "views/look/plainlabel.h"
#include "views/pages/common/scenarioactions.h"
#include "views/tables/comparisonmodel.h"
#include "views/tables/tableview.h"
#include "views/text/displaytext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace tare::views {

namespace {

constexpr int rowHeight = 24;
constexpr int longestName = 104;
constexpr int widestColumn = 114;
constexpr int widestMoved = 190;
constexpr int fewestMoved = 2; // rows that are seen at least; as many more as there is room for
constexpr int mostMoved = 5;

QVBoxLayout* column(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

void makeNarrow(TableView& table)
{
    table.setRowHeight(rowHeight);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

// Names are as long as people make them; the panel is not.
void setShortened(ChooserButton& button, const QString& name, const QString& toolTip)
{
    button.setValue(QFontMetrics(bodyFont(QFont::Medium))
                        .elidedText(displayText(name), Qt::ElideMiddle, scaled(longestName)));
    button.setToolTip(toolTipText(toolTip));
}

// Two results of one currency; others are not compared.
std::optional<model::Comparison> compared(const model::Evaluation* before, const model::Evaluation* after)
{
    if (!before || !after || before->currency != after->currency)
        return std::nullopt;
    return model::compare(*before, *after);
}

} // namespace

ComparePanel::ComparePanel(Workspace& workspace, ScenarioActions& actions, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_before(new ChooserButton({})),
      m_after(new ChooserButton({})), m_hintText(new PlainLabel({}, PlainLabel::Look::Secondary)),
      m_model(new ComparisonModel(ComparisonModel::Rows::DifferencesAndTotals, this)), m_table(new TableView),
      m_movedTitle(new PlainLabel({}, PlainLabel::Look::SmallSecondary)), m_moved(new MovedModel(this)),
      m_movedTable(new TableView)
{
    QVBoxLayout* layout = column(this);
    layout->addWidget(headWidget(actions));
    m_hint = hintWidget(actions);
    layout->addWidget(m_hint);
    makeNarrow(*m_table);
    m_table->setAccessibleName(tr("What differs between the two scenarios"));
    m_table->show(m_model, *m_model, ComparisonModel::Name);
    layout->addWidget(m_table);
    layout->addWidget(m_movedTitle);
    makeNarrow(*m_movedTable);
    m_movedTable->setAccessibleName(tr("Workloads whose place in the ranking moved"));
    m_movedTable->show(m_moved, *m_moved, MovedModel::Workload);
    layout->addWidget(m_movedTable, 1);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const QString identity = index.data(IdentityRole).toString();
        if (!identity.isEmpty())
            Q_EMIT assumptionChosen(identity);
    });
    connect(&m_workspace, &Workspace::comparisonChanged, this, &ComparePanel::updateFigures);
    connect(&m_workspace, &Workspace::evaluationChanged, this, &ComparePanel::updateFigures);
    connect(&m_workspace, &Workspace::scenarioChanged, this, &ComparePanel::updateChoices);
    connect(&m_workspace, &Workspace::projectChanged, this, &ComparePanel::updateFigures);
    updateFigures();
}

// "Compare this with that": the two are named once, above their columns.
QWidget* ComparePanel::headWidget(ScenarioActions& actions)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_before->setAccessibleName(tr("Scenario in use"));
    m_after->setAccessibleName(tr("Scenario to compare with"));
    row->addWidget(new PlainLabel(tr("Compare", "one scenario with another"), PlainLabel::Look::Heading));
    row->addWidget(m_before);
    row->addWidget(new PlainLabel(tr("with", "between two scenarios"), PlainLabel::Look::Secondary));
    row->addWidget(m_after);
    row->addStretch();
    auto* swap = new QToolButton;
    swap->setDefaultAction(actions.swapAction());
    swap->setToolButtonStyle(Qt::ToolButtonIconOnly);
    swap->setAccessibleName(tr("Swap the two scenarios"));
    swap->setToolTip(toolTipText(tr("Swap the two scenarios")));
    swap->setFixedSize(scaled(28), scaled(28));
    row->addWidget(swap);
    QToolButton* more = newMoreButton(tr("Duplicate, rename, delete the scenario in use"));
    more->menu()->addActions({actions.duplicateAction(), actions.renameAction(), actions.deleteAction()});
    row->addWidget(more);
    const auto fillOnShow = [&actions, this](ChooserButton* button, auto fill) {
        auto* menu = new QMenu(button);
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [menu, &actions, fill] {
            menu->clear();
            (actions.*fill)(*menu);
        });
    };
    fillOnShow(m_before, &ScenarioActions::fillUse);
    fillOnShow(m_after, &ScenarioActions::fillCompare);
    return head;
}

// Where nothing is compared yet: what there is to be done.
QWidget* ComparePanel::hintWidget(ScenarioActions& actions)
{
    auto* widget = new QWidget;
    QVBoxLayout* layout = column(widget);
    m_hintText->setWordWrap(true);
    layout->addWidget(m_hintText);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    for (QAction* action : {actions.duplicateAction(), actions.renameAction(), actions.deleteAction()}) {
        auto* link = new LinkButton(action->text().remove(u'&'));
        link->setEnabled(action->isEnabled());
        connect(link, &LinkButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, link, [link, action] { link->setEnabled(action->isEnabled()); });
        row->addWidget(link);
    }
    row->addStretch();
    layout->addLayout(row);
    return widget;
}

void ComparePanel::updateChoices()
{
    const QString before = QString::fromStdString(m_workspace.scenario().name);
    const QString after = m_workspace.comparedScenario();
    setShortened(*m_before, before, tr("Scenario in use: %1").arg(before));
    const QString other = after.isEmpty() ? tr("nothing") : after;
    setShortened(*m_after, other, tr("Compared with: %1").arg(other));
    m_model->setTitles(displayText(before), displayText(after));
    m_moved->setTitles(displayText(before), displayText(after));
}

void ComparePanel::updateFigures()
{
    updateChoices();
    const auto before = m_workspace.evaluation();
    const auto after = m_workspace.comparedEvaluation();
    const std::optional<model::Comparison> comparison = compared(before.get(), after.get());
    m_model->setComparison(comparison, before ? before->currency : "USD");
    m_moved->setMoves(comparison ? comparison->moved : std::vector<model::WorkloadMove>());
    const bool isChosen = !m_workspace.comparedScenario().isEmpty();
    m_hintText->setPlainText(
        isChosen ? tr("The figures of the second scenario are not there yet.")
                 : tr("Choose a second scenario to see what differs, or duplicate this one and "
                      "change the copy."));
    m_hint->setVisible(!comparison);
    m_table->setVisible(comparison.has_value());
    m_table->fitWidths(ComparisonModel::Name, widestColumn);
    m_table->fitHeight();
    const bool hasMoved = m_moved->rowCount() > 0;
    m_movedTitle->setVisible(comparison.has_value());
    m_movedTitle->setPlainText(hasMoved
                                   ? tr("%Ln rank(s) moved (payback, likely)", nullptr, m_moved->rowCount())
                                   : tr("No rank moved"));
    m_movedTable->setVisible(hasMoved);
    m_movedTable->fitWidths(MovedModel::Workload, widestMoved);
    const auto heightOf = [this](int rows) {
        return m_movedTable->horizontalHeader()->sizeHint().height() + 2 +
               scaled(rowHeight) * std::min(rows, m_moved->rowCount());
    };
    m_movedTable->setMinimumHeight(heightOf(fewestMoved));
    m_movedTable->setMaximumHeight(heightOf(mostMoved));
}

PreviewPanel::PreviewPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace),
      m_model(new ComparisonModel(ComparisonModel::Rows::Totals, this)), m_table(new TableView),
      m_moved(new PlainLabel({}, PlainLabel::Look::SmallSecondary))
{
    QVBoxLayout* layout = column(this);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new PlainLabel(tr("What moves"), PlainLabel::Look::Heading));
    head->addWidget(
        new PlainLabel(tr("Enter stores it, Esc leaves it as it was"), PlainLabel::Look::SmallSecondary), 1);
    layout->addLayout(head);
    makeNarrow(*m_table);
    m_table->setAccessibleName(tr("What moves"));
    m_table->setFocusPolicy(Qt::NoFocus); // the keys belong to the field that is in edit
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_model->setTitles(tr("Before"), tr("After"));
    m_table->show(m_model, *m_model, ComparisonModel::Name);
    layout->addWidget(m_table);
    m_moved->setWordWrap(true);
    layout->addWidget(m_moved);
    layout->addStretch();
    connect(&m_workspace, &Workspace::previewChanged, this, &PreviewPanel::updateFigures);
    updateFigures();
}

QString PreviewPanel::movedText() const
{
    return m_moved->text();
}

void PreviewPanel::updateFigures()
{
    const auto before = m_workspace.evaluation();
    const auto after = m_workspace.preview();
    const std::optional<model::Comparison> comparison = compared(before.get(), after.get());
    if (!comparison)
        return; // what was shown last stays until the panel goes
    m_model->setComparison(comparison, before->currency);
    m_table->fitWidths(ComparisonModel::Name, widestColumn);
    m_table->fitHeight();
    QStringList names;
    constexpr qsizetype few = 3;
    for (const model::WorkloadMove& move : comparison->moved)
        if (names.size() < few)
            names += displayText(move.workload.substr(move.workload.rfind('/') + 1));
    const int moved = static_cast<int>(comparison->moved.size());
    m_moved->setPlainText(moved == 0 ? tr("No workload moves in the ranking.")
                          : moved <= few
                              ? tr("%Ln workload(s) move in the ranking: %1.", nullptr, moved)
                                    .arg(names.join(QStringLiteral(", ")))
                              : tr("%Ln workload(s) move in the ranking: %1 and others.", nullptr, moved)
                                    .arg(names.join(QStringLiteral(", "))));
}

} // namespace tare::views
