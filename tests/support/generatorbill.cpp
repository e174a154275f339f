// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generator.h"

#include <algorithm>

namespace tare::tests::generator {

namespace {

using namespace tare::model;

constexpr std::int64_t firstHour = 1'788'220'800 / 3600; // 2026-09-01

std::string instanceOf(const std::string& providerId)
{
    return providerId.substr(providerId.find_last_of('/') + 1);
}

double listPrice(const std::string& instanceType)
{
    for (const auto& type : instanceTypes())
        if (type.name == instanceType)
            return type.priceHour;
    return 0.1;
}

class BillMaker
{
public:
    BillMaker(Snapshot& snapshot, Random& random) : m_snapshot(snapshot), m_random(random)
    {
        m_days = random.between(2, 14);
        m_bill.source = 2;
    }

    void make()
    {
        for (const auto& cluster : m_snapshot.clusters)
            for (const auto& node : cluster.nodes)
                if (!node.providerId.empty() && m_random.chance(0.95))
                    addMachine(instanceOf(node.providerId), listPrice(node.instanceType), node.instanceType);
        if (m_random.chance(0.6))
            addMachine("i-" + m_random.hex(17), 0.2, "m5.xlarge");
        addOtherLines();
        finish();
    }

private:
    // The days that a machine was there; half of the window for some.
    void addMachine(const std::string& id, double price, const std::string& instanceType)
    {
        const bool isHalf = m_random.chance(0.15);
        const int from = isHalf ? m_days / 2 : 0;
        const double paid = price * m_random.uniform(0.6, 1.0);
        for (int day = from; day < m_days; day += (m_days - from + 1) / 2) {
            const int last = std::min(m_days, day + (m_days - from + 1) / 2);
            auto charge = line("Compute", "Amazon Elastic Compute Cloud", "m5 instance hour", day, last);
            charge.resourceId = m_random.chance(0.3) ? "arn:aws:ec2:us-east-1:0456:instance/" + id : id;
            charge.kind.usageType = "BoxUsage:" + instanceType;
            charge.kind.resourceType = "Instance";
            charge.kind.instanceType = instanceType;
            charge.kind.unit = "Hours";
            charge.quantity = Decimal::fromMicros((last - day) * 24'000'000LL);
            charge.seconds = (last - day) * 86'400LL;
            setCosts(charge, paid * 24 * (last - day));
            charge.pricingCategory = "Standard";
            m_bill.charges.push_back(charge);
        }
        if (m_random.chance(0.6)) {
            auto volume = line("Storage", "Amazon Elastic Block Store", "gp3 storage", 0, m_days);
            volume.resourceId = "vol-" + m_random.hex(17);
            volume.kind.usageType = "EBS:VolumeUsage.gp3";
            volume.kind.unit = "GB-Mo";
            setCosts(volume, m_random.uniform(1, 5));
            m_bill.charges.push_back(volume);
        }
        if (m_random.chance(0.1)) {
            auto credit = line("Compute", "Amazon Elastic Compute Cloud", "credit", 0, m_days);
            credit.resourceId = id;
            credit.kind.category = ChargeCategory::Credit;
            setCosts(credit, -m_random.uniform(1, 3));
            m_bill.charges.push_back(credit);
        }
    }

