// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/recentmodel.h"

#include <QFileInfo>
#include <QLocale>

namespace tare::views {

RecentModel::RecentModel(QObject* parent)
    : TableModel({{tr("Project"), Qt::AlignLeft, 180, Emphasis::Strong},
                  {tr("Opened"), Qt::AlignLeft, 130, Emphasis::Secondary},
                  {tr("Found"), Qt::AlignLeft, 160, Emphasis::Secondary}},
                 parent)
{
}

void RecentModel::setProjects(std::vector<RecentProject> projects)
{
    beginResetModel();
    m_projects = std::move(projects);
    m_isThere.clear();
    for (const RecentProject& project : m_projects)
        m_isThere.push_back(QFileInfo::exists(project.path));
    endResetModel();
}

QVariant RecentModel::cell(int row, int column, int role) const
{
    const RecentProject& recent = project(row);
    if (role == EmphasisRole && !isThere(row))
        return static_cast<int>(Emphasis::Secondary);
    if (role == Qt::ToolTipRole)
        return recent.path;
    if (role != Qt::DisplayRole && role != RawValueRole)
        return {};
    switch (column) {
    case 0:
        return QFileInfo(recent.path).completeBaseName();
    case 1:
        return QLocale().toString(recent.openedAt.date(), QStringLiteral("d MMM yyyy"));
    default:
        return isThere(row) ? recent.found : tr("File not found");
    }
}

} // namespace tare::views
