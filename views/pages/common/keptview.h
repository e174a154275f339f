// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workspace.h"

#include <QJsonObject>
#include <QTimer>

#include <functional>

namespace tare::views {

// How a page looks, kept with the project: stored a moment after the last change, read when a project opens.
// A project that has nothing stored begins with what is shown.
class KeptView final : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<QJsonObject()>;
    using Restore = std::function<void(const QJsonObject&)>;
    KeptView(Workspace& workspace, QString page, Read read, Restore restore, QObject* parent);
    void noteChange() { m_timer.start(); }
    // What has changed and is not stored yet.
    void keep();

private:
    void openProject();

    Workspace& m_workspace;
    QString m_page;
    Read m_read;
    Restore m_restore;
    QString m_project; // whose state is shown
    QTimer m_timer;
};

} // namespace tare::views
