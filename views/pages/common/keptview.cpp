// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/common/keptview.h"

#include <QJsonDocument>

namespace tare::views {

namespace {

constexpr int delay = 300; // milliseconds: a column in the hand moves pixel by pixel

} // namespace

KeptView::KeptView(Workspace& workspace, QString page, Read read, Restore restore, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_page(std::move(page)), m_read(std::move(read)),
      m_restore(std::move(restore))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &KeptView::keep);
    connect(&m_workspace, &Workspace::projectChanged, this, &KeptView::openProject);
    openProject();
}

void KeptView::openProject()
{
    const QString project = m_workspace.projectPath();
    if (project != m_project && !project.isEmpty()) {
        const QByteArray stored = m_workspace.viewState(m_page);
        if (const QJsonObject state = QJsonDocument::fromJson(stored).object(); !state.isEmpty())
            m_restore(state);
        m_timer.stop();
    }
    m_project = project;
}

void KeptView::keep()
{
    m_timer.stop();
    if (m_project.isEmpty() || m_workspace.projectPath() != m_project || m_workspace.isReadOnly())
        return;
    const QByteArray state = QJsonDocument(m_read()).toJson(QJsonDocument::Compact);
    if (m_workspace.viewState(m_page) != state)
        m_workspace.storeViewState(m_page, state);
}

} // namespace tare::views
