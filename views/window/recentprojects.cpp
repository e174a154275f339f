// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/recentprojects.h"

#include <QFileInfo>

#include <algorithm>

namespace tare::views {

namespace {

constexpr std::size_t mostProjects = 10;
constexpr auto group = "recent";
constexpr auto pathKey = "path";
constexpr auto openedKey = "openedAt";
constexpr auto pinnedKey = "pinned";
constexpr auto migratingKey = "migrating";
constexpr auto npvKey = "npv";
constexpr auto currencyKey = "currency";

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

auto find(std::vector<RecentProject>& projects, const QString& path)
{
    return std::find_if(projects.begin(), projects.end(),
                        [&path](const RecentProject& project) { return project.path == path; });
}

} // namespace

std::vector<RecentProject> RecentProjects::all() const
{
    std::vector<RecentProject> projects;
    const int count = m_settings.beginReadArray(key(group));
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        RecentProject project;
        project.path = m_settings.value(key(pathKey)).toString();
        project.openedAt = m_settings.value(key(openedKey)).toDateTime();
        project.isPinned = m_settings.value(key(pinnedKey)).toBool();
        if (m_settings.contains(key(migratingKey)))
            project.found = RecentFinding{m_settings.value(key(migratingKey)).toInt(),
                                          m_settings.value(key(npvKey)).toDouble(),
                                          m_settings.value(key(currencyKey)).toString()};
        projects.push_back(project);
    }
    m_settings.endArray();
    return projects;
}

void RecentProjects::note(const QString& path, const std::optional<RecentFinding>& found)
{
    std::vector<RecentProject> projects = all();
    RecentProject newest{QFileInfo(path).absoluteFilePath(), QDateTime::currentDateTime(), found, false};
    if (const auto known = find(projects, newest.path); known != projects.end()) {
        if (!found)
            newest.found = known->found;
        newest.isPinned = known->isPinned;
        projects.erase(known);
    }
    projects.insert(projects.begin(), newest);
    store(std::move(projects));
}

void RecentProjects::setPinned(const QString& path, bool isPinned)
{
    std::vector<RecentProject> projects = all();
    if (const auto known = find(projects, path); known != projects.end())
        known->isPinned = isPinned;
    store(std::move(projects));
}

void RecentProjects::remove(const QString& path)
{
    std::vector<RecentProject> projects = all();
    std::erase_if(projects, [&path](const RecentProject& project) { return project.path == path; });
    store(std::move(projects));
}

void RecentProjects::move(const QString& path, const QString& newPath)
{
    std::vector<RecentProject> projects = all();
    const QString absolute = QFileInfo(newPath).absoluteFilePath();
    if (absolute != path)
        std::erase_if(projects,
                      [&absolute](const RecentProject& project) { return project.path == absolute; });
    if (const auto known = find(projects, path); known != projects.end())
        known->path = absolute;
    store(std::move(projects));
}

void RecentProjects::clear()
{
    std::vector<RecentProject> projects = all();
    std::erase_if(projects, [](const RecentProject& project) { return !project.isPinned; });
    store(std::move(projects));
}

void RecentProjects::store(std::vector<RecentProject> projects)
{
    std::stable_sort(
        projects.begin(), projects.end(), [](const RecentProject& left, const RecentProject& right) {
            return left.isPinned != right.isPinned ? left.isPinned : left.openedAt > right.openedAt;
        });
    if (projects.size() > mostProjects)
        projects.resize(mostProjects);
    m_settings.remove(key(group));
    m_settings.beginWriteArray(key(group));
    for (std::size_t i = 0; i < projects.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(key(pathKey), projects[i].path);
        m_settings.setValue(key(openedKey), projects[i].openedAt);
        m_settings.setValue(key(pinnedKey), projects[i].isPinned);
        if (projects[i].found) {
            m_settings.setValue(key(migratingKey), projects[i].found->migrating);
            m_settings.setValue(key(npvKey), projects[i].found->npv);
            m_settings.setValue(key(currencyKey), projects[i].found->currency);
        }
    }
    m_settings.endArray();
}

} // namespace tare::views
