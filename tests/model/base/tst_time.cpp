// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/time.h"

#include <QTest>

using tare::model::Timestamp;

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryNotationOfRealExports_data();
    void readsEveryNotationOfRealExports();
    void refusesWhatIsNoMoment_data();
    void refusesWhatIsNoMoment();
    void countsDaysFromTheEpochAlsoBeforeIt();
    void readsBackWhatItWrites();
    void systemClockIsAfterThisProgramWasWritten();
};

void TestTime::readsEveryNotationOfRealExports_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("2026-09-14T10:00:00Z", "2026-09-14T10:00:00Z");
    row("2024-09-18 22:00:00", "2024-09-18T22:00:00Z");
    row("2024-01-01T00:00Z", "2024-01-01T00:00:00Z");
    row("2023-11-01T00:00:00.000Z", "2023-11-01T00:00:00Z");
    row("2022-07-01 00:00:00.000", "2022-07-01T00:00:00Z");
    row("20180801T000000.000Z", "2018-08-01T00:00:00Z");
    row("2020-11-09 23:00:00+00:00", "2020-11-09T23:00:00Z");
    row("2019-01-21 08:25:11.227 UTC", "2019-01-21T08:25:11Z");
    row("2026-04-02T18:54:00.199000+00:00", "2026-04-02T18:54:00Z");
    row("2026-04-02", "2026-04-02T00:00:00Z");
    row("20260402", "2026-04-02T00:00:00Z");
    row("2026-04-02T01:30:00+02:00", "2026-04-01T23:30:00Z");
    row("2026-04-02T22:30:00-0230", "2026-04-03T01:00:00Z");
    row("2026-04-02T22:30:00-02", "2026-04-03T00:30:00Z");
    row("2026-09-14t10:00:00z", "2026-09-14T10:00:00Z");
    row("2024-02-29T23:59:59Z", "2024-02-29T23:59:59Z");
    row("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z");
    row("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z");
}

void TestTime::readsEveryNotationOfRealExports()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto time = Timestamp::parse(text.toStdString());
    QVERIFY(time.has_value());
    QCOMPARE(QByteArray::fromStdString(time->toString()), expected);
}

void TestTime::refusesWhatIsNoMoment_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "2026",
                             "2026-09",
                             "2026-13-01",
                             "2026-02-30",
                             "2025-02-29",
                             "2026-09-14T",
                             "2026-09-14T10",
                             "2026-09-14T24:00:00Z",
                             "2026-09-14T10:60:00Z",
                             "2026-09-14T10:00:61Z",
                             "2026-09-14T10:00:00.Z",
                             "2026-09-14T10:00:00Zulu",
                             "2026-09-14T10:00:00 CET",
                             "2026-09-14T10:00:00+",
                             "2026-09-14T10:00:00+25:00",
                             "09/14/2026",
                             "14.09.2026",
                             " 2026-09-14",
                             "2026-09-14 ",
                             "NULL"})
        QTest::newRow(text[0] ? text : "empty") << QByteArray(text);
}

void TestTime::refusesWhatIsNoMoment()
{
    QFETCH(QByteArray, text);
    QVERIFY2(!Timestamp::parse(text.toStdString()).has_value(), text.constData());
}

void TestTime::countsDaysFromTheEpochAlsoBeforeIt()
{
    QCOMPARE(Timestamp{0}.day(), 0);
    QCOMPARE(Timestamp{86399}.day(), 0);
    QCOMPARE(Timestamp{86400}.day(), 1);
    QCOMPARE(Timestamp{-1}.day(), -1);
    QCOMPARE(Timestamp{-86400}.day(), -1);
    QCOMPARE(Timestamp::parse("2026-09-14T10:00:00Z")->day(), 20710);
}

void TestTime::readsBackWhatItWrites()
{
    // a prime step, so that all fields change
    for (std::int64_t seconds = -5'000'000'000; seconds < 5'000'000'000; seconds += 999'983) {
        const auto read = Timestamp::parse(Timestamp{seconds}.toString());
        QVERIFY(read.has_value());
        QCOMPARE(qint64(read->seconds), qint64(seconds));
    }
}

void TestTime::systemClockIsAfterThisProgramWasWritten()
{
    QVERIFY(tare::model::SystemClock().now() > *Timestamp::parse("2025-01-01"));
}

QTEST_APPLESS_MAIN(TestTime)
#include "tst_time.moc"
