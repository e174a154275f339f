// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/colours.h"

#include <QTest>

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

const Colours& named(const QString& name)
{
    return name == QStringLiteral("light") ? lightColours() : darkColours();
}

} // namespace

void PaletteTest::textStandsOutFromItsGround_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << QStringLiteral("light");
    QTest::newRow("dark") << QStringLiteral("dark");
}

void PaletteTest::textStandsOutFromItsGround()
{
    QFETCH(QString, theme);
    const Colours& look = named(theme);
    for (const QColor& ground : {look.window, look.base, look.alternate, look.button, look.highlight})
        for (const QColor& text : {look.text, look.secondary})
            QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + u' ' + ground.name()));
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
    for (const QColor& mark : marks)
        QVERIFY2(contrast(mark, look.base) >= 3, qPrintable(mark.name()));
}

void PaletteTest::aPaletteTellsItsColours()
{
    QVERIFY(colours(toPalette(darkColours())).isDark);
    QVERIFY(!colours(toPalette(lightColours())).isDark);
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::PaletteTest)
#include "tst_palette.moc"
