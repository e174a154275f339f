// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tare::views {

// The commands that a person runs to get the files that this program reads; exactly as they are typed.
QString clusterCommand();
QString usageCommand();

} // namespace tare::views
