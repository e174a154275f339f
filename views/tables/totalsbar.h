// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>
#include <optional>

class QTableView;

namespace tare::views {

// The pinned row below a table: what it adds up, and a sum under each column that has one. It follows the
// widths and the scrolling of the table. A sum is asked "why?" by a click, or by Enter after the arrow keys
// have led to it.
class TotalsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsBar(QTableView* table);
    // title: "Migrate: 6 of 41"; note: what the sums leave out. Sums by column.
    void setTotals(const QString& title, const QString& note, std::map<int, QString> sums);
    // The column whose sum the keys have led to; nothing where no sum is shown.
    std::optional<int> currentColumn() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void whyRequested(int column);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    std::vector<int> shownColumns() const; // that have a sum, as they stand
    QRect areaOf(int column) const;
    std::optional<int> columnAt(const QPoint& place) const;
    void goTo(int column);

    QTableView* m_table;
    QString m_title, m_note;
    std::map<int, QString> m_sums;
    int m_current = -1;
};

} // namespace tare::views
