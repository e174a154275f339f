// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/catalogue.h"

namespace tare::model {

namespace {

using Unit = ParameterUnit;
using Grade = EvidenceGrade;

constexpr Bounds anyCount{0, 1e9};

void addEgress(Catalogue& catalogue)
{
    const auto add = [&catalogue](Parameter row) { catalogue.push_back(std::move(row)); };
    const auto addPrice = [&](const char* id, Range value, Grade grade, const char* evidence) {
        add(numberParameter(id, Unit::MoneyPerGigabyte, value, anyAmount, grade, evidence));
    };

    add(numberParameter("egress.releases_per_month", Unit::ReleasesPerMonth, {1, 4, 20}, {0, 1e5}, Grade::C,
                        "estimate.releases"));
    // what a code-only release leaves unchanged
    add(numberParameter("egress.layer_reuse", Unit::Fraction, {0.6, 0.9, 0.97}, anyFraction, Grade::C,
                        "size.image.delta_share"));
    add(choiceParameter("egress.path", {"same-region", "cross-zone", "cross-region", "internet"},
                        "same-region", "convention.egress-path"));
    addPrice("egress.price_same_region_gb", same(0), Grade::B, "convention.egress-path");
    addPrice("egress.price_cross_zone_gb", {0.01, 0.01, 0.02}, Grade::B, "price.aws.xaz");
    addPrice("egress.price_cross_region_gb", {0.01, 0.02, 0.09}, Grade::B, "price.aws.interregion");
    addPrice("egress.price_internet_gb", {0.05, 0.09, 0.09}, Grade::B, "price.aws.internet.t1");
    add(numberParameter("egress.further_regions", Unit::Count, same(0), {0, 1000}, Grade::C,
                        "convention.egress-path"));
    add(numberParameter("egress.retained_versions", Unit::Versions, {3, 10, 50}, {0, 1e6}, Grade::C,
                        "estimate.retention"));
    add(numberParameter("egress.dedupe", Unit::Fraction, {0, 0.5, 0.9}, anyFraction, Grade::C,
                        "estimate.retention"));
    add(numberParameter("egress.architectures", Unit::Count, {1, 1, 2}, {1, 16}, Grade::C,
                        "size.arch_multiplicity"));
    add(numberParameter("egress.storage_gb_month", Unit::MoneyPerGigabyteMonth, same(0.1), anyAmount,
                        Grade::B, "price.registry.ecr"));
    add(numberParameter("egress.image_size_mb", Unit::Megabytes, {5, 60, 200}, anyAmount, Grade::C,
                        "estimate.image-size"));
}

void addColdStarts(Catalogue& catalogue)
{
    const auto add = [&catalogue](Parameter row) { catalogue.push_back(std::move(row)); };

    add(switchParameter("coldstart.scale_to_zero", false, "convention.scale-to-zero"));
    add(numberParameter("coldstart.idle_fraction", Unit::Fraction, {0.1, 0.3, 0.6}, anyFraction, Grade::C,
                        "convention.scale-to-zero"));
    add(numberParameter("coldstart.warm_replicas", Unit::Pods, same(0), {0, 1e6}, Grade::C,
                        "convention.scale-to-zero"));

    add(numberParameter("serverless.duration_ms", Unit::Milliseconds, {20, 50, 300}, anyAmount, Grade::C,
                        "estimate.function"));
    add(numberParameter("serverless.memory_gb", Unit::Gigabytes, {0.128, 0.256, 1}, {0, 1e4}, Grade::C,
                        "estimate.function"));
    add(numberParameter("serverless.cold_rate", Unit::Fraction, {0.001, 0.01, 0.05}, anyFraction, Grade::B,
                        "coldstart.rate"));
    add(numberParameter("serverless.init_ms", Unit::Milliseconds, {71, 250, 2000}, anyAmount, Grade::C,
                        "estimate.function"));
    add(numberParameter("serverless.wasm_init_ms", Unit::Milliseconds, {0.1, 0.5, 2}, anyAmount, Grade::B,
                        "start.wasm.request_spin"));
    add(numberParameter("serverless.wasm_memory_gb", Unit::Gigabytes, {0.032, 0.064, 0.128}, {0, 1e4},
                        Grade::C, "estimate.function"));
}

// Savings that stand apart and count only where the analyst switches them on (M7).
void addSoftSavings(Catalogue& catalogue)
{
    const auto add = [&catalogue](Parameter row) { catalogue.push_back(std::move(row)); };

    constexpr const char* offByDefault = "convention.soft-savings";
    for (const char* id : {"soft.ci", "soft.labour", "soft.control_plane", "soft.edge"})
        add(switchParameter(id, false, offByDefault));

    add(numberParameter("soft.ci_builds_per_month", Unit::Count, same(0), anyCount, Grade::C, offByDefault));
    add(numberParameter("soft.ci_minutes_per_build", Unit::Minutes, {3, 10, 30}, anyAmount, Grade::C,
                        "estimate.ci"));
    add(numberParameter("soft.ci_price_per_minute", Unit::MoneyPerMinute, {0.006, 0.008, 0.016}, anyAmount,
                        Grade::C, "estimate.ci"));
    add(numberParameter("soft.ci_multiarch_factor", Unit::Ratio, {1, 1.2, 2}, {1, 1000}, Grade::B,
                        "ci.native_multiarch_factor"));
    add(numberParameter("soft.labour_hours_per_node_month", Unit::Hours, {0.05, 0.2, 0.8}, anyAmount,
                        Grade::C, "labour.sre.per_node"));
    add(numberParameter("soft.labour_hour_price", Unit::MoneyPerHour, {83, 95, 130}, anyAmount, Grade::B,
                        "labour.dev.loaded_rate"));
    add(numberParameter("soft.control_plane_clusters_ended", Unit::Count, same(0), {0, 1e6}, Grade::C,
                        offByDefault));
    // a month of 730 hours
    add(numberParameter("soft.control_plane_cluster_fee", Unit::MoneyPerMonth, same(73), anyAmount, Grade::B,
                        "price.k8s.eks"));
    add(numberParameter("soft.edge_sites", Unit::Count, same(0), anyCount, Grade::C, offByDefault));
    add(numberParameter("soft.edge_price_gb", Unit::MoneyPerGigabyte, {0.02, 0.5, 5}, anyAmount, Grade::C,
                        "edge.backhaul"));
}

} // namespace

void addDeliveryParameters(Catalogue& catalogue)
{
    addEgress(catalogue);
    addColdStarts(catalogue);
    addSoftSavings(catalogue);
}

} // namespace tare::model
