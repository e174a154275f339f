// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

namespace tare::views {

// The parts of the window that F6 goes round. Each keeps the place where the focus was in it.
class Panes final : public QObject
{
    Q_OBJECT

public:
    // current: the panes that there are at the moment, in their order; those that are hidden are passed over.
    explicit Panes(std::function<std::vector<QWidget*>()> current, QObject* parent = nullptr);

    void goToNext() { move(1); }
    void goToPrevious() { move(-1); }
    // Where the focus was in it, or its first control.
    static void focus(QWidget* pane);

private:
    void move(int step);
    void remember(QWidget* before, QWidget* now);
    std::function<std::vector<QWidget*>()> m_current;
};

} // namespace tare::views
