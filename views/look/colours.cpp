// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/colours.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tare::views {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value);
}

Colours makeLight()
{
    Colours colours;
    colours.window = rgb(0xF1F3F5);
    colours.base = rgb(0xFFFFFF);
    colours.alternate = rgb(0xF8F9FA);
    colours.button = rgb(0xFFFFFF);
    colours.text = rgb(0x1B1F24);
    colours.secondary = rgb(0x5B636D);
    colours.ruleStrong = rgb(0xD6DADF);
    colours.ruleWeak = rgb(0xE9ECEF);
    colours.mark = rgb(0x8B939D);
    colours.accent = rgb(0x1F5FC4);
    colours.highlight = rgb(0xDCE8FB);
    colours.highlightedText = colours.text;
    colours.good = rgb(0x17703F);
    colours.bad = rgb(0xB3261E);
    colours.warning = rgb(0x7A4F00);
    colours.cellEdit = rgb(0xFFF9E8);
    colours.verdicts = {rgb(0x17703F), rgb(0x8A5A00), rgb(0x5B636D),
                        rgb(0x6B737D), rgb(0xB3261E), rgb(0x6A45B8)};
    return colours;
}

Colours makeDark()
{
    Colours colours;
    colours.isDark = true;
    colours.window = rgb(0x17191C);
    colours.base = rgb(0x1F2226);
    colours.alternate = rgb(0x23272B);
    colours.button = rgb(0x262A2F);
    colours.text = rgb(0xE7EAED);
    colours.secondary = rgb(0xA3ABB5);
    colours.ruleStrong = rgb(0x3A4047);
    colours.ruleWeak = rgb(0x2C3136);
    colours.mark = rgb(0x737B86);
    colours.accent = rgb(0x7FB0FF);
    colours.highlight = rgb(0x2A3F63);
    colours.highlightedText = colours.text;
    colours.good = rgb(0x5FD08F);
    colours.bad = rgb(0xFF8A80);
    colours.warning = rgb(0xF2CF86);
    colours.cellEdit = rgb(0x3A3420);
    colours.verdicts = {rgb(0x5FD08F), rgb(0xE8B04A), rgb(0xA3ABB5),
                        rgb(0x98A0AA), rgb(0xFF8A80), rgb(0xC3A6FF)};
    return colours;
}

// Two colours and one for what is chosen. Verdicts keep theirs: their shapes tell them apart as well.
Colours makeHighContrast(Colours colours, QRgb ground, QRgb ink, QRgb accent, QRgb highlight)
{
    colours.isHighContrast = true;
    colours.window = colours.base = colours.alternate = colours.button = colours.cellEdit = rgb(ground);
    colours.text = colours.secondary = colours.ruleStrong = colours.ruleWeak = colours.mark = rgb(ink);
    colours.good = colours.bad = colours.warning = rgb(ink);
    colours.accent = rgb(accent);
    colours.highlight = rgb(highlight);
    colours.highlightedText = rgb(ground);
    return colours;
}

Colours withSeries(Colours colours)
{
    colours.series = {rgb(0x2F6FD0), rgb(0xCB8345), rgb(0x7C8590), rgb(0x806294),
                      rgb(0x1A99D3), rgb(0xAA5C57), rgb(0xE60617), rgb(0xC008FF)};
    colours.stay = rgb(0x7C8590);
    colours.rightSized = rgb(0xCB8345);
    colours.native = colours.isDark ? rgb(0x8F72A6) : rgb(0x806294);
    colours.wasm = colours.isDark ? rgb(0x5B93EE) : rgb(0x2F6FD0);
    colours.daemonSets = rgb(0x1A99D3);
    colours.unmatched = rgb(0xE60617);
    return colours;
}

} // namespace

const Colours& lightColours()
{
    static const Colours colours = withSeries(makeLight());
    return colours;
}

const Colours& darkColours()
{
    static const Colours colours = withSeries(makeDark());
    return colours;
}

const Colours& highContrastDarkColours()
{
    static const Colours colours =
        withSeries(makeHighContrast(makeDark(), 0x000000, 0xFFFFFF, 0xFFFF00, 0xFFFF00));
    return colours;
}

