// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/theme.h"

#include "views/look/colours.h"
#include "views/look/flatstyle.h"

#include <QApplication>

namespace tare::views {

namespace {

// The palette of the desktop comes back when the application has none of its own.
bool hasDarkPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

QString themeId(Theme theme)
{
    return theme == Theme::Light  ? QStringLiteral("light")
           : theme == Theme::Dark ? QStringLiteral("dark")
                                  : QStringLiteral("desktop");
}

Theme themeFromId(const QString& id)
{
    return id == QStringLiteral("light")  ? Theme::Light
           : id == QStringLiteral("dark") ? Theme::Dark
                                          : Theme::Desktop;
}

void applyTheme(Theme theme, const DesktopLook& desktop)
{
    if (!qobject_cast<FlatStyle*>(QApplication::style()))
        QApplication::setStyle(new FlatStyle); // the application owns it
    const bool isDark =
        theme == Theme::Dark || (theme == Theme::Desktop && (desktop.prefersDark || hasDarkPalette()));
    QApplication::setPalette(toPalette(isDark ? darkColours() : lightColours()));
}

} // namespace tare::views
