// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

// The whole way of six whole cases: files → import → scenario → rank, held against what another program
// computed.
namespace tare::tests {

namespace {

using Json = nlohmann::json;

const QString casesFolder = QStringLiteral(TARE_SOURCE_DIR "/tests/data/cases");

Json readJson(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll().toStdString()) : Json();
}

bool isClose(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-6 + 1e-9 * std::abs(expected);
}

// Where an expected name stands in the ranking's JSON; they differ for what is nested there.
Json::json_pointer pointerOf(const std::string& name)
{
    if (name.starts_with("payback_"))
        return Json::json_pointer("/payback_months/" + name.substr(8));
    if (name == "npv_likely")
        return Json::json_pointer("/npv/likely");
    return Json::json_pointer("/" + name);
}

void compareValue(const Json& actual, const Json& expected, const std::string& what)
{
    if (expected.is_number()) {
        QVERIFY2(actual.is_number(), (what + " is no number: " + actual.dump()).c_str());
        QVERIFY2(isClose(actual.get<double>(), expected.get<double>()),
                 (what + ": " + actual.dump() + " instead of " + expected.dump()).c_str());
    } else if (expected.is_object()) {
        for (const auto& [name, value] : expected.items())
            compareValue(actual.value(name, Json()), value, what + "." + name);
    } else {
        QVERIFY2(actual == expected,
                 (what + ": " + actual.dump() + " instead of " + expected.dump()).c_str());
    }
}

void compareFigures(const Json& actual, const Json& expected, const std::string& what)
{
    for (const auto& [name, value] : expected.items()) {
        const Json::json_pointer pointer = pointerOf(name);
        QVERIFY2(actual.contains(pointer), (what + " has no " + name).c_str());
        compareValue(actual.at(pointer), value, what + " " + name);
    }
}

const Json* findBy(const Json& list, const char* key, const std::string& value)
{
    for (const Json& item : list) {
        if (item.value(key, "") == value)
            return &item;
    }
    return nullptr;
}

} // namespace

class CasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsTheExpectedOne_data()
    {
        QTest::addColumn<QString>("folder");
        const QStringList names = QDir(casesFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(names.size() >= 6);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << casesFolder + QLatin1Char('/') + name;
    }

    void everyFigureIsTheExpectedOne()
    {
        QFETCH(QString, folder);
        const QTemporaryDir temporary;
        const std::string project = temporary.filePath(QStringLiteral("case.tare")).toStdString();
        std::vector<std::string> import{"import", project, "--cluster", "case", "--quiet"};
        for (const char* name : {"cluster.json", "top.txt", "bill.csv"}) {
            const QString path = folder + QLatin1Char('/') + QLatin1String(name);
            if (QFile::exists(path))
                import.push_back(path.toStdString());
        }
        const CommandRun imported = runTare(import);
        QVERIFY2(imported.exitCode == 0, imported.messages.c_str());
        const CommandRun stored = runTare(
            {"scenario", project, "import", (folder + QStringLiteral("/scenario.json")).toStdString()});
        QVERIFY2(stored.exitCode == 0, stored.messages.c_str());
        const CommandRun ranked = runTare({"rank", project, "--format", "json"});
        QVERIFY2(ranked.exitCode == 0, ranked.messages.c_str());

        const Json result = Json::parse(ranked.output);
        const Json expected = readJson(folder + QStringLiteral("/expected.json"));
        QCOMPARE(result.at("workloads").size(), expected.at("workloads").size());
        for (const auto& [id, figures] : expected.at("workloads").items()) {
            const Json* workload = findBy(result.at("workloads"), "id", id);
            QVERIFY2(workload != nullptr, id.c_str());
            compareFigures(*workload, figures, id);
        }
        QCOMPARE(result.at("pools").size(), expected.at("pools").size());
        for (const auto& [name, figures] : expected.at("pools").items()) {
            const Json* pool = findBy(result.at("pools"), "pool", name);
            QVERIFY2(pool != nullptr, name.c_str());
            compareFigures(*pool, figures, name);
        }
        compareFigures(result.at("bill"), expected.at("bill"), "bill");
    }
};

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::CasesTest)
#include "tst_cases.moc"
