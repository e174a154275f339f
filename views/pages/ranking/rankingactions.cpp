// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/rankingactions.h"

#include "views/look/controls.h"
#include "views/text/displaytext.h"
#include "views/text/reasontext.h"

#include <QMenu>

namespace tare::views {

RankingActions::RankingActions(Workspace& workspace, Questions& questions, QWidget* parent)
    : QObject(parent), m_workspace(workspace), m_questions(questions), m_widget(parent)
{
}

void RankingActions::addTo(QMenu& menu, const std::vector<const model::WorkloadFigures*>& workloads)
{
    if (workloads.empty() || m_workspace.isReadOnly())
        return;
    const model::WorkloadFigures& first = *workloads.front();
    QStringList ids;
    bool hasEntries = false;
    for (const model::WorkloadFigures* workload : workloads) {
        ids += QString::fromStdString(workload->id);
        hasEntries = hasEntries || overrideOf(workload->id) != model::WorkloadOverride();
    }
    addSelection(menu, first, ids);
    addBlocking(menu, first, ids);
    addLanguages(menu, first, ids);
    const QString name = workloads.size() == 1 ? displayText(first.name)
                                               : tr("%Ln workload(s)", nullptr, static_cast<int>(ids.size()));
    menu.addAction(tr("E&ffort…"), this, [this, ids, name, days = first.effortDays] {
        if (const auto entered = m_questions.effortDays(m_widget, name, days))
            change(ids, [&](model::WorkloadOverride& workload) { workload.effortDays = *entered; });
    });
    if (hasEntries)
        menu.addAction(tr("&Revert to What Was Found"), this, [this, ids] {
            change(ids, [](model::WorkloadOverride& workload) { workload = {}; });
        });
}

void RankingActions::addSelection(QMenu& menu, const model::WorkloadFigures& first, const QStringList& ids)
{
    const bool isOut = first.verdict == model::Verdict::NotSelected;
    menu.addAction(isOut ? tr("&Include in the Migration") : tr("&Exclude from the Migration"), this,
                   [this, ids, isOut] {
                       change(ids, [isOut](model::WorkloadOverride& workload) { workload.selected = isOut; });
                   });
}

void RankingActions::addBlocking(QMenu& menu, const model::WorkloadFigures& first, const QStringList& ids)
{
    if (first.verdict != model::Verdict::Blocked) {
        menu.addAction(tr("&Block…"), this, [this, ids, name = displayText(first.name)] {
            const QString reason = m_questions.blockReason(m_widget, name);
            if (!reason.isEmpty())
                change(ids,
                       [&](model::WorkloadOverride& workload) { workload.blocked = reason.toStdString(); });
        });
        return;
    }
    menu.addAction(tr("Un&block"), this, [this, ids] {
        change(ids, [](model::WorkloadOverride& workload) {
            // What was blocked by hand is derived again; what the objects say is overruled.
            const bool isByHand =
                workload.blocked && *workload.blocked != std::variant<bool, std::string>(false);
            workload.blocked.reset();
            if (!isByHand)
                workload.blocked.emplace(false);
        });
    });
}

void RankingActions::addLanguages(QMenu& menu, const model::WorkloadFigures& first, const QStringList& ids)
{
    QMenu* languages = menu.addMenu(tr("&Language"));
    for (std::size_t i = 0; i + 1 < model::languageCount; ++i) {
        const auto language = static_cast<model::Language>(i);
        QAction* action = addChoice(*languages, languageName(language), first.language == language);
        connect(action, &QAction::triggered, this, [this, ids, language] {
            change(ids, [language](model::WorkloadOverride& workload) { workload.language = language; });
        });
    }
    if (overrideOf(first.id).language) {
        languages->addSeparator();
        languages->addAction(tr("As Found"), this, [this, ids] {
            change(ids, [](model::WorkloadOverride& workload) { workload.language.reset(); });
        });
    }
}

model::WorkloadOverride RankingActions::overrideOf(const std::string& id) const
{
    const auto& entered = m_workspace.scenario().workloads;
    const auto found = entered.find(id);
    return found == entered.end() ? model::WorkloadOverride() : found->second;
}

void RankingActions::change(const QStringList& ids, const Change& change)
{
    std::map<std::string, model::WorkloadOverride> changed;
    for (const QString& id : ids)
        change(changed.try_emplace(id.toStdString(), overrideOf(id.toStdString())).first->second);
    m_workspace.setWorkloads(changed);
}

} // namespace tare::views
