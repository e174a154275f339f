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
    QColor window, base, alternate, button, text, secondary;
    QColor ruleStrong, ruleWeak, mark, accent, highlight;
    QColor good, bad, warning, cellEdit;
    std::array<QColor, 6> verdicts; // indexed by model::Verdict
    // Fixed meanings, the same everywhere.
    QColor stay, rightSized, native, wasm;
    QColor daemonSets, unmatched; // in the reconciliation
};

const Colours& lightColours();
const Colours& darkColours();

// Those that belong to a palette of this program, told by how dark its base is.
const Colours& colours(const QPalette& palette);
QPalette toPalette(const Colours& colours);

QColor verdictColour(model::Verdict verdict, const QPalette& palette);
QColor withAlpha(QColor colour, double alpha);

} // namespace tare::views
