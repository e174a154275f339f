// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/decimal.h"
#include "model/base/locatedjson.h"
#include "model/base/time.h"
#include "model/scenario/language.h"
#include "model/scenario/parameter.h"
#include "resources/prices.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace tare::model;

namespace {

// Every key of the scenario file's table, language and archetype filled in.
std::vector<std::string> documentedKeys()
{
    std::vector<std::string> keys{"cost.basis",
                                  "cost.cpu_ram_ratio",
                                  "cost.core_hour_price",
                                  "cost.gib_hour_price",
                                  "rightsize.enabled",
                                  "rightsize.memory_headroom",
                                  "rightsize.cpu_headroom",
                                  "rightsize.assumed_memory_use",
                                  "rightsize.assumed_cpu_use",
                                  "density.target",
                                  "density.pool",
                                  "density.shim_memory_mib",
                                  "density.host_memory_mib",
                                  "density.modules_per_host",
                                  "density.calls_in_flight",
                                  "density.pod_limit",
                                  "density.target_fill",
                                  "egress.releases_per_month",
                                  "egress.layer_reuse",
                                  "egress.path",
                                  "egress.price_same_region_gb",
                                  "egress.price_cross_zone_gb",
                                  "egress.price_cross_region_gb",
                                  "egress.price_internet_gb",
                                  "egress.further_regions",
                                  "egress.retained_versions",
                                  "egress.dedupe",
                                  "egress.architectures",
                                  "egress.storage_gb_month",
                                  "egress.image_size_mb",
                                  "coldstart.scale_to_zero",
                                  "coldstart.idle_fraction",
                                  "coldstart.warm_replicas",
                                  "serverless.duration_ms",
                                  "serverless.memory_gb",
                                  "serverless.cold_rate",
                                  "serverless.init_ms",
                                  "serverless.wasm_init_ms",
                                  "serverless.wasm_memory_gb",
                                  "effort.method",
                                  "effort.ksloc",
                                  "effort.aa",
                                  "effort.su",
                                  "effort.unfm",
                                  "effort.at",
                                  "effort.em",
                                  "effort.day_rate",
                                  "effort.contingency",
                                  "effort.days_per_point",
                                  "time.horizon_months",
                                  "time.discount_rate",
                                  "time.growth",
                                  "time.overlap_months",
                                  "time.capacity_days_month",
                                  "programme.fixed_cost",
                                  "programme.month_cost",
                                  "commitment.share",
                                  "commitment.discount",
                                  "commitment.end_month",
                                  "commitment.absorb",
                                  "soft.ci",
                                  "soft.labour",
                                  "soft.control_plane",
                                  "soft.edge",
                                  "risk.draws",
                                  "risk.seed",
                                  "risk.effort_correlation"};
    for (const std::string_view language : languageIds)
        for (const char* prefix :
             {"density.container_overhead_mib.", "density.wasm_base_mib.", "density.wasm_code_mib.",
              "density.heap_ratio.", "density.cpu_factor.", "density.call_memory_mib.",
              "egress.wasm_size_mb.", "effort.dm.", "effort.cm.", "effort.im."})
            keys.push_back(prefix + std::string(language));
    for (const std::string_view archetype : archetypeIds())
        keys.push_back("effort.archetype_days." + std::string(archetype));
    return keys;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryDocumentedKey();
    void hasNothingElseButInputsOfSoftSavings();
    void isSortedAndWithoutRepetition();
    void hasDefaultsThatFitTheirKindAndBounds();
    void namesEvidenceWithASourceForEveryRow();
    void namesTheNearestKey_data();
    void namesTheNearestKey();
    void findsNothingForUnknownKeys();
    void convertsMegabytesToMebibytes();
    void pricesNameTheirEvidence();
};

void TestCatalogue::hasEveryDocumentedKey()
{
    for (const std::string& key : documentedKeys()) {
        const Parameter* parameter = findParameter(key);
        QVERIFY2(parameter, key.c_str());
        QCOMPARE(parameter->id, key);
        QCOMPARE(parameter->group, key.substr(0, key.find('.')));
    }
}

void TestCatalogue::hasNothingElseButInputsOfSoftSavings()
{
    const auto keys = documentedKeys();
    const std::set<std::string> documented(keys.begin(), keys.end());
    for (const Parameter& parameter : parameters())
        QVERIFY2(documented.count(parameter.id) == 1 || parameter.group == "soft", parameter.id.c_str());
}

void TestCatalogue::isSortedAndWithoutRepetition()
{
    const auto rows = parameters();
    for (std::size_t i = 1; i < rows.size(); ++i)
        QVERIFY2(rows[i - 1].id < rows[i].id, rows[i].id.c_str());
}

void TestCatalogue::hasDefaultsThatFitTheirKindAndBounds()
{
    for (const Parameter& parameter : parameters()) {
        if (parameter.unit == ParameterUnit::Switch) {
            QVERIFY2(std::holds_alternative<bool>(parameter.defaultValue), parameter.id.c_str());
        } else if (parameter.unit == ParameterUnit::Choice) {
            const auto& chosen = std::get<std::string>(parameter.defaultValue);
            QVERIFY2(std::count(parameter.choices.begin(), parameter.choices.end(), chosen) == 1,
                     parameter.id.c_str());
        } else {
            const Range& range = std::get<Range>(parameter.defaultValue);
            QVERIFY2(parameter.lowest <= range.low && range.low <= range.likely &&
                         range.likely <= range.high && range.high <= parameter.highest,
                     parameter.id.c_str());
        }
    }
}

void TestCatalogue::namesEvidenceWithASourceForEveryRow()
{
    for (const Parameter& parameter : parameters()) {
        const Evidence* evidence = findEvidence(parameter.evidence);
        QVERIFY2(evidence, parameter.id.c_str());
        QVERIFY2(!evidence->condition.empty() && !evidence->sources.empty(), parameter.id.c_str());
        // a default is never graded better than what it rests on
        QVERIFY2(parameter.grade >= evidence->grade, parameter.id.c_str());
        for (const Source& source : evidence->sources)
            QVERIFY2(!source.title.empty() && source.year >= 1990 && !source.figure.empty(),
                     parameter.id.c_str());
    }
    QVERIFY(findEvidence("price.aws.ec2.m5.4xlarge"));
    QVERIFY(!findEvidence(""));
    QVERIFY(!findEvidence("no.such.key"));
}

void TestCatalogue::namesTheNearestKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("nearest");
    QTest::newRow("letter missing") << QByteArray("density.cpu_facor.java")
                                    << QByteArray("density.cpu_factor.java");
    QTest::newRow("wrong separator") << QByteArray("time.horizon-months")
                                     << QByteArray("time.horizon_months");
    QTest::newRow("case") << QByteArray("Cost.Basis") << QByteArray("cost.basis");
}

