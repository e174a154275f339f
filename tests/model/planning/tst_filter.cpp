// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/filter.h"

#include <QTest>

#include <random>

namespace tare::tests {

using namespace model;

class FilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsTheSame_data();
    void whatIsWrittenReadsTheSame();
    void whatIsFormattedParsesToTheSameValue();
    void everyExpressionSurvivesTheRoundTrip();
    void mistakesSayWhatWasExpectedAndWhere_data();
    void mistakesSayWhatWasExpectedAndWhere();
    void anyBytesAreReadOrRefused();
    void conditionsOfASetAllHold();
    void oneSetIsEnough();
    void operatorsCompareAsTheirNamesSay_data();
    void operatorsCompareAsTheirNamesSay();
    void narrowedFiltersKeepTheirSets();
};

namespace {

FilterTexts textsOf(std::string_view name, std::string_view namespaceName, std::string_view verdict)
{
    FilterTexts texts{};
    texts[static_cast<std::size_t>(FilterField::Name)] = name;
    texts[static_cast<std::size_t>(FilterField::Namespace)] = namespaceName;
    texts[static_cast<std::size_t>(FilterField::Verdict)] = verdict;
    return texts;
}

FilterExpression parsed(std::string_view text)
{
    auto expression = parseFilter(text);
    return expression ? std::move(expression).value()
                      : FilterExpression{{{{FilterField::Any, FilterOperator::Is, {"?"}}}}};
}

} // namespace

void FilterTest::whatIsWrittenReadsTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("formatted");
    QTest::newRow("empty") << QByteArray("  ") << QByteArray("");
    QTest::newRow("one") << QByteArray("name contains cart") << QByteArray("name contains cart");
    QTest::newRow("values") << QByteArray("verdict is migrate,never")
                            << QByteArray("verdict is migrate, never");
    QTest::newRow("quotes") << QByteArray("team is \"web \\\"shop\\\"\"")
                            << QByteArray("team is \"web \\\"shop\\\"\"");
    QTest::newRow("sets") << QByteArray("name starts-with a  and namespace is-not b or kind is Deployment")
                          << QByteArray("name starts-with a and namespace is-not b or kind is Deployment");
    QTest::newRow("words of the grammar")
        << QByteArray("name is and or any is or") << QByteArray("name is and or any is or");
}

void FilterTest::whatIsWrittenReadsTheSame()
{
    QFETCH(QByteArray, text);
    const auto expression = parseFilter(text.toStdString());
    QVERIFY(expression.isOk());
    QTEST(QByteArray::fromStdString(formatFilter(*expression)), "formatted");
}

void FilterTest::whatIsFormattedParsesToTheSameValue()
{
    const FilterExpression expression{{{{FilterField::Name, FilterOperator::Matches, {"*cart*", "a,b", ""}},
                                        {FilterField::Team, FilterOperator::IsNot, {"\\ \" \n"}}},
                                       {{FilterField::Reason, FilterOperator::EndsWith, {"größe"}}}}};
    QVERIFY(parsed(formatFilter(expression)) == expression);
}

void FilterTest::everyExpressionSurvivesTheRoundTrip()
{
    std::mt19937 random(20261125);
    const auto below = [&random](std::size_t bound) { return static_cast<std::size_t>(random() % bound); };
    for (int round = 0; round < 2000; ++round) {
        FilterExpression expression;
        expression.sets.resize(below(4));
        for (FilterSet& set : expression.sets) {
            set.resize(1 + below(3));
            for (FilterCondition& condition : set) {
                condition.field = static_cast<FilterField>(below(filterFieldCount));
                condition.comparison = static_cast<FilterOperator>(below(filterOperatorCount));
                condition.values.resize(1 + below(3));
                for (std::string& value : condition.values)
                    for (std::size_t i = below(6); i > 0; --i)
                        value += "ab\"\\ ,*-\n\xc3"[below(10)];
            }
        }
        QVERIFY2(parsed(formatFilter(expression)) == expression, formatFilter(expression).c_str());
    }
}

