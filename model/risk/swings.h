// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <string>
#include <string_view>
#include <vector>

// How much the programme's NPV swings with each input (M10, tornado).
namespace tare::model {

// The one input of a tornado that is no parameter: the person-days of all workloads, low or high together.
inline constexpr std::string_view refactoringDays = "refactoring-days";

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
    std::vector<Swing> inputs; // widest first; those that change nothing last
    // What it was computed from.
    std::shared_ptr<const Evaluation> evaluation;
};

} // namespace tare::model
