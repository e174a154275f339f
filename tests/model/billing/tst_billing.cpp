// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/billing/billindex.h"
#include "model/billing/chargerules.h"
#include "model/billing/machineids.h"
#include "model/billing/nodeprice.h"
#include "tests/support/snapshotbuilder.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>

using namespace tare::model;
using namespace tare::tests;

namespace {

constexpr std::size_t effective = static_cast<std::size_t>(CostBasis::Effective);

bool isNear(double actual, double expected, double relative = 1e-12)
{
    return std::abs(actual - expected) <= relative * std::max(1.0, std::abs(expected));
}

Decimal money(const char* text)
{
    return *Decimal::parse(text);
}

struct Indexed
{
    std::shared_ptr<const Snapshot> snapshot;
    ClusterInventory inventory;
    BillIndex bill;

    PoolPrice price(std::size_t pool = 0, const ResolvedScenario& scenario = resolve(Scenario{})) const
    {
        return poolPrice(*snapshot, inventory.pools[pool], bill.pools[pool], bill, scenario);
    }
    ChargeRole role(std::size_t charge) const { return bill.places[0][charge].role; }
};

Indexed index(const SnapshotBuilder& builder)
{
    Indexed result;
    result.snapshot = builder.build();
    result.inventory = buildInventory(*result.snapshot);
    result.bill = indexBills(*result.snapshot, result.inventory.pools);
    return result;
}

} // namespace

class BillingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExamplesOfThePriceSplit()
    {
        std::ifstream file(TARE_SOURCE_DIR "/tests/data/golden/capacity.json");
        int count = 0;
        const auto golden = nlohmann::json::parse(file);
        for (const auto& example : golden.at("cases")) {
            if (example.at("section") != "M2.2")
                continue;
            const auto& given = example.at("given");
            const UnitPrices prices = splitPrice(
                MoneyPerHour(given.at("price_hour")), Millicores(1000 * given.at("cores").get<double>()),
                Mebibytes(1024 * given.at("gib").get<double>()), given.at("ratio"));
            QVERIFY(isNear(prices.core.value(), example.at("expected").at("cpu_core_hour"), 1e-9));
            QVERIFY(isNear(prices.gib.value(), example.at("expected").at("ram_gib_hour"), 1e-9));
            ++count;
        }
        QCOMPARE(count, 3);
    }

    void machinesAreKnownUnderAllTheirNames_data()
    {
        QTest::addColumn<QString>("providerId");
        QTest::addColumn<QString>("resourceId");
        QTest::newRow("bare id") << "aws:///us-east-1a/i-0AB"
                                 << "i-0ab";
        QTest::newRow("ARN") << "aws:///us-east-1a/i-0ab"
                             << "arn:aws:ec2:us-east-1:0456:instance/i-0ab";
        QTest::newRow("Google URL")
            << "gce://project/zone-a/node-1"
            << "//compute.googleapis.com/projects/project/zones/zone-a/instances/node-1";
        QTest::newRow("ARM id, other case")
            << "azure:///subscriptions/S/resourceGroups/mc_shop/providers/Microsoft.Compute/virtualMachines/"
               "vm1"
            << "/Subscriptions/s/resourcegroups/MC_SHOP/providers/microsoft.compute/virtualmachines/VM1/";
    }
    void machinesAreKnownUnderAllTheirNames()
    {
        QFETCH(const QString, providerId);
        QFETCH(const QString, resourceId);
        QCOMPARE(machineKeyOfResource(resourceId.toStdString()), machineKeyOfNode(providerId.toStdString()));
    }

    void volumesAreNotTheirMachines()
    {
        QVERIFY(machineKeyOfResource("vol-0ab") != machineKeyOfNode("aws:///us-east-1a/i-0ab"));
    }

    void scaleSetsAreBilledAsOne()
    {
        const std::string set = "/subscriptions/s/resourcegroups/g/providers/microsoft.compute/"
                                "virtualmachinescalesets/aks-pool";
        QCOMPARE(scaleSetOf(set + "/virtualmachines/20"), set);
        QCOMPARE(machineInScaleSet(set, "aks-pool_20"), set + "/virtualmachines/20");
        SnapshotBuilder builder;
        builder.addNode("n1", "pool", "azure://" + set + "/virtualMachines/0");
        builder.addNode("n2", "pool", "azure://" + set + "/virtualMachines/1");
        auto& charge = builder.addCharge(set, "9.6");
        charge.quantity = money("48");
        const Indexed indexed = index(builder);
        QCOMPARE(indexed.role(0), ChargeRole::Node);
        QVERIFY(isNear(indexed.price().mean.value(), 0.2 * 730));
    }

    void chargesFallIntoTheirLine_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("serviceCategory");
        QTest::addColumn<QString>("usageType");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("category"); // −1: instance hours
        const auto row = [](const char* name, const char* service, const char* category, const char* usage,
                            const char* unit, int line) {
            QTest::newRow(name) << service << category << usage << unit << line;
        };
        const auto id = [](OtherCategory category) { return static_cast<int>(category); };
        row("box usage", "AmazonEC2", "", "USW2-BoxUsage:m5.large", "Hrs", -1);
        row("spot usage", "AmazonEC2", "", "SpotUsage:m5.large", "Hrs", -1);
        row("FOCUS compute", "Amazon Elastic Compute Cloud", "Compute", "", "Hours", -1);
        row("Azure VM", "Virtual Machines", "Compute", "D4s v5", "Hours", -1);
        row("Google cores", "Compute Engine", "Compute", "N2 Instance Core running in Americas", "hour", -1);
        row("cross zone", "AmazonEC2", "Compute", "USW2-DataTransfer-Regional-Bytes", "GB",
            id(OtherCategory::Network));
        row("NAT hours", "AmazonEC2", "Compute", "NatGateway-Hours", "Hrs", id(OtherCategory::Network));
        row("Google egress", "Compute Engine", "Compute", "Network Internet Egress from Americas to China",
            "gibibyte", id(OtherCategory::Network));
        row("volume", "AmazonEC2", "", "EBS:VolumeUsage.gp3", "GB-Mo", id(OtherCategory::Storage));
        row("disk", "Compute Engine", "Compute", "Balanced PD Capacity", "gibibyte month",
            id(OtherCategory::Storage));
        row("credits of a machine", "AmazonEC2", "Compute", "CPUCredits:t3", "vCPU-Hours",
            id(OtherCategory::Other));
        row("registry", "AmazonECR", "", "TimedStorage-ByteHrs", "GB-Mo", id(OtherCategory::Registry));
        row("Google registry", "Artifact Registry", "", "Artifact Registry Storage", "gibibyte month",
            id(OtherCategory::Registry));
        row("function", "AWSLambda", "", "Lambda-GB-Second-ARM", "Second", id(OtherCategory::Serverless));
        row("Cloud Run", "Cloud Run", "", "Services CPU (Request-based billing)", "second",
            id(OtherCategory::Serverless));
        row("balancer", "Elastic Load Balancing", "Networking", "LoadBalancerUsage", "Hrs",
            id(OtherCategory::LoadBalancing));
        row("cluster fee", "AmazonEKS", "", "USE1-AmazonEKS-Hours:perCluster", "Hours",
            id(OtherCategory::ControlPlane));
        row("support", "AWS Support (Business)", "", "", "", id(OtherCategory::Support));
        row("anything else", "Amazon SageMaker", "AI and Machine Learning", "", "", id(OtherCategory::Other));
    }
    void chargesFallIntoTheirLine()
    {
        QFETCH(const QString, service);
        QFETCH(const QString, serviceCategory);
        QFETCH(const QString, usageType);
        QFETCH(const QString, unit);
        QFETCH(const int, category);
        ChargeKind kind;
        kind.service = service.toStdString();
        kind.serviceCategory = serviceCategory.toStdString();
        kind.usageType = usageType.toStdString();
        kind.unit = unit.toStdString();
        const ChargeClass result = classifyCharge(kind);
        QCOMPARE(result.isInstanceHours, category < 0);
        if (category >= 0)
            QCOMPARE(static_cast<int>(result.category), category);
    }

    void taxAndCreditsAreNoInstanceHours()
    {
        ChargeKind kind;
        kind.serviceCategory = "Compute";
        kind.unit = "Hours";
        kind.category = ChargeCategory::Tax;
        QCOMPARE(classifyCharge(kind).category, OtherCategory::Tax);
        QVERIFY(!classifyCharge(kind).isInstanceHours);
        kind.category = ChargeCategory::Credit;
        QCOMPARE(classifyCharge(kind).category, OtherCategory::Credit);
    }

    // What is paid for a promise of hours is no machine that ran, whatever its unit.
    void purchasesAreNoInstanceHours()
    {
        ChargeKind kind;
        kind.category = ChargeCategory::Purchase;
        kind.frequency = ChargeFrequency::Recurring;
        kind.service = "Savings Plans for AWS Compute usage";
        kind.serviceCategory = "Compute";
        kind.usageType = "ComputeSP:1yrNoUpfront";
        kind.unit = "Hours";
        QVERIFY(!classifyCharge(kind).isInstanceHours);
        QCOMPARE(classifyCharge(kind).category, OtherCategory::Other);
        kind.service = "Amazon Elastic Compute Cloud";
        kind.usageType = "HeavyUsage:m5.large";
        QVERIFY(!classifyCharge(kind).isInstanceHours);
    }

    void everyChargeLiesInOnePlaceAndSumsAreExact()
    {
        SnapshotBuilder builder;
        builder.addNode("n1", "pool", "aws:///z/i-1");
        builder.addCharge("i-1", "1.000001");
        builder.addCharge("i-2", "0.3");
        builder.addCharge("vol-1", "0.7").kind.serviceCategory = "Storage";
        auto& unused = builder.addCharge("i-1", "0.000007");
        unused.commitmentStatus = CommitmentStatus::Unused;
        auto& once = builder.addCharge("", "100");
        once.kind.frequency = ChargeFrequency::OneTime;
        auto& credit = builder.addCharge("i-1", "-0.5");
        credit.kind.category = ChargeCategory::Credit;
        builder.snapshot().bills[0].remainder.fill(money("0.0000004"));
        const Indexed indexed = index(builder);
        const BillIndex& bill = indexed.bill;
        QCOMPARE(indexed.role(0), ChargeRole::Node);
        QCOMPARE(indexed.role(1), ChargeRole::Unmatched);
        QCOMPARE(indexed.role(2), ChargeRole::Other);
        QCOMPARE(indexed.role(3), ChargeRole::UnusedCommitment);
        QCOMPARE(indexed.role(4), ChargeRole::OneTime);
        QCOMPARE(indexed.role(5), ChargeRole::Other);
        Decimal sum = bill.nodes[effective] + bill.gone[effective] + bill.unmatched[effective] +
                      bill.oneTime[effective];
        for (const CostsByBasis& line : bill.other)
            sum += line[effective];
        QVERIFY(sum == bill.total[effective]);
        QVERIFY(bill.total[effective] == money("101.5000084"));
        QVERIFY(bill.unusedCommitments[effective] == money("0.000007"));
        QVERIFY(isNear(indexed.price().mean.value(), 1.000001 / 24 * 730));
    }

    void hoursAreTheLengthOfPeriodsWhereTheUnitIsNone()
    {
        SnapshotBuilder builder;
        builder.addNode("node-1", "pool", "gce://p/z/node-1");
        for (const char* meter :
             {"N2 Instance Core running in Americas", "N2 Instance Ram running in Americas"}) {
            auto& charge = builder.addCharge("node-1", "1.2");
            charge.kind.service = "Compute Engine";
            charge.kind.usageType = meter;
            charge.kind.unit = "hour";
            charge.quantity = money("96"); // core-hours and GiB-hours are no hours of the machine
        }
        QVERIFY(isNear(index(builder).price().mean.value(), 2.4 / 24 * 730));
    }

    void pricesComeFromTheListAndThenFromTheScenario()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        builder.addNode("n2", "odd").instanceType = "home.made";
        const Indexed indexed = index(builder);
        Scenario scenario;
        scenario.parameters["cost.core_hour_price"] = Range{0.02, 0.02, 0.02};
        scenario.parameters["cost.gib_hour_price"] = Range{0.003, 0.003, 0.003};
        const PoolPrice made = indexed.price(0, resolve(scenario));
        QCOMPARE(made.source, PriceSource::Scenario);
        QVERIFY(isNear(made.mean.value(), (4 * 0.02 + 16 * 0.003) * 730));
        const PoolPrice listed = indexed.price(1, resolve(scenario));
        QCOMPARE(listed.source, PriceSource::PriceList);
        QVERIFY(isNear(listed.mean.value(), 0.192 * 730));
    }

    void goneInstancesBelongToTheirPool()
    {
        SnapshotBuilder builder;
        builder.addNode("n1", "general", "aws:///z/i-1");
        builder.addNode("n2", "general", "aws:///z/i-2");
        builder.addCharge("i-1", "4.8").tags = {{"eks:cluster-name", "prod"}};
        builder.addCharge("i-2", "4.8");
        builder.addCharge("i-gone", "2.4").tags = {{"eks:cluster-name", "prod"},
                                                   {"eks:nodegroup-name", "general"}};
        builder.addCharge("i-foreign", "2.4").tags = {{"eks:cluster-name", "other"},
                                                      {"eks:nodegroup-name", "general"}};
        const Indexed indexed = index(builder);
        QCOMPARE(indexed.role(2), ChargeRole::GoneNode);
        QCOMPARE(indexed.role(3), ChargeRole::Unmatched);
        QCOMPARE(indexed.bill.pools[0].goneInstances, std::size_t(1));
        // what the pool was billed × 730 / window, a node
        QVERIFY(isNear(indexed.price().mean.value(), 12.0 * 730 / 24 / 2));
    }

    void machinesThatTwoNodesClaimAreNotPaidTwice()
    {
        SnapshotBuilder builder;
        builder.addNode("n1", "pool", "aws:///z/i-1");
        builder.addNode("n2", "pool", "aws:///z/i-1");
        builder.addCharge("i-1", "4.8");
        const Indexed indexed = index(builder);
        QVERIFY(isNear(indexed.price().mean.value() * 2, 0.2 * 730));
        QCOMPARE(indexed.bill.sharedProviderIds, std::size_t(1));
    }

    void currenciesAreNotMixed()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        builder.addCharge("i-1", "1");
        builder.addCharge("i-2", "1").currency = "EUR";
        QCOMPARE(*index(builder).bill.otherCurrency, std::string("EUR"));
    }

    void tagsOfAllFormatsAreOne()
    {
        for (const char* key : {"user:Team", "user_team", "resource_tags_user_team", "aws:team"})
            QCOMPARE(canonicalTag(key), std::string("team"));
        const TaggedPlace place = taggedPlace({{"kubernetes.io/cluster/shop", "owned"}});
        QCOMPARE(place.clusters, std::vector<std::string>{"shop"});
    }
};

QTEST_APPLESS_MAIN(BillingTest)
#include "tst_billing.moc"
