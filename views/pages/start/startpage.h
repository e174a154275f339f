// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/common/page.h"
#include "views/tables/recentmodel.h"

#include <functional>
#include <vector>

namespace tare::views {

class RecentList;

// Files of one cluster under the name that a scenario calls it; bills and scenarios have no name.
struct NamedFiles
{
    QString cluster;
    QStringList files;
};

// Files that make a project to try the program with.
struct Sample
{
    QString title;
    QString text;
    // Writes its files and hands their names on, in the order in which they are to be imported; none where
    // that was not possible. May return before, so that the window does not wait for the disk.
    std::function<void(const std::function<void(const std::vector<NamedFiles>&)>& use)> write;
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

    RecentList& recent() { return *m_recent; }
    // While files are held over the window.
    void setDropping(bool isDropping);

Q_SIGNALS:
    void openRequested(const QString& path);
    void locateRequested(const QString& path);
    void pinRequested(const QString& path, bool isPinned);
    void removeRequested(const QString& path);
    void openOtherRequested();
    void newRequested();
    void importRequested();
    void clearRequested();
    void sampleRequested(int index);

private:
    class Field;
    QWidget* recentColumn(const std::vector<Sample>& samples);
    QLayout* recentButtons();
    QWidget* sampleField(const Sample& sample, int index);
    QWidget* ownDataColumn();
    QLayout* clouds();
    QWidget* dropZone();
    void updateRecent();

    RecentList* m_recent;
    QWidget* m_noRecent = nullptr;
    QWidget* m_clear = nullptr;
    Field* m_dropZone = nullptr;
};

} // namespace tare::views
