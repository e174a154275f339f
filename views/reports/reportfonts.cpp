// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportfonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace tare::views {

namespace {

struct FontShape
{
    double pixels;
    double line; // times the pixels
    QFont::Weight weight;
};

// 9 pt are 12 units (tokens.md, report).
constexpr std::array<FontShape, 10> shapes{{
    {30, 1.25, QFont::DemiBold},   // Title
    {22.7, 1.32, QFont::DemiBold}, // Headline
    {12.5, 1.45, QFont::Normal},   // Lead
    {22, 1.25, QFont::DemiBold},   // Figure
    {17, 1.35, QFont::DemiBold},   // Section
    {12.8, 1.4, QFont::DemiBold},  // Heading
    {12, 1.45, QFont::Normal},     // Body
    {12, 1.45, QFont::DemiBold},   // Strong
    {10.7, 1.4, QFont::Normal},    // Small
    {10.7, 1.4, QFont::DemiBold},  // SmallStrong
}};

bool hasEvenDigits(const QString& family)
{
    QFont font(family);
    font.setPixelSize(100);
    const QFontMetricsF metrics(font);
    return std::abs(metrics.horizontalAdvance(u'1') - metrics.horizontalAdvance(u'0')) < 0.5;
}

// Arabic digits count as text from right to left: an amount is never foreign.
bool isForeign(const QString& text)
{
    bool hasLetters = false;
    for (const QChar character : text) {
        const QChar::Direction direction = character.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN)
            return false;
        hasLetters = hasLetters || direction == QChar::DirL;
    }
    return hasLetters;
}

QString firstFamily()
{
    const QStringList known = QFontDatabase::families();
    for (const char* family : {"Open Sans", "Noto Sans", "Source Sans 3", "Liberation Sans", "DejaVu Sans"}) {
        const QString name = QString::fromLatin1(family);
        if (known.contains(name) && hasEvenDigits(name))
            return name;
    }
    return QGuiApplication::font().family();
}

} // namespace

QString reportFamily()
{
    static const QString family = firstFamily();
    return family;
}

QStringList reportFamilies()
{
    return {reportFamily(), QStringLiteral("Noto Sans Arabic"), QStringLiteral("DejaVu Sans")};
}

QFont reportFont(ReportFont font)
{
    const FontShape& shape = shapes.at(static_cast<std::size_t>(font));
    QFont result;
    result.setFamilies(reportFamilies());
    result.setPixelSize(static_cast<int>(std::lround(shape.pixels * fineness)));
    result.setWeight(shape.weight);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

double lineHeightOf(ReportFont font)
{
    const FontShape& shape = shapes.at(static_cast<std::size_t>(font));
    return std::round(shape.pixels * shape.line * 4) / 4;
}

std::unique_ptr<QTextLayout> layOut(const QString& text, ReportFont font, double width, bool isRightToLeft)
{
    auto layout = std::make_unique<QTextLayout>(text, reportFont(font));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(isRightToLeft && !isForeign(text) ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeading);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width * fineness);
    layout->endLayout();
    return layout;
}

BrokenText brokenText(const QString& text, ReportFont font, double width, bool isRightToLeft)
{
    BrokenText broken;
    if (text.isEmpty())
        return broken;
    const auto layout = layOut(text, font, width, isRightToLeft);
    broken.lines = layout->lineCount();
    for (int i = 0; i < broken.lines; ++i)
        broken.width = std::max(broken.width, layout->lineAt(i).naturalTextWidth() / fineness);
    return broken;
}

} // namespace tare::views
