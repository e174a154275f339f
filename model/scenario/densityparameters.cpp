// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/catalogue.h"

namespace tare::model {

namespace {

using Unit = ParameterUnit;
using Grade = EvidenceGrade;

} // namespace

void addDensityParameters(Catalogue& catalogue)
{
    const auto add = [&catalogue](Parameter row) { catalogue.push_back(std::move(row)); };

    add(choiceParameter("density.target", {"pod", "host"}, "pod", "convention.target"));
    add(choiceParameter("density.pool", {"same", "dedicated"}, "same", "convention.target"));
    add(numberParameter("density.shim_memory_mib", Unit::Mebibytes, mebibytesFromMegabytes({18.9, 20, 22.7}),
                        anyAmount, Grade::B, "mem.shim.runwasi.wasmtime"));
    add(numberParameter("density.host_memory_mib", Unit::Mebibytes, mebibytesFromMegabytes({20, 45, 120}),
                        anyAmount, Grade::C, "mem.wasm.host_process"));
    add(numberParameter("density.modules_per_host", Unit::Modules, {100, 1000, 5000}, {1, 1e6}, Grade::B,
                        "density.modules_per_host_process"));
    add(numberParameter("density.calls_in_flight", Unit::Calls, {1, 2, 10}, {1, 1e6}, Grade::C,
                        "estimate.calls-in-flight"));
    add(numberParameter("density.pod_limit", Unit::Pods, same(0), {0, 1e5}, Grade::C,
                        "convention.pod-limit"));
    add(numberParameter("density.target_fill", Unit::Fraction, {0.7, 0.8, 0.9}, {0.01, 1}, Grade::C,
                        "convention.target-fill"));
}

} // namespace tare::model
