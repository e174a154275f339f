// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tare::views {

// The English text of a label of the explanation (model::explanationLabels()); null where it has none.
const char* explanationLabelText(std::string_view label);

} // namespace tare::views
