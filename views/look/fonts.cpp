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

QFont changedBy(int pixels, int weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(smallestPixels, QFontInfo(font).pixelSize() + pixels));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

} // namespace

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
    font.setPixelSize(std::max(smallestPixels, QFontInfo(QApplication::font()).pixelSize() - 1));
    return font;
}

int scaled(int pixels)
{
    return static_cast<int>(std::lround(pixels * QFontInfo(QApplication::font()).pixelSize() / 13.0));
}

} // namespace tare::views
