// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evaluationbuilder.h"

#include <algorithm>
#include <cmath>

namespace tare::tests {

namespace {

using namespace model;

constexpr int horizon = 36;

struct Row
{
    const char* namespaceName;
    const char* name;
    Verdict verdict;
    const char* reason;
    Language language, target;
    DataGrade grade;
    double replicas;
    double right, onlyWasm, saving; // money a month
    double days;
    std::size_t pool;
};

constexpr Row rows[] = {{"storefront", "product-page", Verdict::Migrate, "pays-back", Language::JavaScript,
                         Language::Rust, DataGrade::Measured, 620, 6837, -61, 4145, 21, 0},
                        {"storefront", "search-suggest", Verdict::Migrate, "pays-back", Language::Java,
                         Language::Java, DataGrade::Measured, 310, 4920, 3561, 3561, 28, 0},
                        {"storefront", "geo-lookup", Verdict::Migrate, "pays-back", Language::Go,
                         Language::Go, DataGrade::Sampled, 80, 1530, 1014, 1014, 15, 0},
                        {"payments", "webhook-relay", Verdict::Migrate, "pays-back", Language::Python,
                         Language::Rust, DataGrade::Measured, 75, 1475, 210, 996, 15, 1},
                        {"storefront", "recommendations", Verdict::Migrate, "pays-back", Language::Java,
                         Language::Java, DataGrade::Assumed, 240, 4800, 3376, 3376, 60, 1},
                        {"payments", "checkout-api", Verdict::Migrate, "enables-others", Language::Java,
                         Language::Kotlin, DataGrade::Measured, 190, 4700, 2100, 3297, 62, 1},
                        {"orders", "order-intake", Verdict::BeyondHorizon, "beyond-horizon", Language::CSharp,
                         Language::CSharp, DataGrade::Sampled, 120, 3100, 2387, 2387, 80, 1},
                        {"orders", "stock-reserve", Verdict::BeyondHorizon, "beyond-horizon", Language::Php,
                         Language::Go, DataGrade::Assumed, 96, 2500, 900, 1697, 76, 2},
                        {"identity", "session-store-proxy", Verdict::Never, "pods-bind", Language::Rust,
                         Language::Rust, DataGrade::Measured, 40, 310, 0, 0, 4, 2},
                        {"identity", "audit-log", Verdict::Never, "outside-set", Language::Go, Language::Go,
                         DataGrade::Assumed, 12, 140, -85, -85, 9, 2},
                        {"ops", "report-builder", Verdict::NotSelected, "not-selected", Language::Python,
                         Language::Python, DataGrade::Assumed, 6, 260, 90, 90, 12, 2},
                        {"payments", "card-vault", Verdict::Blocked, "blocked", Language::Cpp, Language::Cpp,
                         DataGrade::Measured, 8, 0, 0, 0, 40, 1},
                        {"ops", "catalog-index", Verdict::NeedsData, "no-requests", Language::Unknown,
                         Language::Unknown, DataGrade::Unknown, 4, 0, 0, 0, 18, 2}};

PoolFigures pool(const char* name, const char* type, std::size_t nodes, double price, double consolidation,
                 double right, double wasm, double onlyWasm)
{
    PoolFigures figures;
    figures.cluster = "prod-eu1";
    figures.pool = name;
    figures.instanceType = type;
    figures.nodes = nodes;
    figures.priceNode = MoneyPerMonth(price);
    figures.cost = MoneyPerMonth(price * static_cast<double>(nodes));
    figures.used = 0.8;
    figures.usable = {15200, 57500, 110};
    figures.lengths = {0.1, 0.9, 0};
    figures.nativeLengths = {0.1, 0.9, 0};
    const auto fill = [&](double saved) {
        return Nodes((figures.cost.value() - saved) / price * figures.used);
    };
    figures.fillToday = fill(consolidation);
    figures.fillRight = fill(consolidation + right);
    figures.fillNative = fill(consolidation + right + wasm - onlyWasm);
    figures.fillWasm = fill(consolidation + right + wasm);
    figures.bindingToday = figures.bindingRight = figures.bindingNative = Resource::Memory;
    figures.bindingWasm = Resource::Cpu;
    figures.consolidationSaving = MoneyPerMonth(consolidation);
    figures.rightsizingSaving = MoneyPerMonth(right);
    figures.wasmSaving = MoneyPerMonth(wasm);
    figures.wasmOnlySaving = MoneyPerMonth(onlyWasm);
    figures.wasmSavingIfOnlyMigrate = MoneyPerMonth(wasm * 0.9);
    figures.nodesRightLowerBound = std::ceil(figures.fillRight.value() / figures.used);
    figures.nodesAfterLowerBound = std::ceil(figures.fillWasm.value() / figures.used);
    return figures;
}

// A saving that starts when the work is done; amounts per month from month 0.
std::vector<Money> cashFlow(double saving, double oneOff, double days)
{
    const double build = std::max(1.0, days / 20);
    std::vector<Money> flow(1);
    for (int month = 1; month <= horizon; ++month) {
        const double built = std::clamp(build - (month - 1), 0.0, 1.0);
        flow.emplace_back(saving * (1 - built) - oneOff * built / build);
    }
    return flow;
}

void addMoney(WorkloadFigures& workload, const Row& row)
{
    workload.rightsizingSaving = MoneyPerMonth(row.right * 0.12);
    workload.showbackSaving = MoneyPerMonth(row.saving * 0.8);
    workload.capacitySaving = MoneyPerMonth(row.saving * 0.98);
    workload.cashSaving = MoneyPerMonth(row.saving * 0.97);
    workload.wasmOnlySaving = MoneyPerMonth(row.onlyWasm);
    workload.artefactSaving = MoneyPerMonth(row.saving * 0.02);
    workload.serverlessSaving = MoneyPerMonth(0);
    workload.saving = MoneyPerMonth(row.saving);
    workload.overlapCost = Money(row.right * 0.4);
    workload.cashFlow = cashFlow(row.saving, workload.oneOffCost.value(), row.days);
    double npv = 0;
    for (std::size_t month = 0; month < workload.cashFlow.size(); ++month)
        npv += workload.cashFlow[month].value() / std::pow(1.08, static_cast<double>(month) / 12);
    workload.npv = Money(npv);
    workload.npvPerDay = Money(npv / row.days);
    workload.roi = npv / workload.oneOffCost.value();
    if (row.verdict == Verdict::Migrate) {
        const double simple = workload.oneOffCost.value() / row.saving;
        workload.payback.simple = Months(simple);
        workload.payback.fromStart = Months(simple + row.days / 20);
        workload.payback.fromCutOver = Months(simple);
        workload.payback.discounted = Months((simple + row.days / 20) * 1.06);
        workload.irrYear = 1.4;
    }
}

WorkloadFigures workloadOf(const Row& row, const std::vector<PoolFigures>& pools)
{
    WorkloadFigures workload;
    workload.cluster = "prod-eu1";
    workload.namespaceName = row.namespaceName;
    workload.kind = "Deployment";
    workload.name = row.name;
    workload.id = workload.cluster + '/' + workload.namespaceName + '/' + workload.kind + '/' + workload.name;
    workload.verdict = row.verdict;
    workload.reason.code = row.reason;
    workload.isMigrating = row.verdict == Verdict::Migrate || row.verdict == Verdict::BeyondHorizon;
    workload.language = row.language;
    workload.targetLanguage = row.target;
    workload.languageSource = row.language == Language::Unknown ? "none" : "image name";
    workload.archetype = "generic";
    workload.dataGrade = row.grade;
    workload.replicas = workload.replicasWasm = row.replicas;
    workload.effortDays = {row.days * 0.5, row.days, row.days * 2.4};
    workload.oneOffCost = Money(row.days * 760 * 1.2);
    workload.cost = MoneyPerMonth(row.right * 1.15);
    WorkloadPoolPart part;
    part.pool = row.pool;
    part.share = 1;
    const PoolFigures& home = pools[row.pool];
    // The demand that costs what the row says, if memory bound alone.
    const double unit = home.usable[1] / (home.priceNode.value() / home.used * home.lengths[1]);
    part.right = {0, row.right * unit, row.replicas};
    part.wasm = {0, std::max(0.0, row.right - row.saving * 0.98) * unit, row.replicas};
    part.native = part.right;
    workload.parts = {part};
    workload.today = {Millicores(row.replicas * 250), Mebibytes(row.replicas * 700), Pods(row.replicas)};
    workload.right = {Millicores(row.replicas * 180), Mebibytes(row.replicas * 520), Pods(row.replicas)};
    workload.native = workload.right;
    workload.wasm = {Millicores(row.replicas * 190), Mebibytes(row.replicas * 160), Pods(row.replicas)};
    if (row.verdict == Verdict::Blocked)
        workload.findings = {{.code = "privileged",
                              .grade = FindingGrade::Blocked,
                              .evidence = "Deployment/card-vault securityContext.privileged"},
                             {.code = "host-path",
                              .grade = FindingGrade::Blocked,
                              .evidence = "Deployment/card-vault spec.volumes"}};
    if (row.verdict != Verdict::Blocked && row.verdict != Verdict::NeedsData)
        addMoney(workload, row);
    return workload;
}

void addProgramme(Evaluation& evaluation)
{
    ProgrammeFigures& programme = evaluation.programme;
    programme.workloads = evaluation.workloads.size();
    for (const WorkloadFigures& workload : evaluation.workloads) {
        if (workload.verdict != Verdict::Migrate)
            continue;
        ++programme.migrating;
        programme.saving += *workload.saving;
        programme.oneOffCost += workload.oneOffCost;
        programme.npv += *workload.npv;
    }
    programme.npvAfterProgrammeCost = programme.npv - Money(66500);
}

void addTco(Evaluation& evaluation)
{
    double pools = 0;
    double right = 0;
    for (const PoolFigures& figures : evaluation.pools) {
        pools += figures.cost.value();
        right +=
            figures.cost.value() - figures.consolidationSaving.value() - figures.rightsizingSaving.value();
    }
    TcoSeries& tco = evaluation.tco;
    double cash = 0;
    for (int month = 0; month <= horizon; ++month) {
        const double done = std::clamp((month - 1) / 8.0, 0.0, 1.0);
        const double saving = evaluation.programme.saving.value() * done;
        const double oneOff = month >= 1 && month <= 8 ? evaluation.programme.oneOffCost.value() / 8 : 0;
        const double platform = month == 0 ? 40000 : 1200;
        const double overlap = month >= 1 && month <= 8 ? 2400 : 0;
        const bool isStart = month == 0;
        tco.stay.emplace_back(isStart ? 0 : pools);
        tco.rightSize.emplace_back(isStart ? 0 : right);
        tco.migrateNodes.emplace_back(isStart ? 0 : right - saving);
        tco.migrateOverlap.emplace_back(overlap);
        tco.migrateOneOff.emplace_back(oneOff);
        tco.migrateProgramme.emplace_back(platform);
        tco.migrateArtefacts.emplace_back(isStart ? 0 : 12);
        tco.migrate.push_back(tco.migrateNodes.back() + tco.migrateOverlap.back() + tco.migrateOneOff.back() +
                              tco.migrateProgramme.back() + tco.migrateArtefacts.back());
        const double before = cash;
        cash += tco.rightSize.back().value() - tco.migrate.back().value();
        tco.cumulativeCash.emplace_back(cash);
        if (before < 0 && cash >= 0)
            evaluation.programme.payback = Months(month - 1 + before / (before - cash));
    }
    if (evaluation.programme.payback)
        evaluation.programme.paybackDiscounted = Months(evaluation.programme.payback->value() + 1.6);
}

void addBill(Evaluation& evaluation)
{
    BillFigures& bill = evaluation.bill;
    bill.window = Hours(336);
    double pools = 0;
    for (const PoolFigures& figures : evaluation.pools)
        pools += figures.cost.value();
    bill.daemonSets = MoneyPerMonth(pools * 0.05);
    bill.workloads = MoneyPerMonth(pools * 0.56);
    bill.idle = MoneyPerMonth(pools) - bill.daemonSets - bill.workloads;
    bill.unmatched = MoneyPerMonth(3180);
    bill.other[static_cast<std::size_t>(OtherCategory::Storage)] = MoneyPerMonth(14210);
    bill.other[static_cast<std::size_t>(OtherCategory::Network)] = MoneyPerMonth(9480);
    bill.other[static_cast<std::size_t>(OtherCategory::LoadBalancing)] = MoneyPerMonth(3920);
    bill.other[static_cast<std::size_t>(OtherCategory::Support)] = MoneyPerMonth(6100);
    bill.other[static_cast<std::size_t>(OtherCategory::ControlPlane)] = MoneyPerMonth(73);
    bill.other[static_cast<std::size_t>(OtherCategory::Credit)] = MoneyPerMonth(-2400);
    bill.total = MoneyPerMonth(pools) + bill.unmatched;
    const double months = bill.window.value() / 730;
    bill.periodNodes = Money(pools * months);
    bill.periodUnmatched = Money(bill.unmatched.value() * months);
    bill.periodTotal = bill.periodNodes + bill.periodUnmatched;
    for (std::size_t i = 0; i < otherCategoryCount; ++i) {
        bill.total += bill.other[i];
        bill.periodOther[i] = Money(bill.other[i].value() * months);
        bill.periodTotal += bill.periodOther[i];
    }
}

std::shared_ptr<Evaluation> emptyEvaluation()
{
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->currency = "USD";
    evaluation->scenarioName = "Base";
    evaluation->snapshotTime = Timestamp::parse("2026-09-14T10:00:00Z");
    auto prepared = std::make_shared<Prepared>();
    auto snapshot = std::make_shared<Snapshot>();
    SourceFile file;
    file.name = "focus-nov.csv.gz";
    snapshot->sources = {file};
    prepared->snapshot = snapshot;
    prepared->bill.hasBill = true;
    prepared->bill.windowStart = *Timestamp::parse("2026-09-01T00:00:00Z");
    prepared->bill.windowEnd = *Timestamp::parse("2026-09-15T00:00:00Z");
    evaluation->prepared = prepared;
    evaluation->pools = {pool("web-general", "m6i.4xlarge", 118, 451.20, 2264, 4757, 17630, 9300),
                         pool("jvm-mem", "r6i.4xlarge", 74, 588.40, 1800, 3900, 9900, 9200),
                         pool("spot-batch", "c6i.2xlarge", 40, 142.10, 320, 410, 900, 640)};
    return evaluation;
}

void finish(Evaluation& evaluation)
{
    for (std::size_t i = 0; i < evaluation.workloads.size(); ++i) {
        evaluation.workloads[i].index = i;
        evaluation.workloads[i].rank = i + 1;
    }
    for (std::size_t i = 0; i < evaluation.pools.size(); ++i)
        evaluation.pools[i].index = i;
    addBill(evaluation);
    addProgramme(evaluation);
    addTco(evaluation);
}

} // namespace

std::shared_ptr<Evaluation> sampleEvaluation()
{
    auto evaluation = emptyEvaluation();
    for (const Row& row : rows)
        evaluation->workloads.push_back(workloadOf(row, evaluation->pools));
    evaluation->remarks = {{"assumed-usage", {"5"}}};
    finish(*evaluation);
    return evaluation;
}

std::shared_ptr<Evaluation> sampleEvaluation(std::size_t workloads)
{
    auto evaluation = emptyEvaluation();
    const std::size_t count = std::size(rows);
    for (std::size_t i = 0; i < workloads; ++i) {
        // In the order of the ranking: all copies of a row, then those of the next.
        const std::size_t copies = (workloads + count - 1) / count;
        WorkloadFigures workload = workloadOf(rows[i / copies], evaluation->pools);
        workload.name += '-' + std::to_string(i % copies);
        workload.namespaceName += '-' + std::to_string(i % 40);
        workload.id =
            workload.cluster + '/' + workload.namespaceName + '/' + workload.kind + '/' + workload.name;
        evaluation->workloads.push_back(std::move(workload));
    }
    finish(*evaluation);
    return evaluation;
}

std::shared_ptr<Evaluation> evaluationNamed(const std::string& name)
{
    auto evaluation = emptyEvaluation();
    for (PoolFigures& figures : evaluation->pools)
        figures.pool = figures.instanceType = figures.cluster = name;
    WorkloadFigures workload = workloadOf(rows[0], evaluation->pools);
    workload.cluster = workload.namespaceName = workload.kind = workload.name = workload.id = name;
    workload.findings = {{.code = "host-path", .evidence = name}};
    evaluation->workloads = {workload};
    evaluation->scenarioName = name;
    evaluation->scenario.name = name;
    finish(*evaluation);
    return evaluation;
}

} // namespace tare::tests
