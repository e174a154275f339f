// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tare::views {

enum class Theme { Desktop, Light, Dark, HighContrastLight, HighContrastDark };

// As stored in the settings: "desktop", "light", "dark", "high-contrast-light", "high-contrast-dark".
QString themeId(Theme theme);
Theme themeFromId(const QString& id);

// What the desktop says of its look beyond its palette, which older ones leave light.
struct DesktopLook
{
    bool prefersDark = false;
    bool prefersContrast = false;
};

// Gives the application its style and palette.
void applyTheme(Theme theme, const DesktopLook& desktop = {});

} // namespace tare::views
