// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/common/scenarioactions.h"

#include "views/look/controls.h"
#include "views/look/icons.h"
#include "views/text/displaytext.h"

#include <QMenu>
#include <QMenuBar>

namespace tare::views {

namespace {

// An ampersand of a name is no mnemonic.
QString menuText(const QString& name)
{
    return displayText(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ScenarioActions::ScenarioActions(Workspace& workspace, Questions& questions, QWidget* window)
    : QObject(window), m_workspace(workspace), m_questions(questions), m_window(window),
      m_duplicate(new QAction(tr("&Duplicate…"), this)), m_rename(new QAction(tr("&Rename…"), this)),
      m_delete(new QAction(tr("De&lete"), this)),
      m_swap(new QAction(themedIcon(QStringLiteral("swap")), tr("&Swap with Compared"), this))
{
    m_swap->setIconVisibleInMenu(false);
    connect(m_duplicate, &QAction::triggered, this, &ScenarioActions::duplicate);
    connect(m_rename, &QAction::triggered, this, &ScenarioActions::rename);
    connect(m_delete, &QAction::triggered, this, &ScenarioActions::remove);
    connect(m_swap, &QAction::triggered, this, &ScenarioActions::swap);
    connect(&m_workspace, &Workspace::projectChanged, this, &ScenarioActions::update);
    connect(&m_workspace, &Workspace::scenarioChanged, this, &ScenarioActions::update);
    connect(&m_workspace, &Workspace::comparisonChanged, this, &ScenarioActions::update);
    update();
}

QString ScenarioActions::current() const
{
    return QString::fromStdString(m_workspace.scenario().name);
}

void ScenarioActions::update()
{
    const bool canEdit = m_workspace.hasProject() && !m_workspace.isReadOnly();
    m_duplicate->setEnabled(canEdit);
    m_rename->setEnabled(canEdit);
    m_delete->setEnabled(canEdit && m_workspace.scenarioNames().size() > 1);
    m_swap->setEnabled(m_workspace.hasProject() && !m_workspace.comparedScenario().isEmpty());
}

void ScenarioActions::duplicate()
{
    const QString name = m_questions.scenarioName(m_window, tr("Duplicate Scenario"),
                                                  tr("%1 copy", "name of a scenario").arg(current()));
    if (!name.isEmpty())
        m_workspace.duplicateScenario(current(), name);
}

void ScenarioActions::rename()
{
    const QString name = m_questions.scenarioName(m_window, tr("Rename Scenario"), current());
    if (!name.isEmpty() && name != current())
        m_workspace.renameScenario(current(), name);
}

// Not asked about: it can be undone.
void ScenarioActions::remove()
{
    m_workspace.deleteScenario(current());
}

void ScenarioActions::swap()
{
    const QString compared = m_workspace.comparedScenario();
    const QString used = current();
    if (compared.isEmpty())
        return;
    m_workspace.compareWith(used);
    m_workspace.useScenario(compared);
}

void ScenarioActions::addMenu(QMenuBar& bar)
{
    QMenu* menu = bar.addMenu(tr("&Scenario"));
    const auto addFilled = [this, menu](const QString& title, auto fill) {
        QMenu* choices = menu->addMenu(title);
        connect(choices, &QMenu::aboutToShow, this, [this, choices, fill] {
            choices->clear();
            (this->*fill)(*choices);
        });
        return choices;
    };
    QMenu* use = addFilled(tr("&Use"), &ScenarioActions::fillUse);
    menu->addSeparator();
    menu->addActions({m_duplicate, m_rename, m_delete});
    menu->addSeparator();
    QMenu* compare = addFilled(tr("&Compare With"), &ScenarioActions::fillCompare);
    menu->addAction(m_swap);
    connect(menu, &QMenu::aboutToShow, this, [this, use, compare] {
        use->setEnabled(m_workspace.hasProject());
        compare->setEnabled(m_workspace.hasProject());
    });
}

void ScenarioActions::fillUse(QMenu& menu) const
{
    for (const QString& name : m_workspace.scenarioNames()) {
        QAction* action = addChoice(menu, menuText(name), name == current());
        connect(action, &QAction::triggered, this, [this, name] { m_workspace.useScenario(name); });
    }
}

void ScenarioActions::fillCompare(QMenu& menu) const
{
    const QString compared = m_workspace.comparedScenario();
    for (const QString& name : m_workspace.scenarioNames()) {
        if (name == current())
            continue;
        QAction* action = addChoice(menu, menuText(name), name == compared);
        connect(action, &QAction::triggered, this, [this, name] { m_workspace.compareWith(name); });
    }
    if (menu.isEmpty()) {
        // There is nothing to compare with yet.
        menu.addAction(m_duplicate);
        return;
    }
    menu.addSeparator();
    QAction* nothing = menu.addAction(tr("&Nothing"));
    nothing->setEnabled(!compared.isEmpty());
    connect(nothing, &QAction::triggered, this, [this] { m_workspace.compareWith({}); });
}

} // namespace tare::views
