// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/locatedjson.h"

#include <QTest>

using namespace tare::model;

class TestLocatedJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsValuesAndWhereTheyStood();
    void refusesBrokenDocumentsAtTheirPlace_data();
    void refusesBrokenDocumentsAtTheirPlace();
    void refusesDepthBeyondItsLimit();
    void neverRepeatsTheDataInAnError();
    void readsPastAByteOrderMark();
};

void TestLocatedJson::keepsValuesAndWhereTheyStood()
{
    const std::string text = "{\n  \"a\": [1, -2.5e3, true, null],\n  \"b\": {\"c\": \"x\\ny\"}\n}";
    const auto document = parseJson(text, "f.json");
    QVERIFY(document.isOk());
    QVERIFY(document->isObject());
    const JsonValue* a = document->find("a");
    QVERIFY(a && a->isArray());
    QCOMPARE(a->items.size(), std::size_t(4));
    QCOMPARE(a->items[1].number, -2500.0);
    QVERIFY(a->items[2].boolean);
    QVERIFY(a->items[3].kind == JsonKind::Null);
    QCOMPARE(document->find("b")->find("c")->string, std::string("x\ny"));
    QVERIFY(!document->find("z"));
    const Place place = placeAt(text, document->keyOffsets[1], "f.json");
    QCOMPARE(place.line, std::uint64_t(3));
    QCOMPARE(place.column, std::uint64_t(3));
}

void TestLocatedJson::refusesBrokenDocumentsAtTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line");
    const int badJson = int(ErrorCode::BadJson);
    QTest::newRow("empty") << QByteArray("") << int(ErrorCode::EmptyFile) << 1;
    QTest::newRow("blank") << QByteArray(" \n \n") << int(ErrorCode::EmptyFile) << 2;
    QTest::newRow("cut off") << QByteArray("{\n\"a\": 1") << badJson << 2;
    QTest::newRow("no colon") << QByteArray("{\n\n\"a\" 1}") << badJson << 3;
    QTest::newRow("comment") << QByteArray("{\n// x\n}") << badJson << 2;
    QTest::newRow("trailing comma") << QByteArray("{\"a\": 1,\n}") << badJson << 2;
    QTest::newRow("two documents") << QByteArray("{}\n{}") << badJson << 2;
    QTest::newRow("same key twice") << QByteArray("{\"a\": 1,\n\"b\": 1,\n\"a\": 2}") << badJson << 3;
    QTest::newRow("broken UTF-8") << QByteArray("{\"a\": \"\xff\"}") << badJson << 1;
    QTest::newRow("number out of range") << QByteArray("{\"a\": 1e999}") << badJson << 1;
    QTest::newRow("not a number") << QByteArray("{\"a\": NaN}") << badJson << 1;
}

void TestLocatedJson::refusesBrokenDocumentsAtTheirPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(int, line);
    const auto document = parseJson(text.toStdString(), "f.json");
    QVERIFY(!document.isOk());
    QCOMPARE(int(document.error().code), code);
    QCOMPARE(int(document.error().place.line), line);
    QCOMPARE(document.error().place.file, std::string("f.json"));
}

void TestLocatedJson::refusesDepthBeyondItsLimit()
{
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    QVERIFY(parseJson(nested(128), "f").isOk());
    const auto tooDeep = parseJson(nested(129), "f");
    QVERIFY(!tooDeep.isOk());
    QCOMPARE(tooDeep.error().code, ErrorCode::TooDeep);
    QVERIFY(!parseJson(std::string(1'000'000, '['), "f").isOk());
}

void TestLocatedJson::neverRepeatsTheDataInAnError()
{
    for (const char* text : {"{\"a\": \"topsecret", "{\"a\": topsecret}", "{\"topsecret\" 1}",
                             "{\"topsecret\": 1, \"topsecret\": 2}"}) {
        const auto document = parseJson(text, "f");
        QVERIFY(!document.isOk());
        for (const std::string& argument : document.error().arguments)
            QVERIFY(argument.find("secret") == std::string::npos);
    }
}

void TestLocatedJson::readsPastAByteOrderMark()
{
    QVERIFY(parseJson("\xEF\xBB\xBF{\"a\": 1}", "f").isOk());
}

QTEST_APPLESS_MAIN(TestLocatedJson)
#include "tst_locatedjson.moc"
