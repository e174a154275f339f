// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/resultids.h"

#include <array>

namespace tare::views {

namespace {

template<std::size_t size, typename Value>
std::string_view idOf(const std::array<std::string_view, size>& ids, Value value)
{
    return ids.at(static_cast<std::size_t>(value));
}

} // namespace

std::string_view verdictId(model::Verdict verdict)
{
    static constexpr std::array<std::string_view, 6> ids{"migrate",      "beyond-horizon", "never",
                                                         "not-selected", "blocked",        "needs-data"};
    return idOf(ids, verdict);
}

std::string_view costBasisId(model::CostBasis basis)
{
    static constexpr std::array<std::string_view, 4> ids{"billed", "effective", "contracted", "list"};
    return idOf(ids, basis);
}

std::string_view dataGradeId(model::DataGrade grade)
{
    static constexpr std::array<std::string_view, 4> ids{"measured", "sampled", "assumed", "unknown"};
    return idOf(ids, grade);
}

std::string_view findingGradeId(model::FindingGrade grade)
{
    static constexpr std::array<std::string_view, 2> ids{"needs-work", "blocked"};
    return idOf(ids, grade);
}

std::string_view resourceId(model::Resource resource)
{
    static constexpr std::array<std::string_view, 3> ids{"cpu", "memory", "pods"};
    return idOf(ids, resource);
}

std::string_view capacityTypeId(model::CapacityType type)
{
    static constexpr std::array<std::string_view, 2> ids{"on-demand", "spot"};
    return idOf(ids, type);
}

std::string_view priceSourceId(model::PriceSource source)
{
    static constexpr std::array<std::string_view, 3> ids{"bill", "price-list", "scenario"};
    return idOf(ids, source);
}

} // namespace tare::views