void TestCatalogue::namesTheNearestKey()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, nearest);
    QCOMPARE(std::string(nearestParameter(key.toStdString())), nearest.toStdString());
}

void TestCatalogue::findsNothingForUnknownKeys()
{
    QVERIFY(!findParameter("density.cpu_factor.cobol"));
    QVERIFY(!findParameter("density.cpu_factor"));
    QVERIFY(!findParameter(""));
}

void TestCatalogue::convertsMegabytesToMebibytes()
{
    // 8 MB and 20 MB of the register
    QCOMPARE(std::get<Range>(findParameter("density.container_overhead_mib.rust")->defaultValue).likely,
             7.63);
    QCOMPARE(std::get<Range>(findParameter("density.shim_memory_mib")->defaultValue).likely, 19.07);
}

void TestCatalogue::pricesNameTheirEvidence()
{
    const auto document = parseJson(tare::resources::prices(), "prices.json");
    QVERIFY(document.isOk());
    const JsonValue* prices = document->find("prices");
    QVERIFY(prices && !prices->items.empty());
    for (const JsonValue& row : prices->items) {
        QVERIFY(findEvidence(row.find("evidence")->string));
        const auto price = Decimal::parse(row.find("price_hour")->string);
        QVERIFY(price && *price > Decimal());
        QVERIFY(tare::model::Timestamp::parse(row.find("as_of")->string).has_value());
        for (const char* key : {"provider", "instance_type", "region", "capacity_type", "currency"})
            QVERIFY2(!row.find(key)->string.empty(), key);
    }
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
