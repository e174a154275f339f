// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/recentmodel.h"

#include <QSettings>

#include <vector>

namespace tare::views {

// The last ten projects, newest first, kept in the settings.
class RecentProjects
{
public:
    explicit RecentProjects(QSettings& settings) : m_settings(settings) {}

    std::vector<RecentProject> all() const;
    // found: what its ranking found; empty keeps what was noted before.
    void note(const QString& path, const QString& found = {});
    void clear();

private:
    void store(const std::vector<RecentProject>& projects);
    QSettings& m_settings;
};

} // namespace tare::views
