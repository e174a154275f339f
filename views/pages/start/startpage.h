// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/common/page.h"
#include "views/tables/recentmodel.h"

#include <functional>
#include <vector>

namespace tare::views {

class TableView;

// Files that make a project to try the program with.
struct Sample
{
    QString title;
    QString text;
    QString cluster; // what its scenario calls the cluster
    // Writes its files and names them; empty where that was not possible.
    std::function<QStringList()> files;
};

// Those that there are, in the language of the moment.
using Samples = std::function<std::vector<Sample>()>;

// Recent projects and samples on the left, how to bring data of one's own on the right.
class StartPage final : public Page
{
    Q_OBJECT

public:
    explicit StartPage(const std::vector<Sample>& samples, QWidget* parent = nullptr);
    void setRecent(std::vector<RecentProject> projects);

Q_SIGNALS:
    void openRequested(const QString& path);
    void openOtherRequested();
    void newRequested();
    void importRequested();
    void clearRequested();
    void sampleRequested(int index);

private:
    QWidget* recentColumn(const std::vector<Sample>& samples);
    QWidget* ownDataColumn();
    void updateRecent();

    RecentModel* m_recent;
    TableView* m_table;
    QWidget* m_noRecent;
    QWidget* m_clear;
};

} // namespace tare::views
