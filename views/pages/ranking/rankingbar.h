// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/selection/groups.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace tare::views {

class ChooserButton;
class PlainLabel;
class VerdictChips;

// The bar above the table: verdicts with their counts, what the rows are grouped by, where idle
// cost goes, columns. What does not
// fit gives way in this order: names on buttons, the rank key, names on chips.
class RankingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingBar(QWidget* parent = nullptr);
    VerdictChips& chips() { return *m_chips; }
    // What the filter button opens; filled by whoever owns the filter.
    QMenu& filterMenu() { return *m_filterMenu; }
    void setRankKey(const QString& text);
    void setGroupBy(model::GroupBy by, bool hasTeams);
    void setIdleShared(bool isShared);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void groupByChosen(tare::model::GroupBy by);
    void idleSharedChosen(bool isShared);
    void columnsRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fillGroupings();
    void fillIdle(QMenu& menu);
    void fit();
    QToolButton* iconButton(const QString& icon, const QString& name, QMenu* menu = nullptr);

    VerdictChips* m_chips;
    PlainLabel* m_rankKey;
    ChooserButton* m_group;
    ChooserButton* m_idle;
    QPushButton* m_filter;
    QPushButton* m_columns;
    QToolButton* m_filterIcon;
    QToolButton* m_groupIcon;
    QToolButton* m_columnsIcon;
    QMenu* m_groupings;
    QMenu* m_filterMenu;
    model::GroupBy m_groupBy = model::GroupBy::Nothing;
    bool m_hasTeams = false;
    bool m_isIdleShared = false;
};

} // namespace tare::views
