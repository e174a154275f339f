// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tare::views {

// Charts as charts for those who do not see them: the name is the sentence that sums them up, the value what
// the cursor stands on. Once is enough.
void installChartAccessibility();

} // namespace tare::views
