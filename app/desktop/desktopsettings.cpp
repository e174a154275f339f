// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopsettings.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>

namespace tare::app {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop";
constexpr auto path = "/org/freedesktop/portal/desktop";
constexpr auto interface = "org.freedesktop.portal.Settings";

QString groupName()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString schemeKey()
{
    return QStringLiteral("color-scheme");
}

QString contrastKey()
{
    return QStringLiteral("contrast");
}

// Asking for the bus where there is none would start one.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

// Some portals wrap a value twice.
uint number(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

DesktopSettings::DesktopSettings(QObject* parent) : QObject(parent)
{
    if (!hasBus())
        return;
    read(schemeKey());
    read(contrastKey());
    QDBusConnection::sessionBus().connect(QLatin1StringView(service), QLatin1StringView(path),
                                          QLatin1StringView(interface), QStringLiteral("SettingChanged"),
                                          this, SLOT(noteChange(QDBusMessage)));
}

void DesktopSettings::read(const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(QLatin1StringView(service), QLatin1StringView(path),
                                                       QLatin1StringView(interface), QStringLiteral("Read"));
    call << groupName() << key;
    auto* reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* watcher) {
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (!answer.isError())
            note(groupName(), key, answer.value().variant());
        watcher->deleteLater();
    });
}

void DesktopSettings::noteChange(const QDBusMessage& message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3)
        note(arguments[0].toString(), arguments[1].toString(), arguments[2]);
}

void DesktopSettings::note(const QString& group, const QString& key, const QVariant& value)
{
    if (group != groupName())
        return;
    if (key == schemeKey())
        m_look.prefersDark = number(value) == 1;
    else if (key == contrastKey())
        m_look.prefersContrast = number(value) == 1;
    else
        return;
    Q_EMIT lookChanged(m_look);
}

} // namespace tare::app
