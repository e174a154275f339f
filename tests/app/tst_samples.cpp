// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ranking.h"
#include "bench/generate/articlesample.h"
#include "bench/generate/shop.h"
#include "bench/generate/shopsample.h"
#include "model/evaluation/prepared.h"
#include "tests/app/commandrun.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>
#include <set>

// The sample projects: their files, and what the realistic shop is there to show.
namespace tare::tests {

namespace {

using Json = nlohmann::json;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Json ranked(const std::string& project, std::vector<std::string> more = {})
{
    std::vector<std::string> words{"rank", project, "--format", "json"};
    words.insert(words.end(), more.begin(), more.end());
    const CommandRun run = runTare(words);
    return run.exitCode == 0 ? Json::parse(run.output) : Json();
}

const Json& workload(const Json& ranking, const std::string& name)
{
    static const Json none;
    for (const Json& each : ranking.at("workloads"))
        if (each.at("name") == name)
            return each;
    return none;
}

const Json& pool(const Json& ranking, const std::string& name)
{
    static const Json none;
    for (const Json& each : ranking.at("pools"))
        if (each.at("pool") == name)
            return each;
    return none;
}

double number(const Json& object, const char* name)
{
    return object.at(name).get<double>();
}

std::string text(const Json& object, const char* name)
{
    return object.at(name).get<std::string>();
}

double sumOfParts(const Json& bill)
{
    double sum = 0;
    for (const char* part : {"workloads_month", "daemonsets_month", "idle_month", "unmatched_month"})
        sum += number(bill, part);
    for (const auto& [name, amount] : bill.at("other_month").items())
        sum += amount.get<double>();
    return sum;
}

} // namespace

class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesHaveTheSameBytesAsEver();
    void nothingIsRejected();
    void everyVerdictOccurs();
    void eachWorkloadHasItsReason_data();
    void eachWorkloadHasItsReason();
    void findingsAreReadOffTheObjects();
    void thePoolsAreWhatTheyAreThereFor();
    void theBillAddsUp();
    void machinesJoinTheBill();
    void thePlanIsNoMachine();
    void manyModulesAHostFreeWhatPodsBind();

private:
    std::string file(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    void import(const std::vector<std::string>& words);

    QTemporaryDir m_folder;
    std::string m_project;
    std::vector<CommandRun> m_imports;
    Json m_ranking;
};

void SamplesTest::import(const std::vector<std::string>& words)
{
    m_imports.push_back(runTare(words));
    QVERIFY2(m_imports.back().exitCode == 0, m_imports.back().messages.c_str());
}

void SamplesTest::initTestCase()
{
    QVERIFY(bench::writeShopSample(m_folder.path().toStdString()));
    QVERIFY(bench::writeArticleSample(m_folder.path().toStdString()));
    m_project = file("shop.tare");
    import({"import", m_project, file("shop-web-cluster.json"), file("shop-web-top.txt"), "--cluster",
            bench::webCluster});
    import({"import", m_project, file("shop-core-cluster.json"), file("shop-core-top.txt"), "--cluster",
            bench::coreCluster});
    import({"import", m_project, file("shop-bill-09.csv"), file("shop-bill-10.csv")});
    import({"scenario", m_project, "import", file("shop-host-scenario.json")});
    import({"scenario", m_project, "import", file("shop-scenario.json")});
    m_ranking = ranked(m_project);
    QVERIFY(m_ranking.is_object());
}

// Figures in docs, and what people compare their own runs with, rest on these very bytes. A sample that is
// changed on purpose is written down anew with sha256sum.
void SamplesTest::filesHaveTheSameBytesAsEver()
{
    const QByteArray sums = contentOf(QStringLiteral(TARE_SOURCE_DIR "/tests/data/samples/SHA256SUMS"));
    std::set<QString> listed;
    for (const QByteArray& line : sums.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() != 2)
            continue;
        const QByteArray bytes = contentOf(m_folder.filePath(QString::fromUtf8(words[1])));
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + ' ' + words[1],
                 words[0] + ' ' + words[1]);
        listed.insert(QString::fromUtf8(words[1]));
    }
    for (const QString& name :
         QDir(m_folder.path())
             .entryList({QStringLiteral("*.json"), QStringLiteral("*.csv"), QStringLiteral("*.txt")}))
        QVERIFY2(listed.contains(name), qPrintable(name));
}

void SamplesTest::nothingIsRejected()
{
    for (const CommandRun& run : m_imports)
        QVERIFY2(run.messages.empty(), run.messages.c_str());
    QCOMPARE(number(m_ranking.at("bill"), "rejected_rows"), 0.0);
}

