// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/projecttoolbar.h"

#include "views/look/controls.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/pages/common/scenarioactions.h"
#include "views/text/displaytext.h"
#include "views/text/reasontext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

#include <array>
#include <cmath>

namespace tare::views {

namespace {

constexpr int filterDelay = 120; // milliseconds after the last key
constexpr std::array<std::string_view, model::costBasisCount> basisIds{"billed", "effective", "contracted",
                                                                       "list"};
constexpr int horizons[] = {12, 24, 36, 48, 60};

QString costBasisParameter()
{
    return QStringLiteral("cost.basis");
}

QString horizonParameter()
{
    return QStringLiteral("time.horizon_months");
}

model::CostBasis basisOf(const model::Scenario& scenario)
{
    const auto found = std::find(basisIds.begin(), basisIds.end(), scenario.choice("cost.basis"));
    return found == basisIds.end() ? model::CostBasis::Effective
                                   : static_cast<model::CostBasis>(found - basisIds.begin());
}

QWidget* buttonOf(QAction* action)
{
    auto* button = new QPushButton(action->icon(), action->text().remove(u'&'));
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    button->setEnabled(action->isEnabled());
    return button;
}

QWidget* iconButtonOf(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text().remove(u'&'));
    button->setFixedSize(scaled(28), scaled(28));
    button->setIconSize(QSize(scaled(16), scaled(16)));
    return button;
}

QWidget* space(int width)
{
    auto* gap = new QWidget;
    if (width > 0)
        gap->setFixedWidth(width);
    else
        gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return gap;
}

} // namespace

ProjectToolBar::ProjectToolBar(Workspace& workspace, const Actions& actions, QWidget* parent)
    : QToolBar(tr("Project"), parent), m_workspace(workspace), m_scenarios(*actions.scenarios),
      m_scenario(new ChooserButton(tr("Scenario"))), m_basis(new ChooserButton(tr("Cost basis"))),
      m_horizon(new ChooserButton(tr("Horizon"))), m_currency(new PlainLabel), m_filter(new QLineEdit),
      m_filterDelay(new QTimer(this))
{
    setObjectName(QStringLiteral("projectToolBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(QSize(scaled(16), scaled(16)));
    layout()->setSpacing(0);
    addWidget(space(5));
    addChoosers();
    const auto addPart = [this](QWidget* widget, int gap) {
        m_projectParts.push_back(addWidget(widget));
        m_projectParts.push_back(addWidget(space(gap)));
    };
    addPart(iconButtonOf(actions.undo), 6);
    addPart(iconButtonOf(actions.redo), 6);
    m_openAction = addWidget(buttonOf(actions.open));
    addWidget(space(8));
    addWidget(space(0));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition)
        ->setText(tr("Filter"));
    m_filter->setMinimumWidth(scaled(110));
    m_filter->setMaximumWidth(scaled(220));
    m_filterAction = addWidget(m_filter);
    m_filterDelay->setSingleShot(true);
    m_filterDelay->setInterval(filterDelay);
    connect(m_filter, &QLineEdit::textChanged, m_filterDelay, qOverload<>(&QTimer::start));
    connect(m_filterDelay, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(m_filter->text()); });
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_filter);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &ProjectToolBar::escapeFilter);
    addWidget(space(12));
    addWidget(buttonOf(actions.import));
    m_projectParts.push_back(addWidget(space(8)));
    m_projectParts.push_back(addWidget(buttonOf(actions.exportRanking)));
    addWidget(space(5));

    connect(&m_workspace, &Workspace::projectChanged, this, &ProjectToolBar::updateProject);
    connect(&m_workspace, &Workspace::scenarioChanged, this, &ProjectToolBar::updateChoices);
    connect(&m_workspace, &Workspace::evaluationChanged, this, &ProjectToolBar::updateChoices);
    setFilterShown(false);
    updateProject();
}

