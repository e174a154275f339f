// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/look/theme.h"

#include <QDBusMessage>
#include <QObject>

namespace tare::app {

// What the desktop prefers and whenever that changes, from its settings portal. Qt 6.4 learns from few
// desktops by itself that they went dark.
class DesktopSettings final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopSettings(QObject* parent = nullptr);

Q_SIGNALS:
    void lookChanged(const tare::views::DesktopLook& look);

private Q_SLOTS:
    void noteChange(const QDBusMessage& message);

private:
    void read(const QString& key);
    void note(const QString& group, const QString& key, const QVariant& value);
    views::DesktopLook m_look;
};

} // namespace tare::app
