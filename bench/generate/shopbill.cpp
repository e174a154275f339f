// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generate/focuscsv.h"
#include "bench/generate/identifiers.h"
#include "bench/generate/shop.h"

#include <algorithm>

namespace tare::bench {

namespace {

constexpr const char* payer = "111122223333";
constexpr const char* account = "444455556666";
constexpr const char* foreignAccount = "777788889999";
constexpr const char* planName = "compute-1y-no-upfront";
constexpr int hoursOfADay = 24;
constexpr int daysOfFirstMonth = 30;

// A line that comes every day or at the first of each month, at the same price.
struct Line
{
    const char* description;
    double monthly;  // USD
    double quantity; // of a month
    const char* unit;
    const char* resource;
    const char* category; // of the service
    const char* service;
    const char* usageType;
};

// clang-format off
constexpr Line dailyLines[] = {
    {"cluster fernhill-web",             73,  730, "Hours",  "arn:aws:eks:us-east-1:444455556666:cluster/fernhill-web",  "Containers", "Amazon Elastic Container Service for Kubernetes", "AmazonEKS-Hours:perCluster"},
    {"cluster fernhill-core",            73,  730, "Hours",  "arn:aws:eks:us-east-1:444455556666:cluster/fernhill-core", "Containers", "Amazon Elastic Container Service for Kubernetes", "AmazonEKS-Hours:perCluster"},
    {"registry storage",                310, 3100, "GB-Mo",  "arn:aws:ecr:us-east-1:444455556666:repository/fernhill",   "Containers", "Amazon Elastic Container Registry", "TimedStorage-ByteHrs"},
    {"images copied to us-west-2",      240,12000, "GB",     "arn:aws:ecr:us-east-1:444455556666:repository/fernhill",   "Networking", "AWS Data Transfer", "USE1-USW2-AWS-Out-Bytes"},
    {"traffic between zones",          3150,315000,"GB",     "",                                                        "Networking", "AWS Data Transfer", "DataTransfer-Regional-Bytes"},
    {"traffic to the internet",        4080, 45333,"GB",     "",                                                        "Networking", "AWS Data Transfer", "DataTransfer-Out-Bytes"},
    {"NAT gateway hours",                99, 2190, "Hours",  "nat-0fernhill",                                           "Networking", "Amazon Virtual Private Cloud", "NatGateway-Hours"},
    {"NAT gateway traffic",            1620,36000, "GB",     "nat-0fernhill",                                           "Networking", "Amazon Virtual Private Cloud", "NatGateway-Bytes"},
    {"load balancer hours",             115, 5110, "Hours",  "arn:aws:elasticloadbalancing:us-east-1:444455556666:loadbalancer/app/shop", "Networking", "Elastic Load Balancing", "LoadBalancerUsage"},
    {"load balancer capacity",          940,117500,"LCU-Hrs","arn:aws:elasticloadbalancing:us-east-1:444455556666:loadbalancer/app/shop", "Networking", "Elastic Load Balancing", "LCUUsage"},
    {"content delivery",               2410,28350, "GB",     "arn:aws:cloudfront::444455556666:distribution/EFERNHILL", "Networking", "Amazon CloudFront", "US-DataTransfer-Out-Bytes"},
    {"functions, duration",             640,38400000,"GB-Seconds","arn:aws:lambda:us-east-1:444455556666:function:order-mail", "Compute", "AWS Lambda", "Lambda-GB-Second"},
    {"functions, requests",              90,450000000,"Requests","arn:aws:lambda:us-east-1:444455556666:function:order-mail", "Compute", "AWS Lambda", "Request"},
    {"pictures and exports",           1870,81300, "GB-Mo",  "arn:aws:s3:::fernhill-media",                             "Storage",    "Amazon Simple Storage Service", "TimedStorage-ByteHrs"},
    {"volumes of stateful sets",        486, 6075, "GB-Mo",  "vol-0fernhilldata",                                       "Storage",    "Amazon Elastic Block Store", "EBS:VolumeUsage.gp3"},
    {"managed database, catalogue",    5240, 1460, "Hours",  "arn:aws:rds:us-east-1:444455556666:db:catalogue",         "Databases",  "Amazon Relational Database Service", "InstanceUsage:db.r6g.8xlarge"},
    {"logs",                           1510, 3020, "GB",     "arn:aws:logs:us-east-1:444455556666:log-group:/fernhill", "Management and Governance", "AmazonCloudWatch", "DataProcessing-Logs"},
};
// clang-format on

// The year and month in which a day of the window lies, and where the month's bill begins.
struct Month
{
    int month, firstDay, endDay;
};
Month monthOf(int month)
{
    return month == shopFirstMonth ? Month{month, 0, daysOfFirstMonth}
                                   : Month{month, daysOfFirstMonth, shopDaysBilled};
}

FocusCharge charge(const Month& month, int firstDay, int endDay)
{
    return {.billingAccount = payer,
            .subAccount = account,
            .subAccountName = "fernhill-production",
            .billingStart = midnight(shopYear, month.month, 1),
            .billingEnd = midnight(shopYear, month.month + 1, 1),
            .start = midnight(shopYear, shopFirstMonth, firstDay + 1),
            .end = midnight(shopYear, shopFirstMonth, endDay + 1)};
}

class ShopBill
{
public:
    explicit ShopBill(int month) : m_month(monthOf(month)), m_machines(shopMachines()) {}