const Colours& highContrastLightColours()
{
    static const Colours colours =
        withSeries(makeHighContrast(makeLight(), 0xFFFFFF, 0x000000, 0x0000C8, 0x000000));
    return colours;
}

namespace {

std::optional<Colours>& desktopColours()
{
    static std::optional<Colours> colours;
    return colours;
}

bool isMadeOf(const QPalette& palette, const Colours& colours)
{
    return palette.color(QPalette::Base) == colours.base && palette.color(QPalette::Text) == colours.text &&
           palette.color(QPalette::Highlight) == colours.highlight &&
           palette.color(QPalette::Link) == colours.accent &&
           palette.color(QPalette::Mid) == colours.ruleStrong;
}

double linear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrastOf(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

const Colours* desktopContrastColours(const QPalette& desktop)
{
    const QColor base = desktop.color(QPalette::Base);
    const QColor text = desktop.color(QPalette::Text);
    const QColor highlight = desktop.color(QPalette::Highlight);
    const QColor onHighlight = desktop.color(QPalette::HighlightedText);
    constexpr double least = 4.5;
    constexpr double high = 7;
    if (contrastOf(text, base) < high || contrastOf(desktop.color(QPalette::WindowText), base) < high ||
        contrastOf(onHighlight, highlight) < least || contrastOf(highlight, base) < 3)
        return nullptr;
    const bool isDark = base.lightness() < 128;
    Colours taken = makeHighContrast(isDark ? makeDark() : makeLight(), base.rgb(), text.rgb(),
                                     highlight.rgb(), highlight.rgb());
    taken.highlightedText = onHighlight;
    const QColor link = desktop.color(QPalette::Link);
    if (contrastOf(link, base) >= least)
        taken.accent = link;
    desktopColours() = withSeries(taken);
    return &*desktopColours();
}

const Colours& colours(const QPalette& palette)
{
    if (desktopColours() && isMadeOf(palette, *desktopColours()))
        return *desktopColours();
    const QColor base = palette.color(QPalette::Base);
    const bool isDark = base.lightness() < 128;
    if (base == palette.color(QPalette::Window) && base == palette.color(QPalette::Button))
        return isDark ? highContrastDarkColours() : highContrastLightColours();
    return isDark ? darkColours() : lightColours();
}

const Colours& coloursOnHighlight(const QPalette& palette)
{
    const auto inverted = [](Colours colours) {
        const QColor ink = colours.highlightedText;
        colours.window = colours.base = colours.alternate = colours.button = colours.highlight;
        colours.text = colours.secondary = colours.ruleStrong = colours.ruleWeak = colours.mark = ink;
        colours.accent = colours.good = colours.bad = colours.warning = ink;
        colours.stay = colours.rightSized = colours.native = colours.wasm = ink;
        colours.verdicts.fill(ink);
        return colours;
    };
    static const Colours dark = inverted(highContrastDarkColours());
    static const Colours light = inverted(highContrastLightColours());
    const Colours& look = colours(palette);
    if (desktopColours() && &look == &*desktopColours()) {
        static Colours ofDesktop;
        ofDesktop = inverted(look);
        return ofDesktop;
    }
    return !look.isHighContrast ? look : look.isDark ? dark : light;
}

QPalette toPalette(const Colours& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.button);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.bad);
    palette.setColor(QPalette::PlaceholderText, colours.secondary);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, colours.highlightedText);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.alternate);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Light, colours.base);
    palette.setColor(QPalette::Midlight, colours.ruleWeak);
    palette.setColor(QPalette::Mid, colours.ruleStrong);
    palette.setColor(QPalette::Dark, colours.mark);
    palette.setColor(QPalette::Shadow, colours.ruleStrong);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role,
                         withAlpha(colours.text, colours.isHighContrast ? 0.6 : 0.4));
    return palette;
}

QColor verdictColour(model::Verdict verdict, const QPalette& palette)
{
    return colours(palette).verdicts.at(static_cast<std::size_t>(verdict));
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

} // namespace tare::views
