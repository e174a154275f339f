// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/recentprojects.h"

#include <QFileInfo>

#include <algorithm>

namespace tare::views {

namespace {

constexpr std::size_t mostProjects = 10;

QString groupName()
{
    return QStringLiteral("recent");
}

} // namespace

std::vector<RecentProject> RecentProjects::all() const
{
    std::vector<RecentProject> projects;
    const int count = m_settings.beginReadArray(groupName());
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        projects.push_back({m_settings.value(QStringLiteral("path")).toString(),
                            m_settings.value(QStringLiteral("openedAt")).toDateTime(),
                            m_settings.value(QStringLiteral("found")).toString()});
    }
    m_settings.endArray();
    return projects;
}

void RecentProjects::note(const QString& path, const QString& found)
{
    std::vector<RecentProject> projects = all();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    RecentProject newest{absolute, QDateTime::currentDateTime(), found};
    const auto known =
        std::find_if(projects.begin(), projects.end(),
                     [&absolute](const RecentProject& project) { return project.path == absolute; });
    if (known != projects.end()) {
        if (found.isEmpty())
            newest.found = known->found;
        projects.erase(known);
    }
    projects.insert(projects.begin(), newest);
    if (projects.size() > mostProjects)
        projects.resize(mostProjects);
    store(projects);
}

void RecentProjects::clear()
{
    store({});
}

void RecentProjects::store(const std::vector<RecentProject>& projects)
{
    m_settings.remove(groupName());
    m_settings.beginWriteArray(groupName());
    for (std::size_t i = 0; i < projects.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(QStringLiteral("path"), projects[i].path);
        m_settings.setValue(QStringLiteral("openedAt"), projects[i].openedAt);
        m_settings.setValue(QStringLiteral("found"), projects[i].found);
    }
    m_settings.endArray();
}

} // namespace tare::views
