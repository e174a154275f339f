// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/swings.h"
#include "views/text/numbertext.h"

#include <QString>

#include <string_view>
#include <utility>

namespace tare::views {

// Of an input of the swings.
QString swingInputName(std::string_view input);
QString swingValueText(std::string_view input, double value, const NumberText& numbers);

// The two ends of a swing, the worse one first.
std::pair<const model::SwingEnd*, const model::SwingEnd*> swingEnds(const model::Swing& swing);

// "Refactoring days decide this case", and what happens at the ends of the widest swing.
struct SwingSentences
{
    QString headline;
    QString more;
};
SwingSentences swingSentences(const model::Swings& swings, const NumberText& numbers);

} // namespace tare::views
