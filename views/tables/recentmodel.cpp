// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/recentmodel.h"

#include "views/text/numbertext.h"

#include <QDate>
#include <QFileInfo>
#include <QLocale>

namespace tare::views {

RecentModel::RecentModel(QObject* parent)
    : TableModel({{tr("Project"), Qt::AlignLeft, 180, Emphasis::Strong},
                  {tr("Opened"), Qt::AlignLeft, 120, Emphasis::Secondary},
                  {tr("Found"), Qt::AlignLeft, 150, Emphasis::Secondary},
                  {{}, Qt::AlignHCenter, 6, Emphasis::Normal}},
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
    switch (role) {
    case EmphasisRole:
        return isThere(row) ? QVariant() : static_cast<int>(Emphasis::Secondary);
    case IdentityRole:
        return recent.path;
    case Qt::ToolTipRole:
        if (column == Pin)
            return recent.isPinned ? tr("Pinned to the top; click to unpin") : tr("Pin to the top");
        return recent.path;
    case Qt::CheckStateRole:
        return column == Pin ? QVariant(recent.isPinned ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DisplayRole:
    case RawValueRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        if (column == Pin)
            return recent.isPinned ? tr("Pinned") : tr("Not pinned");
        return text(row, column);
    default:
        return {};
    }
}

QString RecentModel::text(int row, int column) const
{
    const RecentProject& recent = project(row);
    if (column == Project)
        return QFileInfo(recent.path).completeBaseName();
    if (column == Opened)
        return openedText(recent.openedAt, QDateTime::currentDateTime());
    if (column == Pin)
        return {};
    if (!isThere(row))
        return tr("File not found");
    if (!recent.found)
        return {};
    const NumberText numbers(recent.found->currency.toStdString());
    return tr("%1 migrate · NPV %2")
        .arg(numbers.count(recent.found->migrating), numbers.moneyShort(recent.found->npv));
}

QString openedText(const QDateTime& openedAt, const QDateTime& now)
{
    const QLocale locale;
    const QString time = locale.toString(openedAt.time(), QLocale::ShortFormat);
    if (openedAt.date() == now.date())
        return RecentModel::tr("Today, %1").arg(time);
    if (openedAt.date() == now.date().addDays(-1))
        return RecentModel::tr("Yesterday, %1").arg(time);
    return dateText(openedAt.date(), locale);
}

} // namespace tare::views
