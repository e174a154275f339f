// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explanation/explanation.h"

namespace tare::model {

namespace {

constexpr std::string_view labels[] = {
    // inventory
    "node-cpu", "node-memory", "allocatable-cpu", "allocatable-memory", "allocatable-pods", "held-cpu",
    "held-memory", "held-pods", "usable-cpu", "usable-memory", "usable-pods", "request-cpu", "request-memory",
    "mean-usage", "usage-p95", "usage-max", "sidecars", "sandbox", "share", "share-of-replicas",
    "daemonset-cost", "daemonset-cpu", "daemonset-memory", "larger-of-request-and-usage-cpu",
    "larger-of-request-and-usage-memory", "workload-records", "finding",
    // bills and prices
    "bill-file", "charges", "charges-of-bill", "unused-commitments", "rounding-remainder", "window-start",
    "window-end", "instance-charges", "instance-hours", "nodes-of-machine", "node-price", "node-price-month",
    "pool-billed-month", "pool-cost", "pool-costs", "capacity-today", "saved-in-pool", "price-core-hour",
    "price-gib-hour", "allocated-amount", "allocated-cost", "cost-right-sized", "cost-on-wasm",
    "cpu-of-nodes", "memory-of-nodes", "nodes-cpu-cost", "nodes-memory-cost", "daemonset-cpu-cost",
    "daemonset-memory-cost", "allocated-cpu-cost", "allocated-memory-cost", "all-allocated-cpu-cost",
    "all-allocated-memory-cost", "idle-cpu", "idle-memory", "idle-share-in-pool", "idle-shared",
    // footprints and capacity
    "right-cpu", "right-memory", "heap", "native-memory", "module", "running", "code", "cpu-on-wasm",
    "memory-on-wasm", "modules-per-host", "replicas-on-wasm", "pods-on-wasm", "pods-of-part",
    "demand-of-part", "wasm-part", "demand-today", "demand-right", "demand-native", "demand-wasm",
    "demand-only-migrate", "of-workload", "of-pool", "fill-native", "fill-only-migrate", "length-cpu",
    "length-memory", "length-pods", "relief-cpu", "relief-memory", "relief-pods", "capacity-in-pool",
    "wasm-only-in-pool", "wasm-side", "wasm-side-in-pool", "native-if-only-migrate", "commitment-factor",
    // artefacts, effort, money
    "artefact-size", "artefacts-modelled", "artefacts-on-wasm", "artefacts-today", "artefacts-of-all",
    "billed-artefacts", "module-has-no-layers", "one-architecture", "pulls", "pulls-of-pool", "other-saving",
    "remedies", "remedy", "cash-of-month", "programme-cash",
    // order and membership
    "in-earlier-groups", "ahead-in-group", "not-in-set", "the-rest",
    // sums over parts of a ranking
    "sum-of-rows", "share-of-total",
    // what is entered for one workload
    "wasm_module_mib", "wasm_size_mb", "image_size_mb", "cpu_factor", "calls_in_flight", "idle_fraction",
    "warm_replicas", "releases_per_month", "ksloc", "effort_days", "effort_points"};

} // namespace

std::span<const std::string_view> explanationLabels()
{
    return labels;
}

} // namespace tare::model
