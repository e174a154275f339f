// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/colours.h"

#include <QTest>

#include <array>
#include <cmath>

namespace tare::tests {

using namespace views;

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOutFromItsGround_data();
    void textStandsOutFromItsGround();
    void marksStandOutFromTheirGround_data() { textStandsOutFromItsGround_data(); }
    void marksStandOutFromTheirGround();
    void aPaletteTellsItsColours();
    void theDesktopsOwnHighContrastIsTaken();
    void seriesDifferToEveryKindOfSight_data();
    void seriesDifferToEveryKindOfSight();
};

namespace {

double linear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

// WCAG 2.1
double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

using Triple = std::array<double, 3>;

// What is left of a colour for those who lack one kind of cone: Machado, Oliveira, Fernandes 2009, severity
// 1, on linear light.
Triple seen(const QColor& colour, const QString& sight)
{
    const Triple in{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    using Matrix = std::array<Triple, 3>;
    const Matrix matrix = sight == QStringLiteral("protan")   ? Matrix{{{0.152286, 1.052583, -0.204868},
                                                                        {0.114503, 0.786281, 0.099216},
                                                                        {-0.003882, -0.048116, 1.051998}}}
                          : sight == QStringLiteral("deutan") ? Matrix{{{0.367322, 0.860646, -0.227968},
                                                                        {0.280085, 0.672501, 0.047413},
                                                                        {-0.011820, 0.042940, 0.968881}}}
                          : sight == QStringLiteral("tritan") ? Matrix{{{1.255528, -0.076749, -0.178779},
                                                                        {-0.078411, 0.930809, 0.147602},
                                                                        {0.004733, 0.691367, 0.303900}}}
                                                              : Matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    Triple out{};
    for (std::size_t row = 0; row < 3; ++row)
        out[row] =
            std::clamp(matrix[row][0] * in[0] + matrix[row][1] * in[1] + matrix[row][2] * in[2], 0.0, 1.0);
    return out;
}

// OKLab (Ottosson 2020) of linear light.
Triple oklab(const Triple& rgb)
{
    const double l = std::cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
    const double m = std::cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
    const double s = std::cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

double distance(const Triple& one, const Triple& other)
{
    const Triple a = oklab(one);
    const Triple b = oklab(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const Colours& named(const QString& name)
{
    return name == QStringLiteral("light")                 ? lightColours()
           : name == QStringLiteral("dark")                ? darkColours()
           : name == QStringLiteral("high contrast, dark") ? highContrastDarkColours()
                                                           : highContrastLightColours();
}

} // namespace

void PaletteTest::textStandsOutFromItsGround_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << QStringLiteral("light");
    QTest::newRow("dark") << QStringLiteral("dark");
    QTest::newRow("high contrast, dark") << QStringLiteral("high contrast, dark");
    QTest::newRow("high contrast, light") << QStringLiteral("high contrast, light");
}

// Shows: D8
void PaletteTest::textStandsOutFromItsGround()
{
    QFETCH(QString, theme);
    const Colours& look = named(theme);
    const auto standsOut = [](const QColor& text, const QColor& ground) {
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + u' ' + ground.name()));
    };
    for (const QColor& ground : {look.window, look.base, look.alternate, look.button, look.cellEdit}) {
        standsOut(look.text, ground);
        standsOut(look.secondary, ground);
    }
    const Colours& chosen = coloursOnHighlight(toPalette(look));
    for (const QColor& text : {look.highlightedText, chosen.text, chosen.secondary})
        standsOut(text, look.highlight);
    for (const QColor& text : {look.good, look.bad, look.warning, look.accent})
        QVERIFY2(contrast(text, look.base) >= 4.5, qPrintable(text.name()));
}

void PaletteTest::marksStandOutFromTheirGround()
{
    QFETCH(QString, theme);
    const Colours& look = named(theme);
    std::vector<QColor> marks{look.stay,       look.rightSized, look.native, look.wasm,
                              look.daemonSets, look.unmatched,  look.mark};
    marks.insert(marks.end(), look.verdicts.begin(), look.verdicts.end());
    marks.insert(marks.end(), look.series.begin(), look.series.end());
    for (const QColor& mark : marks)
        QVERIFY2(contrast(mark, look.base) >= 3, qPrintable(mark.name()));
}

void PaletteTest::aPaletteTellsItsColours()
{
    for (const Colours* look :
         {&lightColours(), &darkColours(), &highContrastDarkColours(), &highContrastLightColours()})
        QCOMPARE(&colours(toPalette(*look)), look);
}

// Any two series are told apart by all kinds of sight, at least by the distance that the design names.
// Shows: D8
void PaletteTest::seriesDifferToEveryKindOfSight()
{
    QFETCH(QString, sight);
    const auto& series = lightColours().series;
    for (std::size_t i = 0; i < series.size(); ++i)
        for (std::size_t j = i + 1; j < series.size(); ++j) {
            const double far = distance(seen(series[i], sight), seen(series[j], sight));
            QVERIFY2(
                far >= 0.076 - 0.0005,
                qPrintable(QStringLiteral("%1 %2: %3").arg(series[i].name(), series[j].name()).arg(far)));
        }
}

// Shows: D8
void PaletteTest::theDesktopsOwnHighContrastIsTaken()
{
    QPalette desktop;
    desktop.setColor(QPalette::Base, QColor(0x10, 0x00, 0x20));
    desktop.setColor(QPalette::Text, QColor(0xff, 0xff, 0xe0));
    desktop.setColor(QPalette::WindowText, QColor(0xff, 0xff, 0xe0));
    desktop.setColor(QPalette::Highlight, QColor(0x00, 0xff, 0x80));
    desktop.setColor(QPalette::HighlightedText, Qt::black);
    desktop.setColor(QPalette::Link, QColor(0xff, 0xd0, 0x00));
    const Colours* own = desktopContrastColours(desktop);
    QVERIFY(own && own->isHighContrast && own->isDark);
    QCOMPARE(own->text, QColor(0xff, 0xff, 0xe0));
    QCOMPARE(own->secondary, own->text);
    QCOMPARE(own->accent, QColor(0xff, 0xd0, 0x00));
    const QPalette made = toPalette(*own);
    QCOMPARE(&colours(made), own);
    QCOMPARE(coloursOnHighlight(made).text, QColor(Qt::black));
    // What the program knows itself is told as before.
    QCOMPARE(&colours(toPalette(lightColours())), &lightColours());
    QCOMPARE(&colours(toPalette(highContrastDarkColours())), &highContrastDarkColours());
    // A palette that is no high contrast is left alone, whatever the desktop prefers.
    desktop.setColor(QPalette::Text, QColor(0x80, 0x70, 0x90));
    QVERIFY(!desktopContrastColours(desktop));
}

void PaletteTest::seriesDifferToEveryKindOfSight_data()
{
    QTest::addColumn<QString>("sight");
    for (const char* sight : {"normal", "protan", "deutan", "tritan"})
        QTest::newRow(sight) << QString::fromLatin1(sight);
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::PaletteTest)
#include "tst_palette.moc"
