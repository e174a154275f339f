// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace tare::views {

// What people call a format, by the id of its importer: "FOCUS cost and usage". The id itself where it has no
// name.
QString formatName(std::string_view id);
// One line on where such a file comes from; may be empty.
QString formatDescription(std::string_view id);

} // namespace tare::views