void ProjectToolBar::addChoosers()
{
    const auto addPart = [this](QWidget* widget, int gap) {
        m_projectParts.push_back(addWidget(widget));
        m_projectParts.push_back(addWidget(space(gap)));
    };
    for (ChooserButton* chooser : {m_scenario, m_basis})
        addPart(chooser, 8);
    addPart(m_currency, 8);
    addPart(m_horizon, 16);
    auto* scenarios = new QMenu(m_scenario);
    m_scenario->setMenu(scenarios);
    connect(scenarios, &QMenu::aboutToShow, this, &ProjectToolBar::fillScenarios);
    auto* bases = new QMenu(m_basis);
    m_basis->setMenu(bases);
    connect(bases, &QMenu::aboutToShow, this, &ProjectToolBar::fillCostBases);
    auto* months = new QMenu(m_horizon);
    m_horizon->setMenu(months);
    connect(months, &QMenu::aboutToShow, this, &ProjectToolBar::fillHorizons);
}

void ProjectToolBar::fillScenarios()
{
    QMenu* menu = m_scenario->menu();
    menu->clear();
    m_scenarios.fillUse(*menu);
    menu->addSeparator();
    menu->addActions({m_scenarios.duplicateAction(), m_scenarios.renameAction(), m_scenarios.deleteAction()});
}

void ProjectToolBar::fillCostBases()
{
    QMenu* menu = m_basis->menu();
    menu->clear();
    for (std::size_t i = 0; i < basisIds.size(); ++i) {
        const auto basis = static_cast<model::CostBasis>(i);
        QAction* action = addChoice(*menu, costBasisName(basis), basisOf(m_workspace.scenario()) == basis);
        connect(action, &QAction::triggered, this, [this, i] {
            m_workspace.setParameter(costBasisParameter(), model::ParameterValue(std::string(basisIds[i])));
        });
    }
}

void ProjectToolBar::fillHorizons()
{
    QMenu* menu = m_horizon->menu();
    menu->clear();
    const NumberText numbers;
    for (const int months : horizons) {
        QAction* action = addChoice(*menu, numbers.monthsWithUnit(months),
                                    m_workspace.scenario().likely("time.horizon_months") == months);
        connect(action, &QAction::triggered, this, [this, months] {
            const auto value = static_cast<double>(months);
            m_workspace.setParameter(horizonParameter(),
                                     model::ParameterValue(model::Range{value, value, value}));
        });
    }
}

void ProjectToolBar::updateProject()
{
    for (QAction* part : m_projectParts)
        part->setVisible(m_workspace.hasProject());
    m_openAction->setVisible(!m_workspace.hasProject());
    updateChoices();
}

void ProjectToolBar::updateChoices()
{
    if (!m_workspace.hasProject())
        return;
    const model::Scenario& scenario = m_workspace.scenario();
    m_scenario->setValue(QString::fromStdString(scenario.name));
    m_basis->setValue(costBasisName(basisOf(scenario)));
    m_horizon->setValue(NumberText().monthsWithUnit(scenario.likely("time.horizon_months")));
    const auto evaluation = m_workspace.evaluation();
    m_currency->setPlainText(evaluation ? tr("Currency %1").arg(displayText(evaluation->currency))
                                        : QString());
    const bool canChange = !m_workspace.isReadOnly();
    m_basis->setEnabled(canChange);
    m_horizon->setEnabled(canChange);
}

void ProjectToolBar::setFilterShown(bool isShown)
{
    m_filterAction->setVisible(isShown);
}

void ProjectToolBar::setFilter(const QString& name, const QString& text)
{
    m_filter->setPlaceholderText(name);
    m_filter->setAccessibleName(name);
    m_filter->setText(text);
    m_filterDelay->stop(); // what stood there has no part in the other page
}

void ProjectToolBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ProjectToolBar::clearFilter()
{
    m_filter->clear();
    m_filterDelay->stop();
    Q_EMIT filterChanged({});
}

// The first Escape takes back what was typed, the next one leads back to the rows.
void ProjectToolBar::escapeFilter()
{
    if (m_filter->text().isEmpty())
        Q_EMIT filterLeft();
    else
        clearFilter();
}

QString ProjectToolBar::filter() const
{
    return m_filter->text();
}

} // namespace tare::views
