// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

// How much the programme's NPV swings with each input (M10, tornado).
namespace tare::model {

// The one input of a tornado that is no parameter: the person-days of all workloads, low or high together.
inline constexpr std::string_view refactoringDays = "refactoring-days";

enum class SwingSide { Low, High };

// The programme when one input is not as likely but low, or high; all else as likely. Who migrates is the
// decision that is taken on the likely values, so it stays: the NPV may turn out negative.
struct SwingEnd
{
    double value = 0; // of the input; of refactoringDays: the days of all who migrate
    Money npv;        // of the programme, after programme cost
};

struct Swing
{
    std::string input; // parameter id, or refactoringDays
    double likely = 0; // the input's likely value
    SwingEnd low, high;
    Money width; // between the lowest and the highest of the three NPVs
};

struct Swings
{
    Money npv;                 // at the likely values
    std::vector<Swing> inputs; // widest first; those that change nothing last, by id
    // What it was computed from.
    std::shared_ptr<const Evaluation> evaluation;
};

// The inputs of the tornado for a result, by id: parameters whose range is more than a number and that the
// model may read for these data, and refactoringDays.
std::vector<std::string> swingingInputs(const Evaluation& evaluation);

// Pure: the same bytes on any number of threads. Errors: Cancelled, OutOfMemory, those of evaluate().
Result<Swings> swings(std::shared_ptr<const Evaluation> evaluation, Executor& executor,
                      const StopToken& stop = {});

// Why the NPV at one end is what it is: the whole result there. Errors as above.
Result<Evaluation> evaluateSwing(const Evaluation& evaluation, const std::string& input, SwingSide side,
                                 const StopToken& stop = {});

} // namespace tare::model
