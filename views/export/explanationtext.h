// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explanation/explanation.h"

#include <QString>

#include <string>

namespace tare::views {

// Every figure of one workload (index in the ranking) down to its inputs and where they come from, as an
// indented tree for the terminal. Rounded for reading; the JSON has all digits.
QString explanationText(const model::Evaluation& evaluation, std::size_t workload);
// One tree, for the clipboard, in full precision.
QString explanationText(const model::Evaluation& evaluation, const model::Explanation& explanation);

// The same as JSON (schema tare.explanation/1): full precision, no locale, ids instead of names beside them.
std::string explanationJson(const model::Evaluation& evaluation, std::size_t workload);

} // namespace tare::views
