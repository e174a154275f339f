// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/catalogue.h"

namespace tare::model {

namespace {

using Unit = ParameterUnit;
using Grade = EvidenceGrade;

} // namespace

void addCostParameters(Catalogue& catalogue)
{
    const auto add = [&catalogue](Parameter row) { catalogue.push_back(std::move(row)); };

    add(choiceParameter("cost.basis", {"billed", "effective", "contracted", "list"}, "effective",
                        "convention.cost-basis"));
    add(numberParameter("cost.cpu_ram_ratio", Unit::Ratio, {5, 7.46, 20.3}, {0.01, 1000}, Grade::B,
                        "price.split.core-gib"));
    add(numberParameter("cost.core_hour_price", Unit::MoneyPerHour, same(0.031611), anyAmount, Grade::B,
                        "price.split.core-gib"));
    add(numberParameter("cost.gib_hour_price", Unit::MoneyPerHour, same(0.004237), anyAmount, Grade::B,
                        "price.split.core-gib"));

    add(switchParameter("rightsize.enabled", true, "convention.rightsize"));
    add(numberParameter("rightsize.memory_headroom", Unit::Fraction, {0.1, 0.15, 0.3}, {0, 10}, Grade::C,
                        "convention.rightsize"));
    add(numberParameter("rightsize.cpu_headroom", Unit::Fraction, {0, 0, 0.2}, {0, 10}, Grade::C,
                        "convention.rightsize"));
    // what is left of a request when its unused part is taken away
    add(numberParameter("rightsize.assumed_memory_use", Unit::Fraction, {0.35, 0.43, 0.6}, {0, 10}, Grade::B,
                        "waste.mem_request"));
    add(numberParameter("rightsize.assumed_cpu_use", Unit::Fraction, {0.1, 0.2, 0.5}, {0, 10}, Grade::C,
                        "estimate.cpu-request-use"));
}

} // namespace tare::model
