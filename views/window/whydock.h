// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workspace.h"

#include <QDockWidget>

class QLayout;
class QToolButton;

namespace tare::views {

class PlainLabel;
class WhyPanel;

// The dock on the right that holds the Why panel under a title of its own: back and forward between what was
// asked, pin, float, close.
class WhyDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit WhyDock(Workspace& workspace, QWidget* parent = nullptr);
    // Made when it is first asked for or shown: a window that begins on the start page does not need it.
    WhyPanel& panel();

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* titleWidget();
    QToolButton* addButton(QLayout& layout, const QString& icon, const QString& name, const QString& tip);
    void makePanel();
    void updateButtons();

    Workspace& m_workspace;
    WhyPanel* m_panel = nullptr;
    QWidget* m_place; // of the panel
    PlainLabel* m_path;
    QToolButton *m_back = nullptr, *m_forward = nullptr, *m_pin = nullptr, *m_close = nullptr;
};

} // namespace tare::views
