// SPDX-License-Identifier: GPL-3.0-or-later
// The program where no window can be shown: a sentence and an exit code, no crash.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tare::tests {

class NoDisplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowWithoutADisplayIsRefusedInOneLine_data();
    void aWindowWithoutADisplayIsRefusedInOneLine();
    void verbsNeedNoDisplay();

private:
    struct Run
    {
        QProcess::ExitStatus status = QProcess::CrashExit;
        int exitCode = -1;
        QByteArray output, messages;
    };
    static Run run(const QStringList& words, const QString& platform, const QString& display);
};

NoDisplayTest::Run NoDisplayTest::run(const QStringList& words, const QString& platform,
                                      const QString& display)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
        environment.remove(QLatin1StringView(name));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    if (!platform.isEmpty())
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    if (!display.isEmpty())
        environment.insert(QStringLiteral("DISPLAY"), display);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TARE_PROGRAM), words);
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus(), process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void NoDisplayTest::aWindowWithoutADisplayIsRefusedInOneLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("display");
    QTest::newRow("none") << QStringList() << QString() << QString();
    QTest::newRow("none, with a project") << QStringList{QStringLiteral("p.tare")} << QString() << QString();
    QTest::newRow("one that does not answer")
        << QStringList() << QStringLiteral("xcb") << QStringLiteral(":98765");
    QTest::newRow("a platform that is not there") << QStringList() << QStringLiteral("nonesuch") << QString();
}

void NoDisplayTest::aWindowWithoutADisplayIsRefusedInOneLine()
{
    QFETCH(QStringList, words);
    QFETCH(QString, platform);
    QFETCH(QString, display);
    const Run done = run(words, platform, display);
    QCOMPARE(done.status, QProcess::NormalExit);
    QCOMPARE(done.exitCode, 2);
    QVERIFY(done.output.isEmpty());
    QVERIFY2(done.messages.startsWith("tare: the window needs a display"), done.messages.constData());
    QCOMPARE(done.messages.count('\n'), 1);
    QVERIFY(!QFile::exists(QStringLiteral("p.tare")));
}

void NoDisplayTest::verbsNeedNoDisplay()
{
    const Run done = run({QStringLiteral("--version")}, QString(), QString());
    QCOMPARE(done.exitCode, 0);
    QVERIFY(done.output.startsWith("tare "));
    QVERIFY(done.messages.isEmpty());
}

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::NoDisplayTest)
#include "tst_nodisplay.moc"
