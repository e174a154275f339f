// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/theme.h"

#include "views/look/colours.h"
#include "views/look/flatstyle.h"

#include <QApplication>

namespace tare::views {

namespace {

bool isDesktopDark()
{
    static const bool isDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return isDark;
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

void applyTheme(Theme theme)
{
    const bool isDark = theme == Theme::Dark || (theme == Theme::Desktop && isDesktopDark());
    static bool hasStyle = false;
    if (!hasStyle) {
        QApplication::setStyle(new FlatStyle); // the application owns it
        hasStyle = true;
    }
    QApplication::setPalette(toPalette(isDark ? darkColours() : lightColours()));
}

} // namespace tare::views
