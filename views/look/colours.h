// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace tare::views {

// The colours of the design language that QPalette has no role for, and those that it has.
struct Colours
{
    bool isDark = false;
    bool isHighContrast = false; // no tints and no opacity: fills are hatched
    QColor window, base, alternate, button, text, secondary;
    QColor ruleStrong, ruleWeak, mark, accent, highlight, highlightedText;
    QColor good, bad, warning, cellEdit;
    std::array<QColor, 6> verdicts; // indexed by model::Verdict
    // Fixed meanings, the same everywhere.
    QColor stay, rightSized, native, wasm;
    QColor daemonSets, unmatched; // in the reconciliation
    std::array<QColor, 8> series; // of what has no fixed meaning, in this order
};

const Colours& lightColours();
const Colours& darkColours();
const Colours& highContrastDarkColours();
const Colours& highContrastLightColours();

// Those that belong to a palette of this program, told by how dark its base is and whether the chrome around
// it differs, which it does not in high contrast.
const Colours& colours(const QPalette& palette);
// The colours of a desktop in high contrast, taken from its palette: where that reads 7 to 1 and what is
// selected 4.5 to 1. From then on a palette made of them tells them again.
const Colours* desktopContrastColours(const QPalette& desktop);
double contrastOf(const QColor& one, const QColor& other); // WCAG 2.1
// The same for what stands on the highlight: in high contrast everything there has the highlight's own text
// colour.
const Colours& coloursOnHighlight(const QPalette& palette);
QPalette toPalette(const Colours& colours);

QColor verdictColour(model::Verdict verdict, const QPalette& palette);
QColor withAlpha(QColor colour, double alpha);

} // namespace tare::views
