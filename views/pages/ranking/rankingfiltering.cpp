// SPDX-License-Identifier: GPL-3.0-or-later
// What the ranking page looks at: filters, saved ones, places in the clusters.
#include "views/export/filtertext.h"
#include "views/export/resultids.h"
#include "views/pages/ranking/breadcrumb.h"
#include "views/pages/ranking/filterchips.h"
#include "views/pages/ranking/filtereditor.h"
#include "views/pages/ranking/rankingactions.h"
#include "views/pages/ranking/rankingbar.h"
#include "views/pages/ranking/rankingoffer.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/pages/ranking/rankingtable.h"
#include "views/pages/ranking/verdictchips.h"
#include "views/text/displaytext.h"

#include <QMenu>

#include <set>

namespace tare::views {

namespace {

using model::FilterField;
using model::FilterOperator;

// What stands in the rows, sorted, for the fields whose values are names.
FilterSuggestions suggestionsOf(const RankingModel& model)
{
    FilterSuggestions suggestions;
    if (!model.evaluation())
        return suggestions;
    const std::pair<FilterField, int> fields[] = {{FilterField::Name, RankingModel::Workload},
                                                  {FilterField::Namespace, RankingModel::Namespace},
                                                  {FilterField::Cluster, RankingModel::Cluster},
                                                  {FilterField::Kind, RankingModel::Kind},
                                                  {FilterField::Team, RankingModel::Team}};
    for (const auto& [field, column] : fields) {
        std::set<QString> texts;
        for (std::size_t i = 0; i < model.evaluation()->workloads.size(); ++i)
            texts.insert(model.text(i, column));
        suggestions[field] = QStringList(texts.begin(), texts.end());
    }
    return suggestions;
}

} // namespace

void RankingPage::setExpression(const model::FilterExpression& expression)
{
    m_filter.expression = expression;
    m_filterChips->setExpression(expression);
    applyFilter();
}

void RankingPage::setFilter(const RankingFilter& filter)
{
    m_filter = filter;
    m_bar->chips().setChecked(filter.verdicts);
    m_filterChips->setExpression(filter.expression);
    m_breadcrumb->setScope(filter.scope);
    applyFilter();
}

void RankingPage::setScope(const model::FilterSet& scope)
{
    m_filter.scope = scope;
    m_breadcrumb->setScope(scope);
    applyFilter();
}

QMenu& RankingPage::filterMenu()
{
    return m_bar->filterMenu();
}

void RankingPage::fillFilterMenu(QMenu& menu)
{
    menu.clear();
    menu.addAction(tr("&Edit Filter…"), this, &RankingPage::editFilter);
    const bool isFiltering = !m_filter.isEmpty();
    QAction* save = menu.addAction(tr("&Save Filter…"), this, &RankingPage::saveFilter);
    save->setEnabled(isFiltering && !m_workspace.isReadOnly());
    menu.addAction(tr("&Clear Filter"), this, &RankingPage::clearFilter)->setEnabled(isFiltering);
    const auto saved = m_workspace.savedFilters();
    if (saved.empty())
        return;
    menu.addSection(tr("Saved filters"));
    for (const auto& [name, expression] : saved)
        menu.addAction(actionText(name), this, [this, expression = expression] { applySaved(expression); });
    if (m_workspace.isReadOnly())
        return;
    menu.addSeparator();
    QMenu* forget = menu.addMenu(tr("&Delete Saved"));
    for (const auto& [name, expression] : saved)
        forget->addAction(actionText(name), this,
                          [this, name = name] { m_workspace.saveFilter(name, QString()); });
}

void RankingPage::editFilter()
{
    FilterEditor editor(m_filter.expression, suggestionsOf(m_table->model()), this);
    if (editor.exec() == QDialog::Accepted)
        setExpression(editor.expression());
}

void RankingPage::saveFilter()
{
    const QString name = m_questions.filterName(this);
    if (!name.isEmpty())
        m_workspace.saveFilter(name, QString::fromStdString(model::formatFilter(m_filter.whole())));
}

void RankingPage::applySaved(const QString& expression)
{
    const auto parsed = model::parseFilter(expression.toStdString());
    if (!parsed) {
        Q_EMIT failed(parsed.error());
        return;
    }
    clearFilter();
    setExpression(*parsed);
}

void RankingPage::goUp()
{
    if (m_filter.scope.empty())
        return;
    model::FilterSet scope = m_filter.scope;
    scope.pop_back();
    setScope(scope);
}

// Looks at what the current group holds, and groups that by the next level.
void RankingPage::enterGroup()
{
    const model::WorkloadFigures* first = m_table->currentGroup();
    if (!first)
        return;
    const model::WorkloadFigures workload = *first;
    switch (m_table->model().groupBy()) {
    case model::GroupBy::Cluster:
        setGroupBy(model::GroupBy::Namespace);
        setScope(scopeWith(m_filter.scope, FilterField::Cluster, workload.cluster));
        return;
    case model::GroupBy::Namespace:
        setGroupBy(model::GroupBy::Nothing);
        setScope(scopeWith(m_filter.scope, FilterField::Namespace, workload.namespaceName));
        return;
    case model::GroupBy::Verdict:
        m_bar->chips().setChecked({workload.verdict});
        return;
    case model::GroupBy::Language:
        setExpression(
            model::narrowed(m_filter.expression, {{FilterField::Language,
                                                   FilterOperator::Is,
                                                   {std::string(model::languageId(workload.language))}}}));
        return;
    case model::GroupBy::Team:
    case model::GroupBy::Nothing:
        return;
    }
}

void RankingPage::showMenu(const QPoint& place)
{
    QMenu menu;
    const auto workloads = m_table->selectedWorkloads();
    if (m_table->currentGroup()) {
        if (m_table->canAskWhy())
            menu.addAction(tr("&Why?"), m_table, &RankingTable::askWhy);
        if (m_table->model().groupBy() != model::GroupBy::Team)
            menu.addAction(tr("&Go into This Group"), this, &RankingPage::enterGroup);
    } else if (!workloads.empty()) {
        menu.addAction(tr("&Why?"), m_table, &RankingTable::askWhy);
        menu.addSeparator();
        m_actions->addTo(menu, workloads);
        menu.addSeparator();
        addScopes(*menu.addMenu(tr("Show &Only")), *workloads.front());
    }
    menu.addSeparator();
    menu.addActions({m_table->copyAction(), m_table->copyFullAction()});
    menu.exec(place);
}

void RankingPage::addScopes(QMenu& menu, const model::WorkloadFigures& workload)
{
    const std::pair<FilterField, std::string> steps[] = {{FilterField::Cluster, workload.cluster},
                                                         {FilterField::Namespace, workload.namespaceName},
                                                         {FilterField::Kind, workload.kind}};
    model::FilterSet scope;
    for (const auto& [field, value] : steps) {
        scope = scopeWith(scope, field, value);
        menu.addAction(actionText(conditionText(scope.back())), this, [this, scope] { setScope(scope); });
    }
    menu.addSeparator();
    const std::pair<FilterField, std::string> others[] = {
        {FilterField::Verdict, std::string(verdictId(workload.verdict))},
        {FilterField::Language, std::string(model::languageId(workload.language))},
        {FilterField::Data, std::string(dataGradeId(workload.dataGrade))}};
    for (const auto& [field, value] : others) {
        const model::FilterCondition condition{field, FilterOperator::Is, {value}};
        menu.addAction(actionText(conditionText(condition)), this, [this, condition] {
            setExpression(model::narrowed(m_filter.expression, {condition}));
        });
    }
}

std::unique_ptr<ExportOffer> RankingPage::exportOffer() const
{
    if (!m_evaluation)
        return nullptr;
    return std::make_unique<RankingOffer>(m_table->model(), m_table->columns(), m_evaluation);
}

} // namespace tare::views
