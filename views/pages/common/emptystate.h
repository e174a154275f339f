// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tare::views {

// What stands where there is nothing yet: what belongs here, what to do, one button.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& what, const QString& todo, const QString& button, QWidget* parent = nullptr);

Q_SIGNALS:
    void accepted();
};

} // namespace tare::views
