// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/tablemodel.h"

#include <QJsonArray>
#include <QObject>

#include <map>
#include <set>
#include <utility>
#include <vector>

class QHeaderView;

namespace tare::views {

// Which columns of a table are shown, in what order and how wide. Until the analyst chooses, as many are
// shown as the width holds, those that are needed most first; what is left over goes to one column that can
// use it. Columns are stored by their ids, so that what was stored outlives new ones.
class ColumnLayout final : public QObject
{
    Q_OBJECT

public:
    struct Rules
    {
        std::vector<int> byNeed;    // from the one that is needed most
        std::set<int> always;       // cannot be hidden
        std::vector<int> stretched; // the first of them that is shown takes what is left over
        // How narrow a column may get, at 13 px, before another one goes for it; the first ones shrink first.
        std::vector<std::pair<int, int>> least{};
    };
    // header: of a table or a tree whose model has these columns, in this order. Both live longer.
    ColumnLayout(QHeaderView* header, const std::vector<TableColumn>& columns, Rules rules);

    const std::vector<TableColumn>& columns() const { return m_columns; }
    bool isAutomatic() const { return m_isAutomatic; }
    void setAutomatic(bool isAutomatic);
    bool isShown(int column) const;
    bool canBeHidden(int column) const { return !m_rules.always.contains(column); }
    // From then on the analyst chooses.
    void setShown(int column, bool isShown);
    // Columns that say nothing now: what the rows are grouped by, what nothing is known of. They are not
    // chosen automatically, and unavailable ones cannot be chosen at all.
    void setNeedless(std::set<int> columns);
    void setUnavailable(std::set<int> columns);
    bool isAvailable(int column) const { return !m_unavailable.contains(column); }

    // Texts in bold, such as sums, that columns make room for beyond what they were given.
    void makeRoomFor(const std::map<int, QString>& texts);

    // By place from the leading edge.
    std::vector<int> order() const;
    void move(int column, int place);
    // Widths, order and choice as they were first.
    void reset();

    QJsonArray state() const;
    void restore(const QJsonArray& state, bool isAutomatic);

Q_SIGNALS:
    void changed(); // by the analyst

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void show(const std::vector<int>& columns);
    int width(int column) const;
    int leastWidth(int column) const;
    int titleWidth(int column) const;
    std::map<int, int> shared(const std::vector<int>& columns) const;
    std::vector<int> fitting(int available) const;
    void setFirstWidths();

    QHeaderView* m_header;
    QWidget* m_viewport; // whose width the columns share
    const std::vector<TableColumn>& m_columns;
    Rules m_rules;
    std::vector<int> m_widths; // what each was given, before what is left over
    std::vector<int> m_firstWidths;
    std::map<int, int> m_room; // least widths, by column
    std::vector<bool> m_isChosen;
    std::set<int> m_needless, m_unavailable;
    bool m_isAutomatic = true;
    bool m_isFitting = false;
};

} // namespace tare::views
