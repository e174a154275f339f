// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/tablemodel.h"

#include <QDateTime>

#include <optional>

namespace tare::views {

// What the ranking of a project found when it was last open.
struct RecentFinding
{
    int migrating = 0;
    double npv = 0;
    QString currency;
};

struct RecentProject
{
    QString path;
    QDateTime openedAt;
    std::optional<RecentFinding> found;
    bool isPinned = false;
};

// Projects that were open lately; those whose file is gone are said to be.
class RecentModel final : public TableModel
{
    Q_OBJECT

public:
    explicit RecentModel(QObject* parent = nullptr);
    enum Column { Project, Opened, Found, Pin };

    void setProjects(std::vector<RecentProject> projects);
    const RecentProject& project(int row) const { return m_projects.at(static_cast<std::size_t>(row)); }
    bool isThere(int row) const { return m_isThere.at(static_cast<std::size_t>(row)); }

protected:
    int rows() const override { return static_cast<int>(m_projects.size()); }
    QVariant cell(int row, int column, int role) const override;

private:
    QString text(int row, int column) const;
    std::vector<RecentProject> m_projects;
    std::vector<bool> m_isThere;
};

// "Today, 17:42", "Yesterday, 17:42", "12 Sep 2026".
QString openedText(const QDateTime& openedAt, const QDateTime& now);

} // namespace tare::views
