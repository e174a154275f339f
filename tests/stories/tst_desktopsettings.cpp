// SPDX-License-Identifier: GPL-3.0-or-later
// A desktop that goes dark while the window is open, on a bus of the test's own.
#include "app/desktop/desktopsettings.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace tare::tests {

// As much of the portal as is asked.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString&, const QString& key) const // NOLINT: named by the portal
    {
        const uint value = key == QStringLiteral("color-scheme") ? scheme : 0;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }
};

namespace {

void tell(const QDBusConnection& bus, const QString& key, uint value)
{
    QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                      QStringLiteral("org.freedesktop.portal.Settings"),
                                                      QStringLiteral("SettingChanged"));
    message << QStringLiteral("org.freedesktop.appearance") << key
            << QVariant::fromValue(QDBusVariant(value));
    QVERIFY(bus.send(message));
}

} // namespace

class DesktopSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theLookIsReadAndFollowed();
    void withoutABusNothingIsAsked();

private:
    QProcess m_bus;
};

void DesktopSettingsTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("needs dbus-daemon");
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void DesktopSettingsTest::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

// Shows: D8
void DesktopSettingsTest::theLookIsReadAndFollowed()
{
    QDBusConnection bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    QVERIFY(bus.isConnected());
    Portal portal;
    portal.scheme = 1;
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

    views::DesktopLook look;
    const app::DesktopSettings settings;
    connect(&settings, &app::DesktopSettings::lookChanged, this,
            [&look](const views::DesktopLook& now) { look = now; });
    QTRY_VERIFY(look.prefersDark);
    tell(bus, QStringLiteral("color-scheme"), 0);
    QTRY_VERIFY(!look.prefersDark);
    tell(bus, QStringLiteral("contrast"), 1);
    QTRY_VERIFY(look.prefersContrast);
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
}

void DesktopSettingsTest::withoutABusNothingIsAsked()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    app::DesktopSettings settings;
    QSignalSpy spy(&settings, &app::DesktopSettings::lookChanged);
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 0);
}

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::DesktopSettingsTest)
#include "tst_desktopsettings.moc"
