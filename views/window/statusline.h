// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workspace.h"

#include <QStatusBar>

class QTimer;

namespace tare::views {

class PlainLabel;

// What the figures are of: snapshot, window of the bill, counts, whether the bill adds up.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Workspace& workspace, QWidget* parent = nullptr);

private:
    void updateText();
    Workspace& m_workspace;
    PlainLabel* m_text;
    PlainLabel* m_activity;
    QTimer* m_patience; // says "updating" only where it takes long
};

} // namespace tare::views