void FilterTest::mistakesSayWhatWasExpectedAndWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("column");
    QTest::newRow("field") << QByteArray("color is red") << QByteArray("field") << 1;
    QTest::newRow("operator") << QByteArray("name equals red") << QByteArray("operator") << 6;
    QTest::newRow("value") << QByteArray("name is") << QByteArray("value") << 8;
    QTest::newRow("second value") << QByteArray("name is a,") << QByteArray("value") << 11;
    QTest::newRow("quote") << QByteArray("name is \"a") << QByteArray("quote") << 11;
    QTest::newRow("and") << QByteArray("name is a b") << QByteArray("and-or") << 11;
    QTest::newRow("after or") << QByteArray("name is a or") << QByteArray("field") << 13;
}

void FilterTest::mistakesSayWhatWasExpectedAndWhere()
{
    QFETCH(QByteArray, text);
    const auto expression = parseFilter(text.toStdString());
    QVERIFY(!expression.isOk());
    QVERIFY(expression.error().code == ErrorCode::BadValue);
    QTEST(QByteArray::fromStdString(expression.error().arguments.at(1)), "expected");
    QTEST(static_cast<int>(expression.error().place.column), "column");
}

void FilterTest::anyBytesAreReadOrRefused()
{
    std::mt19937 random(7);
    const std::string_view pieces[] = {"name ", "is ", "or ", "and ", "\"",       "\\",
                                       ",",     " ",   "x ",  "\xff", "contains "};
    int read = 0;
    for (int round = 0; round < 50000; ++round) {
        std::string text;
        for (int i = 0; i < 4; ++i)
            text += pieces[random() % std::size(pieces)];
        const auto expression = parseFilter(text);
        if (!expression)
            continue;
        ++read;
        QVERIFY2(parsed(formatFilter(*expression)) == *expression, text.c_str());
    }
    QVERIFY(read > 0);
    std::string endless;
    for (int i = 0; i < 2000; ++i)
        endless += "name is a or ";
    QVERIFY(!parseFilter(endless + "name is b").isOk());
}

// Shows: U3
void FilterTest::conditionsOfASetAllHold()
{
    const FilterExpression both = parsed("namespace is shop and verdict is migrate, never");
    QVERIFY(isMatch(both, textsOf("cart", "shop", "never")));
    QVERIFY(!isMatch(both, textsOf("cart", "shop", "blocked")));
    QVERIFY(!isMatch(both, textsOf("cart", "ops", "never")));
    QVERIFY(isMatch({}, textsOf("cart", "ops", "never")));
}

// Shows: U3
void FilterTest::oneSetIsEnough()
{
    const FilterExpression either = parsed("namespace is shop and verdict is migrate or name contains art");
    QVERIFY(isMatch(either, textsOf("cart", "ops", "never")));
    QVERIFY(isMatch(either, textsOf("x", "shop", "migrate")));
    QVERIFY(!isMatch(either, textsOf("x", "shop", "never")));
    QVERIFY(names(either, FilterField::Verdict) && !names(either, FilterField::Team));
}

void FilterTest::operatorsCompareAsTheirNamesSay_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* condition, bool matches) {
        QTest::newRow(condition) << QByteArray(condition) << matches;
    };
    row("name is cart-api-v2", true);
    row("name is cart-api", false);
    row("name is-not cart-api", true);
    row("name is-not cart-api, cart-api-v2", false);
    row("name contains api", true);
    row("name contains \"api v2\"", false);
    row("name starts-with cart", true);
    row("name starts-with api", false);
    row("name ends-with v2", true);
    row("name ends-with v", false);
    row("name matches cartapi", true);
    row("name matches \"Cart API\"", true);
    row("name matches c*v?", true);
    row("name matches apicart", false);
    row("name matches ????????????", false);
}

// Shows: U3
void FilterTest::operatorsCompareAsTheirNamesSay()
{
    QFETCH(QByteArray, condition);
    const FilterExpression expression = folded(parsed(condition.toStdString()), toLower);
    QTEST(isMatch(expression, textsOf("cart-api-v2", "shop", "migrate")), "matches");
}

void FilterTest::narrowedFiltersKeepTheirSets()
{
    const FilterSet scope{{FilterField::Cluster, FilterOperator::Is, {"prod"}}};
    QCOMPARE(formatFilter(narrowed(parsed("name is a or name is b"), scope)),
             std::string("name is a and cluster is prod or name is b and cluster is prod"));
    QCOMPARE(formatFilter(narrowed({}, scope)), std::string("cluster is prod"));
    QVERIFY(narrowed({}, {}).isEmpty());
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::FilterTest)
#include "tst_filter.moc"
