// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workspace.h"

#include <QWidget>

class QPushButton;

namespace tare::views {

class ChartTable;
class PlainLabel;
class TornadoView;

// The tornado under its title, or the table of its data.
class TornadoPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TornadoPanel(QWidget* parent = nullptr);
    // Null: they are being computed, or there is nothing to compute them from.
    void setSwings(std::shared_ptr<const model::Swings> swings);
    TornadoView& chart() { return *m_chart; }

Q_SIGNALS:
    void inputChosen(const QString& id);

private:
    void updateShown();
    void updateNote();

    bool m_hasSwings = false;
    QPushButton* m_showData;
    PlainLabel* m_note;
    TornadoView* m_chart;
    ChartTable* m_table;
};

} // namespace tare::views