void SamplesTest::everyVerdictOccurs()
{
    std::map<std::string, int> counts;
    for (const Json& each : m_ranking.at("workloads"))
        ++counts[each.at("verdict").get<std::string>()];
    for (const char* verdict :
         {"migrate", "beyond-horizon", "never", "not-selected", "blocked", "needs-data"})
        QVERIFY2(counts[verdict] >= 2, verdict);
    QCOMPARE(m_ranking.at("workloads").size(), bench::shopWorkloads().size());
    QVERIFY(counts["migrate"] >= 6);
    // The seven languages, and what is of none that is known.
    std::set<std::string> languages;
    for (const Json& each : m_ranking.at("workloads"))
        languages.insert(each.at("language").get<std::string>());
    QCOMPARE(languages, (std::set<std::string>{"java", "javascript", "python", "csharp", "php", "go", "rust",
                                               "unknown"}));
}

void SamplesTest::eachWorkloadHasItsReason_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("grade");
    const auto row = [](const char* name, const char* verdict, const char* reason, const char* grade) {
        QTest::newRow(name) << verdict << reason << grade;
    };
    row("product-page", "migrate", "pays-back", "sampled");
    row("checkout-api", "migrate", "pays-back", "measured");
    row("partner-plugins", "migrate", "pays-back", "sampled");
    row("order-intake", "beyond-horizon", "beyond-horizon", "sampled");
    row("price-feed", "beyond-horizon", "beyond-horizon", "assumed");
    row("shelf-prices", "beyond-horizon", "pods-bind", "sampled");
    row("loyalty-points", "never", "pods-bind", "sampled");
    row("store-hours", "never", "pods-bind", "sampled");
    row("login", "never", "outside-set", "sampled");
    row("payment-gateway", "not-selected", "not-selected", "measured");
    row("metrics-server", "not-selected", "system-namespace", "sampled");
    row("session-cache", "blocked", "blocked", "sampled");
    row("picture-search", "blocked", "blocked", "assumed");
    row("fraud-scoring", "blocked", "blocked-by-hand", "measured");
    row("month-end", "needs-data", "no-run-time", "unknown");
    row("returns-portal", "needs-data", "no-requests", "unknown");
}

void SamplesTest::eachWorkloadHasItsReason()
{
    QFETCH(const QString, verdict);
    QFETCH(const QString, reason);
    QFETCH(const QString, grade);
    const Json& found = workload(m_ranking, QTest::currentDataTag());
    QVERIFY(found.is_object());
    QCOMPARE(QString::fromStdString(found.at("verdict")), verdict);
    QCOMPARE(QString::fromStdString(found.at("reason_code")), reason);
    QCOMPARE(QString::fromStdString(found.at("data_grade")), grade);
}

void SamplesTest::findingsAreReadOffTheObjects()
{
    const std::map<std::string, std::set<std::string>> expected{
        {"picture-search", {"gpu"}},
        {"pos-bridge", {"host-network", "privileged", "host-path"}},
        {"traffic-shaper", {"kernel-capability"}},
        {"session-cache", {"third-party-server", "stateful-set", "stateful-volume"}},
        {"partner-plugins", {"runtime-class"}},
        {"fraud-scoring", {"entered"}},
        {"product-page", {}}};
    for (const auto& [name, codes] : expected) {
        std::set<std::string> found;
        for (const Json& finding : workload(m_ranking, name).at("findings"))
            found.insert(finding.at("code").get<std::string>());
        QVERIFY2(found == codes, name.c_str());
    }
    // The sandbox of a microVM is part of today, not of the module.
    const Json& plugins = workload(m_ranking, "partner-plugins").at("footprint");
    QVERIFY(number(plugins.at("today"), "cpu_m") >= 160 * (150 + 250));
    QVERIFY(number(plugins.at("wasm"), "cpu_m") < 160 * 150);
    // The deployment tool's own kind of controller is a workload under its name.
    QCOMPARE(text(workload(m_ranking, "checkout-api"), "kind"), std::string("Rollout"));
}

