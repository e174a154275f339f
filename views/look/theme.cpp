// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/theme.h"

#include "views/look/colours.h"
#include "views/look/flatstyle.h"

#include <QApplication>

#include <algorithm>

namespace tare::views {

namespace {

struct ThemeEntry
{
    Theme theme;
    QLatin1StringView id;
    const Colours& (*colours)(); // of the desktop's theme: told by what the desktop says
};

const ThemeEntry themes[] = {
    {Theme::Desktop, QLatin1StringView("desktop"), nullptr},
    {Theme::Light, QLatin1StringView("light"), lightColours},
    {Theme::Dark, QLatin1StringView("dark"), darkColours},
    {Theme::HighContrastLight, QLatin1StringView("high-contrast-light"), highContrastLightColours},
    {Theme::HighContrastDark, QLatin1StringView("high-contrast-dark"), highContrastDarkColours},
};

// The palette of the desktop comes back when the application has none of its own.
bool hasDarkPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

const Colours& desktopColours(const DesktopLook& desktop)
{
    const bool isDark = desktop.prefersDark || hasDarkPalette();
    // A desktop in high contrast knows best which colours its person can tell apart.
    if (const Colours* own =
            desktop.prefersContrast ? desktopContrastColours(QApplication::palette()) : nullptr)
        return *own;
    if (desktop.prefersContrast)
        return isDark ? highContrastDarkColours() : highContrastLightColours();
    return isDark ? darkColours() : lightColours();
}

} // namespace

QString themeId(Theme theme)
{
    for (const ThemeEntry& entry : themes)
        if (entry.theme == theme)
            return QString(entry.id);
    return QString(themes[0].id);
}

Theme themeFromId(const QString& id)
{
    for (const ThemeEntry& entry : themes)
        if (entry.id == id)
            return entry.theme;
    return Theme::Desktop;
}

void applyTheme(Theme theme, const DesktopLook& desktop)
{
    if (!qobject_cast<FlatStyle*>(QApplication::style()))
        QApplication::setStyle(new FlatStyle); // the application owns it
    const auto entry = std::find_if(std::begin(themes), std::end(themes),
                                    [theme](const ThemeEntry& row) { return row.theme == theme; });
    QApplication::setPalette(toPalette(entry->colours ? entry->colours() : desktopColours(desktop)));
}

} // namespace tare::views
