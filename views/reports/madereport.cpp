// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/madereport.h"

#include "model/evaluation/decided.h"

namespace tare::views {

namespace {

using Decided = model::Result<std::shared_ptr<const model::Evaluation>>;

Decided withEffort(const model::Evaluation& evaluation, model::EffortCase effort,
                   const model::StopToken& stop)
{
    auto other = model::evaluateDecided(evaluation.prepared, evaluation.scenario,
                                        model::decisionOf(evaluation), effort, stop);
    if (!other)
        return other.error();
    return std::shared_ptr<const model::Evaluation>(
        std::make_shared<const model::Evaluation>(std::move(other).value()));
}

} // namespace

model::Result<MadeReport> makeReport(ReportInput input, const ReportRequest& request,
                                     const model::StopToken& stop)
{
    if (request.options.parts.contains(ReportPart::TopWorkloads) && input.evaluation->prepared) {
        for (const auto& [member, effort] : {std::pair(&ReportInput::lowEffort, model::EffortCase::Low),
                                             std::pair(&ReportInput::highEffort, model::EffortCase::High)}) {
            const Decided other = withEffort(*input.evaluation, effort, stop);
            if (!other)
                return other.error();
            input.*member = *other;
        }
    }
    const Report report = buildReport(input, request.options);
    MadeReport made{setOnPages(report, request.paper, stop), propertiesOf(report, request.options)};
    if (stop.isStopRequested())
        return model::Error{model::ErrorCode::Cancelled, {}, {}};
    return made;
}

} // namespace tare::views
