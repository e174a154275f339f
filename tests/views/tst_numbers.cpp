// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/displaytext.h"
#include "views/text/numbertext.h"

#include <QTest>

namespace tare::tests {

using views::NumberText;

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsWholeInTables();
    void moneyHasThreeFiguresInSentences_data();
    void moneyHasThreeFiguresInSentences();
    void minusIsTheMinusSignAndNothingHasNoSign();
    void onlyNothingIsWrittenAsZero();
    void datesAreWrittenAsTheirLanguageDoes();
    void whatIsMissingIsADash();
    void billsGoToTheMinorUnitOfTheirCurrency();
    void ambiguousCurrenciesKeepTheirCode();
    void otherLocalesGroupTheirWay();
    void digitsAreThoseOfTheCurrencyInEveryLocale_data();
    void digitsAreThoseOfTheCurrencyInEveryLocale();
    void unitsStandBehindANarrowSpace();
    void daysSayTheirRange();
    void fullValuesLoseNoDigit();
    void signsStayInFrontAmongWordsFromRightToLeft();
};

const QLocale english(QLocale::English, QLocale::UnitedStates);

void NumbersTest::moneyIsWholeInTables()
{
    QCOMPARE(NumberText("USD", english).money(4145.4), QStringLiteral("$4,145"));
    QCOMPARE(NumberText("USD", english).moneyChange(9831), QStringLiteral("+$9,831"));
    QCOMPARE(NumberText("USD", english).moneyChange(0.2), QStringLiteral("+$0.20"));
}

void NumbersTest::moneyHasThreeFiguresInSentences_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("text");
    QTest::newRow("units") << 351.2 << QStringLiteral("$351");
    QTest::newRow("thousands") << 26000.0 << QStringLiteral("$26.0k");
    QTest::newRow("hundreds of thousands") << 365712.0 << QStringLiteral("$366k");
    QTest::newRow("millions") << 3820000.0 << QStringLiteral("$3.82M");
    QTest::newRow("rounds up to the next step") << 999960.0 << QStringLiteral("$1.00M");
    QTest::newRow("negative") << -121000.0 << QStringLiteral("\u2212$121k");
}

void NumbersTest::moneyHasThreeFiguresInSentences()
{
    QFETCH(double, amount);
    QFETCH(QString, text);
    QCOMPARE(NumberText("USD", english).moneyShort(amount), text);
}

void NumbersTest::minusIsTheMinusSignAndNothingHasNoSign()
{
    QCOMPARE(NumberText("USD", english).money(-4113), QStringLiteral("\u2212$4,113"));
    QCOMPARE(NumberText("JPY", english).money(-0.3), QStringLiteral("JPY\u00a00"));
    QCOMPARE(NumberText("USD", english).number(-0.04, 1), QStringLiteral("0.0"));
}

// The same figure is not nothing in one place and something in another.
void NumbersTest::onlyNothingIsWrittenAsZero()
{
    const NumberText numbers("USD", english);
    using enum model::FigureUnit;
    for (const double amount : {0.03, 0.3}) {
        const QString text = numbers.moneyExact(amount);
        QCOMPARE(numbers.money(amount), text);
        QCOMPARE(numbers.moneyShort(amount), text);
        QCOMPARE(numbers.value(amount, MoneyPerMonth), text);
        QCOMPARE(numbers.moneyChange(amount), u'+' + text);
        QCOMPARE(numbers.money(-amount), u'\u2212' + text);
    }
    for (const double amount : {0.0, 0.004, -0.004}) {
        QCOMPARE(numbers.money(amount), QStringLiteral("$0"));
        QCOMPARE(numbers.moneyShort(amount), QStringLiteral("$0"));
        QCOMPARE(numbers.value(amount, MoneyPerMonth), QStringLiteral("$0"));
        QCOMPARE(numbers.moneyChange(amount), QStringLiteral("$0"));
    }
    QCOMPARE(numbers.money(0.6), QStringLiteral("$1"));
}

// Shows: D16
void NumbersTest::datesAreWrittenAsTheirLanguageDoes()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const auto from = *model::Timestamp::parse("2026-11-16T10:00:00Z");
    const auto to = *model::Timestamp::parse("2026-11-19T00:00:00Z");
    const auto later = *model::Timestamp::parse("2026-12-03T00:00:00Z");
    QCOMPARE(views::dateText(from, english), QStringLiteral("16 Nov 2026"));
    QCOMPARE(views::dateText(from, german), QStringLiteral("16. Nov. 2026"));
    QCOMPARE(views::momentText(from, german), QStringLiteral("16. Nov. 2026, 10:00"));
    QCOMPARE(views::periodText(from, to, german), QStringLiteral("16.–18. Nov. 2026"));
    QCOMPARE(views::periodText(from, later, german), QStringLiteral("16. Nov. – 2. Dez. 2026"));
    QCOMPARE(views::periodText(from, to, english), QStringLiteral("16–18 Nov 2026"));
}

// Shows: U9
void NumbersTest::whatIsMissingIsADash()
{
    const NumberText numbers("USD", english);
    QCOMPARE(numbers.money(std::nullopt), QStringLiteral("\u2013"));
    QCOMPARE(numbers.months(std::nullopt), QStringLiteral("\u2013"));
    QCOMPARE(numbers.value(std::nullopt, model::FigureUnit::Months), QStringLiteral("\u2013"));
    QCOMPARE(numbers.money(0), QStringLiteral("$0"));
}

