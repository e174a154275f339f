// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workspace.h"

#include <QDockWidget>

namespace tare::views {

class PlainLabel;
class WhyPanel;

// The dock on the right that holds the Why panel under a title of its own.
class WhyDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit WhyDock(Workspace& workspace, QWidget* parent = nullptr);
    WhyPanel& panel() { return *m_panel; }

Q_SIGNALS:
    void closeRequested();

private:
    QWidget* titleWidget();
    WhyPanel* m_panel;
    PlainLabel* m_path;
};

} // namespace tare::views