    std::vector<FocusCharge> charges()
    {
        for (int day = m_month.firstDay; day < m_month.endDay; ++day) {
            addMachines(day);
            addPlan(day);
            addForeignMachines(day);
            for (const Line& line : dailyLines)
                addLine(line, day);
        }
        addMonthly();
        return std::move(m_charges);
    }

private:
    FocusCharge ofDay(int day) const { return charge(m_month, day, day + 1); }

    void addMachines(int day)
    {
        m_planUsed = 0;
        for (const ShopMachine& machine : m_machines)
            if (machine.firstDay <= day && day < machine.endDay) {
                addHours(machine, day);
                addVolume(machine, day);
            }
    }

    void addHours(const ShopMachine& machine, int day)
    {
        const ShopPoolText& pool = textOf(machine.pool);
        FocusCharge row = ofDay(day);
        row.description = std::string(pool.instanceType) + (pool.isSpot ? " spot" : " on demand");
        row.quantity = hoursOfADay;
        row.unit = "Hours";
        row.zone = machine.zone;
        row.resource = std::string("arn:aws:ec2:us-east-1:") + account + ":instance/" + machine.instanceId;
        row.resourceName = machine.name;
        row.resourceType = "Instance";
        row.serviceCategory = "Compute";
        row.service = "Amazon Elastic Compute Cloud";
        row.usageType = (pool.isSpot ? "SpotUsage:" : "BoxUsage:") + std::string(pool.instanceType);
        row.tags = std::string(R"({"eks:cluster-name": "fernhill-)") + pool.cluster +
                   R"(", "eks:nodegroup-name": ")" + pool.nodeGroup + R"("})";
        row.setCost(hoursOfADay * pool.paidPrice);
        row.list = row.contracted = hoursOfADay * pool.listPrice;
        if (pool.isSpot) {
            row.pricing = "Dynamic";
            row.contracted = row.billed;
        }
        if (machine.pool == ShopPool::General && machine.place < plannedPlaces)
            coverByPlan(row);
        m_charges.push_back(std::move(row));
    }

    void coverByPlan(FocusCharge& row)
    {
        takePlan(row);
        row.description += ", covered by " + std::string(planName);
        row.pricing = "Committed";
        row.commitmentStatus = "Used";
        row.effective *= planPrice;
        row.billed = 0;
        m_planUsed += row.effective;
    }

    static void takePlan(FocusCharge& row)
    {
        row.commitment = std::string("arn:aws:savingsplans::") + payer + ":savingsplan/" + uid(planName);
        row.commitmentName = planName;
    }

    // What was promised is invoiced whether it is used or not.
    void addPlan(int day)
    {
        const double promised = hoursOfADay * plannedPlaces * textOf(ShopPool::General).listPrice * planPrice;
        FocusCharge row = ofDay(day);
        takePlan(row);
        row.category = "Purchase";
        row.frequency = "Recurring";
        row.description = "1 year no upfront compute savings plan";
        row.billed = promised;
        row.quantity = hoursOfADay;
        row.unit = "Hours";
        row.resource = row.commitment;
        row.serviceCategory = "Compute";
        row.service = "Savings Plans for AWS Compute usage";
        row.usageType = "ComputeSP:1yrNoUpfront";
        m_charges.push_back(row);
        if (promised - m_planUsed < 0.005)
            return;
        row.category = "Usage";
        row.frequency = "Usage-Based";
        row.description = "savings plan, unused";
        row.pricing = "Committed";
        row.commitmentStatus = "Unused";
        row.billed = 0;
        row.effective = promised - m_planUsed;
        m_charges.push_back(std::move(row));
    }

    void addVolume(const ShopMachine& machine, int day)
    {
        constexpr double gigabytes = 80, pricePerMonth = 0.08, daysOfAMonth = 30.5;
        FocusCharge row = ofDay(day);
        row.description = "gp3 80 GB";
        row.setCost(gigabytes * pricePerMonth / daysOfAMonth);
        row.quantity = gigabytes / daysOfAMonth;
        row.unit = "GB-Mo";
        row.zone = machine.zone;
        row.resource = "vol-0" + machine.instanceId.substr(3);
        row.serviceCategory = "Storage";
        row.service = "Amazon Elastic Block Store";
        row.usageType = "EBS:VolumeUsage.gp3";
        m_charges.push_back(std::move(row));
    }