    void addOtherLines()
    {
        struct Line
        {
            const char *category, *service, *usageType, *unit;
        };
        const Line lines[] = {
            {"Networking", "Elastic Load Balancing", "LoadBalancerUsage", "Hours"},
            {"Networking", "AWS Data Transfer", "DataTransfer-Regional-Bytes", "GB"},
            {"Compute", "Amazon Elastic Container Registry", "TimedStorage-ByteHrs", "GB-Mo"},
            {"Compute", "AWS Lambda", "Lambda-GB-Second", "Second"},
            {"Compute", "Amazon Elastic Kubernetes Service", "AmazonEKS-Hours:perCluster", "Hours"},
            {"Management and Governance", "AWS Support", "Dollar", "Dollar"},
            {"Databases", "Amazon Relational Database Service", "InstanceUsage:db.r5.large", "Hours"}};
        for (const auto& each : lines) {
            if (!m_random.chance(0.6))
                continue;
            auto charge = line(each.category, each.service, each.usageType, 0, m_days);
            charge.kind.usageType = each.usageType;
            charge.kind.unit = each.unit;
            charge.quantity = Decimal::fromMicros(24'000'000LL * m_days);
            setCosts(charge, m_random.uniform(1, 80));
            m_bill.charges.push_back(charge);
        }
        if (m_random.chance(0.7)) {
            auto tax = line("Compute", "Amazon Elastic Compute Cloud", "tax", 0, m_days);
            tax.kind.category = ChargeCategory::Tax;
            setCosts(tax, m_random.uniform(5, 50));
            m_bill.charges.push_back(tax);
        }
        if (m_random.chance(0.3)) {
            auto unused = line("Compute", "Amazon Elastic Compute Cloud", "unused commitment", 0, m_days);
            unused.commitmentId = "arn:aws:savingsplans::0456:savingsplan/x";
            unused.commitmentStatus = CommitmentStatus::Unused;
            unused.kind.unit = "Hours";
            setCosts(unused, m_random.uniform(5, 50));
            m_bill.charges.push_back(unused);
        }
        if (m_random.chance(0.3)) {
            auto purchase = line("Compute", "Amazon Elastic Compute Cloud", "upfront fee", 0, 1);
            purchase.kind.category = ChargeCategory::Purchase;
            purchase.kind.frequency = ChargeFrequency::OneTime;
            setCosts(purchase, m_random.uniform(100, 900));
            m_bill.charges.push_back(purchase);
        }
    }

    ChargeRecord line(const std::string& category, const std::string& service, const std::string& sku,
                      int fromDay, int toDay)
    {
        ChargeRecord charge;
        charge.periodStart = Timestamp{(firstHour + fromDay * 24) * 3600};
        charge.periodEnd = Timestamp{(firstHour + toDay * 24) * 3600};
        charge.day = static_cast<std::int32_t>(charge.periodStart.seconds / 86'400);
        charge.kind.provider = "AWS";
        charge.kind.serviceCategory = category;
        charge.kind.service = service;
        charge.kind.sku = sku;
        charge.currency = "USD";
        charge.billingAccount = "0123";
        charge.subAccount = "0456";
        charge.region = "us-east-1";
        charge.rows = static_cast<std::uint64_t>(toDay - fromDay);
        charge.firstLine = m_line + 1;
        m_line += charge.rows;
        charge.lastLine = m_line;
        return charge;
    }

    void setCosts(ChargeRecord& charge, double money)
    {
        const auto micros = static_cast<std::int64_t>(money * 1e6);
        charge.costs[static_cast<std::size_t>(CostBasis::Billed)] = Decimal::fromMicros(micros + micros / 50);
        charge.costs[static_cast<std::size_t>(CostBasis::Effective)] = Decimal::fromMicros(micros);
        charge.costs[static_cast<std::size_t>(CostBasis::Contracted)] =
            Decimal::fromMicros(micros + micros / 20);
        charge.costs[static_cast<std::size_t>(CostBasis::List)] = Decimal::fromMicros(micros + micros / 5);
    }

    void finish()
    {
        auto& totals = m_bill.totals;
        totals.currency = "USD";
        totals.windowStart = Timestamp{firstHour * 3600};
        totals.windowEnd = Timestamp{(firstHour + m_days * 24) * 3600};
        for (const auto& charge : m_bill.charges) {
            totals.rows += charge.rows;
            for (std::size_t basis = 0; basis < costBasisCount; ++basis)
                totals.costs[basis] += charge.costs[basis];
        }
        m_snapshot.rejectedRows = m_random.below(3);
        m_snapshot.bills.push_back(std::move(m_bill));
    }

    Snapshot& m_snapshot;
    Random& m_random;
    BillRecords m_bill;
    int m_days = 1;
    std::uint64_t m_line = 1;
};

} // namespace

void addBill(Snapshot& snapshot, Random& random)
{
    BillMaker(snapshot, random).make();
}

} // namespace tare::tests::generator
