// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace tare::views {

namespace {

constexpr int smallestPixels = 11;

thread_local const QFont* scoped = nullptr;

QFont baseFont()
{
    return scoped ? *scoped : QApplication::font();
}

QFont changedBy(int pixels, int weight)
{
    QFont font = baseFont();
    font.setPixelSize(std::max(smallestPixels, QFontInfo(font).pixelSize() + pixels));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

} // namespace

FontScope::FontScope(QFont font) : m_font(std::move(font)), m_outer(scoped)
{
    scoped = &m_font;
}

FontScope::~FontScope()
{
    scoped = m_outer;
}

QFont bodyFont(int weight)
{
    return changedBy(0, weight);
}

QFont smallFont(int weight)
{
    return changedBy(-1, weight);
}

QFont sentenceFont()
{
    return changedBy(6, QFont::DemiBold);
}

QFont headingFont()
{
    return changedBy(0, QFont::DemiBold);
}

QFont monospaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(std::max(smallestPixels, QFontInfo(baseFont()).pixelSize() - 1));
    return font;
}

int scaled(int pixels)
{
    return static_cast<int>(std::lround(pixels * QFontInfo(baseFont()).pixelSize() / 13.0));
}

} // namespace tare::views
