// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/breadcrumb.h"

#include "views/look/controls.h"
#include "views/look/plainlabel.h"
#include "views/text/displaytext.h"
#include "views/text/numbertext.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <array>
#include <map>

namespace tare::views {

namespace {

using model::FilterField;

constexpr std::array levels{FilterField::Cluster, FilterField::Namespace, FilterField::Kind};
constexpr int mostChildren = 60; // a menu of thousands helps nobody; the table has all of them

const std::string& valueOf(const model::WorkloadFigures& workload, FilterField field)
{
    return field == FilterField::Cluster     ? workload.cluster
           : field == FilterField::Namespace ? workload.namespaceName
                                             : workload.kind;
}

std::size_t levelOf(FilterField field)
{
    return static_cast<std::size_t>(std::find(levels.begin(), levels.end(), field) - levels.begin());
}

bool isIn(const model::WorkloadFigures& workload, const model::FilterSet& scope)
{
    return std::all_of(scope.begin(), scope.end(), [&](const model::FilterCondition& step) {
        return valueOf(workload, step.field) == step.values.front();
    });
}

// An ampersand of a name is no mnemonic.
QString menuText(const QString& text)
{
    QString shown = displayText(text);
    return shown.replace(u'&', QStringLiteral("&&"));
}

} // namespace

model::FilterSet scopeWith(const model::FilterSet& scope, FilterField field, const std::string& value)
{
    model::FilterSet steps;
    for (const model::FilterCondition& step : scope)
        if (levelOf(step.field) < levelOf(field))
            steps.push_back(step);
    steps.push_back({field, model::FilterOperator::Is, {value}});
    return steps;
}

Breadcrumb::Breadcrumb(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    setAccessibleName(tr("Where the table looks"));
    hide();
}

void Breadcrumb::setEvaluation(std::shared_ptr<const model::Evaluation> evaluation)
{
    m_evaluation = std::move(evaluation);
}

void Breadcrumb::setScope(const model::FilterSet& scope)
{
    m_scope = scope;
    rebuild();
}

void Breadcrumb::rebuild()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that asked
        }
        delete item;
    }
    if (!m_scope.empty()) {
        addStep(tr("All workloads"), 0);
        for (std::size_t i = 0; i < m_scope.size(); ++i)
            addStep(displayText(m_scope[i].values.front()), i + 1);
        addChildren();
        m_layout->addStretch();
    }
    setVisible(!m_scope.empty());
}

void Breadcrumb::addStep(const QString& name, std::size_t conditions)
{
    if (conditions > 0)
        m_layout->addWidget(new PlainLabel(QStringLiteral("›"), PlainLabel::Look::Secondary));
    if (conditions == m_scope.size()) {
        m_layout->addWidget(new PlainLabel(name));
        return;
    }
    auto* step = new LinkButton(name);
    step->setToolTip(tr("Back to here (Backspace goes up one step)"));
    connect(step, &LinkButton::clicked, this, [this, conditions] {
        Q_EMIT scopeRequested(
            model::FilterSet(m_scope.begin(), m_scope.begin() + static_cast<std::ptrdiff_t>(conditions)));
    });
    m_layout->addWidget(step);
}

void Breadcrumb::addChildren()
{
    auto* below = new LinkButton(QStringLiteral("› …"));
    below->setAccessibleName(tr("What lies below"));
    below->setToolTip(tr("What lies below"));
    connect(below, &LinkButton::clicked, this, [this, below] {
        QMenu menu;
        fillChildren(menu);
        menu.exec(below->mapToGlobal(QPoint(0, below->height())));
    });
    m_layout->addWidget(below);
}

void Breadcrumb::fillChildren(QMenu& menu)
{
    if (!m_evaluation)
        return;
    const std::size_t next = m_scope.empty() ? 0 : levelOf(m_scope.back().field) + 1;
    std::map<std::string, int> counts;
    for (const model::WorkloadFigures& workload : m_evaluation->workloads)
        if (isIn(workload, m_scope))
            ++counts[next < levels.size() ? valueOf(workload, levels[next]) : workload.id];
    const NumberText numbers;
    for (const auto& [value, count] : counts) {
        if (menu.actions().size() >= mostChildren)
            break;
        if (next < levels.size()) {
            menu.addAction(tr("%1 (%2)", "name, how many workloads")
                               .arg(menuText(QString::fromStdString(value)), numbers.count(count)),
                           this, [this, next, value = value] {
                               Q_EMIT scopeRequested(scopeWith(m_scope, levels[next], value));
                           });
            continue;
        }
        const model::WorkloadFigures* workload = m_evaluation->findWorkload(value);
        menu.addAction(menuText(QString::fromStdString(workload->name)), this,
                       [this, value = value] { Q_EMIT workloadRequested(QString::fromStdString(value)); });
    }
}

} // namespace tare::views
