// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/computedresult.h"

#include "tests/support/caseloader.h"

namespace tare::tests {

std::shared_ptr<const model::Evaluation> computedResult()
{
    return computedResult({});
}

std::shared_ptr<const model::Evaluation> computedResult(const model::Scenario& changes)
{
    const WholeCase whole = loadCase(caseFolders().front());
    model::Result<model::Evaluation> result =
        model::evaluate(model::prepare(whole.snapshot), model::merged(whole.scenario, changes));
    return result ? std::make_shared<const model::Evaluation>(std::move(result).value()) : nullptr;
}

} // namespace tare::tests
