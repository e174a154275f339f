// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/quantity.h"

#include <QTest>

#include <random>

using namespace tare;
using importers::parseQuantity;

namespace {

QString shown(std::optional<__int128> value)
{
    if (!value)
        return QStringLiteral("none");
    if (*value == 0)
        return QStringLiteral("0");
    __int128 rest = *value < 0 ? -*value : *value;
    QString digits;
    for (; rest != 0; rest /= 10)
        digits.prepend(QChar(u'0' + static_cast<int>(rest % 10)));
    return *value < 0 ? u'-' + digits : digits;
}

} // namespace

class TestQuantity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeGrammar_data()
    {
        QTest::addColumn<QString>("nanos");
        const auto row = [](const char* text, const char* nanos) {
            QTest::newRow(text) << QString::fromLatin1(nanos);
        };
        row("0", "0");
        row("1", "1000000000");
        row("+1", "1000000000");
        row("-1", "-1000000000");
        row("1.", "1000000000");
        row(".5", "500000000");
        row("0.5", "500000000");
        row("00.50", "500000000");
        row("100m", "100000000");
        row("1500m", "1500000000");
        row("271076n", "271076");
        row("5u", "5000");
        row("1k", "1000000000000");
        row("1M", "1000000000000000");
        row("1G", "1000000000000000000");
        row("1T", "1000000000000000000000");
        row("1P", "1000000000000000000000000");
        row("1E", "1000000000000000000000000000");
        row("1E3", "1000000000000");
        row("1e3", "1000000000000");
        row("1e+3", "1000000000000");
        row("1e-3", "1000000");
        row("2E-1", "200000000");
        row("1Ki", "1024000000000");
        row("1Mi", "1048576000000000");
        row("1Gi", "1073741824000000000");
        row("1Ti", "1099511627776000000000");
        row("1Pi", "1125899906842624000000000");
        row("1Ei", "1152921504606846976000000000");
        row("1.5Gi", "1610612736000000000");
        row("0.1Ki", "102400000000");
        row("128974848000m", "128974848000000000");
        row("0.0000000001", "1");
        row("1n", "1");
        row("0.1n", "1");
        row("-0.1n", "-1");
        row("1.0000000001", "1000000001");
        row("0.00000000000000000000000000000000000000000000000000001", "1");
        row("1.00000000000000000000000000000000000000000000000000000", "1000000000");
        row("100000000000000000000000000000000000000000e-40", "10000000000");
        row("0e99999999999", "0");
        row("1e-99999999999", "1");
        row("0.0", "0");
    }
    void readsTheWholeGrammar()
    {
        QFETCH(QString, nanos);
        QCOMPARE(shown(parseQuantity(QTest::currentDataTag())), nanos);
    }

    void refusesWhatIsNoQuantity_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"",
                                 " ",
                                 ".",
                                 "+",
                                 "-",
                                 "m",
                                 "Ki",
                                 "1 ",
                                 " 1",
                                 "1 Ki",
                                 "1K",
                                 "1ki",
                                 "1mi",
                                 "0.1mi",
                                 "5i",
                                 "1.1.M",
                                 "1..1",
                                 "1,5",
                                 "1e",
                                 "1e+",
                                 "1e3.5",
                                 "1e3k",
                                 "1Kim",
                                 "1kk",
                                 "--1",
                                 "+-1",
                                 "1e+-5",
                                 "0x10",
                                 "1_000",
                                 "NaN",
                                 "Inf",
                                 "\xC2\xB5",
                                 "1\n",
                                 "e3",
                                 "1e99999999999",
                                 "1e60",
                                 "99999999999999999999999999999999999999999"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesWhatIsNoQuantity()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(shown(parseQuantity(text.toStdString())), QStringLiteral("none"));
    }

    void memoryIsRoundedUpToBytes()
    {
        QCOMPARE(importers::parseMemory("1500m")->count, 2);
        QCOMPARE(importers::parseMemory("1m")->count, 1);
        QCOMPARE(importers::parseMemory("128974848000m")->count, 128974848);
        QCOMPARE(importers::parseMemory("1000m")->count, 1);
        QCOMPARE(importers::parseMemory("0")->count, 0);
    }

    void amountsAreNeverNegativeOrWiderThanTheirStore()
    {
        QVERIFY(!importers::parseCpu("-1m"));
        QVERIFY(!importers::parseMemory("-1"));
        QVERIFY(importers::parseMemory("7Ei"));
        QVERIFY(!importers::parseMemory("8Ei"));
        QVERIFY(importers::parseMemory("9223372036854775807"));
        QVERIFY(!importers::parseMemory("9223372036854775808"));
        QVERIFY(importers::parseCpu("9223372036"));
        QVERIFY(!importers::parseCpu("9223372037"));
        QCOMPARE(importers::parseCount("110").value(), 110);
    }

    // The same number written with every suffix of its kind is the same quantity.
    void writingsOfOneNumberAgree()
    {
        std::mt19937_64 random(11);
        for (int i = 0; i < 20'000; ++i) {
            const auto number = static_cast<std::int64_t>(random() % 1'000'000'000);
            const std::string digits = std::to_string(number);
            const auto plain = parseQuantity(digits);
            QVERIFY(plain);
            QCOMPARE(shown(parseQuantity(digits + "000m")), shown(plain));
            QCOMPARE(shown(parseQuantity(digits + "000000u")), shown(plain));
            QCOMPARE(shown(parseQuantity(digits + "000000000n")), shown(plain));
            QCOMPARE(shown(parseQuantity(digits + "e0")), shown(plain));
            QCOMPARE(shown(parseQuantity(digits + "000e-3")), shown(plain));
            QCOMPARE(shown(parseQuantity(digits + ".000")), shown(plain));
            QCOMPARE(shown(parseQuantity(std::to_string(number * 1024))),
                     shown(parseQuantity(digits + "Ki")));
            QCOMPARE(shown(parseQuantity(digits + "000")), shown(parseQuantity(digits + "k")));
        }
    }
};

QTEST_APPLESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
