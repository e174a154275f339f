// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomedit.h"

#include "model/history/editing.h"

#include <iterator>

namespace tare::tests {

using namespace model;

std::optional<Edit> randomEdit(const Workbook& workbook, std::mt19937& random)
{
    const auto any = [&random](const auto& map) {
        auto at = map.begin();
        std::advance(at, static_cast<std::ptrdiff_t>(random() % map.size()));
        return at->first;
    };
    const auto ifPossible = [](const auto& edit) { return edit ? std::optional<Edit>(*edit) : std::nullopt; };
    const std::string name = "S" + std::to_string(random() % 6);
    switch (random() % 8) {
    case 0:
        return ifPossible(duplicatingEdit(workbook, any(workbook.scenarios), name));
    case 1: {
        const auto edit = renamingEdit(workbook, any(workbook.scenarios), name);
        return edit ? *edit : std::nullopt;
    }
    case 2:
        return ifPossible(deletingEdit(workbook, any(workbook.scenarios)));
    case 3: {
        WorkloadOverride overrides;
        if (random() % 3 != 0)
            overrides.selected = random() % 2 == 0;
        const std::string workload = "w" + std::to_string(random() % 3);
        if (random() % 2 == 0)
            return workloadsEdit(workbook, {{workload, overrides}, {"w3", overrides}});
        return workloadEdit(workbook, workload, overrides);
    }
    case 4: {
        const std::int64_t id =
            workbook.annotations.empty() || random() % 3 == 0 ? 0 : any(workbook.annotations);
        std::optional<Annotation> after;
        if (id == 0 || random() % 3 != 0)
            after = Annotation{{static_cast<std::int64_t>(random() % 100)}, name};
        return annotationEdit(workbook, id, after);
    }
    case 5: {
        const auto edit =
            filterEdit(workbook, name, random() % 3 ? std::optional<std::string>(name + "x") : std::nullopt);
        return edit ? *edit : std::nullopt;
    }
    default: {
        const auto rows = parameters();
        const Parameter& parameter = rows[random() % rows.size()];
        return parameterEdit(workbook, parameter.id,
                             random() % 3 ? std::optional(parameter.defaultValue) : std::nullopt);
    }
    }
}

} // namespace tare::tests
