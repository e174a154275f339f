// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/risk/swings.h"

#include "model/evaluation/decided.h"
#include "model/evaluation/parameteruse.h"

#include <algorithm>
#include <functional>
#include <new>
#include <optional>

namespace tare::model {

namespace {

double valueAt(const Range& range, SwingSide side)
{
    return side == SwingSide::Low ? range.low : range.high;
}

Scenario changed(Scenario scenario, const std::string& parameter, double value)
{
    scenario.parameters[parameter] = Range{value, value, value};
    return scenario;
}

// Of everyone who migrates, added up.
double migratingDays(const Evaluation& evaluation, double Range::*value)
{
    double days = 0;
    for (const WorkloadFigures& workload : evaluation.workloads)
        if (workload.verdict == Verdict::Migrate)
            days += workload.effortDays.*value;
    return days;
}

Result<Evaluation> evaluateAt(const Evaluation& likely, const Decision& decision, const std::string& input,
                              SwingSide side, const StopToken& stop)
{
    if (input == refactoringDays)
        return evaluateDecided(likely.prepared, likely.scenario, decision,
                               side == SwingSide::Low ? EffortCase::Low : EffortCase::High, stop);
    const double value = valueAt(likely.scenario.range(input), side);
    return evaluateDecided(likely.prepared, changed(likely.scenario, input, value), decision,
                           EffortCase::Likely, stop);
}

Swing startingSwing(const Evaluation& likely, const std::string& input)
{
    Swing swing;
    swing.input = input;
    if (input == refactoringDays) {
        swing.likely = migratingDays(likely, &Range::likely);
        swing.low.value = migratingDays(likely, &Range::low);
        swing.high.value = migratingDays(likely, &Range::high);
    } else {
        const Range& range = likely.scenario.range(input);
        swing.likely = range.likely;
        swing.low.value = range.low;
        swing.high.value = range.high;
    }
    return swing;
}

// One end of one swing. Each task has its own, so that the order in which they end is of no account.
struct Task
{
    Swing* swing = nullptr;
    SwingSide side = SwingSide::Low;
    std::optional<Error> error;

    void run(const Evaluation& likely, const Decision& decision, const StopToken& stop)
    {
        SwingEnd& end = side == SwingSide::Low ? swing->low : swing->high;
        if (stop.isStopRequested()) {
            error = Error{ErrorCode::Cancelled, {}, {}};
            return;
        }
        try {
            const Result<Evaluation> result = evaluateAt(likely, decision, swing->input, side, stop);
            if (result)
                end.npv = result->programme.npvAfterProgrammeCost;
            else
                error = result.error();
        } catch (const std::bad_alloc&) {
            error = Error{ErrorCode::OutOfMemory, {}, {}};
        }
    }
};

void finish(Swing& swing, Money likely)
{
    const auto [lowest, highest] = std::minmax({swing.low.npv, likely, swing.high.npv});
    swing.width = highest - lowest;
}

} // namespace

std::vector<std::string> swingingInputs(const Evaluation& evaluation)
{
    std::vector<std::string> inputs{std::string(refactoringDays)};
    for (const std::string& parameter : parametersInUse(evaluation)) {
        const auto* range = std::get_if<Range>(&evaluation.scenario.value(parameter));
        if (range && (range->low != range->likely || range->high != range->likely))
            inputs.push_back(parameter);
    }
    std::sort(inputs.begin(), inputs.end());
    return inputs;
}

Result<Swings> swings(std::shared_ptr<const Evaluation> evaluation, Executor& executor, const StopToken& stop)
{
    const Evaluation& likely = *evaluation;
    const Decision decision = decisionOf(likely);
    Swings result;
    result.npv = likely.programme.npvAfterProgrammeCost;
    for (const std::string& input : swingingInputs(likely))
        result.inputs.push_back(startingSwing(likely, input));

    std::vector<Task> tasks;
    for (Swing& swing : result.inputs)
        for (const SwingSide side : {SwingSide::Low, SwingSide::High})
            tasks.push_back({&swing, side, std::nullopt});
    std::vector<std::function<void()>> work;
    for (Task& task : tasks)
        work.emplace_back([&task, &likely, &decision, &stop] { task.run(likely, decision, stop); });
    executor.run(std::move(work));
    for (const Task& task : tasks)
        if (task.error)
            return *task.error;

    for (Swing& swing : result.inputs)
        finish(swing, result.npv);
    std::stable_sort(result.inputs.begin(), result.inputs.end(),
                     [](const Swing& one, const Swing& other) { return one.width > other.width; });
    result.evaluation = std::move(evaluation);
    return result;
}

Result<Evaluation> evaluateSwing(const Evaluation& evaluation, const std::string& input, SwingSide side,
                                 const StopToken& stop)
{
    return evaluateAt(evaluation, decisionOf(evaluation), input, side, stop);
}

} // namespace tare::model