void NumbersTest::billsGoToTheMinorUnitOfTheirCurrency()
{
    QCOMPARE(NumberText("USD", english).moneyExact(66121.44), QStringLiteral("$66,121.44"));
    QCOMPARE(NumberText("JPY", english).moneyExact(66121.0), QStringLiteral("JPY\u00a066,121"));
    QCOMPARE(NumberText("KWD", english).moneyExact(1.5), QStringLiteral("KWD\u00a01.500"));
}

void NumbersTest::ambiguousCurrenciesKeepTheirCode()
{
    QCOMPARE(NumberText("AUD", english).money(4145), QStringLiteral("AUD\u00a04,145"));
}

void NumbersTest::otherLocalesGroupTheirWay()
{
    QCOMPARE(NumberText("EUR", QLocale(QLocale::German, QLocale::Germany)).money(1234567),
             QStringLiteral("1.234.567\u00a0€"));
    QCOMPARE(NumberText("INR", QLocale(QLocale::Hindi, QLocale::India)).money(1234567),
             QStringLiteral("₹12,34,567"));
}

void NumbersTest::digitsAreThoseOfTheCurrencyInEveryLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("decimals");
    for (const char* locale : {"en_US", "de_DE", "fr_FR", "ar_EG", "hi_IN", "ja_JP"})
        for (const auto& [currency, decimals] :
             {std::pair("USD", 2), std::pair("EUR", 2), std::pair("JPY", 0), std::pair("KWD", 3)})
            QTest::addRow("%s %s", locale, currency)
                << QString::fromLatin1(locale) << QString::fromLatin1(currency) << decimals;
}

// A locale drops the decimals that its own currency does not have; the shown one may have them. Shows: D16
void NumbersTest::digitsAreThoseOfTheCurrencyInEveryLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(int, decimals);
    const QLocale person(locale);
    const QString text = NumberText(currency.toStdString(), person).moneyExact(1234567.891);
    QVERIFY2(text.contains(person.toString(1234567.891, 'f', decimals)), qPrintable(text));
    QVERIFY2(!text.contains(person.toString(1234567.891, 'f', decimals + 1)), qPrintable(text));
    // Between a code and the number stands a space that does not break.
    if (currency == QStringLiteral("KWD"))
        QVERIFY2(text.startsWith(QStringLiteral("KWD\u00a0")), qPrintable(text));
}

void NumbersTest::unitsStandBehindANarrowSpace()
{
    const NumberText numbers("USD", english);
    QCOMPARE(numbers.percent(0.62), QStringLiteral("62\u202f%"));
    QCOMPARE(numbers.share(0.421), QStringLiteral("42.1\u202f%"));
    QCOMPARE(numbers.monthsWithUnit(36), QStringLiteral("36\u202fmonths"));
    QCOMPARE(numbers.value(1162, model::FigureUnit::Mebibytes), QStringLiteral("1,162\u202fMiB"));
}

void NumbersTest::daysSayTheirRange()
{
    QCOMPARE(NumberText("USD", english).days({9, 21, 52}), QStringLiteral("21 (9–52)"));
    QCOMPARE(NumberText("USD", english).days({8, 8, 8}), QStringLiteral("8"));
}

void NumbersTest::fullValuesLoseNoDigit()
{
    QCOMPARE(NumberText("USD", english).fullValue(150.26805581353045, model::FigureUnit::MoneyPerMonth),
             QStringLiteral("$150.26805581353045"));
}

// Shows: D16
void NumbersTest::signsStayInFrontAmongWordsFromRightToLeft()
{
    const NumberText hebrew("USD", QLocale(QLocale::Hebrew, QLocale::Israel));
    for (const QString& text : {hebrew.money(-27.0), hebrew.number(-5.9, 1), hebrew.moneyChange(9831.0),
                                hebrew.shareChange(0.058), hebrew.change(4, 0)}) {
        QVERIFY2(text.startsWith(u'\u2066') || text.contains(u'\u2066'), qPrintable(text));
        QCOMPARE(text.count(u'\u2066'), text.count(u'\u2069'));
        QCOMPARE(tare::views::displayText(text), text);
        QVERIFY(!tare::views::withoutIsolates(text).contains(u'\u2066'));
    }
    QVERIFY(!hebrew.money(27.0).contains(u'\u2066'));
    // Only the sign and its number: the symbol stands on the same side of every amount.
    const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
    for (const double amount : {-27.0, 27.0})
        QVERIFY(NumberText("USD", egypt).money(amount).endsWith(QStringLiteral("\u00a0$")));
    QCOMPARE(NumberText("USD", egypt).money(-27.0), QStringLiteral("\u2066\u2212٢٧\u2069\u00a0$"));
    QCOMPARE(NumberText("USD", egypt).moneyShortChange(27.0), QStringLiteral("\u2066+٢٧\u2069\u00a0$"));
    QVERIFY(!NumberText("USD", english).money(-27.0).contains(u'\u2066'));
    // A name that only looks like one is what it is without.
    QCOMPARE(tare::views::displayText(QStringLiteral("a\u2066evil\u2069")), QStringLiteral("aevil"));
    QCOMPARE(tare::views::displayText(QStringLiteral("a\u2066\u22125\u202e\u2069")),
             QStringLiteral("a\u22125"));
    QCOMPARE(tare::views::displayText(QStringLiteral("a\u2066\u22125")), QStringLiteral("a\u22125"));
}

} // namespace tare::tests

QTEST_APPLESS_MAIN(tare::tests::NumbersTest)
#include "tst_numbers.moc"
