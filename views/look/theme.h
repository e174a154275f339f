// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tare::views {

enum class Theme { Desktop, Light, Dark };

// As stored in the settings: "desktop", "light", "dark".
QString themeId(Theme theme);
Theme themeFromId(const QString& id);

// Gives the application its style and palette. The first call looks at the palette of the desktop, so it has
// to come before anything else sets one.
void applyTheme(Theme theme);

} // namespace tare::views
