// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "views/dialogs/questions.h"
#include "views/workspace.h"

#include <QObject>

class QMenu;

namespace tare::views {

// What the analyst can decide about workloads from the table: in or out, blocked, language, effort. Each is
// an edit that can be undone.
class RankingActions final : public QObject
{
    Q_OBJECT

public:
    RankingActions(Workspace& workspace, Questions& questions, QWidget* parent);
    // Adds what makes sense for these workloads; the first one answers for all where they differ.
    void addTo(QMenu& menu, const std::vector<const model::WorkloadFigures*>& workloads);

private:
    using Change = std::function<void(model::WorkloadOverride&)>;
    void change(const QStringList& ids, const Change& change);
    model::WorkloadOverride overrideOf(const std::string& id) const;
    void addSelection(QMenu& menu, const model::WorkloadFigures& first, const QStringList& ids);
    void addBlocking(QMenu& menu, const model::WorkloadFigures& first, const QStringList& ids);
    void addLanguages(QMenu& menu, const model::WorkloadFigures& first, const QStringList& ids);

    Workspace& m_workspace;
    Questions& m_questions;
    QWidget* m_widget;
};

} // namespace tare::views
