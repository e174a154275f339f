// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tare::views {

// What stands on the page of sources where there are no files: what belongs here, and the exact commands that
// give it.
class EmptySources final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptySources(QWidget* parent = nullptr);

Q_SIGNALS:
    void importRequested();
};

} // namespace tare::views