void SamplesTest::thePoolsAreWhatTheyAreThereFor()
{
    QCOMPARE(m_ranking.at("pools").size(), std::size_t(bench::shopPoolCount));
    const auto share = [&](const char* name, const char* saving) {
        const Json& found = pool(m_ranking, name);
        return number(found, saving) / number(found, "cost_month");
    };
    QCOMPARE(text(pool(m_ranking, "spot"), "capacity_type"), std::string("spot"));
    QVERIFY(share("peak", "consolidation_saving_month") > 0.5); // idle
    QVERIFY(share("general", "rightsizing_saving_month") > 0.1);
    QVERIFY(share("general", "wasm_saving_month") > 0.1);
    const Json& stores = pool(m_ranking, "stores");
    QCOMPARE(text(stores, "binding_today"), std::string("pods"));
    QCOMPARE(text(stores, "binding_wasm"), std::string("pods"));
    QCOMPARE(number(stores, "wasm_saving_month"), 0.0);
}

void SamplesTest::theBillAddsUp()
{
    const Json& bill = m_ranking.at("bill");
    QVERIFY(std::abs(sumOfParts(bill) - number(bill, "total_month")) < 1e-6);
    QVERIFY(number(bill, "total_month") > 80'000 && number(bill, "total_month") < 120'000);
    QCOMPARE(number(bill, "window_hours"), 24.0 * bench::shopDaysBilled);
    QCOMPARE(number(bill, "one_time_period"), 3600.0);
    for (const auto& [name, amount] : bill.at("other_month").items()) {
        const bool isCredit = name == "credit";
        QVERIFY2(isCredit ? amount.get<double>() < 0 : amount.get<double>() > 0, name.c_str());
    }
    const CommandRun check = runTare({"check", m_project});
    QVERIFY2(check.exitCode == 0, check.messages.c_str());
}

void SamplesTest::machinesJoinTheBill()
{
    std::size_t gone = 0;
    for (const bench::ShopMachine& machine : bench::shopMachines())
        gone += !machine.isNode;
    auto project = model::Project::open(m_project, {});
    QVERIFY(project);
    const auto evaluation = app::rankProject(**project, {});
    QVERIFY(evaluation);
    const model::BillIndex& bill = evaluation->prepared->bill;
    QCOMPARE(bill.nodesWithoutProviderId, std::size_t(0));
    QCOMPARE(bill.nodesNotOnBill, std::size_t(1)); // it came after the bill
    QCOMPARE(bill.sharedProviderIds, std::size_t(0));
    QVERIFY(!bill.hasOverlappingBills && !bill.otherCurrency);
    std::size_t found = 0;
    for (const model::PoolBill& each : bill.pools)
        found += each.goneInstances;
    QVERIFY(gone > 40);
    QCOMPARE(found, gone);
    // The machines of the foreign account, and nothing else.
    const double foreign = 6 * 0.34 * 730;
    QVERIFY(std::abs(number(m_ranking.at("bill"), "unmatched_month") - foreign) < 0.01);
    QVERIFY(bill.amount(bill.unusedCommitments, model::CostBasis::Effective) > model::Decimal());
}

// On the billed basis hours that the plan covers cost nothing, and the plan costs what was promised: it is
// neither a machine nor lost.
void SamplesTest::thePlanIsNoMachine()
{
    QFile basis(m_folder.filePath(QStringLiteral("billed-basis")));
    QVERIFY(basis.open(QIODevice::WriteOnly));
    basis.write(
        R"({"schema": "tare.scenario/1", "name": "Billed", "parameters": {"cost.basis": "billed"}, "workloads": {}})");
    basis.close();
    const Json billed = ranked(m_project, {"--scenario-file", basis.fileName().toStdString()}).at("bill");
    const Json& effective = m_ranking.at("bill");
    QCOMPARE(number(billed, "unmatched_month"), number(effective, "unmatched_month"));
    QVERIFY(std::abs(number(billed, "total_month") - number(effective, "total_month")) < 0.01);
    QVERIFY(std::abs(sumOfParts(billed) - number(billed, "total_month")) < 1e-6);
    const double promised = bench::plannedPlaces * 0.768 * bench::planPrice * 730;
    const double unused = number(billed.at("other_month"), "other") - promised;
    QVERIFY(unused > 0 && unused < number(effective.at("other_month"), "other"));
}

void SamplesTest::manyModulesAHostFreeWhatPodsBind()
{
    const Json host = ranked(m_project, {"--scenario", "Many modules a host"});
    QVERIFY(number(pool(host, "stores"), "wasm_saving_month") > 500);
    QCOMPARE(text(workload(host, "store-hours"), "verdict"), std::string("migrate"));
    QVERIFY(number(pool(host, "general"), "wasm_saving_month") >
            number(pool(m_ranking, "general"), "wasm_saving_month"));
}

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::SamplesTest)
#include "tst_samples.moc"
