// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace tare::views {

enum class PageId { Start, Sources, Ranking, Assumptions, Tco, Report };
inline constexpr int pageCount = 6;

// The slim list of pages on the left. Pages that need a project are disabled without one, not hidden.
class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);
    void setHasProject(bool hasProject);
    void setCurrentPage(PageId page);
    PageId currentPage() const;

Q_SIGNALS:
    void pageChosen(tare::views::PageId page);
};

} // namespace tare::views