    // A trial of another team, in an account of its own and in no cluster.
    void addForeignMachines(int day)
    {
        constexpr int machines = 6;
        constexpr double price = 0.34;
        for (int machine = 0; machine < machines; ++machine) {
            FocusCharge row = ofDay(day);
            row.subAccount = foreignAccount;
            row.subAccountName = "analytics-trial";
            row.description = "c6i.2xlarge on demand";
            row.setCost(hoursOfADay * price);
            row.quantity = hoursOfADay;
            row.unit = "Hours";
            row.resource = std::string("arn:aws:ec2:us-east-1:") + foreignAccount + ":instance/i-0" +
                           hexadecimal("trial" + std::to_string(machine), 16);
            row.resourceType = "Instance";
            row.serviceCategory = "Compute";
            row.service = "Amazon Elastic Compute Cloud";
            row.usageType = "BoxUsage:c6i.2xlarge";
            m_charges.push_back(std::move(row));
        }
    }

    void addLine(const Line& line, int day)
    {
        // More is sold on the three days of a weekend.
        const bool isBusy = day % 7 >= 4;
        const double part = (isBusy ? 1.18 : 0.865) * hoursOfADay / 730;
        FocusCharge row = ofDay(day);
        row.description = line.description;
        const bool isSteady = std::string(line.unit) == "Hours" || std::string(line.unit) == "GB-Mo";
        const double steady = hoursOfADay / 730.0;
        row.setCost(line.monthly * (isSteady ? steady : part));
        row.quantity = line.quantity * (isSteady ? steady : part);
        row.unit = line.unit;
        row.resource = line.resource;
        row.serviceCategory = line.category;
        row.service = line.service;
        row.usageType = line.usageType;
        m_charges.push_back(std::move(row));
    }

    void addMonthly()
    {
        const bool isFirst = m_month.month == shopFirstMonth;
        addOfMonth("Usage", "Recurring", "business support", "Support", "AWS Support (Business)",
                   isFirst ? 3480 : 3610);
        addOfMonth("Tax", "Recurring", "sales tax", "Other", "Tax", isFirst ? 1210.4 : 1246.85);
        addOfMonth("Credit", "Recurring", "migration programme credit", "Other", "AWS Credits", -1500);
        if (isFirst) {
            addOfMonth("Purchase", "One-Time", "load test before the season", "Other", "AWS Marketplace",
                       3600);
            return;
        }
        addOfMonth("Usage", "Usage-Based", "content delivery, September corrected", "Networking",
                   "Amazon CloudFront", -212.36);
        m_charges.back().chargeClass = "Correction";
    }

    void addOfMonth(const char* category, const char* frequency, const char* description,
                    const char* serviceCategory, const char* service, double cost)
    {
        FocusCharge row = charge(m_month, m_month.firstDay, m_month.endDay);
        row.category = category;
        row.frequency = frequency;
        row.description = description;
        row.serviceCategory = serviceCategory;
        row.service = service;
        row.setCost(cost);
        row.region.clear();
        m_charges.push_back(std::move(row));
    }

    Month m_month;
    std::vector<ShopMachine> m_machines;
    std::vector<FocusCharge> m_charges;
    double m_planUsed = 0; // of the day
};

} // namespace

std::string shopBillText(int month)
{
    constexpr std::string_view columns[] = {"AvailabilityZone",
                                            "BilledCost",
                                            "BillingAccountId",
                                            "BillingCurrency",
                                            "BillingPeriodEnd",
                                            "BillingPeriodStart",
                                            "ChargeCategory",
                                            "ChargeClass",
                                            "ChargeDescription",
                                            "ChargeFrequency",
                                            "ChargePeriodEnd",
                                            "ChargePeriodStart",
                                            "CommitmentDiscountCategory",
                                            "CommitmentDiscountId",
                                            "CommitmentDiscountName",
                                            "CommitmentDiscountStatus",
                                            "CommitmentDiscountType",
                                            "ConsumedQuantity",
                                            "ConsumedUnit",
                                            "ContractedCost",
                                            "EffectiveCost",
                                            "InvoiceIssuerName",
                                            "ListCost",
                                            "PricingCategory",
                                            "PricingQuantity",
                                            "PricingUnit",
                                            "ProviderName",
                                            "PublisherName",
                                            "RegionId",
                                            "ResourceId",
                                            "ResourceName",
                                            "ResourceType",
                                            "ServiceCategory",
                                            "ServiceName",
                                            "SkuId",
                                            "SubAccountId",
                                            "SubAccountName",
                                            "Tags",
                                            "x_UsageType"};
    return focusText(columns, ShopBill(month).charges());
}

} // namespace tare::bench
