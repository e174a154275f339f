// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/recentmodel.h"

#include <QSettings>

#include <vector>

namespace tare::views {

// The last ten projects, kept in the settings: those that are pinned first, each part newest first.
class RecentProjects
{
public:
    explicit RecentProjects(QSettings& settings) : m_settings(settings) {}

    std::vector<RecentProject> all() const;
    // found: absent keeps what was noted before.
    void note(const QString& path, const std::optional<RecentFinding>& found = {});
    void setPinned(const QString& path, bool isPinned);
    void remove(const QString& path);
    // The file has moved: the entry stays what it is.
    void move(const QString& path, const QString& newPath);
    // Those that are pinned stay.
    void clear();

private:
    void store(std::vector<RecentProject> projects);
    QSettings& m_settings;
};

} // namespace tare::views
