// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>

class QTableView;

namespace tare::views {

// The row of totals pinned under a table, its figures under the columns that they add up.
class TotalsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsBar(QTableView* table);
    // title says what is summed, note what has to be known about it; sums by column.
    void setTotals(const QString& title, const QString& note, std::map<int, QString> sums);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTableView* m_table;
    QString m_title;
    QString m_note;
    std::map<int, QString> m_sums;
};

} // namespace tare::views
