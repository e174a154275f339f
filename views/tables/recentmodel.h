// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/tablemodel.h"

#include <QDateTime>

namespace tare::views {

struct RecentProject
{
    QString path;
    QDateTime openedAt;
    QString found; // what its ranking found when it was last open; may be empty
};

// Projects that were open lately; those whose file is gone are said to be.
class RecentModel final : public TableModel
{
    Q_OBJECT

public:
    explicit RecentModel(QObject* parent = nullptr);
    void setProjects(std::vector<RecentProject> projects);
    const RecentProject& project(int row) const { return m_projects.at(static_cast<std::size_t>(row)); }
    bool isThere(int row) const { return m_isThere.at(static_cast<std::size_t>(row)); }

protected:
    int rows() const override { return static_cast<int>(m_projects.size()); }
    QVariant cell(int row, int column, int role) const override;

private:
    std::vector<RecentProject> m_projects;
    std::vector<bool> m_isThere;
};

} // namespace tare::views
