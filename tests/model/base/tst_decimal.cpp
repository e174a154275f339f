// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/decimal.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using tare::model::Decimal;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatBillsWrite_data();
    void readsWhatBillsWrite();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void roundsToMillionthsHalfToEven_data();
    void roundsToMillionthsHalfToEven();
    void refusesMillionthsThatDoNotFit();
    void givesTheSameSumInAnyOrder();
    void staysAtTheLargestValueInsteadOfOverflowing();
    void readsBackWhatItWrites();
};

void TestDecimal::readsWhatBillsWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("0", "0");
    row("-0", "0");
    row("-0.000", "0");
    row("12.5", "12.5");
    row("-12.50", "-12.5");
    row("+7", "7");
    row("1.", "1");
    row(".5", "0.5");
    row("-.5", "-0.5");
    row("0.0000004", "0.0000004");
    row("1.81E-8", "0.0000000181");
    row("5e-06", "0.000005");
    row("1e3", "1000");
    row("1E+3", "1000");
    row("0e99999999999", "0");
    row("1e-400", "0");
    row("35.242", "35.242");
    row("0.123456789012", "0.123456789012");
    // half to even at the twelfth place, and a digit far behind decides
    row("0.0000000000005", "0");
    row("0.0000000000015", "0.000000000002");
    row("0.00000000000050000000000000000000000000000000000000001", "0.000000000001");
    row("-0.0000000000015", "-0.000000000002");
    row("0.0000000000004999999999999999999999999999999999", "0");
    // thirty digits and more
    row("123456789012345678.123456789012345678", "123456789012345678.123456789012");
    row("999999999999999999999999.999999999999", "999999999999999999999999.999999999999");
    row("000000000000000000000000000000000000000000001.5", "1.5");
    row("123456789012345678901234567890E-20", "1234567890.123456789012");
    row("0.000000000000000000000000000000000000000000001E45", "1");
}

void TestDecimal::readsWhatBillsWrite()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto decimal = Decimal::parse(text.toStdString());
    QVERIFY(decimal.has_value());
    QCOMPARE(QByteArray::fromStdString(decimal->toString()), expected);
}

void TestDecimal::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             " ",
                             "-",
                             "+",
                             ".",
                             "-.",
                             "1,5",
                             "1 000",
                             "1.2.3",
                             "abc",
                             "NaN",
                             "Inf",
                             "0x10",
                             "1e",
                             "1e+",
                             "1e1.5",
                             "--1",
                             "1-",
                             " 1",
                             "1 ",
                             "1e24",
                             "1000000000000000000000000",
                             "999999999999999999999999.9999999999995",
                             "1e99999999999999999999",
                             "$1",
                             "1_0"})
        QTest::newRow(text[0] ? text : "empty") << QByteArray(text);
}

void TestDecimal::refusesWhatIsNoNumber()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Decimal::parse(text.toStdString()).has_value());
}

void TestDecimal::roundsToMillionthsHalfToEven_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("micros");
    QTest::newRow("below a half") << QByteArray("0.0000004999") << qint64(0);
    QTest::newRow("a half to even, down") << QByteArray("0.0000005") << qint64(0);
    QTest::newRow("a half to even, up") << QByteArray("0.0000015") << qint64(2);
    QTest::newRow("above a half") << QByteArray("0.000000500000000001") << qint64(0);
    QTest::newRow("above a half within twelve places") << QByteArray("0.000000500001") << qint64(1);
    QTest::newRow("negative half to even") << QByteArray("-0.0000015") << qint64(-2);
    QTest::newRow("whole") << QByteArray("-12") << qint64(-12'000'000);
    QTest::newRow("largest") << QByteArray("9223372036854.775807") << qint64(9'223'372'036'854'775'807);
}

void TestDecimal::roundsToMillionthsHalfToEven()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, micros);
    const auto rounded = Decimal::parse(text.toStdString())->toMicros();
    QVERIFY(rounded.has_value());
    QCOMPARE(qint64(*rounded), micros);
}

void TestDecimal::refusesMillionthsThatDoNotFit()
{
    QVERIFY(!Decimal::parse("9223372036854.775808")->toMicros().has_value());
    QVERIFY(!Decimal::parse("-1e20")->toMicros().has_value());
}

void TestDecimal::givesTheSameSumInAnyOrder()
{
    std::mt19937_64 random(20260914);
    std::vector<Decimal> amounts;
    for (int i = 0; i < 500; ++i)
        amounts.push_back(Decimal::fromScaled(
            static_cast<Decimal::Scaled>(static_cast<std::int64_t>(random())) * 1'000'003));
    Decimal expected;
    for (const Decimal amount : amounts)
        expected += amount;
    for (int shuffle = 0; shuffle < 1000; ++shuffle) {
        std::shuffle(amounts.begin(), amounts.end(), random);
        Decimal sum;
        for (const Decimal amount : amounts)
            sum += amount;
        QVERIFY(sum == expected);
    }
}

void TestDecimal::staysAtTheLargestValueInsteadOfOverflowing()
{
    Decimal sum;
    for (int i = 0; i < 1000; ++i)
        sum += *Decimal::parse("999999999999999999999999");
    QVERIFY(sum > *Decimal::parse("999999999999999999999999"));
    QVERIFY(!sum.toMicros().has_value());
    Decimal less;
    for (int i = 0; i < 1000; ++i)
        less = less - *Decimal::parse("999999999999999999999999");
    QVERIFY(less == -sum);
}

void TestDecimal::readsBackWhatItWrites()
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 10000; ++i) {
        const auto scaled =
            static_cast<Decimal::Scaled>(static_cast<std::int64_t>(random()) >> (random() % 64));
        const Decimal decimal = Decimal::fromScaled(scaled);
        const auto read = Decimal::parse(decimal.toString());
        QVERIFY(read.has_value());
        QVERIFY(*read == decimal);
    }
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
